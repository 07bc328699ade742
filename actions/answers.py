"""Answering her, and what she tells us: each action is one use case."""

from __future__ import annotations

from rasa_sdk import Tracker

from actions.turn import TurnAction, action_for
from bot.model.message import Part
from bot.services.ask_for_person import ask_for_person
from bot.services.context import Context
from bot.services.finish_turn import finish_turn
from bot.services.not_understood import not_understood
from bot.services.take_answer import take_answer
from bot.services.tell_more import tell_more
from bot.services.tell_nearest_centre import tell_nearest_centre

NOT_STEPS = {"action_listen", "action_finish_turn", "action_session_start"}

TakeAnswer = action_for("action_take_answer", take_answer)
NotUnderstood = action_for("action_not_understood", not_understood)
FindCentres = action_for("action_find_centres", tell_nearest_centre)
More = action_for("action_more", tell_more)
OpenCase = action_for("action_open_case", ask_for_person)


class FinishTurn(TurnAction):
    """Facts kept, the open question back: the last step of every turn."""

    action_name = "action_finish_turn"
    ends_turn = True

    def decide(self, context: Context, message_id: str, tracker: Tracker) -> list[Part]:
        return finish_turn(context, message_id, steps_taken(tracker))


def steps_taken(tracker: Tracker) -> set[str]:
    """The actions Rasa believes it ran in this turn. One may never have reached us."""
    steps: set[str] = set()
    for event in reversed(tracker.events):
        if event["event"] == "user":
            break
        if event["event"] == "action" and event["name"].startswith("action_"):
            steps.add(event["name"])
    return {name.removeprefix("action_") for name in steps - NOT_STEPS}
