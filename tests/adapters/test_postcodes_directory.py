"""The local postcode directory: where it places a postcode, and what an import does to it."""

from __future__ import annotations

import gzip
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import median
from threading import Event

import pytest

from bot.adapters.postcodes.directory import LocalPostcodeDirectory
from bot.adapters.postcodes.importing import LocalPostcodeImporter
from bot.model.errors import ImportRefused
from bot.model.place import AreaImport, Place, metres_between
from bot.model.postcode import Postcode
from tests.support.centres import CODE_POINT_ROWS, make_postcode_file, write_code_point
from tests.support.shared import shared_data

ONS_HEADER = "pcds,dointr,doterm,lat,long\n"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return make_postcode_file(tmp_path)


@pytest.fixture
def directory(path: Path) -> LocalPostcodeDirectory:
    return LocalPostcodeDirectory(path)


def place(directory: LocalPostcodeDirectory, postcode: str) -> Place:
    found = directory.locate(Postcode(postcode))
    assert found is not None
    return found


def test_a_known_unit_is_where_the_survey_says(path, directory, tmp_path):
    telford = write_code_point(tmp_path / "codepo_tf.csv", [("TF1 1AA", 10, 364968, 311472)])
    LocalPostcodeImporter(path).import_files([telford])
    found = place(directory, "TF1 1AA")
    # the same grid reference in degrees, as the NSPL of November 2021 gives both
    assert metres_between(found, Place(52.699797, -2.519838)) < 10
    assert found.precision == "unit"


def test_an_unknown_unit_is_in_the_middle_of_its_sector(directory):
    found = place(directory, "B11 3ZZ")
    known = [place(directory, p) for p in ("B11 3SQ", "B11 3SG")]
    assert found.precision == "sector"
    assert found.latitude == pytest.approx(median(p.latitude for p in known), abs=1e-6)
    assert found.longitude == pytest.approx(median(p.longitude for p in known), abs=1e-6)


def test_an_unknown_sector_is_in_the_middle_of_its_district(directory):
    found = place(directory, "B11 9ZZ")
    known = [place(directory, p) for p in ("B11 3SQ", "B11 3SG", "B11 4AB")]
    assert found.precision == "district"
    assert found.latitude == pytest.approx(median(p.latitude for p in known), abs=1e-6)
    assert directory.locate_district(" b11 ") == found


def test_an_unknown_district_is_nowhere(directory):
    assert directory.locate(Postcode("B99 1AA")) is None
    assert directory.locate_district("B99") is None
    assert directory.locate_district("B1") is None  # though B11 and B12 are known


def test_without_a_file_it_knows_nothing_and_says_so(tmp_path):
    directory = LocalPostcodeDirectory(tmp_path / "none.db")
    assert directory.locate(Postcode("B11 3SQ")) is None
    assert directory.info().units == 0


def test_a_file_of_something_else_is_no_directory_but_can_be_imported_over(tmp_path):
    path = tmp_path / "postcodes.db"
    path.write_text("not a database")
    assert LocalPostcodeDirectory(path).info().units == 0
    make_postcode_file(tmp_path)
    assert LocalPostcodeDirectory(path).info().units == len(CODE_POINT_ROWS)


def test_it_names_its_source_age_and_size(directory):
    info = directory.info()
    assert (info.source, info.as_of, info.units) == ("Code-Point Open", "2025-11", 5)


def test_a_running_reader_sees_a_new_import_at_once(path, directory, tmp_path):
    before = place(directory, "B11 3SQ")
    moved = [("B11 3SQ", 10, 400000, 280000), *CODE_POINT_ROWS[1:]]
    LocalPostcodeImporter(path).import_files([write_code_point(tmp_path / "b.csv", moved)])
    assert metres_between(before, place(directory, "B11 3SQ")) > 9_000


def test_readers_never_meet_a_half_written_file(path, directory, tmp_path):
    file = write_code_point(tmp_path / "b.csv", CODE_POINT_ROWS)
    importing = Event()

    def look_up() -> int:
        looked = 0
        while not importing.is_set():
            assert place(directory, "B11 3SQ").precision == "unit"
            looked += 1
        return looked

    with ThreadPoolExecutor(3) as pool:
        readers = [pool.submit(look_up) for _ in range(3)]
        for _ in range(20):
            LocalPostcodeImporter(path).import_files([file])
        importing.set()
        assert all(reader.result() > 0 for reader in readers)


def test_an_import_replaces_its_areas_and_leaves_the_others(path, directory, tmp_path):
    dudley = write_code_point(tmp_path / "codepo_2025-11_dy.csv", [("DY1 1AE", 10, 394500, 290500)])
    LocalPostcodeImporter(path).import_files([dudley])
    assert place(directory, "B11 3SQ").precision == "unit"
    assert place(directory, "DY1 1AE").precision == "unit"

    fewer = write_code_point(tmp_path / "codepo_2026-02_b.csv", CODE_POINT_ROWS[:3])
    done = LocalPostcodeImporter(path).import_files([fewer])
    assert done.areas == (AreaImport("B", 3, whole=True),)
    assert directory.locate(Postcode("B8 3HL")) is None  # no longer in the list of its area
    assert place(directory, "DY1 1AE").precision == "unit"


def test_a_sample_is_laid_over_its_area_and_does_not_wipe_it(path, directory, tmp_path):
    sample = tmp_path / "ONSPD_sample.csv"
    sample.write_text(
        ONS_HEADER + "B11 3SX,202601,,52.45,-1.86\n"  # new
        "B11 3SG,198001,202512,52.45,-1.86\n"  # terminated
    )
    done = LocalPostcodeImporter(path).import_files([sample])
    assert done.areas == (AreaImport("B", 5, whole=False),)
    assert done.terminated == 1
    assert place(directory, "B11 3SX") == Place(52.45, -1.86, "unit")
    assert place(directory, "B11 3SG").precision == "sector"
    assert place(directory, "B11 3SQ").precision == "unit"
    assert directory.info().source == "Code-Point Open"  # most of it still is


def test_several_files_are_one_import(path, directory, tmp_path):
    halves = [
        write_code_point(tmp_path / "codepo_2026-02_b1.csv", CODE_POINT_ROWS[:2]),
        write_code_point(tmp_path / "codepo_2026-02_b2.csv", CODE_POINT_ROWS[2:]),
    ]
    LocalPostcodeImporter(path).import_files(halves)
    assert directory.info().units == len(CODE_POINT_ROWS)
    assert directory.info().as_of == "2026-02"


def test_mixed_sources_are_named_with_the_age_of_the_oldest(path, directory, tmp_path):
    glasgow = tmp_path / "NSPL_AUG_2026_UK.csv"
    glasgow.write_text(ONS_HEADER + "G1 1AA,198001,,55.86,-4.25\n")
    LocalPostcodeImporter(path).import_files([glasgow])
    assert directory.info().source == "NSPL (2026-08), Code-Point Open (2025-11)"
    assert directory.info().as_of == "2025-11"


def code_point(*changed: object) -> str:
    return ",".join(map(str, changed)) + ',"E92000001","","","","E08000025",""\n'


BAD_FILES = {
    "a web page": ("<!doctype html><html></html>\n", "row 1"),
    "only a header": ("PC,PQ,EA,NO,CY,RH,LH,CC,DC,WC\n", "row 1"),
    "nothing": ("", "bad.csv"),
    "no postcode": (
        code_point("B11 3SQ", 10, 409426, 284041) + code_point("hello", 10, 409426, 284041),
        "row 2 column Postcode",
    ),
    "easting in words": (
        code_point("B11 3SQ", 10, "east", 284041),
        "row 1 column Eastings",
    ),
    "unheard-of quality": (
        code_point("B11 3SQ", 99, 409426, 284041),
        "row 1 column Positional_quality_indicator",
    ),
    "at zero without saying so": (code_point("B11 3SQ", 10, 0, 0), "row 1 column Eastings"),
    "cut in a row": (code_point("B11 3SQ", 10, 409426, 284041) + '"B11 3SG",10,4094', "row 2"),
    "cut in a value": (code_point("B11 3SQ", 10, 409426, 284041) + '"B11 3', "row 2"),
    "latitude in words": (ONS_HEADER + "B11 3SQ,198001,,north,-1.8\n", "row 2 column lat"),
    "in the sea": (ONS_HEADER + "B11 3SQ,198001,,12.5,-1.8\n", "row 2 column lat"),
    "all terminated": (ONS_HEADER + "B11 3SQ,198001,199901,52.4,-1.8\n", ""),
}


@pytest.mark.parametrize("case", BAD_FILES)
def test_a_bad_file_is_refused_by_row_and_column_and_changes_nothing(path, tmp_path, case):
    content, where = BAD_FILES[case]
    bad = tmp_path / "bad.csv"
    bad.write_text(content)
    good = write_code_point(tmp_path / "codepo_dy.csv", [("DY1 1AE", 10, 394500, 290500)])
    before = path.read_bytes()
    files = [bad] if case == "all terminated" else [good, bad]
    with pytest.raises(ImportRefused) as refused:
        LocalPostcodeImporter(path).import_files(files)
    assert where in refused.value.where
    assert path.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_dir()) == []  # nothing half-done


def test_a_cut_short_gzip_or_missing_file_is_refused(path, tmp_path):
    whole = gzip.compress(b"".join(code_point(*row).encode() for row in CODE_POINT_ROWS * 50))
    cut = tmp_path / "cut.csv.gz"
    cut.write_bytes(whole[: len(whole) // 2])
    before = path.read_bytes()
    for bad in (cut, tmp_path / "missing.csv"):
        with pytest.raises(ImportRefused, match=bad.name):
            LocalPostcodeImporter(path).import_files([bad])
    assert path.read_bytes() == before


def test_the_file_is_written_before_it_takes_the_old_ones_place(path):
    """No reader, and no crash, can meet a half-written file: it is whole in itself."""
    with sqlite3.connect(path) as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not path.with_name(path.name + "-journal").exists()


# Rows of each header generation that say where a living postcode is.
GENERATIONS = {
    "ONSPD_seed_2018-06_sample.csv": ("ONSPD", "2018-06", 15, 65),
    "ONSPD_seed_2024-10_sample.csv": ("ONSPD", "2024-10", 15, 65),
    "ONSPD_seed_2025-09_sample.csv": ("ONSPD", "2025-09", 4, 1501),  # a fifth is in Jersey
    "NSPL_NOV_2021_UK_TF_first1000.csv": ("NSPL", "2021-11", 576, 424),
    "NSPL_new-header_2025_epb_fixture.csv": ("NSPL", "2020-11", 5, 9),  # by its newest postcode
}


@pytest.mark.parametrize("name", GENERATIONS)
def test_every_header_generation_of_ons_is_read(tmp_path, name):
    source, as_of, units, terminated = GENERATIONS[name]
    path = tmp_path / "postcodes.db"
    done = LocalPostcodeImporter(path).import_files([shared_data(f"postcodes/{name}")])
    info = LocalPostcodeDirectory(path).info()
    assert (done.units, done.terminated) == (units, terminated)
    assert (info.source, info.as_of, info.units) == (source, as_of, units)


def test_ons_and_the_ordnance_survey_agree_on_where_a_postcode_is(tmp_path):
    """Telford by its latitude and longitude, and by its grid reference (other columns left out)."""
    rows = [
        line.replace('"', "").split(",")
        for line in shared_data("postcodes/NSPL_NOV_2021_UK_TF_first1000.csv")
        .read_text()
        .splitlines()
    ]
    at = [rows[0].index(c) for c in ("pcds", "dointr", "doterm", "oseast1m", "osnrth1m")]
    grid = tmp_path / "NSPL_NOV_2021_grid.csv"
    grid.write_text("\n".join(",".join(row[i] for i in at) for row in rows) + "\n")
    degrees = shared_data("postcodes/NSPL_NOV_2021_UK_TF_first1000.csv")
    for name, source in (("degrees", degrees), ("grid", grid)):
        LocalPostcodeImporter(tmp_path / f"{name}.db").import_files([source])
    by_degrees = LocalPostcodeDirectory(tmp_path / "degrees.db")
    by_grid = LocalPostcodeDirectory(tmp_path / "grid.db")
    units = [row[at[0]] for row in rows[1:] if not row[at[2]]]
    apart = [metres_between(place(by_degrees, u), place(by_grid, u)) for u in units]
    assert max(apart) < 10


@pytest.fixture(scope="module")
def west_midlands(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("postcodes") / "postcodes.db"
    names = [f"postcodes/codepo_2025-11_{area}.csv.gz" for area in ("b", "dy", "ws", "wv")]
    LocalPostcodeImporter(path).import_files([shared_data(name) for name in names])
    return path


def test_code_point_leaves_out_postcodes_without_coordinates(west_midlands):
    directory = LocalPostcodeDirectory(west_midlands)
    assert directory.info().units == 73_978 - 161  # of quality 90
    found = directory.locate(Postcode("WV98 2AA"))
    assert found is None or found.precision != "unit"


def test_a_lookup_takes_less_than_a_millisecond(west_midlands):
    directory = LocalPostcodeDirectory(west_midlands)
    postcodes = [Postcode(f"B{d} {s}AB") for d in range(1, 48) for s in range(1, 10)]
    times = []
    for postcode in postcodes:
        start = time.perf_counter()
        directory.locate(postcode)
        times.append(time.perf_counter() - start)
    assert median(times) < 0.001
