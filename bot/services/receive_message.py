"""A text comes in: claim it once, answer it once, and say the same again when it comes twice."""

from __future__ import annotations

import time
from uuid import uuid4

from bot.model.contact import Channel
from bot.model.message import (
    InboundMessage,
    InboundStatus,
    InboundText,
    OutboundMessage,
    Via,
)
from bot.model.phone_number import parse_sender
from bot.ports import UnitOfWork
from bot.services.answer_message import (
    BUDGET_SECONDS,
    LEASE_SECONDS,
    POLL_SECONDS,
    answer_message,
)
from bot.services.context import Context

VIA = {Channel.SMS: Via.TWIML, Channel.CHAT: Via.CHAT}
HANDED_OVER_OTHERWISE = {Via.REST}


def receive_message(
    context: Context, text: InboundText, *, channel: Channel
) -> OutboundMessage | None:
    """The one text to answer with, stored; None when nothing may or need be said."""
    lease = str(uuid4())
    with context.unit_of_work() as uow:
        message = _claim(context, uow, text, channel, lease)
        uow.commit()
    if message is None:
        return _answer_again(context, text.provider_id, VIA[channel])
    context.log.info("message.received", message=message.id, contact=message.contact_id)
    if message.status is InboundStatus.IGNORED:
        return None
    return answer_message(context, message, lease=lease, via=VIA[channel])


def mark_returned(context: Context, outbound_id: str) -> None:
    """The answer has left with the webhook's response: nobody need send it again."""
    with context.unit_of_work() as uow:
        uow.outbound.mark_returned(outbound_id, at=context.clock.now())
        uow.commit()


def _claim(
    context: Context, uow: UnitOfWork, text: InboundText, channel: Channel, lease: str
) -> InboundMessage | None:
    now = context.clock.now()
    contact_id = conversation_id = None
    if channel is Channel.CHAT:
        contact_id = uow.contacts.of_chat(text.sender, at=now).id
    elif number := parse_sender(text.sender):
        contact_id = uow.contacts.of_number(number, at=now).id
    if contact_id:
        conversation_id = uow.conversations.of_contact(contact_id).id
    message = uow.inbound.add(
        text,
        channel=channel,
        contact_id=contact_id,
        conversation_id=conversation_id,
        at=now,
        lease=lease,
        lease_seconds=LEASE_SECONDS,
    )
    if message is not None and contact_id is None:
        # A name or a short code cannot be answered, and two machines must not talk for ever.
        uow.inbound.settle(message, InboundStatus.IGNORED, lease=lease)
    return message


def _answer_again(context: Context, provider_id: str, via: Via) -> OutboundMessage | None:
    """The same reply for the same text; if its first taker died, the answer is made now."""
    deadline = time.monotonic() + BUDGET_SECONDS
    lease = str(uuid4())
    while True:
        with context.unit_of_work() as uow:
            message = uow.inbound.of_provider_id(provider_id)
            if message is None or message.contact_id is None:
                return None
            replies = uow.outbound.replies_to(message.id)
            if replies:
                return _first_handed_over(replies)
            if message.status is not InboundStatus.RECEIVED:
                return None
            taken = uow.inbound.take(message.id, lease=lease, lease_seconds=LEASE_SECONDS)
            uow.commit()
        if taken:
            return answer_message(context, message, lease=lease, via=via)
        if time.monotonic() > deadline:
            return None
        time.sleep(POLL_SECONDS)


def _first_handed_over(replies: list[OutboundMessage]) -> OutboundMessage | None:
    """What this webhook answered the first time; nothing if it has gone out through the gateway."""
    first = replies[0]
    return None if first.via in HANDED_OVER_OTHERWISE else first
