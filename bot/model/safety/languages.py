"""The languages the recogniser reads. A new one is a lexicon, five tables and a line here."""

from __future__ import annotations

from .kinds import SafetyKind
from .lexicons import en
from .patterns import en_abuse, en_baby, en_crisis, en_harmless, en_loss, en_mother
from .recogniser import Language

ENGLISH = Language(
    name="en",
    lexicon=en.LEXICON,
    classes=en.CLASSES,
    alarms={
        SafetyKind.EMERGENCY_MOTHER: en_mother.ROWS,
        SafetyKind.EMERGENCY_BABY: en_baby.ROWS,
        SafetyKind.CRISIS: en_crisis.ROWS,
        SafetyKind.ABUSE: en_abuse.ROWS,
        SafetyKind.LOSS: en_loss.ROWS,
    },
    harmless=en_harmless.ROWS,
)

LANGUAGES = (ENGLISH,)
