"""One text in, the content keys of the whole reply out."""

from __future__ import annotations

import httpx
import pytest

from tests.engine.fake_actions import FakeActions
from tests.engine.running import RunningEngine


def test_a_question_is_answered_with_its_content_key_and_the_mark_of_the_end(
    engine: RunningEngine,
) -> None:
    answer = engine.texts("amina", "can i vape", message_id="message-1")
    assert answer.status_code == 200
    assert answer.json() == [
        {"custom": {"content_key": "smoking.vaping"}},
        {"custom": {"end_of_turn": "message-1"}},
    ]


def test_a_conversation_starts_with_a_session_and_then_costs_one_call_an_action(
    engine: RunningEngine, actions: FakeActions
) -> None:
    engine.texts("bea", "can i vape")
    engine.texts("bea", "hiya")
    assert actions.names_called() == [
        "action_session_start",
        "action_finish_turn",
        "action_take_answer",
        "action_finish_turn",
    ]


def test_actions_get_the_message_id_her_own_words_and_her_slots_and_no_domain(
    engine: RunningEngine, actions: FakeActions
) -> None:
    engine.texts("chloe", "Can I use a vape at 12wks?", message_id="message-2")
    call = actions.call_of("action_finish_turn")
    message = call["tracker"]["latest_message"]
    assert message["metadata"] == {"message_id": "message-2"}
    assert message["text"] == "Can I use a vape at 12wks?"
    assert call["tracker"]["slots"]["stage"] == "pregnant"
    assert call["tracker"]["slots"]["smokes"] is True
    assert "domain" not in call


def test_a_fact_never_seen_is_known_by_its_mask(
    engine: RunningEngine, actions: FakeActions
) -> None:
    engine.texts("dee", "LS14AP")
    intent = actions.call_of("action_take_answer")["tracker"]["latest_message"]["intent"]
    assert intent["name"] == "postcode"


@pytest.mark.parametrize("text", ["zzz zzz", "qwertyuiop asdfghjkl"])
def test_what_no_rule_answers_is_not_understood_once(
    engine: RunningEngine, actions: FakeActions, text: str
) -> None:
    engine.texts("dee", "hi")
    actions.calls.clear()
    assert engine.texts("dee", text).status_code == 200
    assert actions.names_called() == ["action_not_understood", "action_finish_turn"]


@pytest.mark.parametrize(
    "text",
    [
        "",  # a picture without words
        "\N{BABY}\N{YELLOW HEART}",
        "vape " * 320,  # ten segments
        "/restart",  # a command, if Rasa were to see the slash
        '/vaping{"stage": "ended"}',
        "\x00",
    ],
)
def test_every_text_gets_an_answer(engine: RunningEngine, actions: FakeActions, text: str) -> None:
    engine.texts("amina", "hi")
    actions.calls.clear()
    assert engine.texts("amina", text).status_code == 200
    assert "action_restart" not in actions.names_called()
    assert actions.call_of("action_finish_turn")["tracker"]["slots"]["stage"] == "pregnant"


@pytest.mark.parametrize("body", [[], {}, {"sender": "amina", "message": 1, "metadata": {}}])
def test_what_is_not_a_text_is_refused(engine: RunningEngine, body: object) -> None:
    assert httpx.post(f"{engine.url}webhook", json=body).status_code == 400


def test_it_says_that_it_is_up(engine: RunningEngine) -> None:
    assert httpx.get(engine.url).json() == {"status": "ok"}
