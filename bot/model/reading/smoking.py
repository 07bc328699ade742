"""Whether she smokes, where she says so of herself.

Vaping and cannabis alone are not counted as smoking, and what others smoke is not hers.
"""

from __future__ import annotations

import re

from bot.model.reading.text import compiled, one_of

_SMOKE = one_of("smoke smok smoak smoek smke")
_SMOKING = one_of("smoking smokin smokeing smking")
_CIGARETTES = one_of(
    r"cig\w* fags? rollies tabs cigarett?e?s? cigerettes? cigarets?", phrases="roll ?ups?"
)
_OTHERS = one_of(
    "he she they you u your who ex partner partners husband hubby bf boyfriend fella bd oh mum mom",
    "dad mil nan sister brother family friend mate flatmate neighbours? people everyone someone",
    "girlfriend gf wife lady women woman",
    phrases="baby daddy|other half",
)
_NOT_TOBACCO = one_of(
    "weed cannabis shisha sheesha hookah vape pot joints? spliffs? skunk hash crack heroin meth",
    "salmon fish",
)
_ASKED = re.compile(
    rf"(?<!\w)(?:can|could|should|is it|if|when|will|does|do|would|did|shall|may|whether)"
    rf" (?:i|we|you|u|it|one|women|pregnant women|(?:ok|okay|bad|safe|fine|alright|harmful) to|to)"
    rf" (?:still |just )?{_SMOKE}\w*|(?<!\w)if (?:im|i am|we are) (?:a |still )?smok\w*"
)
_DOES_NOT = compiled(
    (
        r"(?:dont|dnt|do not|doesnt|dont even|didnt|never|nvr|"
        r"(?<!must )(?<!should )(?<!can )(?<!shall )(?<!to )(?<!its )(?<!about )(?<!if im )not|"
        r"dont actually|no longer|wont|havent|neither|aint)(?: ever| really| been| a| even|"
        rf" actually)? (?:{_SMOKE}|{_SMOKING}|smoked|smoker)(?! (?:around|near|in front|as much|"
        r"much|a lot|loads|alot|many|that much|every|weed|shisha|a whole))"
    ),
    r"non ?-? ?smok(?:er|ing)",
    r"no smok(?:e|ing)(?: here| for me)",
    r"smok(?:e|ing) ?- ?no",
    rf"used to {_SMOKE}",
    r"was (?:a )?smoker",
    r"ex ?-? ?smoker",
    (
        r"(?:(?:i|ive|have|just|already|recently) quit|stopped|stoped|gave up|given up|packed in|"
        rf"jacked in) (?:{_SMOKING}|{_CIGARETTES}|the {_CIGARETTES})"
    ),
    r"(?:am|im|been|gone|now) (?:now )?smoke ?-? ?free",
    r"not smoked|havent smoked",
    rf"{_SMOKING} (?:no|nope)",
    rf"(?:not|never) (?:had|touched) (?:a|one) {_CIGARETTES}",
)
_WANTS = one_of(
    "trying want wanna need like struggling tryna hard try tried cant cannot failed able",
    phrases="help me|would love",
)
_TO_STOP = one_of(
    "quit stop stopping quitting", phrases="give up|giving up|cut down|cut back|pack in"
)
_WISHES = compiled(
    rf"(?:{_WANTS}(?: \w+){{0,2}}? {_TO_STOP}|cutting down|cant stop|still) (?:on )?(?:my |the )?"
    rf"(?:{_SMOKING}|{_SMOKE}|{_CIGARETTES})",
)
_DOES = compiled(
    (
        r"(?:i|we|partner|ill|i do|i still|i only|i just|i also|i sometimes|i occasionally|still|"
        rf"and|n|also|plus|i may|yes|yeah|ye|do|i did|i really|i always) {_SMOKE}(?! ?-?free)"
    ),
    rf"^{_SMOKE} (?!free|alarm|detector|in |signal)",
    (
        rf"{_SMOKE} (?:about |abt |around |only |like |maybe |up to |bout |roughly )?(?:\d+|"
        r"a few|a couple|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifteen|loads|"
        r"a lot|alot|heavily|a pack|half a pack|occasionally|sometimes|socially|roll|cig\w*|fags|"
        r"tobacco|every day|everyday|daily)"
    ),
    (
        r"(?:im|i am|am|iam|been) (?:still |a |an |also |only |just )*(?:heavy |light |social |"
        rf"occasional )?(?:smoker|{_SMOKING})"
    ),
    (
        r"(?:on|having|have|smoking|had) (?:about |abt |around |like |still )?(?:\d+|a few|ten|"
        rf"twenty|five) (?:{_CIGARETTES})"
    ),
    rf"(?:\d+|ten|twenty|five|a few|couple of|couple) {_CIGARETTES} (?:a|per|each|every) day",
    rf"{_CIGARETTES} a day|^smoker|smoker here",
    rf"started (?:to )?(?:{_SMOKE}|{_SMOKING})",
    rf"start {_SMOKE} again",
    rf"go (?:out|outside) for a (?:{_SMOKE}|{_CIGARETTES})",
    rf"addicted to (?:{_SMOKING}|{_CIGARETTES})",
    rf"i love (?:a|my) {_CIGARETTES}",
)
_QUESTION = re.compile(
    r"(?:(?:hi|hello|hey|pls|please)[ ,]{1,2})?(?:is|are|can|could|does|do|will|would|should|what|"
    r"how|why|when|where|who|which|has|have)(?!\w)"
)
_SOMEONE_ELSE = re.compile(
    rf"(?<!\w){_OTHERS}s?(?: (?:also|still|only|just|has|have|does|is|and|who|that|both|never|do|"
    r"really)){0,2} ?$"
)
_CLAIMED = re.compile(r"(?<!\w)(?:says?|said|thinks?|thought|reckons?) (?:that )?$")
_BOTH = re.compile(r"(?<!\w)(?:me and|i and|we both|both of us|me n)(?!\w)")
_SOMETHING_ELSE = re.compile(rf" (?:(?:any|a|an|of|my|some|bit|the) ){{0,2}}{_NOT_TOBACCO}(?!\w)")
_REACH = 24


def find_smoking(text: str) -> bool | None:
    """True or False where a folded text says it of her; the last word counts. None otherwise."""
    asks = _QUESTION.match(text)
    wishes = [] if asks else _of_her(_WISHES, text)
    stopped = [] if asks else _of_her(_DOES_NOT, text)
    stopped = [match for match in stopped if not _overlaps(match, wishes)]
    does = [match for match in _of_her(_DOES, text) if not asks or _names_herself(match)]
    smokes = [match for match in (*wishes, *does) if not _overlaps(match, stopped)]
    if not stopped and not smokes:
        return None
    last_stopped = max((match.start() for match in stopped), default=-1)
    last_smokes = max((match.start() for match in smokes), default=-1)
    return last_smokes > last_stopped


def _of_her(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    return [match for match in pattern.finditer(text) if _is_hers(text, match)]


def _is_hers(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _REACH) : match.start()]
    if _CLAIMED.search(before):
        return False
    if not _names_herself(match) and _SOMEONE_ELSE.search(before) and not _BOTH.search(before):
        return False
    if _SOMETHING_ELSE.match(text, match.end()):
        return False
    asked = _ASKED.search(text, max(0, match.start() - _REACH), match.end() + _REACH)
    return not (asked and asked.start() <= match.end() and asked.end() >= match.start())


def _names_herself(match: re.Match[str]) -> bool:
    return match[0].startswith(("i ", "im ", "i am ", "ive "))


def _overlaps(match: re.Match[str], others: list[re.Match[str]]) -> bool:
    return any(match.start() < other.end() and other.start() < match.end() for other in others)
