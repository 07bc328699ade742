"""A whole service in one process on a real database, with an engine that says what it is told."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import count
from pathlib import Path

from sqlalchemy import Engine

from bot.adapters.sql.unit_of_work import SqlUnitOfWork
from bot.adapters.sql.vault import Vault
from bot.content.library import ContentLibrary
from bot.model.contact import Channel
from bot.model.errors import EngineUnavailable
from bot.model.message import InboundText, OutboundMessage, Part
from bot.model.place import Place
from bot.model.postcode import Postcode
from bot.ports import DirectoryInfo
from bot.services.context import Context
from bot.services.receive_message import receive_message
from tests.support.fakes import FakeSmsGateway

KEY = "a key that is only good enough for tests"
AMINA, BEA, CHLOE, DEE = (f"+44770090000{n}" for n in range(1, 5))


class FakeClock:
    """The time is what the test says."""

    def __init__(self, now: datetime | None = None) -> None:
        self.time = now or datetime(2026, 11, 23, 10, tzinfo=UTC)

    def now(self) -> datetime:
        return self.time

    def pass_(self, **duration: float) -> None:
        self.time += timedelta(**duration)


class FakeEngine:
    """Says what `decide` says; unavailable while `down`. Remembers what it was asked."""

    def __init__(self) -> None:
        self.down = False
        self.asked: list[tuple[str, str]] = []
        self.decide: Callable[[str, str], list[Part]] = lambda _id, _text: [Part("about.hello")]
        self._lock = threading.Lock()

    def ask(
        self, *, conversation_id: str, message_id: str, text: str, within_seconds: float
    ) -> list[Part]:
        if self.down or within_seconds <= 0:
            raise EngineUnavailable("down")
        with self._lock:
            self.asked.append((conversation_id, text))
        return self.decide(message_id, text)

    def is_up(self) -> bool:
        return not self.down


class FakeDirectory:
    """Knows Birmingham's middle only."""

    def locate(self, postcode: Postcode) -> Place | None:
        return self.locate_district(postcode.district)

    def locate_district(self, district: str) -> Place | None:
        return Place(52.48, -1.89, "district") if district.startswith("B") else None

    def info(self) -> DirectoryInfo:
        return DirectoryInfo("test", "2026-11", 1)


class Log:
    """Keeps every event, so that a test can look for what must not be in one."""

    def __init__(self) -> None:
        self.events: list[tuple[str, dict[str, object]]] = []

    def info(self, event: str, **ids: object) -> None:
        self.events.append((event, ids))

    warning = info


@dataclass
class World:
    """The service under test and its controllable surroundings."""

    database: Engine
    clock: FakeClock = field(default_factory=FakeClock)
    engine: FakeEngine = field(default_factory=FakeEngine)
    gateway: FakeSmsGateway = field(default_factory=FakeSmsGateway)
    log: Log = field(default_factory=Log)
    directory: FakeDirectory = field(default_factory=FakeDirectory)
    library: ContentLibrary = field(
        default_factory=lambda: ContentLibrary.load(Path(__file__).parents[2] / "content")
    )
    _numbers: count[int] = field(default_factory=lambda: count(1))

    @property
    def context(self) -> Context:
        vault = Vault(KEY)
        return Context(
            unit_of_work=partial(SqlUnitOfWork, self.database, vault),
            reading=partial(SqlUnitOfWork, self.database, vault, read_only=True),
            clock=self.clock,
            wording=self.library,
            engine=self.engine,
            gateway=self.gateway,
            directory=self.directory,
            log=self.log,
        )

    def receives(self, sender: str, body: str, *, sid: str | None = None) -> OutboundMessage | None:
        """A text comes in; what the webhook answers."""
        text = InboundText(sid or f"SM{next(self._numbers):032d}", sender, body)
        return receive_message(self.context, text, channel=Channel.SMS)


def keys(reply: OutboundMessage | None) -> list[str]:
    """The content keys of a reply, in order; none for silence."""
    return [part.content_key for part in reply.parts] if reply is not None else []
