"""Which question is open, in which order a woman is asked to join."""

from __future__ import annotations

from enum import StrEnum


class Question(StrEnum):
    """What she can be asked. One is open at a time."""

    STAGE = "stage"
    POSTCODE = "postcode"
    FIRST_NAME = "first_name"
    BOOKED = "booked"
    BOOKING_DATE = "booking_date"
