"""Months, weekdays and feast days as they are texted, misspelt ones too."""

from __future__ import annotations

from functools import lru_cache

_MONTHS = (
    "january jan janu",
    "february feb febuary febury feburary febr",
    "march mar mrch",
    "april apr aprl",
    "may",
    "june jun jne",
    "july jul jully juli",
    "august aug agust augst",
    "september sep sept septemba septmber",
    "october oct octo octoba",
    "november nov novemba",
    "december dec decemba",
)
_MONTH_OF = {word: n for n, names in enumerate(_MONTHS, start=1) for word in names.split()}
_FULL_NAMES = {names.split()[0]: n for n, names in enumerate(_MONTHS, start=1)}
_NOT_MONTHS = frozenset(["match", "marsh", "arch", "decembers", "remember", "member", "augment"])
_SURE_LENGTH = 7  # from here on two slips still leave no doubt which month it is

_WEEKDAYS = (
    "monday mon mondy munday",
    "tuesday tue tues teusday tuesdy tusday",
    "wednesday wed weds wensday wednsday wenesday wednesdy",
    "thursday thu thur thurs thusday thursdy",
    "friday fri fridy",
    "saturday sat saterday satday",
    "sunday sun sundy",
)
WEEKDAY_OF = {word: n for n, names in enumerate(_WEEKDAYS) for word in names.split()}
"""Monday is 0, as in date.weekday()."""

FEAST_OF = {
    "christmas eve": (12, 24),
    "xmas eve": (12, 24),
    "christmas day": (12, 25),
    "xmas day": (12, 25),
    "crimbo": (12, 25),
    "christmas": (12, 25),
    "xmas": (12, 25),
    "boxing day": (12, 26),
    "new years eve": (12, 31),
    "nye": (12, 31),
    "new years day": (1, 1),
    "new years": (1, 1),
    "new year": (1, 1),
    "valentines day": (2, 14),
    "valentine day": (2, 14),
    "valentines": (2, 14),
    "st patricks day": (3, 17),
    "april fools day": (4, 1),
    "april fools": (4, 1),
    "halloween": (10, 31),
    "bonfire night": (11, 5),
}
"""Feasts that fall on the same day every year. Eid and Easter move: she is asked for the date."""

TOMORROW = [
    "tomorrow",
    "tommorow",
    "tommorrow",
    "tomorow",
    "tomoro",
    "tommoro",
    "tomorro",
    "tomoz",
    "tomos",
    "2moro",
    "2morro",
    "2morrow",
    "2mrw",
    "2mro",
    "tmrw",
    "tmro",
    "tmoro",
    "tmr",
    "tomo",
]
YESTERDAY = ["yesterday", "yesturday", "yesterdy", "yestaday", "yest", "ystrday", "yday"]
TODAY = ["today", "2day", "todai", "tdy", "tonight"]


@lru_cache(maxsize=4096)
def month_of(word: str) -> int | None:
    """The month a word means: exact, or a full name with one slip (two in a long one)."""
    if word in _MONTH_OF:
        return _MONTH_OF[word]
    if not 5 <= len(word) <= 11 or word in _NOT_MONTHS:
        return None
    for name, month in _FULL_NAMES.items():
        allowed = 0 if len(name) < 5 else 2 if len(name) >= _SURE_LENGTH else 1
        if allowed and word[0] == name[0] and slips(word, name) <= allowed:
            return month
    return None


def slips(typed: str, meant: str) -> int:
    """How many letters were left out, added, changed or swapped with their neighbour."""
    before: list[int] = []
    row = list(range(len(meant) + 1))
    for i, letter in enumerate(typed, start=1):
        older, before, row = before, row, [i]
        for j, wanted in enumerate(meant, start=1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            swapped = i > 1 and j > 1 and letter == meant[j - 2] and typed[i - 2] == wanted
            row.append(min(cost, older[j - 2] + 1) if swapped else cost)
    return row[-1]
