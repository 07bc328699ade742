"""A woman joins by text, in her own words and order."""

from __future__ import annotations

import pytest

from tests.support.woman import Woman


def test_she_joins_one_question_at_a_time(amina: Woman) -> None:
    amina.texts("Hi")
    amina.receives("about.hello", "system.introduction", "join.ask_stage", segments=2)
    amina.texts("12wks")
    amina.receives("join.thanks_stage", "join.ask_postcode", segments=2)
    amina.texts("B114AB")
    amina.receives("join.thanks_postcode", "join.ask_first_name", segments=2)
    amina.texts("its amina x")
    amina.receives("join.thanks_first_name", "join.ask_booked", segments=2)
    amina.texts("yes, 3rd of December")
    amina.receives("booking.recorded", "join.done", segments=2)
    kept = amina.enrolment()
    assert kept["status"] == "active"
    assert kept["postcode"] == "B11 4AB"
    assert kept["booking_on"] == "2026-12-03"
    assert kept["booking_gestation_days"] == 12 * 7 + 10


@pytest.mark.parametrize(
    ("words", "edd"),
    [
        ("12wks", "2027-06-07"),
        ("12+3", "2027-06-04"),
        ("due 3/1", "2027-01-03"),
        ("14th feb", "2027-02-14"),
        ("lmp 5 oct", "2027-07-12"),
        ("i am 20 weeks pregnant today", "2027-04-12"),
    ],
)
def test_how_far_along_in_any_form(amina: Woman, words: str, edd: str) -> None:
    amina.texts("hello")
    amina.texts(words)
    amina.receives("join.thanks_stage", "join.ask_postcode")
    assert amina.enrolment()["edd_on"] == edd


def test_months_are_taken_as_about(amina: Woman) -> None:
    amina.texts("hello")
    amina.texts("3 months gone")
    amina.receives("join.thanks_stage", "join.ask_postcode")
    assert amina.enrolment()["edd_approximate"] == 1


def test_a_question_in_between_is_answered_and_the_open_one_comes_back(amina: Woman) -> None:
    amina.texts("hello")
    amina.texts("can i vape while pregnant?")
    amina.receives("smoking.vaping", "join.ask_stage", segments=2)
    amina.texts("due 14th feb")
    amina.receives("join.thanks_stage", "join.ask_postcode", segments=2)


def test_a_date_that_cannot_be_is_asked_again_once_with_an_example(amina: Woman) -> None:
    amina.texts("hello")
    amina.texts("due 3 jan 2031")
    amina.receives("join.ask_stage_again")
    amina.texts("due 3 jan 2031")
    amina.receives("join.skipped", "join.ask_postcode")


def test_dunno_is_fine(amina: Woman) -> None:
    amina.texts("hello")
    amina.texts("dunno")
    amina.receives("join.stage_unknown", "join.ask_postcode")


def test_a_postcode_with_a_letter_for_a_digit_is_mended(amina: Woman) -> None:
    amina.texts("hello")
    amina.texts("9 weeks")
    amina.texts("b12 oxs")
    assert amina.enrolment()["postcode"] == "B12 0XS"


def test_facts_beside_a_question_are_kept_and_nothing_is_asked_twice(amina: Woman) -> None:
    amina.texts("hi im sana 9 weeks b8 2ab how do i book a midwife")
    amina.receives("booking.how", "system.introduction", segments=2)
    kept = amina.enrolment()
    assert (kept["edd_on"], kept["postcode"]) == ("2027-06-28", "B8 2AB")
    amina.texts("thanks")
    amina.receives("about.thanks", "join.ask_booked")


def test_a_correction_is_taken(amina: Woman) -> None:
    amina.texts("hello")
    amina.texts("12 weeks")
    amina.texts("no i meant 20 weeks")
    assert amina.enrolment()["edd_on"] == "2027-04-12"
