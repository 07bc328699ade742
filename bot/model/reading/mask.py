"""Her facts replaced by one word each, so that the dialogue engine never sees them.

The engine's training texts go through the same `mask`, so it learns "im factstage" and not that
12 weeks and 13 weeks are different things to say.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bot.model.postcode import find_postcodes
from bot.model.reading.date_forms import find_days
from bot.model.reading.dates import DayMention
from bot.model.reading.gestation import find_gestations
from bot.model.reading.lengths import find_lengths
from bot.model.reading.names import introductions
from bot.model.reading.text import Folded, Span, fold
from bot.model.reading.topics import Topic, topics_of

STAGE, DAY, POSTCODE, PHONE, NAME = "factstage", "factdate", "factpostcode", "factphone", "factname"
_MOST_ROUNDS = 8

_DATE_WITH_YEAR = r"\d{1,2}([/. -])\d{1,2}\1(?:19|20)\d\d(?!\d)"
_PHONE = re.compile(
    rf"(?<![\d+])(?!{_DATE_WITH_YEAR})(?:"
    r"(?:\+|00|0)(?:[ ()-]{0,2}\d){9,14}"  # 07700 900123, +44 (0)121 496 0000
    r"|\d{3}[ -]\d{3}[ -]\d{4}"  # as NHS numbers are written
    r"|\d{9,}"
    r")(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Replacement:
    """A place in the original text, and the word that goes there."""

    span: Span
    token: str


def mask(text: str) -> str:
    """`text` with every personal fact that stands clearly in it replaced. Safe to repeat."""
    for _ in range(_MOST_ROUNDS):
        masked = replaced(text, context_free(fold(text)))
        if masked == text:
            break
        text = masked
    return text


def replaced(text: str, replacements: Iterable[Replacement]) -> str:
    """The text with the replacements made; of two that overlap the first in order of place."""
    parts, at = [], 0
    for replacement in sorted(replacements, key=lambda r: r.span):
        start, end = replacement.span
        if start < at:
            continue
        parts += [text[at:start], _apart(text, start, end, replacement.token)]
        at = end
    return "".join([*parts, text[at:]])


def context_free(folded: Folded) -> list[Replacement]:
    """What is a personal fact whatever question is open."""
    identifiers = _identifiers(folded)
    rest = folded.blanked([span for span, _ in identifiers])
    lengths = find_lengths(rest.text)
    days = find_days(rest.text, lengths)
    topics = topics_of(rest.text, days, None)
    found = [((g.start, g.end), STAGE) for g in find_gestations(rest.text, lengths, days, None)]
    found += [
        ((d.start, d.end), DAY) for d, topic in zip(days, topics, strict=True) if _shows(d, topic)
    ]
    return [Replacement(folded.span(*span), token) for span, token in identifiers + found]


def without_identifiers(folded: Folded) -> Folded:
    """Postcodes, phone numbers and her name taken out, so that no digit of them is read again."""
    return folded.blanked([span for span, _ in _identifiers(folded)])


def without_phones(folded: Folded) -> Folded:
    """Phone numbers taken out."""
    return folded.blanked([match.span() for match in _PHONE.finditer(folded.text)])


def _identifiers(folded: Folded) -> list[tuple[Span, str]]:
    phones = [(match.span(), PHONE) for match in _PHONE.finditer(folded.text)]
    rest = folded.blanked([span for span, _ in phones])
    codes = [(span, POSTCODE) for _, span in find_postcodes(rest.text)]
    rest = rest.blanked([span for span, _ in codes])
    return phones + codes + [((name.start, name.end), NAME) for name in introductions(rest)]


def _shows(day: DayMention, topic: Topic | None) -> bool:
    return (day.sure and day.personal) or topic in {Topic.DUE, Topic.LAST_PERIOD}


def _apart(text: str, start: int, end: int, token: str) -> str:
    """The token, kept a word of its own: "9weeks2moro" becomes "factstage 2moro"."""
    before = " " if start and text[start - 1].isalnum() else ""
    after = " " if end < len(text) and text[end].isalnum() else ""
    return f"{before}{token}{after}"
