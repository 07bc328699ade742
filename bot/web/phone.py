"""The phone page of demo mode: handsets, what happened to each text, and a time machine.

The browser talks to us only. The texts go through the stand-in for the phone network, which posts
them to our webhook, signed, the way Twilio does. A handset is named by the last three digits of its
number, so that no number stands in an address.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, cast

import httpx
from flask import Blueprint, Response, jsonify, request

from bot.adapters.clock import DemoClock
from bot.adapters.sql.demo_log import DemoLog, Said, read_demo_log
from bot.services.context import LONDON
from bot.web import pages
from bot.web.current import application
from bot.web.permissions import demo_only

blueprint = Blueprint("phone", __name__, url_prefix="/phone")
# https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
DRAMA_NUMBERS = "+447700900"
CAST = {"001": "Amina", "002": "Bea", "003": "Chloe", "004": "Dee"}
OUR_HANDSET = "000"
LONGEST_TEXT = 1600
MOST_SHOWN = 100
PAGE_OF_STANDIN = 1000
LONGEST_MOVE_DAYS = 400
SECONDS = 30  # the webhook may take 15
Texts = list[dict[str, Any]]


class StandinAway(Exception):
    """The stand-in for the phone network does not answer, or not as it should."""


@blueprint.after_request
def secure(response: Response) -> Response:
    """Kept nowhere, framed by nobody."""
    return pages.secured(response)


@blueprint.errorhandler(StandinAway)
def say_standin_is_away(_error: StandinAway) -> tuple[Response, int]:
    """The page says so in words."""
    return _problem("standin_away", "phone network", 503)


@blueprint.get("")
@demo_only
def show_phone() -> Response:
    """The page; its script asks for everything else."""
    return pages.page("phone.html", cast=CAST, longest=LONGEST_TEXT, most_days=LONGEST_MOVE_DAYS)


@blueprint.get("/handsets/<handset>")
@demo_only
def show_handset(handset: str) -> Response | tuple[Response, int]:
    """All the page shows of one handset: the time, the other handsets, its texts and their log."""
    number = number_of(handset)
    if number is None:
        return _problem("handset_unknown", "handset", 404)
    texts = _texts_of(number)[-MOST_SHOWN:]
    log = read_demo_log(application().database, [text["sid"] for text in texts])
    times = _times(texts, log)
    return jsonify(
        clock=_clock(),
        handsets=_handsets(),
        texts=[_as_bubble(text, times[text["sid"]]) for text in texts],
        log=_as_log(texts, log, times),
    )


@blueprint.post("/texts")
@demo_only
def send_text() -> Response | tuple[Response, int]:
    """She presses send on this handset."""
    if not pages.is_same_origin():
        return _problem("other_origin", "request", 403)
    given = _given()
    number, body = number_of(str(given.get("handset"))), given.get("body")
    if number is None:
        return _problem("handset_unknown", "handset")
    if not isinstance(body, str) or not body.strip() or len(body) > LONGEST_TEXT:
        return _problem("body_invalid", "body")
    result = _standin("POST", "/_handset/texts", json={"from": number, "body": body})
    return jsonify({key: result[key] for key in ("sid", "http_status", "milliseconds", "error")})


@blueprint.post("/clock")
@demo_only
def move_clock() -> Response | tuple[Response, int]:
    """The time machine: on by whole days. Never back, for what was sent cannot be unsent."""
    if not pages.is_same_origin():
        return _problem("other_origin", "request", 403)
    days = _given().get("days")
    if type(days) is not int or not 1 <= days <= LONGEST_MOVE_DAYS:
        return _problem("days_invalid", "days")
    _demo_clock().move(timedelta(days=days))
    return jsonify(clock=_clock())


def number_of(handset: str) -> str | None:
    """The whole number of a handset; None when it is none or is ours."""
    known = re.fullmatch(r"[0-9]{3}", handset) and handset != OUR_HANDSET
    return f"{DRAMA_NUMBERS}{handset}" if known else None


def _standin(method: str, path: str, **options: Any) -> Any:
    base = application().settings.api_base_url
    if base is None:
        raise StandinAway
    try:
        # Not through a proxy: it runs beside us, or in a private network.
        with httpx.Client(timeout=SECONDS, trust_env=False) as client:
            return client.request(method, f"{base}{path}", **options).raise_for_status().json()
    except (httpx.HTTPError, ValueError) as error:
        raise StandinAway from error


def _texts_of(number: str) -> Texts:
    """Every text on one handset, oldest first."""
    found: Texts = []
    while True:
        asked = {"number": number, "after": found[-1]["id"] if found else 0}
        more = cast(Texts, _standin("GET", "/_handset/texts", params=asked))
        found += more
        if len(more) < PAGE_OF_STANDIN:
            return found


def _handsets() -> list[dict[str, object]]:
    """The cast, then every other number that has texts; `last` tells what is new on it."""
    found = dict.fromkeys(CAST, 0)
    for row in _standin("GET", "/_handset/numbers"):
        handset = str(row["number"]).removeprefix(DRAMA_NUMBERS)
        if number_of(handset) == row["number"]:
            found[handset] = row["last_id"]
    return [
        {"id": handset, "name": CAST.get(handset, ""), "last": found[handset]}
        for handset in sorted(found, key=lambda handset: (handset not in CAST, handset))
    ]


def _times(texts: Texts, log: DemoLog) -> dict[str, datetime]:
    """When each text was, by the demo's clock; the network knows the machine's own only."""
    known = {taken.sid: taken.received_at for taken in log.taken}
    known |= {said.sid: said.created_at for said in log.said if said.sid is not None}
    times: dict[str, datetime] = {}
    offset = _demo_clock().offset
    # Backwards: what nobody stored was before the clock moved, if the text after it was.
    for text in reversed(texts):
        sid, by_network = text["sid"], datetime.fromisoformat(text["at"])
        times[sid] = known.get(sid, by_network + offset)
        offset = times[sid] - by_network
    return times


def _as_bubble(text: Mapping[str, Any], at: datetime) -> dict[str, object]:
    hers = text["direction"] == "inbound"
    return {"sid": text["sid"], "hers": hers, "body": text["body"], **_time(at)}


def _as_log(texts: Texts, log: DemoLog, times: Mapping[str, datetime]) -> list[dict[str, object]]:
    """A row for each text of hers with the reply to it, and one for each further text of ours."""
    status = {each.sid: each.status for each in log.taken}
    said: dict[str | None, list[Said]] = {}
    for each in log.said:
        said.setdefault(each.reply_to, []).append(each)
    rows = [_unasked(each, "unprompted") for each in said.pop(None, [])]
    for text in texts:
        if text["direction"] == "inbound":
            sid = text["sid"]
            first, *later = said.get(sid, [None])
            row = {"sid": sid, "text": text["body"], "status": status.get(sid), "at": times[sid]}
            rows += [row | _reply(first), *(_unasked(each, "later") for each in later if each)]
    rows.sort(key=lambda row: cast(datetime, row["at"]))
    return [row | _time(cast(datetime, row.pop("at"))) for row in rows]


def _unasked(said: Said, why: str) -> dict[str, object]:
    return {"sid": None, "text": why, "status": said.status, "at": said.created_at, **_reply(said)}


def _reply(said: Said | None) -> dict[str, object]:
    if said is None:
        return {"keys": [], "language": None, "segments": None, "encoding": None}
    return {
        "keys": list(said.content_keys),
        "language": said.language,
        "segments": said.segments,
        "encoding": said.encoding,
    }


def _time(at: datetime) -> dict[str, str]:
    local = at.astimezone(LONDON)
    return {
        "day": f"{local:%A} {local.day} {local:%B %Y}",
        "date": f"{local.day} {local:%b}",
        "time": f"{local:%H:%M}",
    }


def _clock() -> dict[str, object]:
    """The demo's time as people in England see it, and how far it was moved."""
    clock = _demo_clock()
    return {**_time(clock.now()), "days_ahead": clock.offset.days}


def _demo_clock() -> DemoClock:
    return cast(DemoClock, application().clock)


def _given() -> dict[str, Any]:
    given = request.get_json(silent=True)
    return given if isinstance(given, dict) else {}


def _problem(code: str, where: str, status: int = 400) -> tuple[Response, int]:
    return jsonify({"error": {"code": code, "where": where}}), status
