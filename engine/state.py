"""What is kept of a conversation in Redis: a short tail of events, without her words.

Works on Rasa's events as JSON (`Event.as_dict()`), so that it can be read and tested without Rasa.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Event = dict[str, Any]

LISTEN = "action_listen"
SESSION_START = "action_session_start"

# Names, numbers and flags only. Everything else an event may carry is dropped, so that a field
# added by someone later is not stored by accident.
KEPT_FIELDS = {
    "action": ("name", "policy", "confidence", "hide_rule_turn"),
    "action_execution_rejected": ("name", "policy", "confidence"),
    "active_loop": ("name",),
    "followup": ("name",),
    "loop_interrupted": ("is_loop_interrupted",),
    "slot": ("name", "value"),
}
# What was found in her text, and whether a policy used the text itself: there is no text left.
DROPPED_EVENTS = {"entities", "user_featurization"}


def without_words(events: list[Event]) -> list[Event]:
    """The same events without any text of hers or ours: intents, actions, slots, content keys."""
    return [_redacted(event) for event in events if event["event"] not in DROPPED_EVENTS]


def _redacted(event: Event) -> Event:
    kind = event["event"]
    kept: Event = {"event": kind, "timestamp": event["timestamp"]}
    if kind == "user":
        kept |= _user(event)
    elif kind == "bot":
        kept |= _bot(event)
    else:
        kept |= {name: event.get(name) for name in KEPT_FIELDS.get(kind, ())}
    return kept


def _user(event: Event) -> Event:
    intent = event.get("parse_data", {}).get("intent") or {}
    intent = {name: intent.get(name) for name in ("name", "confidence")}
    message_id = (event.get("metadata") or {}).get("message_id")
    return {
        "text": None,
        "parse_data": {"text": None, "intent": intent, "entities": []},
        "input_channel": event.get("input_channel"),
        "metadata": {"message_id": message_id},
    }


def _bot(event: Event) -> Event:
    custom = (event.get("data") or {}).get("custom") or {}
    kept = {name: custom[name] for name in ("content_key", "end_of_turn") if name in custom}
    return {"text": None, "data": {"custom": kept}}


def is_whole(events: list[Event], message_id: str | None = None) -> bool:
    """Whether the last turn was answered to its end.

    Rasa goes on when the action server is down or an action fails: it only logs it. So a turn
    counts as whole when our last action has put its mark on it, no action has reported a failure,
    and a session that was begun has really started.
    """
    turn = events[_start_of_last_turn(events) :]
    custom = [(e.get("data") or {}).get("custom") or {} for e in turn if e["event"] == "bot"]
    ended = [payload["end_of_turn"] for payload in custom if "end_of_turn" in payload]
    failed = any("failed" in payload for payload in custom)
    return bool(ended) and message_id in (None, ended[-1]) and not failed and _has_started(events)


def _start_of_last_turn(events: list[Event]) -> int:
    return max((i for i, event in enumerate(events) if event["event"] == "user"), default=0)


def _has_started(events: list[Event]) -> bool:
    """Whether the last `action_session_start`, if any, was followed by a started session."""
    for event in reversed(events):
        if event["event"] == "session_started":
            return True
        if _is_action(event, SESSION_START):
            return False
    return True


def of_latest_session(events: list[Event]) -> list[Event]:
    """The events since the latest session began: it starts afresh, with slots from SQL."""
    starts = [i for i, event in enumerate(events) if _is_action(event, SESSION_START)]
    return events[starts[-1] :] if starts else events


def bounded(
    events: list[Event],
    *,
    at_most: int,
    slots: Mapping[str, object],
    active_loop: str | None,
) -> list[Event]:
    """At most `at_most` events, unless the last turn alone is longer.

    Cut where a turn starts, down to three quarters of `at_most`, so that not every text cuts.
    `slots` and `active_loop` are today's. They are set at the head, for what was cut may have
    set them; what is kept sets its own once more, in its order, and ends where it ended.
    """
    if len(events) <= at_most:
        return events
    head = _head(slots, active_loop)
    room = at_most * 3 // 4 - len(head)
    turns = [i for i, e in enumerate(events[:-1]) if _is_action(e, LISTEN)]
    if not turns:
        return events
    cut = next((i for i in turns if len(events) - i <= room), turns[-1])
    timestamp = events[cut]["timestamp"]
    return [event | {"timestamp": timestamp} for event in head] + events[cut:]


def _head(slots: Mapping[str, object], active_loop: str | None) -> list[Event]:
    head: list[Event] = [{"event": "slot", "name": n, "value": v} for n, v in slots.items()]
    return [*head, {"event": "active_loop", "name": active_loop}] if active_loop else head


def _is_action(event: Event, name: str) -> bool:
    return event["event"] == "action" and event["name"] == name
