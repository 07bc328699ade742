"""The start of a conversation session: what matters comes back from SQL."""

from __future__ import annotations

import asyncio
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import ActionExecuted, SessionStarted, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.turn import application
from bot.services.start_session import start_session


class SessionStart(Action):
    """Slots from SQL, so that Redis is never the only record."""

    def name(self) -> str:
        return "action_session_start"

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[dict[str, Any]]:
        context = application().context
        try:
            slots = await asyncio.to_thread(start_session, context, tracker.sender_id)
        except Exception as error:
            context.log.warning("action.failed", action=self.name(), error=type(error).__name__)
            # A session without her slots would last for hours: better no turn than that one.
            dispatcher.utter_message(json_message={"failed": self.name()})
            slots = {}
        restored = [SlotSet(name, value) for name, value in slots.items()]
        return [SessionStarted(), *restored, ActionExecuted("action_listen")]
