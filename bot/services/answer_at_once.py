"""What the bot decides by itself, with Rasa stopped and Redis gone: safety, keywords, limits."""

from __future__ import annotations

from datetime import timedelta

from bot.model.message import InboundStatus, Part
from bot.model.opt_out import Keyword, keyword, wishes_to_be_forgotten, wishes_to_stop
from bot.model.safety import recognise
from bot.services.context import Context
from bot.services.raise_red_flags import raise_red_flags
from bot.services.record_opt_out import record_forget, record_start, record_stop
from bot.services.turn import Turn

HELP = Part("system.help")
EMPTY = Part("system.empty_message")
TOO_MANY = Part("system.too_many")
MOST_TEXTS, WITHIN = 20, timedelta(minutes=10)


def answer_at_once(context: Context, turn: Turn) -> list[Part] | None:
    """What to say without asking the engine; [] for silence; None when the engine should decide.

    Red flags come first and STOP second, so that neither a keyword nor a limit hides them.
    """
    if kinds := recognise(turn.message.body):
        fixed = raise_red_flags(context, turn, kinds)
        _leaving(context, turn)  # "he hits me, stop texting": her wish counts, the help is said
        return fixed
    said = _leaving(context, turn)
    if said is not None:
        return said
    if too_many(turn):
        return [] if _was_over_the_limit(turn) else [TOO_MANY]
    return _keyword_or_no_words(context, turn)


def _leaving(context: Context, turn: Turn) -> list[Part] | None:
    """STOP and "forget me", as a word or in her own words."""
    text, word = turn.message.body, keyword(turn.message.body)
    if word is Keyword.FORGET or wishes_to_be_forgotten(text):
        return record_forget(context, turn)
    if word is Keyword.STOP or wishes_to_stop(text):
        return record_stop(context, turn)
    return None


def _keyword_or_no_words(context: Context, turn: Turn) -> list[Part] | None:
    text, word = turn.message.body, keyword(turn.message.body)
    if word is Keyword.START:
        return record_start(context, turn)
    if word is Keyword.HELP:
        return [HELP]
    return None if any(character.isalnum() for character in text) else [EMPTY]


def too_many(turn: Turn) -> bool:
    """More than 20 texts in 10 minutes from one number, this one counted."""
    since = turn.message.received_at - WITHIN
    return turn.uow.inbound.count_since(turn.contact.id, since) > MOST_TEXTS


def _was_over_the_limit(turn: Turn) -> bool:
    """Whether the text before this one was already met with the notice, or with silence."""
    before = turn.uow.inbound.previous(turn.message)
    if before is None:
        return False
    if before.status is InboundStatus.SILENCED:
        return True
    return any(
        part.content_key == TOO_MANY.content_key
        for reply in turn.uow.outbound.replies_to(before.id)
        for part in reply.parts
    )
