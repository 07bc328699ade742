"""The forms in which people write a day: "14th feb", "3/1", "end of march", "next tues"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.model.reading.calendar_words import (
    FEAST_OF,
    TODAY,
    TOMORROW,
    WEEKDAY_OF,
    YESTERDAY,
    month_of,
)
from bot.model.reading.dates import DayMention, full_year
from bot.model.reading.lengths import DAYS_A_MONTH, Length
from bot.model.reading.numbers import ORDINALS

_LAST_OF_FEBRUARY = 28
_PART_OF_MONTH = {"end": _LAST_OF_FEBRUARY, "late": 25, "last": 25, "mid": 15, "middle": 15}
_START_OF_MONTH = 5
_FREE = r"(?<![\w.,/+£$:-])"
_ORDINAL = r"(?:st|nd|rd|th|sr|ht)"
_MONTH_WORD = r"(?P<month>[a-z]{3,10})(?!\w)"
_YEAR = (
    r"(?:[ ,./-]{1,2}(?P<year>20[0-9]{2}|(?:2|3)[0-9](?! ?(?:[:+/%]|\d|w|m|days?|yrs?|years?))))?"
)
_NOT_COUNTED = (
    r"(?![\d/:+%]|[.,]\d| ?(?:am|pm|%|w|wk|wks|week|weeks|days?|months?|mths?|yrs?|years?|kids?|"
    r"children|a day|times|people|min|mins|hours?|hrs?)(?!\w))"
)

_DAY_MONTH = re.compile(
    rf"{_FREE}(?:the )?(?P<day>\d{{1,2}}) ?{_ORDINAL}?(?: ?(?:of|off|ov)(?: the)? | ?[-/.,] ?| ?)"
    rf"{_MONTH_WORD}{_YEAR}"
)
_DAY_IN_WORDS = "|".join(sorted(ORDINALS, key=len, reverse=True))
_DAY_WORD_MONTH = re.compile(rf"(?<!\w)(?P<day>{_DAY_IN_WORDS}) (?:of )?{_MONTH_WORD}{_YEAR}")
_MONTH_DAY_WORD = re.compile(
    rf"(?<!\w){_MONTH_WORD} (?:the )?(?P<day>{_DAY_IN_WORDS})(?!\w){_YEAR}"
)
_MONTH_DAY = re.compile(
    rf"(?<!\w){_MONTH_WORD}[ ./-]?(?: ?the )?(?P<day>\d{{1,2}}){_ORDINAL}?(?!\w)"
    rf"{_NOT_COUNTED}{_YEAR}"
)
_STUCK_MONTH_DAY = re.compile(r"(?<!\w)(?P<month>[a-z]{3,9})(?P<day>\d{1,2})(?:st|nd|rd|th)?(?!\w)")
_MONTH_YEAR = re.compile(rf"(?<!\w){_MONTH_WORD}[ ,./-]{{0,2}}(?P<year>20\d\d)(?!\w)")
_DAYS_OF_MONTHS = (
    _DAY_MONTH,
    _MONTH_DAY,
    _STUCK_MONTH_DAY,
    _DAY_WORD_MONTH,
    _MONTH_DAY_WORD,
    _MONTH_YEAR,
)
_NUMERIC = re.compile(
    r"(?<![\d/+:£$.-])(?<![\d/] )(?P<day>\d{1,2}) ?(?P<sep>[/.-]) ?(?P<month>\d{1,2})"
    r"(?: ?(?P=sep) ?(?P<year>\d{4}|\d{2}))?(?![\d/:%+]|[.-]\d| ?(?:am|pm)(?!\w)| ?%)"
)
_SPACED = re.compile(
    r"(?<![\d/+:£$.-])(?P<day>\d{1,2}) (?P<month>\d{1,2}) (?P<year>20[0-9]{2})(?!\d)"
)
_ISO = re.compile(
    r"(?<![\d/-])(?P<year>20\d\d)([/.-])(?P<month>\d{1,2})\2(?P<day>\d{1,2})(?![\d/-])"
)
_COMPACT = re.compile(r"(?<![\w+])(?P<day>\d\d)(?P<month>\d\d)(?P<year>20\d\d|[23]\d)(?!\w)")
_PART = re.compile(
    r"(?<!\w)(?P<part>end|start|beginning|begining|beginin|begin|middle|mid|early|late|"
    r"first week|1st week|last week)(?: of| off| ov|-)?(?: the)? ?"
    rf"(?:(?P<which>next |this |last )?(?P<plain>month)(?!\w)|{_MONTH_WORD}{_YEAR})"
)
_MONTH_ALONE = re.compile(
    rf"(?<!\w)(?P<lead>(?:(?:in|by|for|until|since|due|on|around|about|abt|sometime|early|next|"
    rf"this|last|till|til) ){{0,2}}){_MONTH_WORD}"
)
_FEAST = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(FEAST_OF, key=len, reverse=True))})(?!\w)")
_WEEKDAYS = "|".join(sorted(WEEKDAY_OF, key=len, reverse=True))
_WEEKDAY = re.compile(
    r"(?<!\w)(?P<lead>(?:(?:on|this|next|nxt|last|lst|for|coming|past|(?:a|next|nxt) week) )*)"
    rf"(?P<weekday>{_WEEKDAYS})(?P<week> (?:next |nxt )?week)?(?!\w)"
)
_NO_WEEKDAY = re.compile(
    r"(?:sat|sun|wed|mon)(?!\w)(?! ?(?:$|[,.;!]|\d|at |the |am |pm |morn|after|eve|x+(?!\w)))"
)
_RELATIVE = re.compile(
    r"(?<!\w)(?P<word>a week today|today week|a week tomorrow|day after tomorrow|"
    r"day before yesterday|the other day|other day|last nite|last night|this morning|"
    r"this afternoon|this evening|(?:last|lst) (?:year|yr)|"
    r"(?:next|nxt|last|lst|this|dis) (?:week|wk|month|mnth)|"
    rf"{'|'.join((*TOMORROW, *YESTERDAY, *TODAY))})(?!\w)"
)
_STUCK_TOMORROW = re.compile(r"(?<=[a-z])(?P<word>2moro|2morro|2morrow|2day)(?!\w)")
_DAY_ALONE = re.compile(
    rf"{_FREE}(?<!my )(?:(?:on|for|the) ){{0,2}}(?P<day>\d{{1,2}}) ?{_ORDINAL}(?!\w)"
    r"(?! (?:baby|babies|child|kid|preg\w*|scan|trimester|time|one|week|month|day|floor|appointment"
    r"|birthday|bday|timer|class|degree|to|son|daughter|bub|hand|year)\w*)"
)
_AHEAD = re.compile(r"(?<!\w)(?:in|within) (?:about |abt |around |roughly |like |just )?$")
_AGO = re.compile(r" ?(?:ago|agao|agoo|a go|bk|back)(?!\w)")
_FROM_NOW = re.compile(r" ?(?:time|from now|from today|away)(?!\w)")
_LONGEST_LEAD = 20
_IDIOMS = {(24, 7), (1, 2), (3, 4), (1, 4), (50, 50)}  # "24/7", "1/2": dates only where one is due
_OUT_OF_TEN = 10  # "7/10"

_RELATIVE_SHIFT = {
    "a week today": 7,
    "today week": 7,
    "a week tomorrow": 8,
    "day after tomorrow": 2,
    "day before yesterday": -2,
    "the other day": -3,
    "other day": -3,
    "last nite": -1,
    "last night": -1,
    **dict.fromkeys(TOMORROW, 1),
    **dict.fromkeys(YESTERDAY, -1),
    **dict.fromkeys(TODAY, 0),
    **dict.fromkeys(("this morning", "this afternoon", "this evening"), 0),
}
_TENSE = {"next": 1, "nxt": 1, "last": -1, "lst": -1, "past": -1, "coming": 1}


def find_days(text: str, lengths: list[Length]) -> list[DayMention]:
    """Every day named in a folded text, in order, none overlapping; the fullest form wins."""
    found: list[DayMention] = []
    taken = bytearray(len(text))
    for length in lengths:
        if mention := _counted_from_today(text, length):
            found.append(mention)
        if mention or not length.vague:  # "a week" may go on "a week today"
            taken[length.start : length.end] = b"\1" * (length.end - length.start)
    for mention in _written(text):
        if not any(taken[mention.start : mention.end]):
            taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
            found.append(mention)
    return sorted(found, key=lambda mention: mention.start)


def _written(text: str) -> Iterator[DayMention]:
    yield from _in_digits(text)
    yield from _with_month_name(text)
    yield from _by_name(text)
    for match in _DAY_ALONE.finditer(text):
        if 1 <= int(match["day"]) <= 31:
            yield DayMention(*match.span(), day=int(match["day"]))


def _in_digits(text: str) -> Iterator[DayMention]:
    for pattern in (_ISO, _NUMERIC, _SPACED, _COMPACT):
        for match in pattern.finditer(text):
            day, month, year = int(match["day"]), int(match["month"]), full_year(match["year"])
            if month > 12 >= day and year:
                day, month = month, day  # no such month: written month first
            if not (1 <= day <= 31 and 1 <= month <= 12):
                continue
            slashed = pattern is _NUMERIC and match["sep"] == "/"
            idiom = year is None and ((day, month) in _IDIOMS or month == _OUT_OF_TEN >= day)
            sure = (slashed and not idiom) or (year is not None and pattern is not _COMPACT)
            yield DayMention(*match.span(), day=day, month=month, year=year, sure=sure)


def _with_month_name(text: str) -> Iterator[DayMention]:
    for pattern in _DAYS_OF_MONTHS:
        for match in pattern.finditer(text):
            groups = match.groupdict()
            month, said = month_of(match["month"]), groups.get("day") or "0"
            day = int(said) if said.isdecimal() else ORDINALS[said]
            if not month or day > 31 or (pattern is not _MONTH_YEAR and day == 0):
                continue
            year = full_year(groups.get("year"))
            yield DayMention(
                *match.span(),
                day=day or None,
                month=month,
                year=year,
                approximate=not day,
                sure=True,
            )
    for match in _PART.finditer(text):
        if mention := _part_of_month(match):
            yield mention
    for match in _MONTH_ALONE.finditer(text):
        month = month_of(match["month"])
        if month and not text.startswith(" now", match.end()):
            yield DayMention(
                *match.span("month"), month=month, approximate=True, tense=_tense(match["lead"])
            )


def _part_of_month(match: re.Match[str]) -> DayMention | None:
    """The 5th for the beginning, the 15th for the middle, the 25th or 28th for the end."""
    day = next(
        (day for word, day in _PART_OF_MONTH.items() if match["part"].startswith(word)),
        _START_OF_MONTH,
    )
    if match["plain"]:
        shift = {"next ": 1, "last ": -1}.get(match["which"] or "", 0)
        return DayMention(
            *match.span(), day=day, month_shift=shift, approximate=True, personal=False
        )
    month = month_of(match["month"])
    if not month:
        return None
    year = full_year(match["year"])
    return DayMention(*match.span(), day=day, month=month, year=year, approximate=True, sure=True)


def _by_name(text: str) -> Iterator[DayMention]:
    for match in _FEAST.finditer(text):
        month, day = FEAST_OF[match[0]]
        yield DayMention(*match.span(), day=day, month=month)
    for match in _WEEKDAY.finditer(text):
        if not match["lead"] and _NO_WEEKDAY.match(text, match.start()):
            continue
        week = _week_of(match["lead"], match["week"] or "")
        yield DayMention(
            *match.span(),
            weekday=WEEKDAY_OF[match["weekday"]],
            week=week,
            tense=1 if week else _tense(match["lead"]),
            personal=False,
        )
    for pattern in (_RELATIVE, _STUCK_TOMORROW):
        for match in pattern.finditer(text):
            yield _relative(match)


def _week_of(lead: str, trail: str) -> str:
    """Which week a weekday is in, if that is said beside it."""
    if "next week" in lead + trail or "nxt week" in lead + trail:
        return "next week"
    return "week" if trail or "a week" in lead else ""


def _relative(match: re.Match[str]) -> DayMention:
    word = match["word"]
    if word in _RELATIVE_SHIFT:
        about = "other" in word
        return DayMention(
            *match.span(), shift=_RELATIVE_SHIFT[word], approximate=about, personal=False
        )
    which, unit = word.split()
    days = 7 if unit[0] == "w" else round(DAYS_A_MONTH) if unit[0] == "m" else 365
    return DayMention(
        *match.span(), shift=days * _TENSE.get(which, 0), approximate=True, personal=False
    )


def _counted_from_today(text: str, length: Length) -> DayMention | None:
    """ "in 6 weeks", "8 weeks ago", "2 weeks time"."""
    lead = _AHEAD.search(text, max(0, length.start - _LONGEST_LEAD), length.start)
    ago = _AGO.match(text, length.end)
    later = _FROM_NOW.match(text, length.end)
    about = length.approximate or length.unit != "days"
    if ago:
        return DayMention(
            length.start, ago.end(), shift=-length.days, approximate=about, personal=False, tense=-1
        )
    if lead or later:
        start = lead.start() if lead else length.start
        end = later.end() if later else length.end
        return DayMention(start, end, shift=length.days, approximate=about, personal=False, tense=1)
    return None


def _tense(lead: str) -> int:
    return next((tense for word, tense in _TENSE.items() if word in lead.split()), 0)
