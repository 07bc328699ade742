"""The labelled texts: what women really write, and what must come of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from bot.model.safety import SafetyKind, recognise

CASES = Path(__file__).parent / "safety_cases"
HELD_OUT = "held_out.yml"
NONE = "none"
FALSE_ALARMS_AT_MOST = 0.02

# Set just under what was measured when the tables were written (255 of 267 texts, 3 of 200): they
# hold a change back that makes the tables worse on texts nobody tuned on.
HELD_OUT_FLOORS = {
    SafetyKind.EMERGENCY_MOTHER: 0.91,
    SafetyKind.EMERGENCY_BABY: 0.92,
    SafetyKind.CRISIS: 0.95,
    SafetyKind.ABUSE: 0.95,
    SafetyKind.LOSS: 0.95,
}


def load(name: str) -> Iterator[tuple[frozenset[str], str]]:
    """The texts of one file, each with the kinds it holds."""
    groups = YAML(typ="safe").load((CASES / name).read_text(encoding="utf-8"))
    for kinds, texts in groups.items():
        wanted = frozenset() if kinds == NONE else frozenset(kinds.split(", "))
        for text in texts:
            yield wanted, text


def tuned_files() -> list[str]:
    return sorted(path.name for path in CASES.glob("*.yml") if path.name != HELD_OUT)


def seen(text: str) -> set[str]:
    return {kind.value for kind in recognise(text)}


def test_there_are_enough_cases_of_every_kind():
    texts = [case for name in [*tuned_files(), HELD_OUT] for case in load(name)]
    for kind in SafetyKind:
        assert sum(kind.value in wanted for wanted, _ in texts) >= 200, kind
    assert sum(not wanted for wanted, _ in texts) >= 1000


def test_no_text_is_both_tuned_on_and_held_out():
    tuned = {text.lower() for name in tuned_files() for _, text in load(name)}
    assert not tuned & {text.lower() for _, text in load(HELD_OUT)}


@pytest.mark.parametrize("name", tuned_files())
def test_no_known_text_is_missed(name):
    missed = [text for wanted, text in load(name) if not wanted <= seen(text)]
    assert missed == []


def test_harmless_texts_raise_next_to_no_alarm():
    texts = [text for wanted, text in load("harmless.yml") if not wanted]
    alarms = [text for text in texts if seen(text)]
    assert len(alarms) <= 0.005 * len(texts), alarms


def test_held_out_texts_are_recognised_too():
    recall: dict[str, list[bool]] = {}
    for wanted, text in load(HELD_OUT):
        found = seen(text)
        for kind in wanted:
            recall.setdefault(kind, []).append(kind in found)
    rates = {kind: sum(hits) / len(hits) for kind, hits in recall.items()}
    assert {kind.value: rates[kind] >= floor for kind, floor in HELD_OUT_FLOORS.items()} == {
        kind.value: True for kind in SafetyKind
    }, rates


def test_held_out_harmless_texts_raise_few_alarms():
    harmless = [text for wanted, text in load(HELD_OUT) if not wanted]
    alarms = sum(bool(seen(text)) for text in harmless)
    assert alarms <= FALSE_ALARMS_AT_MOST * len(harmless)


def test_no_kind_is_named_that_nobody_meant_in_more_than_a_few_texts():
    """A text about one thing gets one fixed text, not five."""
    texts = [case for name in tuned_files() if name != "harmless.yml" for case in load(name)]
    more = sum(bool(seen(text) - wanted) for wanted, text in texts)
    assert more <= 0.08 * len(texts)
