"""What she says of her booking appointment. Today is Sunday 22 November 2026."""

from datetime import date

import pytest

from bot.model.joining import Question
from bot.model.reading import read

TODAY = date(2026, 11, 22)
BOOKED, ATTENDED, NOT_BOOKED = "booked", "attended", "not_booked"


def booking_in(text, expecting=None):
    report = read(text, expecting=expecting, today=TODAY).booking
    if report is None:
        return None
    if report.on is None:
        return str(report.status)
    return f"{report.status} {'about ' if report.approximate else ''}{report.on.isoformat()}"


IN_ANY_CONTEXT = [
    ("ive booked 3rd march", "booked 2027-03-03"),
    ("ive booked", BOOKED),
    ("booked", BOOKED),
    ("im booked in at heartlands", BOOKED),
    ("booked in for next month", "booked about 2026-12-22"),
    ("got my midwife appt on tues", "booked 2026-11-24"),
    ("my appointment is on the 14th", "booked 2026-12-14"),
    ("my booking appointment is 14/02", "booked 2027-02-14"),
    ("i have an appointment", BOOKED),
    ("midwife tomorrow", "booked 2026-11-23"),
    ("midwife is on friday", "booked 2026-11-27"),
    ("seeing the midwife next week", "booked about 2026-11-29"),
    ("on the 14th i see the midwife", "booked 2026-12-14"),
    ("appointment next tues 24th", "booked 2026-11-24"),  # the 24th says more than tues
    ("they moved my appointment to 14 feb", "booked 2027-02-14"),
    ("booked 3rd march due 12 july", "booked 2027-03-03"),
    ("went last week", "attended about 2026-11-15"),
    ("i went yesterday", "attended 2026-11-21"),
    ("seen midwife yesterday", "attended 2026-11-21"),
    ("saw the midwife this morning", "attended 2026-11-22"),
    ("been to see the midwife", ATTENDED),
    ("had my booking appointment last tues", "attended 2026-11-17"),
    ("met my midwife on thursday", "attended 2026-11-19"),
    ("the midwife came last week", "attended about 2026-11-15"),
    ("not booked yet", NOT_BOOKED),
    ("havent booked", NOT_BOOKED),
    ("i aint booked", NOT_BOOKED),
    ("havent got a midwife", NOT_BOOKED),
    ("i dont have a midwife", NOT_BOOKED),
    ("no midwife yet", NOT_BOOKED),
    ("im 20 weeks and havent seen anyone", NOT_BOOKED),
    ("not had an appointment", NOT_BOOKED),
    ("not booked yet how do i do it", NOT_BOOKED),
]


@pytest.mark.parametrize(("text", "report"), IN_ANY_CONTEXT)
def test_said_in_so_many_words(text, report):
    assert booking_in(text) == report
    assert booking_in(text, Question.POSTCODE) == report


ANSWERS = [
    ("yes", BOOKED),
    ("yh", BOOKED),
    ("yes, 3rd of March", "booked 2027-03-03"),
    ("yes its on the 14th", "booked 2026-12-14"),
    ("14th", "booked 2026-12-14"),
    ("14th feb", "booked 2027-02-14"),
    ("3/1", "booked 2027-01-03"),
    ("tues", "booked 2026-11-24"),
    ("tomorrow", "booked 2026-11-23"),
    ("next week", "booked about 2026-11-29"),
    ("in 2 weeks", "booked about 2026-12-06"),
    ("yesterday", "attended 2026-11-21"),  # a day that is past: she went
    ("last week", "attended about 2026-11-15"),
    ("20th nov", "attended 2026-11-20"),  # two days ago rather than next year
    ("yes went last week", "attended about 2026-11-15"),
    ("already been", ATTENDED),
    ("had it", ATTENDED),
    ("not until 3rd jan", "booked 2027-01-03"),
    ("monday week", "booked 2026-11-30"),
    ("a week today", "booked 2026-11-29"),
    ("tues next week", "booked 2026-11-24"),
    ("i booked it last week", BOOKED),  # she rang then: the appointment's day she does not say
    ("third of march", "booked 2027-03-03"),
    ("5.12 at 10.30", "booked 2026-12-05"),
    ("3rd march can i bring my mum", "booked 2027-03-03"),
]


@pytest.mark.parametrize("expecting", [Question.BOOKED, Question.BOOKING_DATE])
@pytest.mark.parametrize(("text", "report"), ANSWERS)
def test_a_bare_answer_to_whether_or_when(text, report, expecting):
    assert booking_in(text, expecting) == report


@pytest.mark.parametrize(
    ("text", "report"),
    [
        ("no", NOT_BOOKED),
        ("not yet", NOT_BOOKED),
        ("nah", NOT_BOOKED),
        ("no how do i", NOT_BOOKED),
        ("nope dont know how", NOT_BOOKED),
        ("no not until 3rd jan", "booked 2027-01-03"),
    ],
)
def test_a_no_to_whether_is_no_answer_to_when(text, report):
    assert booking_in(text, Question.BOOKED) == report
    assert booking_in(text, Question.BOOKING_DATE) != NOT_BOOKED


NOTHING_SAID = [
    "how do i book",
    "hw do i book a midwife",
    "when will i get my appointment",
    "can i see the midwife on friday",
    "do i have an appointment",
    "i need to book",
    "am i booked in",
    "ive booked my scan for 3rd march",
    "booked gp appointment 3rd march",
    "ive booked a holiday",
    "dentist on tuesday",
    "went to asda yesterday",
    "i went on holiday last week",
    "i missed my appointment",  # which one she does not say
    "gp has no appointments",
    "havent seen the midwife since 16 weeks",
    "is seeing a midwife free",
    "i told my midwife yesterday",
    "midwife rang me yesterday",
    "been sat in traffic for an hour",
    "can i change my appointment on 3rd march",
    "due 3rd march",
    "yes",
    "no",
    "14th",
]


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_questions_and_other_appointments_say_nothing(text):
    assert booking_in(text) is None


@pytest.mark.parametrize(
    "text", ["not sure", "how do i book", "what is that?", "ok", "due 3 march"]
)
def test_nor_do_these_while_the_question_is_open(text):
    assert booking_in(text, Question.BOOKED) is None


def test_the_open_question_decides_what_a_bare_day_is():
    answer = read("14th feb", expecting=Question.BOOKED, today=TODAY)
    assert (answer.stage, answer.booking.on) == (None, date(2027, 2, 14))
    answer = read("14th feb", expecting=Question.STAGE, today=TODAY)
    assert (answer.stage.edd.on, answer.booking) == (date(2027, 2, 14), None)
