"""She wants a person."""

from __future__ import annotations

from bot.model.case import CaseKind
from bot.model.message import Part
from bot.services.context import Context
from bot.services.open_case import open_case
from bot.services.turn import Turn, decide_once


def ask_for_person(context: Context, message_id: str) -> list[Part]:
    """Open a case and tell her that somebody will be in touch."""

    def decide(turn: Turn) -> list[Part]:
        open_case(
            context,
            turn.uow,
            CaseKind.WANTS_PERSON,
            contact_id=turn.contact.id,
            message_id=turn.message.id,
            reason="asked",
        )
        return [Part("person.passed_on")]

    return decide_once(context, message_id, "open_case", decide)
