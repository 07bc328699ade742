"""The stand-in as a process of its own, and a small service for it to post to."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from bot.adapters.twilio.http import TwilioHttpClient

ROOT = Path(__file__).resolve().parents[2]
ACCOUNT_SID, AUTH_TOKEN = "AC" + "0" * 32, "demo-auth-token"
OUR_NUMBER = "+447700900000"
AMINA, BEA, CHLOE, DEE = (f"+44770090000{n}" for n in range(1, 5))
PUBLIC_URL = "https://signpost.example"
Page = tuple[int, str, str]


@dataclass(frozen=True)
class Post:
    """One form that was posted to the service."""

    path: str
    form: dict[str, str]
    signature: str

    def is_signed(self) -> bool:
        validator = RequestValidator(AUTH_TOKEN)
        return bool(validator.validate(PUBLIC_URL + self.path, self.form, self.signature))


def no_reply(_: Post) -> Page:
    """What a service says that has nothing to say."""
    return 200, "text/xml", "<Response/>"


@dataclass
class Service:
    """What stands where the real service would: keeps every post and answers with a page."""

    posts: list[Post] = field(default_factory=list)
    answer: Callable[[Post], Page] = no_reply
    port: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def statuses_of(self, sid: str) -> list[str]:
        forms = [post.form for post in self.posts if post.path.startswith("/twilio/status")]
        return [form["MessageStatus"] for form in forms if form["MessageSid"] == sid]

    def replies(self, body: str, attributes: str = "") -> None:
        """Answer every inbound text with this one."""
        page = f"<Response><Message {attributes}>{body}</Message></Response>"
        self.answer = lambda _: (200, "text/xml", page)


def running_service() -> Iterator[Service]:
    """A service on a free port, for the length of a fixture."""
    service = Service()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            form = dict(parse_qsl(body, keep_blank_values=True))
            post = Post(self.path, form, self.headers.get("X-Twilio-Signature", ""))
            service.posts.append(post)
            status, content_type, page = service.answer(post)
            with contextlib.suppress(OSError):  # whoever asked has given up
                self.send_response(status)
                self.send_header("Content-Type", content_type)
                self.end_headers()
                self.wfile.write(page.encode())

        def log_message(self, *_: Any) -> None:
            pass

    class Server(ThreadingHTTPServer):
        request_queue_size = 128

    server = Server(("127.0.0.1", 0), Handler)
    service.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield service
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@dataclass
class StandIn:
    """The stand-in's process, its files and the ways to talk to it."""

    folder: Path
    deliver_to: str
    env: dict[str, str] = field(default_factory=dict)
    port: int = 0

    def start(self) -> StandIn:
        self.port = self.port or free_port()
        own = {name: value for name, value in os.environ.items() if "TWILIO" not in name}
        settings = {
            "STANDIN_PORT": str(self.port),
            "STANDIN_DATA": str(self.folder / "data"),
            "STANDIN_STEP_SECONDS": "0.02",
            "STANDIN_WEBHOOK_SECONDS": "10",
            "STANDIN_DELIVER_TO": self.deliver_to,
            "PUBLIC_URL": PUBLIC_URL,
        }
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "twilio_standin"],
                env={**own, **settings, **self.env},
                cwd=ROOT,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self.http = httpx.Client(base_url=self.url, timeout=30, trust_env=False)
        self._twilio_http = TwilioHttpClient(base_url=self.url, connect_seconds=5, read_seconds=10)
        wait_until(self._is_up, seconds=30)
        return self

    def _is_up(self) -> bool:
        with contextlib.suppress(httpx.TransportError):
            return self.http.get("/_control/healthz").status_code == 200
        return False

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End the process group this started: the server and its worker."""
        self.http.close()
        self._twilio_http.close()
        os.killpg(self._process.pid, how)
        self._process.wait(20)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def log(self) -> Path:
        return self.folder / "log.txt"

    def client(self, token: str = AUTH_TOKEN) -> Client:
        """The real Twilio client, pointed here."""
        return Client(ACCOUNT_SID, token, http_client=self._twilio_http)

    def texts(self, sender: str, body: str, **more: Any) -> dict[str, Any]:
        """A woman sends a text."""
        answer = self.http.post("/_handset/texts", json={"from": sender, "body": body, **more})
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def seen_by(self, number: str, after: int = 0) -> list[dict[str, Any]]:
        """What her phone shows."""
        answer = self.http.get("/_handset/texts", params={"number": number, "after": after})
        return list(answer.json())

    def fault(self, kind: str, **more: Any) -> None:
        """Let something go wrong next."""
        answer = self.http.post("/_control/faults", json={"fault": kind, **more})
        assert answer.status_code == 201, answer.text

    def reset(self) -> None:
        """No faults, no messages."""
        self.http.delete("/_control/faults")
        self.http.delete("/_handset")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_until(true: Callable[[], bool], *, seconds: float = 10) -> None:
    """Come back once it is so; fail when it is not in time."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.02)
