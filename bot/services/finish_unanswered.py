"""The sweep: every text of hers ends with one reply or a case, whatever died in between."""

from __future__ import annotations

import time
from datetime import timedelta
from uuid import uuid4

from bot.model.case import CaseKind
from bot.model.contact import Channel
from bot.model.errors import EngineUnavailable
from bot.model.message import InboundMessage, InboundStatus, OutboundMessage, Via
from bot.services.answer_message import (
    BUDGET_SECONDS,
    LEASE_SECONDS,
    answer_message,
    ask_engine,
    store_engine_reply,
)
from bot.services.context import Context
from bot.services.hand_over import hand_over, settle_claim
from bot.services.open_case import open_case

BATCH = 100
GIVE_UP_AFTER = timedelta(minutes=15)
# Longer than any webhook takes to hand back its response.
STALE_AFTER = timedelta(seconds=30)


def finish_unanswered(context: Context) -> int:
    """Answer what an interrupted process or an absent engine left behind; how many were settled."""
    with context.reading() as uow:
        waiting = uow.inbound.unfinished(limit=BATCH)
    settled = 0
    for message in waiting:
        lease = str(uuid4())
        with context.unit_of_work() as uow:
            taken = uow.inbound.take(message.id, lease=lease, lease_seconds=LEASE_SECONDS)
            uow.commit()
        if taken and _finish(context, message, lease):
            settled += 1
    return settled


def settle_stale_claims(context: Context) -> int:
    """Hand over replies whose process died between storing and returning them."""
    now = context.clock.now()
    with context.reading() as uow:
        stale = uow.outbound.stale_claims(before=now - STALE_AFTER, limit=BATCH)
    for message in stale:
        with context.unit_of_work() as uow:
            taken = uow.outbound.reclaim(message, at=now)
            uow.commit()
        if taken:
            settle_claim(context, message)
    return len(stale)


def _finish(context: Context, message: InboundMessage, lease: str) -> bool:
    via = _via(context, message)
    if message.status is InboundStatus.RECEIVED:
        reply = answer_message(context, message, lease=lease, via=via)
    else:
        reply = _answer_held(context, message, lease=lease, via=via)
    if reply is not None:
        hand_over(context, reply)
    return reply is not None


def _via(context: Context, message: InboundMessage) -> Via:
    with context.reading() as uow:
        contact = uow.contacts.get(message.contact_id or "")
    return Via.CHAT if contact.channel is Channel.CHAT else Via.REST


def _answer_held(
    context: Context, message: InboundMessage, *, lease: str, via: Via
) -> OutboundMessage | None:
    """The late answer; a case when it has come too late; nothing when she stopped meanwhile."""
    if _stopped_since(context, message):
        _settle(context, message, InboundStatus.CANCELLED, lease)
        return None
    if context.clock.now() - message.received_at > GIVE_UP_AFTER:
        _escalate(context, message, lease)
        return None
    try:
        if not context.engine.is_up():
            raise EngineUnavailable("down")
        deadline = time.monotonic() + BUDGET_SECONDS
        parts = ask_engine(context, message, deadline=deadline)
    except EngineUnavailable:
        _settle(context, message, InboundStatus.HELD, lease)
        return None
    return store_engine_reply(context, message, parts, lease=lease, via=via)


def _stopped_since(context: Context, message: InboundMessage) -> bool:
    with context.reading() as uow:
        contact = uow.contacts.get(message.contact_id or "")
    return contact.opted_out_at is not None and contact.opted_out_at >= message.received_at


def _settle(context: Context, message: InboundMessage, status: InboundStatus, lease: str) -> None:
    with context.unit_of_work() as uow:
        uow.inbound.settle(message, status, lease=lease)
        uow.commit()


def _escalate(context: Context, message: InboundMessage, lease: str) -> None:
    with context.unit_of_work() as uow:
        if uow.inbound.settle(message, InboundStatus.ESCALATED, lease=lease):
            open_case(
                context,
                uow,
                CaseKind.NOT_UNDERSTOOD,
                contact_id=message.contact_id or "",
                message_id=message.id,
                reason="engine_unavailable",
            )
        uow.commit()
