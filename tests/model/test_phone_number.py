"""The number a text comes from."""

import pytest

from bot.model.errors import InvalidValue
from bot.model.phone_number import PhoneNumber, parse_sender

FROM_HOME = "+48" + "1" * 9  # Polish by its form; nobody's


@pytest.mark.parametrize(
    ("raw", "e164"),
    [
        ("+447700900123", "+447700900123"),
        (" 447700900123", "+447700900123"),  # a form decoder has eaten the plus sign
        ("07700900123", "+447700900123"),
        ("07700 900 123", "+447700900123"),
        ("+44 (0)7700 900123", "+447700900123"),
        ("+441214960000", "+441214960000"),
        (FROM_HOME, FROM_HOME),  # she may keep her number from another country
    ],
)
def test_a_number_that_can_be_answered(raw, e164):
    assert parse_sender(raw) == PhoneNumber(e164)


@pytest.mark.parametrize(
    "raw",
    [
        "NHSnoreply",
        "60006",  # a short code
        "+60006",
        "+4460006",
        "whatsapp:+447700900123",
        "",
        "+",
        "+44",
        "+44770090012345678",
        "07700900123a",
        "٠٧٧٠٠٩٠٠١٢٣",
        "+999" + "0" * 9,
    ],
)
def test_senders_that_cannot(raw):
    assert parse_sender(raw) is None


@pytest.mark.parametrize(
    ("e164", "mobile"),
    [
        ("+447700900123", True),
        ("+447624" + "0" * 6, True),  # Isle of Man
        ("+4470" + "0" * 8, False),  # a personal number
        ("+447640" + "0" * 6, False),  # a pager
        ("+441214960000", False),
        ("+44770090012", False),
        (FROM_HOME, False),
    ],
)
def test_uk_mobiles_are_known_by_the_numbering_plan(e164, mobile):
    assert PhoneNumber(e164).is_uk_mobile is mobile


def test_printing_it_shows_two_digits_only():
    number = PhoneNumber("+447700900123")
    for printed in (str(number), repr(number), f"{number}", repr({"from": number})):
        assert "23" in printed
        assert "0123" not in printed
        assert "7700" not in printed


@pytest.mark.parametrize("raw", ["07700900123", "+0" + "1" * 9, "+44", "", "+44770090012345678"])
def test_anything_but_e164_is_refused_without_naming_it(raw):
    with pytest.raises(InvalidValue) as refused:
        PhoneNumber(raw)
    assert str(refused.value) == "phone_number_malformed"
