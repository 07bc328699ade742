"""Yes, no, don't know, rather not say; whether she smokes; where she lives."""

from datetime import date

import pytest

from bot.model.joining import Question
from bot.model.reading import read

TODAY = date(2026, 11, 22)
YES, NO, DUNNO, SKIPPED = "yes", "no", "dunno", "skipped"


def answers_in(text, expecting=None):
    reading = read(text, expecting=expecting, today=TODAY)
    return {kind for kind in (YES, NO, DUNNO, SKIPPED) if getattr(reading, kind)}


ANSWERS = [
    ("yes", {YES}),
    ("ye", {YES}),
    ("yh", {YES}),
    ("yhh", {YES}),
    ("yup", {YES}),
    ("yesss", {YES}),
    ("yer", {YES}),
    ("Yes please", {YES}),
    ("yes, 3rd of March", {YES}),
    ("yeah i have thanks", {YES}),
    ("i have", {YES}),
    ("y", {YES}),
    ("👍", {YES}),
    ("👍🏽", {YES}),
    ("haan", {YES}),  # Urdu
    ("tak", {YES}),  # Polish
    ("no", {NO}),
    ("nah", {NO}),
    ("nope", {NO}),
    ("not yet", {NO}),
    ("no i havent", {NO}),
    ("i havent", {NO}),
    ("noooo", {NO}),
    ("n", {NO}),
    ("👎", {NO}),
    ("nie", {NO}),
    ("dunno", {DUNNO}),
    ("idk", {DUNNO}),
    ("not sure", {DUNNO}),
    ("no idea", {DUNNO}),
    ("i dont no", {DUNNO}),
    ("havent a clue", {DUNNO}),
    ("cant remember", {DUNNO}),
    ("i forgot", {DUNNO}),
    ("skip", {SKIPPED}),
    ("pass", {SKIPPED}),
    ("rather not say", {SKIPPED}),
    ("id prefer not to say", {SKIPPED}),
    ("none of ur business", {SKIPPED}),
    ("i dont want to give my postcode", {SKIPPED}),
    ("no thanks", {NO, SKIPPED}),
    ("no thank you", {NO, SKIPPED}),
]


@pytest.mark.parametrize(("text", "kinds"), ANSWERS)
def test_an_answer_is_known_however_it_is_spelt(text, kinds):
    assert answers_in(text) == kinds


NEITHER = [
    "no i meant 20 weeks",  # a correction
    "no worries",
    "no problem",
    "no english",
    "yeah but no",
    "y do u need it",  # "why"
    "hello",
    "ok",
    "what",
    "how do i book",
    "i dont know how to book",
    "i want to be forgotten",
    "when should you not share a bed with your baby",
    "the receptionist wont give me an appointment",
    "skipping meals to keep the weight down",
    "is it ok to pass on the jab",
    "i passed out",
    "next",
    "",
]


@pytest.mark.parametrize("text", NEITHER)
def test_other_openings_are_no_answer(text):
    assert answers_in(text) == set()


@pytest.mark.parametrize("expecting", [Question.POSTCODE, Question.FIRST_NAME])
def test_a_plain_no_to_a_question_for_a_fact_is_a_refusal(expecting):
    assert answers_in("no", expecting) == {NO, SKIPPED}
    assert answers_in("nah", expecting) == {NO, SKIPPED}


def test_a_plain_no_to_booked_is_an_answer():
    assert answers_in("no", Question.BOOKED) == {NO}


SMOKES = [
    ("smoke 10 a day", True),
    ("hi im sana 9 weeks b8 2ab smoke 10 a day hw do i book", True),
    ("i smoke", True),
    ("im a smoker", True),
    ("still smoking", True),
    ("10 fags a day", True),
    ("im trying to stop smoking its so hard", True),
    ("help me quit smoking", True),
    ("i quit but started again i smoke 5 a day", True),
    ("me and my partner smoke", True),
    ("i smoke 10 a day is that bad", True),
    ("can i breastfeed i smoke 10 a day", True),
    ("i do smoke yes", True),
    ("i dont smoke", False),
    ("dnt smoke", False),
    ("never smoked", False),
    ("non smoker", False),
    ("i used to smoke", False),
    ("gave up smoking last year", False),
    ("i dont smoke but my partner does", False),
    ("my breath test was high but i dont smoke", False),
    ("i have quit smoking already", False),
]


@pytest.mark.parametrize(("text", "smokes"), SMOKES)
def test_what_she_says_of_her_own_smoking(text, smokes):
    assert read(text, expecting=None, today=TODAY).smokes is smokes


NOT_HER_SMOKING = [
    "can i smoke while pregnant",
    "is it ok to smoke",
    "how do i stop smoking",
    "my bf smokes",
    "my mum smokes 20 a day in the house",
    "my husband says i must not smoke",
    "the machine says i smoke",
    "can i breastfeed if i smoke",
    "i vape",
    "i smoke weed",
    "smoke alarm",
    "how many cigarettes a day is safe",
    "my girlfriend stopped smoking",
    "12 weeks",
]


@pytest.mark.parametrize("text", NOT_HER_SMOKING)
def test_questions_and_others_say_nothing_of_it(text):
    assert read(text, expecting=None, today=TODAY).smokes is None


def home_in(text, expecting=None):
    reading = read(text, expecting=expecting, today=TODAY)
    postcode = str(reading.postcode) if reading.postcode else None
    return postcode, reading.district, reading.postcode_invalid


HOMES = [
    ("b11 4ab", ("B11 4AB", None, False)),
    ("B114AB", ("B11 4AB", None, False)),
    ("b12 oxs", ("B12 0XS", None, False)),  # the letter O for a nought
    ("B12.OXS", ("B12 0XS", None, False)),
    ("b 11 4 ab", ("B11 4AB", None, False)),
    ("b114ab x", ("B11 4AB", None, False)),
    ("its b11 4ab thanks", ("B11 4AB", None, False)),
    ("ec1a 1bb", ("EC1A 1BB", None, False)),
    ("b11", (None, "B11", False)),
    ("sparkhill b11", (None, "B11", False)),
    ("im in b11", (None, "B11", False)),
    ("b11 4a", (None, "B11", True)),  # cut short: the district will do, the rest is asked again
    ("zz9 9zz", (None, None, True)),
    ("b11 7aa", ("B11 7AA", None, False)),  # perhaps a new sector: the district answers for it
    ("11 4ab", (None, None, True)),
    ("no", (None, None, False)),
    ("why do you need it", (None, None, False)),
    ("im 12 weeks", (None, None, False)),
    ("b4 i tell u why do u need it", (None, None, False)),
    ("07700 900123", (None, None, False)),
]


@pytest.mark.parametrize(("text", "home"), HOMES)
def test_where_she_lives_while_we_ask_for_it(text, home):
    assert home_in(text, Question.POSTCODE) == home


IN_ANY_CONTEXT = [
    ("hi im sana 9 weeks b8 2ab smoke 10 a day", ("B8 2AB", None, False)),
    ("ive moved to b12 0xs", ("B12 0XS", None, False)),
    ("i live in b11", (None, "B11", False)),
    ("my postcode is zz9 9zz", (None, None, True)),
    ("b11", (None, None, False)),
    ("b4 u go", (None, None, False)),
    ("12wks 3 days", (None, None, False)),
    ("what bloods do they take", (None, None, False)),  # "bl00 0ds" with letters for noughts
    ("im b8 2nd baby", (None, None, False)),  # though B8 2ND exists
]


@pytest.mark.parametrize(("text", "home"), IN_ANY_CONTEXT)
def test_where_she_lives_in_any_text(text, home):
    assert home_in(text) == home
