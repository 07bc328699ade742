"""How women write yes, no, don't know and rather not say."""

from __future__ import annotations

import re

from bot.model.reading.text import compiled, fold, one_of

_OPENING = (
    r"^(?:(?:oh|um|umm|erm|er|well|hi|hello|hey|hiya|sorry|lol|haha|ah|aw|omg|ok|okay|thanks|and|"
    r"but|so|to be honest|"
    r"tbh|honestly)[ ,.!]{1,3}){0,2}"
)
_TAIL = (
    r"[ ,.!x]{0,6}(?:(?:please|pls|plz|thanks|thank you|thx|ta|mate|hun|love|sorry|i think|already|"
    r"yet|x+)[ ,.!]{0,3}){0,3}"
)


def _foreign(vocabulary: str) -> str:
    return "|".join(fold(word).text for word in vocabulary.split())


# Whole answers in Urdu, Punjabi, Bengali, Polish, Romanian, Arabic and Somali.
_YES_ELSEWHERE = _foreign(
    "haan haa han hanji haanji ji jee hoy tak da naam aiwa haye ہاں جی ਹਾਂ ਹਾਂਜੀ হ্যাঁ জি জ্বি نعم ايوه"
)
_NO_ELSEWHERE = _foreign("nahi nahin nai nehi nie nu la laa maya نہیں ਨਹੀਂ না নাই لا")

_ENDS = r"(?= ?(?:$|[.,;!?]|x+(?!\w)))"
_GOES_ON = (
    r"(?= (?:its|it is|im|i|ive|ill|thats|my|we|please|pls|thanks|thing|yes|no problem)(?!\w))"
)

_YES = one_of(
    r"ye yh+ yes+ yesh yse yees yeh+ yea+h* ye+a+h+ yep+ yup+ yap yas+ yah ya yer aye yeap mhm+",
    phrases="uh ?huh",
)
_SURE = one_of("defo deffo definitely absolutely ofc sure", phrases="of course")
YES_OPENS = re.compile(
    rf"{_OPENING}(?:{_YES}(?!\w)(?! (?:know|knw|right lol|but no))|{_SURE}(?:{_ENDS}|{_GOES_ON}))"
)
YES_WHOLE = re.compile(
    rf"{_OPENING}(?:y|correct|thats (?:right|correct|it|me)|ive (?:have|done it|already)|please do|"
    rf"(?:i|we) (?:have|did|am|do|will|would|can)(?: (?:been|done|already|booked|that|it)){{0,2}}|"
    rf"(?:all|already) (?:done|have|did)|{_YES_ELSEWHERE}){_TAIL}"
)

_NO = r"(?:no+|nope+|nah+|naa+h|naw)(?!\w)"
_NO_GOES_ON = one_of(
    "no nope not nah never havent hvnt havnt dont dnt didnt cant wont aint thanks thank thankyou",
    "thx thnx ta ty sorry soz but yet still only just because cos haha lol comment midwife",
    "appointment appt how hw can what where",
    phrases=(
        "i (?:havent|have not|hvnt|havnt|dont|dnt|do not|didnt|cant|wont|aint|am not|never)|"
        "(?:im|ive|were|weve) (?:not|never)|id rather|date yet"
    ),
)
_NOT_NOW = (
    r"(?:not (?:really|at all|at the (?:moment|minute)|atm|rn|so far|any ?more)|"
    r"(?:havent|hvnt) yet|(?:i )?(?:dont|dnt) think so|nothing yet)"
)
NO_OPENS = re.compile(
    rf"{_OPENING}(?:{_NO}(?:{_ENDS}|(?= {_NO_GOES_ON}(?!\w)))|(?:no|not|nt) (?:yet|yt)(?!\w)|"
    rf"{_NOT_NOW}{_ENDS})"
)
_HAVE_NOT = one_of(
    "havent haven hvnt havnt didnt dont dnt cant wont aint",
    phrases="have not|hav not|did not|do not|am not|im not",
)
NO_WHOLE = re.compile(
    rf"{_OPENING}(?:n|na|nop|never|nay|not now|(?:i|we)? ?{_HAVE_NOT}"
    rf"(?: (?:yet|done it|booked|had it|been|smoke|have one|got one|really)){{0,2}}|"
    rf"{_NO_ELSEWHERE}){_TAIL}"
)
NO_BUT_NOT_NO = re.compile(
    rf"{_OPENING}(?:no|nope|nah)[ ,.!]{{1,3}}(?:(?:sorry|wait|oops|actually)[ ,.!]{{1,3}})*"
    r"(?:i ?m(?:ea)?nt|i mean|meant|ment|its|it is|thats|(?:im )?\d)"
)
"""A correction, not an answer: "no i meant 20 weeks"."""

THUMB_UP, THUMB_DOWN = re.compile("[👍✅✔]"), re.compile("[👎❌]")

_KNOW = r"(?:know|no|kno|knw|knoe|now|remember)"
DUNNO = compiled(
    r"dunno\w*",
    r"donno",
    r"dun no",
    r"duno",
    r"idk",
    rf"(?:dont|dnt|do not|don)(?: really| even| actually)? {_KNOW}",
    r"not (?:too |really |100 ?%? |entirely |quite |very |so |2 )?(?:sure|certain|shore|sur)",
    r"unsure",
    r"no (?:idea|clue|ideas)",
    r"(?:havent|avent|not|hvnt) (?:a |got a |any |the foggiest |the faintest )?(?:clue|idea)",
    r"(?:cant|can not|cannot|cnt|dont) (?:really )?(?:remember|rember|recall)",
    r"^(?:sorry |oh )?(?:i |ive )?(?:forgot|forgotten)(?: (?:it|when|sorry|the date|my date))*$",
    r"who knows",
    r"clueless",
    r"couldnt tell (?:you|u|ya)",
    r"nobodys? (?:has )?told me",
    r"pata nahi",
    r"pata nai",
    r"nahi pata",
    r"nie wiem",
    r"nu stiu",
    r"jani na",
)
DUNNO_WHAT_TO_DO = compiled(
    r"(?:dont|dnt|do not|not|unsure|no|idk|dunno|didnt)(?: really| too| a)?(?: know| no| kno| sure|"
    r" idea| clue)? "
    r"(?:how(?! far| many| much| long| pregnant)|what to|wat to|wot to|where to|were to|who to|"
    r"if i (?:can|should|need|am allowed)|"
    r"if its|what i (?:can|should)|"
    r"if (?:you|u|anyone|this)|why|who|where|what else)",
    r"forgot(?:ten)? to",
    r"you (?:forgot|forgotten)",
)
"""She does not know something else than the answer to our question."""

_NOT_TO_SAY = (
    r"(?:say|saying|tell|telling|tellin|give|giving|givin|answer|answering|share|sharing|disclose)"
)
RATHER_NOT = compiled(
    r"^skip",
    r"skip (?:it|this|that|please|pls)",
    r"^pass(?! (?:it|out|me|on|ed|ing))",
    r"next question",
    r"(?:rather|prefer|prefered|rarther) (?:it |to )?(?:not|nt|no|dont|if not)(?: to)?(?: \w+)?",
    r"no (?:thanks|thank you|thankyou|thx|ta|ty|thnx|thnks|thanx|cheers)",
    r"(?:no|nah) (?:ur|you|u|youre|your|its) (?:ok|okay|alright|fine)",
    r"non?e? (?:of|off) (?:ur|your|you|yr|yor|ya) (?:business|buisness|bussiness|busness|bizness|"
    r"biz|beeswax|concern)",
    r"mind (?:ur|your) own(?: \w+)?",
    rf"(?:^|(?<!\w)(?:im|i am|i) )not {_NOT_TO_SAY}(?: (?:you|u|it|that|my|ya|anyone))?",
    rf"(?:dont|dnt|do not|didnt|not) (?:really |rly )?(?:want|wanna|wish|like|want2|"
    rf"feel comfortable|need)(?: to| 2)? {_NOT_TO_SAY}"
    r"(?: (?:you|u|it|that|my|them|address|postcode|name))*",
    rf"(?:i wont|i cant|not comfortable|im not|id rather not|i aint|aint) {_NOT_TO_SAY}(?! (?:up|"
    rf"in|if|birth))",
    r"not comfortable",
    r"(?:its|thats|that is|it is) (?:private|personal)",
    r"^private$",
    r"no comment",
    r"leave (?:it|that) (?:out|blank)",
    r"^why should i(?: (?:tell|say|give)\b.*)?$",
    r"^n ?/ ?a$",
    r"^anonymous$",
)
