"""What a text says of her booking appointment: booked, been, not yet, and the day.

Scans, the GP and jabs are appointments too, but not this one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from bot.model.booking import BookingReport, BookingStatus
from bot.model.joining import Question
from bot.model.reading import booking_words as said
from bot.model.reading.bare import is_bare, opening_clause
from bot.model.reading.dates import DayMention, choose
from bot.model.reading.topics import Topic
from bot.model.reading.yes_no import Answer

_LONGEST = 43 * 7  # days to an appointment to come, or back to one she went to
_LONGEST_BARE = 200  # "20 nov" said on 22 november was two days ago, and is not next year's
_REACH = 32
_STATEMENTS = (
    (BookingStatus.NOT_BOOKED, said.NOT_BOOKED, None),
    (BookingStatus.ATTENDED, said.ATTENDED, said.ASKS),
    (BookingStatus.BOOKED, said.BOOKED, said.ASKS),
)
_CLAUSE = re.compile(r"[.!?;,]| but | and | cos | so ")


def find_booking(
    text: str,
    days: Sequence[tuple[DayMention, Topic | None]],
    answer: Answer,
    today: date,
    expecting: Question | None,
) -> BookingReport | None:
    """The report on her booking appointment in a folded text, or None."""
    day = _appointment_day(days)
    status = _stated(text, day, today)
    stated = status is not None
    if status is None and expecting is Question.BOOKED and answer.no:
        status = _refused(text, day)  # "no" to "when is it?" is no answer
    elif status is None and expecting in {Question.BOOKED, Question.BOOKING_DATE}:
        status = _answered(text, answer, day)
    if status is None:
        return None
    if status is BookingStatus.NOT_BOOKED or day is None:
        return BookingReport(status)
    report = _dated(status, day, today, stated=stated)
    rang = said.BOOKED_IT.search(text[max(0, day.start - _REACH) : day.start])
    if rang and (day.shift or 0) <= 0 and (report.on or today) <= today:
        return BookingReport(BookingStatus.BOOKED)
    return report


def _appointment_day(days: Sequence[tuple[DayMention, Topic | None]]) -> DayMention | None:
    """The day said of the appointment; of several the most exact, of equals the first."""
    about_it = [day for day, topic in days if topic is Topic.BOOKING]
    return max(about_it, key=lambda day: day.exactness, default=None)


def _stated(text: str, day: DayMention | None, today: date) -> BookingStatus | None:
    """The status that words in the text say, whatever question is open."""
    for status, pattern, unless in _STATEMENTS:
        if _found(pattern, text, unless=unless):
            return status
    if day is None:
        return None
    if said.WENT.search(text[max(0, day.start - _REACH) : day.start]):
        return BookingStatus.ATTENDED
    to_come = choose(day, today, earliest=0, latest=_LONGEST, aim=1) is not None
    spoken_of = to_come and _found(said.SPEAKS_OF_IT, text, unless=said.ASKS)
    return BookingStatus.BOOKED if spoken_of else None


def _found(pattern: re.Pattern[str], text: str, unless: re.Pattern[str] | None) -> bool:
    for match in pattern.finditer(text):
        before = text[max(0, match.start() - _REACH) : match.start()]
        if pattern is not said.NOT_BOOKED and said.NOT_BEFORE.search(before):
            continue
        if said.ANOTHER_BEFORE.search(before) or said.ANOTHER_AFTER.match(text, match.end()):
            continue
        clause = _CLAUSE.split(before)[-1] + text[match.start() : match.end()]
        if unless is None or not unless.search(clause):
            return True
    return False


def _refused(text: str, day: DayMention | None) -> BookingStatus:
    until = day and said.UNTIL.search(text[max(0, day.start - _REACH) : day.start])
    return BookingStatus.BOOKED if until else BookingStatus.NOT_BOOKED


def _answered(text: str, answer: Answer, day: DayMention | None) -> BookingStatus | None:
    """The status that a bare answer gives to "have you booked?" or "when is it?"."""
    opening = opening_clause(text)
    bare = is_bare(text, (day.start, day.end) if day else None)
    if answer.no or answer.dunno or said.MISSED.search(text) or not (answer.yes or bare):
        return None
    if bare and said.ATTENDED_ANSWER.search(opening):
        return BookingStatus.ATTENDED
    if answer.yes or day or said.BOOKED_ANSWER.search(opening):
        return BookingStatus.BOOKED
    return None


def _dated(status: BookingStatus, day: DayMention, today: date, *, stated: bool) -> BookingReport:
    """With the day: ahead if booked, behind if she went. A day that can only lie behind means
    that she went, one that can only lie ahead that she is booked."""
    behind = choose(day, today, earliest=-_LONGEST, latest=0, aim=-1)
    ahead = choose(day, today, earliest=0, latest=_LONGEST, aim=1)
    if status is BookingStatus.BOOKED:
        far = ahead is not None and not stated and (ahead - today).days > _LONGEST_BARE
        if behind and (ahead is None or far):
            status, ahead = BookingStatus.ATTENDED, None
    elif behind is None and ahead:
        status = BookingStatus.BOOKED
    on = behind if status is BookingStatus.ATTENDED else ahead
    return BookingReport(status, on, approximate=day.approximate and on is not None)
