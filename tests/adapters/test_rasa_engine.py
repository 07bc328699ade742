"""The engine over HTTP: asked side by side, and left in peace while it hangs."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bot.adapters.rasa.engine import FAILURES_BEFORE_REST, RasaEngine
from bot.model.errors import EngineUnavailable

WHOLE = b'[{"custom": {"content_key": "about.hello"}}, {"custom": {"end_of_turn": "m"}}]'
Answer = tuple[int, bytes]


class Engine:
    """A server that answers as `decide` says, and counts."""

    def __init__(self) -> None:
        self.decide: Callable[[], Answer] = lambda: (200, WHOLE)
        self.asked = 0
        engine = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                engine.asked += 1
                self.rfile.read(int(self.headers["Content-Length"]))
                status, body = engine.decide()
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.server_port}"


@pytest.fixture
def engine() -> Iterator[Engine]:
    running = Engine()
    yield running
    running.server.shutdown()
    running.server.server_close()


def ask(rasa: RasaEngine, seconds: float = 5.0) -> list[str]:
    parts = rasa.ask(conversation_id="c", message_id="m", text="hi", within_seconds=seconds)
    return [part.content_key for part in parts]


def test_a_whole_answer_is_its_content_keys(engine: Engine) -> None:
    assert ask(RasaEngine(engine.url)) == ["about.hello"]


def test_texts_of_different_women_are_asked_side_by_side(engine: Engine) -> None:
    """All four are inside the engine at once: one that hangs holds up nobody else."""
    together = threading.Barrier(4, timeout=10)

    def meet() -> Answer:
        together.wait()
        return 200, WHOLE

    engine.decide = meet
    rasa = RasaEngine(engine.url)
    found: list[list[str]] = []
    threads = [threading.Thread(target=lambda: found.append(ask(rasa, 20))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [["about.hello"]] * 4


@pytest.mark.parametrize(
    "answer",
    [(503, b"{}"), (200, b"not json"), (200, b"{}"), (200, b'[{"custom": {"failed": "a"}}]')],
)
def test_anything_but_a_whole_answer_is_unavailable(engine: Engine, answer: Answer) -> None:
    engine.decide = lambda: answer
    with pytest.raises(EngineUnavailable):
        ask(RasaEngine(engine.url))


def test_past_the_deadline_it_is_unavailable(engine: Engine) -> None:
    engine.decide = lambda: (time.sleep(1), (200, WHOLE))[1]
    with pytest.raises(EngineUnavailable):
        ask(RasaEngine(engine.url), 0.2)


def test_after_many_failures_it_is_left_in_peace(engine: Engine) -> None:
    engine.decide = lambda: (503, b"{}")
    rasa = RasaEngine(engine.url)
    for _ in range(FAILURES_BEFORE_REST + 20):
        with pytest.raises(EngineUnavailable):
            ask(rasa)
    assert engine.asked == FAILURES_BEFORE_REST
