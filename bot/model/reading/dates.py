"""Days named in a text, whatever they are about. UK order: day, then month.

A mention holds what was said; which day it is depends on today and on what it is about (a due
date lies ahead, a last period behind), so `days_of` gives every day it could be.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

_THIS_CENTURY = 2000
_YEARS = range(1900, 2200)


@dataclass(frozen=True, slots=True)
class DayMention:
    """A day said at text[start:end].

    sure: it is a date wherever it stands ("14 feb"); otherwise it is one only where a date is
    spoken of ("3.1", "in june", "the 14th", "tomorrow").
    personal: it says which day, and is masked ("14 feb", but not "tomorrow").
    """

    start: int
    end: int
    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    week: str = ""  # "week" of "monday week", "next week" of "monday next week"
    shift: int | None = None
    month_shift: int | None = None
    approximate: bool = False
    sure: bool = False
    personal: bool = True
    tense: int = 0  # -1 past, 1 to come, 0 not said

    @property
    def exactness(self) -> int:
        """The higher the better, for choosing between "tues" and "14th" in one breath."""
        parts = (self.day, self.month, self.year, self.weekday, self.shift)
        return sum(part is not None for part in parts) - 4 * self.approximate


def days_of(mention: DayMention, today: date) -> list[date]:
    """Every day the mention can mean, earliest first."""
    if mention.shift is not None:
        return [today + timedelta(days=mention.shift)]
    if mention.weekday is not None:
        return _weekdays(mention.weekday, mention.week, today)
    if mention.month is not None:
        return _in_month(mention, today)
    if mention.year is not None:
        return _existing([(mention.year, 7, 1)])
    base = today.year * 12 + today.month - 1
    around = [mention.month_shift] if mention.month_shift is not None else [-1, 0, 1, 2]
    months = [divmod(base + shift, 12) for shift in around]
    return _existing((year, month + 1, mention.day) for year, month in months)


def _weekdays(weekday: int, week: str, today: date) -> list[date]:
    """ "tuesday", "tuesday week", "tuesday next week"."""
    ahead = (weekday - today.weekday()) % 7
    if week == "week":
        return [today + timedelta(days=(ahead or 7) + 7)]
    if week == "next week":
        return [today + timedelta(days=7 - today.weekday() + weekday)]
    return [today + timedelta(days=ahead + n) for n in (-7, 0, 7)]


def _in_month(mention: DayMention, today: date) -> list[date]:
    if mention.month == today.month and mention.day is None and not mention.year:
        return _around(today)
    years = [mention.year] if mention.year else range(today.year - 1, today.year + 2)
    return _existing((year, mention.month or 1, mention.day) for year in years)


def _around(today: date) -> list[date]:
    """ "in november", said in november: the middle of what is over of it, or of what is left."""
    last = calendar.monthrange(today.year, today.month)[1]
    past, left = (today.day - 1) // 2, (last - today.day) // 2
    return [today - timedelta(days=past), today + timedelta(days=left)]


def choose(
    mention: DayMention, today: date, *, earliest: int, latest: int, aim: int = 0
) -> date | None:
    """The day the mention means, if one lies `earliest` to `latest` days from today.

    Of several the one to come is taken when aim is 1, the one past when it is -1.
    """
    offsets = [(day - today).days for day in days_of(mention, today)]
    if mention.tense:  # "next sunday" said on a sunday is not today
        nearest = 0 if mention.weekday is None else 1
        offsets = [n for n in offsets if n * mention.tense >= nearest]
    within = [n for n in offsets if earliest <= n <= latest]
    if not within:
        return None
    best = min(within, key=lambda n: (n * aim < 0, abs(n)))
    return today + timedelta(days=best)


def full_year(said: str | None) -> int | None:
    """2027 from "2027" or "27"."""
    if not said:
        return None
    return int(said) if len(said) == 4 else _THIS_CENTURY + int(said)


def _existing(wanted: Iterable[tuple[int, int, int | None]]) -> list[date]:
    """Those of the given days that are in the calendar: 29 February only in leap years.
    A month without a day stands for its middle; a day past its end for its last."""
    days = []
    for year, month, day in wanted:
        if year not in _YEARS:
            continue
        last = calendar.monthrange(year, month)[1]
        if day is None:
            days.append(date(year, month, 15))
        elif day <= last:
            days.append(date(year, month, day))
    return sorted(days)
