"""Give one stored text to the network, and write down what became of it."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.model.case import CaseKind
from bot.model.errors import RecipientOptedOut, SendRefused, SendUncertain
from bot.model.message import MessageStatus, OutboundMessage, Via
from bot.model.opt_out import OptOut
from bot.services.context import Context
from bot.services.open_case import open_case


def hand_over(context: Context, message: OutboundMessage) -> None:
    """Send a claimed text. The claim was committed before: a crash here is found by the sweep."""
    if message.via is Via.CHAT:
        _record(context, message, MessageStatus.SENT)
        return
    with context.reading() as uow:
        number = uow.contacts.get(message.contact_id).phone_number
    if number is None:
        return
    try:
        reference = context.gateway.send(to=number, body=message.body, message_id=message.id)
    except RecipientOptedOut:
        _record(context, message, MessageStatus.DENIED, error="opted_out")
    except SendRefused as error:
        _record(context, message, MessageStatus.FAILED, error=error.code)
    except SendUncertain as error:
        _record(context, message, MessageStatus.UNKNOWN, error=error.code)
    else:
        _record(context, message, MessageStatus.SENT, reference=reference)


def settle_claim(context: Context, message: OutboundMessage) -> None:
    """A text that was claimed and never known to have left: ask the network, then send it."""
    if message.via is Via.CHAT:
        _record(context, message, MessageStatus.SENT)
        return
    with context.reading() as uow:
        number = uow.contacts.get(message.contact_id).phone_number
        others = uow.outbound.references_to(message.contact_id)
    if number is None:
        return
    # The provider lives in real time, whatever the demo clock says.
    since = datetime.now(UTC) - (context.clock.now() - message.created_at)
    try:
        reference = context.gateway.find(
            to=number, body=message.body, since=since, excluding=others
        )
    except SendUncertain:
        return  # the network does not answer: nothing is known, so nothing is sent
    if reference is not None:
        _record(context, message, MessageStatus.SENT, reference=reference)
        return
    message.via = Via.REST
    hand_over(context, message)


def _record(
    context: Context,
    message: OutboundMessage,
    status: MessageStatus,
    *,
    reference: str | None = None,
    error: str | None = None,
) -> None:
    now = context.clock.now()
    with context.unit_of_work() as uow:
        message.status, message.error_code = status, error
        message.provider_reference = reference or message.provider_reference
        message.sent_at = now if status is MessageStatus.SENT else message.sent_at
        uow.outbound.save(message)
        if status is MessageStatus.DENIED:
            contact = uow.contacts.get(message.contact_id)
            contact.opt_out_of_texts(OptOut.STOP, now)
            uow.contacts.save(contact)
        if status is MessageStatus.FAILED:
            open_case(
                context,
                uow,
                CaseKind.UNDELIVERABLE,
                contact_id=message.contact_id,
                message_id=message.in_reply_to,
                reason=error or "refused",
            )
        uow.commit()
    context.log.info("message.handed_over", message=message.id, status=status.value, code=error)
