"""Opens a table of postcodes and says, for a bad one, which file, row and column."""

from __future__ import annotations

import csv
import gzip
import re
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from bot.model.errors import ImportRefused

Row = tuple[int, list[str]]  # the line it ends on, its values

_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_NUMBERED = re.compile(r"(?<!\d)(20\d\d)[-_]?(0[1-9]|1[0-2])(?!\d{3})")
_NAMED = re.compile(rf"({'|'.join(_MONTHS)})[A-Z]*[-_ ]?(20\d\d)", re.IGNORECASE)


@contextmanager
def opened(path: Path) -> Iterator[TextIO]:
    """The text of a plain or gzipped file, whatever its name ends in."""
    with path.open("rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
    try:
        if packed:
            with gzip.open(path, "rt", encoding="utf-8-sig", newline="") as text:
                yield text
        else:
            with path.open(encoding="utf-8-sig", newline="") as text:
                yield text
    except (EOFError, zlib.error, gzip.BadGzipFile):
        raise ImportRefused("postcodes_cut_short", where=path.name) from None
    except UnicodeDecodeError:
        raise ImportRefused("postcodes_not_text", where=path.name) from None


def rows(text: TextIO, name: str) -> Iterator[Row]:
    """The rows of a table, each as long as the first."""
    reader = csv.reader(text, strict=True)
    width = 0
    try:
        for values in filter(None, reader):
            width = width or len(values)
            if len(values) != width:
                raise ImportRefused("postcodes_cut_short", where=f"{name} row {reader.line_num}")
            yield reader.line_num, values
    except csv.Error:
        raise ImportRefused(
            "postcodes_not_a_table", where=f"{name} row {reader.line_num}"
        ) from None


def bad(name: str, row: int, column: str) -> ImportRefused:
    """The error for a value that cannot be what its column says."""
    return ImportRefused("postcodes_bad_value", where=f"{name} row {row} column {column}")


def month_in_name(path: Path) -> str | None:
    """2025-11 of codepo_2025-11_b.csv.gz, 2021-11 of NSPL_NOV_2021_UK.csv."""
    if match := _NUMBERED.search(path.name):
        return f"{match[1]}-{match[2]}"
    if match := _NAMED.search(path.name):
        return f"{match[2]}-{_MONTHS.index(match[1].upper()) + 1:02}"
    return None


def month_saved(path: Path) -> str:
    """The month the file was saved: the best there is when neither name nor rows tell."""
    return datetime.fromtimestamp(path.stat().st_mtime, UTC).strftime("%Y-%m")
