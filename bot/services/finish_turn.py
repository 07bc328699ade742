"""The end of every turn: keep the facts in the text, and bring the open question back."""

from __future__ import annotations

from bot.model.errors import EngineUnavailable
from bot.model.message import Part
from bot.model.next_question import MOST_RETURNS, next_question
from bot.services import take_answer
from bot.services.context import Context
from bot.services.not_understood import STEP as NOT_UNDERSTOOD
from bot.services.raise_flag_of_engine import STEP as RED_FLAG
from bot.services.record_facts import record_facts
from bot.services.tell_nearest_centre import STEP as FIND_CENTRES
from bot.services.turn import Turn, decide_once

STEP = "finish_turn"
DONE = Part("join.done")


def finish_turn(context: Context, message_id: str, steps_taken: set[str]) -> list[Part]:
    """What is asked after the answer: the open question, the next one, or nothing.

    `steps_taken` are those the engine thinks it took. Raises EngineUnavailable when one of them
    never reached us: then the answer lacks it, and must not be given as if it were whole.
    """
    return decide_once(context, message_id, STEP, lambda turn: _decide(context, turn, steps_taken))


def _decide(context: Context, turn: Turn, steps_taken: set[str]) -> list[Part]:
    steps = turn.message.steps
    if steps_taken - steps.keys():
        raise EngineUnavailable("step_missing")
    if RED_FLAG in steps:
        return []
    if not steps.keys() & {take_answer.STEP, NOT_UNDERSTOOD}:
        _keep_facts(context, turn)
    if NOT_UNDERSTOOD not in steps:
        turn.conversation.misses = 0
    if _asked_already(context, turn):
        return []
    return _ask_next(turn, answered=take_answer.STEP in steps)


def _keep_facts(context: Context, turn: Turn) -> None:
    """She asked something and told us something in one text: keep it without a word.

    A postcode she looks near is taken as hers only while we know none.
    """
    enrolment = turn.enrolment
    hers = enrolment.postcode, enrolment.district
    if not record_facts(context, turn):
        return
    if FIND_CENTRES in turn.message.steps and any(hers):
        enrolment.postcode, enrolment.district = hers
    take_answer.close_if_answered(turn)


def _asked_already(context: Context, turn: Turn) -> bool:
    """One question a text: an action may have put one already."""
    said = [part for parts in turn.message.steps.values() for part in parts]
    return any(context.wording.kind_of(part.content_key) == "question" for part in said)


def _ask_next(turn: Turn, *, answered: bool) -> list[Part]:
    conversation = turn.conversation
    question = next_question(turn.contact, turn.enrolment, conversation)
    if question is None:
        was_open = conversation.open_question is not None
        conversation.close_question()
        joined = answered and not was_open and turn.enrolment.stage != "unknown"
        return [DONE] if joined and _first_time(turn) else []
    if conversation.open_question is question and conversation.times_returned >= MOST_RETURNS:
        return []
    conversation.ask(question)
    return [Part(f"join.ask_{question.value}")]


def _first_time(turn: Turn) -> bool:
    """She is told once that she has joined."""
    if turn.conversation.joined_said:
        return False
    turn.conversation.joined_said = True
    return True
