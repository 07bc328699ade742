"""A text in the form the readers look at, and the way back to what she typed."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

Span = tuple[int, int]

_DROPPED = frozenset("'’‘`´ʼ＇")  # "i'm" and "im" are one word
_PLAIN = {"ł": "l", "đ": "d", "ı": "i", "–": "-", "—": "-", "‑": "-", "−": "-", "⁄": "/"}
_FRACTIONS = {"½": " 1/2", "¼": " 1/4", "¾": " 3/4"}
_ACCENTS = (range(0x300, 0x370), range(0x64B, 0x660))  # Latin; Arabic vowel signs and hamza


@dataclass(frozen=True, slots=True)
class Folded:
    """Small letters, plain digits and single spaces, without apostrophes, accents and emoji.

    `places[i]` is where character i stands in `original`. A line break becomes a semicolon.
    """

    original: str
    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The place in `original` of text[start:end]."""
        return self.places[start], self.places[end - 1] + 1

    def blanked(self, spans: list[Span]) -> Folded:
        """The same with the given places of `text` made commas, so that no reader looks there."""
        letters = list(self.text)
        for start, end in spans:
            letters[start:end] = "," * (end - start)
        return Folded(self.original, "".join(letters), self.places)


def fold(original: str) -> Folded:
    """Fold any text; never fails."""
    letters: list[str] = []
    places: list[int] = []
    for place, typed in enumerate(original):
        for letter in _letters_of(typed):
            if letter == " " and (not letters or letters[-1] in " ;"):
                continue
            if letter == ";" and letters and letters[-1] == " ":
                letters[-1], places[-1] = ";", place
                continue
            letters.append(letter)
            places.append(place)
    if letters and letters[-1] == " ":
        letters.pop()
        places.pop()
    return Folded(original, "".join(letters), tuple(places))


def _letters_of(typed: str) -> str:
    """What one typed character becomes: nothing, one or a few letters."""
    if "a" <= typed <= "z" or "0" <= typed <= "9":
        return typed
    if typed in _DROPPED:
        return ""
    if typed == "\n":
        return ";"
    if typed in _FRACTIONS:
        return _FRACTIONS[typed]
    return "".join(map(_letter, unicodedata.normalize("NFKD", typed).lower()))


def _letter(part: str) -> str:
    if part in _PLAIN:
        return _PLAIN[part]
    if part.isdecimal():
        return str(unicodedata.decimal(part))
    category = unicodedata.category(part)
    if category in {"Cf", "Me"} or any(ord(part) in accents for accents in _ACCENTS):
        return ""
    if category[0] in "ZC" or category in {"So", "Sk"}:
        return " "
    return part


def one_of(*vocabulary: str, phrases: str = "") -> str:
    """A pattern for one of the words of a vocabulary, or one of the phrases (parted by "|")."""
    choices = " ".join(vocabulary).split() + ([phrases] if phrases else [])
    return rf"(?:{'|'.join(choices)})"


def words(*choices: str) -> str:
    """A pattern for one of these, alone. Letters of any script bound a word, which \\b gets wrong
    next to the vowel signs of Bengali and Gurmukhi."""
    return rf"(?<!\w)(?:{'|'.join(choices)})(?!\w)"


def compiled(*choices: str) -> re.Pattern[str]:
    """`words`, ready to search."""
    return re.compile(words(*choices))


def just_before(*choices: str) -> re.Pattern[str]:
    """One of these at the end of what comes before."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(choices)}) ?$")


def right_after(*choices: str) -> re.Pattern[str]:
    """One of these at the start of what comes after; to be used with `match`."""
    return re.compile(rf" ?(?:{'|'.join(choices)})(?!\w)")
