"""All commands in one place. Heavy modules are imported by the command that needs them."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from bot.model.errors import SignpostError

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def cli() -> None:
    """Signpost on the command line."""


@cli.command()
def run() -> None:
    """Start everything on this machine and stop it again with Ctrl-C."""
    from bot.cli.run import run_everything

    raise SystemExit(run_everything())


@cli.command()
def migrate() -> None:
    """Bring the database up to date."""
    from bot.cli.prepare import migrate_database
    from bot.settings import load_settings

    migrate_database(load_settings().database_url)


@cli.command()
def train() -> None:
    """Train the dialogue engine if its training data changed."""
    from bot.cli.prepare import ensure_model

    click.echo(ensure_model(say=click.echo))


@cli.command("import-centres")
@click.argument("file", type=FILE)
@click.option("--force", is_flag=True, help="Take it though it closes much of an area.")
def import_centres(file: Path, force: bool) -> None:
    """Take a children's centre download of Get Information About Schools."""
    from bot.cli.imports import import_centres_file

    import_centres_file(file, force=force)


@cli.command("import-postcodes")
@click.argument("files", type=FILE, nargs=-1, required=True)
def import_postcodes(files: tuple[Path, ...]) -> None:
    """Take Code-Point Open, ONSPD or NSPL files, plain or gzip, all of them or none."""
    from bot.cli.imports import import_postcode_files

    import_postcode_files(files)


@cli.command()
def chat() -> None:
    """Talk to the running service in the terminal. An empty line ends it."""
    from bot.cli.chat import chat_in_terminal

    chat_in_terminal()


def main() -> None:
    """Run a command; an expected failure is one clear line and a non-zero exit."""
    try:
        cli()
    except SignpostError as error:
        click.echo(f"signpost: {error}", err=True)
        sys.exit(1)
