"""Pretends to send texts and writes one line for each."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TextIO

from bot.model import sms
from bot.model.errors import SendRefused
from bot.model.phone_number import PhoneNumber


def _utc_now() -> datetime:
    return datetime.now(UTC)


class ConsoleGateway:
    """The SmsGateway of a developer's terminal. No number, no name and no word is written."""

    def __init__(self, stream: TextIO, now: Callable[[], datetime] = _utc_now) -> None:
        self._stream, self._now = stream, now
        self._accepted: list[tuple[str, str, datetime, str]] = []

    def send(self, *, to: PhoneNumber, body: str, message_id: str) -> str:
        """Write one line about the message; returns a made-up reference."""
        if not body.strip():
            raise SendRefused("body_empty")
        reference = f"console-{uuid.uuid4().hex}"
        cost = sms.segments(body)
        self._stream.write(
            f"text sent: message={message_id} reference={reference}"
            f" encoding={cost.encoding} segments={cost.segments}\n"
        )
        self._accepted.append((to.e164, body, self._now(), reference))
        return reference

    def find(self, *, to: PhoneNumber, body: str, since: datetime) -> str | None:
        """The reference of a message with this body sent to this number since then."""
        for number, text, at, reference in reversed(self._accepted):
            if (number, text) == (to.e164, body) and at >= since:
                return reference
        return None
