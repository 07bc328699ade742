"""Whether a text, or the part of it that matters, is a bare answer to the open question.

A bare "14th" answers "when are you due?"; the same day in "he hit me on the 14th" does not. So a
day, a number or a "been" is taken for the answer only if everything beside it in the opening
clause is a filler.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bot.model.reading.calendar_words import TODAY, TOMORROW, YESTERDAY
from bot.model.reading.text import Span

_YES_NO = (
    "yes yeah yea yh ye yep yup yess yesss ya yer sure no nope nah noo not nt havent dunno idk "
    "ok okay oh um umm erm er well hi hello hey hiya sorry soz thanks thank you ta thx please "
    "pls plz x xx xxx lol hun love mate haha"
)
_SMALL = (
    "so and but or it its is was be will im i am id ive ill we weve me my the a an on in at for "
    "of to by from that thats this there here with up her them him she shes he hes they has"
)
_ABOUT = (
    "about abt bout around round roughly approx approximately nearly almost maybe probably prob "
    "think thnk thought guess say said says told reckon like just only still now nw currently "
    "actually exactly hopefully sometime ish "
    "until till til meant mean wait correction yet already sure "
    "exact dont dnt do know kno remember"
)
_TIME = (
    "early late mid end start beginning week weeks wk wks month months mths day days date next "
    "this last ago time morning afternoon evening am pm oclock noon"
)
_PREGNANCY = (
    "far gone along pregnant preg pregnent prego pg due edd lmp period baby babys bump twins "
    "stage expecting coming"
)
_BOOKING = (
    "booked bookd booking appointment appt apt midwife midwifes went going go been seen saw see "
    "had have got did done first visit one"
)
FILLERS = frozenset(
    " ".join((_YES_NO, _SMALL, _ABOUT, _TIME, _PREGNANCY, _BOOKING)).split()
    + TODAY
    + TOMORROW
    + YESTERDAY
)
_WORD = re.compile(r"[^\W\d_]+|\d[\w.:]*")
_CLOCK = re.compile(r"\d{1,2}(?:[.:]\d\d)?(?:am|pm)|\d{1,2}[.:]\d\d")
_OPENING = re.compile(
    r"(?:[ ,.!;]|(?:yes|yeah|yea|yh|ye|yep|yup|no|nope|nah|hi|hello|hey|hiya|sorry|ok|okay|oh|erm|"
    r"um)(?!\w))*"
)
_CLAUSE_END = re.compile(
    r"[.!?;,](?!\d)| (?=(?:and|but|cos|because|can|could|what|wat|wot|how|hw|when|where|why|do|"
    r"does|should|is it|will)(?!\w))"
)


def is_bare(
    text: str, fact: Span | None = None, others: Iterable[Span] = (), *, whole: bool = False
) -> bool:
    """Whether `fact` stands in the opening clause of a folded text, beside nothing but fillers and
    the other facts; `whole` asks so of the whole text. Without a fact: nothing but fillers."""
    end = len(text) if whole else len(opening_clause(text))
    if fact and fact[1] > end:
        return False
    rest = text[:end]
    for start, stop in (*([fact] if fact else []), *others):
        if stop <= end:
            rest = rest[:start] + " " * (stop - start) + rest[stop:]
    return all(map(_is_filler, _WORD.findall(rest)))


def opening_clause(text: str) -> str:
    """What she says first, after any yes, no or greeting."""
    opening = _OPENING.match(text)
    found = _CLAUSE_END.search(text, opening.end() if opening else 0)
    return text[: found.start()] if found else text


def _is_filler(word: str) -> bool:
    return word in FILLERS or _CLOCK.fullmatch(word) is not None
