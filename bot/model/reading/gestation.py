"""Which lengths of time in a text say how far along she is, and which are about something else.

"im 12 weeks" does; "i have a scan at 12 weeks", "6 weeks old", "smoke free 3 weeks" do not. In
doubt a length is left alone: she will be asked. While she is being asked, less is needed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.model.joining import Question
from bot.model.pregnancy import EARLIEST_PLAUSIBLE
from bot.model.reading import gestation_words as around
from bot.model.reading.bare import is_bare
from bot.model.reading.dates import DayMention
from bot.model.reading.lengths import Length

_REACH = 48
_LEAST_WEEKS, _MOST_WEEKS = 4, 42  # of a length that nothing but a symptom marks as hers
YOUNGEST_SEEN = 5 * 7  # "baby is 12 weeks" may be said in pregnancy, "baby is 3 weeks" is not
_DAY_AFTER_AT_MOST = 22  # letters between "12 weeks" and "on friday"


@dataclass(frozen=True, slots=True)
class Gestation:
    """How far along she says she is, on the day `on` if not today."""

    start: int
    end: int
    days: int
    approximate: bool
    on: DayMention | None = None
    counts_down: bool = False  # days left until the due date, below zero when overdue


def find_gestations(
    text: str,
    lengths: Sequence[Length],
    days: Sequence[DayMention],
    expecting: Question | None,
) -> list[Gestation]:
    """The lengths that say how far along she is, in order."""
    counted = [(day.start, day.end) for day in days if day.shift is not None]
    found = []
    for length in lengths:
        is_a_day = any(start <= length.start < end for start, end in counted)  # "in 6 weeks"
        if length.vague or (is_a_day and not _beside_pregnant(text, length)):
            continue
        asked = expecting is Question.STAGE
        if gestation := _countdown(text, length) or _said(text, length, days, asked):
            found.append(gestation)
    return found


def _beside_pregnant(text: str, length: Length) -> bool:
    before = text[max(0, length.start - _REACH) : length.start]
    after = around.SAYS_PREGNANT.match(text, length.end)
    return after is not None or around.PREGNANT_FOR.search(before) is not None


def _countdown(text: str, length: Length) -> Gestation | None:
    """ "3 days overdue", "6 weeks to go"."""
    nearby = text[max(0, length.start - _REACH) : length.end + _REACH]
    if around.NO_DUE_DATE.search(nearby):
        return None
    if match := around.OVERDUE.match(text, length.end):
        left = -length.days
    elif match := around.TO_GO.match(text, length.end):
        left = length.days
    else:
        return None
    about = length.approximate or (length.unit != "days" and left > 0)
    return Gestation(length.start, match.end(), left, about, counts_down=True)


def _said(text: str, length: Length, days: Sequence[DayMention], asked: bool) -> Gestation | None:
    """The length as her gestation, if what stands around it allows."""
    says_pregnant = around.SAYS_PREGNANT.match(text, length.end)
    if length.unit == "days" and not (says_pregnant and length.days >= EARLIEST_PLAUSIBLE):
        return None
    window = text[max(0, length.start - _REACH) : length.start]
    fillers = around.FILLERS.search(window)
    before = window[: fillers.start()] if fillers else window
    on = _dated(text, length, days)
    if around.FUTURE_OR_PAST.search(before):
        hers = on is not None
    else:
        hers = _is_hers(text, length, before, bool(says_pregnant), asked)
    if not hers:
        return None
    gone = says_pregnant and says_pregnant["word"] in {"gone", "along"}
    end = says_pregnant.end() if says_pregnant and gone else length.end
    about = around.ROUGHLY.search(window[len(before) :]) or around.ISH.match(text, length.end)
    return Gestation(length.start, end, length.days, length.approximate or bool(about), on=on)


def _is_hers(text: str, length: Length, before: str, says_pregnant: bool, asked: bool) -> bool:
    bare = asked and is_bare(text, (length.start, length.end))
    if around.SINCE_PERIOD.match(text, length.end):
        return True
    if _is_of_another_time(text, length, before):
        return False
    if around.I_AM.search(before) or (length.ordinal and around.IN_MY.search(before)):
        return True
    if around.NOT_HERS.search(before):
        answers = bare and is_bare(text, (length.start, length.end), whole=True)
        return answers and not around.SOMEONE_ELSE.search(before)
    if around.SHE_IS.search(around.SENTENCE.split(before)[-1]):
        return False
    opens = around.FIRST_PERSON.search(before) and not around.BABY_CARE.search(text)
    pregnant = says_pregnant or around.PREGNANT_FOR.search(before)
    bare = bare and not around.BABY_CARE.search(text)
    return bool(pregnant or opens or bare) or _follows_symptom(before, length)


def _is_of_another_time(text: str, length: Length, before: str) -> bool:
    """ "when im 20 weeks", "12 weeks ago", "baby is 3 weeks"."""
    if around.ONE_DAY.search(before) or around.ABOUT_OTHERS.match(text, length.end):
        return True
    return length.days < YOUNGEST_SEEN and around.BABY_IS.search(before) is not None


def _follows_symptom(before: str, length: Length) -> bool:
    likely = _LEAST_WEEKS <= length.days // 7 <= _MOST_WEEKS
    return likely and bool(around.SYMPTOM.search(before)) and not around.WHILE.search(before)


def _dated(text: str, length: Length, days: Sequence[DayMention]) -> DayMention | None:
    """ "12 weeks tomorrow", "20 weeks on friday": the day on which she is that far."""
    for day in days:
        if day.start < length.end:
            continue
        between = text[length.end : min(day.start, length.end + _DAY_AFTER_AT_MOST)]
        if day.start - length.end > _DAY_AFTER_AT_MOST or not around.AS_OF.fullmatch(between):
            return None
        near = day.shift is not None or day.weekday is not None
        return day if near or text[: day.start].rstrip().endswith((" on", " by")) else None
    return None
