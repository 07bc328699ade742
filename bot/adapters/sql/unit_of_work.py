"""One transaction over all repositories."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from sqlalchemy import Connection, Engine

from bot.adapters.sql.cases import SqlCases
from bot.adapters.sql.centres import SqlCentres
from bot.adapters.sql.contacts import SqlContacts, SqlConversations, SqlEnrolments
from bot.adapters.sql.messages import SqlInbound, SqlOutbound
from bot.adapters.sql.vault import Vault


class SqlUnitOfWork:
    """`with uow: …; uow.commit()`. Without the commit nothing happened. Can be entered again."""

    def __init__(self, engine: Engine, vault: Vault, *, read_only: bool = False) -> None:
        self._engine, self._vault, self._read_only = engine, vault, read_only
        self._connection: Connection | None = None

    def __enter__(self) -> Self:
        if self._connection is not None:
            raise RuntimeError("this unit of work is in use")
        connection = self._connection = self._engine.connect().execution_options(
            read_only=self._read_only
        )
        self.contacts = SqlContacts(connection, self._vault)
        self.conversations = SqlConversations(connection)
        self.enrolments = SqlEnrolments(connection)
        self.inbound = SqlInbound(connection, self._vault)
        self.outbound = SqlOutbound(connection, self._vault)
        self.cases = SqlCases(connection)
        self.centres = SqlCentres(connection)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()

    def commit(self) -> None:
        """Keep what was done so far. What follows is a new transaction."""
        if self._connection is None:
            raise RuntimeError("this unit of work is not in use")
        self._connection.commit()
