"""Rasa over HTTP, on loopback or a private network only.

The engine's channel (engine/channel.py) answers 503 unless the turn is whole; here every other
way of not answering becomes the same EngineUnavailable.
"""

from __future__ import annotations

from datetime import timedelta

import httpx
import pybreaker

from bot.model.errors import EngineUnavailable
from bot.model.message import Part

PATH = "/webhooks/signpost/webhook"
HEALTH_PATH = "/webhooks/signpost/"
CONNECT_SECONDS = 0.5
HEALTH_SECONDS = 1.0
# A hung engine must not hold every thread of the web process for eight seconds each: after this
# many failures in a row, texts get the holding text at once until it has had time to recover.
FAILURES_BEFORE_REST = 5
REST = timedelta(seconds=3)


class RasaEngine:
    """Asks Rasa what to say to one text."""

    def __init__(self, base_url: str) -> None:
        limits = httpx.Limits(max_connections=100, max_keepalive_connections=50)
        self._client = httpx.Client(base_url=base_url, limits=limits)
        self._breaker = pybreaker.CircuitBreaker(
            fail_max=FAILURES_BEFORE_REST, reset_timeout=REST.total_seconds()
        )

    def ask(
        self, *, conversation_id: str, message_id: str, text: str, within_seconds: float
    ) -> list[Part]:
        """What to say, in order. Raises EngineUnavailable unless the whole answer came in time."""
        if within_seconds <= 0:
            raise EngineUnavailable("no_time_left")
        body = {
            "sender": conversation_id,
            "message": text,
            "metadata": {"message_id": message_id},
        }
        timeout = httpx.Timeout(within_seconds, connect=min(CONNECT_SECONDS, within_seconds))
        try:
            answer = self._breaker.call(self._post, body, timeout)
        except pybreaker.CircuitBreakerError as error:
            raise EngineUnavailable("resting") from error
        except httpx.HTTPStatusError as error:
            raise EngineUnavailable(f"status_{error.response.status_code}") from None
        except (httpx.HTTPError, ValueError) as error:
            raise EngineUnavailable(type(error).__name__) from None
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


def parts_of(answer: list[dict[str, object]]) -> list[Part]:
    """The parts in the engine's payloads; those without a content key are the channel's own."""
    payloads = [given.get("custom", given) for given in answer]
    return [
        Part.from_json(payload)
        for payload in payloads
        if isinstance(payload, dict) and "content_key" in payload
    ]
