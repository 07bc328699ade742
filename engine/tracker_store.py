"""Conversation state in Redis: bounded, expiring and without a word anyone wrote.

Rasa's RedisTrackerStore writes and reads the whole conversation on every text, so its cost grows
with a woman's history. Here it stays what it was for her first text. What matters of a
conversation is in SQL; Redis is never the only record.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from typing import Any

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from engine import state
from engine.turn import TurnNotWhole

log = logging.getLogger("engine.tracker_store")

HOURS = 3600
# Eight turns or so. A rule looks at one turn; the rest is for whoever reads a log of actions.
EVENTS_AT_MOST = 24
# A Redis that hangs must not hold a text longer than it takes to say so.
ANSWER_WITHIN_SECONDS = 1.0


class BoundedRedisTrackerStore(TrackerStore):
    """Saves a turn when it is whole, and not at all otherwise: then it can be asked again."""

    def __init__(
        self,
        domain: Domain | None,
        host: str,
        event_broker: EventBroker | None = None,
        *,
        record_exp: float = 72 * HOURS,
        events_at_most: int = EVENTS_AT_MOST,
        key_prefix: str = "signpost",
        **kwargs: Any,
    ) -> None:
        """`host` is the `url` of endpoints.yml: Rasa passes it under this name."""
        self._redis = Redis.from_url(
            host,
            decode_responses=True,
            socket_timeout=ANSWER_WITHIN_SECONDS,
            socket_connect_timeout=ANSWER_WITHIN_SECONDS,
            retry=Retry(NoBackoff(), 1),  # once: Redis may have been restarted between two texts
        )
        self._expire_after = int(record_exp)
        self._events_at_most = events_at_most
        self._prefix = f"{key_prefix}:tracker:"
        super().__init__(domain, event_broker, **kwargs)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """Her conversation, or None if there is none or it cannot be read any more."""
        stored = await self._redis.get(self._prefix + sender_id)
        if stored is None:
            return None
        try:
            return DialogueStateTracker.from_dict(sender_id, json.loads(stored), self.domain.slots)
        except (ValueError, KeyError, TypeError) as error:
            # An older release's state, say. She starts a new session, with her slots from SQL.
            log.warning("state.unreadable error=%s", type(error).__name__)
            return None

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the tail of the conversation. Raises TurnNotWhole, and then keeps it as it was."""
        if not tracker.events:
            return  # Rasa saves a conversation before its first event; there is nothing to keep
        events = state.of_latest_session([event.as_dict() for event in tracker.events])
        if not state.is_whole(events):
            raise TurnNotWhole
        slots = {name: s.value for name, s in tracker.slots.items() if s.value != s.initial_value}
        kept = state.bounded(
            state.without_words(events),
            at_most=self._events_at_most,
            slots=slots,
            active_loop=tracker.active_loop_name,
        )
        body = json.dumps(kept, separators=(",", ":"))
        await self._redis.set(self._prefix + tracker.sender_id, body, ex=self._expire_after)

    async def keys(self) -> Iterable[str]:
        """The ids of all conversations that are not expired."""
        keys = [key async for key in self._redis.scan_iter(match=f"{self._prefix}*")]
        return [key.removeprefix(self._prefix) for key in keys]

    async def ping(self) -> None:
        """Raises RedisError unless Redis answers."""
        await self._redis.ping()
