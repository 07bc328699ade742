"""Which fixed text answers which red flag."""

from __future__ import annotations

import pytest

from bot.model.safety import SafetyKind
from bot.model.safety.replies import safety_part

BEFORE_20_WEEKS = 19 * 7 + 6


@pytest.mark.parametrize(
    ("gestation_days", "after_birth", "key"),
    [
        (BEFORE_20_WEEKS, False, "safety.mother_before_20_weeks"),
        (BEFORE_20_WEEKS + 1, False, "safety.mother_from_20_weeks"),
        (None, False, "safety.mother_unknown_stage"),
        (None, True, "safety.mother_after_birth"),
        (290, True, "safety.mother_after_birth"),  # she gave birth: her old date says nothing now
    ],
)
def test_whom_a_mother_calls_depends_on_what_she_told_us(gestation_days, after_birth, key):
    part = safety_part(
        SafetyKind.EMERGENCY_MOTHER, gestation_days=gestation_days, after_birth=after_birth
    )
    assert part.content_key == key


@pytest.mark.parametrize("gestation_days", [None, 50, 250])
@pytest.mark.parametrize("after_birth", [True, False])
@pytest.mark.parametrize(
    ("kind", "key"),
    [
        (SafetyKind.EMERGENCY_BABY, "safety.baby"),  # never maternity triage
        (SafetyKind.CRISIS, "safety.crisis"),
        (SafetyKind.ABUSE, "safety.abuse"),
        (SafetyKind.LOSS, "safety.loss"),
    ],
)
def test_every_other_kind_has_one_text(kind, key, gestation_days, after_birth):
    part = safety_part(kind, gestation_days=gestation_days, after_birth=after_birth)
    assert part.content_key == key
