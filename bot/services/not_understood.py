"""We did not understand her: once we ask again, twice a person looks."""

from __future__ import annotations

from bot.model.case import CaseKind
from bot.model.message import Part
from bot.services.context import Context
from bot.services.open_case import open_case
from bot.services.take_answer import ask_again_or_park, decide_answer
from bot.services.turn import Turn, decide_once

STEP = "not_understood"
ASK_AGAIN = Part("system.not_understood")
PASSED_ON = Part("system.passed_on")


def not_understood(context: Context, message_id: str) -> list[Part]:
    """The engine had no idea. What our own readers find in the text still counts."""
    return decide_once(context, message_id, STEP, lambda turn: decide_not_understood(context, turn))


def decide_not_understood(context: Context, turn: Turn) -> list[Part]:
    """What is found in it after all; else the question again, else a case."""
    if _has_something(turn):
        turn.conversation.misses = 0
        return decide_answer(context, turn)
    conversation = turn.conversation
    conversation.misses += 1
    if conversation.misses > 1:
        conversation.misses = 0
        conversation.close_question(parked=True)
        open_case(
            context,
            turn.uow,
            CaseKind.NOT_UNDERSTOOD,
            contact_id=turn.contact.id,
            message_id=turn.message.id,
            reason="twice",
        )
        return [PASSED_ON]
    if conversation.open_question is not None:
        return ask_again_or_park(turn, conversation.open_question)
    return [ASK_AGAIN]


def _has_something(turn: Turn) -> bool:
    reading = turn.reading
    facts = (reading.stage, reading.postcode, reading.district, reading.first_name, reading.booking)
    open_answer = turn.conversation.open_question is not None and (
        reading.yes or reading.no or reading.dunno or reading.skipped or reading.stage_unknown
    )
    odd = reading.stage_implausible or reading.postcode_invalid
    return any(facts) or reading.baby_born or open_answer or odd
