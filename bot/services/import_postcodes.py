"""Use case: renew the postcode directory, then put the centres on the map anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.model.place import DirectoryImport
from bot.ports import DirectoryInfo, PostcodeDirectory, PostcodeImporter, UnitOfWork
from bot.services.import_centres import place_centres


@dataclass(frozen=True, slots=True)
class PostcodesImported:
    """What came of the files, what the directory is now, and how many centres it moved."""

    directory: DirectoryImport
    info: DirectoryInfo
    centres_moved: int


def import_postcodes(
    uow: UnitOfWork,
    directory: PostcodeDirectory,
    importer: PostcodeImporter,
    paths: Sequence[Path],
) -> PostcodesImported:
    """Take all of these files or none. Raises ImportRefused. Safe to repeat."""
    done = importer.import_files(paths)
    moved = place_centres(uow, directory)
    return PostcodesImported(done, directory.info(), moved)
