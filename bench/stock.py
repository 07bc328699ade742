"""Rasa's own Twilio channel, tracker store and lock store, on the model that our engine runs."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import psutil
from ruamel.yaml import YAML

from bench.load import Request, Text, Webhook, form_request
from bench.ours import twilio_form
from bot.cli.ports import LOOPBACK, free_ports
from bot.cli.prepare import PreparationFailed
from bot.settings import DEMO_ACCOUNT_SID, DEMO_AUTH_TOKEN, DEMO_NUMBER, ROOT
from tests.support.stack import Stack

PATH, HEALTH_PATH = "/webhooks/twilio/webhook", "/webhooks/twilio/"
SHARED_PROGRAMS = ("actions", "redis")
READY_SECONDS = 120.0
DATABASE = 1  # of the same Redis; our engine uses 0
ENDPOINTS, CREDENTIALS = "endpoints.yml", "credentials.yml"


QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "PYTHONWARNINGS": "ignore",
}


@contextmanager
def running_stock(stack: Stack, python: Path) -> Iterator[Webhook]:
    """A second Rasa beside the running service, with its Redis, its actions and its stand-in."""
    environment = stack.program("rasa").environ()
    folder = stack.home / "stock"
    folder.mkdir()
    _write(folder / ENDPOINTS, _endpoints(environment))
    _write(folder / CREDENTIALS, _credentials(stack))
    (port,) = free_ports(1)
    files = [environment["RASA_MODEL"], str(folder / ENDPOINTS), str(folder / CREDENTIALS)]
    with (folder / "rasa.log").open("wb") as log:
        process = subprocess.Popen(  # noqa: S603  (our own command)
            [str(python), "-m", "bench.rasa_server", *files, str(port)],
            cwd=ROOT,
            env={"PATH": os.environ["PATH"], **QUIET},
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    try:
        _wait_until_ready(process, port, folder / "rasa.log")
        programs = [psutil.Process(process.pid), *map(stack.program, SHARED_PROGRAMS)]
        yield Webhook("Rasa's Twilio channel", port, PATH, _prepare, _is_taken, programs)
    finally:
        process.terminate()
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()


def texts_sent(stack: Stack) -> int:
    """How many texts the stand-in has been given through its REST API."""
    path: str | None = f"/2010-04-01/Accounts/{DEMO_ACCOUNT_SID}/Messages.json?PageSize=1000"
    sent = 0
    with httpx.Client(base_url=stack.standin_url, auth=(DEMO_ACCOUNT_SID, DEMO_AUTH_TOKEN)) as api:
        while path:
            page = api.get(path).raise_for_status().json()
            sent += sum(each["direction"] == "outbound-api" for each in page["messages"])
            path = page["next_page_uri"]
    return sent


def _endpoints(environment: dict[str, str]) -> dict[str, object]:
    """Ours, with the stock stores: Redis as Rasa writes it, and its locks, which are in memory."""
    redis = urlsplit(environment["REDIS_URL"])
    ours = YAML(typ="safe").load(ROOT / ENDPOINTS)
    return {
        "action_endpoint": {
            **ours["action_endpoint"],
            "url": f"{environment['ACTIONS_URL']}/webhook",
        },
        "tracker_store": {
            "type": "redis",
            "url": redis.hostname,
            "port": redis.port,
            "db": DATABASE,
            "record_exp": ours["tracker_store"]["record_exp"],
        },
    }


def _credentials(stack: Stack) -> dict[str, object]:
    return {
        "bench.rasa_twilio.LocalTwilioInput": {
            "account_sid": DEMO_ACCOUNT_SID,
            "auth_token": DEMO_AUTH_TOKEN,
            "twilio_number": DEMO_NUMBER,
            "base_url": stack.standin_url,
        }
    }


def _write(path: Path, content: dict[str, object]) -> None:
    with path.open("w") as file:
        YAML().dump(content, file)


def _prepare(text: Text) -> Request:
    """Without a signature: the stock channel does not look at it."""
    return form_request(twilio_form(text))


def _is_taken(status: int, body: bytes) -> bool:
    return status == 204 and not body


def _wait_until_ready(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    deadline = time.monotonic() + READY_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx.get(f"http://{LOOPBACK}:{port}{HEALTH_PATH}", timeout=2).is_success:
                return
        except httpx.HTTPError:
            time.sleep(0.3)
    raise PreparationFailed("stock_rasa_not_ready", where=os.path.relpath(log))
