"""Code-Point Open: no header, postcode first, then quality, eastings and northings.

https://docs.os.uk/os-downloads/addressing-and-location/code-point-open
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable

from bot.adapters.postcodes.grid import is_in_the_isles, to_degrees
from bot.adapters.postcodes.tables import Row, bad
from bot.adapters.postcodes.units import Gathered, split_postcode

SOURCE = "Code-Point Open"
_COLUMNS = 10
_POSTCODE, _QUALITY, _EASTINGS, _NORTHINGS = range(4)
_NAMES = ("Postcode", "Positional_quality_indicator", "Eastings", "Northings")
_QUALITIES = {10, 20, 30, 40, 50, 60, 90}
_NO_COORDINATES = 90


def is_code_point(first: list[str]) -> bool:
    """Whether a first row is one of this table, which has no header."""
    return (
        len(first) == _COLUMNS
        and split_postcode(first[_POSTCODE]) is not None
        and first[_QUALITY].strip().isdecimal()
    )


def read(table: Iterable[Row], name: str) -> Gathered:
    """Every postcode that has coordinates."""
    gathered = Gathered()
    units: list[tuple[int, str, bytes]] = []
    eastings, northings = array("d"), array("d")
    for row, values in table:
        unit = split_postcode(values[_POSTCODE])
        if unit is None:
            raise bad(name, row, _NAMES[_POSTCODE])
        quality = _whole_number(values, _QUALITY, name, row)
        if quality not in _QUALITIES:
            raise bad(name, row, _NAMES[_QUALITY])
        if quality == _NO_COORDINATES:
            gathered.without_place += 1
            continue
        easting = _whole_number(values, _EASTINGS, name, row)
        northing = _whole_number(values, _NORTHINGS, name, row)
        if not (easting and northing):  # zero is how the table writes "unknown"
            raise bad(name, row, _NAMES[_EASTINGS])
        units.append((row, *unit))
        eastings.append(easting)
        northings.append(northing)
    places = zip(units, *to_degrees(eastings, northings), strict=True)
    for (row, sector, letters), latitude, longitude in places:
        if not is_in_the_isles(latitude, longitude):
            raise bad(name, row, _NAMES[_EASTINGS])
        gathered.add(sector, letters, latitude, longitude)
    return gathered


def _whole_number(values: list[str], column: int, name: str, row: int) -> int:
    try:
        return int(values[column])
    except ValueError:
        raise bad(name, row, _NAMES[column]) from None
