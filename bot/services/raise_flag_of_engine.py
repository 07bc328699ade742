"""The engine recognised a red flag that our own recogniser did not: either is enough."""

from __future__ import annotations

from bot.model.message import Part
from bot.model.safety import SafetyKind
from bot.services.context import Context
from bot.services.not_understood import decide_not_understood
from bot.services.raise_red_flags import raise_red_flags
from bot.services.turn import Turn, decide_once

STEP = "red_flag"
SURE_OF_LOSS = 0.6


def raise_flag_of_engine(
    context: Context, message_id: str, kind: SafetyKind, *, confidence: float
) -> list[Part]:
    """The same fixed text and the same case as if we had seen it first.

    `confidence` is the engine's, 0 to 1. An alarm too many costs a text, so the engine's word is
    taken; but a loss ends her programme for good, so of that the engine must be sure.
    """

    def decide(turn: Turn) -> list[Part]:
        if kind is SafetyKind.LOSS and confidence < SURE_OF_LOSS:
            return decide_not_understood(context, turn)
        return raise_red_flags(context, turn, [kind])

    return decide_once(context, message_id, STEP, decide)
