"""Her first name: where she introduces herself, or answers the question for it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from bot.model.joining import Question
from bot.model.reading.calendar_words import WEEKDAY_OF, month_of
from bot.model.reading.given_names import GIVEN_NAMES, SURNAMES
from bot.model.reading.not_names import NOT_NAMES
from bot.model.reading.text import Folded

_LONGEST = 20
_MOST_WORDS = 3
_NAME = r"(?P<name>[^\W\d_]{2,20}(?:-[^\W\d_]{2,20})?)(?!\w)"
_SURNAME = r"(?P<surname> (?:[^\W\d_]|[^\W\d_]{2,20}))?(?= ?(?:$|[.,;!?]|and |im |i am |x ))"
_SAID = re.compile(
    r"(?:(?<!\w)(?:my|mi|me) (?:first |full )?(?:name|nam)(?:s| is| iz| to| should be)?|"
    r"(?<!\w)(?:im|i am|am) called|"
    r"(?<!\w)call me|^(?:the |first |full )?(?:name|names)(?: is)?)(?: just| only| spelt|"
    r" spelled)?[ :=-]{1,3}"
    rf"{_NAME}(?:{_SURNAME})?"
)
_LED = re.compile(rf"(?<!\w)(?P<lead>im|i am|iam|i m|this is|its|it is) {_NAME}(?:{_SURNAME})?")
_LABELLED = re.compile(rf"(?<!s )(?<!r )name[ :=-]{{1,3}}{_NAME}")  # not "babys name", "her name"
_HERE = re.compile(rf"^(?:(?:hi|hello|hey|hiya) )?{_NAME} here(?!\w)")
_BARE = re.compile(
    r"(?:(?:hi|hello|hey|hiya|yes|yeah|ok|okay|sure|oh)[ ,.!]{1,3})?"
    r"(?:(?:its|it is|im|i am|this is|just|call me|just call me|my name is|my names|name is|"
    r"names)[ :]{1,2})?"
    r"(?P<names>[^\d?@/;:,.!]{2,40}?)"
    r"(?:[ .!,]{1,3}(?:x+|xo+|lol|thanks|thank you|thx|ta|pls|please|here|is fine|"
    r"is my name))?(?:x{2,})?[ .!]{0,6}"  # not one x: that of "alex" is no kiss
)
_FIRST_OF_MORE = re.compile(rf"{_NAME}(?= ?(?:[,.;!]|and |im |i am |x+(?!\w)|\d|fact))")
_GOES_ON = re.compile(r" ?(?:$|[.,;!]|and |im |i am |\d|x+(?!\w))")
_DESCRIBES = re.compile(r"..(?:ing|ed|ful|less|ous|able|ible|tion|ness|ment|ic|ist)$")
_MOST_CAPITALS = 0.7  # "IM WORRIED" and "Im Very Worried" tell nothing about a capital


@dataclass(frozen=True, slots=True)
class FoundName:
    """A first name as it is written to her, and where the whole name stands in the folded text."""

    first_name: str
    start: int
    end: int


def find_name(folded: Folded, expecting: Question | None) -> FoundName | None:
    """Her name if she says it; in answer to the question a bare one will do."""
    introduced = next(introductions(folded), None)
    if introduced or expecting is not Question.FIRST_NAME:
        return introduced
    return _answer(folded)


def introductions(folded: Folded) -> Iterator[FoundName]:
    """ "my name is bea brown", "hi im sana", "amina here"; the clearest first."""
    for match in _SAID.finditer(folded.text):
        if _can_be_name(match["name"]):
            yield _found(folded, match)
    for match in _LED.finditer(folded.text):
        if _is_led(folded, match):
            yield _found(folded, match)
    for match in (*_LABELLED.finditer(folded.text), *_HERE.finditer(folded.text)):
        if match["name"] in GIVEN_NAMES:
            yield FoundName(_shown(folded, *match.span("name")), *match.span("name"))


def _is_led(folded: Folded, match: re.Match[str]) -> bool:
    """Any word may follow "im": a known name, or one written as a name where a sentence ends."""
    name = match["name"]
    if match["lead"] in {"its", "it is", "this is"} and month_of(name):
        return False
    if name in GIVEN_NAMES:
        return True
    if match["lead"] in {"its", "it is"} or not _can_be_name(name):
        return False
    return _capitals_tell(folded, match) and bool(_GOES_ON.match(folded.text, match.end("name")))


def _capitals_tell(folded: Folded, match: re.Match[str]) -> bool:
    start, end = folded.span(*match.span("name"))
    written = folded.original[start:end]
    others = [word for word in folded.original.split() if word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in others)
    told = len(others) <= 3 or capitals <= _MOST_CAPITALS * len(others)
    return written.istitle() and len(written) > 2 and told


def _answer(folded: Folded) -> FoundName | None:
    """A bare name: "amina", "Amina K", "its sana x"; or one from the list before more text."""
    bare = _BARE.fullmatch(folded.text)
    if bare and "?" not in folded.text:
        first, *others = bare["names"].split() or [""]
        fits = len(first) > 1 and len(others) < _MOST_WORDS and _can_be_name(first)
        if fits and (not others or _is_full_name(folded, bare, first, others)):
            start = bare.start("names")
            return FoundName(_shown(folded, start, start + len(first)), start, bare.end("names"))
    more = _FIRST_OF_MORE.match(folded.text)
    if more and more["name"] in GIVEN_NAMES:
        return FoundName(_shown(folded, *more.span("name")), *more.span("name"))
    return None


def _is_full_name(folded: Folded, match: re.Match[str], first: str, others: list[str]) -> bool:
    """ "Amina K", "amina khan", "Zeba Mir"; but not "tuna steak"."""
    start, end = folded.span(*match.span("names"))
    written = folded.original[start:end]
    known = first in GIVEN_NAMES or others[-1] in SURNAMES or written.istitle()
    return known and all(len(word) == 1 or _can_be_name(word) for word in others)


def _found(folded: Folded, match: re.Match[str]) -> FoundName:
    surname = (match["surname"] or "").strip()
    end = match.end("surname") if surname and _can_be_name(surname) else match.end("name")
    return FoundName(_shown(folded, *match.span("name")), match.start("name"), end)


def _can_be_name(word: str) -> bool:
    letters = word.replace("-", "")
    if not letters or len(word) > _LONGEST or word in NOT_NAMES or word in WEEKDAY_OF:
        return False
    if not all(unicodedata.category(letter)[0] in "LM" for letter in letters):
        return False
    return word in GIVEN_NAMES or not (_is_noise(letters) or _DESCRIBES.search(letters))


def _is_noise(letters: str) -> bool:
    """ "hhh", "xx", "zzz"; and no vowel in a Latin word of more than three letters."""
    if len(letters) > 1 and len(set(letters)) == 1:
        return True
    latin = letters.isascii()
    return latin and len(letters) > 3 and not set(letters) & set("aeiouy")


def _shown(folded: Folded, start: int, end: int) -> str:
    """Her name as she typed it, with capitals where she left them out."""
    first, last = folded.span(start, end)
    typed = " ".join(folded.original[first:last].split())
    if typed.islower() or typed.isupper():
        return "-".join(part.capitalize() for part in typed.split("-"))
    return typed
