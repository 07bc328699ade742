"""The engine as the third line of safety."""

from __future__ import annotations

from rasa_sdk import Tracker

from actions.turn import TurnAction, action_for
from bot.model.message import Part
from bot.model.safety import SafetyKind
from bot.services.context import Context
from bot.services.raise_flag_of_engine import raise_flag_of_engine
from bot.services.stop_wish_of_engine import stop_wish_of_engine

KIND_OF = {
    "safety_mother": SafetyKind.EMERGENCY_MOTHER,
    "safety_baby": SafetyKind.EMERGENCY_BABY,
    "safety_crisis": SafetyKind.CRISIS,
    "safety_abuse": SafetyKind.ABUSE,
    "safety_loss": SafetyKind.LOSS,
}


class RedFlag(TurnAction):
    """A red flag that only the engine saw."""

    action_name = "action_red_flag"

    def decide(self, context: Context, message_id: str, tracker: Tracker) -> list[Part]:
        intent = tracker.latest_message["intent"]
        return raise_flag_of_engine(
            context, message_id, KIND_OF[intent["name"]], confidence=intent["confidence"]
        )


OptOut = action_for("action_opt_out", stop_wish_of_engine)
