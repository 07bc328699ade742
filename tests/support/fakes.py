"""Small real stand-ins for what a test does not want to reach."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime

from bot.model.errors import RecipientOptedOut, SendRefused, SendUncertain
from bot.model.phone_number import PhoneNumber


@dataclass(frozen=True)
class Sent:
    """A message the fake network took."""

    reference: str
    to: PhoneNumber
    body: str
    message_id: str
    at: datetime


class FakeSmsGateway:
    """An SmsGateway that keeps its promise in memory.

    `opted_out` and `refused` hold numbers. `trouble` holds what happens to the next sends, in
    order: "not_accepted", "lost" (never arrived) or "taken" (accepted, but the answer was lost).
    """

    def __init__(self, now: Callable[[], datetime] | None = None) -> None:
        self._now = now or (lambda: datetime.now(UTC))
        self.sent: list[Sent] = []
        self.opted_out: set[PhoneNumber] = set()
        self.refused: dict[PhoneNumber, str] = {}
        self.trouble: deque[str] = deque()

    def send(self, *, to: PhoneNumber, body: str, message_id: str) -> str:
        trouble = self.trouble.popleft() if self.trouble else None
        if trouble == "not_accepted":
            raise SendUncertain("not_accepted")
        if trouble == "lost":
            raise SendUncertain("unknown")
        if not body.strip():
            raise SendRefused("body_empty")
        if to in self.opted_out:
            raise RecipientOptedOut("opted_out")
        if to in self.refused:
            raise SendRefused(self.refused[to])
        reference = f"SM{len(self.sent):032x}"
        self.sent.append(Sent(reference, to, body, message_id, self._now()))
        if trouble == "taken":
            raise SendUncertain("unknown")
        return reference

    def find(
        self, *, to: PhoneNumber, body: str, since: datetime, excluding: Collection[str] = ()
    ) -> str | None:
        return next(
            (
                message.reference
                for message in reversed(self.sent)
                if (message.to, message.body) == (to, body)
                and message.at >= since
                and message.reference not in excluding
            ),
            None,
        )

    def texts_to(self, number: PhoneNumber) -> list[str]:
        """What one woman was sent, in order."""
        return [message.body for message in self.sent if message.to == number]
