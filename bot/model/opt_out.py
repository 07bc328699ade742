"""The wish to stop, as a keyword or in her own words.

Twilio acts on some of these words itself unless told not to (docs/runbook.md):
https://help.twilio.com/articles/223134027
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum


class OptOut(StrEnum):
    """stop: no more texts · forget: erase me · loss: the pregnancy ended, for good"""

    STOP = "stop"
    FORGET = "forget"
    LOSS = "loss"


class Keyword(StrEnum):
    """A whole text that is a command."""

    STOP = "stop"
    START = "start"
    HELP = "help"
    MORE = "more"
    FORGET = "forget"


_WORDS = {
    Keyword.STOP: "stop stopp stoppp stp sotp stopall unsubscribe unsubscrib cancel end quit "
    "optout revoke stopit stoptexts stopthis stopplease",
    Keyword.START: "start unstop strt restart startagain",
    Keyword.HELP: "help hlp info information",
    Keyword.MORE: "more mor moar",
    Keyword.FORGET: "forget forgetme eraseme deleteme",
}
_KEYWORDS = {word: keyword for keyword, words in _WORDS.items() for word in words.split()}
_POLITE = re.compile(r"\b(?:please|pls|plz|plse|thanks|thank you|thx|ta|now|xx?|ok|just|x)\b")

_STOP = r"(?:stop+|stp|quit|sto|end|halt|cancel|block|no more|enough)"
_SEND = (
    r"(?:text\w*|txt\w*|tex|texing|msg\w*|mesg\w*|mess?ag\w*|sms\w*|send\w*|contact\w*|ping\w*|"
    r"bother\w*|reply\w*)"
)
_DO_NOT = r"(?:dont|do not|dnt|don t|never|not|quit|stop+|stp)"
_NOT_WANT = r"(?:dont|dnt|do not|no longer) (?:want|wnt|wanna|need|wish)"
_WANT = r"(?:want |wnt |wana |wanna |need |like |wish )?"
_FILLER = (
    r"(?:to |any |get |getting |receive |recieve |hav |have |these |ur |your |the |more |no |this |"
    r"u |you )*"
)
_ME = r"(?:me|us|my|anymore|any ?more|no ?more|again|ever|from (?:u|you|this))"
_THE_SERVICE = (
    r"(?:this|the|ur|your|it all|this thing|my sub\w*|subscription|service|programme|program|"
    r"signpost)"
)
_A_SYMPTOM = r"(?:bleed\w*|pain|smok\w*|baby|cry\w*|crav\w*|itch\w*|sick\w*|from)"
# "He wont leave me alone", "the rash does not go away": not a wish to us.
_NOT_HIS = r"(?<!wont )(?<!not )(?<!dont )(?<!never )(?<!doesnt )(?<!didnt )(?<!cant )"
_WISHES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_STOP} (?:\w+ ){{0,2}}{_SEND}(?: (?:me|us|my|this|here|now))?\b",
        rf"\b{_DO_NOT} {_WANT}{_FILLER}{_SEND}(?: (?:\w+ ){{0,2}}{_ME})\b",
        rf"\b{_NOT_WANT} {_FILLER}{_SEND}\b(?! (?:any|some|every|no)(?:one|body)\b)",
        rf"\bno more (?:\w+ ){{0,2}}{_SEND}\b",
        r"\b(?:take|get|remove|rmove|delete) (?:me|my (?:number|no|num|phone)) "
        r"(?:off|from|of|out)\b",
        r"\bremove (?:me|my (?:number|no|num))\b",
        r"\b(?:unsubscribe|unsubcribe|unsubscrib|opt(?:ing)? ?(?:me )?out)\b",
        rf"{_NOT_HIS}\bleave me (?:alone|be)\b|{_NOT_HIS}\bgo away\b|\blose my number\b",
        rf"\bfed up (?:of|with) (?:ur|your|these|the|all) (?:\w+ )?{_SEND}\b",
        rf"\b(?:stop|end|cancel|quit) {_THE_SERVICE}\b(?! {_A_SYMPTOM})",
        r"\bi want (?:out|to (?:stop|leave|quit|unsubscribe|opt out))"
        r"(?: (?:now|this|please|pls|the texts?|of this))*$",
    )
)
# Stopping something else: the wish is not about our texts.
_SOMETHING_ELSE = (
    r"(?:smok\w*|fags?|cig\w*|vap\w*|weed|drink\w*|breast ?feed\w*|bottle|bleed\w*|cry\w*|moving|"
    r"kick\w*|breath\w*|eating|feeding|vomit\w*|being sick|itch\w*|contract\w*)"
)
_OTHERWISE = re.compile(
    rf"\b(?:stop+|quit|end) (?:\w+ ){{0,3}}{_SOMETHING_ELSE}"
    r"|\b(?:bus|coach|tram) stop\b|\bstop(?:s|ped) (?:moving|growing|breathing|kicking|feeding)\b"
)
_HELD = r"(?:about me|on me|of me|number|details|data|info|information|records?|messages|texts)"
_FORGET = re.compile(
    r"\b(?:forget|erase|delete|wipe|remove|get rid of|destroy) (?:about )?"
    r"(?:me\b|(?:all |every ?thing |anything |what )?(?:of )?"
    r"(?:my|u|you|ur|your|the|info|data|details|records?)"
    rf"(?: (?:have|got|hold|know|ve got|keep))? ?(?:\w+ ){{0,3}}{_HELD}\b)"
)
_NOT_FORGET = re.compile(
    r"\b(?:dont|do not|dnt|never|did you|have you|u|wont) forget\b|\bforget me not\b"
)


def keyword(text: str) -> Keyword | None:
    """The command that this whole text is, in any case and punctuation; None for other texts."""
    plain = _plain(text)
    polite = _POLITE.sub(" ", plain)
    for candidate in (plain, polite):
        squeezed = "".join(dict.fromkeys(candidate.split()))  # "stop stop stop" is one wish
        if found := _KEYWORDS.get(squeezed):
            return found
    return None


def wishes_to_stop(text: str) -> bool:
    """A wish in her own words that we stop texting; not to stop smoking, feeding or crying."""
    plain = _plain(text)
    if not any(wish.search(plain) for wish in _WISHES):
        return False
    return not _OTHERWISE.search(plain)


def wishes_to_be_forgotten(text: str) -> bool:
    """A wish that we erase what we hold of her."""
    plain = _plain(text)
    return bool(_FORGET.search(plain)) and not _NOT_FORGET.search(plain)


def _plain(text: str) -> str:
    """Small letters and single spaces; apostrophes vanish, other marks part words."""
    folded = unicodedata.normalize("NFKC", text).lower()
    folded = re.sub(r"['’‘`´]", "", folded)
    return " ".join(re.sub(r"[^\w]+|_", " ", folded).split())
