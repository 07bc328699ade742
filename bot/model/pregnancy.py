"""How far along a pregnancy is, counted in days as midwives count it.

A pregnancy is dated from the first day of the last period: 40 weeks and 0 days (280 days)
on the estimated due date. https://www.nhs.uk/pregnancy/finding-out/due-date-calculator/
Days are stored, never week numbers, so that every definition of "booked early" can be counted
from the same record.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

DAYS_TO_TERM = 280
EARLIEST_PLAUSIBLE = 2 * 7  # before conception nobody can know of the pregnancy
LATEST_PLAUSIBLE = 43 * 7  # a birth is offered before 42 weeks: later means a wrong date


@dataclass(frozen=True, order=True, slots=True)
class GestationalAge:
    """Days since the first day of the last period; written "12+3" for 12 weeks and 3 days.

    Negative before that day, which is no pregnancy: ask `plausible` first where it matters.
    """

    days: int

    @classmethod
    def of(cls, weeks: int, days: int = 0) -> GestationalAge:
        """12 weeks and 3 days, said as weeks and odd days."""
        return cls(weeks * 7 + days)

    @property
    def weeks(self) -> int:
        """Completed weeks: 12 from 12+0 to 12+6."""
        return self.days // 7

    @property
    def completed_weeks(self) -> int:
        """The same, by the name the national data set uses."""
        return self.weeks

    @property
    def odd_days(self) -> int:
        """Days beyond the completed weeks, 0 to 6."""
        return self.days % 7

    def __str__(self) -> str:
        return f"{self.weeks}+{self.odd_days}"


@dataclass(frozen=True, order=True, slots=True)
class EstimatedDueDate:
    """The day on which she is 40+0."""

    on: date

    @classmethod
    def from_last_period(cls, on: date) -> EstimatedDueDate:
        """280 days after the first day of her last period (NICE NG201 dates by scan later).

        https://www.nice.org.uk/guidance/ng201
        """
        return cls(on + timedelta(days=DAYS_TO_TERM))

    @classmethod
    def from_gestation(cls, age: GestationalAge, today: date) -> EstimatedDueDate:
        """The due date of a woman who is `age` along today."""
        return cls(today + timedelta(days=DAYS_TO_TERM - age.days))

    def gestation_on(self, day: date) -> GestationalAge:
        """How far along she is on `day`."""
        return GestationalAge(DAYS_TO_TERM - (self.on - day).days)


def plausible(edd: EstimatedDueDate, today: date) -> bool:
    """Whether a pregnancy with this due date can be known and still be going on today."""
    return EARLIEST_PLAUSIBLE <= edd.gestation_on(today).days <= LATEST_PLAUSIBLE


def booked_by_10_weeks(age: GestationalAge) -> bool:
    """Booked before 10 weeks are full: 9+6 at most.

    "You should have your first midwife appointment before you are 10 weeks pregnant."
    https://www.nhs.uk/pregnancy/finding-out/your-first-midwife-appointment/
    """
    return age.days <= 69


def booked_within_national_band(age: GestationalAge) -> bool:
    """Booked within 70 days, as the Maternity Services Data Set bands it: one day wider.

    https://digital.nhs.uk/data-and-information/publications/statistical/maternity-services-monthly-statistics
    """
    return age.days <= 70


def booked_by_12_weeks(age: GestationalAge) -> bool:
    """Booked by 12+6, the older national indicator."""
    return age.days <= 12 * 7 + 6
