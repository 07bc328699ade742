"""What every use case is given: the ports, chosen once in bot.bootstrap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from bot.ports import (
    Clock,
    DialogueEngine,
    EventLog,
    PostcodeDirectory,
    SmsGateway,
    UnitOfWork,
    Wording,
)

LONDON = ZoneInfo("Europe/London")


@dataclass(frozen=True, slots=True)
class Context:
    """The outside world as the use cases see it."""

    unit_of_work: Callable[[], UnitOfWork]
    reading: Callable[[], UnitOfWork]
    clock: Clock
    wording: Wording
    engine: DialogueEngine
    gateway: SmsGateway
    directory: PostcodeDirectory
    log: EventLog

    def today(self) -> date:
        """The day it is for her."""
        return self.clock.now().astimezone(LONDON).date()
