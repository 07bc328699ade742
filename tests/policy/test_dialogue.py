"""Rasa's files and the content library fit together."""

from __future__ import annotations

import re
from typing import Any

import pytest
from ruamel.yaml import YAML

from bot.content.library import ContentLibrary
from bot.content.schema import Kind
from bot.model.joining import Question
from bot.settings import ROOT

LIBRARY = ContentLibrary.load(ROOT / "content")


def _load(folder: str) -> list[dict[str, Any]]:
    return [YAML(typ="safe").load(path) for path in sorted((ROOT / folder).rglob("*.yml"))]


DOMAINS = _load("domain")
RULES = [rule for file in _load("data/rules") for rule in file.get("rules", [])]
INTENTS = {intent for domain in DOMAINS for intent in domain.get("intents", [])}
RESPONSES = {
    name: variations
    for domain in DOMAINS
    for name, variations in (domain.get("responses") or {}).items()
}
ACTIONS = {action for domain in DOMAINS for action in domain.get("actions", [])}
ASKED = [f"join.ask_{q.value}{again}" for q in Question for again in ("", "_again")]
CODE = "\n".join(path.read_text() for path in (ROOT / "bot").rglob("*.py"))


def examples() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for file in _load("data/nlu"):
        for entry in file["nlu"]:
            if "intent" in entry:
                lines = entry["examples"].splitlines()
                found[entry["intent"]] = [line[2:].strip() for line in lines if line.strip()]
    return found


EXAMPLES = examples()


@pytest.mark.parametrize("name", sorted(RESPONSES))
def test_a_response_is_a_content_key_and_never_words(name: str) -> None:
    for variation in RESPONSES[name]:
        assert set(variation) <= {"custom", "condition"}
        assert set(variation["custom"]) <= {"content_key", "args"}
        LIBRARY.text(variation["custom"]["content_key"])


def test_every_intent_has_examples_and_a_rule() -> None:
    ruled = {step["intent"] for rule in RULES for step in rule["steps"] if "intent" in step}
    assert set(EXAMPLES) == INTENTS
    assert INTENTS - ruled == set()


def test_every_rule_ends_the_turn_and_names_what_exists() -> None:
    for rule in RULES:
        actions = [step["action"] for step in rule["steps"] if "action" in step]
        assert actions[-1] == "action_finish_turn", rule["rule"]
        assert set(actions) <= ACTIONS | set(RESPONSES), rule["rule"]


def test_every_action_of_the_domain_exists() -> None:
    code = "\n".join(path.read_text() for path in (ROOT / "actions").glob("*.py"))
    assert {name for name in ACTIONS if f'"{name}"' not in code} == set()


def test_no_example_stands_in_two_intents() -> None:
    seen: dict[str, str] = {}
    for intent, lines in EXAMPLES.items():
        for line in lines:
            other = seen.setdefault(line.lower(), intent)
            assert other == intent, (line, other, intent)


def test_every_text_that_the_code_names_exists() -> None:
    topics = {key.split(".")[0] for key in LIBRARY.texts["en"]}
    named = set(re.findall(r'Part\(\s*f?"([a-z_]+\.[a-z_0-9]+)"', CODE)) | set(ASKED)
    assert {key for key in named if key not in LIBRARY.texts["en"]} == set()
    assert {key.split(".")[0] for key in named} <= topics


def test_every_answer_can_be_reached() -> None:
    """By a response, by MORE, or by the code."""
    said = {
        variation["custom"]["content_key"]
        for variations in RESPONSES.values()
        for variation in variations
    }
    followed = {LIBRARY.more_of(key) for key in LIBRARY.texts["en"]}
    named = set(re.findall(r'"([a-z_]+\.[a-z_0-9]+)"', CODE))
    shown = {f"{key}_no_phone" for key in ("centres.nearest", "centres.nearest_near")}
    unreachable = set(LIBRARY.texts["en"]) - said - followed - named - set(ASKED) - shown
    assert unreachable == set()


def test_every_topic_answers_at_least_ten_questions() -> None:
    for topics in (("smoking",), ("safe_sleep",), ("weight",), ("food", "vitamins")):
        answers = [
            key
            for key, text in LIBRARY.texts["en"].items()
            if key.split(".")[0] in topics and text.kind is Kind.ANSWER
        ]
        assert len(answers) >= 10


def test_no_real_number_stands_in_the_training_data() -> None:
    """Numbers of people are Ofcom's drama numbers, or none at all."""
    mobile = re.compile(r"(?:\+44|0)\s?7\d{3}[\s\d]{6,8}")
    for intent, lines in EXAMPLES.items():
        for line in lines:
            for number in mobile.findall(line):
                assert re.sub(r"\D", "", number)[-10:].startswith("7700900"), intent
