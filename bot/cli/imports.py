"""Taking files in: centres and postcodes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from bot.adapters.gias.reader import read_gias
from bot.adapters.postcodes.importing import LocalPostcodeImporter
from bot.bootstrap import bootstrap
from bot.cli.prepare import migrate_database
from bot.services.context import Context
from bot.services.import_centres import CentresImported, import_centres
from bot.services.import_postcodes import import_postcodes
from bot.settings import Settings, load_settings


def import_centres_file(path: Path, *, force: bool) -> None:
    """Take the download or refuse it whole, and say what changed."""
    context, _ = _opened()
    report = import_centres(
        context.unit_of_work(),
        context.directory,
        read_gias(path),
        today=context.today(),
        force=force,
    )
    _say_centres(report)


def import_postcode_files(paths: Sequence[Path]) -> None:
    """Take all files or none, and say what the directory is now."""
    context, settings = _opened()
    done = import_postcodes(
        context.unit_of_work(),
        context.directory,
        LocalPostcodeImporter(settings.postcode_file),
        paths,
    )
    click.echo(f"{done.info.units:,} postcodes ({done.info.source}, {done.info.as_of})")
    click.echo(f"{done.centres_moved} centres moved on the map")


def _opened() -> tuple[Context, Settings]:
    settings = load_settings()
    settings.home.mkdir(parents=True, exist_ok=True)
    migrate_database(settings.database_url)
    return bootstrap(settings, process="cli").context, settings


def _say_centres(report: CentresImported) -> None:
    if report.unchanged_because:
        click.echo(f"Nothing changed: the download is the {report.unchanged_because} one.")
        return
    for name in ("new", "changed", "reopened", "absent_once", "closed", "not_on_map"):
        urns = getattr(report, name)
        listed = f": URN {', '.join(map(str, urns))}" if 0 < len(urns) <= 20 else ""
        click.echo(f"{name.replace('_', ' '):12} {len(urns)}{listed}")
