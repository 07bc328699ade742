"""Whether her baby is here, and since when. Today is Sunday 22 November 2026."""

from datetime import date

import pytest

from bot.model.joining import Question
from bot.model.reading import read

TODAY = date(2026, 11, 22)


def birth_in(text, expecting=None):
    reading = read(text, expecting=expecting, today=TODAY)
    return reading.baby_born, reading.baby_born_on and reading.baby_born_on.isoformat()


BORN = [
    ("had my baby last week", "2026-11-15"),
    ("ive had my baby", None),
    ("baby is 3 weeks old", "2026-11-01"),
    ("my baby is 3 weeks old", "2026-11-01"),
    ("my little boy is 2 months", "2026-09-20"),
    ("gave birth yesterday", "2026-11-21"),
    ("gave birth on tuesday", "2026-11-17"),
    ("baby born 3rd nov", "2026-11-03"),
    ("my baby was born 14 feb", "2026-02-14"),
    ("born on 5th november", "2026-11-05"),
    ("baby came early shes 2 weeks old", "2026-11-08"),
    ("my 3 month old wont sleep", "2026-08-23"),
    ("i have a 6 week old", "2026-10-11"),
    ("im 3 weeks postnatal", "2026-11-01"),
    ("had twins last month", "2026-10-23"),
    ("had baby 3 weeks ago", "2026-11-01"),
    ("just had a baby", None),
    ("i just gave birth", None),
    ("baby is here already", None),
    ("finally had her!!", None),
    ("my newborn is cold and floppy", None),
    ("not pregnant now i had my baby last month", "2026-10-23"),
    ("delivered last friday", "2026-11-20"),
    ("baby born at 38 weeks all well", None),  # the weeks are how early, not how old
    ("had my baby on 3rd march", "2026-03-03"),
    ("my son is 5 days old", "2026-11-17"),
]


@pytest.mark.parametrize(("text", "day"), BORN)
def test_her_baby_is_here(text, day):
    assert birth_in(text) == (True, day)


NOT_BORN = [
    "i havent had my baby yet",
    "baby isnt here yet",
    "when will baby be born",
    "what do i do when baby is born",
    "my last baby was early",
    "i had my first baby in 2019",
    "had a baby before do i need the appointment",
    "i had my son 3 years ago",
    "my 2 year old is poorly",
    "can a 6 week old have water",
    "my sister just had her baby",
    "had my baby shower last week",
    "had my scan last week",
    "ive had a letter from the hospital",
    "having my baby on 3rd jan",
    "pregnant again and my baby is only 6 months",
    "hes here now im scared",  # a man at the door is no birth
    "bed sharing with a newborn",
    "im 12 weeks pregnant and my baby is 10 months old",
    "my baby is breech",
    "i was born in birmingham",
    "yes",
]


@pytest.mark.parametrize("text", NOT_BORN)
def test_it_is_not_or_not_hers(text):
    assert birth_in(text) == (False, None)


LOST = [
    "i lost my baby last week",
    "my baby was born sleeping",
    "i had my baby yesterday he was stillborn",
    "born at 21 weeks and didnt survive",
    "i miscarried at 8 weeks",
]


@pytest.mark.parametrize("text", LOST)
def test_a_loss_is_never_read_as_a_birth_or_a_pregnancy(text):
    reading = read(text, expecting=None, today=TODAY)
    assert not reading.baby_born
    assert reading.stage is None


def test_weeks_of_a_baby_are_told_from_weeks_of_a_pregnancy_by_what_is_asked():
    assert birth_in("baby is 12 weeks") == (True, "2026-08-30")
    assert birth_in("baby is 12 weeks", Question.STAGE) == (False, None)  # asked how far she is
    assert birth_in("baby is 3 weeks", Question.STAGE) == (True, "2026-11-01")  # none knows so soon
