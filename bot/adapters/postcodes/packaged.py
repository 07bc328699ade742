"""The postcodes out of the box: a table that a source package on the Python package index carries.

The archive is used as data only. It is fetched by name, held against a pinned hash, its one CSV
member is read as a stream, and nothing of it is installed, unpacked to disk or run.
https://pypi.org/project/postcodez/0.10/
"""

from __future__ import annotations

import csv
import hashlib
import os
import re
import ssl
import tarfile
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import unescape
from io import TextIOWrapper
from pathlib import Path
from typing import IO
from urllib.parse import urldefrag, urljoin, urlsplit

import httpx

from bot.adapters.postcodes.grid import is_in_the_isles
from bot.adapters.postcodes.store import is_readable, keep
from bot.adapters.postcodes.tables import bad
from bot.adapters.postcodes.units import Gathered, Origin, split_postcode
from bot.model.errors import ImportRefused
from bot.model.place import DirectoryImport

Progress = Callable[[str], None]

PYPI = "https://pypi.org/simple"
_INDEX_SETTINGS = ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL")
_CA_SETTINGS = ("SSL_CERT_FILE", "PIP_CERT", "REQUESTS_CA_BUNDLE")
# PEP 691, with the older HTML page for an index that does not speak it
_ACCEPT = "application/vnd.pypi.simple.v1+json, text/html;q=0.5"
_ATTEMPTS = 3
_MEGABYTE = 1_000_000
_COLUMNS = ["", "id", "postcode", "latitude", "longitude", "postcode_clean"]
_NO_PLACE = 99.999999  # 81 rows have this latitude: postcodes without a place


@dataclass(frozen=True, slots=True)
class PackagedTable:
    """A file on the package index, what it must hash to, and the table in it."""

    project: str
    filename: str
    sha256: str
    member: str
    origin: Origin


POSTCODEZ = PackagedTable(
    project="postcodez",
    filename="postcodez-0.10.tar.gz",
    sha256="bb88bd85bb7b49fad3778c5b310ce3f3081a093224583b353f12d5bc7cc25245",
    member="postcodez-0.10/postcodez/ukpostcodes.csv",
    origin=Origin(as_of="2017", source="postcodez 0.10"),
)


def ensure_packaged_directory(
    path: Path,
    *,
    progress: Progress,
    environ: Mapping[str, str] = os.environ,
    table: PackagedTable = POSTCODEZ,
) -> DirectoryImport | None:
    """Build the postcode file at `path` from the package, unless there is one already.
    Needs the network once. Raises ImportRefused; what was there before then stays."""
    if is_readable(path):
        return None
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=path.parent) as archive:
        _download(table, archive, progress, environ)
        progress("Postcodes: reading the table")
        gathered = Gathered()
        gathered.absorb(_read(archive, table), table.origin)
    progress("Postcodes: writing the index")
    done = keep(path, gathered)
    progress(f"Postcodes: ready, {done.units:,} of {table.origin.as_of} ({table.origin.source})")
    return done


def _download(
    table: PackagedTable, archive: IO[bytes], progress: Progress, environ: Mapping[str, str]
) -> None:
    base = _index(environ)
    progress(f"Postcodes: fetching {table.filename} from {urlsplit(base).hostname}")
    verify = _certificates(environ)
    with httpx.Client(follow_redirects=True, timeout=60, verify=verify) as client:
        for attempt in range(1, _ATTEMPTS + 1):
            try:
                _fetch(client, base, table, archive, progress)
                return
            except httpx.HTTPError as error:
                if attempt == _ATTEMPTS:
                    # no chained cause: its text holds the address, which may hold a password
                    where = f"{table.filename} {type(error).__name__}"
                    raise ImportRefused("postcodes_not_fetched", where=where) from None
                progress("Postcodes: the line broke, trying again")


def _index(environ: Mapping[str, str]) -> str:
    named = (environ.get(setting, "") for setting in _INDEX_SETTINGS)
    return next((base for base in named if base.startswith(("http://", "https://"))), PYPI)


def _certificates(environ: Mapping[str, str]) -> ssl.SSLContext:
    named = (environ.get(setting) for setting in _CA_SETTINGS)
    return ssl.create_default_context(cafile=next(filter(None, named), None))


def _fetch(
    client: httpx.Client,
    base: str,
    table: PackagedTable,
    archive: IO[bytes],
    progress: Progress,
) -> None:
    archive.seek(0)
    archive.truncate()
    digest = hashlib.sha256()
    link = _link(client, base, table)
    # as pip asks: the bytes of the file themselves, whatever a server thinks of .gz
    with client.stream("GET", link, headers={"Accept-Encoding": "identity"}) as answer:
        answer.raise_for_status()
        total, got, told = int(answer.headers.get("Content-Length", 0)), 0, 0
        for chunk in answer.iter_raw():
            archive.write(chunk)
            digest.update(chunk)
            got += len(chunk)
            if got - told >= 10 * _MEGABYTE:
                told = got
                progress(f"Postcodes: {got // _MEGABYTE} of {total // _MEGABYTE} MB")
    if digest.hexdigest() != table.sha256:
        raise ImportRefused("postcodes_hash_differs", where=table.filename)


def _link(client: httpx.Client, base: str, table: PackagedTable) -> str:
    """The address of the file, by its name, from the index's page of the project."""
    page = f"{base.rstrip('/')}/{table.project}/"
    answer = client.get(page, headers={"Accept": _ACCEPT})
    answer.raise_for_status()
    if "json" in answer.headers.get("Content-Type", ""):
        links: list[str] = [file["url"] for file in answer.json()["files"]]
    else:
        links = [unescape(link) for link in re.findall(r'href="([^"]+)"', answer.text)]
    for link in links:
        address = urldefrag(urljoin(page, link)).url
        if urlsplit(address).path.endswith(f"/{table.filename}"):
            return address
    raise ImportRefused("postcodes_not_in_index", where=table.filename)


def _read(archive: IO[bytes], table: PackagedTable) -> Gathered:
    archive.seek(0)
    with tarfile.open(fileobj=archive, mode="r:gz") as members:
        for member in members:
            if member.name == table.member and (stream := members.extractfile(member)):
                text = TextIOWrapper(stream, encoding="utf-8", newline="")
                return _gather(csv.reader(text), Path(table.member).name)
    raise ImportRefused("postcodes_not_in_archive", where=table.filename)


def _gather(table: Iterable[list[str]], name: str) -> Gathered:
    rows = enumerate(table, start=1)
    if next(rows, (0, None))[1] != _COLUMNS:
        raise ImportRefused("postcodes_unknown_layout", where=f"{name} row 1")
    gathered = Gathered()
    for row, (_, _, postcode, north, east, _) in rows:
        unit, latitude, longitude = split_postcode(postcode), float(north), float(east)
        if unit is None:
            raise bad(name, row, "postcode")
        if latitude >= _NO_PLACE:
            gathered.without_place += 1
        elif is_in_the_isles(latitude, longitude):
            gathered.add(*unit, latitude, longitude)
        else:
            raise bad(name, row, "latitude")
    return gathered
