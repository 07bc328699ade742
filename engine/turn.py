"""How a turn fails. Either way she is told nothing, and nothing is kept: see engine/channel.py."""

from __future__ import annotations


class TurnNotWhole(Exception):
    """The conversation came to its end without our last action's mark."""


class ActionFailed(BaseException):
    """An action could not be run.

    Not an Exception, because Rasa's MessageProcessor catches every Exception of an action, logs
    it with its request, and goes on with the next action as if this one had had nothing to say.
    """
