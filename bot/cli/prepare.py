"""What must be there before the programs start: database, model, postcodes, demo centres."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path

from alembic import command
from alembic.config import Config

from bot.adapters.gias.demo import read_demo_centres
from bot.adapters.postcodes.packaged import ensure_packaged_directory
from bot.adapters.sql.engine import open_database
from bot.model.errors import SignpostError
from bot.services.context import Context
from bot.services.import_centres import load_demo_centres
from bot.settings import ROOT

Say = Callable[[str], None]
ENGINE_PYTHON = ROOT / ".venvs" / "engine" / "bin" / "python"
TRAINED_FROM = ("config.yml", "domain", "data", "engine", "bot/model", "requirements-engine.txt")


class PreparationFailed(SignpostError):
    """Something could not be made ready. `where` says what."""


def migrate_database(database_url: str) -> None:
    """Apply all migrations that are not applied yet."""
    config = Config()
    config.set_main_option("script_location", str(ROOT / "bot/adapters/sql/migrations"))
    engine = open_database(database_url)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.dispose()


def ensure_model(*, say: Say) -> Path:
    """The trained model for today's training data; trained now if there is none."""
    model = ROOT / "models" / f"rasa-{_fingerprint()}.tar.gz"
    if not model.exists():
        say("Training the dialogue engine (about a minute) ...")
        _train(model)
    return model


def ensure_postcodes(path: Path, *, say: Say) -> None:
    """A postcode file for this home: the packaged one until `import-postcodes` renews it.

    It is built once for this checkout and copied, so that a second home need not wait for it.
    """
    if path.exists():
        return
    built = ROOT / ".cache" / "postcodes.db"
    ensure_packaged_directory(built, progress=say)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(f".{os.getpid()}")
    shutil.copyfile(built, part)
    part.replace(path)


def ensure_demo_centres(context: Context) -> None:
    """The demo centres, unless real ones were imported."""
    centres = read_demo_centres(ROOT / "demo" / "centres.yml")
    load_demo_centres(context.unit_of_work(), context.directory, centres)


def _train(model: Path) -> None:
    log = ROOT / "models" / "training.log"
    log.parent.mkdir(exist_ok=True)
    with log.open("wb") as output:
        done = subprocess.run(  # noqa: S603  (our own command)
            [str(ENGINE_PYTHON), "-m", "engine", "train", str(model)],
            cwd=ROOT,
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode or not model.exists():
        raise PreparationFailed("training_failed", where="models/training.log")


def _fingerprint() -> str:
    digest = sha256()
    for path in _training_files():
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def _training_files() -> Iterator[Path]:
    for name in TRAINED_FROM:
        path = ROOT / name
        found = sorted(path.rglob("*")) if path.is_dir() else [path]
        yield from (each for each in found if each.suffix in {".yml", ".py", ".txt"})
