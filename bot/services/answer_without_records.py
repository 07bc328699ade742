"""A red flag while the database is away: the fixed text all the same, though nothing is kept."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.model.contact import Channel, Contact
from bot.model.message import RenderedPart
from bot.model.safety import recognise
from bot.model.safety.replies import safety_part
from bot.services.compose_reply import compose_reply
from bot.services.context import Context


def answer_without_records(context: Context, text: str) -> tuple[RenderedPart, ...]:
    """The fixed texts for a red flag; empty for any other text.

    Who she is and how far along cannot be looked up, so she gets the text for both. No case can
    be opened; the event in the log is all that staff will find.
    """
    kinds = recognise(text)
    if not kinds:
        return ()
    context.log.warning("safety.answered_without_records", kinds=list(kinds))
    nobody = Contact("", Channel.SMS, None, created_at=datetime.now(UTC))
    parts = [safety_part(kind, gestation_days=None, after_birth=False) for kind in kinds]
    return compose_reply(context, nobody, parts)
