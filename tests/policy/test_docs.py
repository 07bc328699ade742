"""The documents say what the code does: settings, states, commands and targets."""

from __future__ import annotations

import re

from bot.cli.main import cli
from bot.model.message import InboundStatus, MessageStatus
from bot.settings import ROOT

CODE = [
    *(ROOT / "bot").rglob("*.py"),
    *(ROOT / "actions").rglob("*.py"),
    *(ROOT / "engine").rglob("*.py"),
    *(ROOT / "twilio_standin").rglob("*.py"),
    ROOT / "gunicorn.conf.py",
]
READ = re.compile(r"""(?:env|environ|given|environment)(?:\.get\(|\[)\s*["']([A-Z_]{4,})["']""")
SET_BY_OTHERS = {"PYTHONUNBUFFERED", "XDG_RUNTIME_DIR"}
# Set for Rasa before it is imported; nobody is meant to choose them.
SET_BY_US = {"LOG_LEVEL", "RASA_TELEMETRY_ENABLED"}


def table_of(document: str) -> set[str]:
    """The names in the first column of its tables."""
    text = (ROOT / "docs" / document).read_text()
    return set(re.findall(r"^\| `?([A-Za-z_]+)`? \|", text, re.MULTILINE))


def test_every_setting_that_is_read_is_documented() -> None:
    read = {name for path in CODE for name in READ.findall(path.read_text())}
    assert read - table_of("settings.md") - SET_BY_OTHERS - SET_BY_US == set()


def test_every_documented_setting_is_known_to_the_code() -> None:
    code = "\n".join(path.read_text() for path in CODE)
    endpoints = (ROOT / "endpoints.yml").read_text()
    documented = {name for name in table_of("settings.md") if name.isupper()}
    assert {name for name in documented if name not in code + endpoints} == set()


def test_every_message_status_is_documented() -> None:
    documented = table_of("message-states.md")
    assert {status.value for status in [*InboundStatus, *MessageStatus]} <= documented


def test_every_life_cycle_names_every_status() -> None:
    for statuses in (InboundStatus, MessageStatus):
        drawn = statuses.__doc__ or ""
        assert {s.value for s in statuses if s.value not in drawn} == set()


def test_every_command_is_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text()
    assert {name for name in cli.commands if f"python -m bot {name}" not in readme} == set()


def test_every_make_target_has_its_line_of_help() -> None:
    makefile = (ROOT / "Makefile").read_text()
    for target in ("run", "test", "test-fast", "lint", "fix", "train", "chat", "bench", "lock"):
        assert re.search(rf"^{target}:.*## \S", makefile, re.MULTILINE), target


def test_every_decision_has_context_decision_and_consequences() -> None:
    for path in sorted((ROOT / "docs" / "adr").glob("*.md")):
        text = path.read_text()
        for heading in ("Context", "Decision", "Consequences"):
            assert f"## {heading}" in text, (path.name, heading)
