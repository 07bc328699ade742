"""The list of messages: filters and pages as Twilio's list has them.

https://www.twilio.com/docs/messaging/api/message-resource#read-multiple-message-resources
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import quote, urlencode

from werkzeug.datastructures import MultiDict

from twilio_standin.errors import TwilioError
from twilio_standin.store import Message, Store

INVALID_PARAMETER, INVALID_PAGE_TOKEN = 20001, 21481
_FILTERS = ("To", "From", "DateSent", "DateSent<", "DateSent>")


@dataclass(frozen=True, slots=True)
class Page:
    """One page, newest first, with the addresses around it."""

    messages: list[Message]
    fields: dict[str, object]


def page_of(store: Store, args: MultiDict[str, str], path: str) -> Page:
    """The page these query parameters ask for. Raises TwilioError."""
    size, page = _whole(args, "PageSize", 50), _whole(args, "Page", 0)
    if not 1 <= size <= 1000:
        raise TwilioError(INVALID_PARAMETER)
    conditions, values = _conditions(args)
    below = _id_in(store, args.get("PageToken"))
    if below is not None:
        conditions.append("id < ?")
        values.append(below)
    where = " AND ".join(conditions or ["1"])
    found = store.find(f"{where} ORDER BY id DESC LIMIT ?", [*values, size + 1])
    messages, more = found[:size], len(found) > size

    def uri(**place: object) -> str:
        kept = {name: args[name] for name in _FILTERS if name in args}
        return f"{path}?{urlencode({**kept, 'PageSize': size, **place}, quote_via=quote)}"

    following = uri(Page=page + 1, PageToken=f"PA{messages[-1].sid}") if more else None
    token = {"PageToken": args["PageToken"]} if "PageToken" in args else {}
    fields: dict[str, object] = {
        "page": page,
        "page_size": size,
        "start": page * size,
        "end": page * size + max(len(messages) - 1, 0),
        "uri": uri(Page=page, **token),
        "first_page_uri": uri(Page=0),
        "next_page_uri": following,
        "previous_page_uri": None,  # pages are only ever turned forwards here
    }
    return Page(messages, fields)


def _conditions(args: MultiDict[str, str]) -> tuple[list[str], list[object]]:
    conditions: list[str] = []
    values: list[object] = []
    for name, column in (("To", "recipient"), ("From", "sender")):
        if args.get(name):
            conditions.append(f"{column} = ?")
            values.append(args[name])
    for name in ("DateSent", "DateSent<", "DateSent>"):
        if args.get(name):
            first, last = _span(args[name])
            if name != "DateSent<":
                conditions.append("sent_at >= ?")
                values.append(first)
            if name != "DateSent>":
                conditions.append("sent_at < ?")
                values.append(last)
    return conditions, values


def _span(value: str) -> tuple[float, float]:
    """From when to when a date goes: a whole day in GMT, or one second of it.

    The Python client writes a day as its midnight.
    """
    for parse in (_iso, parsedate_to_datetime):
        try:
            at = parse(value)
        except (ValueError, TypeError):
            continue
        if at.tzinfo is None:
            at = at.replace(tzinfo=UTC)
        is_day = at.astimezone(UTC).time() == time.min
        length = timedelta(days=1) if is_day else timedelta(seconds=1)
        return at.timestamp(), (at + length).timestamp()
    raise TwilioError(INVALID_PARAMETER)


def _iso(value: str) -> datetime:
    return datetime.fromisoformat(value)


def _whole(args: MultiDict[str, str], name: str, default: int) -> int:
    try:
        return int(args.get(name, default))
    except ValueError:
        raise TwilioError(INVALID_PARAMETER) from None


def _id_in(store: Store, token: str | None) -> int | None:
    """A page token is PA and the sid of the last message of the page before."""
    if token is None:
        return None
    message = store.get(token.removeprefix("PA"))
    if message is None:
        raise TwilioError(INVALID_PAGE_TOKEN)
    return message.id
