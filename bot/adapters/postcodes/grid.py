"""From the British National Grid to latitude and longitude."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import lru_cache

from pyproj import Transformer

# EPSG:27700 by the seven parameters pyproj carries: within 5 m of OSTN15, no grid file needed.
# https://docs.os.uk/more-than-maps/deep-dive/a-guide-to-coordinate-systems-in-great-britain
BRITISH, IRISH = 27700, 29903  # ONS gives Northern Ireland (BT) on the Irish grid


def to_degrees(
    eastings: Sequence[float], northings: Sequence[float], grid: int = BRITISH
) -> tuple[Sequence[float], Sequence[float]]:
    """Latitudes and longitudes of many points in one call."""
    points = array("d", eastings), array("d", northings)
    longitudes, latitudes = _transformer(grid).transform(*points)
    return latitudes, longitudes


@lru_cache
def _transformer(grid: int) -> Transformer:
    return Transformer.from_crs(grid, 4326, always_xy=True)


def is_in_the_isles(latitude: float, longitude: float) -> bool:
    """Whether a point can be in the British Isles at all."""
    return 49.0 <= latitude <= 61.5 and -9.5 <= longitude <= 2.5
