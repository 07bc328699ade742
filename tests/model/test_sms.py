"""Segments as the networks bill them, and texts made safe for the alphabet phones share."""

import csv
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.sms import (
    GSM_BASIC,
    GSM_EXTENSION,
    Encoding,
    encoding_of,
    segments,
    split,
    to_gsm,
)
from tests.support.shared import shared_data

gsm_texts = st.text(st.sampled_from(sorted(GSM_BASIC | GSM_EXTENSION)), max_size=700)
any_texts = st.text(max_size=400) | st.text(st.sampled_from("ał🚀€|ا"), max_size=400)


def test_the_alphabet_has_the_size_of_the_standard():
    # 128 positions: one is the escape, and the extension table has ten of its own
    assert len(GSM_BASIC) == 127
    assert len(GSM_EXTENSION) == 10
    assert not GSM_BASIC & GSM_EXTENSION


def test_billed_segments_of_every_sample():
    with shared_data("sms/segments.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 20
    for number, row in enumerate(rows, start=2):
        counted = segments(row["text"])
        expected = (row["encoding"], int(row["segments"]))
        assert (counted.encoding, counted.segments) == expected, f"row {number}: {row['note']}"


@pytest.mark.parametrize(
    ("text", "encoding", "count", "units"),
    [
        ("", Encoding.GSM_7, 1, 0),  # an empty body is billed too
        ("a" * 160, Encoding.GSM_7, 1, 160),
        ("a" * 161, Encoding.GSM_7, 2, 161),
        ("a" * 306, Encoding.GSM_7, 2, 306),
        ("a" * 307, Encoding.GSM_7, 3, 307),
        ("a" * 152 + "€" + "b" * 152, Encoding.GSM_7, 3, 306),  # the escape pair moves on whole
        ("ł" * 70, Encoding.UCS_2, 1, 70),
        ("ł" * 71, Encoding.UCS_2, 2, 71),
        ("a" * 66 + "🚀" + "b" * 66, Encoding.UCS_2, 3, 134),  # so does a surrogate pair
        ("\t", Encoding.UCS_2, 1, 1),  # GSM-7 has no tab
        ("ç", Encoding.UCS_2, 1, 1),  # it has the capital only
    ],
)
def test_units_and_segments(text, encoding, count, units):
    counted = segments(text)
    assert (counted.encoding, counted.segments, counted.units) == (encoding, count, units)


@given(any_texts | gsm_texts)
def test_segments_rejoin_to_the_text_and_each_fits(text):
    parts = split(text)
    assert "".join(parts) == text
    assert len(parts) == segments(text).segments
    if len(parts) > 1:
        assert all(octets(part, encoding_of(text)) <= 134 for part in parts)
    else:
        assert octets(text, encoding_of(text)) <= 140


@given(any_texts | gsm_texts)
def test_no_segment_could_have_taken_the_next_character(text):
    parts = split(text)
    encoding = encoding_of(text)
    for part, following in pairwise(parts):
        assert part
        assert octets(part + following[0], encoding) > 134


@given(any_texts)
def test_a_surrogate_pair_is_never_cut(text):
    # joined again as UTF-16, the way a handset does it
    raw = b"".join(part.encode("utf-16-be") for part in split(text))
    assert raw.decode("utf-16-be") == text


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("don’t", "don't"),
        ("‘hi’ she said “yes”", "'hi' she said \"yes\""),
        ("9–5 — Monday", "9-5 - Monday"),
        ("wait…", "wait..."),
        ("10\u00a0weeks", "10 weeks"),
        ("• milk\n• eggs", "- milk\n- eggs"),
        ("café", "café"),  # é is in GSM-7
        ("cafe\u0301", "café"),  # typed as two characters
        ("£3.40 €5 [a] ~b~", "£3.40 €5 [a] ~b~"),
        ("so\u00adcial\u200b", "social"),
        ("2×½", "2x1/2"),
        ("Zoë", "Zoë"),  # her name is hers: it costs UCS-2, it is not changed
        ("dziękuję", "dziękuję"),
        ("شکریہ", "شکریہ"),
        ("what?", "what?"),
        ("👍🏽", "👍🏽"),
    ],
)
def test_typography_is_made_safe_and_letters_are_left(typed, sent):
    assert to_gsm(typed) == sent


@given(st.text())
def test_made_safe_twice_is_made_safe_once(text):
    assert to_gsm(to_gsm(text)) == to_gsm(text)


@given(gsm_texts)
def test_what_is_safe_already_is_left_alone(text):
    assert to_gsm(text) == text


@given(st.text())
def test_no_question_mark_appears_that_nobody_typed(text):
    # the Greek question mark is a semicolon; no character stands for a plain question mark
    assert to_gsm(text).count("?") == text.count("?")


@given(st.text())
def test_every_replacement_is_in_the_alphabet(text):
    kept = set(to_gsm(text)) - GSM_BASIC - GSM_EXTENSION
    assert not {to_gsm(character) for character in kept} & GSM_BASIC


def octets(text: str, encoding: Encoding) -> int:
    """The room a segment takes, counted as the standard packs it: seven bits, or UTF-16."""
    if encoding is Encoding.UCS_2:
        return len(text.encode("utf-16-be", "surrogatepass"))
    septets = len(text) + sum(character in GSM_EXTENSION for character in text)
    return -(-septets * 7 // 8)
