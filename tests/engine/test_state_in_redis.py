"""What Redis keeps of a conversation: little, not for long, and no words."""

from __future__ import annotations

from tests.engine.fake_actions import FakeActions
from tests.engine.running import RunningEngine

THREE_DAYS = 72 * 3600
EVENTS_AT_MOST = 24
MANY = 60


def test_neither_her_words_nor_ours_are_kept(engine: RunningEngine) -> None:
    engine.texts("amina", "can i vape at 12wks, says marigold, b11 4ab")
    engine.texts("amina", "hi")
    with engine.redis.client() as client:
        everything = " ".join(str(client.get(key)) for key in client.scan_iter())
    for word in ("marigold", "12wks", "factstage", "factpostcode", "b11", "Amina"):
        assert word not in everything


def test_intents_actions_slots_and_content_keys_are_kept(engine: RunningEngine) -> None:
    engine.texts("bea", "can i vape")
    state = engine.state("bea")
    intents = [e["parse_data"]["intent"]["name"] for e in state if e["event"] == "user"]
    actions = [e["name"] for e in state if e["event"] == "action"]
    slots = {e["name"]: e["value"] for e in state if e["event"] == "slot"}
    keys = [e["data"]["custom"].get("content_key") for e in state if e["event"] == "bot"]
    assert intents == ["vaping"]
    assert actions[-3:] == ["utter_vaping", "action_finish_turn", "action_listen"]
    assert slots == {"stage": "pregnant", "smokes": True}
    assert keys == ["smoking.vaping", None]


def test_after_many_texts_it_is_as_small_as_after_a_few_and_she_is_still_known(
    engine: RunningEngine, actions: FakeActions
) -> None:
    sizes, sent = [], []
    for _ in range(MANY):
        actions.calls.clear()
        assert engine.texts("chloe", "can i vape").status_code == 200
        sizes.append(len(engine.state("chloe")))
        sent.append(len(actions.call_of("action_finish_turn")["tracker"]["events"]))
    assert max(sizes) <= EVENTS_AT_MOST
    assert max(sent) <= EVENTS_AT_MOST + 10  # and this turn's own
    slots = actions.call_of("action_finish_turn")["tracker"]["slots"]
    assert (slots["stage"], slots["smokes"]) == ("pregnant", True)
    assert actions.names_called() == ["action_finish_turn"], "the session went on"


def test_it_expires_three_days_after_her_last_text(engine: RunningEngine) -> None:
    with engine.redis.client() as client:
        engine.texts("dee", "hi")
        client.expire("signpost:tracker:dee", 60)
        engine.texts("dee", "can i vape")
        left = client.ttl("signpost:tracker:dee")
    assert THREE_DAYS - 60 < left <= THREE_DAYS
