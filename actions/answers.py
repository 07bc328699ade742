"""Answering her, and what she tells us."""

from __future__ import annotations

from rasa_sdk import Tracker

from actions.turn import TurnAction
from bot.model.message import Part
from bot.services.ask_for_person import ask_for_person
from bot.services.context import Context
from bot.services.finish_turn import finish_turn
from bot.services.not_understood import not_understood
from bot.services.take_answer import take_answer
from bot.services.tell_more import tell_more
from bot.services.tell_nearest_centre import tell_nearest_centre

NOT_STEPS = {"action_listen", "action_finish_turn", "action_session_start"}


def steps_taken(tracker: Tracker) -> set[str]:
    """The actions Rasa believes it ran in this turn. One may never have reached us."""
    steps: set[str] = set()
    for event in reversed(tracker.events):
        if event["event"] == "user":
            break
        if event["event"] == "action" and event["name"].startswith("action_"):
            steps.add(event["name"])
    return {name.removeprefix("action_") for name in steps - NOT_STEPS}


class TakeAnswer(TurnAction):
    """She answered the open question, or told us a fact."""

    action_name = "action_take_answer"

    def decide(self, context: Context, message_id: str, tracker: Tracker) -> list[Part]:
        return take_answer(context, message_id)


class FinishTurn(TurnAction):
    """Facts kept, the open question back: the last step of every turn."""

    action_name = "action_finish_turn"
    ends_turn = True

    def decide(self, context: Context, message_id: str, tracker: Tracker) -> list[Part]:
        return finish_turn(context, message_id, steps_taken(tracker))


class NotUnderstood(TurnAction):
    """No idea what she means."""

    action_name = "action_not_understood"

    def decide(self, context: Context, message_id: str, tracker: Tracker) -> list[Part]:
        return not_understood(context, message_id)


class FindCentres(TurnAction):
    """The nearest children's centre."""

    action_name = "action_find_centres"

    def decide(self, context: Context, message_id: str, tracker: Tracker) -> list[Part]:
        return tell_nearest_centre(context, message_id)


class More(TurnAction):
    """MORE of what she was told last."""

    action_name = "action_more"

    def decide(self, context: Context, message_id: str, tracker: Tracker) -> list[Part]:
        return tell_more(context, message_id)


class OpenCase(TurnAction):
    """She wants a person."""

    action_name = "action_open_case"

    def decide(self, context: Context, message_id: str, tracker: Tracker) -> list[Part]:
        return ask_for_person(context, message_id)
