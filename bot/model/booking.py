"""The booking appointment: a woman's first with a midwife, and what she has told us of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class BookingStatus(StrEnum):
    """unknown → not_booked → booked → attended; she may correct it in either direction"""

    UNKNOWN = "unknown"
    NOT_BOOKED = "not_booked"
    BOOKED = "booked"
    ATTENDED = "attended"


@dataclass(frozen=True, slots=True)
class BookingReport:
    """What one text says of the booking appointment.

    `on` is the day of the appointment: to come when booked, past when attended.
    `approximate` marks a day made from words such as "next week" or "end of march".
    """

    status: BookingStatus
    on: date | None = None
    approximate: bool = False
