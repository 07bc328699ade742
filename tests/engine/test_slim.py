"""The engine runs without the libraries that it is locked without."""

from __future__ import annotations

import re

from tests.engine.running import ROOT, run_in_engine

HEAVY = {"tensorflow", "keras", "matplotlib", "dask", "boto3", "pymongo", "sentry_sdk", "twilio"}


def test_serving_loads_none_of_what_is_left_out(engine_python: None) -> None:
    names = run_in_engine(
        "from engine import slim; slim.install()\n"
        "import engine.server, engine.rasa_components, sys\n"
        "print(*[n for n, m in sys.modules.items() if getattr(m, '__file__', None)])"
    ).split()
    loaded = {name.partition(".")[0] for name in names} - {"dask"}
    assert "rasa" in loaded
    assert not loaded & HEAVY


def test_a_stand_in_fails_when_it_is_used_and_says_why(engine_python: None) -> None:
    said = run_in_engine(
        "from engine import slim; slim.install(); from boto3.session import Session\n"
        "try: Session()\n"
        "except Exception as error: print(error)"
    )
    assert said.strip() == "boto3.session is left out of this engine (engine/slim.py)"


def test_what_is_left_out_is_not_locked() -> None:
    lock = (ROOT / "requirements-engine.txt").read_text()
    locked = {name.replace("-", "_") for name in re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE)}
    assert "rasa" in locked
    assert not locked & HEAVY
