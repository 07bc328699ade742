"""What became of the texts on one handset, for the phone page. It reads no number and no words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Engine, and_, or_, select

from bot.adapters.sql.schema import inbound_messages, outbound_messages

_in, _out = inbound_messages.c, outbound_messages.c


@dataclass(frozen=True, slots=True)
class Taken:
    """A text of hers that was signed and stored."""

    sid: str
    received_at: datetime
    status: str


@dataclass(frozen=True, slots=True)
class Said:
    """A text of ours: a reply to the text with the sid `reply_to`, or unprompted."""

    reply_to: str | None
    sid: str | None
    created_at: datetime
    content_keys: tuple[str, ...]
    language: str
    segments: int
    encoding: str
    kind: str
    status: str


@dataclass(frozen=True, slots=True)
class DemoLog:
    """Both, oldest first."""

    taken: tuple[Taken, ...]
    said: tuple[Said, ...]


def read_demo_log(database: Engine, sids: Sequence[str]) -> DemoLog:
    """Everything known of these texts and of the replies to them."""
    with database.connect().execution_options(read_only=True) as connection:
        inbound = select(_in.id, _in.provider_id, _in.received_at, _in.status)
        rows = connection.execute(
            inbound.where(_in.provider_id.in_(sids)).order_by(_in.sequence)
        ).all()
        sid_of = {row.id: row.provider_id for row in rows}
        return DemoLog(
            tuple(Taken(row.provider_id, row.received_at, row.status) for row in rows),
            _said(connection, sid_of, sids),
        )


def _said(connection: Connection, sid_of: dict[str, str], sids: Sequence[str]) -> tuple[Said, ...]:
    replies = _out.in_reply_to.in_(list(sid_of))
    unprompted = and_(_out.in_reply_to.is_(None), _out.provider_reference.in_(sids))
    wanted = select(outbound_messages).where(or_(replies, unprompted))
    rows = connection.execute(wanted.order_by(_out.created_at))
    return tuple(
        Said(
            reply_to=sid_of.get(row.in_reply_to),
            sid=row.provider_reference,
            created_at=row.created_at,
            content_keys=tuple(row.content_keys.split()),
            language=row.language,
            segments=row.segments,
            encoding=row.encoding,
            kind=row.kind,
            status=row.status,
        )
        for row in rows
    )
