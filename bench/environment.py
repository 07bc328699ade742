"""The environment of the Rasa that we compare with: .venvs/bench, beside the engine's own.

Our engine runs Rasa on today's libraries, some of them much faster or slower than those it was
released with. The other Rasa gets the versions that Rasa itself asks for, except for those that a
trained model depends on: they are the engine's, so that both can run the same model.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

from bot.cli.prepare import PreparationFailed
from bot.settings import ROOT

HERE = Path(__file__).parent
FOLDER = ROOT / ".venvs" / "bench"
PYTHON = FOLDER / "bin" / "python"
WANTED, LOCK = HERE / "requirements.in", HERE / "requirements.txt"
ENGINE_LOCK = ROOT / "requirements-engine.txt"
ENGINE_OVERRIDES = ROOT / "requirements-engine-overrides.txt"
OF_THE_MODEL = ("numpy", "scipy", "scikit-learn", "skops", "joblib", "threadpoolctl")
# What our engine does without and Rasa's own server and Twilio channel do not.
NEEDED_HERE = {
    "certifi",
    "dask",
    "prompt-toolkit",
    "pyyaml",
    "questionary",
    "requests",
    "sanic-cors",
    "sanic-jwt",
    "twilio",
}
LEFT_OUT = re.compile(r'([a-z0-9-]+) ; python_version < "3"')
PINNED = re.compile(r"^([a-z0-9_-]+)==([^ ;\\]+)", re.MULTILINE)


def ensure_environment(say: Callable[[str], None]) -> Path:
    """Its Python, installed now unless the lock is the one it was installed from."""
    stamp = FOLDER / ".installed"
    wanted = sha256(LOCK.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text() != wanted:
        say("Installing Rasa as it was released, to compare with ...")
        _uv("venv", "--quiet", "--clear", "--python", "3.11", str(FOLDER))
        # --no-deps: the lock is whole, and without what is never imported.
        _uv(
            *("pip", "install", "--quiet", "--require-hashes", "--no-deps"),
            *("--python", str(PYTHON), "-r", str(LOCK)),
        )
        stamp.write_text(wanted)
    return PYTHON


def model_libraries_differ() -> bool:
    """Whether the engine's lock was renewed without this one."""
    ours, here = _pins(ENGINE_LOCK), _pins(LOCK)
    return any(ours.get(name) != here.get(name) for name in OF_THE_MODEL)


def lock() -> None:
    """Renew requirements.txt, after the engine's was."""
    pins = _pins(ENGINE_LOCK)
    with tempfile.TemporaryDirectory() as folder:
        overrides = Path(folder) / "overrides.txt"
        lines = [f"{name} ; python_version < '3'" for name in _left_out()]
        lines += [f"{name}=={pins[name]}" for name in OF_THE_MODEL]
        # Rasa asks for a release that the model's libraries of today refuse.
        lines.append("packaging<22")
        overrides.write_text("\n".join(lines))
        _uv(
            *("pip", "compile", "--upgrade", "--quiet", "--no-header", "--no-annotate"),
            *("--generate-hashes", "--python-version", "3.11", "--override", str(overrides)),
            *(str(WANTED), "-o", str(LOCK)),
        )


def _left_out() -> Sequence[str]:
    return sorted(set(LEFT_OUT.findall(ENGINE_OVERRIDES.read_text())) - NEEDED_HERE)


def _pins(path: Path) -> dict[str, str]:
    return dict(PINNED.findall(path.read_text()))


def _uv(*arguments: str) -> None:
    done = subprocess.run([_uv_program(), *arguments], cwd=ROOT, check=False)  # noqa: S603
    if done.returncode:
        raise PreparationFailed("uv_failed", where=arguments[0])


def _uv_program() -> str:
    given, fetched = os.environ.get("UV"), ROOT / ".tools" / "bin" / "uv"
    found = given or (str(fetched) if fetched.exists() else shutil.which("uv"))
    if found is None:
        raise PreparationFailed("uv_missing", where="make install")
    return found
