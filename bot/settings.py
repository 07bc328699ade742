"""Settings from the environment. A missing secret is named; no secret shows in a repr."""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.model.errors import SignpostError

ROOT = Path(__file__).resolve().parents[1]
DEMO_ACCOUNT_SID = "AC" + "0" * 32
DEMO_AUTH_TOKEN = "demo-auth-token"  # noqa: S105  (fixed by the interface, and of use to nobody)
DEMO_NUMBER = "+447700900000"
NEEDED_OUTSIDE_DEMO = (
    "TWILIO_ACCOUNT_SID",
    "TWILIO_AUTH_TOKEN",
    "PUBLIC_URL",
    "SECRET_KEY",
    "DATA_KEY",
)


class SettingMissing(SignpostError):
    """A setting that this mode cannot do without. `where` is its name."""


@dataclass(frozen=True)
class Settings:
    """Where everything is. See docs/settings.md for each variable."""

    home: Path
    port: int
    demo: bool
    public_url: str
    database_url: str
    redis_url: str
    rasa_url: str
    actions_url: str
    account_sid: str
    messaging_service_sid: str | None
    from_number: str | None
    api_base_url: str | None
    postcode_file: Path
    content_folder: Path
    auth_token: str = field(repr=False)
    secret_key: str = field(repr=False)
    data_keys: tuple[str, ...] = field(repr=False)

    @property
    def demo_clock_file(self) -> Path:
        """Where the demo's time machine keeps how far it has gone."""
        return self.home / "demo-clock.json"


def load_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Settings from `environment` (the process's own by default).

    Without Twilio credentials this is demo mode. Raises SettingMissing outside it.
    """
    env = dict(os.environ if environment is None else environment)
    home = Path(env.get("SIGNPOST_HOME") or ROOT / "var").resolve()
    port = int(env.get("PORT") or 8000)
    demo = is_demo(env)
    if demo:
        env = demo_defaults(home, port) | {key: value for key, value in env.items() if value}
    else:
        _require(env)
    return Settings(
        home=home,
        port=port,
        demo=demo,
        public_url=env["PUBLIC_URL"].rstrip("/"),
        database_url=env.get("DATABASE_URL") or f"sqlite:///{home / 'signpost.db'}",
        redis_url=env.get("REDIS_URL") or "redis://127.0.0.1:6379/0",
        rasa_url=env.get("RASA_URL") or "http://127.0.0.1:5005",
        actions_url=env.get("ACTIONS_URL") or "http://127.0.0.1:5055",
        account_sid=env["TWILIO_ACCOUNT_SID"],
        auth_token=env["TWILIO_AUTH_TOKEN"],
        messaging_service_sid=env.get("TWILIO_MESSAGING_SERVICE_SID") or None,
        from_number=env.get("TWILIO_FROM") or None,
        api_base_url=env.get("TWILIO_API_BASE_URL") or None,
        postcode_file=Path(env.get("POSTCODE_FILE") or home / "postcodes.db"),
        content_folder=ROOT / "content",
        secret_key=env["SECRET_KEY"],
        data_keys=tuple(key.strip() for key in env["DATA_KEY"].split(",")),
    )


def is_demo(env: Mapping[str, str]) -> bool:
    """Whether nobody gave Twilio credentials. One `make run` keeps its choice for its children."""
    if chosen := env.get("SIGNPOST_DEMO"):
        return chosen == "1"
    return not (env.get("TWILIO_ACCOUNT_SID") or env.get("TWILIO_AUTH_TOKEN"))


def demo_defaults(home: Path, port: int) -> dict[str, str]:
    """What demo mode uses for all that is not given. The secrets are made once, for this home."""
    return _demo_secrets(home) | {
        "TWILIO_ACCOUNT_SID": DEMO_ACCOUNT_SID,
        "TWILIO_AUTH_TOKEN": DEMO_AUTH_TOKEN,
        "TWILIO_FROM": DEMO_NUMBER,
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
    }


def _demo_secrets(home: Path) -> dict[str, str]:
    path = home / "demo-secrets.json"
    if not path.exists():
        home.mkdir(parents=True, exist_ok=True)
        made = {"SECRET_KEY": secrets.token_urlsafe(48), "DATA_KEY": secrets.token_urlsafe(48)}
        part = path.with_suffix(f".{os.getpid()}")
        part.touch(mode=0o600)
        part.write_text(json.dumps(made))
        try:
            path.hardlink_to(part)  # the first of two starters wins, whole
        except FileExistsError:
            pass
        finally:
            part.unlink()
    return dict(json.loads(path.read_text()))


def _require(env: Mapping[str, str]) -> None:
    for name in NEEDED_OUTSIDE_DEMO:
        if not env.get(name):
            raise SettingMissing("setting_missing", where=name)
    if not (env.get("TWILIO_MESSAGING_SERVICE_SID") or env.get("TWILIO_FROM")):
        raise SettingMissing("setting_missing", where="TWILIO_MESSAGING_SERVICE_SID or TWILIO_FROM")
