"""Two counts of the same thing, made apart, agree with the standard and with each other."""

import csv

from hypothesis import given
from hypothesis import strategies as st

from bot.model import sms
from tests.support.shared import shared_data
from twilio_standin.segments import billed_segments


def test_billed_segments_of_every_sample():
    with shared_data("sms/segments.csv").open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=2):
            assert billed_segments(row["text"]) == int(row["segments"]), f"row {number}"


@given(st.text(max_size=400) | st.text(st.sampled_from("a€|\n"), max_size=700))
def test_the_bot_counts_the_same(text):
    assert billed_segments(text) == sms.segments(text).segments
