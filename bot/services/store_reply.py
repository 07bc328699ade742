"""Turn parts into one stored text. Whoever stores it first is the only one to answer."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import uuid4

from bot.model.message import (
    InboundStatus,
    MessageStatus,
    OutboundKind,
    OutboundMessage,
    Part,
    RenderedPart,
    Via,
)
from bot.model.sms import segments
from bot.services.compose_reply import INTRODUCTION, body_of, compose_reply
from bot.services.context import Context
from bot.services.turn import Turn

REMEMBERED_KINDS = {"answer", "details"}


def store_reply(
    context: Context,
    turn: Turn,
    parts: Sequence[Part],
    *,
    status: InboundStatus,
    via: Via,
    lease: str,
) -> OutboundMessage | None:
    """Store the reply and settle the message, in the caller's transaction.

    None when another process has answered meanwhile: then nothing may be said here.
    """
    if not turn.uow.inbound.settle(turn.message, status, lease=lease):
        return None
    rendered = compose_reply(context, turn.contact, parts)
    reply = _outbound(context, turn, rendered, status, via)
    if not turn.uow.outbound.add(reply):
        return None
    _remember(context, turn, rendered)
    return reply


def _outbound(
    context: Context,
    turn: Turn,
    rendered: tuple[RenderedPart, ...],
    status: InboundStatus,
    via: Via,
) -> OutboundMessage:
    body, now = body_of(rendered), context.clock.now()
    size = segments(body)
    return OutboundMessage(
        id=str(uuid4()),
        contact_id=turn.contact.id,
        in_reply_to=turn.message.id,
        kind=OutboundKind.HOLDING if status is InboundStatus.HELD else OutboundKind.REPLY,
        parts=rendered,
        body=body,
        via=via,
        status=MessageStatus.CLAIMED,
        encoding=size.encoding.value,
        segments=size.segments,
        created_at=now,
        claimed_at=now,
    )


def _remember(context: Context, turn: Turn, rendered: tuple[RenderedPart, ...]) -> None:
    """What MORE will go on from, and that she knows who we are."""
    keys = [part.content_key for part in rendered]
    if INTRODUCTION.content_key in keys:
        turn.contact.introduced_at = context.clock.now()
        turn.uow.contacts.save(turn.contact)
    topics = [key for key in keys if context.wording.kind_of(key) in REMEMBERED_KINDS]
    if topics:
        turn.conversation.last_topic = topics[0]
        turn.uow.conversations.save(turn.conversation)
