"""Whole texts: everything in one text is read at once, and nothing else is."""

from datetime import date

import pytest

from bot.model.booking import BookingReport, BookingStatus
from bot.model.joining import Question
from bot.model.postcode import Postcode
from bot.model.pregnancy import EstimatedDueDate
from bot.model.reading import Reading, Stage, read

TODAY = date(2026, 11, 22)

WHOLE_TEXTS = [
    (
        "hi im sana 9 weeks b8 2ab smoke 10 a day hw do i book",
        None,
        Reading(
            masked="hi im factname factstage factpostcode smoke 10 a day hw do i book",
            stage=Stage(EstimatedDueDate(date(2027, 6, 27)), "gestation"),
            postcode=Postcode("B8 2AB"),
            first_name="Sana",
            smokes=True,
        ),
    ),
    (
        "yes went last week, due 12 july",
        Question.BOOKED,
        Reading(
            masked="yes went last week, due factdate",
            stage=Stage(EstimatedDueDate(date(2027, 7, 12)), "due_date"),
            booking=BookingReport(BookingStatus.ATTENDED, date(2026, 11, 15), approximate=True),
            yes=True,
        ),
    ),
    (
        "12 b11 4ab",
        Question.STAGE,
        Reading(
            masked="factstage factpostcode",
            stage=Stage(EstimatedDueDate(date(2027, 6, 6)), "gestation"),
            postcode=Postcode("B11 4AB"),
        ),
    ),
    (
        "no thanks, not booked yet either",
        Question.FIRST_NAME,
        Reading(
            masked="no thanks, not booked yet either",
            booking=BookingReport(BookingStatus.NOT_BOOKED),
            no=True,
            skipped=True,
        ),
    ),
    (
        "what can i eat?",
        Question.STAGE,
        Reading(masked="what can i eat?"),
    ),
    ("", None, Reading(masked="")),
]


@pytest.mark.parametrize(("text", "expecting", "reading"), WHOLE_TEXTS)
def test_all_facts_of_a_text_and_no_others(text, expecting, reading):
    assert read(text, expecting=expecting, today=TODAY) == reading


def test_the_order_of_questions_does_not_matter_to_clear_facts():
    """A postcode is a postcode and weeks are weeks, whatever we have just asked."""
    for expecting in (None, *Question):
        reading = read("im 12 weeks and live at b11 4ab", expecting=expecting, today=TODAY)
        assert reading.stage is not None
        assert reading.postcode == Postcode("B11 4AB")
