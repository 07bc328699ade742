"""A case is work for a person, with a clock. It never closes by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum


class CaseKind(StrEnum):
    """Why a woman needs a person."""

    URGENT = "urgent"
    CRISIS = "crisis"
    DISCLOSURE = "disclosure"
    WANTS_PERSON = "wants_person"
    NOT_BOOKED = "not_booked"
    UNDELIVERABLE = "undeliverable"
    WRONG_NUMBER = "wrong_number"
    SOCIAL_NEED = "social_need"
    NOT_UNDERSTOOD = "not_understood"


class CaseStatus(StrEnum):
    """open → taken → closed (by a person, with an outcome)"""

    OPEN = "open"
    TAKEN = "taken"
    CLOSED = "closed"


# How soon a person should look, from opening. Urgent is shortest: she may not have called anyone.
CLOCKS: dict[CaseKind, timedelta] = {
    CaseKind.URGENT: timedelta(minutes=15),
    CaseKind.CRISIS: timedelta(minutes=30),
    CaseKind.DISCLOSURE: timedelta(minutes=30),
    CaseKind.WANTS_PERSON: timedelta(days=1),
    CaseKind.NOT_UNDERSTOOD: timedelta(days=1),
    CaseKind.WRONG_NUMBER: timedelta(days=2),
    CaseKind.NOT_BOOKED: timedelta(days=2),
    CaseKind.SOCIAL_NEED: timedelta(days=2),
    CaseKind.UNDELIVERABLE: timedelta(days=3),
}


@dataclass(frozen=True, slots=True)
class Case:
    """One thing a person must look after. `reason` is a code, never her words."""

    id: str
    kind: CaseKind
    contact_id: str
    message_id: str | None
    reason: str
    opened_at: datetime
    due_at: datetime
    status: CaseStatus = CaseStatus.OPEN
    owner: str | None = None


def open_case(
    *,
    case_id: str,
    kind: CaseKind,
    contact_id: str,
    message_id: str | None,
    reason: str,
    at: datetime,
) -> Case:
    """A new case with the clock of its kind running."""
    return Case(
        id=case_id,
        kind=kind,
        contact_id=contact_id,
        message_id=message_id,
        reason=reason,
        opened_at=at,
        due_at=at + CLOCKS[kind],
    )
