"""The time: the machine's, or in demo mode moved forward by the time machine."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path


class SystemClock:
    """The machine's own time."""

    def now(self) -> datetime:
        """Aware, in UTC."""
        return datetime.now(UTC)


class DemoClock:
    """The machine's time moved by what a small file says, so that all processes agree."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._read_at = -1
        self._offset = timedelta()

    def now(self) -> datetime:
        """Aware, in UTC, as far on as the demo was moved."""
        return datetime.now(UTC) + self.offset

    @property
    def offset(self) -> timedelta:
        """How far the clock was moved."""
        try:
            changed_at = self._path.stat().st_mtime_ns
        except FileNotFoundError:
            self._read_at, self._offset = -1, timedelta()
            return self._offset
        if changed_at != self._read_at:
            self._offset = timedelta(seconds=json.loads(self._path.read_text())["seconds"])
            self._read_at = changed_at
        return self._offset

    def move(self, by: timedelta) -> None:
        """Move on by this much. Never back: what was sent cannot be unsent."""
        if by < timedelta():
            raise ValueError("the demo clock only moves forward")
        part = self._path.with_suffix(".part")
        part.write_text(json.dumps({"seconds": (self.offset + by).total_seconds()}))
        part.replace(self._path)
