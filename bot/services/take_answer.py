"""She answers the open question, or tells us something about herself."""

from __future__ import annotations

from bot.model.joining import Question
from bot.model.message import Part
from bot.model.next_question import MOST_TIMES_ASKED
from bot.services.context import Context
from bot.services.record_facts import record_facts
from bot.services.tell_nearest_centre import ASKED_FOR_CENTRE, nearest_centre_parts
from bot.services.turn import Turn, decide_once

STEP = "take_answer"
NOTHING_TO_ANSWER = Part("more.nothing")


def take_answer(context: Context, message_id: str) -> list[Part]:
    """Store what she said; acknowledge it, or ask once more with an example."""
    return decide_once(context, message_id, STEP, lambda turn: decide_answer(context, turn))


def decide_answer(context: Context, turn: Turn) -> list[Part]:
    """The acknowledgement of the weightiest fact; the rest is kept without a word."""
    wanted_centre = turn.conversation.last_topic == ASKED_FOR_CENTRE
    said = record_facts(context, turn)
    if said:
        close_if_answered(turn)
        if wanted_centre and (turn.reading.postcode or turn.reading.district):
            return nearest_centre_parts(context, turn)
        return said[:1]
    question = turn.conversation.open_question
    if question is None:
        return [NOTHING_TO_ANSWER]
    return _without_an_answer(turn, question)


def ask_again_or_park(turn: Turn, question: Question) -> list[Part]:
    """Once more with an example; after that the question is given up for good."""
    if turn.conversation.times_asked < MOST_TIMES_ASKED:
        turn.conversation.times_asked += 1
        return [Part(f"join.ask_{question.value}_again")]
    turn.conversation.close_question(parked=True)
    return [Part("join.skipped")]


def _without_an_answer(turn: Turn, question: Question) -> list[Part]:
    reading = turn.reading
    if question is Question.STAGE and (reading.stage_unknown or reading.dunno):
        turn.conversation.close_question(parked=True)
        return [Part("join.stage_unknown")]
    unwilling = reading.skipped or reading.dunno or (reading.no and question is not Question.BOOKED)
    if unwilling and not (reading.stage_implausible or reading.postcode_invalid):
        turn.conversation.close_question(parked=True)
        return [Part("join.skipped")]
    if question is Question.FIRST_NAME and not reading.first_name:
        turn.conversation.close_question(parked=True)  # optional: never asked twice
        return [Part("join.skipped")]
    return ask_again_or_park(turn, question)


def close_if_answered(turn: Turn) -> None:
    """Close the open question when what is now known answers it."""
    enrolment, conversation = turn.enrolment, turn.conversation
    answered = {
        Question.STAGE: enrolment.stage != "unknown",
        Question.POSTCODE: bool(enrolment.postcode or enrolment.district),
        Question.FIRST_NAME: turn.contact.first_name is not None,
        Question.BOOKED: enrolment.booking_status.value != "unknown",
        Question.BOOKING_DATE: enrolment.booking_on is not None,
    }
    if conversation.open_question is not None and answered[conversation.open_question]:
        conversation.close_question()
