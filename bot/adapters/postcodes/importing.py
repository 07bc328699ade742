"""Reads postcode files of any known layout and keeps all of them or none."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from pathlib import Path

from bot.adapters.postcodes import code_point, ons
from bot.adapters.postcodes.store import keep
from bot.adapters.postcodes.tables import month_in_name, month_saved, opened, rows
from bot.adapters.postcodes.units import Gathered, Origin
from bot.model.errors import ImportRefused
from bot.model.place import DirectoryImport


class LocalPostcodeImporter:
    """Renews the postcode file at `path`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def import_files(self, paths: Sequence[Path]) -> DirectoryImport:
        """Takes all of these files or none. Raises ImportRefused, naming file, row and column."""
        gathered = Gathered()
        for path in paths:
            gathered.absorb(*_read(path))
        return keep(self._path, gathered)


def _read(path: Path) -> tuple[Gathered, Origin]:
    try:
        with opened(path) as text:
            table = rows(text, path.name)
            first = next(table, None)
            if first is None:
                raise ImportRefused("postcodes_empty", where=path.name)
            if layout := ons.layout_of(first[1]):
                found = ons.read(table, layout, path.name)
                as_of = month_in_name(path) or found.as_of or month_saved(path)
                return found.gathered, Origin(as_of, ons.source_of(path.name))
            if code_point.is_code_point(first[1]):
                gathered = code_point.read(chain([first], table), path.name)
                as_of = month_in_name(path) or month_saved(path)
                return gathered, Origin(as_of, code_point.SOURCE)
    except OSError as error:
        raise ImportRefused("postcodes_unreadable", where=path.name) from error
    raise ImportRefused("postcodes_unknown_layout", where=f"{path.name} row {first[0]}")
