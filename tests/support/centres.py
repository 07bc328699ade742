"""Builders and small real parts for the tests of centres and postcodes."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

from bot.adapters.postcodes.importing import LocalPostcodeImporter
from bot.model.centre import Centre, CentreDownload
from bot.model.place import Place
from bot.model.postcode import Postcode
from bot.ports import DirectoryInfo

# Squares of the British National Grid in Birmingham, as Code-Point Open writes them.
CODE_POINT_ROWS = (
    ("B11 3SQ", 10, 409426, 284041),
    ("B11 3SG", 10, 409481, 284088),
    ("B11 4AB", 10, 410000, 283500),
    ("B12 8TE", 10, 408050, 284540),
    ("B8 3HL", 10, 410715, 288020),
)


def make_centre(urn: int = 20001, **changes: Any) -> Centre:
    """An open centre in Sparkhill."""
    sparkhill = Centre(
        urn=urn,
        name=f"Centre {urn} Children's Centre",
        lines=("1 Example Road", "Sparkhill"),
        town="Birmingham",
        postcode="B11 3SQ",
        phone="0121 496 0111",
        local_authority_code="330",
        local_authority="Birmingham",
    )
    return replace(sparkhill, **changes)


def make_download(centres: Iterable[Centre], dated_on: date | None = None) -> CentreDownload:
    """A download whose hash depends on what it lists, like a real one's."""
    listed = tuple(centres)
    return CentreDownload(sha256(repr(listed).encode()).hexdigest(), dated_on, listed)


def write_code_point(path: Path, rows: Iterable[tuple[str, int, int, int]]) -> Path:
    """A file as Code-Point Open has it: no header, ten columns."""
    with path.open("w", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\n")
        writer.writerows([*row, "E92000001", "", "", "", "E08000025", ""] for row in rows)
    return path


def make_postcode_file(folder: Path) -> Path:
    """A postcode file of five Birmingham postcodes."""
    path = folder / "postcodes.db"
    source = write_code_point(folder / "codepo_2025-11_b.csv", CODE_POINT_ROWS)
    LocalPostcodeImporter(path).import_files([source])
    return path


class FakeDirectory:
    """A directory that knows what it is given."""

    def __init__(self, places: Mapping[str, Place]) -> None:
        self.places = places

    def locate(self, postcode: Postcode) -> Place | None:
        return self.places.get(postcode.unit) or self.locate_district(postcode.district)

    def locate_district(self, district: str) -> Place | None:
        return self.places.get(district)

    def info(self) -> DirectoryInfo:
        return DirectoryInfo("a test", "2026-11", len(self.places))
