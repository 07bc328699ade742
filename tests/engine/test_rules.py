"""The index over the rules finds what Rasa finds by trying them all."""

from __future__ import annotations

from tests.engine.running import run_in_engine

COMPARE = """
from engine import slim; slim.install()
import json, random
from engine.rules import IndexedRulePolicy
from rasa.core.policies.rule_policy import RulePolicy

chance = random.Random(7)

def state():
    made = {}
    if chance.random() < .9:
        made["prev_action"] = {"action_name": chance.choice(["action_listen", "utter"])}
    if chance.random() < .7:
        made["user"] = {"intent": chance.choice(["a", "b"])}
    if chance.random() < .3:
        made["slots"] = {"smokes": chance.choice([[1.0], "should_not_be_set"])}
    return made

stock, indexed = (each.__new__(each) for each in (RulePolicy, IndexedRulePolicy))
found = 0
for _ in range(60):
    rules = [[state() for _ in range(chance.randint(1, 3))] for _ in range(20)]
    lookup = {json.dumps(rule, sort_keys=True): "action" for rule in rules}
    for _ in range(20):
        states = [state() for _ in range(chance.randint(0, 4))]
        expected = stock._get_possible_keys(lookup, states)
        assert indexed._get_possible_keys(lookup, states) == expected
        found += len(expected)
print(found > 500)
"""


def test_the_index_finds_what_trying_all_rules_finds(engine_python: None) -> None:
    assert run_in_engine(COMPARE).strip() == "True"
