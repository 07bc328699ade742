"""Rasa over HTTP, on loopback or a private network only.

The engine's channel (engine/channel.py) answers 503 unless the turn is whole; here every other
way of not answering becomes the same EngineUnavailable.
"""

from __future__ import annotations

import threading
import time

import httpx

from bot.model.errors import EngineUnavailable
from bot.model.message import Part

PATH = "/webhooks/signpost/webhook"
HEALTH_PATH = "/webhooks/signpost/"
CONNECT_SECONDS = 0.5
HEALTH_SECONDS = 1.0
# A hung engine must not hold every thread of the web process for eight seconds each: after this
# many failures in a row, texts get the holding text at once until it has had time to recover.
FAILURES_BEFORE_REST = 5
REST_SECONDS = 3.0


class RasaEngine:
    """Asks Rasa what to say to one text."""

    def __init__(self, base_url: str) -> None:
        limits = httpx.Limits(max_connections=100, max_keepalive_connections=50)
        self._client = httpx.Client(base_url=base_url, limits=limits)
        self._rest = _Rest()

    def ask(
        self, *, conversation_id: str, message_id: str, text: str, within_seconds: float
    ) -> list[Part]:
        """What to say, in order. Raises EngineUnavailable unless the whole answer came in time."""
        if within_seconds <= 0:
            raise EngineUnavailable("no_time_left")
        body: dict[str, object] = {
            "sender": conversation_id,
            "message": text,
            "metadata": {"message_id": message_id},
        }
        timeout = httpx.Timeout(within_seconds, connect=min(CONNECT_SECONDS, within_seconds))
        if not self._rest.is_over():
            raise EngineUnavailable("resting")
        try:
            answer = self._post(body, timeout)
        except httpx.HTTPStatusError as error:
            self._rest.failed()
            raise EngineUnavailable(f"status_{error.response.status_code}") from None
        except (httpx.HTTPError, ValueError) as error:
            self._rest.failed()
            raise EngineUnavailable(type(error).__name__) from None
        self._rest.succeeded()
        parts = parts_of(answer)
        if not parts:
            raise EngineUnavailable("nothing_to_say")
        return parts

    def is_up(self) -> bool:
        """Whether it is worth asking now."""
        try:
            return self._client.get(HEALTH_PATH, timeout=HEALTH_SECONDS).is_success
        except httpx.HTTPError:
            return False

    def _post(self, body: dict[str, object], timeout: httpx.Timeout) -> list[dict[str, object]]:
        response = self._client.post(PATH, json=body, timeout=timeout)
        response.raise_for_status()
        answer = response.json()
        if not isinstance(answer, list):
            raise ValueError("not a list")
        if any("failed" in given.get("custom", given) for given in answer):
            raise ValueError("an action failed")
        return answer


class _Rest:
    """Counts failures in a row; after too many, one try at a time until one succeeds.

    Not pybreaker: that holds a lock during the call, so that a process asks the engine one text
    at a time, and behind a hung one all others wait past their deadlines.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._failures = 0
        self._rests_until = 0.0

    def is_over(self) -> bool:
        """Whether the engine may be asked now. While it fails, true once in each rest."""
        with self._lock:
            now = time.monotonic()
            if self._failures >= FAILURES_BEFORE_REST:
                if now < self._rests_until:
                    return False
                self._rests_until = now + REST_SECONDS
            return True

    def failed(self) -> None:
        with self._lock:
            self._failures += 1
            self._rests_until = time.monotonic() + REST_SECONDS

    def succeeded(self) -> None:
        with self._lock:
            self._failures = 0


def parts_of(answer: list[dict[str, object]]) -> list[Part]:
    """The parts in the engine's payloads; those without a content key are the channel's own."""
    payloads = [given.get("custom", given) for given in answer]
    return [
        Part.from_json(payload)
        for payload in payloads
        if isinstance(payload, dict) and "content_key" in payload
    ]
