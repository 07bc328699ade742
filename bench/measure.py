"""One run: the same texts to both sides, in turn."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from math import ceil

from bench import ours
from bench.figures import Growth, ReplyTimes, Side
from bench.load import (
    Request,
    Text,
    Throughput,
    Webhook,
    closed_loop,
    form_request,
    median_ms,
    one_by_one,
    open_loop,
)
from bench.texts import conversation
from bot.settings import DEMO_ACCOUNT_SID, DEMO_AUTH_TOKEN, DEMO_NUMBER
from tests.support.stack import Stack

# Ofcom's drama range, 07700 900000 to 900999; the first is the service's own number.
IN_TURN, AT_ONCE, WARMING_UP = range(1, 400), range(400, 980), range(980, 990)
WITH_HISTORY, HANDSET = 990, 999
TEXTS_OF_ONE = 16  # under the limit of texts, and more than it takes to join
TEXTS_TO_WARM_UP = 5
REST_CALLS = 30


@dataclass(frozen=True, slots=True)
class Plan:
    """How much of everything."""

    per_second: float
    seconds: float
    most_seconds: float
    women: int
    at_once: int
    texts: int
    stock_texts: int

    def in_turn(self) -> list[Text]:
        """The texts of the open loop: each woman's first, then each woman's second, and so on."""
        total = round(self.per_second * self.seconds)
        women = IN_TURN[: max(self.women, ceil(total / ours.TEXTS_BEFORE_A_PAUSE))]
        talks = [conversation(woman, ceil(total / len(women))) for woman in women]
        rounds = zip(*talks, strict=True)
        texts = [Text(_number(w), t) for said in rounds for w, t in zip(women, said, strict=True)]
        return texts[:total]


def measure(
    stack: Stack, stock: Webhook, plan: Plan, *, say: Callable[[str], None]
) -> tuple[Side, Side]:
    """Ours and the stock one's; kind by kind, so that both meet the machine in the same mood."""
    sides = (ours.webhook_of(stack), stock)
    for side in sides:
        one_by_one(side, _talks(WARMING_UP, TEXTS_TO_WARM_UP))
    reply = [_reply_times(side, plan, say) for side in sides]
    most = [_throughput(side, plan, say) for side in sides]
    growth = [
        _growth(sides[0], plan.texts, say, before=partial(ours.pauses, stack)),
        _growth(sides[1], plan.stock_texts, say),
    ]
    first, second = (Side(*each) for each in zip(reply, most, growth, strict=True))
    return first, second


def rest_call_ms(stack: Stack) -> float:
    """The middle of some calls to the stand-in's REST API."""
    account = f"{DEMO_ACCOUNT_SID}:{DEMO_AUTH_TOKEN}".encode()
    headers = {"Authorization": f"Basic {base64.b64encode(account).decode()}"}

    def prepare(text: Text) -> Request:
        return form_request({"From": DEMO_NUMBER, "To": text.number, "Body": text.body}, headers)

    path = f"/2010-04-01/Accounts/{DEMO_ACCOUNT_SID}/Messages.json"
    rest = Webhook("stand-in", stack.standin_port, path, prepare, lambda status, _: status == 201)
    return median_ms(one_by_one(rest, [Text(_number(HANDSET), "hi")] * REST_CALLS))


def _reply_times(side: Webhook, plan: Plan, say: Callable[[str], None]) -> ReplyTimes:
    say(f"{side.name}: {plan.per_second:g} texts a second for {plan.seconds:g} s ...")
    return ReplyTimes.of(open_loop(side, plan.in_turn(), per_second=plan.per_second))


def _throughput(side: Webhook, plan: Plan, say: Callable[[str], None]) -> Throughput:
    say(f"{side.name}: {plan.at_once} women at once for {plan.most_seconds:g} s ...")
    talks = ([Text(_number(w), t) for t in conversation(w, TEXTS_OF_ONE)] for w in AT_ONCE)
    return closed_loop(side, talks, at_once=plan.at_once, seconds=plan.most_seconds)


def _growth(
    side: Webhook,
    texts: int,
    say: Callable[[str], None],
    before: Callable[[int], None] | None = None,
) -> Growth:
    say(f"{side.name}: {texts} texts of one woman ...")
    return Growth.of(
        one_by_one(side, _talks(range(WITH_HISTORY, WITH_HISTORY + 1), texts), before=before)
    )


def _talks(women: range, length: int) -> Iterator[Text]:
    for woman in women:
        for body in conversation(woman, length):
            yield Text(_number(woman), body)


def _number(woman: int) -> str:
    return f"+447700900{woman:03}"
