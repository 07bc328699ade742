"""One text of several parts, and what stands in for a text that may not be sent."""

from __future__ import annotations

from datetime import UTC, datetime

from bot.model.contact import Channel, Contact
from bot.model.message import Part
from bot.services.compose_reply import compose_reply
from tests.support.world import World


def woman(*, introduced: bool = True) -> Contact:
    now = datetime(2026, 11, 23, tzinfo=UTC)
    return Contact("a", Channel.SMS, None, now, introduced_at=now if introduced else None)


def composed(world: World, contact: Contact, *keys: str) -> list[str]:
    return [p.content_key for p in compose_reply(world.context, contact, [Part(k) for k in keys])]


def test_who_we_are_comes_after_the_answer_and_before_the_question(world: World) -> None:
    said = composed(world, woman(introduced=False), "about.hello", "join.ask_stage")
    assert said == ["about.hello", "system.introduction", "join.ask_stage"]


def test_a_question_that_does_not_fit_is_left_for_next_time(world: World) -> None:
    said = composed(world, woman(introduced=False), "smoking.vaping", "join.ask_stage")
    assert said == ["smoking.vaping", "system.introduction"]


def test_a_red_flag_stands_alone(world: World) -> None:
    said = composed(world, woman(introduced=False), "about.hello", "safety.baby", "join.ask_stage")
    assert said == ["safety.baby"]


def test_a_text_whose_fact_is_past_its_review_is_replaced_honestly(world: World) -> None:
    world.clock.pass_(days=3650)
    assert composed(world, woman(), "smoking.vaping") == ["system.unavailable_content"]


def test_a_safety_text_past_its_review_still_says_999_and_111(world: World) -> None:
    world.clock.pass_(days=3650)
    said = compose_reply(world.context, woman(), [Part("safety.crisis")])
    assert said[0].content_key == "safety.minimal"
    assert "999" in said[0].text and "111" in said[0].text
