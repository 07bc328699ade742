"""Stands in for `rasa.core.channels`: the base classes, and none of the fifteen channels."""

from __future__ import annotations

from rasa.core.channels.channel import (
    CollectingOutputChannel,
    InputChannel,
    OutputChannel,
    UserMessage,
)

__all__ = ["CollectingOutputChannel", "InputChannel", "OutputChannel", "UserMessage"]
