"""What holds for every text: the readers never fail, never dawdle and never leak."""

import re
import time
from datetime import date, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.model.joining import Question
from bot.model.postcode import Postcode, find_postcode, parse_postcode
from bot.model.pregnancy import EstimatedDueDate, GestationalAge, plausible
from bot.model.reading import mask, read

LONGEST_TEXT = 1600  # https://www.twilio.com/docs/api/errors/21617
TODAYS = st.dates(date(2024, 1, 1), date(2032, 12, 31))
QUESTIONS = st.sampled_from([None, *Question])
MONTHS = [date(2026, month, 1).strftime("%B").lower() for month in range(1, 13)]

# Letters that the readers care about, in any order: far likelier to upset them than plain noise.
SNIPPETS = (
    "12 weeks|3 months|wks|+|/|-|.|,|40|due|lmp|edd|last period|14th|feb|3/1|03.01.27|tues|"
    "tomorrow|next week|in|ago|b11 4ab|b12 oxs|b11|07700 900123|+447700900123|im|i am|my name is|"
    "amina|Kezia|it's|no|yes|not|dunno|skip|booked|midwife|appointment|went|baby|born|had my|old|"
    "smoke|10 a day|fags|stop|a few|and a half|½|twenty two|0|00|1|31|2027|\n|;|?|!|’|😀|ৎ|ه|"
    "ਹਫ਼ਤੇ|أسبوع|ﬁ|İ|ß|\x00|\u200d"
)
FRAGMENTS = st.sampled_from(SNIPPETS.split("|"))
TALK = st.lists(FRAGMENTS, max_size=60).map(" ".join)
GLUED = st.lists(FRAGMENTS, max_size=60).map("".join)
ANY_TEXT = st.one_of(st.text(max_size=LONGEST_TEXT), TALK, GLUED).map(lambda t: t[:LONGEST_TEXT])


@given(text=ANY_TEXT, expecting=QUESTIONS, today=TODAYS)
@settings(max_examples=300)
def test_no_text_makes_the_reader_fail(text, expecting, today):
    reading = read(text, expecting=expecting, today=today)
    assert reading.stage is None or plausible(reading.stage.edd, today)
    assert not (reading.stage and (reading.stage_implausible or reading.stage_unknown))
    assert not (reading.stage and reading.baby_born)
    assert reading.baby_born_on is None or reading.baby_born_on <= today
    assert not (reading.yes and reading.no)


@given(text=ANY_TEXT)
@settings(max_examples=300)
def test_masking_twice_is_masking_once(text):
    once = mask(text)
    assert mask(once) == once


@given(
    unit=st.sampled_from(
        [
            "12 weeks ",
            "in 3 weeks ",
            "due 3/1 ",
            "1/",
            "b11 4a",
            "im amina ",
            "no ",
            "smoke ",
            "twenty ",
            "last ",
            "had my baby ",
            " ",
            "x",
            "1",
            "İ",
            "\n",
            ".",
        ]
    )
)
@settings(max_examples=17, deadline=None)
def test_four_times_the_text_takes_no_more_than_some_four_times_as_long(unit):
    short, long = (unit * LONGEST_TEXT)[: LONGEST_TEXT // 4], (unit * LONGEST_TEXT)[:LONGEST_TEXT]
    read(short, expecting=None, today=date(2026, 11, 22))
    quick = min(_seconds(short) for _ in range(3))
    slow = min(_seconds(long) for _ in range(3))
    assert slow < 10 * quick + 0.02  # a quadratic reader takes sixteen times as long


def _seconds(text):
    """Of this thread's own processor time: other work on the machine must not count."""
    started = time.thread_time()
    read(text, expecting=None, today=date(2026, 11, 22))
    return time.thread_time() - started


WEEKS_AND_DAYS = [
    "{w}+{d}",
    "im {w}+{d}",
    "{w} weeks {d} days",
    "{w} weeks and {d} days",
    "{w}w{d}d",
    "i am {w}wks {d}days pregnant",
    "{w}+{d}/40",
]
WEEKS = ["{w} weeks", "{w}wks", "im {w} wks", "{w}/40", "{w} weeks pregnant", "hi im {w} weeks x"]


@given(
    days=st.integers(14, 301),
    today=TODAYS,
    form=st.sampled_from(WEEKS_AND_DAYS),
    expecting=QUESTIONS,
)
def test_every_gestation_reads_back_in_weeks_and_days(days, today, form, expecting):
    text = form.format(w=days // 7, d=days % 7)
    stage = read(text, expecting=expecting, today=today).stage
    assert stage is not None
    assert stage.edd == EstimatedDueDate.from_gestation(GestationalAge(days), today)


@given(weeks=st.integers(2, 43), today=TODAYS, form=st.sampled_from(WEEKS), expecting=QUESTIONS)
def test_every_gestation_reads_back_in_weeks(weeks, today, form, expecting):
    stage = read(form.format(w=weeks), expecting=expecting, today=today).stage
    assert stage is not None
    assert stage.edd.gestation_on(today) == GestationalAge.of(weeks)


DATE_FORMS = [
    "{d}/{m}/{y}",
    "{d:02}/{m:02}/{y}",
    "{d}.{m}.{y}",
    "{d}-{m}-{y}",
    "{y}-{m:02}-{d:02}",
    "{d}/{m}",
    "{d} {month}",
    "{d}{month}",
    "{d}th {month}",
    "{d}th of {Month}",
    "{month} {d}",
    "{mon} {d}th",
    "{d} {mon} {y}",
    "the {d}th of {month} {y}",
    "{MONTH} {d}",
]


def written(form, day):
    month = MONTHS[day.month - 1]
    return form.format(
        d=day.day,
        m=day.month,
        y=day.year,
        month=month,
        Month=month.title(),
        MONTH=month.upper(),
        mon=month[:3],
    )


@given(
    left=st.integers(-21, 266),
    today=TODAYS,
    form=st.sampled_from(DATE_FORMS),
    lead=st.sampled_from(
        ["due {}", "im due {}", "my due date is {}", "EDD {}", "baby due on {} x"]
    ),
    expecting=QUESTIONS,
)
def test_every_due_date_reads_back_in_every_form(left, today, form, lead, expecting):
    due = today + timedelta(days=left)
    stage = read(lead.format(written(form, due)), expecting=expecting, today=today).stage
    assert stage is not None
    assert (stage.edd.on, stage.basis) == (due, "due_date")


@given(left=st.integers(-21, 266), today=TODAYS, form=st.sampled_from(DATE_FORMS))
def test_every_bare_due_date_reads_back_while_we_ask_for_it(left, today, form):
    due = today + timedelta(days=left)
    text = written(form, due)
    assume(not re.fullmatch(r"\d\d?/40|\d/10|(24/7|1/2|1/4|3/4)", text))
    stage = read(text, expecting=Question.STAGE, today=today).stage
    assert stage is not None
    assert stage.edd.on == due


@given(ago=st.integers(14, 301), today=TODAYS, form=st.sampled_from(DATE_FORMS))
def test_every_last_period_reads_back_in_every_form(ago, today, form):
    began = today - timedelta(days=ago)
    stage = read(f"lmp {written(form, began)}", expecting=None, today=today).stage
    assert stage is not None
    assert stage.edd == EstimatedDueDate.from_last_period(began)


UNITS = st.sampled_from(
    [
        "B11 4AB",
        "B8 2AB",
        "B12 0XS",
        "B1 1AY",
        "E1 6AN",
        "EC1A 1BB",
        "SW1A 1AA",
        "M1 1AE",
        "CF10 1EP",
        "EH1 1YZ",
        "BT1 5GS",
        "B90 4SB",
        "WS1 1TP",
    ]
)
SPACING = st.sampled_from(["{o} {i}", "{o}{i}", "{o}  {i}", "{o}.{i}", "{o}-{i}"])
AROUND = st.sampled_from(
    ["{}", "hi im at {} thanks", "{}, 12 weeks", "postcode {}.", "({})", "12 weeks {}"]
)


@given(
    unit=UNITS,
    spacing=SPACING,
    around=AROUND,
    change=st.sampled_from([str.lower, str.upper, str.title]),
)
def test_every_postcode_reads_back_and_is_masked(unit, spacing, around, change):
    outward, inward = unit.split()
    typed = change(spacing.format(o=outward, i=inward))
    text = around.format(typed)
    assert parse_postcode(typed) == Postcode(unit)
    assert find_postcode(text)[0] == Postcode(unit)
    assert read(text, expecting=None, today=date(2026, 11, 22)).postcode == Postcode(unit)
    masked = mask(text)
    assert typed not in masked
    assert inward.lower() not in masked.lower()


@given(unit=UNITS, change=st.sampled_from([str.lower, str.upper]))
def test_noughts_and_ones_typed_as_letters_are_mended(unit, change):
    outward, inward = unit.split()
    typed = change(outward + inward.replace("0", "O").replace("1", "I"))
    assert parse_postcode(typed) == Postcode(unit)


PHONES = st.integers(900000, 900999).map(lambda n: f"07700{n}")
PHONE_FORMS = st.sampled_from(
    [
        "{a}{b}{c}",
        "{a} {b}{c}",
        "{a} {b} {c}",
        "{a}-{b}-{c}",
        "+44{s}{b}{c}",
        "+44 {s} {b}{c}",
        "0044{s}{b}{c}",
        "+44 (0){s} {b} {c}",
    ]
)
PHONE_AROUND = st.sampled_from(
    [
        "{}",
        "ring me on {} pls",
        "no{}",
        "12 weeks {}",
        "due 3/1/2027 {}",
        "{} b11 4ab",
        "call {}, im amina",
    ]
)


@given(phone=PHONES, form=PHONE_FORMS, around=PHONE_AROUND, expecting=QUESTIONS)
def test_no_phone_number_outlives_the_mask(phone, form, around, expecting):
    typed = form.format(a=phone[:5], s=phone[1:5], b=phone[5:8], c=phone[8:])
    text = around.format(typed)
    for masked in (mask(text), read(text, expecting=expecting, today=date(2026, 11, 22)).masked):
        assert "7700" not in masked
        assert phone[5:] not in masked.replace(" ", "").replace("-", "")


@pytest.mark.parametrize(
    "text", ["9" * LONGEST_TEXT, "b11 4ab " * 200, "im amina " * 170, "\u0301" * 1600]
)
def test_the_same_thing_many_times_over_is_read_quickly(text):
    assert _seconds(text[:LONGEST_TEXT]) < 1.0
