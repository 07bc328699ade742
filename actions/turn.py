"""What all actions share: which message this is, and how parts travel back."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import cache
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

from bot.bootstrap import Application, bootstrap
from bot.model.message import Part
from bot.services.context import Context
from bot.settings import load_settings


@cache
def application() -> Application:
    """This process's application."""
    return bootstrap(load_settings(), process="actions")


class TurnAction(Action, ABC):
    """One step of a turn: `decide` names the use case.

    A failure must not reach Rasa, which would write its request, her words among it, to the log:
    the step is left out, the turn is not whole, and she gets the holding text.
    """

    action_name: str
    ends_turn = False

    def name(self) -> str:
        return self.action_name

    @abstractmethod
    def decide(self, context: Context, message_id: str, tracker: Tracker) -> list[Part]:
        """The use case of this step."""

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        message_id = (tracker.latest_message.get("metadata") or {}).get("message_id")
        context = application().context
        try:
            # In a thread: a slow database must not stop the other conversations.
            parts = await asyncio.to_thread(self.decide, context, str(message_id), tracker)
        except Exception as error:
            context.log.warning(
                "action.failed", action=self.action_name, error=type(error).__name__
            )
            dispatcher.utter_message(json_message={"failed": self.action_name})
            return []
        for part in parts:
            dispatcher.utter_message(json_message=part.to_json())
        if self.ends_turn:
            dispatcher.utter_message(json_message={"end_of_turn": message_id})
        return []


def action_for(name: str, use_case: Callable[[Context, str], list[Part]]) -> type[TurnAction]:
    """An action that is nothing but one use case for this message."""

    class UseCase(TurnAction):
        action_name = name

        def decide(self, context: Context, message_id: str, tracker: Tracker) -> list[Part]:
            return use_case(context, message_id)

    return UseCase
