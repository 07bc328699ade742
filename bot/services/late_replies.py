"""The answer to a text of the web chat whose sender was told that it would come later."""

from __future__ import annotations

from dataclasses import dataclass

from bot.model.message import InboundStatus, OutboundKind, OutboundMessage
from bot.services.context import Context

UNANSWERED = {InboundStatus.RECEIVED, InboundStatus.HELD}


@dataclass(frozen=True, slots=True)
class LateReplies:
    """The answers that are there, and whether one is still to come."""

    replies: tuple[OutboundMessage, ...] = ()
    is_waiting: bool = False


def late_replies(context: Context, *, contact_id: str, provider_id: str) -> LateReplies:
    """What was answered to this text after the holding text. Safe to ask again.

    Whoever asks must be the one who sent it: nobody else is told even that there is such a text.
    """
    with context.reading() as uow:
        message = uow.inbound.of_provider_id(provider_id)
        if message is None or message.contact_id != contact_id:
            return LateReplies()
        replies = uow.outbound.replies_to(message.id)
    late = tuple(reply for reply in replies if reply.kind is OutboundKind.REPLY)
    return LateReplies(late, is_waiting=message.status in UNANSWERED)
