"""Use case: take a download of the register of children's centres.

The register's downloads are not to be trusted one by one: open centres drop out by mistake and
come back days later, and on bad days half of a city is missing. So a centre closes when the
download says so, or when two downloads in a row of its local authority leave it out; and a
download that would close more than a fifth of the open centres of a local authority is refused
until a person has looked at it and forces it.

What that makes of Birmingham's six downloads of September 2019:

    3rd   73 listed: all new
    4th   72: one absent once, still open
    6th   60: that one absent twice, closed; 12 absent once
    7th   39: the 12 close (12 of 72, a sixth); 21 absent once
    11th  42: 3 of the 12 are listed again; the 21 would close, 21 of 60: refused.
          Forced: the 3 reopen, the 21 close, 42 are open
    24th  40: after a forced 11th, 2 absent once, 42 stay open;
          without it, refused too, and the 60 stay open
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from bot.model.centre import Centre, CentreDownload, CentreImport, CentreStatus
from bot.model.errors import ImportRefused, InvalidValue
from bot.model.place import Place
from bot.model.postcode import Postcode, parse_postcode
from bot.ports import PostcodeDirectory, UnitOfWork

LARGEST_SHARE_CLOSED = 5  # one in so many


@dataclass(frozen=True, slots=True)
class AuthorityReport:
    """What became of the centres of one local authority."""

    code: str
    name: str
    open_before: int
    open_after: int
    new: int
    closed: int


@dataclass(frozen=True, slots=True)
class CentresImported:
    """What came of a download. `unchanged_because` says why nothing was done, if so.
    Each tuple holds URNs; `not_covered` the codes of authorities with open centres, none listed."""

    seen_on: date
    unchanged_because: Literal["same", "older"] | None = None
    new: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    reopened: tuple[int, ...] = ()
    absent_once: tuple[int, ...] = ()
    closed: tuple[int, ...] = ()
    not_on_map: tuple[int, ...] = ()
    roughly_on_map: tuple[int, ...] = ()
    not_covered: tuple[str, ...] = ()
    authorities: tuple[AuthorityReport, ...] = ()


def import_centres(
    uow: UnitOfWork,
    directory: PostcodeDirectory,
    download: CentreDownload,
    *,
    today: date,
    force: bool = False,
) -> CentresImported:
    """Take the whole download in one transaction, or nothing. Safe to repeat.

    The same content again changes nothing, unless its name gives it a later day: then it is a new
    download that happens to say the same. One older than the last of its authorities changes
    nothing either.
    """
    seen_on = download.dated_on or today
    if seen_on > today:
        raise ImportRefused("centres_file_from_the_future", where=seen_on.isoformat())
    listed = {c.urn: c for c in _placed(download.centres, directory)}
    with uow:
        known = {c.urn: c for c in uow.centres.all()}
        if (done := uow.centres.import_of(download.sha256)) and (
            download.dated_on is None or download.dated_on <= done.seen_on
        ):
            return CentresImported(seen_on, unchanged_because="same")
        comparison = _Comparison(known, listed, seen_on)
        if comparison.is_older:
            return CentresImported(seen_on, unchanged_because="older")
        after = comparison.after()
        report = _report(known, after, comparison)
        if not force:
            _refuse_if_too_many_close(report)
        uow.centres.save_all(after.values())
        uow.centres.record_import(CentreImport(download.sha256, seen_on, len(listed)))
        uow.commit()
    return report


def load_demo_centres(
    uow: UnitOfWork, directory: PostcodeDirectory, centres: Iterable[Centre]
) -> int:
    """Show the demo centres, unless the register was imported. Safe to repeat: a start does it
    each time, so that they are on the map as soon as there are postcodes."""
    placed = _placed(centres, directory)
    with uow:
        if any(not known.is_demo for known in uow.centres.all()):
            return 0
        uow.centres.save_all(placed)
        uow.commit()
    return len(placed)


def place_centres(uow: UnitOfWork, directory: PostcodeDirectory) -> int:
    """Put every centre on the map anew, after the postcodes changed. Says how many moved."""
    with uow:
        known = uow.centres.all()
        moved = [
            new
            for old, new in zip(known, _placed(known, directory), strict=True)
            if old.place != new.place
        ]
        uow.centres.save_all(moved)
        uow.commit()
    return len(moved)


def _placed(centres: Iterable[Centre], directory: PostcodeDirectory) -> list[Centre]:
    """The same centres, each where its postcode is. One that cannot be found keeps its place."""
    placed = []
    for centre in centres:
        postcode = _postcode(centre.postcode)
        place = directory.locate(postcode) if postcode else None
        placed.append(replace(centre, place=place or centre.place))
    return placed


def _postcode(text: str) -> Postcode | None:
    """As the register writes it, mended only if it has not the form of one: a postcode in a
    sector nobody knows still has a district to be found by."""
    try:
        return Postcode(text)
    except InvalidValue:
        return parse_postcode(text)


class _Comparison:
    """What we know against what a download lists."""

    def __init__(self, known: dict[int, Centre], listed: dict[int, Centre], seen_on: date) -> None:
        self.known, self.listed, self.seen_on = known, listed, seen_on
        self.covered = {centre.local_authority_code for centre in listed.values()}
        self._last_seen: dict[str, date] = {}
        for centre in known.values():
            if centre.seen_on and not centre.is_demo:
                code = centre.local_authority_code
                self._last_seen[code] = max(centre.seen_on, self._last_seen.get(code, date.min))

    @property
    def is_older(self) -> bool:
        """Whether any of its local authorities was seen in a later download."""
        return any(self._last_seen.get(code, date.min) > self.seen_on for code in self.covered)

    def after(self) -> dict[int, Centre]:
        """Every centre that this download says something about, as it then is."""
        after = {}
        for urn, centre in self.listed.items():
            if urn in self.known or centre.is_open:  # long-closed ones are not taken up
                after[urn] = replace(centre, seen_on=self.seen_on, place=self._place(centre))
        for urn, centre in self.known.items():
            if centre.is_demo:
                after[urn] = replace(centre, status=CentreStatus.CLOSED)
            elif urn not in self.listed and centre.is_open and self._counts(centre):
                after[urn] = centre.missed()
        return after

    def _place(self, centre: Centre) -> Place | None:
        """Where it was before, if the directory cannot tell now and it has not moved."""
        known = self.known.get(centre.urn)
        stayed = known is not None and known.postcode == centre.postcode
        return centre.place or (known.place if known and stayed else None)

    def _counts(self, centre: Centre) -> bool:
        """Whether being left out tells anything: its authority is covered, and by a download of
        another day than the last, since two of one day are one and the same look."""
        code = centre.local_authority_code
        return code in self.covered and self._last_seen.get(code, date.min) < self.seen_on


def _report(
    known: dict[int, Centre], after: dict[int, Centre], comparison: _Comparison
) -> CentresImported:
    told = {urn: centre for urn, centre in sorted(after.items()) if not centre.is_demo}
    both = [(known[urn], centre) for urn, centre in told.items() if urn in known]
    here = [centre for centre in told.values() if centre.is_open and centre.absences == 0]
    missing = {c.local_authority_code for c in known.values() if c.is_open and not c.is_demo}
    return CentresImported(
        seen_on=comparison.seen_on,
        new=tuple(urn for urn in told if urn not in known),
        changed=tuple(
            new.urn
            for old, new in both
            if old.status is new.status and not old.tells_the_same_as(new)
        ),
        reopened=tuple(new.urn for old, new in both if new.is_open and not old.is_open),
        absent_once=tuple(urn for urn, centre in told.items() if centre.absences == 1),
        closed=tuple(new.urn for old, new in both if old.is_open and not new.is_open),
        not_on_map=tuple(c.urn for c in here if c.place is None),
        roughly_on_map=tuple(c.urn for c in here if c.place and c.place.precision != "unit"),
        not_covered=tuple(sorted(missing - comparison.covered)),
        authorities=_authorities(known, told),
    )


def _authorities(known: dict[int, Centre], told: dict[int, Centre]) -> tuple[AuthorityReport, ...]:
    """A centre that changed hands counts where it was before and where it is after."""
    before = {urn: centre for urn, centre in known.items() if not centre.is_demo}
    after = before | told
    named = (*(before[urn] for urn in told if urn in before), *told.values())
    names = {c.local_authority_code: c.local_authority for c in named}
    return tuple(
        AuthorityReport(
            code=code,
            name=name,
            open_before=_open_in(before.values(), code),
            open_after=_open_in(after.values(), code),
            new=_open_in((c for urn, c in told.items() if urn not in known), code),
            closed=_open_in((before[u] for u, c in told.items() if _closes(before, c)), code),
        )
        for code, name in sorted(names.items())
    )


def _closes(before: dict[int, Centre], centre: Centre) -> bool:
    return centre.urn in before and before[centre.urn].is_open and not centre.is_open


def _open_in(centres: Iterable[Centre], code: str) -> int:
    return sum(c.is_open and c.local_authority_code == code for c in centres)


def _refuse_if_too_many_close(report: CentresImported) -> None:
    over = [
        f"{authority.code}: {authority.closed} of {authority.open_before}"
        for authority in report.authorities
        if authority.closed * LARGEST_SHARE_CLOSED > authority.open_before
    ]
    if over:
        raise ImportRefused("centres_too_many_would_close", where="; ".join(over))
