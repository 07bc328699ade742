"""The words around a length of time that tell whether it is how far along she is."""

from __future__ import annotations

import re

from bot.model.reading.text import compiled, fold, just_before, one_of, right_after

_ROUGH = (
    "about abt abot bout around arnd round roughly approx approximately aprox nearly nearli almost "
    "over under like maybe mayb probably prob prolly think thnk thinking guess say coming"
)
_FILLERS = (
    "just turned only now nw exactly already alredy currently currntly still so well erm um umm "
    "hmm er ok oh up to on i gone a bit estimated its"
)
ROUGHLY = re.compile(rf"(?<!\w)(?:{'|'.join(_ROUGH.split())})(?!\w)")
FILLERS = re.compile(
    rf"(?:(?<!\w)(?:{'|'.join((_ROUGH + ' ' + _FILLERS).split())})[ ,]{{1,2}}){{0,4}}$"
)
"""What may stand between "im" and "12 weeks"."""

ISH = re.compile(
    r" ?-?(?:ish|or so|i think|roughly|i guess|approx\w*|give or take|or more|or less)(?!\w)"
)

_PREGNANT = (
    r"p(?:r|re|er|rr)g\w*|pg|prag\w*|gone|along|gestation|in(?:to)? (?:my |the )?preg\w*|"
    r"with (?:child|baby|twins)|ciazy|ciaza|insarcinata|sarcina|hamila|hamla|haml|pet se|se hu|"
    r"se hoon|uur"
)
_OTHER_SCRIPTS = "|".join(fold(word).text for word in ["حامل", "حاملہ", "حمل", "গর্ভবতী", "ਗਰਭਵਤੀ"])
PREGNANT_FOR = re.compile(rf"(?<!\w)(?:{_PREGNANT}|{_OTHER_SCRIPTS})(?: in| for| about| abt)? ?$")
SAYS_PREGNANT = re.compile(rf" ?,? ?(?:now |today )?(?P<word>{_PREGNANT}|{_OTHER_SCRIPTS})(?!\w)")

_LEADS = one_of(
    r"i im am iam m in imm were me hi hello hey hiya hii yes yeah ye yh yep no nope meant ment",
    r"mean sorry actually wait correction change and n but cos coz cuz because as with date",
    r"stage far carrying being pg p(?:r|re)g\w* due edd twins girl gal thanks ta pls plz",
    r"xx? dates know mum mom mama trimester",
    phrases=(
        "i m|we are|told me|"
        "(?:scan|midwife|sonographer|app|doctor|clearblue|test|hospital|edd|date|today) "
        "(?:says|said)"
    ),
)
FIRST_PERSON = re.compile(rf"(?:^|[.!?;:,()*=-] ?|(?<!\w){_LEADS}) ?$")
"""The end of what comes before, when it is she who is 12 weeks: the start of a clause, or "im"."""

I_AM = just_before(
    r"im|i am|am|iam|i m|imm|were|we are|we r|measur\w*(?: at)?",
    r"(?:puts?|putting|got|dated) (?:me|us) at",
    r"not \d\d? ?(?:weeks?|wks?|w)?,?",  # "not 12 weeks 14 weeks"
)
SHE_IS = compiled(
    r"she|shes|her|wife|wifes|girlfriend|gf|sister|sis|friend|mate|cousin|daughter|niece",
    r"neighbour|my mum|my mom",
)
"""Someone else's pregnancy, unless "im" follows."""
SENTENCE = re.compile(r"[.!?;]")

IN_MY = re.compile(r"(?<!\w)(?:in|on|into)(?: my| the)? ?$")
"""Before "8th month"."""

FUTURE_OR_PAST = re.compile(r"(?<!\w)(?:be|ill be|turn|turning|was|wos|hit|reach) ?$")
"""Hers only with its day: "ill be 20 weeks on friday", "was 12 weeks yesterday"."""

_WHEN = one_of(
    "when wen whn once until untill till til after before b4 if", phrases="by the time|wait til"
)
_SHE_IS_THERE = one_of("im i ur youre your shes", phrases="i am|ill be|i get to|u r|you are")
ONE_DAY = re.compile(rf"(?<!\w){_WHEN} {_SHE_IS_THERE}? ?$")
"""Not now: "when im 20 weeks"."""

NOT_HERS = just_before(
    r"at|by|before|b4|after|until|til|till|untill|for|every|each|since|from|within|past|next|last",
    r"the|my|another|other|than|between|to|of|per|a|an|this|that|her|his|your|took|takes|first",
    r"not|isnt|arent|aint|your|ur|u r|you are|youre|shes|she is|she was|hes|he is|is|are|lasts?",
    r"lasted|waiting|waited|wait|weighs|works?|worked|live[ds]?|sick|off|smoked|quit|clean|sober",
    r"married|together|late|there|here|aged?|kids?|babys?|miscarried",
    r"lost (?:it|him|her|one|mine)",
)
"""The end of what comes before, when the length is about something else."""

BABY_IS = re.compile(r"(?<!\w)(?:baby|son|daughter|lo|little one|newborn|twins)(?:s| is| are) ?$")
"""Said of the unborn too, but not of one so young that no scan has shown it."""

SOMEONE_ELSE = compiled(
    r"not|isnt|aint|for|every|in|before|after|until|till|next|last|lost|miscarried|than|sister",
    r"sis|friend|mate|cousin|daughter|mum|waiting|been|off|smok\w*|sick|work|married|quit|late",
)
"""Anywhere before it: not hers even as a short answer to the question."""

_ABOUT_OTHERS = one_of(
    # how old something is, or how long ago or ahead
    r"olds? yrs? older younger kids? son daughter gap ago agao back away time times after since",
    r"later early prem\w* preterm post\w* pp overdue over left until untill till til before b4",
    r"apart each straight pass\w* late behind",
    # appointments and milestones
    r"scan\w* scn ultrasound apps? appt\w* apt app?oint\w* check\w* visit growth jabs? vaccin\w*",
    r"injection screening bloods? tests? review letter trimester window limit rule mark",
    r"milestone stage target course class\w* trial",
    # what can last for weeks
    r"clean sober free smokefree without off leave notice rent pay wait\w* supply worth maternity",
    r"paternity holiday pram period",
    phrases=(
        r"at the time|back then|smoke free|mat leave|from now|over due|to go|in advance|"
        r"at a time|in a row|"
        r"too (?:late|early|soon)|when i (?:had|was|found|lost)|"
        r"is(?= (?!it|that|there|this|my))|(?:baby|girl|boy)(?= (?:is|has|wont|who|with))"
    ),
)
ABOUT_OTHERS = re.compile(rf" ?,? ?-?{_ABOUT_OTHERS}(?!\w)")
"""What comes after, when the length is about something else."""

OVERDUE = right_after(
    r"over ?due",
    r"over(?: (?:my )?due)?(?: date)?",
    r"past (?:my )?(?:due(?: date)?|edd)",
)
TO_GO = right_after(
    r"to go|2 go|left",
    (
        r"(?:to|until|untill|till|til|before|b4|away from) (?:im due|i am due|my due(?: date)?|"
        r"due date|the due date|my edd|baby|the baby|i give birth)"
    ),
)
NO_DUE_DATE = compiled(
    r"period\w*|rent|bill|library|pay\w*|work|job|notice|lease|course|school|loan",
)

SINCE_PERIOD = right_after(
    r"(?:since|after|from) (?:my |the )?(?:last |start of (?:my )?(?:last )?)?(?:period|lmp|mp)"
)

SYMPTOM = compiled(
    r"mov\w*|kick\w*|bump|contraction\w*|waters?|bleed\w*|bleding|blood|spotting|cramp\w*",
    r"pregnan\w*",
)
"""What mostly the pregnant speak of: "baby not move 8 month no english good"."""

WHILE = re.compile(r"(?<!\w)(?:for|since|been|all|last|past) ?$")
"""The length is how long something has lasted."""

AS_OF = re.compile(r" ?,? ?(?:(?:pregnant|preg|gone|along) )?(?:as of|from|on|by|in|come)? ?")
"""What may stand between "12 weeks" and the day on which it is so."""

BABY_CARE = compiled(
    r"sleep\w*|slept|roll\w*|teeth\w*|nap|naps|wean\w*|bottles?|formula",
    r"napp(?:y|ies)",
    r"cot|moses|breast ?feed\w*|feeds|crawl\w*|our room|own room|swaddl\w*",
)
"""In a text about these "6 weeks" with nothing before it may be the baby's age."""
