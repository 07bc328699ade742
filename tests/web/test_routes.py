"""Rules about every route."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Flask

from tests.support.pages import LIVE, make_app
from tests.support.world import World

PERMISSIONS = {"public", "twilio", "demo"}
FLASKS_OWN = {"static"}  # the files of bot/web/static, which anybody may read


@pytest.fixture
def demo(world: World, tmp_path: Path) -> Flask:
    return make_app(world, tmp_path)


@pytest.fixture
def live(world: World, tmp_path: Path) -> Flask:
    return make_app(world, tmp_path, **LIVE)


def permissions(app: Flask) -> dict[str, str | None]:
    """Of every route, by its endpoint."""
    return {
        endpoint: getattr(view, "permission", None)
        for endpoint, view in app.view_functions.items()
        if endpoint not in FLASKS_OWN
    }


def test_every_route_names_a_permission(demo: Flask) -> None:
    found = permissions(demo)
    assert "chat.show_chat" in found
    assert {endpoint for endpoint, named in found.items() if named not in PERMISSIONS} == set()


def test_outside_demo_mode_there_is_no_demo_route(live: Flask, demo: Flask) -> None:
    assert "demo" in permissions(demo).values()
    assert "demo" not in permissions(live).values()


def test_every_route_of_the_phone_page_is_for_the_demo_only(demo: Flask) -> None:
    of_phone = {name: named for name, named in permissions(demo).items() if "phone" in name}
    assert of_phone
    assert set(of_phone.values()) == {"demo"}


def test_every_route_of_twilio_refuses_what_is_not_signed(demo: Flask) -> None:
    client = demo.test_client()
    rules = [rule for rule in demo.url_map.iter_rules() if permissions(demo).get(rule.endpoint)]
    signed = [rule for rule in rules if permissions(demo)[rule.endpoint] == "twilio"]
    assert signed
    for rule in signed:
        assert client.post(rule.rule, data={"Body": "Hi"}).status_code == 403


def test_no_address_of_ours_can_hold_a_number_or_words(demo: Flask) -> None:
    """What stands in an address ends up in logs, histories and other people's servers."""
    named = {name for rule in demo.url_map.iter_rules() for name in rule.arguments}
    assert named <= {"filename", "name", "handset"}  # files; the last three digits of a demo phone
