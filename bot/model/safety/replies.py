"""Which fixed text answers a red flag. One text a kind: nothing is asked, nothing is decided.

Who a pregnant woman calls depends on about 20 weeks, where maternity triage starts at many trusts;
when she has not told us how far along she is, both stand in one text.
"""

from __future__ import annotations

from bot.model.message import Part
from bot.model.safety.kinds import SafetyKind

MATERNITY_TRIAGE_DAYS = 20 * 7

_ALWAYS = {
    SafetyKind.EMERGENCY_BABY: "safety.baby",
    SafetyKind.CRISIS: "safety.crisis",
    SafetyKind.ABUSE: "safety.abuse",
    SafetyKind.LOSS: "safety.loss",
}


def safety_part(kind: SafetyKind, *, gestation_days: int | None, after_birth: bool) -> Part:
    """The fixed text for this kind. `gestation_days` is None when she has not told us."""
    if kind in _ALWAYS:
        return Part(_ALWAYS[kind])
    if after_birth:
        return Part("safety.mother_after_birth")
    if gestation_days is None:
        return Part("safety.mother_unknown_stage")
    early = gestation_days < MATERNITY_TRIAGE_DAYS
    return Part("safety.mother_before_20_weeks" if early else "safety.mother_from_20_weeks")
