"""What every test may ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine

from tests.support.databases import postgresql_database, postgresql_server, sqlite_database
from tests.support.stack import Stack, running_stack
from tests.support.woman import Woman
from tests.support.world import World


@pytest.fixture(scope="session")
def postgresql_url() -> Iterator[str]:
    """One server for the run."""
    with postgresql_server() as url:
        yield url


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Engine]:
    """A fresh, migrated SQLite database."""
    with sqlite_database(tmp_path) as engine:
        yield engine


@pytest.fixture(params=["sqlite", "postgresql"])
def each_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """The same test on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        with sqlite_database(tmp_path) as engine:
            yield engine
    else:
        with postgresql_database(request.getfixturevalue("postgresql_url")) as engine:
            yield engine


@pytest.fixture
def world(database: Engine) -> World:
    """The service on SQLite."""
    return World(database)


@pytest.fixture(scope="session")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """One running copy of everything, for the journeys of the run."""
    with running_stack(tmp_path_factory.mktemp("home")) as running:
        yield running


_women = count(100)


@pytest.fixture
def woman(stack: Stack) -> Callable[[], Woman]:
    """A new woman each time it is called; numbers from Ofcom's drama range."""
    return lambda: Woman(stack, f"+447700900{next(_women)}")


@pytest.fixture
def amina(woman: Callable[[], Woman]) -> Woman:
    """A woman whom the service does not know yet."""
    return woman()
