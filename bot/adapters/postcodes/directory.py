"""Looks a postcode up in the local postcode file."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from threading import Lock

from bot.adapters.postcodes.store import FORMAT, open_to_read, origins
from bot.adapters.postcodes.units import SCALE, find
from bot.model.place import Place, Precision
from bot.model.postcode import Postcode
from bot.ports import DirectoryInfo


class LocalPostcodeDirectory:
    """Reads the file at `path`, and the new one as soon as an import has replaced it.
    Without a file it knows nothing and says so in `info`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = Lock()
        self._database: sqlite3.Connection | None = None
        self._opened: tuple[int, int, int] | None = None

    def locate(self, postcode: Postcode) -> Place | None:
        """The unit if known, else its sector, else its district; None when not even that."""
        with self._lock:
            database = self._current()
            if database is None:
                return None
            sector = database.execute(
                "SELECT latitude, longitude, units FROM sector WHERE sector = ?",
                (postcode.sector,),
            ).fetchone()
            if sector is None:
                return _district(database, postcode.district)
        latitude, longitude, units = sector
        unit = find(units, postcode.unit[-2:].encode("ascii"))
        return Place(*unit, "unit") if unit else _place(latitude, longitude, "sector")

    def locate_district(self, district: str) -> Place | None:
        """The middle of a district such as B11."""
        with self._lock:
            database = self._current()
            return _district(database, district.strip().upper()) if database else None

    def info(self) -> DirectoryInfo:
        """Whose postcodes these are, the age of the oldest of them, and how many."""
        with self._lock:
            database = self._current()
            if database is None:
                return DirectoryInfo(source="none", as_of="", units=0)
            (units,) = database.execute("SELECT sum(units) FROM area").fetchone()
            found = origins(database)
        names = [f"{o.source} ({o.as_of})" if len(found) > 1 else o.source for o in found]
        return DirectoryInfo(source=", ".join(names), as_of=found[-1].as_of, units=units)

    def _current(self) -> sqlite3.Connection | None:
        """The open file; opened anew when another has taken its place."""
        try:
            stat = self._path.stat()
        except FileNotFoundError:
            return None
        stamp = (stat.st_ino, stat.st_mtime_ns, stat.st_size)
        if stamp != self._opened:
            if self._database is not None:
                self._database.close()
            self._database = _opened(self._path)
            self._opened = stamp
        return self._database


def _opened(path: Path) -> sqlite3.Connection | None:
    database = open_to_read(path)
    try:
        if database.execute("PRAGMA user_version").fetchone() == (FORMAT,):
            return database
    except sqlite3.DatabaseError:
        pass
    database.close()
    return None


def _district(database: sqlite3.Connection, district: str) -> Place | None:
    row = database.execute(
        "SELECT latitude, longitude FROM district WHERE district = ?", (district,)
    ).fetchone()
    return _place(row[0], row[1], "district") if row else None


def _place(latitude: int, longitude: int, precision: Precision) -> Place:
    return Place(latitude / SCALE, longitude / SCALE, precision)
