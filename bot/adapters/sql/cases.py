"""Cases: work for people."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from bot.adapters.sql.contacts import insert_if_absent
from bot.adapters.sql.schema import cases
from bot.model.case import Case, CaseKind, CaseStatus


class SqlCases:
    """Cases by woman and by message."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self, case: Case) -> bool:
        """False when this message has a case of this kind already."""
        values: dict[str, Any] = {name: getattr(case, name) for name in case.__dataclass_fields__}
        values |= {"kind": case.kind.value, "status": case.status.value}
        return insert_if_absent(self._connection, cases, values)

    def of_contact(self, contact_id: str) -> list[Case]:
        """All of one woman, oldest first."""
        return self._all(cases.c.contact_id == contact_id)

    def of_message(self, message_id: str) -> list[Case]:
        """Those that one text opened."""
        return self._all(cases.c.message_id == message_id)

    def _all(self, condition: ColumnElement[bool]) -> list[Case]:
        rows = self._connection.execute(select(cases).where(condition).order_by(cases.c.opened_at))
        return [
            Case(**{**row._mapping, "kind": CaseKind(row.kind), "status": CaseStatus(row.status)})
            for row in rows
        ]
