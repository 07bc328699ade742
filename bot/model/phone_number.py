"""The number a text comes from."""

from __future__ import annotations

import re
from dataclasses import dataclass

import phonenumbers

from bot.model.errors import InvalidValue

_E164 = re.compile(r"\+[1-9]\d{6,14}")
# A national number that starts with 7, but not 70 (personal numbers) nor 76 (pagers; 7624 is
# the Isle of Man's mobiles). By the numbering plan and not by phonenumbers' list of allocated
# blocks, so that the numbers Ofcom keeps for drama count as the mobiles they stand for.
# https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
_UK_MOBILE = re.compile(r"\+447(?:[1-57-9]\d|624)\d+")
_UK_MOBILE_LENGTH = len("+447700900000")
_COUNTRY_CODE_WITHOUT_PLUS = re.compile(r"44\d{10}")


@dataclass(frozen=True, slots=True, repr=False)
class PhoneNumber:
    """A number in E.164 form. Only `e164` shows it; printing it shows the last two digits.

    https://www.itu.int/rec/T-REC-E.164
    """

    e164: str

    def __post_init__(self) -> None:
        if not _E164.fullmatch(self.e164):
            raise InvalidValue("phone_number_malformed")

    @property
    def is_uk_mobile(self) -> bool:
        """Whether it is a mobile of the United Kingdom's numbering plan."""
        right_length = len(self.e164) == _UK_MOBILE_LENGTH
        return right_length and _UK_MOBILE.fullmatch(self.e164) is not None

    def __str__(self) -> str:
        return f"(number ending {self.e164[-2:]})"

    def __repr__(self) -> str:
        return f"PhoneNumber(ending {self.e164[-2:]})"


def parse_sender(raw: str) -> PhoneNumber | None:
    """The sender of a text, or None for one that cannot be answered by text.

    Short codes ("60006"), words ("NHSnoreply") and other channels ("whatsapp:+44...") are None.
    Only the length is checked, not whether the block is allocated: new blocks are opened faster
    than a library is renewed.
    """
    digits = re.sub(r"[\s().\-]", "", raw)
    if _COUNTRY_CODE_WITHOUT_PLUS.fullmatch(digits):
        digits = f"+{digits}"  # a form decoder has turned the plus sign into a space
    if not re.fullmatch(r"\+?[0-9]{7,16}", digits):
        return None
    try:
        number = phonenumbers.parse(digits, "GB")
    except phonenumbers.NumberParseException:
        return None
    reason = phonenumbers.is_possible_number_with_reason(number)
    if reason != phonenumbers.ValidationResult.IS_POSSIBLE:
        return None
    return PhoneNumber(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))
