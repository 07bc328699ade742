"""What must never be missed, most serious first."""

from __future__ import annotations

from enum import StrEnum


class SafetyKind(StrEnum):
    """Five kinds, in the order they are answered when one text holds several.

    The two emergencies come first because minutes count; a loss comes last because its text is the
    only one that a woman can be given a little later without harm.
    """

    EMERGENCY_MOTHER = "emergency_mother"
    EMERGENCY_BABY = "emergency_baby"
    CRISIS = "crisis"
    ABUSE = "abuse"
    LOSS = "loss"
