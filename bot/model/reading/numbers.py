"""Numbers in digits and in words, as they are texted."""

from __future__ import annotations

_UNITS = {
    1: "one won",
    2: "two tow",
    3: "three thre tree",
    4: "four foure",
    5: "five fiv",
    6: "six siks",
    7: "seven sevn",
    8: "eight eigt eigth eght",
    9: "nine nien nin",
}
_TEENS = {
    10: "ten",
    11: "eleven elevn eleben",
    12: "twelve twelv twleve tweleve",
    13: "thirteen thirten",
    14: "fourteen forteen fourten",
    15: "fifteen fiften fiveteen",
    16: "sixteen sixten",
    17: "seventeen seventen",
    18: "eighteen eightteen eighten",
    19: "nineteen ninteen nineten",
}
_TENS = {20: "twenty twenny twentie", 30: "thirty thirdy thirtie", 40: "forty fourty"}


def _spellings() -> dict[str, int]:
    table = {
        word: n for group in (_UNITS, _TEENS, _TENS) for n, w in group.items() for word in w.split()
    }
    for ten, tens in _TENS.items():
        for unit, units in _UNITS.items():
            for first in tens.split():
                for second in units.split():
                    for joint in (" ", "-", ""):
                        table[f"{first}{joint}{second}"] = ten + unit
    return table


WORDS = _spellings()
"""Every spelling of 1 to 49."""

# Longest first, or "twenty" would win over "twenty two".
WORD = "|".join(sorted(WORDS, key=len, reverse=True))
NUMBER = rf"(?:\d{{1,3}}|{WORD})"
"""A pattern for a number of weeks, months or days."""

_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_ORDINALS = _ORDINAL_WORDS.split()
ORDINALS = {
    **{word: n for n, word in enumerate(_ORDINALS, start=1)},
    **{f"twenty {word}": 20 + n for n, word in enumerate(_ORDINALS[:9], start=1)},
    "thirtieth": 30,
    "thirty first": 31,
}
"""Days of a month in words."""

FRACTION = {"1/2": 0.5, "half": 0.5, "1/4": 0.25, "quarter": 0.25, "3/4": 0.75}


def value(said: str) -> int:
    """What a match of NUMBER says."""
    return int(said) if said.isdecimal() else WORDS[said]
