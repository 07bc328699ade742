"""Centres in SQL: what is saved comes back, and what is near is found."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine

from bot.adapters.sql.centres import SqlCentres
from bot.model.centre import CentreImport, CentreStatus
from bot.model.place import Place, metres_between
from tests.support.centres import make_centre

SPARKHILL = Place(52.4546, -1.8627)


@pytest.fixture
def connection(each_database: Engine) -> Iterator[Connection]:
    with each_database.connect() as connection:
        yield connection


@pytest.fixture
def centres(connection: Connection) -> SqlCentres:
    return SqlCentres(connection)


def test_a_centre_comes_back_as_it_was_saved(centres, connection):
    full = make_centre(1, place=SPARKHILL, absences=1, is_demo=True, seen_on=date(2026, 8, 19))
    bare = make_centre(2, lines=(), phone=None, town="", status=CentreStatus.CLOSED)
    centres.save_all([full, bare])
    connection.commit()
    assert centres.by_urn(1) == full
    assert centres.by_urn(2) == bare
    assert centres.by_urn(3) is None


def test_saving_again_overwrites(centres):
    centres.save_all([make_centre(1), make_centre(2)])
    centres.save_all([make_centre(1, phone=None, place=SPARKHILL)])
    assert centres.all() == [make_centre(1, phone=None, place=SPARKHILL), make_centre(2)]
    centres.save_all([])
    assert len(centres.all()) == 2


def test_open_ones_are_listed_in_order(centres):
    closed = make_centre(2, status=CentreStatus.CLOSED)
    centres.save_all([make_centre(3), closed, make_centre(1)])
    assert [c.urn for c in centres.all_open()] == [1, 3]
    assert [c.urn for c in centres.all()] == [1, 2, 3]


def test_only_open_centres_on_the_map_are_near(centres):
    away = Place(52.6, -1.8627)
    centres.save_all(
        [
            make_centre(1, place=SPARKHILL),
            make_centre(2, place=SPARKHILL, status=CentreStatus.CLOSED),
            make_centre(3, place=None),
            make_centre(4, place=away),
        ]
    )
    assert [c.urn for c in centres.open_near(SPARKHILL, 4)] == [1]
    assert [c.urn for c in centres.open_near(SPARKHILL, 20)] == [1, 4]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    at=st.builds(Place, st.floats(49.8, 60.9), st.floats(-8.2, 1.8)),
    north=st.floats(-1, 1),
    east=st.floats(-2, 2),
    within_km=st.sampled_from([4, 16, 80]),
)
def test_nothing_within_the_distance_is_left_out(database, at, north, east, within_km):
    place = Place(at.latitude + north, at.longitude + east)
    with database.connect() as connection:  # rolled back at the end of each example
        centres = SqlCentres(connection)
        centres.save_all([make_centre(1, place=place)])
        if metres_between(at, place) <= within_km * 1000:
            assert [c.urn for c in centres.open_near(at, within_km)] == [1]


def test_the_latest_import_of_a_content_is_remembered(centres):
    assert centres.import_of("a" * 64) is None
    for seen_on in (date(2026, 8, 19), date(2026, 9, 1)):
        centres.record_import(CentreImport("a" * 64, seen_on, 35))
    assert centres.import_of("a" * 64) == CentreImport("a" * 64, date(2026, 9, 1), 35)
