"""How far along she is, in any form people write. Today is Sunday 22 November 2026."""

from datetime import date

import pytest

from bot.model.joining import Question
from bot.model.pregnancy import EstimatedDueDate
from bot.model.reading import read

TODAY = date(2026, 11, 22)
NOT_SURE = "about"


def stage_of(text, expecting=None, today=TODAY):
    stage = read(text, expecting=expecting, today=today).stage
    if stage is None:
        return None
    age = str(stage.edd.gestation_on(today))
    return f"{NOT_SURE} {age}" if stage.approximate else age


def due_date_of(text, expecting=None, today=TODAY):
    stage = read(text, expecting=expecting, today=today).stage
    return stage.edd.on.isoformat() if stage else None


GESTATIONS = [
    ("12wks", "12+0"),
    ("12 weeks", "12+0"),
    ("12 wk", "12+0"),
    ("12week", "12+0"),
    ("12 w", "12+0"),
    ("12 weeks 3 days", "12+3"),
    ("12 weeks and 3 days", "12+3"),
    ("12 wks + 3", "12+3"),
    ("12 weeks, 3 days", "12+3"),
    ("12weeks3days", "12+3"),
    ("12+3", "12+3"),
    ("im 12 + 3", "12+3"),
    ("40+5", "40+5"),
    ("12+3 weeks", "12+3"),
    ("12w3d", "12+3"),
    ("12w3", "12+3"),
    ("12wk3", "12+3"),
    ("12/40", "12+0"),  # as midwives write it
    ("12+3/40", "12+3"),
    ("12 3/7", "12+3"),
    ("12.3 weeks", "12+3"),  # said for 12 weeks and 3 days
    ("twelve weeks", "12+0"),
    ("twelv weeks", "12+0"),
    ("twenty two weeks pregnant", "22+0"),
    ("twenty-two weeks", "22+0"),
    ("im nine weeks", "9+0"),
    ("3 months gone", "about 13+0"),
    ("abt 5 months", "about 22+0"),
    ("8 month", "about 35+0"),
    ("2 months pregnent", "about 9+0"),
    ("three months", "about 13+0"),
    ("3 and a half months", "about 15+0"),
    ("5 months and 2 weeks", "about 24+0"),
    ("in my 8th month", "about 32+4"),  # seven are full and half of the eighth
    ("nearly 8 weeks", "about 8+0"),
    ("about 20 weeks i think", "about 20+0"),
    ("8 and a half weeks", "about 8+4"),
    ("8 weeks and a half", "about 8+4"),
    ("12½ wks", "about 12+4"),
    ("12-13 weeks", "about 12+4"),
    ("12 or 13 weeks", "about 12+4"),
    ("10 weeks ish", "about 10+0"),
    ("9weeks2moro", "8+6"),  # nine weeks tomorrow
    ("im 12 weeks tomorrow", "11+6"),
    ("ill be 20 weeks on friday", "19+2"),
    ("i will be 12 weeks next week", "about 11+0"),
    ("12 weeks today", "12+0"),
    ("was 8 weeks yesterday", "8+1"),
    ("I'm 12 weeks", "12+0"),
    ("I’M 12 WEEKS!!", "12+0"),  # the apostrophe of a phone
    ("im１２weeks", "12+0"),  # full-width digits
    ("hi im 9 weeks pregnant", "9+0"),
    ("pregnant 8 weeks", "8+0"),
    ("im only 5 wks", "5+0"),
    ("wot do i do first im 6wks", "6+0"),
    ("8 weeks pregnant can i eat pate", "8+0"),
    ("20 weeks, can i fly?", "20+0"),
    ("12 weeks and bleeding", "12+0"),
    ("baby not move 8 month no english good", "about 35+0"),
    ("im 30 weeks when is my next appointment", "30+0"),
    ("in 8 weeks pregnant", "8+0"),  # a slip for "im"
    ("week 12", "about 12+0"),
    ("im in week 12 of pregnancy", "about 12+0"),
    ("my scan yesterday put me at 12+4", "12+4"),
    ("8 weeks since my last period", "8+0"),
    ("we're 20 weeks", "20+0"),
    ("1st time mum 12 weeks", "12+0"),
    ("sorry not 12 weeks 14 weeks", "14+0"),
    ("had my scan and im 13 weeks not 11", "13+0"),
    ("no i meant 20 weeks", "20+0"),
    ("12 weeks no sorry 14 weeks", "14+0"),  # a correction: the later counts
    ("3 days overdue", "40+3"),
    ("im 1 week over due", "41+0"),
    ("2 days past my due date", "40+2"),
    ("6 weeks to go", "about 34+0"),
    ("got 8 weeks left", "about 32+0"),
    ("3 weeks until im due", "about 37+0"),
    ("main 8 hafte se hoon", "8+0"),  # Roman Urdu
    ("jestem w 12 tygodniu ciąży", "12+0"),  # Polish
    ("sunt însărcinată în 12 săptămâni", "12+0"),  # Romanian
    ("৮ সপ্তাহ", "8+0"),  # Bengali digits and word
    ("أنا حامل 3 أشهر", "about 13+0"),  # Arabic
    ("8 bilood", "about 35+0"),  # Somali
    ("12 ہفتے", "12+0"),  # Urdu
    ("12 ਹਫ਼ਤੇ", "12+0"),  # Punjabi
]


@pytest.mark.parametrize(("text", "age"), GESTATIONS)
def test_a_length_said_of_herself_is_her_gestation(text, age):
    assert stage_of(text) == age
    assert stage_of(text, expecting=Question.STAGE) == age


ANSWERS_ONLY = [
    # What counts only while we are asking how far along she is.
    ("12", "12+0"),
    ("12 x", "12+0"),
    ("twelve", "12+0"),
    ("im about 12", "about 12+0"),
    ("12ish", "about 12+0"),
    ("abt 12 i think", "about 12+0"),
    ("12.", "12+0"),
    ("12.3", "12+3"),
    ("8, b11 4ab", "8+0"),
    ("12 b11 4ab", "12+0"),
    ("its 9 sorry", "9+0"),
    ("13 not 12", "13+0"),
    ("i think 8?", "about 8+0"),
    ("8 or 9", "about 8+4"),
    ("8-9", "about 8+4"),  # a range, though shaped like a day
    ("12 and a half", "about 12+4"),
    ("dont know maybe 8", "about 8+0"),
    ("baby is 12 weeks", "12+0"),
    ("shes 12 weeks", "12+0"),
    ("at 20 weeks", "20+0"),
    ("the 12 weeks", "12+0"),
    ("bump is 20 weeks", "20+0"),
]


@pytest.mark.parametrize(("text", "age"), ANSWERS_ONLY)
def test_a_bare_answer_counts_while_the_question_is_open(text, age):
    assert stage_of(text, expecting=Question.STAGE) == age
    assert stage_of(text) is None


DUE_DATES = [
    ("due 3/1", "2027-01-03"),  # day first, and the January to come
    ("due 03.01.27", "2027-01-03"),
    ("edd 3-1-2027", "2027-01-03"),
    ("EDD: 03/01/2027", "2027-01-03"),
    ("due 2027-01-03", "2027-01-03"),
    ("due 3 1 2027", "2027-01-03"),
    ("due 03012027", "2027-01-03"),
    ("due date 3.1", "2027-01-03"),
    ("due 02/14/27", "2027-02-14"),  # no 14th month: written month first
    ("im due 3rd jan", "2027-01-03"),
    ("baby due 14 feb", "2027-02-14"),
    ("due the 14th of febuary", "2027-02-14"),
    ("due feb 14", "2027-02-14"),
    ("due feb14", "2027-02-14"),
    ("due 14feb", "2027-02-14"),
    ("due 14 of feb", "2027-02-14"),
    ("due march the 3rd", "2027-03-03"),
    ("due 3rd of march '27", "2027-03-03"),
    ("my due date is 12 july", "2027-07-12"),
    ("due 2 agust", "2027-08-02"),
    ("due 4 decemba", "2026-12-04"),
    ("due in november", "2026-11-26"),  # said in november: the middle of what is left of it
    ("due 10 nov", "2026-11-10"),  # 12 days overdue, not next year
    ("due valentines day", "2027-02-14"),
    ("due xmas day", "2026-12-25"),
    ("due christmas", "2026-12-25"),
    ("due new years day", "2027-01-01"),
    ("due end of march", "2027-03-28"),
    ("due mid june", "2027-06-15"),
    ("due beginning of may", "2027-05-05"),
    ("due early jan", "2027-01-05"),
    ("due in june", "2027-06-15"),
    ("due june", "2027-06-15"),
    ("due in june 2027", "2027-06-15"),
    ("due next month", "2026-12-22"),
    ("due end of next month", "2026-12-28"),
    ("due in 6 weeks", "2027-01-03"),
    ("im due in about 3 months", "2027-02-21"),
    ("due 6 weeks time", "2027-01-03"),
    ("due tomorrow", "2026-11-23"),
    ("due on friday", "2026-11-27"),
    ("due on the 14th", "2026-12-14"),
    ("3rd jan is my due date", "2027-01-03"),
    ("14 feb im due", "2027-02-14"),
    ("midwife says due 3rd march", "2027-03-03"),
    ("due date changed to 3rd march", "2027-03-03"),
    ("expecting in april", "2027-04-15"),
    ("booked 3rd march due 12 july", "2027-07-12"),
    ("im 12 weeks due 12 july lmp 5 oct", "2027-07-12"),  # the due date is the most explicit
    ("about 3 months, due 1 june", "2027-06-01"),  # exact beats approximate
]


@pytest.mark.parametrize(("text", "day"), DUE_DATES)
def test_a_due_date_in_any_form_gets_the_year_that_can_be(text, day):
    assert due_date_of(text) == day
    assert due_date_of(text, expecting=Question.STAGE) == day


BARE_DUE_DATES = [
    ("14th", "2026-12-14"),
    ("the 14th", "2026-12-14"),
    ("14th feb", "2027-02-14"),
    ("3/1", "2027-01-03"),
    ("3-1", "2027-01-03"),
    ("030127", "2027-01-03"),
    ("tues", "2026-11-24"),
    ("next tuesday", "2026-11-24"),
    ("tomorrow", "2026-11-23"),
    ("2moro", "2026-11-23"),
    ("next week", "2026-11-29"),
    ("in 3 months", "2027-02-21"),
    ("in 6 weeks", "2027-01-03"),
    ("end of march", "2027-03-28"),
    ("mid june i think", "2027-06-15"),
    ("june", "2027-06-15"),
    ("feb", "2027-02-15"),
    ("christmas", "2026-12-25"),
    ("valentines", "2027-02-14"),
    ("yeah i think its the 3rd jan", "2027-01-03"),
    ("i dont know i think june", "2027-06-15"),
    ("5 oct", "2027-07-12"),  # no due date can be then, but a last period can
    ("05/10/2026", "2027-07-12"),
    ("8 weeks ago", "2027-07-04"),
]


@pytest.mark.parametrize(("text", "day"), BARE_DUE_DATES)
def test_a_bare_day_is_a_due_date_while_the_question_is_open(text, day):
    assert due_date_of(text, expecting=Question.STAGE) == day
    assert due_date_of(text) is None


LAST_PERIODS = [
    ("lmp 5 oct", "2026-10-05"),
    ("LMP 05/10/26", "2026-10-05"),
    ("last period 5th oct", "2026-10-05"),
    ("my last period was the 5th of october", "2026-10-05"),
    ("first day of my last period was 12 september", "2026-09-12"),
    ("my last period was about 8 weeks ago", "2026-09-27"),
    ("last period 2 months ago", "2026-09-20"),
    ("period was about 6 weeks ago", "2026-10-11"),
    ("5 oct was my last period", "2026-10-05"),
    ("last came on 5 oct", "2026-10-05"),
    ("L.M.P. 5 oct", "2026-10-05"),
    ("last pd 5 oct", "2026-10-05"),
    ("last period christmas eve", None),  # 11 months ago: no pregnancy
    ("last period start of september", "2026-09-05"),
]


@pytest.mark.parametrize(("text", "day"), LAST_PERIODS)
def test_a_last_period_is_the_most_recent_such_day(text, day):
    stage = read(text, expecting=None, today=TODAY).stage
    expected = EstimatedDueDate.from_last_period(date.fromisoformat(day)) if day else None
    assert (stage.edd if stage else None) == expected
    assert stage is None or stage.basis == "last_period"


NOT_HER_STAGE = [
    "i smoke 10 a day",
    "im 23 years old",
    "at 12 weeks will i have a scan?",
    "how big is baby at 20 weeks",
    "what happens at week 12",
    "20 week scan",
    "had my 12 week scan",
    "what happens at my 16 week appointment",
    "is 14 weeks too late to book",
    "when im 20 weeks will i feel it",
    "can i fly until 36 weeks",
    "can i take folic acid after 12 weeks",
    "in 2 weeks",
    "see you in 2 weeks",
    "my appointment is in 3 weeks",
    "2 weeks ago",
    "baby is 6 weeks old",
    "my 3 month old wont sleep",
    "can a 6 week old have water",
    "4 months and rolling in sleep",
    "my baby was born 3 weeks early",
    "3 weeks postnatal",
    "ive been smoke free 3 weeks",
    "been off work 6 weeks",
    "ive been sick for 3 weeks",
    "period 2 weeks late",
    "period due 2 weeks ago",  # late, but by whose cycle?
    "missed my period 3 weeks ago",
    "rent is 3 months behind",
    "i moved here 3 months ago",
    "my sister is 12 weeks pregnant",
    "my wife uses ozempic, she is pregnant 5 weeks",
    "shes 12 weeks",
    "i was 12 weeks when i found out",
    "i lost my last one at 9 weeks",
    "not 12 weeks",
    "it costs 12.50",
    "£12",
    "its 12 pounds",
    "at 3pm",
    "10.30",
    "ring me on 07700 900123",
    "b12 0xs",
    "i have 2 kids",
    "1st baby",
    "first trimester",
    "24/7",
    "due next year",  # too vague for a date, and no mistake either
    "due this year",
    "one a day pregnancy tablets from boots",
    "its my 30th next weekend and my mum is having the baby over night",
    "due to see the midwife 3rd march",
    "my scan is due 3rd march",
    "rent due 1st december",
    "my birthday is 14 feb",
    "may i ask a question",
    "what can i eat in march",
    "12",
    "yes",
    "",
]


@pytest.mark.parametrize("text", NOT_HER_STAGE)
def test_other_lengths_days_and_numbers_are_not_her_stage(text):
    reading = read(text, expecting=None, today=TODAY)
    assert reading.stage is None
    assert not reading.stage_implausible


NOT_AN_ANSWER_EITHER = [
    "how big is baby at 20 weeks?",
    "my sister is 12 weeks",
    "ive been smoke free 3 weeks",
    "not 12 weeks",
    "i have 2 kids",
    "what can i eat?",
    "20 week scan when?",
    "i smoke 10 a day",
    "im 23 years old",
    "b12 0xs",
]


@pytest.mark.parametrize("text", NOT_AN_ANSWER_EITHER)
def test_nor_while_the_question_is_open(text):
    assert stage_of(text, expecting=Question.STAGE) is None


IMPLAUSIBLE = [
    ("due 3 Jan 2031", None),
    ("due last year", None),
    ("im 60 weeks", None),
    ("60 weeks pregnant", None),
    ("12 months pregnant", None),
    ("due 29 feb", None),  # no such day before the year after next
    ("due 31/2", None),
    ("lmp 12 nov", None),  # ten days ago: nobody can know
    ("lmp 3 jan", None),
    ("due in october 2028", None),
    ("60", Question.STAGE),
    ("1", Question.STAGE),
    ("3 jan 2031", Question.STAGE),
    ("29 feb", Question.STAGE),
    ("im 1 week", Question.STAGE),
]


@pytest.mark.parametrize(("text", "expecting"), IMPLAUSIBLE)
def test_a_stage_that_cannot_be_is_marked(text, expecting):
    reading = read(text, expecting=expecting, today=TODAY)
    assert reading.stage is None
    assert reading.stage_implausible


UNKNOWN = [
    ("dunno", Question.STAGE),
    ("not sure", Question.STAGE),
    ("idk", Question.STAGE),
    ("just found out", Question.STAGE),
    ("only just found out sorry", Question.STAGE),
    ("i dont know when my last period was", Question.STAGE),
    ("a few weeks", Question.STAGE),
    ("no idea how far along i am", None),
    ("dont know how many weeks i am", None),
    ("not sure of my due date", None),
]


@pytest.mark.parametrize(("text", "expecting"), UNKNOWN)
def test_not_knowing_is_an_answer(text, expecting):
    reading = read(text, expecting=expecting, today=TODAY)
    assert reading.stage is None
    assert reading.stage_unknown


@pytest.mark.parametrize("text", ["not sure what to eat", "dunno", "i dont know how to book"])
def test_not_knowing_something_else_is_not(text):
    assert not read(text, expecting=None, today=TODAY).stage_unknown


def test_the_year_turns_with_the_calendar():
    assert due_date_of("due 3/1", today=date(2027, 1, 5)) == "2027-01-03"  # two days overdue
    assert due_date_of("due 3/1", today=date(2027, 4, 30)) == "2028-01-03"
    assert due_date_of("due 29 feb", today=date(2027, 11, 22)) == "2028-02-29"


@pytest.mark.parametrize(
    ("text", "basis"),
    [("12 weeks", "gestation"), ("due 3/1", "due_date"), ("lmp 5 oct", "last_period")],
)
def test_it_is_kept_what_she_said_it_by(text, basis):
    assert read(text, expecting=None, today=TODAY).stage.basis == basis
