"""Hand something to a person."""

from __future__ import annotations

from uuid import uuid4

from bot.model.case import CaseKind
from bot.model.case import open_case as new_case
from bot.ports import UnitOfWork
from bot.services.context import Context


def open_case(
    context: Context,
    uow: UnitOfWork,
    kind: CaseKind,
    *,
    contact_id: str,
    message_id: str | None,
    reason: str,
) -> None:
    """Open a case in the caller's transaction. Safe to repeat for the same message and kind."""
    case = new_case(
        case_id=str(uuid4()),
        kind=kind,
        contact_id=contact_id,
        message_id=message_id,
        reason=reason,
        at=context.clock.now(),
    )
    if uow.cases.open(case):
        context.log.info("case.opened", case=case.id, kind=kind.value, reason=reason)
