"""The engine understood a wish to stop that our own words did not catch."""

from __future__ import annotations

from bot.model.message import Part
from bot.services.context import Context
from bot.services.record_opt_out import record_stop
from bot.services.turn import decide_once


def stop_wish_of_engine(context: Context, message_id: str) -> list[Part]:
    """As if she had texted STOP."""
    return decide_once(context, message_id, "opt_out", lambda turn: record_stop(context, turn))
