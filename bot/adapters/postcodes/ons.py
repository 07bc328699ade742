"""The ONS Postcode Directory and the National Statistics Postcode Lookup.

Column names change between releases, so each is found by its stem; codes are read from none.
https://geoportal.statistics.gov.uk (ONSPD and NSPL user guides)
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.adapters.postcodes.grid import BRITISH, IRISH, is_in_the_isles, to_degrees
from bot.adapters.postcodes.tables import Row, bad
from bot.adapters.postcodes.units import Gathered, split_postcode

_STEMS = {
    "postcode": r"pcds|pcd7?|pcd[28]",  # pcd (2018), pcd7 (2025); pcds in all of them
    "introduced": r"dointr",
    "terminated": r"doterm",
    "latitude": r"lat",
    "longitude": r"long",
    "eastings": r"(?:os)?east1m",  # oseast1m (2018), east1m (2025)
    "northings": r"(?:os)?n(?:o?r)?th1m",  # osnrth1m, north1m; zero-padded text
}
_NO_PLACE = 99.999999  # latitude of a postcode without a grid reference, such as Jersey's


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the columns we read stand; -1 for one this release does not have."""

    postcode: int
    introduced: int
    terminated: int
    latitude: int
    longitude: int
    eastings: int
    northings: int
    header: tuple[str, ...]

    @property
    def is_complete(self) -> bool:
        """Whether places can be read: from degrees or from grid references."""
        degrees = min(self.latitude, self.longitude) >= 0
        grid = min(self.eastings, self.northings) >= 0
        return min(self.postcode, self.terminated) >= 0 and (degrees or grid)


def layout_of(first: list[str]) -> Layout | None:
    """The layout a header describes; None if it is no header of these tables."""
    names = [name.strip().lower() for name in first]
    found = {field: _column(names, stem) for field, stem in _STEMS.items()}
    layout = Layout(**found, header=tuple(first))
    return layout if layout.is_complete else None


def _column(names: list[str], stem: str) -> int:
    matching = [at for at, name in enumerate(names) if re.fullmatch(stem, name)]
    return matching[-1] if matching else -1  # pcds, the last of its kind, is the one with one space


def source_of(name: str) -> str:
    """Which of the two tables, as far as the file's name tells."""
    return next((s for s in ("ONSPD", "NSPL") if s in name.upper()), "ONS postcodes")


@dataclass(slots=True)
class OnsTable:
    """What was read, and the month the newest postcode in it was introduced."""

    gathered: Gathered
    as_of: str | None


def read(table: Iterable[Row], layout: Layout, name: str) -> OnsTable:
    """Every postcode in use that has a place."""
    gathered = Gathered()
    newest = ""
    for row, values in table:
        unit = split_postcode(values[layout.postcode])
        if unit is None:
            raise bad(name, row, layout.header[layout.postcode])
        if values[layout.terminated].strip():
            gathered.add_terminated(*unit)
            continue
        if layout.introduced >= 0:
            newest = max(newest, values[layout.introduced].strip())
        place = _place(values, layout, unit[0], name, row)
        if place is None:
            gathered.without_place += 1
        else:
            gathered.add(*unit, *place)
    as_of = f"{newest[:4]}-{newest[4:6]}" if re.fullmatch(r"\d{6}", newest) else None
    return OnsTable(gathered, as_of)


def _place(
    values: list[str], layout: Layout, sector: str, name: str, row: int
) -> tuple[float, float] | None:
    if min(layout.latitude, layout.longitude) >= 0:
        columns = layout.latitude, layout.longitude
        latitude, longitude = (_number(values, column, layout, name, row) for column in columns)
        if latitude is None or longitude is None or latitude >= _NO_PLACE:
            return None
    else:
        columns = layout.eastings, layout.northings
        easting, northing = (_number(values, column, layout, name, row) for column in columns)
        if easting is None or northing is None:
            return None
        grid = IRISH if sector.startswith("BT") else BRITISH
        (latitude,), (longitude,) = to_degrees([easting], [northing], grid)
    if not is_in_the_isles(latitude, longitude):
        raise bad(name, row, layout.header[columns[0]])
    return latitude, longitude


def _number(values: list[str], column: int, layout: Layout, name: str, row: int) -> float | None:
    text = values[column].strip()
    try:
        return float(text) if text else None
    except ValueError:
        raise bad(name, row, layout.header[column]) from None
