"""Checking what the action server answers, without checking the check each time.

Rasa calls `jsonschema.validate` on every answer, which first proves that Rasa's own, constant
schema is a schema: 34 ms an action, where the check of the answer takes a thirtieth of one.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import jsonschema
from jsonschema.validators import validator_for


def install() -> None:
    """Make Rasa's calls of `jsonschema.validate` quick ones."""
    jsonschema.validate = _validate


def _validate(instance: object, schema: Mapping[str, Any], *_: object, **__: object) -> None:
    """Raises jsonschema.ValidationError. `schema` is taken to be a schema."""
    validator_for(schema)(schema).validate(instance)
