"""A text in: claimed once, answered once, in order, whatever fails."""

from __future__ import annotations

import threading
import time

import pytest
from sqlalchemy import Engine, text

from bot.model.errors import EngineUnavailable
from bot.model.message import Part, Via
from bot.services.finish_unanswered import finish_unanswered, settle_stale_claims
from tests.support.world import AMINA, BEA, World, keys


def cases(world: World) -> list[tuple[str, str]]:
    with world.database.connect() as connection:
        rows = connection.execute(text("SELECT kind, reason FROM cases ORDER BY opened_at"))
        return [(row.kind, row.reason) for row in rows]


def test_first_contact_says_who_we_are(world: World) -> None:
    assert keys(world.receives(AMINA, "Hi")) == ["about.hello", "system.introduction"]
    assert keys(world.receives(AMINA, "Hi")) == ["about.hello"]


def test_a_redelivered_text_gets_the_same_reply_and_is_asked_once(each_database: Engine) -> None:
    world = World(each_database)
    first = world.receives(AMINA, "can i vape", sid="SM1")
    again = world.receives(AMINA, "can i vape", sid="SM1")
    assert first is not None and again is not None
    assert (again.id, again.body) == (first.id, first.body)
    assert len(world.engine.asked) == 1


def test_two_deliveries_at_once_give_one_reply(each_database: Engine) -> None:
    world = World(each_database)
    world.engine.decide = lambda _id, _text: time.sleep(0.2) or [Part("about.hello")]  # type: ignore[func-returns-value]
    found: list[object] = []

    def deliver() -> None:
        reply = world.receives(AMINA, "Hi", sid="SM1")
        found.append(reply and reply.id)

    threads = [threading.Thread(target=deliver) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 5
    assert len(set(found)) == 1
    assert len(world.engine.asked) == 1


def test_two_texts_of_one_woman_are_answered_one_after_the_other(each_database: Engine) -> None:
    world = World(each_database)
    started, spans = threading.Event(), []

    def slow(_id: str, words: str) -> list[Part]:
        begun = time.monotonic()
        started.set()
        time.sleep(0.3)
        spans.append((words, begun, time.monotonic()))
        return [Part("about.hello")]

    world.engine.decide = slow
    first = threading.Thread(target=world.receives, args=(AMINA, "one"))
    second = threading.Thread(target=world.receives, args=(AMINA, "two"))
    first.start()
    started.wait(5)
    second.start()
    first.join()
    second.join()
    assert [words for words, _, _ in spans] == ["one", "two"]
    assert spans[1][1] >= spans[0][2]


def test_without_the_engine_she_gets_the_holding_text_and_the_answer_later(world: World) -> None:
    world.engine.down = True
    assert "system.holding" in keys(world.receives(AMINA, "can i vape"))
    assert finish_unanswered(world.context) == 0
    world.engine.down = False
    assert finish_unanswered(world.context) == 1
    assert len(world.gateway.sent) == 1
    assert finish_unanswered(world.context) == 0
    assert len(world.gateway.sent) == 1


def test_after_fifteen_minutes_without_the_engine_a_person_gets_it(world: World) -> None:
    world.engine.down = True
    world.receives(AMINA, "can i vape")
    world.clock.pass_(minutes=16)
    world.engine.down = False
    finish_unanswered(world.context)
    assert cases(world) == [("not_understood", "engine_unavailable")]
    assert world.gateway.sent == []


def test_stop_while_the_answer_is_late_means_no_late_answer(world: World) -> None:
    world.engine.down = True
    world.receives(AMINA, "can i vape")
    world.clock.pass_(seconds=5)
    assert keys(world.receives(AMINA, "STOP"))[0] == "opt_out.stopped"
    world.engine.down = False
    finish_unanswered(world.context)
    assert world.gateway.sent == []


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("bleeding loads and 30 wks", "safety."),
        ("STOP", "opt_out.stopped"),
        ("HELP", "system.help"),
    ],
)
def test_safety_and_keywords_do_not_need_the_engine(world: World, words: str, key: str) -> None:
    world.engine.down = True
    assert keys(world.receives(AMINA, words))[0].startswith(key)


def test_an_interrupted_text_is_answered_by_the_sweep(world: World) -> None:
    """The process died after the claim: no reply, and a lease that runs out."""

    def die(_id: str, _text: str) -> list[Part]:
        raise KeyboardInterrupt

    world.engine.decide = die
    with pytest.raises(KeyboardInterrupt):
        world.receives(AMINA, "can i vape", sid="SM1")
    _expire_leases(world)
    world.engine.decide = lambda _id, _text: [Part("about.hello")]
    assert finish_unanswered(world.context) == 1
    assert len(world.gateway.sent) == 1
    # Twilio tries again: she has her answer already.
    assert world.receives(AMINA, "can i vape", sid="SM1") is None


def test_a_redelivery_takes_over_from_a_process_that_died(world: World) -> None:
    def die(_id: str, _text: str) -> list[Part]:
        raise KeyboardInterrupt

    world.engine.decide = die
    with pytest.raises(KeyboardInterrupt):
        world.receives(AMINA, "can i vape", sid="SM1")
    _expire_leases(world)
    world.engine.decide = lambda _id, _text: [Part("about.hello")]
    assert keys(world.receives(AMINA, "can i vape", sid="SM1"))[0] == "about.hello"
    assert finish_unanswered(world.context) == 0
    assert world.gateway.sent == []


def test_a_reply_that_was_stored_but_never_returned_goes_out_once(world: World) -> None:
    reply = world.receives(AMINA, "Hi")
    assert reply is not None and reply.via is Via.TWIML
    world.clock.pass_(seconds=31)
    assert settle_stale_claims(world.context) == 1
    assert [sent.body for sent in world.gateway.sent] == [reply.body]
    assert settle_stale_claims(world.context) == 0


def test_a_name_or_short_code_is_stored_and_never_answered(world: World) -> None:
    assert world.receives("TESCO", "Your order is ready. Reply HELP for help") is None
    assert world.receives("85258", "hello") is None
    with world.database.connect() as connection:
        found = connection.execute(text("SELECT status FROM inbound_messages")).scalars().all()
    assert found == ["ignored", "ignored"]


def test_more_than_twenty_texts_in_ten_minutes_get_one_notice_then_silence(world: World) -> None:
    for _ in range(20):
        assert keys(world.receives(AMINA, "hello"))
    assert keys(world.receives(AMINA, "hello")) == ["system.too_many"]
    assert world.receives(AMINA, "hello") is None
    assert world.receives(AMINA, "hello") is None
    assert keys(world.receives(AMINA, "my baby is not breathing")) == ["safety.baby"]
    assert keys(world.receives(BEA, "hello"))  # another woman is not silenced
    world.clock.pass_(minutes=11)
    assert keys(world.receives(AMINA, "hello")) == ["about.hello"]


def test_a_wish_to_stop_beside_a_red_flag_counts_and_the_red_flag_is_answered(
    world: World,
) -> None:
    assert keys(world.receives(AMINA, "he hits me. stop texting me")) == ["safety.abuse"]
    with world.database.connect() as connection:
        assert connection.execute(text("SELECT opt_out FROM contacts")).scalar() == "stop"


@pytest.mark.parametrize("body", ["", "   ", "😀😀😀", "???"])
def test_a_text_without_words_is_asked_for_words(world: World, body: str) -> None:
    assert keys(world.receives(AMINA, body))[0] == "system.empty_message"


def test_a_text_of_1600_characters_is_taken(world: World) -> None:
    assert keys(world.receives(AMINA, "can i vape " * 145))[0] == "about.hello"


def test_the_first_reply_stands_though_the_engine_answers_after_the_lease_was_lost(
    world: World,
) -> None:
    """A slow process must not add a second reply to one that was given meanwhile."""

    def slow(_id: str, _text: str) -> list[Part]:
        _expire_leases(world)
        world.engine.decide = lambda _id, _text: [Part("about.hello")]
        assert finish_unanswered(world.context) == 1
        return [Part("about.bye")]

    world.engine.decide = slow
    assert world.receives(AMINA, "Hi") is None
    assert len(world.gateway.sent) == 1


def test_no_log_event_holds_a_number_or_a_body(world: World) -> None:
    world.receives(AMINA, "hello from the secret garden")
    world.receives(AMINA, "im bleeding a lot")
    world.engine.down = True
    world.receives(AMINA, "hello from the secret garden again")
    assert world.log.events
    said = repr(world.log.events)
    assert AMINA[-6:] not in said
    assert "garden" not in said and "bleeding" not in said


def test_an_engine_that_gives_half_an_answer_is_as_good_as_down(world: World) -> None:
    def half(_id: str, _text: str) -> list[Part]:
        raise EngineUnavailable("step_missing")

    world.engine.decide = half
    assert "system.holding" in keys(world.receives(AMINA, "can i vape"))


def _expire_leases(world: World) -> None:
    with world.database.begin() as connection:
        connection.execute(text("UPDATE inbound_messages SET lease_until = 0"))
