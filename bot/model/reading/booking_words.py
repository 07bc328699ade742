"""How women write that they have booked, been, or not yet."""

from __future__ import annotations

import re

from bot.model.reading.text import compiled, one_of

MIDWIFE = one_of(r"midwi[fv]\w* midwf\w* midwive\w* midwhife mw maternity", phrases="mid wi[fv]e")
APPOINTMENT = one_of(r"apt appt app appts appoint\w* apoint\w* appiont\w* booking")
_EITHER = rf"(?:{MIDWIFE}|{APPOINTMENT})"
_THE = (
    r"(?:(?:my|the|a|an|her|him|first|1st|it|already|community|next|antenatal|booking|in|with) )*"
)

_ANOTHER = one_of(
    r"scans? scanned dentist doctors? docs? dr gp jabs? vaccin\w* injection bloods? smear mri test",
    r"section induction induced consultant physio counsell\w* class\w* course tour private",
    r"holiday taxi flight hotel hair nails table interview driving",
    phrases="c ?section|off work|day off",
)
ANOTHER_AFTER = re.compile(
    rf" (?:(?:my|a|an|the|in|for|with|at|to|see|have|week|wk|dating|baby|"
    rf"\d\d?) ){{0,4}}{_ANOTHER}(?!\w)"
)
ANOTHER_BEFORE = re.compile(rf"(?<!\w){_ANOTHER}(?: (?:is|was|appt|appointment|been|all))? ?$")
"""Appointments that are not the booking appointment."""

_NOT = one_of(
    "not nt no nor havent hvnt havnt avent haven aint never didnt hasnt dont dnt couldnt",
    phrases="have not|do not|(?:no ?one|nobody|not 1) (?:has|have)",
)
_DONE = one_of(
    r"got had have been booked seen see saw met made spoke\w* heard done gone went registered",
    "given to",
)

_NOT_LONG = (
    r"(?! (?:since|in|for|this|again|after|today|lately|recently|about|on the|number|letter))"
)
_NOT_OUT = (
    r"(?! (?:came|come|called|rang|answer\w*|has|was|is|will|on|visit|team|said|told|number|left|"
    r"till|until))"
)
NOT_BEFORE = re.compile(rf"(?<!\w){_NOT} (?:(?:yet|even|really|i|been|be) )*$")
NOT_BOOKED = compiled(
    rf"{_NOT} (?:(?:yet|been|even|actually|got|i|ive) )*(?:booked|bookd)",
    r"unbooked|yet to book",
    (
        rf"{_NOT} (?:(?:yet|even|actually|really|i|ive) )*(?:{_DONE} )+(?:(?:a|an|my|the|any|no|"
        rf"with|to|from|by|in|first|1st|one|single) )*{_EITHER}{_NOT_LONG}"
    ),
    rf"(?:^|i have |ive got |ive |got |i got |still |theres )no {_EITHER}{_NOT_OUT}",
    rf"without (?:a )?{_EITHER}",
    (
        rf"{_NOT} (?:seen|spoke\w* to|been seen by) (?:a |any ?)?(?:one|body|1|no ?one|"
        r"nobody)(?: yet)?"
    ),
)
ATTENDED = compiled(
    rf"(?:been|went|gone) (?:to )?(?:see |c |for )?{_THE}{_EITHER}",
    (
        r"(?:seen|saw|met|met with|spoken to|spoke to|spoke with|been seen by|"
        rf"was seen by) {_THE}{MIDWIFE}"
    ),
    (
        rf"(?:had|done|attended|did|just had) {_THE}(?:{MIDWIFE} )?{APPOINTMENT}(?! (?:cancel\w*|"
        r"changed|moved|made|booked|to|letter|for|on (?:the )?phone))"
    ),
    rf"(?:had) {_THE}{MIDWIFE}(?: (?:visit|round|out|come))",
    rf"{MIDWIFE} (?:has )?(?:came|visited|been)(?: (?:round|to see me|to my house|out))?",
    rf"{APPOINTMENT} (?:was|went)(?! (?:cancel\w*|moved|changed|made|booked))",
)
ATTENDED_ANSWER = compiled(
    r"had it|done it|done|been|went",
    r"seen (?:her|them|him)",
)
BOOKED_ANSWER = compiled(
    r"booked|bookd|going|got one|have one|got it|its on|its at",
)
"""Only in answer to "have you booked?", and bare."""

WENT = re.compile(
    r"(?:^|[.,;!] ?)(?:(?:yes|yeah|ye|yh|yep|i|ive|we|already|just|hi|hello|no) )*(?:went|"
    r"been)(?: there| already| in)?"
    r"(?: on| the)* ?$"
)
"""What stands before the day in "went last week"."""

BOOKED = compiled(
    (
        r"(?:ive|i have|im|i am|am|i|just|already|finally|been|yes|yeah|ye|yh|^) ?(?:booked|"
        rf"bookd)(?! (?:off|up|out|too|it|us|(?:a|an|the|our|my|some|to|for) (?!{_EITHER}|first|"
        r"1st|antenatal|week|mon|tue|wed|thu|fri|sat|sun|next|the|\d|jan|feb|mar|apr|may|ju|aug|"
        r"sep|oct|nov|dec)))"
    ),
    rf"(?:booked|registered) (?:in )?(?:with|for|at) (?:my |the |a )?{_EITHER}",
    rf"booked (?:{_THE}){_EITHER}",
    (
        r"(?:got|having|ive got|i got|have got|i have|ive|there is|theres|been given|given|"
        rf"got given|made) (?:me |us )?(?:{_THE}){APPOINTMENT}"
    ),
    rf"(?:im |am |i am )(?:seeing|meeting) {_THE}{MIDWIFE}",
)
BOOKED_IT = re.compile(r"(?<!\w)(?:booked|bookd)(?: (?:it|in|online|on))* ?$")
"""Right before a day that is past: the day she rang, not the day of the appointment."""

MISSED = re.compile(r"(?<!\w)(?:missed|mised|forgot\w*|(?:didnt|couldnt|cant) (?:go|make))(?!\w)")
UNTIL = re.compile(r"(?<!\w)(?:til|till|until|untill|before)(?: the)? ?$")
"""What stands before the day in "not until 3rd jan": not yet, but booked."""

SPEAKS_OF_IT = re.compile(rf"(?<!\w){_EITHER}(?!\w)")
"""With a day of its own this is enough: "midwife tomorrow"."""

_ASKING = one_of(
    "how hw where wher when wen what wat wot who why can could should shud do does did will would",
    "wanna gotta cant couldnt wish cancel change rearrange reschedule move missed",
    phrases=(
        "need to|want to|wnt to|trying to|tried to|like to|got to|is it|if i|if ive|too late|am i|"
        "have (?:u|you)|to change|to move|to cancel|should have"
    ),
)
_ASKED_FOR = one_of(
    r"book\w* get see seen find have change cancel move make my rearrange register app\w* apt",
    r"midwi\w+ it",
)
ASKS = compiled(rf"{_ASKING} (?:\w+ ){{0,3}}{_ASKED_FOR}")
"""A question or a wish says nothing of what has happened."""
