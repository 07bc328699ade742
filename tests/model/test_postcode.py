"""Postcodes as people type them."""

import pytest

from bot.model.errors import InvalidValue
from bot.model.postcode import (
    Postcode,
    find_district,
    find_postcode,
    find_postcodes,
    parse_district,
    parse_postcode,
)


def test_its_parts():
    postcode = Postcode("B11 4AB")
    assert postcode.outward == postcode.district == "B11"
    assert (postcode.inward, postcode.sector, postcode.area) == ("4AB", "B11 4", "B")
    assert str(postcode) == "B11 4AB"
    assert Postcode("EC1A 1BB").area == "EC"
    assert Postcode("EC1A 1BB").district == "EC1A"


@pytest.mark.parametrize(
    "unit", ["", "b11 4ab", "B114AB", "B11 4A", "B11 4CK", "B11  4AB", "11 4AB"]
)
def test_any_other_form_is_refused_without_naming_it(unit):
    with pytest.raises(InvalidValue) as refused:
        Postcode(unit)
    assert str(refused.value) == "postcode_malformed"


PARSED = [
    ("B11 4AB", "B11 4AB"),
    ("b11 4ab", "B11 4AB"),
    ("B114AB", "B11 4AB"),
    ("  b 11   4 a b ", "B11 4AB"),
    ("b11.4ab.", "B11 4AB"),
    ("b11-4ab", "B11 4AB"),
    ("b12 oxs", "B12 0XS"),
    ("B12 OXS", "B12 0XS"),
    ("bii 4ab", "B11 4AB"),
    ("b1i4ab", "B11 4AB"),
    ("e1 6an", "E1 6AN"),
    ("EC1A1BB", "EC1A 1BB"),
    ("w1a 1aa", "W1A 1AA"),
    ("m1 1ae", "M1 1AE"),
    ("B11 4ZZ", "B11 4ZZ"),  # not in the list: postcodes are added all the time
    ("WS13 2AA", "WS13 2AA"),  # a whole sector that is newer than the list
    ("zz9 9zz", None),
    ("b11", None),
    ("b11 4a", None),
    ("11 4ab", None),
    ("amina", None),
    ("12 weeks", None),
    ("b11 4ab b11 4ab", None),  # one, or none
    ("", None),
]


@pytest.mark.parametrize(("text", "unit"), PARSED)
def test_a_text_that_is_a_postcode(text, unit):
    assert parse_postcode(text) == (Postcode(unit) if unit else None)


FOUND = [
    ("hi im sana 9 weeks b8 2ab smoke 10", "B8 2AB"),
    ("my postcode is B12 oxs thx", "B12 0XS"),
    ("im at b114ab.", "B11 4AB"),
    ("(B11 4AB)", "B11 4AB"),
    ("im in b 11 4ab", "B11 4AB"),
    ("ive moved from b11 4ab to b12 0xs", "B11 4AB"),
]


@pytest.mark.parametrize(("text", "unit"), FOUND)
def test_a_postcode_anywhere_in_a_text(text, unit):
    found = find_postcode(text)
    assert found is not None
    postcode, (start, end) = found
    assert postcode == Postcode(unit)
    assert parse_postcode(text[start:end]) == postcode


NONE_THERE = [
    "12wks 3 days",
    "b4 u go",
    "b4 its too late",
    "b12 one day",
    "l8 4us",
    "w8 4 me",
    "m8 2nd time",
    "im b8 2nd baby",
    "see u b4 1st",
    "what bloods do they take",
    "bloody hell",
    "at 9 1pm",
    "20mg nic salts",
    "zz9 9zz",
    "b11 7zz",  # in running text a sector that is not listed is not believed
    "07700 900123",
    "c u l8r",
    "s6 2wk",
    "",
]


@pytest.mark.parametrize("text", NONE_THERE)
def test_words_weeks_and_times_are_no_postcodes(text):
    assert find_postcode(text) is None


def test_all_of_them_are_found():
    found = find_postcodes("from b11 4ab to B12 0XS and e1 6an")
    assert [postcode.unit for postcode, _ in found] == ["B11 4AB", "B12 0XS", "E1 6AN"]


@pytest.mark.parametrize(
    ("text", "district"),
    [
        ("b11", "B11"),
        ("B 11", "B11"),
        ("ec1a", "EC1A"),
        ("zz9", None),
        ("b111", None),
        ("bio", None),
    ],
)
def test_a_district_alone(text, district):
    assert parse_district(text) == district


@pytest.mark.parametrize(
    ("text", "district"),
    [
        ("is there a childrens centre near b11", "B11"),
        ("nearest centre to B8 pls", "B8"),
        ("a centre near me", None),
        ("baby group at 10", None),
        ("centre in zz9", None),  # there is no such district
    ],
)
def test_a_district_is_found_beside_a_word_of_place(text: str, district: str | None) -> None:
    assert find_district(text) == district
