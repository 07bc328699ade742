"""An action server of a few lines: enough to see what Rasa sends, and to fail on demand."""

from __future__ import annotations

import json
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

SESSION_START = [
    {"event": "session_started"},
    {"event": "slot", "name": "stage", "value": "pregnant"},
    {"event": "slot", "name": "smokes", "value": True},
    {"event": "action", "name": "action_listen"},
]


class FakeActions:
    """Answers as the real actions do.

    `calls` is what Rasa sent, `failing` names the actions that answer 500, `reporting_failure`
    those that say so in their answer, as actions/turn.py does.
    """

    def __init__(self) -> None:
        self.calls: list[dict[str, Any]] = []
        self.failing: set[str] = set()
        self.reporting_failure: set[str] = set()
        self.marks_the_end = True
        self.slowness = 0.0
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def call_of(self, action: str) -> dict[str, Any]:
        """The last call of one action."""
        return next(each for each in reversed(self.calls) if each["next_action"] == action)

    def names_called(self) -> list[str]:
        return [each["next_action"] for each in self.calls]

    def reset(self) -> None:
        self.calls.clear()
        self.failing.clear()
        self.reporting_failure.clear()
        self.marks_the_end = True
        self.slowness = 0.0

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _answer(self, call: dict[str, Any]) -> dict[str, Any]:
        action = call["next_action"]
        if action == "action_session_start":
            return {"events": SESSION_START, "responses": []}
        payloads: list[dict[str, Any]] = []
        if action in self.reporting_failure:
            payloads.append({"failed": action})
        if action == "action_take_answer":
            payloads.append({"content_key": "join.welcome", "args": {"name": "Amina"}})
        if action == "action_not_understood":
            payloads.append({"content_key": "system.not_understood"})
        if action == "action_finish_turn" and self.marks_the_end:
            message_id = call["tracker"]["latest_message"]["metadata"]["message_id"]
            payloads.append({"end_of_turn": message_id})
        return {"events": [], "responses": [{"custom": payload} for payload in payloads]}

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        actions = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_POST(self) -> None:
                call = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                actions.calls.append(call)
                time.sleep(actions.slowness)
                failed = call["next_action"] in actions.failing
                body = json.dumps({} if failed else actions._answer(call)).encode()
                self.send_response(500 if failed else 200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                with suppress(BrokenPipeError):  # the engine gave up waiting
                    self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                """Quiet."""

        return Handler
