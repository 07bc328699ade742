"""Inbound and outbound messages: claims, leases and replies."""

from __future__ import annotations

import json
import time
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, func, or_, select, update

from bot.adapters.sql.contacts import insert_if_absent
from bot.adapters.sql.schema import inbound_messages, outbound_messages
from bot.adapters.sql.vault import Vault
from bot.model.contact import Channel
from bot.model.message import (
    InboundMessage,
    InboundStatus,
    InboundText,
    MessageStatus,
    OutboundKind,
    OutboundMessage,
    Part,
    RenderedPart,
    Via,
)

_in, _out = inbound_messages.c, outbound_messages.c
_WAITING = (InboundStatus.RECEIVED.value, InboundStatus.HELD.value)


class SqlInbound:
    """Texts of hers, each taken by one process at a time under a lease."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection, self._vault = connection, vault

    def add(
        self,
        text: InboundText,
        *,
        channel: Channel,
        contact_id: str | None,
        conversation_id: str | None,
        at: datetime,
        lease: str,
        lease_seconds: float,
    ) -> InboundMessage | None:
        """Claim this provider id, once, atomically; None when it was claimed before."""
        values: dict[str, Any] = {
            "id": str(uuid4()),
            "provider_id": text.provider_id,
            "channel": channel.value,
            "contact_id": contact_id,
            "conversation_id": conversation_id,
            "body_sealed": self._vault.seal(text.body),
            "media": text.media,
            "received_at": at,
            "status": InboundStatus.RECEIVED.value,
            "lease": lease,
            "lease_until": time.time() + lease_seconds,
        }
        if not insert_if_absent(self._connection, inbound_messages, values):
            return None
        return self.get(values["id"])

    def get(self, message_id: str) -> InboundMessage:
        """Raises sqlalchemy.exc.NoResultFound for an id that is no message's."""
        return self._one(_in.id == message_id)

    def of_provider_id(self, provider_id: str) -> InboundMessage | None:
        """The message the provider calls so."""
        statement = select(inbound_messages).where(_in.provider_id == provider_id)
        row = self._connection.execute(statement).one_or_none()
        return self._message(row) if row else None

    def earlier_waits(self, message: InboundMessage) -> bool:
        """Whether an earlier text of this conversation is still being answered."""
        statement = (
            select(_in.sequence)
            .where(_in.conversation_id == message.conversation_id)
            .where(_in.sequence < message.sequence)
            .where(_in.status == InboundStatus.RECEIVED.value)
            .limit(1)
        )
        return self._connection.execute(statement).first() is not None

    def previous(self, message: InboundMessage) -> InboundMessage | None:
        """The text of hers before this one."""
        statement = (
            select(inbound_messages)
            .where(_in.contact_id == message.contact_id, _in.sequence < message.sequence)
            .order_by(_in.sequence.desc())
            .limit(1)
        )
        row = self._connection.execute(statement).one_or_none()
        return self._message(row) if row else None

    def count_since(self, contact_id: str, since: datetime) -> int:
        """How many texts she sent since then."""
        statement = select(func.count()).where(
            _in.contact_id == contact_id, _in.received_at > since
        )
        return self._connection.execute(statement).scalar_one()

    def take(self, message_id: str, *, lease: str, lease_seconds: float) -> bool:
        """Take over a text whose lease has run out. False when somebody else has it."""
        now = time.time()
        statement = (
            update(inbound_messages)
            .where(_in.id == message_id, _in.status.in_(_WAITING))
            .where(or_(_in.lease_until < now, _in.lease.is_(None)))
            .values(lease=lease, lease_until=now + lease_seconds)
        )
        return self._connection.execute(statement).rowcount == 1

    def settle(self, message: InboundMessage, status: InboundStatus, *, lease: str) -> bool:
        """End our turn with this text. False when the lease was lost: then say nothing."""
        statement = (
            update(inbound_messages)
            .where(_in.id == message.id, _in.lease == lease)
            .values(status=status.value, lease=None, lease_until=0.0)
        )
        settled = self._connection.execute(statement).rowcount == 1
        if settled:
            message.status = status
        return settled

    def save_steps(self, message: InboundMessage) -> None:
        """Keep what the actions decided for this text."""
        steps = {name: [part.to_json() for part in parts] for name, parts in message.steps.items()}
        statement = update(inbound_messages).where(_in.id == message.id)
        self._connection.execute(statement.values(steps_sealed=self._vault.seal(json.dumps(steps))))

    def unfinished(self, *, limit: int) -> list[InboundMessage]:
        """Texts that nobody is answering now though they wait for it, oldest first."""
        statement = (
            select(inbound_messages)
            .where(_in.status.in_(_WAITING), _in.lease_until < time.time())
            .order_by(_in.sequence)
            .limit(limit)
        )
        return [self._message(row) for row in self._connection.execute(statement)]

    def _one(self, condition: Any) -> InboundMessage:
        statement = select(inbound_messages).where(condition)
        return self._message(self._connection.execute(statement).one())

    def _message(self, row: Row[Any]) -> InboundMessage:
        steps = json.loads(self._vault.open(row.steps_sealed)) if row.steps_sealed else {}
        return InboundMessage(
            id=row.id,
            sequence=row.sequence,
            provider_id=row.provider_id,
            contact_id=row.contact_id,
            conversation_id=row.conversation_id,
            body=self._vault.open(row.body_sealed),
            media=row.media,
            received_at=row.received_at,
            status=InboundStatus(row.status),
            steps={name: [Part.from_json(part) for part in parts] for name, parts in steps.items()},
        )


class SqlOutbound:
    """Texts of ours."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection, self._vault = connection, vault

    def add(self, message: OutboundMessage) -> bool:
        """False when this inbound message has one of that kind already."""
        return insert_if_absent(self._connection, outbound_messages, self._values(message))

    def get(self, message_id: str) -> OutboundMessage | None:
        """By our own id."""
        statement = select(outbound_messages).where(_out.id == message_id)
        row = self._connection.execute(statement).one_or_none()
        return self._message(row) if row else None

    def save(self, message: OutboundMessage) -> None:
        """Write back what changed."""
        statement = update(outbound_messages).where(_out.id == message.id)
        self._connection.execute(statement.values(self._values(message)))

    def mark_returned(self, outbound_id: str, *, at: datetime) -> None:
        """It has left with the webhook's response, unless something else has become of it."""
        statement = (
            update(outbound_messages)
            .where(_out.id == outbound_id, _out.status == MessageStatus.CLAIMED.value)
            .values(status=MessageStatus.SENT.value, sent_at=at)
        )
        self._connection.execute(statement)

    def replies_to(self, inbound_id: str) -> list[OutboundMessage]:
        """All that was said to this text, oldest first."""
        statement = select(outbound_messages).where(_out.in_reply_to == inbound_id)
        rows = self._connection.execute(statement.order_by(_out.created_at, _out.kind))
        return [self._message(row) for row in rows]

    def reply_to(self, inbound_id: str, kind: OutboundKind) -> OutboundMessage | None:
        """The one of this kind."""
        return next((m for m in self.replies_to(inbound_id) if m.kind is kind), None)

    def stale_claims(self, *, before: datetime, limit: int) -> list[OutboundMessage]:
        """Texts that were claimed but never known to have left."""
        stuck = (MessageStatus.CLAIMED.value, MessageStatus.UNKNOWN.value)
        statement = (
            select(outbound_messages)
            .where(_out.status.in_(stuck), _out.claimed_at < before)
            .order_by(_out.claimed_at)
            .limit(limit)
        )
        return [self._message(row) for row in self._connection.execute(statement)]

    def reclaim(self, message: OutboundMessage, *, at: datetime) -> bool:
        """Take a stale claim over. False when somebody else did so first."""
        statement = (
            update(outbound_messages)
            .where(_out.id == message.id, _out.claimed_at == message.claimed_at)
            .values(claimed_at=at)
        )
        taken = self._connection.execute(statement).rowcount == 1
        if taken:
            message.claimed_at = at
        return taken

    def references_to(self, contact_id: str) -> set[str]:
        """What the provider calls her latest texts."""
        statement = (
            select(_out.provider_reference)
            .where(_out.contact_id == contact_id, _out.provider_reference.is_not(None))
            .order_by(_out.created_at.desc())
            .limit(100)
        )
        return set(self._connection.execute(statement).scalars())

    def of_reference(self, provider_reference: str) -> OutboundMessage | None:
        """By the provider's reference."""
        statement = select(outbound_messages).where(_out.provider_reference == provider_reference)
        row = self._connection.execute(statement).first()
        return self._message(row) if row else None

    def _values(self, message: OutboundMessage) -> dict[str, Any]:
        parts = [[part.content_key, part.language, part.text] for part in message.parts]
        return {
            "id": message.id,
            "contact_id": message.contact_id,
            "in_reply_to": message.in_reply_to,
            "kind": message.kind.value,
            "parts_sealed": self._vault.seal(json.dumps(parts)),
            "body_sealed": self._vault.seal(message.body),
            "content_keys": " ".join(part.content_key for part in message.parts)[:200],
            "language": message.parts[0].language if message.parts else "en",
            "via": message.via.value,
            "status": message.status.value,
            "encoding": message.encoding,
            "segments": message.segments,
            "created_at": message.created_at,
            "claimed_at": message.claimed_at,
            "sent_at": message.sent_at,
            "provider_reference": message.provider_reference,
            "error_code": message.error_code,
        }

    def _message(self, row: Row[Any]) -> OutboundMessage:
        parts = json.loads(self._vault.open(row.parts_sealed))
        return OutboundMessage(
            id=row.id,
            contact_id=row.contact_id,
            in_reply_to=row.in_reply_to,
            kind=OutboundKind(row.kind),
            parts=tuple(RenderedPart(*part) for part in parts),
            body=self._vault.open(row.body_sealed),
            via=Via(row.via),
            status=MessageStatus(row.status),
            encoding=row.encoding,
            segments=row.segments,
            created_at=row.created_at,
            claimed_at=row.claimed_at,
            sent_at=row.sent_at,
            provider_reference=row.provider_reference,
            error_code=row.error_code,
        )
