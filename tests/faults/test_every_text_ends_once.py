"""`kill -9` of one program in the middle of 200 texts from 20 women.

The network tries a text again while nobody answers it, as Twilio does when told to
(https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides). At the end every text
has exactly one reply or one case, in our records and on the handsets alike.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from uuid import uuid4

import httpx
import pytest

from bot.content.library import ContentLibrary
from bot.model.message import Part
from bot.settings import ROOT
from tests.support.stack import A_MONDAY, Stack, running_stack

WOMEN, TEXTS = 20, 10
SAID = (
    "hi",
    "12 weeks",
    "can i vape",
    "b11 4ab",
    "is it ok to eat brie",
    "my names amina",
    "where is my nearest childrens centre",
    "not booked yet",
    "can baby sleep on her tummy",
    "thank you",
)
SETTLED_SECONDS = 90
HOLDING = (
    ContentLibrary.load(ROOT / "content")
    .render(Part("system.holding"), "en", today=A_MONDAY.date())
    .text
)
_numbers = count(200)


@pytest.fixture(scope="module")
def fragile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    """A running copy of its own, because these tests break it."""
    with running_stack(tmp_path_factory.mktemp("fragile")) as running:
        yield running


@pytest.mark.timeout(300)
@pytest.mark.parametrize("program", ["web", "rasa", "actions", "redis", "worker"])
def test_every_text_has_one_reply_or_one_case_after_a_kill(fragile: Stack, program: str) -> None:
    fragile.wait_until_ready()
    women = [f"+447700900{next(_numbers)}" for _ in range(WOMEN)]
    sids: dict[str, list[str]] = {}
    with ThreadPoolExecutor(WOMEN + 1) as pool:
        talks = {number: pool.submit(_talk, fragile, number) for number in women}
        killed = pool.submit(_kill_in_the_middle, fragile, program, women)
        sids = {number: talk.result() for number, talk in talks.items()}
        assert killed.result(), "nothing was left to say when the program died"
    fragile.wait_until_ready()
    _wait_until_settled(fragile)
    for number, sent in sids.items():
        _check_records(fragile, sent)
        _check_handset(fragile, number, len(sent))


def _talk(stack: Stack, number: str) -> list[str]:
    """Text all that is to be said, each text again with the same sid until somebody answers."""
    sids = []
    with httpx.Client(base_url=stack.standin_url, timeout=40) as network:
        for said in SAID:
            sid = "SM" + uuid4().hex
            sids.append(sid)
            given = {"from": number, "body": said, "sid": sid}
            answer = network.post("/_handset/texts", json=given).json()
            while answer["http_status"] != 200:
                time.sleep(0.3)
                answer = network.post("/_handset/redeliver", json={"sid": sid}).json()
    return sids


def _kill_in_the_middle(stack: Stack, program: str, women: list[str]) -> bool:
    """Kill once a third of the texts has been claimed; whether some were still to come."""
    goal = WOMEN * TEXTS // 3
    before = _claimed(stack)
    while _claimed(stack) - before < goal:
        time.sleep(0.02)
    stack.kill(program)
    return _claimed(stack) - before < WOMEN * TEXTS


def _claimed(stack: Stack) -> int:
    return int(str(stack.rows("SELECT count(*) AS n FROM inbound_messages")[0]["n"]))


def _wait_until_settled(stack: Stack) -> None:
    """Until no text waits for an answer and no answer waits to leave."""
    deadline = time.monotonic() + SETTLED_SECONDS
    waiting = (
        "SELECT (SELECT count(*) FROM inbound_messages WHERE status IN ('received', 'held'))"
        " + (SELECT count(*) FROM outbound_messages WHERE status IN ('claimed', 'unknown')) AS n"
    )
    while stack.rows(waiting)[0]["n"] != 0:
        assert time.monotonic() < deadline, stack.log_tail()
        time.sleep(0.3)


def _check_records(stack: Stack, sids: list[str]) -> None:
    for sid in sids:
        ends = stack.rows(
            "SELECT (SELECT count(*) FROM outbound_messages o WHERE o.in_reply_to = i.id"
            "        AND o.kind = 'reply') AS replies,"
            "       (SELECT count(*) FROM cases k WHERE k.message_id = i.id"
            "        AND k.reason = 'engine_unavailable') AS cases"
            " FROM inbound_messages i WHERE i.provider_id = :sid",
            sid=sid,
        )
        assert [row["replies"] + row["cases"] for row in ends] == [1], (sid, ends)  # type: ignore[operator]


def _check_handset(stack: Stack, number: str, texts: int) -> None:
    """What arrived on her handset: one answer a text, holding texts aside."""
    given = {"number": number}
    on_handset = httpx.get(f"{stack.standin_url}/_handset/texts", params=given).json()
    bodies = Counter(
        entry["body"] for entry in on_handset if entry["direction"].startswith("outbound")
    )
    holding = sum(n for body, n in bodies.items() if body.startswith(HOLDING))
    escalated = stack.rows(
        "SELECT count(*) AS n FROM inbound_messages i JOIN cases k ON k.message_id = i.id"
        " WHERE k.reason = 'engine_unavailable'"
    )[0]["n"]
    assert bodies.total() - holding == texts - int(str(escalated)), bodies
