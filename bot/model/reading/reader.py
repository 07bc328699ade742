"""Reads every fact of one text, in the light of the question that is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from bot.model.joining import Question
from bot.model.reading.bare import is_bare
from bot.model.reading.birth import find_birth
from bot.model.reading.booking import find_booking
from bot.model.reading.date_forms import find_days
from bot.model.reading.dates import DayMention
from bot.model.reading.gestation import find_gestations
from bot.model.reading.home import Home, find_home
from bot.model.reading.lengths import Length, find_lengths
from bot.model.reading.mask import (
    DAY,
    NAME,
    POSTCODE,
    STAGE,
    Replacement,
    context_free,
    mask,
    replaced,
    without_identifiers,
    without_phones,
)
from bot.model.reading.names import FoundName, find_name
from bot.model.reading.result import Reading
from bot.model.reading.smoking import find_smoking
from bot.model.reading.stage import Claim, bare_number, best, is_number_like_a_date, stage_claims
from bot.model.reading.text import Folded, compiled, fold
from bot.model.reading.topics import Topic, topics_of
from bot.model.reading.yes_no import Answer, find_answer
from bot.model.reading.yes_no_words import DUNNO

_HOW_FAR_ALONG = compiled(
    r"how far|hw far|far along|far gone",
    r"how (?:many|mny) (?:weeks|wks|months)",
    r"due date",
    r"when (?:im|i am|its|baby is) due",
    r"my dates",
    r"how long (?:im|i am) (?:gone|preg\w*)",
)
_ABOUT_DATES = compiled(
    r"weeks|wks|months|due|dates?|gone|far|exact\w*|period|long",
)
_NO_DATES_YET = compiled(
    r"(?:just|only|jus|jst)(?: just)? (?:found|find|fnd|foud) out",
    r"just (?:done|did|took|had) (?:a |my )?(?:pregnancy )?test",
    r"(?:a )?few (?:weeks|wks|months)",
    r"no (?:dates|due date)",
    r"(?:not|havent) had (?:a |my |any )?scan",
    r"dont have a due date",
)


@dataclass(frozen=True, slots=True)
class _Found:
    """The lengths and days of a text, and what they say of her stage."""

    lengths: list[Length]
    days: list[tuple[DayMention, Topic | None]]
    claims: list[Claim]
    bare_day: bool = False  # the open question made a day of the text its answer


def read(text: str, *, expecting: Question | None, today: date) -> Reading:
    """The facts in `text`. `expecting` is the open question, which gives a bare "14th" or "12" or
    "amina" its meaning; `today` gives dates their year."""
    folded = fold(text)
    name = find_name(folded, expecting)
    home = find_home(without_phones(folded), expecting)
    spans = [home.span, (name.start, name.end) if name else None]
    rest = without_identifiers(folded).blanked([span for span in spans if span])
    found = _found(rest, today, expecting)
    answer = find_answer(rest, expecting)
    stage = best(found.claims, rest.text)
    birth = None if stage else find_birth(rest.text, found.lengths, found.days, today, expecting)
    return Reading(
        masked=_masked(folded, found, home, name),
        stage=stage,
        stage_implausible=stage is None and bool(found.claims) and birth is None,
        stage_unknown=stage is None and _is_unknown(rest.text, answer, expecting),
        baby_born=birth is not None,
        baby_born_on=birth.on if birth else None,
        postcode=home.postcode,
        district=home.district,
        postcode_invalid=home.invalid,
        first_name=name.first_name if name else None,
        booking=find_booking(rest.text, found.days, answer, today, expecting),
        smokes=find_smoking(rest.text),
        yes=answer.yes,
        no=answer.no,
        dunno=answer.dunno,
        skipped=answer.skipped,
    )


def _found(rest: Folded, today: date, expecting: Question | None) -> _Found:
    lengths = find_lengths(rest.text)
    mentions = find_days(rest.text, lengths)
    topics = topics_of(rest.text, mentions, expecting, lengths)
    gestations = find_gestations(rest.text, lengths, mentions, expecting)
    used = [gestation.on for gestation in gestations]  # the friday of "12 weeks on friday"
    days = [(d, t) for d, t in zip(mentions, topics, strict=True) if d not in used]
    claims = stage_claims(days, gestations, today, expecting)
    if expecting is Question.STAGE and (not claims or is_number_like_a_date(rest.text)):
        claims = [claim for claim in (bare_number(rest.text, today),) if claim]
    bare_day = topics != topics_of(rest.text, mentions, None)
    return _Found(lengths, days, claims, bare_day)


def _is_unknown(text: str, answer: Answer, expecting: Question | None) -> bool:
    """She does not know how far along she is."""
    if expecting is not Question.STAGE:
        return answer.dunno and bool(_HOW_FAR_ALONG.search(text))
    if answer.dunno:
        return bool(_ABOUT_DATES.search(text)) or is_bare(DUNNO.sub(" ", text), whole=True)
    not_yet = _NO_DATES_YET.search(text)
    return not_yet is not None and is_bare(text, not_yet.span())


def _masked(folded: Folded, found: _Found, home: Home, name: FoundName | None) -> str:
    """The masked text, with what only the open question made a fact masked as well."""
    tokens = [
        (claim.start, claim.end, STAGE if claim.basis == "gestation" else DAY)
        for claim in found.claims
    ]
    if found.bare_day:
        tokens += [(d.start, d.end, DAY) for d, topic in found.days if topic]
    if home.span:
        tokens.append((*home.span, POSTCODE))
    if name:
        tokens.append((name.start, name.end, NAME))
    own = [Replacement(folded.span(start, end), token) for start, end, token in tokens]
    once = replaced(folded.original, own + context_free(folded))
    return mask(once)
