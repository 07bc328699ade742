"""What the dialogue engine sees of a text: her facts replaced by one word each."""

from datetime import date

import pytest

from bot.model.joining import Question
from bot.model.reading import mask, read

TODAY = date(2026, 11, 22)

MASKED = [
    ("im 12wks", "im factstage"),
    ("12+3", "factstage"),
    ("3 months gone", "factstage"),
    ("8 weeks pregnant can i eat pate", "factstage pregnant can i eat pate"),
    ("9weeks2moro", "factstage 2moro"),  # a word stays a word
    ("due 3/1", "due factdate"),
    ("Due 14th Feb!", "Due factdate!"),
    ("due in 6 weeks", "due factdate"),
    ("edd valentines day", "edd factdate"),
    ("lmp 5 oct", "lmp factdate"),
    ("ive booked 3rd march", "ive booked factdate"),
    ("14/02/2027", "factdate"),
    ("b11 4ab", "factpostcode"),
    ("postcode is B12 oxs thx", "postcode is factpostcode thx"),
    ("ring 0121 496 0000 pls", "ring factphone pls"),
    ("text +447700900123", "text factphone"),
    ("my number is 07700 900 123", "my number is factphone"),
    ("no07700900123", "no factphone"),
    ("nhs number 943 476 5919", "nhs number factphone"),
    ("im sana", "im factname"),
    ("my name is Bea Brown and im scared", "my name is factname and im scared"),
    ("Hi I’m Chloe 👋 14 weeks", "Hi I’m factname 👋 factstage"),
    (
        "hi im sana 9 weeks b8 2ab smoke 10 a day hw do i book",
        "hi im factname factstage factpostcode smoke 10 a day hw do i book",
    ),
]


@pytest.mark.parametrize(("text", "masked"), MASKED)
def test_facts_are_masked_and_all_else_stays_as_typed(text, masked):
    assert mask(text) == masked
    assert mask(masked) == masked
    assert read(text, expecting=None, today=TODAY).masked == masked


LEFT_ALONE = [
    "at 12 weeks will i have a scan",
    "20 week scan",
    "baby is 6 weeks old",
    "went last week",
    "midwife tomorrow",
    "can i eat brie at christmas",
    "im pregnant",
    "I am Worried",
    "999",
    "i called 111 and 0300",
    "12",
    "14th",
    "amina",
    "pain is 8/10",
    "up 24/7",
    "3pm on floor 2",
    "£20 a week",
    "",
    "   ",
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_no_personal_fact_is_left_alone(text):
    assert mask(text) == text


IN_ANSWER = [
    ("12", Question.STAGE, "factstage"),
    ("8 or 9", Question.STAGE, "factstage"),
    ("im about 12 x", Question.STAGE, "im about factstage x"),
    ("14th", Question.STAGE, "factdate"),
    ("tues", Question.BOOKED, "factdate"),
    ("yes, 3rd of March", Question.BOOKED, "yes, factdate"),
    ("its on the 14th", Question.BOOKING_DATE, "its factdate"),
    ("b11", Question.POSTCODE, "factpostcode"),
    ("b11 4a", Question.POSTCODE, "factpostcode"),
    ("amina", Question.FIRST_NAME, "factname"),
    ("Amina K x", Question.FIRST_NAME, "factname x"),
    ("why do u need it", Question.FIRST_NAME, "why do u need it"),
]


@pytest.mark.parametrize(("text", "expecting", "masked"), IN_ANSWER)
def test_a_bare_answer_is_masked_as_the_fact_it_is(text, expecting, masked):
    assert read(text, expecting=expecting, today=TODAY).masked == masked
