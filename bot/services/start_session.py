"""What the dialogue engine may know of a woman when a conversation session starts."""

from __future__ import annotations

from bot.model.booking import BookingStatus
from bot.services.context import Context

Slots = dict[str, str | bool | None]


def start_session(context: Context, conversation_id: str) -> Slots:
    """Her slots, from SQL. No number, no name, no date: only what a rule may turn on."""
    with context.unit_of_work() as uow:
        conversation = uow.conversations.get(conversation_id)
        if conversation is None:
            return {"language": "en", "stage": "unknown"}
        contact = uow.contacts.get(conversation.contact_id)
        enrolment = uow.enrolments.of_contact(contact.id, at=context.clock.now())
        uow.commit()
    status = enrolment.booking_status
    return {
        "language": contact.language,
        "stage": enrolment.stage,
        "booked": None
        if status is BookingStatus.UNKNOWN
        else status is not BookingStatus.NOT_BOOKED,
        "smokes": enrolment.smokes,
        "postcode_known": bool(enrolment.postcode or enrolment.district),
        "edd_known": enrolment.edd is not None,
    }
