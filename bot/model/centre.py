"""A children's centre: how it is named, when it counts as closed, how far it is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from math import ceil
from typing import NamedTuple

import phonenumbers

from bot.model.message import Part
from bot.model.place import Place, metres_between

ABSENCES_THAT_CLOSE = 2
VERY_NEAR_METRES = 250
LONGEST_WALK_MINUTES = 30
METRES_A_MINUTE = 80  # an adult's walk of about 3 miles an hour
ROAD_OVER_STRAIGHT_LINE = 1.3  # streets bend: what a way on foot adds in a town
METRES_A_MILE = 1609.344


class CentreStatus(StrEnum):
    """open → closed (a download says so, or two in a row leave it out);  closed → open (listed)"""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Centre:
    """A children's centre or linked site. `absences` counts the downloads in a row, of its local
    authority, that left it out; `seen_on` is the date of the last one that listed it."""

    urn: int
    name: str
    lines: tuple[str, ...]
    town: str
    postcode: str
    phone: str | None
    local_authority_code: str
    local_authority: str
    place: Place | None = None
    status: CentreStatus = CentreStatus.OPEN
    absences: int = 0
    is_demo: bool = False
    seen_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether she may be sent there."""
        return self.status is CentreStatus.OPEN

    @property
    def address(self) -> str:
        """Street, town and postcode on one line, without blanks."""
        return ", ".join(part for part in (*self.lines, self.town, self.postcode) if part)

    def missed(self) -> Centre:
        """Left out of a download. The public register drops open centres by mistake and lists
        them again days later, so one absence changes nothing she sees."""
        absences = self.absences + 1
        status = CentreStatus.CLOSED if absences >= ABSENCES_THAT_CLOSE else self.status
        return replace(self, absences=absences, status=status)

    def tells_the_same_as(self, other: Centre) -> bool:
        """Whether a woman would be told the same of both."""
        return all(
            getattr(self, field) == getattr(other, field)
            for field in ("name", "address", "phone", "status", "local_authority_code")
        )


@dataclass(frozen=True, slots=True)
class CentreDownload:
    """One download of the register as read. `dated_on` is the date in the file's name, if any."""

    sha256: str
    dated_on: date | None
    centres: tuple[Centre, ...]


@dataclass(frozen=True, slots=True)
class CentreImport:
    """A download that was taken: its content and the day it stands for."""

    sha256: str
    seen_on: date
    centres: int


class Nearby(NamedTuple):
    """A centre and how far it is in a straight line."""

    centre: Centre
    metres: float


def nearest(centres: Iterable[Centre], place: Place) -> list[Nearby]:
    """The centres that are on the map, nearest first; at the same distance the lower URN first."""
    found = [Nearby(c, metres_between(place, c.place)) for c in centres if c.place is not None]
    return sorted(found, key=lambda near: (near.metres, near.centre.urn))


def distance_part(metres: float) -> Part:
    """How far in plain words. Minutes on foot are rounded up to five: a pram is no faster, and the
    way is estimated from the straight line. Beyond half an hour, miles in a straight line."""
    if metres < VERY_NEAR_METRES:
        return Part("centres.distance_very_near")
    minutes = ceil(metres * ROAD_OVER_STRAIGHT_LINE / METRES_A_MINUTE / 5) * 5
    if minutes <= LONGEST_WALK_MINUTES:
        return Part("centres.distance_walk", {"minutes": minutes})
    return Part("centres.distance_miles", {"miles": f"{metres / METRES_A_MILE:.1f}"})


_STRAIGHT = str.maketrans({"‘": "'", "’": "'", "`": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_VOWEL = re.compile("[AEIOUY]")
_SMALL = {"AND", "AT", "BY", "FOR", "IN", "OF", "ON", "THE", "TO", "WITH"}
_AS_THEY_ARE = {"C", "CC", "CE", "CP", "E", "II", "III", "NHS", "RC", "UK", "YMCA", "YWCA"}
_OWN_SPELLING = {"SURESTART": "SureStart"}


def tidy(text: str) -> str:
    """One line as people write it: straight quotes, single blanks and no SHOUTING.
    What can be letters that stand for words (YMCA, CFM, SSCC) is left as its owner wrote it."""
    plain = " ".join(text.translate(_STRAIGHT).split())
    words = _WORD.findall(plain)
    if not any(_shouts(word) for word in words):
        return plain
    all_of_it = plain.isupper()
    written = _WORD.sub(lambda word: _lowered(word[0], even_without_vowel=all_of_it), plain)
    return written[:1].upper() + written[1:] if all_of_it else written


def _shouts(word: str) -> bool:
    """Whether it is a whole word in capitals: BASSETLAW, not YMCA."""
    is_word = len(word) >= 4 and _VOWEL.search(word) is not None
    return word.isupper() and is_word and word not in _AS_THEY_ARE


def _lowered(word: str, *, even_without_vowel: bool) -> str:
    letters_for_words = not even_without_vowel and not _VOWEL.search(word) and word != "ST"
    if not word.isupper() or word in _AS_THEY_ARE or letters_for_words:
        return word
    if word in _SMALL:
        return word.lower()
    return _OWN_SPELLING.get(word, word.capitalize())


def tidy_lines(lines: Iterable[str], *, name: str, town: str) -> tuple[str, ...]:
    """The lines of an address without blanks and without saying anything twice."""
    said = {name.casefold(), town.casefold(), ""}
    kept: list[str] = []
    for line in (tidy(line.strip(" ,`")) for line in lines):
        if line.casefold() not in said:
            said.add(line.casefold())
            kept.append(line)
    return tuple(kept)


_EXTENSION = re.compile(r"[\s(-]*(?:extension|ext|ex|x)[\s.:-]*(\d{1,5})\)?\s*$", re.IGNORECASE)


def tidy_phone(text: str) -> str | None:
    """The first telephone number in the text as people write it in Britain; None if it is none.
    The register holds 0121-464-4183, 01384-817490/7489, 01527-534113(ext-2165) and bare codes."""
    extension = _EXTENSION.search(text)
    digits = re.split(r"/|\bor\b", _EXTENSION.sub("", text), maxsplit=1)[0]
    try:
        number = phonenumbers.parse(digits, "GB")
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(number):
        return None
    written = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    return f"{written} ext {extension[1]}" if extension else written
