"""Taking downloads of the register: what opens, what closes, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.adapters.gias.demo import read_demo_centres
from bot.adapters.gias.reader import read_gias
from bot.adapters.postcodes.directory import LocalPostcodeDirectory
from bot.adapters.postcodes.importing import LocalPostcodeImporter
from bot.adapters.sql.unit_of_work import SqlUnitOfWork
from bot.adapters.sql.vault import Vault
from bot.model.centre import CentreStatus
from bot.model.errors import ImportRefused, SignpostError
from bot.model.place import Place
from bot.services.import_centres import import_centres, load_demo_centres, place_centres
from bot.services.import_postcodes import import_postcodes
from tests.support.centres import (
    CODE_POINT_ROWS,
    FakeDirectory,
    make_centre,
    make_download,
    make_postcode_file,
    write_code_point,
)
from tests.support.shared import ROOT, shared_data

TODAY = date(2026, 11, 22)
SPARKHILL = Place(52.4546, -1.8627)
DIRECTORY = FakeDirectory({"B11 3SQ": SPARKHILL, "B11": Place(52.45, -1.86, "district")})
TEN = tuple(make_centre(urn) for urn in range(1, 11))


@pytest.fixture
def uow(database: Engine) -> SqlUnitOfWork:
    return SqlUnitOfWork(database, Vault("a key for nothing but this test 1"))


@pytest.fixture
def take(uow):
    """Take a download `day` days after the first; centres as given."""

    def take(*centres, day: int = 0, force: bool = False):
        download = make_download(centres, date(2026, 9, 1) + timedelta(days=day))
        return import_centres(uow, DIRECTORY, download, today=TODAY, force=force)

    return take


def everything(uow):
    with uow:
        return uow.centres.all()


def open_urns(uow) -> list[int]:
    with uow:
        return [centre.urn for centre in uow.centres.all_open()]


def test_the_first_download_is_all_new_and_on_the_map(uow, take):
    report = take(*TEN)
    assert report.new == tuple(range(1, 11))
    assert [c.place for c in everything(uow)] == [SPARKHILL] * 10
    (birmingham,) = report.authorities
    assert (birmingham.code, birmingham.name) == ("330", "Birmingham")
    assert (birmingham.open_before, birmingham.open_after, birmingham.new) == (0, 10, 10)


def test_one_absence_keeps_a_centre_open_and_the_second_closes_it(uow, take):
    take(*TEN)
    once = take(*TEN[1:], day=1)
    assert (once.absent_once, once.closed) == ((1,), ())
    assert open_urns(uow) == list(range(1, 11))
    twice = take(*TEN[1:], day=2)
    assert (twice.absent_once, twice.closed) == ((), (1,))
    assert open_urns(uow) == list(range(2, 11))


def test_coming_back_starts_the_count_anew(uow, take):
    take(*TEN)
    take(*TEN[1:], day=1)
    take(*TEN, day=2)
    report = take(*TEN[1:], day=3)
    assert report.absent_once == (1,)
    assert open_urns(uow) == list(range(1, 11))


def test_a_closed_centre_reopens_when_it_is_listed_again(uow, take):
    take(*TEN)
    take(*TEN[1:], day=1)
    take(*TEN[1:], day=2)
    report = take(*TEN, day=3)
    assert report.reopened == (1,)
    assert open_urns(uow) == list(range(1, 11))


def test_a_centre_the_register_calls_closed_is_closed_at_once(uow, take):
    take(*TEN)
    report = take(replace(TEN[0], status=CentreStatus.CLOSED), *TEN[1:], day=1)
    assert report.closed == (1,)
    assert open_urns(uow) == list(range(2, 11))


def test_centres_long_closed_are_not_taken_up(uow, take):
    take(*TEN, make_centre(11, status=CentreStatus.CLOSED))
    assert [centre.urn for centre in everything(uow)] == list(range(1, 11))


def test_other_local_authorities_are_left_alone_and_named(uow, take):
    solihull = make_centre(99, local_authority_code="334", local_authority="Solihull")
    take(*TEN, solihull)
    for day in (1, 2, 3):
        report = take(*TEN, day=day)
        assert report.not_covered == ("334",)
    assert 99 in open_urns(uow)


def test_a_centre_that_changed_hands_stays(uow, take):
    take(*TEN)
    moved = replace(TEN[0], local_authority_code="334", local_authority="Solihull")
    for day in (1, 2):
        take(moved, *TEN[1:], day=day)
    assert 1 in open_urns(uow)


def test_more_than_a_fifth_closing_is_refused_by_name_and_changes_nothing(uow, take):
    take(*TEN)
    take(*TEN[3:], day=1)
    before = everything(uow)
    with pytest.raises(ImportRefused) as refused:
        take(*TEN[3:], day=2)
    assert refused.value.code == "centres_too_many_would_close"
    assert refused.value.where == "330: 3 of 10"
    assert everything(uow) == before
    assert take(*TEN[3:], day=2, force=True).closed == (1, 2, 3)
    assert open_urns(uow) == list(range(4, 11))


def test_a_fifth_may_close(uow, take):
    take(*TEN)
    take(*TEN[2:], day=1)
    assert take(*TEN[2:], day=2).closed == (1, 2)


def test_explicit_closings_count_towards_the_fifth(uow, take):
    take(*TEN)
    closed = [replace(centre, status=CentreStatus.CLOSED) for centre in TEN[:3]]
    with pytest.raises(ImportRefused, match="330: 3 of 10"):
        take(*closed, *TEN[3:], day=1)


def test_the_same_file_again_changes_nothing(uow, take):
    take(*TEN)
    take(*TEN[1:], day=1)
    before = everything(uow)
    assert take(*TEN[1:], day=1).unchanged_because == "same"
    assert take(*TEN, day=0).unchanged_because == "same"
    assert everything(uow) == before


def test_a_file_without_a_day_is_the_same_on_any_day(uow):
    import_centres(uow, DIRECTORY, make_download(TEN), today=TODAY)
    import_centres(uow, DIRECTORY, make_download(TEN[1:]), today=TODAY + timedelta(days=1))
    before = everything(uow)
    for later in (2, 3):
        again = import_centres(
            uow, DIRECTORY, make_download(TEN[1:]), today=TODAY + timedelta(days=later)
        )
        assert again.unchanged_because == "same"
    assert everything(uow) == before


def test_a_later_download_that_says_the_same_is_a_new_look(uow, take):
    take(*TEN)
    take(*TEN[1:], day=1)
    assert take(*TEN[1:], day=2).closed == (1,)
    assert take(*TEN, day=3).reopened == (1,)  # the content of day 0


def test_an_older_file_changes_nothing(uow, take):
    take(*TEN, day=5)
    before = everything(uow)
    assert take(*TEN[1:], day=4).unchanged_because == "older"
    assert everything(uow) == before


def test_two_downloads_of_one_day_are_one_look(uow, take):
    take(*TEN)
    take(*TEN[1:], day=1)
    assert take(*TEN[1:9], day=1).closed == ()
    assert take(*TEN[1:], day=2).closed == (1,)


def test_a_file_from_the_future_is_refused(take):
    with pytest.raises(ImportRefused, match="centres_file_from_the_future"):
        take(*TEN, day=365)


def test_changes_are_reported(uow, take):
    take(*TEN)
    report = take(replace(TEN[0], phone=None), *TEN[1:], day=1)
    assert (report.changed, report.new, report.closed) == ((1,), (), ())


def test_what_cannot_be_put_on_the_map_is_reported(take):
    report = take(
        make_centre(1),
        make_centre(2, postcode="B11 9ZZ"),
        make_centre(3, postcode="B99 1AA"),
        make_centre(4, postcode=""),
    )
    assert report.roughly_on_map == (2,)
    assert report.not_on_map == (3, 4)


def test_without_a_directory_a_centre_keeps_its_place_unless_it_moved(uow, take):
    take(*TEN)
    download = make_download([replace(TEN[0], postcode="B12 8TE"), *TEN[1:]], date(2026, 9, 2))
    import_centres(uow, FakeDirectory({}), download, today=TODAY)
    assert [c.place for c in everything(uow)] == [None, *[SPARKHILL] * 9]


def test_demo_centres_are_shown_until_the_register_is_there(uow, take):
    demo = read_demo_centres(ROOT / "demo" / "centres.yml")
    for _ in range(2):
        assert load_demo_centres(uow, DIRECTORY, demo) == 6
    assert open_urns(uow) == [centre.urn for centre in demo]
    report = take(*TEN)
    assert open_urns(uow) == list(range(1, 11))
    assert report.closed == ()
    assert load_demo_centres(uow, DIRECTORY, demo) == 0
    assert open_urns(uow) == list(range(1, 11))


def test_new_postcodes_move_the_centres(uow, tmp_path):
    path = tmp_path / "postcodes.db"
    directory = LocalPostcodeDirectory(path)
    import_centres(uow, directory, make_download([make_centre(1)]), today=TODAY)
    assert everything(uow)[0].place is None
    make_postcode_file(tmp_path)
    assert place_centres(uow, directory) == 1
    assert everything(uow)[0].place is not None

    moved = [("B11 3SQ", 10, 409500, 284100), *CODE_POINT_ROWS[1:]]
    file = write_code_point(tmp_path / "codepo_2026-02_b.csv", moved)
    done = import_postcodes(uow, directory, LocalPostcodeImporter(path), [file])
    assert (done.centres_moved, done.directory.units, done.info.as_of) == (1, 5, "2026-02")
    done = import_postcodes(uow, directory, LocalPostcodeImporter(path), [file])
    assert done.centres_moved == 0


def birmingham_2019(day: str):
    return read_gias(shared_data(f"gias/birmingham-sequence-2019/2019-09-{day}.csv"))


BACK_ON_THE_11TH = (21782, 22548, 22825)


def test_birmingham_in_september_2019(uow):
    """The six downloads as they came, with a person looking at the fifth."""

    def take(day: str, force: bool = False):
        return import_centres(uow, DIRECTORY, birmingham_2019(day), today=TODAY, force=force)

    assert len(take("03").new) == 73
    report = take("04")
    assert (report.absent_once, report.closed) == ((20043,), ())
    report = take("06")
    assert (len(report.absent_once), report.closed) == (12, (20043,))
    assert len(open_urns(uow)) == 72
    report = take("07")
    assert (len(report.absent_once), len(report.closed)) == (21, 12)
    assert set(BACK_ON_THE_11TH) < set(report.closed)
    assert len(open_urns(uow)) == 60

    before = everything(uow)
    for day in ("11", "24"):  # the 24th would close the 21 as well
        with pytest.raises(ImportRefused, match="330: 21 of 60"):
            take(day)
    assert everything(uow) == before

    report = take("11", force=True)
    assert (report.reopened, len(report.closed)) == (BACK_ON_THE_11TH, 21)
    assert len(open_urns(uow)) == 42
    report = take("24")
    assert (report.absent_once, report.closed) == ((21205, 22837), ())
    assert len(open_urns(uow)) == 42
    assert take("03").unchanged_because == "same"


def test_the_register_of_2026_after_that_of_2019(uow):
    """A city's downloads first, then all of England: 35 are left of the 40 last seen in 2019,
    and 5 have been left out once."""
    for day in ("03", "24"):
        import_centres(uow, DIRECTORY, birmingham_2019(day), today=TODAY)
    england = read_gias(shared_data("gias/edubaseallchildrencentre-2026-08-19.csv"))
    with pytest.raises(ImportRefused, match=r"330: 3\d of 73"):
        import_centres(uow, DIRECTORY, england, today=TODAY)
    report = import_centres(uow, DIRECTORY, england, today=TODAY, force=True)
    assert len(report.absent_once) == 5
    assert len(open_urns(uow)) == len(england.centres) + 5
    assert next(a for a in report.authorities if a.code == "330").open_after == 35 + 5


@pytest.mark.parametrize(
    "name", ["4186d011ea.csv", "6083df961b.csv", "bcb0965e71.csv", "ec537ad317.csv"]
)
def test_bad_downloads_change_nothing(uow, take, name):
    take(*TEN)
    before = everything(uow)
    path: Path = shared_data(f"gias/bad-downloads/{name}")
    with pytest.raises(SignpostError):
        import_centres(uow, DIRECTORY, read_gias(path), today=TODAY, force=True)
    assert everything(uow) == before
