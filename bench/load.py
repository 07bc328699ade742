"""Sending texts and taking the time: at a given rate, as fast as answers come, or one by one."""

from __future__ import annotations

import http.client
import random
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import accumulate
from math import ceil
from statistics import median
from threading import Lock
from urllib.parse import urlencode

import psutil

TIMEOUT_SECONDS = 30.0
SENDERS = 96


@dataclass(frozen=True, slots=True)
class Text:
    """One text of one woman."""

    number: str
    body: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back, when it was wanted, and how long after."""

    seconds: float
    answered: bool


@dataclass(frozen=True, slots=True)
class Request:
    """A webhook's call, ready to go out: its signature is not part of the time taken."""

    form: bytes
    headers: dict[str, str]


@dataclass(frozen=True)
class Webhook:
    """Somebody's webhook for texts: where it is, how it is called, what counts as an answer."""

    name: str
    port: int
    path: str
    prepare: Callable[[Text], Request]
    is_answer: Callable[[int, bytes], bool]
    programs: Sequence[psutil.Process] = ()

    def send(self, request: Request, *, due: float | None = None) -> Answer:
        """Call it, on a connection of its own. The time runs from `due`, or from now."""
        began = time.perf_counter() if due is None else due
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=TIMEOUT_SECONDS)
        try:
            connection.request("POST", self.path, request.form, request.headers)
            response = connection.getresponse()
            answered = self.is_answer(response.status, response.read())
        except (OSError, http.client.HTTPException):
            answered = False
        finally:
            connection.close()
        return Answer(time.perf_counter() - began, answered)

    def processor_seconds(self) -> float:
        """What its programs, with all that they started, have used of the processors so far."""
        running = [each for one in self.programs for each in (one, *one.children(recursive=True))]
        return sum(times.user + times.system for times in (p.cpu_times() for p in running))


def form_request(form: dict[str, str], headers: dict[str, str] | None = None) -> Request:
    """A form as Twilio posts it."""
    kind = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
    return Request(urlencode(form).encode(), {**kind, **(headers or {}), "Connection": "close"})


def open_loop(webhook: Webhook, texts: Sequence[Text], *, per_second: float) -> list[Answer]:
    """Send at this rate, whatever comes back; every text is timed from when it was due.

    Gaps are as people leave them (a Poisson process), and the same in every run.
    """
    requests = [webhook.prepare(text) for text in texts]
    gaps = random.Random(len(texts))  # noqa: S311  (nothing secret)
    offsets = list(accumulate(gaps.expovariate(per_second) for _ in requests))
    start = time.perf_counter() + 0.2
    with ThreadPoolExecutor(SENDERS) as pool:
        sent = []
        for request, offset in zip(requests, offsets, strict=True):
            due = start + offset
            time.sleep(max(0.0, due - time.perf_counter()))
            sent.append(pool.submit(webhook.send, request, due=due))
        return [each.result() for each in sent]


@dataclass(frozen=True, slots=True)
class Throughput:
    """How many were answered by the end of the time, and how many were not answered at all."""

    per_second: float
    texts: int
    unanswered: int
    processor_ms: float  # of all programs on that side, for one text


def closed_loop(
    webhook: Webhook, conversations: Iterable[Sequence[Text]], *, at_once: int, seconds: float
) -> Throughput:
    """So many women at once, each texting again as soon as she is answered."""
    waiting, used_before = _Shared(conversations), webhook.processor_seconds()
    deadline = time.perf_counter() + seconds

    def text_until_deadline() -> list[bool]:
        answered: list[bool] = []
        for conversation in waiting:
            for text in conversation:
                answer = webhook.send(webhook.prepare(text))
                if time.perf_counter() > deadline:
                    return answered
                answered.append(answer.answered)
        return answered

    with ThreadPoolExecutor(at_once) as pool:
        each = [pool.submit(text_until_deadline) for _ in range(at_once)]
        outcomes = [outcome for one in each for outcome in one.result()]
    texts = len(outcomes) + at_once  # those that were under way at the end have been worked on too
    used = webhook.processor_seconds() - used_before
    return Throughput(
        sum(outcomes) / seconds, len(outcomes), outcomes.count(False), used / texts * 1000
    )


class _Shared(Iterator[Sequence[Text]]):
    """One line of conversations for many senders."""

    def __init__(self, conversations: Iterable[Sequence[Text]]) -> None:
        self._conversations, self._lock = iter(conversations), Lock()

    def __next__(self) -> Sequence[Text]:
        with self._lock:
            return next(self._conversations)


def one_by_one(
    webhook: Webhook, texts: Iterable[Text], *, before: Callable[[int], None] | None = None
) -> list[Answer]:
    """Each text when the one before is answered. `before` is called with its place, from 0."""
    answers = []
    for place, text in enumerate(texts):
        if before:
            before(place)
        answers.append(webhook.send(webhook.prepare(text)))
    return answers


def milliseconds(answers: Sequence[Answer]) -> list[float]:
    """How long each took."""
    return [answer.seconds * 1000 for answer in answers]


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share of all does not exceed (nearest rank)."""
    ranked = sorted(values)
    return ranked[ceil(share * len(ranked)) - 1]


def median_ms(answers: Sequence[Answer]) -> float:
    """The middle one."""
    return median(milliseconds(answers))
