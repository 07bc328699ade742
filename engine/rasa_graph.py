"""Stands in for `dask`, of which Rasa uses one function to run its graph of components.

Today's dask takes Rasa's way to write an input, `{"name": ("name", value)}`, for a cycle; and for
a dozen nodes it costs more than a short function and brings nine libraries along.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Task = tuple[Any, ...]


def get(graph: Mapping[str, Task], targets: list[str]) -> tuple[Any, ...]:
    """The values of `targets`. A task is `(function, *names of tasks)` or a plain value."""
    values: dict[str, Any] = {}

    def value_of(name: str) -> Any:
        if name not in graph:
            return name  # as dask does; Rasa reports it
        if name not in values:
            first, *rest = graph[name]
            values[name] = first(*map(value_of, rest)) if callable(first) else graph[name]
        return values[name]

    return tuple(value_of(name) for name in targets)
