"""A woman's place on the programme, after FHIR's EpisodeOfCare.

https://hl7.org/fhir/R4/episodeofcare.html
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.model.booking import BookingReport, BookingStatus
from bot.model.pregnancy import EstimatedDueDate, GestationalAge


class EnrolmentStatus(StrEnum):
    """planned → active ⇄ on_hold → finished | cancelled;  any → entered_in_error"""

    PLANNED = "planned"
    ACTIVE = "active"
    ON_HOLD = "on_hold"
    FINISHED = "finished"
    CANCELLED = "cancelled"
    ENTERED_IN_ERROR = "entered_in_error"


@dataclass(slots=True)
class Enrolment:
    """What matters about her, in SQL and nowhere else for good."""

    id: str
    contact_id: str
    joined_at: datetime
    status: EnrolmentStatus = EnrolmentStatus.PLANNED
    edd: EstimatedDueDate | None = None
    edd_basis: str | None = None
    edd_approximate: bool = False
    baby_born_on: date | None = None
    baby_born: bool = False
    postcode: str | None = None
    district: str | None = None
    smokes: bool | None = None
    booking_status: BookingStatus = BookingStatus.UNKNOWN
    booking_on: date | None = None
    booking_gestation_days: int | None = None
    consent_wording: str | None = None
    consented_at: datetime | None = None
    consent_withdrawn_at: datetime | None = None

    def set_due_date(self, edd: EstimatedDueDate, *, basis: str, approximate: bool) -> None:
        """A new estimate replaces the old, and dates the booking appointment anew."""
        self.edd, self.edd_basis, self.edd_approximate = edd, basis, approximate
        self._date_booking()

    def record_booking(self, report: BookingReport) -> None:
        """What she says of her booking appointment; a date once given is kept."""
        self.booking_status = report.status
        if report.status is BookingStatus.NOT_BOOKED:
            self.booking_on = None
        elif report.on is not None:
            self.booking_on = report.on
        self._date_booking()

    def gestation_on(self, day: date) -> GestationalAge | None:
        """How far along she is that day; None when she has not said, or the baby is here."""
        if self.edd is None or self.has_given_birth or self.status is EnrolmentStatus.CANCELLED:
            return None
        return self.edd.gestation_on(day)

    @property
    def has_given_birth(self) -> bool:
        """True once she has told us that the baby is here."""
        return self.baby_born or self.baby_born_on is not None

    @property
    def stage(self) -> str:
        """pregnant, after_birth, ended or unknown: what the dialogue engine may know."""
        if self.status in {EnrolmentStatus.CANCELLED, EnrolmentStatus.ENTERED_IN_ERROR}:
            return "ended"
        if self.has_given_birth:
            return "after_birth"
        return "pregnant" if self.edd else "unknown"

    def end(self, at: datetime) -> None:
        """The pregnancy ended, or she asked to be forgotten: nothing more is planned for her."""
        self.status = EnrolmentStatus.CANCELLED
        self.consent_withdrawn_at = at

    def _date_booking(self) -> None:
        dated = self.edd is not None and self.booking_on is not None
        self.booking_gestation_days = (
            self.edd.gestation_on(self.booking_on).days  # type: ignore[union-attr, arg-type]
            if dated
            else None
        )
