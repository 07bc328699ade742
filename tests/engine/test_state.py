"""The rules by which a conversation is cut and cleaned, without Rasa."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from engine import state

Event = dict[str, Any]

LISTEN = {"event": "action", "timestamp": 1.0, "name": "action_listen"}
AT_MOST = 24

slot_events = st.builds(
    lambda name, value: {"event": "slot", "timestamp": 1.0, "name": name, "value": value},
    st.sampled_from(["stage", "smokes", "booked"]),
    st.sampled_from([None, "pregnant", True]),
)
turns = st.lists(st.lists(slot_events, max_size=6), max_size=40)


def user(text: str = "hi", message_id: str = "m1") -> Event:
    """Rasa's event of a text, with all that Rasa puts into it."""
    return {
        "event": "user",
        "timestamp": 1.0,
        "text": text,
        "parse_data": {
            "text": text,
            "intent": {"name": "hello", "confidence": 0.9},
            "intent_ranking": [{"name": "hello", "confidence": 0.9}],
            "entities": [{"entity": "name", "value": text}],
        },
        "metadata": {"message_id": message_id, "model_id": "x"},
        "input_channel": "signpost",
    }


def bot(**custom: object) -> Event:
    return {"event": "bot", "timestamp": 1.0, "text": None, "data": {"custom": custom}}


def action(name: str) -> Event:
    return {"event": "action", "timestamp": 1.0, "name": name}


def conversation(given_turns: list[list[Event]]) -> list[Event]:
    events = [LISTEN]
    for slots in given_turns:
        events += [user(), action("action_finish_turn"), *slots, bot(end_of_turn="m1"), LISTEN]
    return events


def slots_after(events: list[Event]) -> dict[str, object]:
    set_ = {event["name"]: event["value"] for event in events if event["event"] == "slot"}
    return {name: value for name, value in set_.items() if value is not None}


@given(turns)
def test_a_cut_conversation_is_short_whole_and_means_the_same(
    given_turns: list[list[Event]],
) -> None:
    events = conversation(given_turns)
    slots = slots_after(events)
    kept = state.bounded(events, at_most=AT_MOST, slots=slots, active_loop=None)
    assert len(kept) <= AT_MOST
    assert slots_after(kept) == slots
    first = next(i for i, event in enumerate(kept) if event["event"] != "slot")
    assert kept[first] == LISTEN, "cut where a turn starts"
    assert kept[first:] == events[len(events) - len(kept) + first :], "and nothing after it is lost"


def test_a_turn_longer_than_the_bound_is_kept_whole() -> None:
    long = [LISTEN, user(), *[bot(content_key="x.y")] * 30, LISTEN]
    kept = state.bounded(
        [*conversation([[]] * 5), *long[1:]], at_most=24, slots={}, active_loop=None
    )
    assert kept == long


def test_a_loop_goes_on_after_the_cut() -> None:
    events = conversation([[]] * 10)
    kept = state.bounded(events, at_most=AT_MOST, slots={}, active_loop="form")
    assert kept[0]["name"] == "form"
    assert kept[0]["event"] == "active_loop"


def test_an_earlier_session_is_forgotten() -> None:
    old = conversation([[]] * 3)
    new = [action("action_session_start"), {"event": "session_started"}, LISTEN, user()]
    assert state.of_latest_session(old + new) == new
    assert state.of_latest_session(old) == old


@given(st.text(min_size=4, alphabet="xyz"))
def test_no_event_keeps_a_word_that_was_written(words: str) -> None:
    events = [
        user(words),
        bot(content_key="smoking.vaping", args={"name": words}),
        {"event": "bot", "timestamp": 1.0, "text": words, "data": {"quick": words}},
        {"event": "entities", "timestamp": 1.0, "entities": [{"value": words}]},
        {"event": "something new", "timestamp": 1.0, "text": words},
        {"event": "action", "timestamp": 1.0, "name": "a", "action_text": words},
    ]
    assert words not in str(state.without_words(events))


def test_a_turn_is_whole_when_marked_and_nothing_failed() -> None:
    end = bot(end_of_turn="m1")
    assert state.is_whole([LISTEN, user(), bot(content_key="a.b"), end, LISTEN])
    assert not state.is_whole([LISTEN, user(), bot(content_key="a.b"), LISTEN])
    assert not state.is_whole([LISTEN, user(), bot(failed="action_more"), end, LISTEN])
    assert not state.is_whole([LISTEN, user(), end, LISTEN, user(), LISTEN]), "marked earlier"


def test_a_session_that_was_begun_must_have_started() -> None:
    begun, started = action("action_session_start"), {"event": "session_started"}
    turn = [LISTEN, user(), bot(end_of_turn="m1"), LISTEN]
    assert state.is_whole([begun, started, *turn])
    assert not state.is_whole([begun, *turn])
