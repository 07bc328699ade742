"""Moves each message on towards its outcome and tells the service about it.

accepted (only by a messaging service) → queued → sending → sent → delivered | undelivered
queued → sending → failed
The first status is in the answer to the request; every later one is posted to the callback address.
https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks
"""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
import time
from datetime import UTC, datetime

from twilio_standin.settings import Settings
from twilio_standin.store import Message, Store
from twilio_standin.webhooks import Webhooks

log = logging.getLogger("twilio_standin")

_PATHS = {
    "delivered": ("accepted", "queued", "sending", "sent", "delivered"),
    "undelivered": ("accepted", "queued", "sending", "sent", "undelivered"),
    "failed": ("accepted", "queued", "sending", "failed"),
}
_WORKERS = 8


def path_of(message: Message) -> tuple[str, ...]:
    """Every status this message passes through."""
    path = _PATHS[message.outcome]
    return path if message.service_sid else path[1:]


def callbacks_at(message: Message, status: str) -> tuple[str, ...]:
    """Which statuses are posted once the message has reached this one."""
    path = path_of(message)
    if message.callback is None or message.callbacks == "no_callbacks":
        return ()
    if message.callbacks == "out_of_order_callbacks":
        return path[:0:-1] if status == path[-1] else ()
    return (status, status) if message.callbacks == "duplicate_callbacks" else (status,)


class Progress:
    """Background threads that give every message its next status when that is due."""

    def __init__(self, store: Store, webhooks: Webhooks, settings: Settings) -> None:
        self._store, self._webhooks = store, webhooks
        self._number, self._account_sid = settings.number, settings.account_sid
        self._step_seconds = settings.step_seconds
        self._due: list[tuple[float, int, str]] = []
        self._counter = itertools.count()
        self._changed = threading.Condition()

    def start(self) -> None:
        """Take up what an earlier run left unfinished, and begin."""
        for sid in self._store.moving():
            self.follow(sid)
        for number in range(_WORKERS):
            threading.Thread(target=self._work, name=f"progress-{number}", daemon=True).start()

    def follow(self, sid: str) -> None:
        """See to this message's next status."""
        with self._changed:
            at = time.monotonic() + self._step_seconds
            heapq.heappush(self._due, (at, next(self._counter), sid))
            self._changed.notify()

    def _work(self) -> None:
        while True:
            sid = self._next_due()
            try:
                if self._advance(sid):
                    self.follow(sid)
            except Exception:
                log.exception("progress.failed sid=%s", sid)

    def _next_due(self) -> str:
        with self._changed:
            while True:
                wait = self._due[0][0] - time.monotonic() if self._due else None
                if wait is not None and wait <= 0:
                    return heapq.heappop(self._due)[2]
                self._changed.wait(wait)

    def _advance(self, sid: str) -> bool:
        """One status further. False when there is none after it, or the message is gone."""
        message = self._store.get(sid)
        if message is None or message.status == path_of(message)[-1]:
            return False
        path = path_of(message)
        status = path[path.index(message.status) + 1]
        sender = message.sender or self._number  # a messaging service chooses its sender now
        self._store.set_status(message, status, sender)
        for told in callbacks_at(message, status):
            self._tell(message, told, sender)
        return status != path[-1]

    def _tell(self, message: Message, status: str, sender: str) -> None:
        form = {
            "SmsSid": message.sid,
            "SmsStatus": status,
            "MessageStatus": status,
            "To": message.recipient,
            "MessageSid": message.sid,
            "AccountSid": self._account_sid,
            "From": sender,
            "ApiVersion": "2010-04-01",
        }
        if message.service_sid:
            form["MessagingServiceSid"] = message.service_sid
        if status in ("undelivered", "failed"):
            form["ErrorCode"] = str(message.error_code)
        if status in ("delivered", "undelivered"):
            form["RawDlrDoneDate"] = datetime.now(UTC).strftime("%y%m%d%H%M")
        answer = self._webhooks.post(message.callback or "", form)
        if answer.error:
            log.warning(
                "callback.lost sid=%s status=%s error=%s", message.sid, status, answer.error
            )
