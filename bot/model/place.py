"""Where something is, and how far apart two places are."""

from __future__ import annotations

from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import Literal

Precision = Literal["unit", "sector", "district"]

EARTH_RADIUS_METRES = (
    6_371_008.8  # mean radius R1 of WGS 84, https://en.wikipedia.org/wiki/Earth_radius
)


@dataclass(frozen=True, slots=True)
class Place:
    """A point on WGS 84. `precision` says what it is the middle of: for a sector or a
    district every distance is rough, and what she reads says "near"."""

    latitude: float
    longitude: float
    precision: Precision = "unit"


@dataclass(frozen=True, slots=True)
class AreaImport:
    """What became of one postcode area, such as B.

    whole: the files were its new list of postcodes. Not whole: they held less than half of the
    postcodes it had, so they were taken as a sample and laid over what was there.
    """

    area: str
    units: int
    whole: bool


@dataclass(frozen=True, slots=True)
class DirectoryImport:
    """What came of an import of postcode files."""

    areas: tuple[AreaImport, ...]
    terminated: int
    without_place: int

    @property
    def units(self) -> int:
        """Postcodes now known in these areas."""
        return sum(area.units for area in self.areas)


def metres_between(one: Place, other: Place) -> float:
    """Great-circle distance by the haversine formula, within 0.5 % of the ellipsoid's."""
    north, south = radians(one.latitude), radians(other.latitude)
    half_height = sin((north - south) / 2)
    half_width = sin(radians(one.longitude - other.longitude) / 2)
    chord = half_height**2 + cos(north) * cos(south) * half_width**2
    return 2 * EARTH_RADIUS_METRES * asin(min(1.0, sqrt(chord)))
