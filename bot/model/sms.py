"""How a text travels: which alphabet it needs, how many segments it costs, where it is cut.

Alphabets: 3GPP TS 23.038 section 6.2.1 (basic table) and 6.2.1.1 (extension table, two septets a
character), https://www.etsi.org/deliver/etsi_ts/123000_123099/123038/
Joined segments: 3GPP TS 23.040 section 9.2.3.24.1. The joining header takes 6 of the 140 octets,
which leaves 153 septets or 67 UTF-16 units, https://www.etsi.org/deliver/etsi_ts/123000_123099/123040/
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

GSM_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM_EXTENSION = frozenset("\f^{}\\[~]|€")


class Encoding(StrEnum):
    """The alphabet of a whole message: one letter outside GSM-7 moves all of it to UCS-2."""

    GSM_7 = "GSM-7"
    UCS_2 = "UCS-2"


_ALONE = {Encoding.GSM_7: 160, Encoding.UCS_2: 70}
_JOINED = {Encoding.GSM_7: 153, Encoding.UCS_2: 67}


@dataclass(frozen=True, slots=True)
class Segmented:
    """What a text costs. `units` are septets in GSM-7 and UTF-16 units in UCS-2."""

    encoding: Encoding
    segments: int
    units: int


def encoding_of(text: str) -> Encoding:
    """GSM-7 when every character is in its two tables."""
    fits = GSM_BASIC.issuperset(text) or (GSM_BASIC | GSM_EXTENSION).issuperset(text)
    return Encoding.GSM_7 if fits else Encoding.UCS_2


def segments(text: str) -> Segmented:
    """The billed segments of a text. An empty one is billed as one."""
    encoding = encoding_of(text)
    units = sum(map(_width(encoding), text))
    return Segmented(encoding, len(split(text)), units)


def split(text: str) -> tuple[str, ...]:
    """The text as its segments carry it.

    An escape with its letter, and the two halves of a surrogate pair, always travel together: a
    segment that has no room for both stays one unit short.
    """
    encoding = encoding_of(text)
    width = _width(encoding)
    if sum(map(width, text)) <= _ALONE[encoding]:
        return (text,)
    room, start, used = _JOINED[encoding], 0, 0
    parts: list[str] = []
    for at, character in enumerate(text):
        need = width(character)
        if used + need > room:
            parts.append(text[start:at])
            start, used = at, 0
        used += need
    return (*parts, text[start:])


def _width(encoding: Encoding) -> Callable[[str], int]:
    return _septets if encoding is Encoding.GSM_7 else _utf16_units


def _septets(character: str) -> int:
    return 2 if character in GSM_EXTENSION else 1


def _utf16_units(character: str) -> int:
    return 2 if ord(character) > 0xFFFF else 1


_SAFE = {
    "'": "‘’‚‛′`´ʹʼ＇",
    '"': "“”„‟″«»＂",
    "-": "‐‑‒–—―−⁃﹣－•‣▪●◦·∙⋅",
    " ": "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"
    "\u205f\u3000",
    "\n": "\v\x85\u2028\u2029",
    "": "\u00ad\u200b\u2060\ufeff",  # soft hyphen, spaces of no width
    "...": "…",
    "/": "⁄∕",
    "<": "‹",
    ">": "›",
    "<=": "≤",
    ">=": "≥",
    "x": "×",
    "1/2": "½",
    "1/4": "¼",
    "3/4": "¾",
    "(c)": "©",
    "(R)": "®",
    "TM": "™",
    "ff": "ﬀ",
    "fi": "ﬁ",
    "fl": "ﬂ",
    "ffi": "ﬃ",
    "ffl": "ﬄ",
}
_TYPOGRAPHIC = {
    ord(character): safe for safe, characters in _SAFE.items() for character in characters
}


def to_gsm(text: str) -> str:
    """The text with typographic characters replaced by ones GSM-7 has.

    Only typography changes: a letter GSM-7 lacks (ł, ا) stays as it is and makes the message
    UCS-2, which `segments` then shows. Nothing ever becomes a question mark. An accent typed as a
    character of its own is first joined to its letter, so that é is the é of GSM-7.
    """
    return unicodedata.normalize("NFC", text).translate(_TYPOGRAPHIC)
