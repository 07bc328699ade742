"""The languages the recogniser reads. A new one is a lexicon, its tables and a line here."""

from __future__ import annotations

from .kinds import SafetyKind
from .lexicons import en
from .patterns import (
    en_abuse,
    en_abuse_control,
    en_baby,
    en_baby_care,
    en_crisis,
    en_crisis_mind,
    en_harmless,
    en_harmless_questions,
    en_loss,
    en_mother,
    en_mother_illness,
)
from .recogniser import Language

ENGLISH = Language(
    name="en",
    lexicon=en.LEXICON,
    classes=en.CLASSES,
    alarms={
        SafetyKind.EMERGENCY_MOTHER: en_mother.ROWS + en_mother_illness.ROWS,
        SafetyKind.EMERGENCY_BABY: en_baby.ROWS + en_baby_care.ROWS,
        SafetyKind.CRISIS: en_crisis.ROWS + en_crisis_mind.ROWS,
        SafetyKind.ABUSE: en_abuse.ROWS + en_abuse_control.ROWS,
        SafetyKind.LOSS: en_loss.ROWS,
    },
    harmless=en_harmless.ROWS + en_harmless_questions.ROWS,
)

LANGUAGES = (ENGLISH,)
