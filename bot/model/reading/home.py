"""Where she lives: a postcode, the district she gives instead, or what only looks like one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.model.joining import Question
from bot.model.postcode import Postcode, find_postcode, parse_district, parse_postcode
from bot.model.reading.date_forms import find_days
from bot.model.reading.lengths import find_lengths
from bot.model.reading.text import Folded, Span, compiled

_NAMED = re.compile(r"(?<!\w)(?:post ?codes?|pcode|live (?:at|in)|living (?:at|in)|moved to)(?!\w)")
_CODE = r"(?P<code>(?:[a-z]{1,2}|(?!im|so|me|ha|la)[a-z]{1,2} )\d[0-9a-z]?)(?!\w)"
_DISTRICT = re.compile(rf"(?<!\w){_CODE}")
_DISTRICT_NAMED = re.compile(
    rf"(?<!\w)(?:post ?code(?: is)?|live in|living in|based in|moved to|im in|i am in) {_CODE}"
)
# Area and district, then something short; or no area at all: "b11 4a", "zz9 9zz", "11 4ab".
_ALIKE = compiled(
    r"[a-z]{1,2} ?\d{1,2}[a-z]?[ .,-]{0,3}\d? ?[a-z0-9]{2,3}|\d{1,2} ?\d[a-z]{2}",
)
_LONGEST_ANSWER = 24
_BESIDE_IT = (
    "my the a post code postcode pcode is its it i im live living in at near moved to new now "
    "sorry thanks thank you thx ta x xx pls please yes yeah ok birmingham bham brum think"
)
_BESIDE = frozenset(_BESIDE_IT.split())


@dataclass(frozen=True, slots=True)
class Home:
    """`invalid`: what she gave looks like a postcode, but there is none such."""

    postcode: Postcode | None = None
    district: str | None = None
    invalid: bool = False
    span: Span | None = None


def find_home(folded: Folded, expecting: Question | None) -> Home:
    """Her postcode or district. Anything less than a postcode counts only if she is asked for it
    or speaks of where she lives."""
    text, asked = folded.text, expecting is Question.POSTCODE
    if asked and (postcode := parse_postcode(text)):
        return Home(postcode, span=(0, len(text)))
    if found := find_postcode(text):
        return Home(found[0], span=found[1])
    short = asked and len(text) <= _LONGEST_ANSWER
    spoken_of = short or _NAMED.search(text) or _DISTRICT_NAMED.search(text)
    if not spoken_of or _speaks_of_time(text):
        return Home()
    alike = _alike(text)
    for match in (_DISTRICT if short else _DISTRICT_NAMED).finditer(text):
        if district := parse_district(match["code"]):
            span = alike.span() if alike else match.span("code")
            return Home(district=district, invalid=alike is not None, span=span)
    return Home(invalid=True, span=alike.span()) if alike else Home()


def _alike(text: str) -> re.Match[str] | None:
    """What looks like a postcode, with next to nothing beside it."""
    match = _ALIKE.search(text)
    if not match:
        return None
    beside = re.findall(r"[^\W\d_]+|\d+", text[: match.start()] + text[match.end() :])
    return match if all(word in _BESIDE for word in beside) else None


def _speaks_of_time(text: str) -> bool:
    """ "im 12 wks" and "its 1 may" are shaped like half a postcode."""
    lengths = find_lengths(text)
    return bool(lengths) or any(day.month or day.day for day in find_days(text, lengths))
