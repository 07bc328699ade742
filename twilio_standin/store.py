"""Messages and opt-outs in one SQLite file, so that they outlive a restart."""

from __future__ import annotations

import sqlite3
import threading
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

_SCHEMA = """
CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sid TEXT NOT NULL UNIQUE,
    direction TEXT NOT NULL,
    sender TEXT,
    recipient TEXT NOT NULL,
    body TEXT NOT NULL,
    status TEXT NOT NULL,
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL,
    sent_at REAL,
    media INTEGER NOT NULL DEFAULT 0,
    service_sid TEXT,
    callback TEXT,
    outcome TEXT NOT NULL DEFAULT 'delivered',
    callbacks TEXT NOT NULL DEFAULT 'each',
    error_code INTEGER,
    answered INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS messages_recipient ON messages (recipient, id);
CREATE INDEX IF NOT EXISTS messages_sender ON messages (sender, id);
CREATE INDEX IF NOT EXISTS messages_moving ON messages (id)
    WHERE status IN ('accepted', 'queued', 'sending', 'sent');
CREATE TABLE IF NOT EXISTS opt_outs (number TEXT PRIMARY KEY);
"""
_COLUMNS = (
    "id, sid, direction, sender, recipient, body, status, created_at, updated_at, sent_at, media,"
    " service_sid, callback, outcome, callbacks, error_code"
)


@dataclass(frozen=True, slots=True)
class Message:
    """One text, either way. `outcome` and `callbacks` say what shall become of it."""

    sid: str
    direction: str
    recipient: str = field(repr=False)
    body: str = field(repr=False)
    status: str
    sender: str | None = field(default=None, repr=False)
    media: int = 0
    service_sid: str | None = None
    callback: str | None = None
    outcome: str = "delivered"
    callbacks: str = "each"
    error_code: int | None = None
    created_at: float = field(default_factory=time.time)
    updated_at: float = field(default_factory=time.time)
    sent_at: float | None = None
    id: int = 0

    @property
    def is_inbound(self) -> bool:
        """From a handset to us."""
        return self.direction == "inbound"


def new_sid(prefix: str = "SM") -> str:
    """A message sid as Twilio makes them: two letters and 32 hexadecimal digits."""
    return prefix + uuid.uuid4().hex


class Store:
    """One writing connection behind a lock, one reading connection for each thread."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._path = folder / "messages.sqlite3"
        self._path.touch(mode=0o600)
        self._readers = threading.local()
        self._lock = threading.Lock()
        self._writer = self._connect()
        self._writer.executescript(_SCHEMA)

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self._path, isolation_level=None, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")  # a killed process loses nothing
        connection.execute("PRAGMA busy_timeout = 5000")
        return connection

    def read(self, sql: str, values: Sequence[object] = ()) -> list[sqlite3.Row]:
        """Rows as this thread sees them now."""
        if not hasattr(self._readers, "connection"):
            self._readers.connection = self._connect()
        rows: list[sqlite3.Row] = self._readers.connection.execute(sql, values).fetchall()
        return rows

    def write(self, sql: str, values: Sequence[object] = ()) -> int:
        """One change, kept when this returns; the number of rows it touched."""
        with self._lock:
            return self._writer.execute(sql, values).rowcount

    def find(self, where: str, values: Sequence[object] = ()) -> list[Message]:
        """Messages, by a condition written in this package."""
        rows = self.read(f"SELECT {_COLUMNS} FROM messages WHERE {where}", values)  # noqa: S608
        return [Message(**dict(row)) for row in rows]

    def get(self, sid: str) -> Message | None:
        """The message with this sid."""
        return next(iter(self.find("sid = ?", (sid,))), None)

    def add(self, message: Message) -> bool:
        """Keep a new message. False when its sid is taken."""
        names = [name for name in Message.__slots__ if name != "id"]
        marks = ", ".join("?" * len(names))
        added = self.write(
            f"INSERT OR IGNORE INTO messages ({', '.join(names)}) VALUES ({marks})",  # noqa: S608
            [getattr(message, name) for name in names],
        )
        return added == 1

    def set_status(self, message: Message, status: str, sender: str | None) -> None:
        """Move a message on; it counts as sent from the moment it is."""
        now = time.time()
        sent_at = now if status == "sent" else message.sent_at
        self.write(
            "UPDATE messages SET status = ?, sender = ?, updated_at = ?, sent_at = ? WHERE sid = ?",
            (status, sender, now, sent_at, message.sid),
        )

    def moving(self) -> list[str]:
        """Sids of messages that have not reached their last status."""
        rows = self.read(
            "SELECT sid FROM messages WHERE status IN ('accepted', 'queued', 'sending', 'sent')"
            " AND direction != 'inbound' ORDER BY id"
        )
        return [row["sid"] for row in rows]

    def claim_answer(self, sid: str) -> bool:
        """True for the first delivery of an inbound text that got a proper answer."""
        return (
            self.write("UPDATE messages SET answered = 1 WHERE sid = ? AND answered = 0", (sid,))
            > 0
        )

    def delete(self, sid: str) -> bool:
        """Forget one message."""
        return self.write("DELETE FROM messages WHERE sid = ?", (sid,)) == 1

    def clear(self) -> None:
        """Forget all messages and opt-outs. Ids go on from where they were."""
        self.write("DELETE FROM messages")
        self.write("DELETE FROM opt_outs")

    def opt_out(self, number: str) -> None:
        """This handset wants nothing more. Safe to repeat."""
        self.write("INSERT OR IGNORE INTO opt_outs (number) VALUES (?)", (number,))

    def opt_in(self, number: str) -> None:
        """This handset wants texts again."""
        self.write("DELETE FROM opt_outs WHERE number = ?", (number,))

    def is_opted_out(self, number: str) -> bool:
        """Whether this handset said STOP and not START since."""
        return bool(self.read("SELECT 1 FROM opt_outs WHERE number = ?", (number,)))
