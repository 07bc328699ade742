"""The record of a booking appointment."""

from dataclasses import FrozenInstanceError

import pytest

from bot.model.booking import BookingReport, BookingStatus


def test_a_report_needs_no_day_and_cannot_be_changed():
    report = BookingReport(BookingStatus.BOOKED)
    assert (report.on, report.approximate) == (None, False)
    with pytest.raises(FrozenInstanceError):
        report.status = BookingStatus.ATTENDED


def test_the_stored_words_of_the_statuses():
    """They are in the database: a new name would orphan every row."""
    assert [str(status) for status in BookingStatus] == [
        "unknown",
        "not_booked",
        "booked",
        "attended",
    ]
