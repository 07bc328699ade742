"""Centres in SQL, and which downloads they came from."""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, radians
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Date,
    Double,
    Index,
    Integer,
    Row,
    String,
    Table,
    Text,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite

from bot.adapters.sql.schema import metadata
from bot.model.centre import Centre, CentreImport, CentreStatus
from bot.model.place import Place

centre = Table(
    "centres",
    metadata,
    Column("urn", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False),
    Column("lines", Text, nullable=False),  # one to a line
    Column("town", Text, nullable=False),
    Column("postcode", Text, nullable=False),
    Column("phone", Text),
    Column("local_authority_code", String(16), nullable=False),
    Column("local_authority", Text, nullable=False),
    Column("latitude", Double),
    Column("longitude", Double),
    Column("place_precision", String(8)),
    Column("status", String(8), nullable=False),
    Column("absences", Integer, nullable=False),
    Column("is_demo", Boolean, nullable=False),
    Column("seen_on", Date),
    Index("ix_centre_open_near", "status", "latitude"),
)

centre_import = Table(
    "centre_imports",
    metadata,
    Column("sha256", String(64), primary_key=True),
    Column("seen_on", Date, nullable=False),
    Column("centres", Integer, nullable=False),
)

_INSERT: dict[str, Any] = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}
_KM_A_DEGREE = 110.5  # of latitude, where it is shortest; a box may be too wide, never too narrow


class SqlCentres:
    """Children's centres, in the transaction of one connection."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def by_urn(self, urn: int) -> Centre | None:
        """Open or closed."""
        row = self._connection.execute(select(centre).where(centre.c.urn == urn)).one_or_none()
        return _centre(row) if row else None

    def all(self) -> list[Centre]:
        """Open and closed, in order of URN."""
        return self._listed(select(centre))

    def all_open(self) -> list[Centre]:
        """In order of URN, placed on the map or not."""
        return self._listed(select(centre).where(centre.c.status == CentreStatus.OPEN))

    def open_near(self, place: Place, within_km: float) -> list[Centre]:
        """Every open centre in a box around the place that holds the whole circle."""
        height = within_km / _KM_A_DEGREE
        nearer_the_pole = min(abs(place.latitude) + height, 89.0)
        width = height / cos(radians(nearer_the_pole))
        near = select(centre).where(
            centre.c.status == CentreStatus.OPEN,
            centre.c.latitude.between(place.latitude - height, place.latitude + height),
            centre.c.longitude.between(place.longitude - width, place.longitude + width),
        )
        return self._listed(near)

    def save_all(self, centres: Iterable[Centre]) -> None:
        """Adds or overwrites, by URN."""
        self._upsert(centre, [_values(c) for c in centres])

    def import_of(self, sha256: str) -> CentreImport | None:
        """The latest import of a file with this content."""
        wanted = select(centre_import).where(centre_import.c.sha256 == sha256)
        row = self._connection.execute(wanted).one_or_none()
        return CentreImport(row.sha256, row.seen_on, row.centres) if row else None

    def record_import(self, done: CentreImport) -> None:
        """Remember that this download was taken."""
        values = {"sha256": done.sha256, "seen_on": done.seen_on, "centres": done.centres}
        self._upsert(centre_import, [values])

    def _listed(self, query: Any) -> list[Centre]:
        return [_centre(row) for row in self._connection.execute(query.order_by(centre.c.urn))]

    def _upsert(self, table: Table, rows: list[dict[str, Any]]) -> None:
        if not rows:
            return
        insert = _INSERT[self._connection.dialect.name](table)
        key = [column.name for column in table.primary_key]
        others = {c.name: insert.excluded[c.name] for c in table.columns if c.name not in key}
        self._connection.execute(
            insert.on_conflict_do_update(index_elements=key, set_=others), rows
        )


def _values(of: Centre) -> dict[str, Any]:
    return {
        "urn": of.urn,
        "name": of.name,
        "lines": "\n".join(of.lines),
        "town": of.town,
        "postcode": of.postcode,
        "phone": of.phone,
        "local_authority_code": of.local_authority_code,
        "local_authority": of.local_authority,
        "latitude": of.place.latitude if of.place else None,
        "longitude": of.place.longitude if of.place else None,
        "place_precision": of.place.precision if of.place else None,
        "status": of.status.value,
        "absences": of.absences,
        "is_demo": of.is_demo,
        "seen_on": of.seen_on,
    }


def _centre(row: Row[Any]) -> Centre:
    place = None
    if row.place_precision is not None:
        place = Place(row.latitude, row.longitude, row.place_precision)
    return Centre(
        urn=row.urn,
        name=row.name,
        lines=tuple(row.lines.split("\n")) if row.lines else (),
        town=row.town,
        postcode=row.postcode,
        phone=row.phone,
        local_authority_code=row.local_authority_code,
        local_authority=row.local_authority,
        place=place,
        status=CentreStatus(row.status),
        absences=row.absences,
        is_demo=row.is_demo,
        seen_on=row.seen_on,
    )
