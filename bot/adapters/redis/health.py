"""Whether Redis answers, and the worker's sign of life in it."""

from __future__ import annotations

import redis

WORKER_KEY = "signpost:worker:alive"
WORKER_SECONDS = 20


class RedisHealth:
    """Short questions only: readiness must not wait for a dead server."""

    def __init__(self, url: str) -> None:
        self._client = redis.Redis.from_url(
            url, socket_timeout=1, socket_connect_timeout=1, retry=None
        )

    def is_up(self) -> bool:
        """Whether it answers a ping."""
        try:
            return bool(self._client.ping())
        except redis.RedisError:
            return False

    def worker_is_up(self) -> bool:
        """Whether the worker gave a sign of life lately."""
        try:
            return bool(self._client.exists(WORKER_KEY))
        except redis.RedisError:
            return False

    def worker_lives(self) -> None:
        """The worker's sign of life."""
        self._client.set(WORKER_KEY, "1", ex=WORKER_SECONDS)
