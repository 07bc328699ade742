"""English: its words and the classes of words that the pattern tables share."""

from __future__ import annotations

from ..lexicon import Lexicon
from .en_body import BODY, SIGNS
from .en_common import COMMON, NAMES
from .en_everyday import EVERYDAY, SINGLE
from .en_life import HOME, LOSS, MIND
from .en_speech import PEOPLE, SPEECH

# Words that patterns do not count: "baby is not really moving" reads as "baby not moving".
THIN = """
a an the to is am are was were be been being s just like literally actually basically honestly
kinda sorta omg um erm er hun huni x xx xxx xxxx innit init bruv and n sort kind thats even ever
yeah yea
"""

EXPAND = {
    "kms": "kill myself",
    "idk": "i dont know",
    "dunno": "dont know",
    "wanna": "want to",
    "wana": "want to",
    "gonna": "going to",
    "gunna": "going to",
    "gona": "going to",
    "gotta": "got to",
    "gimme": "give me",
    "lemme": "let me",
    "tryna": "trying to",
    "thru": "through",
    "cos": "because",
    "coz": "because",
    "abt": "about",
    "b4": "before",
    "hubs": "husband",
    "dp": "husband",
    "dh": "husband",
    "d8": "date",
    "l8": "late",
    "gr8": "great",
    "m8": "mate",
    "2day": "today",
    "2nite": "tonight",
    "2night": "tonight",
    "2moro": "tomorrow",
    "2morrow": "tomorrow",
    "4got": "forgot",
    "h8": "hate",
    "bg": "baby girl",
    "dd": "daughter",
    "ds": "son",
    "mil": "mother in law",
    "fil": "father in law",
    "bfm": "breastfeed",
    "wokeup": "woke up",
    "ur": "your",
    "urself": "yourself",
    "yday": "yesterday",
    "outta": "out of",
    "nomore": "no more",
    "alot": "a lot",
    "infront": "in front",
}

TOGETHER = {
    "cant": "can not,could not,able not,not able,not possible,ca nt",
    "baby": (
        "little one,lil one,little man,lil man,little girl,little boy,lil girl,lil boy,"
        "baby boy,baby girl,our lass,our kid,wee one,small one,little lad,little lady,"
        "my princess,my prince,lil princess,little princess"
    ),
    "newborn": (
        "new born,just born,day old,days old,week old,weeks old,wk old,wks old,month old,"
        "months old,mth old,mths old,mo old"
    ),
    "fainted": (
        "passed out,pass out,passing out,blacked out,black out,blacking out,fell unconscious,"
        "lost consciousness,lost conciousness,losing consciousness,passes out,blacks out,"
        "went out cold,keeled over"
    ),
    "vomit": (
        "throwing up,thrown up,threw up,throw up,being sick,been sick,was sick,throws up,"
        "bringing up,brings up,brought up,bring up,be sick"
    ),
    "inlaw": "in law,in laws,in lawz",
    "myself": "my self,me self",
    "herself": "him self,her self,them selves,your self",
    "heartbeat": "heart beat,heart beats,heart rate",
    "headache": (
        "head ache,head aches,head hurts,head is hurting,head hurting,head pain,"
        "head is paining,head paining,sore head"
    ),
    "stillborn": "still born,still birth,still borned",
    "selfharm": "self harm,self harming,self harmed",
    "miscarriage": "mis carriage,miss carriage,mis carried,miss carried,mis carry",
    "miscarrying": "mis carrying,miss carrying",
    "ambulance": "nine nine nine",
    "husband": (
        "other half,old man,baby daddy,babys dad,babys father,my man,his dad,her dad,kids dad"
    ),
    "section": "c section,cs section",
    "stitches": "c section,section cut,section scar",
    "cotdeath": "cot death",
    "nicu": "baby unit,special baby,intensive baby,baby icu,intensive unit,neo natal",
    "throat": "wind pipe",
    "eggshells": "egg shells",
    "blackeye": "black eye,black eyes",
    "overdose": "over dose,over dosed",
    "someone": "some one",
    "everyone": "every one",
    "everyday": "every day,every night,all the time,all time,each day",
    "nobody": "no one",
    "anymore": "any more,no more,any longer,no longer",
    "die": "pass away",
    "died": "passed away,pass away,not alive,no longer with us,no longer alive",
    "bleed": "blood loss,losing blood,loosing blood,lost blood",
    "toilet": "the loo",
    "vagina": "down there,down below,front bottom,private part,private parts,lady bits,my bits",
    "casualty": "a and e,a n e,a e",
    "carbonmonoxide": "co alarm,carbon alarm,gas leak",
    "softspot": "soft spot,soft place,soft bit,soft part",
    "seizure": "epileptic fit,eyes rolled",
    "swell": "blown up,puffed up,blew up",
    "breathless": "out of breath",
    "extreme": "so much,ten out of ten",
    "nonstop": "non stop,none stop",
    "diarrhoea": "the runs",
    "dnc": "d c,d and c,d n c",
    "wound": "c section,section scar",
    "pregnant": "months gone,weeks gone,wks gone",
    "pee": "passing water,pass water,passing urine,pass urine,the toilet",
    "escape": "get away,getting away,run away",
}


def _numbers(first: int, last: int) -> str:
    return " ".join(str(number) for number in range(first, last + 1))


CLASSES = {
    "unborn": "baby he she it him her bump they them twin",
    "unborn_sure": "baby him her bump twin them",
    "infant": "baby newborn twin",
    "child": "baby newborn child twin he she him her his",
    "child_pronoun": "he she",
    "born": "newborn born nappy cot old jabs",
    "newborn_old": "newborn old",
    "severe": "bad worse worst extreme strong constant pound splitting killing sharp",
    "extreme_only": "extreme agony",
    "pains": "pain ache hurt sore heavy",
    "late_weeks": _numbers(20, 42),
    "early_weeks": _numbers(4, 22),
    "fever_numbers": "38 39 40 41 42 101 102 103 104",
    "high_bp": _numbers(140, 239),
    "hits": "hit kick push strangle bite slapped twist slam shook drag grab physical headbutt",
    "fell": "fall slip",
    "wound": "wound stitches section scar",
    "badly": (
        "fast different noisy heavy struggle hard weak short grunt wheeze shallow bad wrong hot "
        "rattle slow"
    ),
    "aggressor": "he husband ex father inlaw family someone they she man uncle",
    "aggressor_he": "he husband ex father inlaw family they man uncle",
    "aggressor_named": "husband ex father inlaw family man uncle boyfriend him",
    "violent_man": "he husband partner ex boyfriend dad",
    "feared": "him husband ex father inlaw family man uncle partner",
    "freedom": (
        "out go see leave anywhere home phone family friend midwife doctor money work sleep eat "
        "talk call alone outside use speak visit have"
    ),
    "many": "all lots whole many too box pack packet handful bunch overdose full every",
    "harm_self": "cut hurt harm hit burn scratch stab punish",
    "harm_baby": "hurt harm shake throw drown smother kill hit stab strangle bite",
    "victim": "baby newborn child twin him her them",
    "harm_or_kill": "hurt harm kill affect damage",
    "urge_to": (
        "want going might think thoughts scared urge feel could nearly almost imagine tempted "
        "worried would"
    ),
    "smothered": "smother",
    "hurt_only": "hurt sore pain",
    "lost": "baby newborn child twin pregnancy",
    "services": "social services court they hospital police",
    "loss_word": "miscarriage miscarrying stillborn ectopic terminate molar chemical cotdeath",
    "conditions": (
        "labour contraction waters preeclampsia ectopic miscarriage meningitis psychosis jaundice "
        "stillborn cotdeath eclampsia seizure braxton sepsis contractions placenta dvt "
        "hyperemesis mastitis fgm reflux spotting colic bleed nicu molar tightening depression "
        "domestic abuse"
    ),
    "idiom_dead": "deadline deadly",
    "friend": "friend kin neighbour",
    "past": "ago before previous past",
    "last_time": "last first previous eldest other",
    "emergency_word": (
        "bleed contraction waters labour fit preeclampsia emergency haemorrhage waters blood "
        "headache early premature pain collapse seizure fainted nicu"
    ),
    "blur": "blurry",
    "adopted": "adopt",
    "curse": (
        "heck phone weather bus midwife hormones hungry tired lovely great good annoying starving "
        "sick"
    ),
    "weekday": "monday tuesday wednesday thursday friday saturday sunday",
}

LEXICON = Lexicon(
    forms={**SPEECH, **PEOPLE, **BODY, **SIGNS, **MIND, **HOME, **LOSS},
    plain={**EVERYDAY, **{word: word for word in SINGLE.split()}},
    common=COMMON + NAMES,
    expand=EXPAND,
    together=TOGETHER,
    thin=THIN,
)
