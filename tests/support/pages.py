"""The web process on the world of a test: real pages and a real database, an engine that obeys."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from flask import Flask

from bot.adapters.clock import DemoClock
from bot.adapters.redis.health import RedisHealth
from bot.bootstrap import Application
from bot.settings import load_settings
from bot.web.app import create_app
from tests.support.world import World

LIVE = {
    "TWILIO_ACCOUNT_SID": "AC" + "1" * 32,
    "TWILIO_AUTH_TOKEN": "a token of a test",
    "TWILIO_FROM": "+447700900000",
    "PUBLIC_URL": "https://signpost.example",
    "SECRET_KEY": "a secret that is only good enough for tests",
    "DATA_KEY": "a key that is only good enough for tests",
}


class StillClock(DemoClock):
    """The demo's clock, on a Monday that stands still until the clock is moved."""

    def now(self) -> datetime:
        return datetime(2026, 11, 23, 10, tzinfo=UTC) + self.offset


def make_app(world: World, home: Path, **environment: str) -> Flask:
    """Demo mode, unless the environment says otherwise. The world lives by the demo's clock."""
    settings = load_settings({"SIGNPOST_HOME": str(home), **environment})
    clock = StillClock(settings.demo_clock_file)
    world.clock = cast(Any, clock)
    app = create_app(
        Application(
            settings=settings,
            context=world.context,
            database=world.database,
            library=world.library,
            redis=RedisHealth(settings.redis_url),
            engine=cast(Any, world.engine),
            clock=clock,
        )
    )
    app.testing = True
    return app
