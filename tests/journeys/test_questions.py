"""What she can ask, in her own words."""

from __future__ import annotations

import pytest

from tests.support.woman import Woman


@pytest.mark.parametrize(
    ("words", "topic"),
    [
        ("how do i book a midwife", "booking."),
        ("is it too late to book im 14 weeks", "booking."),
        ("how do i stop smoking", "smoking."),
        ("my husband smokes in the house is that bad for baby", "smoking."),
        ("is weed ok when pregnant", "smoking."),
        ("can baby sleep on her tummy", "safe_sleep."),
        ("is it ok to sleep with baby in my bed", "safe_sleep."),
        ("how warm should babys room be", "safe_sleep."),
        ("do i need to eat for two", "weight."),
        ("can i go swimming", "weight."),
        ("can i eat brie", "food."),
        ("how many cups of coffee can i have", "food."),
        ("do i need folic acid", "vitamins."),
        ("how much vitamin d", "vitamins."),
    ],
)
def test_a_question_gets_an_answer_on_its_topic(amina: Woman, words: str, topic: str) -> None:
    amina.texts(words)
    reply = amina.last_keys()
    assert reply[0].startswith(topic), amina.last
    assert reply[1] == "system.introduction"


def test_the_nearest_centre_and_more(amina: Woman) -> None:
    amina.texts("where is my nearest childrens centre? im at b11 4ab")
    assert amina.last_keys()[:2] == ["centres.nearest", "system.introduction"]
    assert amina.last is not None and "Sparkhill" in amina.last
    first = amina.last
    amina.texts("MORE")
    assert amina.last_keys()[0] == "centres.nearest"
    assert amina.last.split(",")[0] != first.split(",")[0]


def test_a_centre_is_found_once_she_gives_a_postcode(amina: Woman) -> None:
    amina.texts("where is my nearest childrens centre")
    assert amina.last_keys() == ["system.introduction", "centres.ask_postcode"]
    amina.texts("b11 4ab")
    assert amina.last_keys()[0] == "centres.nearest"


def test_a_postcode_that_is_not_in_the_directory_says_near(amina: Woman) -> None:
    amina.texts("where is my nearest childrens centre")
    amina.texts("b11 3zz")
    assert amina.last_keys()[0] == "centres.nearest_near"


def test_half_a_postcode_says_near(amina: Woman) -> None:
    amina.texts("is there a childrens centre near b11")
    assert amina.last_keys()[0] == "centres.nearest_near"


def test_she_wants_a_person(amina: Woman) -> None:
    amina.texts("can someone ring me please, i want to talk to a real person")
    assert amina.last_keys()[0] == "person.passed_on"
    assert amina.cases() == ["wants_person"]


def test_not_understood_once_asks_again_and_twice_opens_a_case(amina: Woman) -> None:
    for words in ("hello", "dunno", "skip", "skip", "skip"):
        amina.texts(words)
    amina.texts("flurb wug zzxq")
    assert amina.last_keys() == ["system.not_understood"]
    amina.texts("flurb wug zzxq")
    assert amina.last_keys() == ["system.passed_on"]
    assert amina.cases() == ["not_understood"]


def test_help(amina: Woman) -> None:
    amina.texts("HELP")
    assert amina.last_keys()[0] == "system.help"


def test_stop_ends_messages_even_in_the_middle_of_a_question(amina: Woman) -> None:
    amina.texts("Hi")
    amina.texts("stop")
    amina.receives("opt_out.stopped", segments=2)
    assert amina.enrolment()["opt_out"] == "stop"
    amina.texts("can i vape")
    amina.receives("smoking.vaping")  # an answer is allowed, a question is not
    amina.texts("START")
    amina.receives("system.started")
    assert amina.enrolment()["opt_out"] is None


@pytest.mark.parametrize(
    ("words", "key", "case"),
    [
        ("im bleeding loads", "safety.mother", "urgent"),
        ("baby has not moved since yesterday", "safety.mother", "urgent"),
        ("my baby is floppy and wont wake up", "safety.baby", "urgent"),
        ("i want to kill myself", "safety.crisis", "crisis"),
        ("he hits me and im scared to go home", "safety.abuse", "disclosure"),
    ],
)
def test_a_red_flag_gets_its_fixed_text_alone(
    amina: Woman, words: str, key: str, case: str
) -> None:
    amina.texts(words)
    assert len(amina.last_keys()) == 1
    assert amina.last_keys()[0].startswith(key)
    assert amina.cases() == [case]


def test_after_a_loss_there_is_one_kind_text_and_no_more_questions(amina: Woman) -> None:
    amina.texts("Hi")
    amina.texts("12 weeks")
    amina.texts("i had a miscarriage last night")
    amina.receives("safety.loss")
    assert amina.enrolment()["opt_out"] == "loss"
    assert amina.enrolment()["status"] == "cancelled"
    amina.texts("thank you")
    assert all(not key.startswith("join.") for key in amina.last_keys())
