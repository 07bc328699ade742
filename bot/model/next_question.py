"""Which question comes next: a pure rule over what is known and what was given up."""

from __future__ import annotations

from bot.model.booking import BookingStatus
from bot.model.contact import Contact, Conversation
from bot.model.enrolment import Enrolment
from bot.model.joining import Question

# A question comes back after other things were answered, but not for ever.
MOST_RETURNS = 4
# Asked once, and once more with an example; never three times.
MOST_TIMES_ASKED = 2


def next_question(
    contact: Contact, enrolment: Enrolment, conversation: Conversation
) -> Question | None:
    """The first thing we still need and have not given up; None when there is none.

    Nothing is asked after STOP, after a loss or after "forget me".
    """
    if contact.opt_out is not None or enrolment.stage == "ended":
        return None
    wanted = (
        (Question.STAGE, enrolment.stage == "unknown"),
        (Question.POSTCODE, not (enrolment.postcode or enrolment.district)),
        (Question.FIRST_NAME, contact.first_name is None),
        (Question.BOOKED, _needs_booking(enrolment)),
        (Question.BOOKING_DATE, _needs_booking_date(enrolment)),
    )
    for question, needed in wanted:
        if needed and question not in conversation.parked:
            return question
    return None


def _needs_booking(enrolment: Enrolment) -> bool:
    return not enrolment.has_given_birth and enrolment.booking_status is BookingStatus.UNKNOWN


def _needs_booking_date(enrolment: Enrolment) -> bool:
    booked = enrolment.booking_status is BookingStatus.BOOKED
    return booked and not enrolment.has_given_birth and enrolment.booking_on is None
