"""Alembic's entry: the connection is given by bot.cli.prepare."""

from __future__ import annotations

from alembic import context

import bot.adapters.sql.unit_of_work  # noqa: F401  (all tables are known once it is imported)
from bot.adapters.sql.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite cannot alter a column in place
)
with context.begin_transaction():
    context.run_migrations()
