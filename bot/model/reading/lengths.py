"""Lengths of time in a text: weeks, months and days, whatever they are about.

A month is 365.25 / 12 days; a length said in months is rounded to whole weeks and is approximate:
2 months are 9 weeks, 3 are 13, 5 are 22, 8 are 35, 9 are 39. A range is its middle.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.model.reading.numbers import FRACTION, NUMBER, WORD, value
from bot.model.reading.text import fold

DAYS_A_MONTH = 365.25 / 12
FEW = 3  # "a few weeks"
_SHORTEST_VAGUE = 14  # "a week" is how often, or how long, but never how far along

_ENGLISH_WEEK = r"w(?:ee|e|ea|eee)?kk?(?:s|z)?|weesk|wiks?|weaks?|weekes"
_ENGLISH_MONTH = r"mon?ths?|mnths?|mths?|monts|munths?|mounths?|months?|mos|mths"
_ENGLISH_DAY = r"days?|dys|dayz"

# The same units in the languages she may write in, as they are texted.
_OTHER_WEEKS = (
    "hafta hafte haftay haftey hafton haftoon hafteh ہفتہ ہفتے ہفتوں ਹਫ਼ਤਾ ਹਫ਼ਤੇ ਹਫਤੇ ਹਫਤਾ "
    "সপ্তাহ সপ্তাহের soptah shoptah soptaho shoptaho tydzień tygodnie tygodni tygodniu tyg tc "
    "săptămână săptămâni saptamini sapt أسبوع أسابيع اسبوعا أسبوعا الأسبوع "
    "toddobaad toddobaadood todobaad usbuuc asbuuc isbuuc"
)
_OTHER_MONTHS = (
    "mahina mahine mahinay mahiney mahino maheena maheene maheenay mahinon مہینہ مہینے مہینوں ماہ "
    "ਮਹੀਨਾ ਮਹੀਨੇ মাস মাসের mash maash miesiąc miesiące miesięcy miesiącu mies luni lună luna "
    "شهر شهور أشهر شهرا الشهر bilood bil bilod"
)


def _other(vocabulary: str) -> str:
    return "|".join(re.escape(fold(word).text) for word in vocabulary.split())


_WEEK = rf"(?:{_ENGLISH_WEEK}|{_other(_OTHER_WEEKS)})"
_MONTH = rf"(?:{_ENGLISH_MONTH}|{_other(_OTHER_MONTHS)})"
_END = r"(?!\w)"
_START = r"(?:(?<![\w.,/+£$:])|(?<=im))"  # "im12weeks"
_FRACTION = "|".join(FRACTION)
_COUNT = (
    rf"{_START}(?:(?P<low>\d{{1,2}}|{WORD})(?: ?[-/] ?(?=\d)| (?:or|to) ))?"
    rf"(?P<n>{NUMBER})(?:[.,](?P<tenths>\d))?"
    rf"(?:(?: (?:and|n|&) (?:a )?| | ?\+ ?)(?P<before>{_FRACTION}))?"
)
_HALF_AFTER = rf"(?: (?:and|n|&) (?:a )?(?P<after>{_FRACTION})(?! (?:of|past|ago)))?"
_ODD_DAYS = (
    rf"(?:(?: ?(?:and|n|&|\+|plus|,) ?| )?(?P<days>[0-6]|one|two|three|four|five|six) ?"
    rf"(?:{_ENGLISH_DAY}|d){_END}| ?\+ ?(?P<plus>[0-6])(?!\d))"
)
_TEXTED_TOMORROW = r"(?=2mor|2day|tom+or)"  # "9weeks2moro"

_WEEKS = re.compile(
    rf"{_COUNT}[ -]?(?:full |completed |complete )?"
    rf"(?:{_WEEK}(?:{_END}|(?=\d)|{_TEXTED_TOMORROW})|(?:(?<=\d)|(?<=\d ))w(?:(?=[0-6]d?(?!\w))|"
    rf"(?!\w)))"
    rf"(?:{_ODD_DAYS}|(?P<stuck>(?<=[wks])[0-6])(?!\w))?{_HALF_AFTER}"
)
_MONTHS = re.compile(
    rf"{_COUNT}[ -]?(?:full )?{_MONTH}{_END}{_HALF_AFTER}"
    rf"(?:(?: and| n| &| \+|,)? (?P<weeks>[1-3]|one|two|three) ?{_WEEK}{_END})?"
)
_DAYS = re.compile(rf"{_COUNT}[ -]?(?:{_ENGLISH_DAY}){_END}")
_PLUS = re.compile(
    r"(?<![\w.,/+£$:-])(\d{1,2}) ?\+ ?([0-6])(?: ?/ ?(?:40|7))?(?: ?(?:weeks?|wks?|w))?(?![\w+/])"
)
_OF_FORTY = re.compile(r"(?<![\w.,/+£$:-])(\d{1,2})(?: ?\+ ?([0-6]))? ?/ ?40(?![\w/])")
_SEVENTHS = re.compile(r"(?<![\w.,/+£$:-])(\d{1,2}) ([0-6]) ?/ ?7(?![\w/])")
_VAGUE = re.compile(
    rf"(?<!\w)(?P<many>a|an|couple(?: of)?|a couple(?: of)?|few|a few|half a|1/2 a) "
    rf"(?:(?P<week>{_WEEK})|(?P<month>{_MONTH})|(?P<day>{_ENGLISH_DAY})|fortnight){_END}"
)
_ORDINAL = re.compile(
    rf"(?<!\w)(?P<n>\d{{1,2}}) ?(?:st|nd|rd|th) (?:(?P<week>{_WEEK})|{_MONTH}){_END}"
)
_NUMBERED = re.compile(
    r"(?<!\w)(?:(?:in|on) )?(?:week|wk|wks|weeks) (?P<n>\d{1,2})(?![\w/:%+]|[.,]\d)"
)


@dataclass(frozen=True, slots=True)
class Length:
    """`days` said at text[start:end], counted in weeks, months or days."""

    start: int
    end: int
    days: int
    unit: str
    approximate: bool = False
    vague: bool = False  # "a few weeks": nobody can date a pregnancy by that
    ordinal: bool = False  # "8th month"


def find_lengths(text: str) -> list[Length]:
    """Every length in a folded text, in order, none overlapping; the most exact form wins."""
    found: list[Length] = []
    taken = bytearray(len(text))
    for reader in (_exact, _months, _weeks, _ordinals, _numbered, _plain_days, _vague):
        for length in reader(text):
            if not any(taken[length.start : length.end]):
                taken[length.start : length.end] = b"\1" * (length.end - length.start)
                found.append(length)
    return sorted(found, key=lambda length: length.start)


def _exact(text: str) -> Iterator[Length]:
    """ "12+3", "12/40", "12+3/40", "12 3/7"."""
    for pattern in (_OF_FORTY, _PLUS, _SEVENTHS):
        for match in pattern.finditer(text):
            yield Length(*match.span(), int(match[1]) * 7 + int(match[2] or 0), "weeks")


def _weeks(text: str) -> Iterator[Length]:
    for match in _WEEKS.finditer(text):
        odd = match["days"] or match["plus"] or match["stuck"]
        length = _counted(match, 7, "weeks")
        yield replace(length, days=length.days + value(odd)) if odd else length


def _months(text: str) -> Iterator[Length]:
    for match in _MONTHS.finditer(text):
        length = _counted(match, DAYS_A_MONTH, "months")
        days = round(length.days / 7) * 7 + (value(match["weeks"]) * 7 if match["weeks"] else 0)
        yield replace(length, days=days, approximate=True)


def _plain_days(text: str) -> Iterator[Length]:
    for match in _DAYS.finditer(text):
        yield _counted(match, 1, "days")


def _counted(match: re.Match[str], unit_days: float, unit: str) -> Length:
    """The count of one match times its unit, with its range, tenths and fraction."""
    start, count, approximate = match.start(), float(value(match["n"])), False
    if low := match["low"]:
        if 0 < count - value(low) <= 2:
            count, approximate = (count + value(low)) / 2, True
        else:
            start = match.start("n")  # no range: "from 3 to 12 weeks"
    if tenths := match["tenths"]:
        # "12.3 weeks" is said for 12 weeks and 3 days; 12.5 is said for twelve and a half
        as_days = unit == "weeks" and tenths not in "5789"
        count += int(tenths) / 7 if as_days else int(tenths) / 10
    groups = match.groupdict()
    fraction = groups.get("before") or groups.get("after")
    if fraction:
        count, approximate = count + FRACTION[fraction], True
    return Length(start, match.end(), round(count * unit_days), unit, approximate)


def _ordinals(text: str) -> Iterator[Length]:
    """ "in my 8th month": seven are full and the eighth is half gone."""
    for match in _ORDINAL.finditer(text):
        unit_days, unit = (7.0, "weeks") if match["week"] else (DAYS_A_MONTH, "months")
        days = max(0, round((int(match["n"]) - 0.5) * unit_days))
        yield Length(*match.span(), days, unit, approximate=True, ordinal=True)


def _numbered(text: str) -> Iterator[Length]:
    """ "week 12", "im in week 12"."""
    for match in _NUMBERED.finditer(text):
        yield Length(*match.span(), int(match["n"]) * 7, "weeks", approximate=True)


def _vague(text: str) -> Iterator[Length]:
    for match in _VAGUE.finditer(text):
        unit_days, unit = 14.0, "weeks"
        if match["week"]:
            unit_days = 7.0
        elif match["month"]:
            unit_days, unit = DAYS_A_MONTH, "months"
        elif match["day"]:
            unit_days, unit = 1.0, "days"
        many = match["many"]
        count = 2 if "couple" in many else FEW if "few" in many else 0.5 if "half" in many else 1
        days = round(count * unit_days)
        vague = "few" in many or days < _SHORTEST_VAGUE
        yield Length(*match.span(), days, unit, approximate=True, vague=vague)
