"""MORE: the next centre, or more on what was just answered."""

from __future__ import annotations

from bot.model.message import Part
from bot.services.context import Context
from bot.services.tell_nearest_centre import SHOWN, next_centre_parts
from bot.services.turn import Turn, decide_once

NOTHING_MORE = Part("more.nothing")


def tell_more(context: Context, message_id: str) -> list[Part]:
    """Whatever follows on from the last answer."""
    return decide_once(context, message_id, "more", lambda turn: _decide(context, turn))


def _decide(context: Context, turn: Turn) -> list[Part]:
    topic = turn.conversation.last_topic
    if topic == SHOWN:
        return next_centre_parts(context, turn)
    following = context.wording.more_of(topic) if topic else None
    return [Part(following)] if following else [NOTHING_MORE]
