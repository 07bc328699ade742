"""What the network says became of a text. In any order, repeated, or for texts we do not know."""

from __future__ import annotations

from bot.model.message import MessageStatus, moves_forward
from bot.services.context import Context


def apply_delivery_receipt(
    context: Context,
    *,
    message_id: str | None,
    reference: str,
    status: MessageStatus,
    error_code: str | None,
) -> bool:
    """Move the text's status forward; False when it is none of ours or already further on."""
    with context.unit_of_work() as uow:
        message = uow.outbound.get(message_id) if message_id else None
        message = message or uow.outbound.of_reference(reference)
        if message is None:
            context.log.info("receipt.unknown", status=status.value)
            return False
        if not moves_forward(message.status, status):
            return False
        message.status = status
        message.error_code = error_code or message.error_code
        message.provider_reference = message.provider_reference or reference
        message.sent_at = message.sent_at or context.clock.now()
        uow.outbound.save(message)
        uow.commit()
    context.log.info("receipt.applied", message=message.id, status=status.value)
    return True
