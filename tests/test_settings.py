"""Settings: demo mode by itself, and outside it a missing secret named."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from bot.settings import SettingMissing, load_settings
from tests.support.pages import LIVE


def test_without_credentials_it_is_demo_mode_with_the_agreed_values(tmp_path: Path) -> None:
    settings = load_settings({"SIGNPOST_HOME": str(tmp_path), "PORT": "8123"})
    assert settings.demo
    assert settings.account_sid == "AC" + "0" * 32
    assert settings.auth_token == "demo-auth-token"
    assert settings.from_number == "+447700900000"
    assert settings.public_url == "http://127.0.0.1:8123"


def test_the_demos_secrets_are_made_once_and_are_for_their_owner_alone(tmp_path: Path) -> None:
    given = {"SIGNPOST_HOME": str(tmp_path)}
    assert load_settings(given).data_keys == load_settings(given).data_keys
    mode = (tmp_path / "demo-secrets.json").stat().st_mode
    assert stat.S_IMODE(mode) == 0o600


def test_two_homes_have_different_secrets(tmp_path: Path) -> None:
    one, other = (load_settings({"SIGNPOST_HOME": str(tmp_path / n)}) for n in ("a", "b"))
    assert one.secret_key != other.secret_key
    assert one.data_keys != other.data_keys


@pytest.mark.parametrize("name", [n for n in LIVE if n != "TWILIO_FROM"])
def test_outside_demo_mode_a_missing_setting_is_named(tmp_path: Path, name: str) -> None:
    given = {key: value for key, value in LIVE.items() if key != name}
    with pytest.raises(SettingMissing, match=name):
        load_settings({"SIGNPOST_HOME": str(tmp_path), **given})


def test_outside_demo_mode_a_sender_is_needed(tmp_path: Path) -> None:
    given = {key: value for key, value in LIVE.items() if key != "TWILIO_FROM"}
    with pytest.raises(SettingMissing, match="TWILIO_MESSAGING_SERVICE_SID or TWILIO_FROM"):
        load_settings({"SIGNPOST_HOME": str(tmp_path), **given})


def test_no_secret_shows_in_a_repr(tmp_path: Path) -> None:
    shown = repr(load_settings({"SIGNPOST_HOME": str(tmp_path), **LIVE}))
    for name in ("TWILIO_AUTH_TOKEN", "SECRET_KEY", "DATA_KEY"):
        assert LIVE[name] not in shown
