"""What was read out of a text."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from bot.model.booking import BookingReport
from bot.model.postcode import Postcode
from bot.model.pregnancy import EstimatedDueDate

Basis = Literal["due_date", "gestation", "last_period"]


@dataclass(frozen=True, slots=True)
class Stage:
    """How far along she is, kept as a due date, and what she said it by."""

    edd: EstimatedDueDate
    basis: Basis
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """The personal facts of one text. Nothing found is None or False.

    masked: the text with her facts replaced by one word each; all that the dialogue engine sees.
    stage_implausible: a date or a number of weeks was given that cannot be.
    baby_born: she says that her baby is here; `baby_born_on` only where she says when.
    postcode_invalid: it looks like a postcode, but there is none such.
    skipped: she would rather not say.
    """

    masked: str
    stage: Stage | None = None
    stage_implausible: bool = False
    stage_unknown: bool = False
    baby_born: bool = False
    baby_born_on: date | None = None
    postcode: Postcode | None = None
    district: str | None = None
    postcode_invalid: bool = False
    first_name: str | None = None
    booking: BookingReport | None = None
    smokes: bool | None = None
    yes: bool = False
    no: bool = False
    dunno: bool = False
    skipped: bool = False
