"""How far along she is: chosen from everything in the text that says so, and kept as a due date.

Of several, an exact one beats an approximate one, then a due date beats a last period beats a
number of weeks. After a word of correction ("no i meant 20 weeks") the last one counts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.model.joining import Question
from bot.model.pregnancy import (
    DAYS_TO_TERM,
    EARLIEST_PLAUSIBLE,
    LATEST_PLAUSIBLE,
    EstimatedDueDate,
    GestationalAge,
    plausible,
)
from bot.model.reading.dates import DayMention, choose
from bot.model.reading.gestation import Gestation
from bot.model.reading.numbers import NUMBER, value
from bot.model.reading.result import Basis, Stage
from bot.model.reading.text import one_of
from bot.model.reading.topics import Topic

_DUE_EARLIEST = DAYS_TO_TERM - LATEST_PLAUSIBLE  # 21 days overdue
_DUE_LATEST = DAYS_TO_TERM - EARLIEST_PLAUSIBLE
_RANK: dict[Basis, int] = {"due_date": 0, "last_period": 1, "gestation": 2}
_LIKE_A_DATE = re.compile(
    r"(?:im |about |abt )?(?P<n>\d{1,2})(?:\.[1-6]| ?- ?(?P<high>\d{1,2}))[ .!x]*"
)
_WIDEST_RANGE = 2
_FIRST_KNOWN_WEEK = 4
_NEAR = 60  # days between today and the day of "20 weeks on friday"
_CORRECTION = re.compile(
    r"(?<!\w)(?:no|nope|sorry|soz|actually|actully|i? ?ment|i? ?meant|i mean|wait|correction|oops|"
    r"scrap that|rather|not that|wrong)(?!\w)"
)
_BEFORE_NUMBER = one_of(
    "im am i about abt around approx roughly nearly almost like maybe just its only now probably",
    "prob over under think dont know not sure hi hello yes yeah ok erm um no sorry meant mean",
    "actually week wk",
    phrases="i am|it is|i think",
)
_AFTER_NUMBER = one_of(
    "now today x+ thanks thx ta pls please sorry", phrases=rf"so far|i think|i guess|not {NUMBER}"
)
_BARE_NUMBER = re.compile(
    rf"(?:{_BEFORE_NUMBER}[ ,]{{1,2}}){{0,6}}(?P<n>{NUMBER})(?:[.,](?P<odd>[1-6]))?"
    rf"(?: ?(?:-|or|to) ?(?P<high>{NUMBER}))?(?P<half> and a half| 1/2)?(?P<ish> ?-?ish| or so|\+)?"
    rf"(?: {_AFTER_NUMBER})*[ .!x?]{{0,6}}(?:[,;].{{0,40}})?"
)
_ROUGHLY = re.compile(
    r"(?<!\w)(?:ab(?:ou)?t|around|approx|roughly|nearly|almost|like|maybe|prob\w*|over|think)(?!\w)"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing she said of her stage. `stage` is None if it cannot be so."""

    start: int
    end: int
    basis: Basis
    approximate: bool
    stage: Stage | None


def stage_claims(
    days: Sequence[tuple[DayMention, Topic | None]],
    gestations: Sequence[Gestation],
    today: date,
    expecting: Question | None,
) -> list[Claim]:
    """Everything the text says of her stage, in order."""
    used = {(g.on.start, g.on.end) for g in gestations if g.on}
    claims = [_of_gestation(gestation, today) for gestation in gestations]
    for day, topic in days:
        if (day.start, day.end) in used:
            continue
        if topic is Topic.DUE:
            claims += _of_due_date(day, today, bare=expecting is Question.STAGE)
        elif topic is Topic.LAST_PERIOD:
            claims.append(_of_last_period(day, today))
    return sorted(claims, key=lambda claim: claim.start)


def bare_number(text: str, today: date) -> Claim | None:
    """A number alone, in answer to "how many weeks": "12", "im about 12 x", "8 or 9"."""
    match = _BARE_NUMBER.fullmatch(text)
    if not match:
        return None
    low, high = value(match["n"]), value(match["high"] or match["n"])
    if not 0 <= high - low <= _WIDEST_RANGE:
        return None
    half = 0.5 if match["half"] else 0
    days = round(((low + high) / 2 + half) * 7) + int(match["odd"] or 0)
    about = bool(high > low or half or match["ish"] or _ROUGHLY.search(text))
    end = max(match.end(group) for group in ("n", "odd", "high", "half"))
    return _of_gestation(Gestation(match.start("n"), end, days, about), today)


def is_number_like_a_date(text: str) -> bool:
    """ "12.3" and "8-9" alone are weeks, though shaped like days; "3.1" is a day, for nobody knows
    at 3 weeks."""
    match = _LIKE_A_DATE.fullmatch(text)
    if not match or int(match["n"]) < _FIRST_KNOWN_WEEK:
        return False
    return match["high"] is None or int(match["high"]) == int(match["n"]) + 1


def best(claims: Sequence[Claim], text: str) -> Stage | None:
    """The claim that counts."""
    possible = [claim for claim in claims if claim.stage]
    if not possible:
        return None
    last = possible[-1]
    if len(possible) > 1 and _CORRECTION.search(text, possible[-2].end, last.start):
        return last.stage
    return min(possible, key=lambda claim: (claim.approximate, _RANK[claim.basis])).stage


def _of_gestation(gestation: Gestation, today: date) -> Claim:
    on, approximate = today, gestation.approximate
    if gestation.on:
        on = choose(gestation.on, today, earliest=-_NEAR, latest=_NEAR, aim=1) or today
        approximate = approximate or gestation.on.approximate
    days = DAYS_TO_TERM - gestation.days if gestation.counts_down else gestation.days
    edd = EstimatedDueDate.from_gestation(GestationalAge(days), on)
    return _claim(gestation, Stage(edd, "gestation", approximate), today)


def _of_due_date(day: DayMention, today: date, *, bare: bool) -> list[Claim]:
    """A due date; a bare date that can only be a last period is taken for one."""
    on = choose(day, today, earliest=_DUE_EARLIEST, latest=_DUE_LATEST, aim=1)
    if on:
        return [_claim(day, Stage(EstimatedDueDate(on), "due_date", day.approximate), today)]
    if bare and (day.day or day.shift):
        claim = _of_last_period(day, today)
        if claim.stage:
            return [claim]
    return [Claim(day.start, day.end, "due_date", day.approximate, None)]


def _of_last_period(day: DayMention, today: date) -> Claim:
    on = choose(day, today, earliest=-LATEST_PLAUSIBLE, latest=-EARLIEST_PLAUSIBLE, aim=-1)
    if not on:
        return Claim(day.start, day.end, "last_period", day.approximate, None)
    edd = EstimatedDueDate.from_last_period(on)
    return _claim(day, Stage(edd, "last_period", day.approximate), today)


def _claim(where: Gestation | DayMention, stage: Stage, today: date) -> Claim:
    possible = stage if plausible(stage.edd, today) else None
    return Claim(where.start, where.end, stage.basis, stage.approximate, possible)
