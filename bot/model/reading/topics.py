"""What a day in a text is about: its due date, last period, appointment, birth, or something else.

The nearest telling word before it in the same sentence decides ("due 3/1"), else the nearest
after it ("3rd jan is my due date"), else the question that is open.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from enum import StrEnum

from bot.model.joining import Question
from bot.model.reading.bare import is_bare, opening_clause
from bot.model.reading.dates import DayMention
from bot.model.reading.lengths import Length
from bot.model.reading.text import compiled, one_of


class Topic(StrEnum):
    """What a day can be about."""

    DUE = "due"
    LAST_PERIOD = "last_period"
    BOOKING = "booking"
    BIRTH = "birth"
    OTHER = "other"


_BABY = one_of("baby babies bby babe twins son daughter girl boy lo bub", phrases="little one")
_PERIOD = one_of("period peroid periods perod pd menses cycle")
_PRAISED = "(?:little |new |lovely |beautiful |gorgeous )?"
_BILLS = one_of("rent bill smear jab vaccine injection scan payment benefits? pip uc")

# In order: of two that start at the same place the first counts.
_SIGNS = (
    (
        Topic.OTHER,
        rf"{_PERIOD} (?:is |was |were |been )?(?:\w+ )?(?:due|late|supposed|meant)",
        rf"missed (?:my |a |the )?(?:last )?{_PERIOD}|no {_PERIOD}|not due|overdue on",
        rf"{_BILLS} (?:is |was )?due",
        r"due (?:for|to (?!give)|a |an |my (?!date|baby)|another|back|in court|at )",
        r"(?:\d\d? (?:week|wk) |dating |growth |anomaly |baby |next |first )?scans?",
        r"jabs?|vaccin\w+|injection|dentist|gp|doctors?|docs?|dr|hospital|a and e|smear|test\w*",
        r"positive|conceived|found out|tablets|folic|quit|quitting|stopped|gave up|smok\w*",
        r"c ?section (?:is|booked|on|for)|induc\w+|class|classes|course|group|playgroup",
        r"court|moved|moving|interview|job|work|shift|rent|payday|pay day|married|wedding|holiday",
        r"birthday|bday|b day|dob|date of birth|fly|flying|flight|travel\w*|breakfast|ramadan|eid",
        r"cent(?:re|er)|open|shut|closed|closes",
        rf"(?:last|first|other|previous|older) {_BABY}",
    ),
    (
        Topic.LAST_PERIOD,
        r"l\.? ?m\.? ?p\.?|last peri\w*",
        rf"last (?:menstrual |monthly |my )?(?:{_PERIOD}|mp|bleed|monthly)",
        r"last (?:came|was|been) on|(?:i )?came on(?: last)?",
        rf"(?:my )?{_PERIOD} (?:was|were|started|start|began|came|ended|finished|date)",
    ),
    (
        Topic.BIRTH,
        r"(?:was |is |were )?born|gave birth|given birth|delivered|newborn",
        rf"had (?:my|our|the|a|him|her|them) ?{_PRAISED}{_BABY}?|had (?:him|her|them|baby|twins)",
        rf"{_BABY} (?:has )?(?:came|arrived|come)",
        r"(?:had|after) (?:my |a |an )?(?:c ?section|emcs|elcs|section)",
    ),
    (
        Topic.DUE,
        r"due|dew|edd|e d d|expecting|expected|estimated|term|dd|(?:give|giving) birth",
        rf"{_BABY} (?:is )?(?:coming|arriving|arrives)|having (?:my|the|a|our) {_BABY}",
    ),
    (
        Topic.BOOKING,
        r"book(?:ed|in|ing|d|t|ings)?|bookd|apt|appt|app|appts|appoint\w*|apoint\w*|appiont\w*",
        r"midwi[fv]\w*|midwf\w*|midwive\w*|mid wi[fv]\w*|mw|antenatal|ante natal|visit",
        r"went|been|seen|saw|seeing|attended|attending|going|its (?:on|for)",
    ),
)
_SIGN = compiled(*(f"(?P<{topic}>{'|'.join(signs)})" for topic, *signs in _SIGNS))
_STOP = re.compile(r"[!?;]|\.(?!\d)")
_REACH_BEFORE = 50
_REACH_AFTER = 22
_EXPECTED = {
    Question.STAGE: Topic.DUE,
    Question.BOOKED: Topic.BOOKING,
    Question.BOOKING_DATE: Topic.BOOKING,
}


def topics_of(
    text: str,
    days: Sequence[DayMention],
    expecting: Question | None,
    lengths: Sequence[Length] = (),
) -> list[Topic | None]:
    """The topic of each day, None where nothing tells. The open question tells only of a bare
    answer; `lengths` beside the day do not make it less bare."""
    marks = [(m.start(), m.end(), Topic(str(m.lastgroup))) for m in _SIGN.finditer(text)]
    stops = [match.start() for match in _STOP.finditer(text)]
    told = [_topic(text, days, at, marks, stops) for at in range(len(days))]
    asked_for = _EXPECTED.get(expecting) if expecting else None
    if asked_for is None:
        return told
    facts = [(day.start, day.end) for day in days] + [(n.start, n.end) for n in lengths]
    opening = len(opening_clause(text)) if is_bare(text, others=facts) else 0
    return [
        topic or (asked_for if day.end <= opening else None)
        for day, topic in zip(days, told, strict=True)
    ]


def _topic(
    text: str,
    days: Sequence[DayMention],
    at: int,
    marks: Sequence[tuple[int, int, Topic]],
    stops: Sequence[int],
) -> Topic | None:
    mention = days[at]
    floor = max(mention.start - _REACH_BEFORE, _last_before(stops, mention.start) + 1)
    ceiling = min(mention.end + _REACH_AFTER, _first_after(stops, mention.end, len(text)))
    index = bisect_left(marks, (mention.start,))
    if index and floor <= marks[index - 1][1] <= mention.start:
        return marks[index - 1][2]
    index = bisect_left(marks, (mention.end,))
    next_day = days[at + 1].start if at + 1 < len(days) else len(text)
    if index < len(marks) and marks[index][0] < min(ceiling, next_day):
        return marks[index][2]
    return None


def _last_before(stops: Sequence[int], place: int) -> int:
    index = bisect_left(stops, place)
    return stops[index - 1] if index else -1


def _first_after(stops: Sequence[int], place: int, end: int) -> int:
    index = bisect_left(stops, place)
    return stops[index] if index < len(stops) else end
