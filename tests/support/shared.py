"""Where the real sample files are, when they are there."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def shared_data(name: str) -> Path:
    """The sample file `name`, or a skip that says it is not on this machine."""
    folder = Path(os.environ.get("SIGNPOST_SHARED_DATA", ROOT.parent / "shared" / "data"))
    path = folder / name
    if not path.exists():
        pytest.skip(f"sample file {name} is not here (set SIGNPOST_SHARED_DATA)")
    return path
