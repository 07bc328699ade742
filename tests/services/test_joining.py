"""The questions of joining: one at a time, answered in any form, never asked three times."""

from __future__ import annotations

from datetime import date

from sqlalchemy import text

from bot.model.message import Part
from bot.services.finish_turn import finish_turn
from bot.services.not_understood import not_understood
from bot.services.take_answer import take_answer
from bot.services.tell_nearest_centre import tell_nearest_centre
from tests.support.world import AMINA, BEA, CHLOE, World, keys


def says(world: World, step: str, words: str) -> list[str]:
    """What the engine's rule for `step` leads to, without the engine."""

    def decide(message_id: str, _words: str) -> list[Part]:
        steps = {
            "answer": lambda: take_answer(world.context, message_id),
            "question": lambda: [Part("smoking.vaping")],
            "not_understood": lambda: not_understood(world.context, message_id),
            "centre": lambda: tell_nearest_centre(world.context, message_id),
        }
        taken = {"answer": {"take_answer"}, "not_understood": {"not_understood"}}
        parts = steps[step]()
        return [*parts, *finish_turn(world.context, message_id, taken.get(step, set()))]

    world.engine.decide = decide
    return keys(world.receives(AMINA, words))


def enrolment(world: World) -> dict[str, object]:
    with world.database.connect() as connection:
        return dict(connection.execute(text("SELECT * FROM enrolments")).one()._mapping)


def hello(world: World) -> None:
    says(world, "question", "can i vape")
    says(world, "question", "can i vape")


def test_she_joins_one_question_at_a_time(world: World) -> None:
    hello(world)
    assert says(world, "answer", "12wks") == ["join.thanks_stage", "join.ask_postcode"]
    assert says(world, "answer", "b11 4ab") == ["join.thanks_postcode", "join.ask_first_name"]
    assert says(world, "answer", "amina") == ["join.thanks_first_name", "join.ask_booked"]
    assert says(world, "answer", "yes 3rd of December")[0] == "booking.recorded"
    kept = enrolment(world)
    assert kept["status"] == "active"
    assert kept["edd_on"] == str(date(2027, 6, 7))
    assert kept["postcode"] == "B11 4AB"
    assert kept["booking_gestation_days"] == 12 * 7 + 10
    assert kept["consent_wording"]


def test_a_question_in_between_is_answered_and_the_open_one_comes_back(world: World) -> None:
    hello(world)
    assert says(world, "question", "can i vape") == ["smoking.vaping", "join.ask_stage"]
    assert says(world, "answer", "12 weeks")[0] == "join.thanks_stage"


def test_an_implausible_date_is_asked_again_once_and_never_three_times(world: World) -> None:
    hello(world)
    assert says(world, "answer", "due 3 jan 2031") == ["join.ask_stage_again"]
    assert says(world, "answer", "due 3 jan 2031") == ["join.skipped", "join.ask_postcode"]


def test_dunno_is_an_answer(world: World) -> None:
    hello(world)
    assert says(world, "answer", "dunno") == ["join.stage_unknown", "join.ask_postcode"]


def test_a_name_is_hers_to_keep(world: World) -> None:
    hello(world)
    says(world, "answer", "12 weeks")
    says(world, "answer", "b11 4ab")
    assert says(world, "answer", "skip") == ["join.skipped", "join.ask_booked"]


def test_facts_beside_a_question_are_kept_and_not_asked_again(world: World) -> None:
    hello(world)
    said = says(world, "question", "im 12 weeks b11 4ab can i vape")
    assert said == ["smoking.vaping", "join.ask_first_name"]
    assert enrolment(world)["postcode"] == "B11 4AB"


def test_not_booked_gets_help_by_how_far_along_she_is(world: World) -> None:
    hello(world)
    says(world, "answer", "7 weeks")
    says(world, "answer", "b11 4ab")
    says(world, "answer", "skip")
    assert says(world, "answer", "not yet")[0] == "booking.not_yet_early"
    says(world, "answer", "no i meant 20 weeks")
    assert says(world, "answer", "not booked yet")[0] == "booking.not_yet_late"


def test_a_correction_replaces_the_due_date(world: World) -> None:
    hello(world)
    says(world, "answer", "12 weeks")
    assert says(world, "answer", "no i meant 20 weeks")[0] == "join.corrected_stage"
    assert enrolment(world)["edd_on"] == str(date(2027, 4, 12))


def test_not_understood_once_asks_again_twice_opens_a_case(world: World) -> None:
    hello(world)
    says(world, "answer", "dunno")
    says(world, "answer", "skip")
    says(world, "answer", "skip")
    says(world, "answer", "skip")
    assert says(world, "not_understood", "flurb the wug") == ["system.not_understood"]
    assert says(world, "not_understood", "flurb the wug") == ["system.passed_on"]
    with world.database.connect() as connection:
        assert connection.execute(text("SELECT kind FROM cases")).scalars().all() == [
            "not_understood"
        ]


def test_asking_the_engine_twice_about_one_text_changes_nothing_twice(world: World) -> None:
    hello(world)
    asked: list[list[str]] = []

    def twice(message_id: str, _words: str) -> list[Part]:
        for _ in range(2):
            parts = take_answer(world.context, message_id)
            parts = [*parts, *finish_turn(world.context, message_id, {"take_answer"})]
            asked.append([part.content_key for part in parts])
        return parts

    world.engine.decide = twice
    world.receives(AMINA, "12 weeks")
    assert asked == [["join.thanks_stage", "join.ask_postcode"]] * 2


def test_a_step_that_never_reached_us_makes_the_turn_unusable(world: World) -> None:
    def lost(message_id: str, _words: str) -> list[Part]:
        return finish_turn(world.context, message_id, {"find_centres"})

    world.engine.decide = lost
    assert "system.holding" in keys(world.receives(AMINA, "nearest centre?"))


def test_nothing_is_asked_after_a_loss(world: World) -> None:
    hello(world)
    assert says(world, "answer", "i had a miscarriage") == ["safety.loss"]
    assert says(world, "question", "can i vape") == ["smoking.vaping"]
    assert enrolment(world)["status"] == "cancelled"


def test_a_centre_without_a_postcode_is_asked_for_and_then_told(world: World) -> None:
    hello(world)
    assert says(world, "centre", "nearest centre")[0] == "centres.ask_postcode"
    # No centre was imported here: that, too, is an honest answer.
    assert says(world, "answer", "b11 4ab")[0] == "centres.none_known"


def test_a_postcode_she_looks_near_is_hers_while_we_know_none(world: World) -> None:
    hello(world)
    says(world, "centre", "nearest centre to b11 4ab")
    assert enrolment(world)["postcode"] == "B11 4AB"
    says(world, "centre", "nearest centre to b8 2ab")
    assert enrolment(world)["postcode"] == "B11 4AB"


def test_how_far_along_she_is_decides_who_to_call(world: World) -> None:
    assert keys(world.receives(AMINA, "im 30 weeks and bleeding")) == [
        "safety.mother_from_20_weeks"
    ]
    assert keys(world.receives(BEA, "im 9 weeks and bleeding")) == ["safety.mother_before_20_weeks"]
    assert keys(world.receives(CHLOE, "im bleeding")) == ["safety.mother_unknown_stage"]
