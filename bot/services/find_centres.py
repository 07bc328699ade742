"""Use case: which children's centres are nearest to a woman."""

from __future__ import annotations

from dataclasses import dataclass

from bot.model.centre import Centre, Nearby, nearest
from bot.model.place import Place, Precision
from bot.model.postcode import Postcode
from bot.ports import CentreRepository, PostcodeDirectory, UnitOfWork

# Looked through in turn, so that in a town a few rows are read and not all of England.
_WITHIN_KM = (4, 16, 80)  # beyond 80 km (50 miles) a centre is no use to her


@dataclass(frozen=True, slots=True)
class CentreNear:
    """A centre, how far it is in a straight line, and how well we know where she is."""

    centre: Centre
    metres: float
    precision: Precision


@dataclass(frozen=True, slots=True)
class CentresFound:
    """One page of centres, nearest first. `exhausted`: there are none after these.
    `place` is None when we do not know where her postcode is."""

    items: tuple[CentreNear, ...]
    exhausted: bool
    place: Place | None


def find_centres(
    uow: UnitOfWork,
    directory: PostcodeDirectory,
    *,
    postcode: Postcode | None = None,
    district: str | None = None,
    offset: int = 0,
    limit: int = 1,
) -> CentresFound:
    """The open centres nearest to a postcode, or to the middle of a district, within 80 km.
    Reads within the transaction the caller has opened; two at one distance come in order of URN."""
    place = _place(directory, postcode, district)
    if place is None:
        return CentresFound((), exhausted=True, place=None)
    found = _near(uow.centres, place, more_than=offset + limit)
    page = found[offset : offset + limit]
    return CentresFound(
        items=tuple(CentreNear(near.centre, near.metres, place.precision) for near in page),
        exhausted=len(found) <= offset + limit,
        place=place,
    )


def _place(
    directory: PostcodeDirectory, postcode: Postcode | None, district: str | None
) -> Place | None:
    if postcode is not None:
        return directory.locate(postcode)
    return directory.locate_district(district) if district else None


def _near(centres: CentreRepository, place: Place, *, more_than: int) -> list[Nearby]:
    """All within the smallest circle that holds more than so many: no nearer one lies outside."""
    found: list[Nearby] = []
    for within_km in _WITHIN_KM:
        candidates = nearest(centres.open_near(place, within_km), place)
        found = [near for near in candidates if near.metres <= within_km * 1000]
        if len(found) > more_than:
            break
    return found
