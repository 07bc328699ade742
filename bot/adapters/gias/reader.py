"""Reads a download of children's centres from Get Information About Schools (GIAS, once EduBase).

https://get-information-schools.service.gov.uk/Downloads: "edubaseallchildrencentre". Columns are
found by name, so every layout since 2016 reads alike. People's names are in columns we never
look at. On bad days the address serves web pages or JSON errors under the same name: refused.
"""

from __future__ import annotations

import csv
import hashlib
import re
from collections.abc import Iterator
from datetime import date
from io import StringIO
from pathlib import Path

from bot.model.centre import (
    Centre,
    CentreDownload,
    CentreStatus,
    tidy,
    tidy_lines,
    tidy_phone,
)
from bot.model.errors import ImportRefused, InvalidValue

_URN = "URN"
_CODE = "LA (code)"
_AUTHORITY = "LA (name)"
_NAME = "EstablishmentName"
_TYPE = "TypeOfEstablishment (code)"
_STATUS = "EstablishmentStatus (code)"
_LINES = ("Street", "Locality", "Address3")
_TOWN = "Town"
_POSTCODE = "Postcode"
_PHONE = "TelephoneNum"
_COLUMNS = (_URN, _CODE, _AUTHORITY, _NAME, _TYPE, _STATUS, *_LINES, _TOWN, _POSTCODE, _PHONE)

_CENTRE_TYPES = {"47", "48"}  # children's centre; children's centre linked site
# "EstablishmentStatus (name)" says these in words
_STATUS_OF = {
    "1": CentreStatus.OPEN,
    "2": CentreStatus.CLOSED,
    "3": CentreStatus.OPEN,  # open, but proposed to close
    "4": CentreStatus.CLOSED,  # proposed to open: not open yet
}
_DATE_IN_NAME = re.compile(r"(?<!\d)(20\d\d)-?(\d\d)-?(\d\d)(?!\d)")

Row = tuple[int, dict[str, str]]  # the line it ends on; only the columns we read


def read_gias(path: Path) -> CentreDownload:
    """The centres of one download. Raises ImportRefused or InvalidValue, naming row and column."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ImportRefused("centres_unreadable", where=path.name) from error
    centres: dict[int, Centre] = {}
    for number, row in _rows(_table(content, path.name), path.name):
        if row[_TYPE] not in _CENTRE_TYPES:
            continue  # the download of all establishments has the same columns
        centre = _centre(row, f"{path.name} row {number}")
        if centre.urn in centres:
            raise ImportRefused("centres_urn_twice", where=f"{path.name} row {number} column URN")
        centres[centre.urn] = centre
    if not centres:
        raise ImportRefused("centres_none_in_file", where=path.name)
    return CentreDownload(
        sha256=hashlib.sha256(content).hexdigest(),
        dated_on=_dated_on(path),
        centres=tuple(centres.values()),
    )


def _table(content: bytes, name: str) -> str:
    """The text of the file, if it can be a table at all."""
    text = _decoded(content, name)
    start = text.lstrip()[:1]
    if not start:
        raise ImportRefused("centres_file_empty", where=name)
    if start == "<":
        raise ImportRefused("centres_file_is_a_web_page", where=name)
    if start in "{[":
        raise ImportRefused("centres_file_is_json", where=name)
    return text


def _decoded(content: bytes, name: str) -> str:
    """UTF-8 with or without its mark, else the Windows code page of the older downloads."""
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise ImportRefused("centres_file_is_not_text", where=name)


def _rows(text: str, name: str) -> Iterator[Row]:
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    try:
        header = [column.strip() for column in next(reader)]
        missing = [column for column in _COLUMNS if column not in header]
        if missing:
            raise ImportRefused("centres_column_missing", where=f"{name} column {missing[0]}")
        at = {column: header.index(column) for column in _COLUMNS}
        for values in filter(None, reader):
            if len(values) != len(header):
                raise ImportRefused("centres_file_cut_short", where=f"{name} row {reader.line_num}")
            yield reader.line_num, {column: values[i].strip() for column, i in at.items()}
    except csv.Error:  # the file ends inside a quoted value
        where = f"{name} row {reader.line_num}"
        raise ImportRefused("centres_file_cut_short", where=where) from None


def _centre(row: dict[str, str], where: str) -> Centre:
    name, town = tidy(_filled(row, _NAME, where)), tidy(row[_TOWN])
    urn, status = row[_URN], _STATUS_OF.get(row[_STATUS])
    if not (urn.isascii() and urn.isdecimal() and 0 < int(urn) < 10_000_000):
        raise InvalidValue("centre_urn", where=f"{where} column {_URN}")
    if status is None:
        raise InvalidValue("centre_status", where=f"{where} column {_STATUS}")
    return Centre(
        urn=int(urn),
        name=name,
        lines=tidy_lines((row[line] for line in _LINES), name=name, town=town),
        town=town,
        postcode=row[_POSTCODE].upper(),
        phone=tidy_phone(row[_PHONE]),
        local_authority_code=_filled(row, _CODE, where),
        local_authority=tidy(row[_AUTHORITY]),
        status=status,
    )


def _filled(row: dict[str, str], column: str, where: str) -> str:
    if not row[column]:
        raise InvalidValue("centre_value_missing", where=f"{where} column {column}")
    return row[column]


def _dated_on(path: Path) -> date | None:
    """The day in the file's name, as the register writes it (…20260819.csv) or with hyphens."""
    match = _DATE_IN_NAME.search(path.name)
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None
