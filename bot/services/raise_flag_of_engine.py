"""The engine recognised a red flag that our own recogniser did not: either is enough."""

from __future__ import annotations

from bot.model.message import Part
from bot.model.safety import SafetyKind
from bot.services.context import Context
from bot.services.raise_red_flags import raise_red_flags
from bot.services.turn import decide_once

STEP = "red_flag"


def raise_flag_of_engine(context: Context, message_id: str, kind: SafetyKind) -> list[Part]:
    """The same fixed text and the same case as if we had seen it first."""
    return decide_once(
        context, message_id, STEP, lambda turn: raise_red_flags(context, turn, [kind])
    )
