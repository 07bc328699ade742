"""The postcode file: one SQLite file that is never changed in place.

A new one is written beside it and renamed over it, so a reader sees the whole old file or the
whole new one, and a bad import leaves the old one as it was.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median

from bot.adapters.postcodes.units import (
    Gathered,
    Origin,
    area_of,
    count,
    district_of,
    merged,
    unpack,
)
from bot.model.errors import ImportRefused
from bot.model.place import AreaImport, DirectoryImport

FORMAT = 1  # PRAGMA user_version of the file; another one is rebuilt, not read
_SAMPLE = 0.5  # a table with less than this share of an area's postcodes is a sample of it

_TABLES = f"""
CREATE TABLE area (area TEXT PRIMARY KEY, source TEXT, as_of TEXT, units INTEGER) WITHOUT ROWID;
CREATE TABLE district (
    district TEXT PRIMARY KEY, area TEXT, latitude INTEGER, longitude INTEGER
) WITHOUT ROWID;
CREATE TABLE sector (
    sector TEXT UNIQUE, area TEXT, latitude INTEGER, longitude INTEGER, units BLOB
);
PRAGMA user_version = {FORMAT};
"""


def keep(path: Path, gathered: Gathered) -> DirectoryImport:
    """Take what was gathered into the file at `path`, making it if there is none."""
    if not gathered.sectors:
        raise ImportRefused("postcodes_none_found")
    with _renewed(path) as database:
        areas = tuple(
            _keep_area(database, area, gathered) for area in sorted(_areas(gathered.sectors))
        )
    return DirectoryImport(areas, gathered.terminated, gathered.without_place)


def _areas(sectors: Iterable[str]) -> set[str]:
    return {area_of(sector) for sector in sectors}


@contextmanager
def _renewed(path: Path) -> Iterator[sqlite3.Connection]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with _one_at_a_time(path), tempfile.TemporaryDirectory(dir=path.parent) as folder:
        fresh = Path(folder) / path.name
        known = is_readable(path)
        if known:
            shutil.copyfile(path, fresh)
        with closing(sqlite3.connect(fresh, isolation_level=None)) as database:
            database.execute("PRAGMA journal_mode = OFF")  # thrown away whole if anything fails
            database.execute("PRAGMA synchronous = OFF")
            database.execute("PRAGMA page_size = 16384")  # a sector to a page, little left over
            if not known:
                database.executescript(_TABLES)
            database.execute("BEGIN")
            yield database
            database.execute("COMMIT")
        _flush(fresh)
        fresh.replace(path)
        _flush(path.parent)


@contextmanager
def _one_at_a_time(path: Path) -> Iterator[None]:
    with path.with_name(path.name + ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # a second import waits, then builds on the first
        yield


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def open_to_read(path: Path) -> sqlite3.Connection:
    """A connection that needs no locks, since the file is replaced and never changed."""
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
    )


def is_readable(path: Path) -> bool:
    """Whether the file is there and of this format."""
    try:
        with closing(open_to_read(path)) as database:
            return bool(database.execute("PRAGMA user_version").fetchone() == (FORMAT,))
    except sqlite3.DatabaseError:
        return False


def _keep_area(database: sqlite3.Connection, area: str, gathered: Gathered) -> AreaImport:
    """A whole list replaces what the area had; a sample is laid over it."""
    new = {s: merged(units) for s, units in gathered.sectors.items() if area_of(s) == area}
    known = database.execute("SELECT units FROM area WHERE area = ?", (area,)).fetchone()
    whole = known is None or sum(map(count, new.values())) >= known[0] * _SAMPLE
    if not whole:
        new = _laid_over(_sectors(database, area), new, gathered.gone)
    _write_area(database, area, new)
    units = sum(map(count, new.values()))
    if whole:
        origin = gathered.origins[area]
        database.execute(
            "INSERT OR REPLACE INTO area VALUES (?, ?, ?, ?)",
            (area, origin.source, origin.as_of, units),
        )
    else:  # keeps the name and age of the list that most of it is from
        database.execute("UPDATE area SET units = ? WHERE area = ?", (units, area))
    return AreaImport(area, units, whole)


def _sectors(database: sqlite3.Connection, area: str) -> dict[str, bytes]:
    return dict(database.execute("SELECT sector, units FROM sector WHERE area = ?", (area,)))


def _laid_over(
    known: dict[str, bytes], new: dict[str, bytes], gone: dict[str, set[bytes]]
) -> dict[str, bytes]:
    both = {}
    for sector in known.keys() | new.keys():
        left = merged(known.get(sector, b""), without=gone.get(sector, set()))
        both[sector] = merged(left, new.get(sector, b""))
    return {sector: units for sector, units in both.items() if units}


def _write_area(database: sqlite3.Connection, area: str, sectors: dict[str, bytes]) -> None:
    """The units of an area with the middle (median) of each sector and district."""
    database.execute("DELETE FROM sector WHERE area = ?", (area,))
    database.execute("DELETE FROM district WHERE area = ?", (area,))
    districts: dict[str, list[bytes]] = {}
    for sector in sorted(sectors):
        units = sectors[sector]
        districts.setdefault(district_of(sector), []).append(units)
        database.execute(
            "INSERT INTO sector VALUES (?, ?, ?, ?, ?)", (sector, area, *_middle(units), units)
        )
    for district, parts in districts.items():
        database.execute(
            "INSERT INTO district VALUES (?, ?, ?, ?)", (district, area, *_middle(b"".join(parts)))
        )


def _middle(units: bytes) -> tuple[int, int]:
    _, latitudes, longitudes = zip(*unpack(units), strict=True)
    return round(median(latitudes)), round(median(longitudes))


def origins(database: sqlite3.Connection) -> list[Origin]:
    """Whose lists the file was made of, newest first."""
    rows = database.execute("SELECT DISTINCT as_of, source FROM area ORDER BY as_of DESC, source")
    return [Origin(*row) for row in rows]
