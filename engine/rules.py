"""Rasa's rules, found by an index instead of by trying them all."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from rasa.core.policies.rule_policy import RulePolicy
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.shared.core.constants import PREVIOUS_ACTION, USER
from rasa.shared.core.domain import State
from rasa.shared.nlu.constants import ACTION_NAME, INTENT

Lookup = dict[str, str]
Place = tuple[str | None, str | None]


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True
)
class IndexedRulePolicy(RulePolicy):
    """RulePolicy whose cost does not grow with the number of rules.

    For each action of a turn Rasa tries every step of every rule, and keeps a thousand of them
    read: from the 334th rule on it would read all of them again each time. Whatever matches has
    the same last action and the same intent as now, or names none; only those are tried.
    """

    _indexed: tuple[Lookup, int, dict[Place, list[str]]] | None = None

    def _get_possible_keys(self, lookup: Lookup, states: list[State]) -> set[str]:
        action, intent = _place(states[-1]) if states else (None, None)
        if action:  # else it is the very start, which Rasa takes to match whatever the intent
            index = self._index(lookup)
            places = {(action, intent), (action, None), (None, intent), (None, None)}
            lookup = {key: lookup[key] for place in places for key in index.get(place, ())}
        keys: set[str] = super()._get_possible_keys(lookup, states)
        return keys

    def _index(self, lookup: Lookup) -> dict[Place, list[str]]:
        """The rules' steps by the last action and the intent that they ask for."""
        known = self._indexed
        if known is None or known[0] is not lookup or known[1] != len(lookup):
            index: dict[Place, list[str]] = defaultdict(list)
            for key in lookup:
                index[_place(self._rule_key_to_state(key)[-1])].append(key)
            known = self._indexed = (lookup, len(lookup), index)
        return known[2]


def _place(state: dict[str, Any]) -> Place:
    return (
        state.get(PREVIOUS_ACTION, {}).get(ACTION_NAME),
        state.get(USER, {}).get(INTENT),
    )
