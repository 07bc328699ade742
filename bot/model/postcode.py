"""UK postcodes as people type them.

Form: outward code (area letters, district), inward code (sector digit, two letters that are
never C, I, K, M, O or V). https://www.mrs.org.uk/pdf/postcodeformat.pdf
Which ones exist comes from the ONS Postcode Directory, as uk_postcodes_parsing carries it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from pkgutil import iter_modules

from uk_postcodes_parsing import outcodes
from uk_postcodes_parsing.fix import coerce

from bot.model.errors import InvalidValue

Span = tuple[int, int]

_UNIT = re.compile(r"[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][ABD-HJLNP-UW-Z]{2}")
_KNOWN_OUTWARD = frozenset(module.name.upper() for module in iter_modules(outcodes.__path__))
_OUTWARD_SHAPES = {2: ("LN",), 3: ("LNN", "LLN", "LNL"), 4: ("LLNN", "LLNL")}
_INWARD_SHAPE = "NLL"
_SHAPE = re.compile(r"[A-Z]{1,2}[0-9][A-Z0-9]?")
_SPACED = r"[ \t.,\-]{0,3}"
_IN_TEXT = re.compile(
    rf"(?<![A-Z0-9])([A-Z]{{1,2}} ?[0-9OI][A-Z0-9]?){_SPACED}([0-9OI][A-Z01]{{2}})(?![A-Z0-9])",
    re.IGNORECASE | re.ASCII,
)
_DIGIT = re.compile(r"[0-9]")
_ORDINAL = re.compile(r"[0-9](?:ST|ND|RD|TH)")  # "im b8 2nd baby", though B8 2ND exists
_WORD_FOLLOWS = re.compile(r" ?[A-Z]", re.IGNORECASE)
# Inward codes that are also words once O is read as 0 and I as 1: "b12 one", "l8 4us".
_WORDS = "OFF OLD OUT OUR OWN ONE ODD OWE ILL ITS INS INN IRE ISH 4US 2BE"
_MOST_CHECKED = 8  # candidates of one text that are looked up: no woman has more postcodes


@dataclass(frozen=True, order=True, slots=True)
class Postcode:
    """A unit postcode in its usual form, "B11 4AB"."""

    unit: str

    def __post_init__(self) -> None:
        if not _UNIT.fullmatch(self.unit):
            raise InvalidValue("postcode_malformed")

    @property
    def outward(self) -> str:
        """ "B11" of "B11 4AB"."""
        return self.unit[:-4]

    @property
    def inward(self) -> str:
        """ "4AB" of "B11 4AB"."""
        return self.unit[-3:]

    @property
    def sector(self) -> str:
        """ "B11 4" of "B11 4AB"."""
        return self.unit[:-2]

    @property
    def district(self) -> str:
        """ "B11" of "B11 4AB": the postcode district is the outward code."""
        return self.outward

    @property
    def area(self) -> str:
        """ "B" of "B11 4AB"."""
        return re.sub(r"[0-9].*", "", self.unit)

    def __str__(self) -> str:
        return self.unit


def parse_postcode(text: str) -> Postcode | None:
    """The postcode that `text` is, mending O and 0, I and 1, dots and spaces.

    Its district must exist. Units and whole sectors are added faster than a list is renewed, so
    one that is not listed is believed: the place directory then answers for its district.
    """
    squeezed = re.sub(r"[^A-Z0-9]", "", text.upper())
    if not 5 <= len(squeezed) <= 7 or len(text) > 40:
        return None
    return next(iter(_readings(squeezed[:-3], squeezed[-3:])), None)


def find_postcode(text: str) -> tuple[Postcode, Span] | None:
    """The first postcode anywhere in `text`, and where it stands."""
    return next(find_postcodes(text), None)


def find_postcodes(text: str) -> Iterator[tuple[Postcode, Span]]:
    """Every postcode in `text` with its place. Ordinary words and weeks are not taken for one."""
    checked = 0
    for match in _IN_TEXT.finditer(text):
        outward, inward = match[1].replace(" ", "").upper(), match[2].upper()
        if not any(reading in _KNOWN_OUTWARD for reading in _outward_readings(outward)):
            continue
        if not _DIGIT.search(outward):
            continue  # "bloods" is no BL0 0DS
        checked += 1
        if checked > _MOST_CHECKED:
            return
        found = next(iter(_readings(outward, inward)), None)
        if found and _is_sector_listed(found) and not _is_talk(found, outward, inward, match):
            yield found, match.span()


_PLACED = re.compile(
    r"\b(?:near|nr|in|at|to|from|around|round|by)\s+([a-z]{1,2}\d[a-z\d]?)\b", re.IGNORECASE
)


def find_district(text: str) -> str | None:
    """The district in "a centre near b11". Only for texts that are known to ask about a place."""
    found = _PLACED.search(text)
    return parse_district(found[1]) if found else None


def parse_district(text: str) -> str | None:
    """The district that `text` is ("b11", "B 11"), or None."""
    squeezed = re.sub(r"[^A-Z0-9]", "", text.upper())
    if not 2 <= len(squeezed) <= 4 or not _DIGIT.search(squeezed):
        return None
    return next((s for s in _outward_readings(squeezed) if s in _KNOWN_OUTWARD), None)


def _is_talk(found: Postcode, outward: str, inward: str, match: re.Match[str]) -> bool:
    """Whether it is rather words: a doubtful form counts only if that very postcode exists."""
    if _ORDINAL.fullmatch(inward) and _WORD_FOLLOWS.match(match.string, match.end()):
        return True
    mended = (found.outward, found.inward) != (outward, inward)
    word = inward in _WORDS.split()
    if mended and word:
        return True
    return (mended or word or " " in match[1]) and not _is_listed(found)


def _readings(outward: str, inward: str) -> list[Postcode]:
    """What was typed can mean: first what is listed, then what is in a listed sector."""
    inward = coerce(_INWARD_SHAPE, inward)
    possible = [
        Postcode(f"{reading} {inward}")
        for reading in _outward_readings(outward)
        if reading in _KNOWN_OUTWARD and _UNIT.fullmatch(f"{reading} {inward}")
    ]
    return sorted(possible, key=lambda p: (not _is_listed(p), not _is_sector_listed(p)))


def _is_listed(postcode: Postcode) -> bool:
    return postcode.inward in _inward_codes(postcode.outward)


def _is_sector_listed(postcode: Postcode) -> bool:
    return any(code[0] == postcode.inward[0] for code in _inward_codes(postcode.outward))


def _outward_readings(outward: str) -> list[str]:
    """The outward code as typed, then with O and 0, I and 1 mended for each shape it could have."""
    shapes = _OUTWARD_SHAPES.get(len(outward), ())
    readings = [outward, *(coerce(shape, outward) for shape in shapes)]
    return list(dict.fromkeys(r for r in readings if _SHAPE.fullmatch(r)))


@lru_cache(maxsize=256)
def _inward_codes(outward: str) -> frozenset[str]:
    """The inward codes of one district. The library keeps one module a district; the module is
    let go again, or a process that has met all of England would hold some 200 MB."""
    name = f"{outcodes.__name__}.{outward.lower()}"
    codes: set[str] = import_module(name).INCODES
    sys.modules.pop(name, None)
    return frozenset(codes)
