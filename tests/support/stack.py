"""The whole running service, started the way a user starts it: `python -m bot run`."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import httpx
import psutil
from sqlalchemy import Engine, text

from bot.adapters.sql.engine import open_database
from bot.cli.ports import free_ports
from bot.settings import ROOT

READY_SECONDS = 150


@dataclass
class Stack:
    """One running copy: its addresses, its data and its processes."""

    process: subprocess.Popen[bytes]
    port: int
    standin_port: int
    home: Path
    database: Engine

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def standin_url(self) -> str:
        return f"http://127.0.0.1:{self.standin_port}"

    def rows(self, statement: str, **values: object) -> list[dict[str, object]]:
        """A look into the database, past all our own code."""
        with self.database.connect().execution_options(read_only=True) as connection:
            return [dict(row._mapping) for row in connection.execute(text(statement), values)]

    def readiness(self) -> dict[str, object]:
        try:
            return dict(httpx.get(f"{self.url}/readyz", timeout=5).json())
        except (httpx.HTTPError, ValueError):
            return {}

    def is_ready(self) -> bool:
        try:
            return httpx.get(f"{self.url}/readyz", timeout=5).is_success
        except httpx.HTTPError:
            return False

    def wait_until_ready(self, seconds: float = READY_SECONDS) -> None:
        deadline = time.monotonic() + seconds
        while not self.is_ready():
            if self.process.poll() is not None:
                raise RuntimeError(f"the service ended while starting:\n{self.log_tail()}")
            if time.monotonic() > deadline:
                raise RuntimeError(f"not ready: {self.readiness()}\n{self.log_tail()}")
            time.sleep(0.2)

    def program(self, name: str) -> psutil.Process:
        """The running program under the keeper called `name`."""
        keeper = next(
            each
            for each in psutil.Process(self.process.pid).children(recursive=True)
            if "bot.cli.keep_alive" in each.cmdline() and each.environ()["KEEP_ALIVE_NAME"] == name
        )
        return next(iter(keeper.children()))

    def kill(self, name: str) -> None:
        """`kill -9` of one program with all that it started."""
        program = self.program(name)
        for each in [program, *program.children(recursive=True)]:
            each.kill()

    def log_tail(self) -> str:
        return (self.home / "run.log").read_text(errors="replace")[-4000:]


# A Monday morning: conversations that name dates read the same on every day of the year.
A_MONDAY = datetime(2026, 11, 23, 10, tzinfo=UTC)


@contextmanager
def running_stack(
    home: Path, *, now: datetime | None = A_MONDAY, **environment: str
) -> Iterator[Stack]:
    """Start all of it in its own home, wait until it is ready, stop it again with Ctrl-C.

    `now` is what the demo clock says at the start; None leaves it with the machine's.
    """
    home.mkdir(parents=True, exist_ok=True)
    if now is not None:
        offset = (now - datetime.now(UTC)).total_seconds()
        (home / "demo-clock.json").write_text(json.dumps({"seconds": offset}))
    port, standin_port = free_ports(2)
    env = {
        **{name: value for name, value in os.environ.items() if not name.startswith("TWILIO_")},
        "PORT": str(port),
        "STANDIN_PORT": str(standin_port),
        "SIGNPOST_HOME": str(home),
        **environment,
    }
    with (home / "run.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"],
            cwd=ROOT,
            env=env,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    url = environment.get("DATABASE_URL") or f"sqlite:///{home / 'signpost.db'}"
    stack = Stack(process, port, standin_port, home, open_database(url))
    try:
        stack.wait_until_ready()
        yield stack
    finally:
        stack.database.dispose()
        _stop(process)


def _stop(process: subprocess.Popen[bytes]) -> None:
    children = (
        psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
    )
    process.send_signal(signal.SIGINT)
    try:
        process.wait(timeout=30)
    except subprocess.TimeoutExpired:
        process.kill()
    for child in children:
        if child.is_running():
            child.kill()
