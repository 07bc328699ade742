"""A turn is answered whole or not at all, and what failed leaves no trace."""

from __future__ import annotations

import time

from tests.engine.fake_actions import FakeActions
from tests.engine.running import RunningEngine

WORDS = "can i vape, my sister marigold says"


def test_without_redis_it_says_so_and_comes_back(engine: RunningEngine) -> None:
    engine.redis.stop()
    refused = engine.texts("amina", "can i vape")
    engine.redis.start()
    assert refused.status_code == 503
    assert engine.texts("amina", "can i vape").status_code == 200


def test_a_redis_that_hangs_is_a_redis_that_is_down(engine: RunningEngine) -> None:
    engine.redis.hang(True)
    try:
        started_at = time.monotonic()
        assert engine.texts("amina", "can i vape").status_code == 503
        assert time.monotonic() - started_at < 5
    finally:
        engine.redis.hang(False)
    assert engine.texts("amina", "can i vape").status_code == 200


def test_a_failed_action_ends_the_turn_and_it_can_be_asked_again(
    engine: RunningEngine, actions: FakeActions
) -> None:
    engine.texts("bea", "hi")
    before = engine.raw_state("bea")
    actions.calls.clear()
    actions.failing.add("action_take_answer")
    assert engine.texts("bea", "hello there").status_code == 503
    assert actions.names_called() == ["action_take_answer"]
    assert engine.raw_state("bea") == before
    actions.failing.clear()
    assert engine.texts("bea", "hello there").status_code == 200


def test_an_action_that_reports_a_failure_makes_the_turn_fail(
    engine: RunningEngine, actions: FakeActions
) -> None:
    actions.reporting_failure.add("action_take_answer")
    assert engine.texts("chloe", "hi").status_code == 503
    assert engine.raw_state("chloe") is None


def test_without_the_mark_of_the_end_the_turn_is_not_whole(
    engine: RunningEngine, actions: FakeActions
) -> None:
    actions.marks_the_end = False
    assert engine.texts("chloe", "can i vape").status_code == 503
    assert engine.raw_state("chloe") is None


def test_a_session_that_could_not_be_started_is_started_by_the_next_text(
    engine: RunningEngine, actions: FakeActions
) -> None:
    actions.failing.add("action_session_start")
    assert engine.texts("chloe", "hi").status_code == 503
    actions.failing.clear()
    assert engine.texts("chloe", "hi").status_code == 200
    assert actions.call_of("action_finish_turn")["tracker"]["slots"]["stage"] == "pregnant"


def test_a_hanging_action_server_ends_the_turn_before_the_web_process_gives_up(
    engine: RunningEngine, actions: FakeActions
) -> None:
    actions.slowness = 9
    started_at = time.monotonic()
    assert engine.texts("dee", "can i vape").status_code == 503
    assert time.monotonic() - started_at < 8


def test_a_state_that_cannot_be_read_starts_a_new_session(
    engine: RunningEngine, actions: FakeActions
) -> None:
    with engine.redis.client() as client:
        client.set("signpost:tracker:chloe", '[{"event": "from an older release"}]')
    assert engine.texts("chloe", "hi").status_code == 200
    assert actions.names_called()[0] == "action_session_start"


def test_no_failure_writes_her_words_to_the_log(
    engine: RunningEngine, actions: FakeActions
) -> None:
    actions.failing.add("action_finish_turn")
    engine.texts("amina", WORDS, message_id="message-3")
    actions.reset()
    actions.marks_the_end = False
    engine.texts("amina", WORDS)
    engine.redis.stop()
    engine.texts("amina", WORDS)
    engine.redis.start()
    assert "turn.failed message_id=message-3 error=ActionFailed" in engine.log
    assert "marigold" not in engine.log
