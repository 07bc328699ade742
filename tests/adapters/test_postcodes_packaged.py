"""The postcodes out of the box: fetched from a package index as data, held against a hash."""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
import threading
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from bot.adapters.postcodes.directory import LocalPostcodeDirectory
from bot.adapters.postcodes.packaged import (
    POSTCODEZ,
    PackagedTable,
    ensure_packaged_directory,
)
from bot.model.errors import ImportRefused
from bot.model.place import Place
from bot.model.postcode import Postcode

TABLE = (
    ",id,postcode,latitude,longitude,postcode_clean\n"
    "0,1,B11 3SQ,52.45461089,-1.862703372,b113sq\n"
    "1,2,B11 4AB,52.45,-1.86,b114ab\n"
    "2,3,EN77 1AA,99.999999,0.0,en771aa\n"
)


def archive_of(table: str) -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        for name, text in (("other.csv", "a,b\n"), ("ukpostcodes.csv", table)):
            member = tarfile.TarInfo(f"postcodez-0.10/postcodez/{name}")
            member.size = len(text)
            archive.addfile(member, io.BytesIO(text.encode()))
    return packed.getvalue()


@dataclass
class Index:
    """A package index on this machine."""

    archive: bytes
    speaks_json: bool = True
    failures: int = 0
    asked: list[str] = field(default_factory=list)
    base: str = ""

    @property
    def environ(self) -> dict[str, str]:
        return {"PIP_INDEX_URL": self.base}

    @property
    def table(self) -> PackagedTable:
        return replace(POSTCODEZ, sha256=hashlib.sha256(self.archive).hexdigest())

    def answer(self, path: str) -> tuple[int, str, bytes]:
        self.asked.append(path)
        if self.failures:
            self.failures -= 1
            return 503, "text/plain", b"busy"
        if path == "/files/postcodez-0.10.tar.gz":
            return 200, "application/octet-stream", self.archive
        if path != "/simple/postcodez/":
            return 404, "text/plain", b"no such page"
        links = ["/files/postcodez-0.1.tar.gz", "/files/postcodez-0.10.tar.gz"]
        if self.speaks_json:
            page = json.dumps({"files": [{"url": link} for link in links]})
            return 200, "application/vnd.pypi.simple.v1+json", page.encode()
        page = "".join(f'<a href="../..{link}#sha256=0&amp;x">file</a>' for link in links)
        return 200, "text/html", page.encode()


class Handler(BaseHTTPRequestHandler):
    def __init__(self, index: Index, *args, **kwargs) -> None:
        self.index = index
        super().__init__(*args, **kwargs)

    def do_GET(self) -> None:
        status, kind, body = self.index.answer(self.path)
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args) -> None:
        pass


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Iterator[Index]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    index = Index(archive_of(TABLE))
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, index))
    index.base = f"http://127.0.0.1:{server.server_port}/simple/"
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield index
    server.shutdown()
    thread.join()
    server.server_close()


def ensure(path: Path, index: Index, **changes):
    lines: list[str] = []
    settings = {"environ": index.environ, "table": index.table, "progress": lines.append} | changes
    return ensure_packaged_directory(path, **settings), lines


@pytest.mark.parametrize("speaks_json", [True, False], ids=["json", "html"])
def test_the_table_becomes_the_directory(index, tmp_path, speaks_json):
    index.speaks_json = speaks_json
    path = tmp_path / "cache" / "postcodes.db"
    done, lines = ensure(path, index)
    directory = LocalPostcodeDirectory(path)
    assert directory.locate(Postcode("B11 3SQ")) == Place(52.454611, -1.862703, "unit")
    assert done.without_place == 1
    info = directory.info()
    assert (info.source, info.as_of, info.units) == ("postcodez 0.10", "2017", 2)
    assert all("\n" not in line for line in lines)
    assert sorted(p.name for p in path.parent.iterdir()) == ["postcodes.db", "postcodes.db.lock"]


def test_it_is_built_once(index, tmp_path):
    path = tmp_path / "postcodes.db"
    ensure(path, index)
    asked = list(index.asked)
    assert ensure(path, index) == (None, [])
    assert index.asked == asked


def test_another_hash_is_refused(index, tmp_path):
    path = tmp_path / "postcodes.db"
    with pytest.raises(ImportRefused, match="postcodes_hash_differs"):
        ensure(path, index, table=POSTCODEZ)
    assert not path.exists()


def test_a_broken_line_is_tried_again(index, tmp_path):
    index.failures = 2
    done, _ = ensure(tmp_path / "postcodes.db", index)
    assert done.units == 2


def test_no_index_is_refused_without_naming_its_address(index, tmp_path):
    index.failures = 99
    index.base = index.base.replace("http://", "http://someone:hidden@")
    with pytest.raises(ImportRefused) as refused:
        ensure(tmp_path / "postcodes.db", index)
    assert refused.value.code == "postcodes_not_fetched"
    assert "hidden" not in "".join(traceback.format_exception(refused.value))


def test_a_table_of_another_layout_is_refused(index, tmp_path):
    index.archive = archive_of("postcode,lat\nB11 3SQ,52\n")
    with pytest.raises(ImportRefused, match="postcodes_unknown_layout"):
        ensure(tmp_path / "postcodes.db", index)


def test_a_line_that_breaks_later_leaves_nothing_behind(index, tmp_path):
    index.archive = archive_of(TABLE + "3,4,B11 3SG,12.0,-1.8,b113sg\n")
    with pytest.raises(ImportRefused, match="row 5 column latitude"):
        ensure(tmp_path / "postcodes.db", index)
    assert list(tmp_path.iterdir()) == []
