"""An emergency, a crisis, abuse or a loss: the fixed text for her, a case for a person."""

from __future__ import annotations

from collections.abc import Sequence

from bot.model.case import CaseKind
from bot.model.message import Part
from bot.model.safety import SafetyKind
from bot.model.safety.replies import safety_part
from bot.services.context import Context
from bot.services.open_case import open_case
from bot.services.record_facts import record_facts
from bot.services.record_opt_out import record_loss
from bot.services.turn import Turn

CASE_OF = {
    SafetyKind.EMERGENCY_MOTHER: CaseKind.URGENT,
    SafetyKind.EMERGENCY_BABY: CaseKind.URGENT,
    SafetyKind.CRISIS: CaseKind.CRISIS,
    SafetyKind.ABUSE: CaseKind.DISCLOSURE,
    SafetyKind.LOSS: CaseKind.WANTS_PERSON,
}


def raise_red_flags(context: Context, turn: Turn, kinds: Sequence[SafetyKind]) -> list[Part]:
    """The fixed texts for what was recognised, most serious first; opens the cases."""
    if SafetyKind.LOSS in kinds:
        record_loss(context, turn)
    else:
        record_facts(context, turn)  # "30 weeks and bleeding": who to call depends on it
    gestation = turn.enrolment.gestation_on(context.today())
    after_birth = turn.enrolment.has_given_birth
    for kind in kinds:
        open_case(
            context,
            turn.uow,
            CASE_OF[kind],
            contact_id=turn.contact.id,
            message_id=turn.message.id,
            reason=kind.value,
        )
    turn.conversation.misses = 0
    turn.save()
    context.log.info("safety.recognised", message=turn.message.id, kinds=list(kinds))
    return [
        safety_part(
            kind,
            gestation_days=gestation.days if gestation else None,
            after_birth=after_birth,
        )
        for kind in kinds
    ]
