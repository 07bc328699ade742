"""Whether her baby is here, and since when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.model.joining import Question
from bot.model.reading.bare import is_bare
from bot.model.reading.dates import DayMention, choose
from bot.model.reading.gestation import YOUNGEST_SEEN
from bot.model.reading.lengths import Length
from bot.model.reading.text import compiled, right_after
from bot.model.reading.topics import Topic

_OLDEST = 366  # days: an older child is not the baby she joins with
_REACH = 40

_BABY = (
    r"(?:baby|babby|bby|babies|twins|son|daughter|girl|boy|little (?:one|girl|boy|man)|lo|bub|"
    r"newborn)"
)
_NEW = (
    r"(?:new |little |lovely |beautiful |gorgeous |healthy |second |2nd |third |3rd |first |1st |"
    r"baby |premature |prem |tiny )*"
)
_LOSS = compiled(
    r"miscar\w*|mis ?carr\w*|still ?born|still ?birth",
    r"lost (?:my|the|our|a|him|her|it)",
    r"passed away|died|terminat\w*|abortion|ectopic|neonatal death|angel baby",
    r"(?:born|was) (?:sleeping|asleep)",
    r"sleeping baby",
    r"didnt (?:survive|make it)",
    r"no heartbeat",
    r"(?:baby|pregnancy) loss",
    r"tfmr|buried|funeral|passed",
)
_EARLIER = compiled(
    r"last|previous|other|older|oldest|eldest|first time|when|wen|whn|before|b4|after|once|until",
    r"till|til|if|mum|sister|friend|she|mate|they|midwife|not|havent|hvnt|isnt|never|hasnt|havnt",
    r"nt|want|wanted",
)
_NO_LONGER = re.compile(r"(?<!\w)not (?:p(?:r|re)g\w*|expecting)(?: now| anymore| any more)?")
_NOT_YET = compiled(
    r"(?:havent|hvnt|havnt|not|have not|aint) (?:even )?(?:had|given|gave|born|delivered)",
    rf"{_BABY} (?:isnt|is not|not|hasnt|aint)(?: been)? (?:here|born|come|arrived)",
    r"not (?:been )?born",
)
_PREGNANT_AGAIN = compiled(
    r"p(?:r|re)g\w* (?:again|with)",
    r"(?:im|i am|am) (?:now )?p(?:r|re)gn\w*",
    r"expecting (?:again|another|number)",
)
_AN_EARLIER_ONE = right_after(
    r"before|previously|last time|with my|years?|yrs?|when i was|already and",
)
_BORN = compiled(
    (
        r"(?:ive|i have|weve|we have|just|have just|finally) had (?:(?:my|our|the|"
        rf"a) {_NEW}{_BABY}|him|her|them|twins)"
    ),
    (
        rf"had (?:my|our|the) {_NEW}{_BABY}(?! (?:shower|bump|scan|blues|moon|jabs?|weighed|"
        r"brain|registered|vaccin\w*|check\w*|at \d\d?(?! w)))"
    ),
    rf"had (?:him|her|baby(?! (?:shower|scan|blues))|a {_NEW}{_BABY}|twins)",
    r"gave birth|given birth",
    r"delivered (?:last|on|yesterday|today|this|my|our|him|her|at \d)",
    r"^shes here(?: now)?[ .!x]*$",
    r"(?:hes|shes) finally here",
    rf"{_BABY} (?:was |has been |got |were )?born",
    rf"{_BABY} (?:has |have |has now |is |are |came |come )?(?:arrived|here now|came|now here)",
    rf"{_BABY} (?:is|are) (?:finally |now )?(?:here|out|born)",
    r"born (?:yesterday|today|last|this|on|at|\d)",
    (
        r"(?:had|having had|got) (?:my |a |an )?(?:emergency |elective |"
        r"planned )?(?:c ?-?section|emcs|elcs|caesarean|cesarean|c sec)"
    ),
    r"my (?:new ?born|preemie|premmie|prem baby)",
    r"(?:got|have|ive got) a (?:new ?born|preemie|prem baby)",
    r"(?:im|am|i am) (?:now )?(?:post ?-?(?:natal|partum)|a new mum)",
)
_OLD = re.compile(
    rf" ?-?(?:old|olds|of age)(?!\w)(?: {_BABY})?| ?-?(?:post ?-?(?:natal|partum|birth)|pp|"
    rf"after (?:giving birth|birth|having))(?!\w)"
)
_OF_HER_BABY = re.compile(
    rf"(?<!\w)(?:(?:my|our|the) (?:{_NEW}{_BABY}s?|wee one|\w{{3,12}}) (?:is|are|s|he is|hes|"
    rf"turned|just turned)?|{_BABY}s? (?:is|are)?|"
    rf"hes|shes|he is|she is|theyre|they are|my|our|ive got a|i have a|have a|got a|i got a|ive a|"
    rf"with a|with my|im|i am|"
    rf"and a|and my)(?: (?:now|only|just|about|nearly|almost|abt|already|turned|just turned|"
    rf"nw))* ?$"
)
_BABY_IS = re.compile(
    rf"(?<!\w)(?:my |our |the )?{_BABY}(?:s| is| are) (?:now |only |just |about |nearly |almost )*$"
)
_PREGNANT_NOW = re.compile(r" ?(?:preg\w*|gone|along|scan|bump)(?!\w)")


@dataclass(frozen=True, slots=True)
class Birth:
    """The baby is here; `on` is None where she does not say since when."""

    on: date | None = None


def find_birth(
    text: str,
    lengths: Sequence[Length],
    days: Sequence[tuple[DayMention, Topic | None]],
    today: date,
    expecting: Question | None,
) -> Birth | None:
    """The birth of her baby, if the text says that it has happened."""
    if _LOSS.search(text) or _NOT_YET.search(text) or _PREGNANT_AGAIN.search(text):
        return None
    for length in lengths:
        if _is_baby_age(text, length, expecting):
            return _aged(length, today)
    for match in _BORN.finditer(text):
        before = _NO_LONGER.sub("", text[max(0, match.start() - _REACH) : match.start()])
        if not _EARLIER.search(before) and not _is_earlier(text, match):
            return _said(match, days, today)
    return None


def _is_baby_age(text: str, length: Length, expecting: Question | None) -> bool:
    before = text[max(0, length.start - _REACH) : length.start]
    if _OLD.match(text, length.end):
        return bool(_OF_HER_BABY.search(before)) and not _PREGNANT_NOW.match(text, length.end)
    if not _BABY_IS.search(before) or _PREGNANT_NOW.match(text, length.end):
        return False
    follows = text[length.end : length.end + 10]
    if re.match(r" ?(?:early|late|overdue|away|to go|scan|ahead|behind)", follows):
        return False
    asked = expecting is Question.STAGE and is_bare(text, (length.start, length.end), whole=True)
    return not asked or length.days < YOUNGEST_SEEN


def _aged(length: Length, today: date) -> Birth | None:
    if length.days > _OLDEST:
        return None
    return Birth(today - timedelta(days=length.days))


def _said(
    match: re.Match[str],
    days: Sequence[tuple[DayMention, Topic | None]],
    today: date,
) -> Birth | None:
    """With the day that is about the birth, if one is named and lies behind."""
    for day, topic in days:
        near = match.start() - _REACH <= day.start <= match.end() + _REACH
        if near and topic in {Topic.BIRTH, None}:
            on = choose(day, today, earliest=-_OLDEST, latest=0, aim=-1)
            return Birth(on) if on else None  # still to come, or years ago
    return Birth()


def _is_earlier(text: str, match: re.Match[str]) -> bool:
    """ "had a baby before", "had my son 3 years ago"."""
    if _AN_EARLIER_ONE.match(text, match.end()):
        return True
    after = text[match.end() : match.end() + _REACH]
    return bool(re.search(r"(?<!\w)(?:years?|yrs?) (?:ago|back)|in (?:19|20)\d\d|last year", after))
