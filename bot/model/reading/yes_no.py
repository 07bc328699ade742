"""Yes, no, don't know, rather not say: spelling-tolerant, and only where the text opens with it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.model.joining import Question
from bot.model.reading import yes_no_words as said
from bot.model.reading.text import Folded

_LONGEST_ANSWER = 60
_LONGEST_SIGN = 3  # letters beside a thumb


@dataclass(frozen=True, slots=True)
class Answer:
    """What kind of answer a text is. "no thanks" is both a no and a refusal."""

    yes: bool = False
    no: bool = False
    dunno: bool = False
    skipped: bool = False


def find_answer(folded: Folded, expecting: Question | None) -> Answer:
    """Yes, no, don't know, rather not say."""
    text = folded.text
    short = len(text) <= _LONGEST_ANSWER
    dunno = short and bool(said.DUNNO.search(text)) and not said.DUNNO_WHAT_TO_DO.search(text)
    refused = short and "?" not in text and bool(said.RATHER_NOT.search(text))
    no = not dunno and (_is_no(text) or _is_sign(folded, said.THUMB_DOWN))
    yes = not (no or dunno or refused) and (_is_yes(text) or _is_sign(folded, said.THUMB_UP))
    if no and expecting in {Question.FIRST_NAME, Question.POSTCODE}:
        refused = True  # a plain "no" to "what is your postcode?"
    return Answer(yes=yes, no=no, dunno=dunno, skipped=refused)


def _is_yes(text: str) -> bool:
    return bool(said.YES_OPENS.match(text) or said.YES_WHOLE.fullmatch(text))


def _is_no(text: str) -> bool:
    if said.NO_BUT_NOT_NO.match(text):
        return False
    return bool(said.NO_OPENS.match(text) or said.NO_WHOLE.fullmatch(text))


def _is_sign(folded: Folded, sign: re.Pattern[str]) -> bool:
    return len(folded.text) <= _LONGEST_SIGN and bool(sign.search(folded.original))
