"""Unit postcodes in memory and on disk: a packed array for each sector.

One unit takes ten bytes: its two last letters, then latitude and longitude in millionths of a
degree (a tenth of a metre). 1.7 million of them take 17 MB, here as in the file.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from struct import Struct

_UNIT = Struct("<2sii")
SCALE = 1_000_000
# The form of one, as loose as the tables: area, district, sector digit, two letters.
_POSTCODE = re.compile(r"([A-Z]{1,2})([0-9][A-Z0-9]?)([0-9])([A-Z]{2})")


def split_postcode(text: str) -> tuple[str, bytes] | None:
    """The sector ("B11 4") and the two last letters of a unit postcode, spaced in any way."""
    match = _POSTCODE.fullmatch(text.replace(" ", "").upper())
    if match is None:
        return None
    area, district, sector, unit = match.groups()
    return f"{area}{district} {sector}", unit.encode("ascii")


def area_of(sector: str) -> str:
    """The letters a postcode begins with: B of "B11 4"."""
    return sector[0] if sector[1].isdigit() else sector[:2]


def district_of(sector: str) -> str:
    """B11 of "B11 4"."""
    return sector[:-2]


def pack(unit: bytes, latitude: float, longitude: float) -> bytes:
    """One unit as it is kept."""
    return _UNIT.pack(unit, round(latitude * SCALE), round(longitude * SCALE))


def unpack(units: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Letters, latitude and longitude (in millionths) of every unit of a sector."""
    return _UNIT.iter_unpack(units)


def find(units: bytes, unit: bytes) -> tuple[float, float] | None:
    """Latitude and longitude of one unit in the sorted array of its sector."""
    size = _UNIT.size
    at = bisect_left(
        range(len(units) // size), unit, key=lambda i: units[i * size : i * size + len(unit)]
    )
    if units[at * size : at * size + len(unit)] != unit:
        return None
    _, latitude, longitude = _UNIT.unpack_from(units, at * size)
    return latitude / SCALE, longitude / SCALE


def count(units: bytes | bytearray) -> int:
    """How many units a packed array holds."""
    return len(units) // _UNIT.size


def merged(*arrays: bytes | bytearray, without: Set[bytes] = frozenset()) -> bytes:
    """One sorted array of several; a unit that stands in more than one is taken from the last."""
    latest: dict[bytes, bytes] = {}
    for array in arrays:
        for start in range(0, len(array), _UNIT.size):
            packed = bytes(array[start : start + _UNIT.size])
            latest[packed[:2]] = packed
    return b"".join(latest[unit] for unit in sorted(latest) if unit not in without)


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """Of when a table is (YYYY-MM or YYYY), and whose."""

    as_of: str
    source: str


@dataclass
class Gathered:
    """What was read from one or several tables, before any of it is kept."""

    sectors: dict[str, bytearray] = field(default_factory=dict)
    gone: dict[str, set[bytes]] = field(default_factory=dict)
    origins: dict[str, Origin] = field(default_factory=dict)
    terminated: int = 0
    without_place: int = 0

    def add(self, sector: str, unit: bytes, latitude: float, longitude: float) -> None:
        """A living postcode and where it is; a later table overrides an earlier one."""
        packed = pack(unit, latitude, longitude)
        try:
            self.sectors[sector] += packed
        except KeyError:
            self.sectors[sector] = bytearray(packed)

    def add_terminated(self, sector: str, unit: bytes) -> None:
        """A postcode that is no longer in use. It is not kept: its sector stands in for it."""
        self.terminated += 1
        self.gone.setdefault(sector, set()).add(unit)

    def absorb(self, other: Gathered, origin: Origin) -> None:
        """Lay another table over this one."""
        for sector, units in other.sectors.items():
            self.sectors.setdefault(sector, bytearray()).extend(units)
            area = area_of(sector)
            self.origins[area] = max(origin, self.origins.get(area, origin))
        for sector, gone in other.gone.items():
            self.gone.setdefault(sector, set()).update(gone)
        self.terminated += other.terminated
        self.without_place += other.without_place
