"""The way in: one text by POST, the content keys of the whole reply in the answer, or 503."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from rasa.core.channels.channel import CollectingOutputChannel, InputChannel, UserMessage
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from engine.turn import ActionFailed, TurnNotWhole

log = logging.getLogger("engine.channel")

OK, BAD_REQUEST, UNAVAILABLE = 200, 400, 503
# The web process gives the engine and the actions eight seconds together; then she is told that
# her answer comes later, and a turn that ends after that would be kept without being heard.
TURN_SECONDS = 7.5

OnNewMessage = Callable[[UserMessage], Awaitable[Any]]


class SignpostInput(InputChannel):
    """POST /webhooks/signpost/webhook  {sender, message, metadata: {message_id}}

    200: the payloads of the turn in order, the last one `{"custom": {"end_of_turn": message_id}}`.
    503: Redis or the action server did not answer, an action failed, or it took too long; nothing
    of the turn is kept, so the same text can be sent again.
    """

    @classmethod
    def name(cls) -> str:
        """The channel's part of the address."""
        return "signpost"

    def blueprint(self, on_new_message: OnNewMessage) -> Blueprint:
        """The two addresses."""
        blueprint = Blueprint("signpost_channel")

        @blueprint.get("/")
        async def health(_: Request) -> HTTPResponse:
            return response.json({"status": "ok"})

        @blueprint.post("/webhook")
        async def receive(request: Request) -> HTTPResponse:
            try:
                message = _message(request.json)
            except (AttributeError, KeyError, TypeError):
                return response.json({"error": "bad_request"}, status=BAD_REQUEST)
            error = await _run(on_new_message, message)
            if error:
                log.warning("turn.failed message_id=%s error=%s", _id(message), error)
                return response.json({"error": error}, status=UNAVAILABLE)
            return response.json(_payloads(message), status=OK)

        return blueprint


def _message(body: dict[str, Any]) -> UserMessage:
    """The text, with what the actions need to find its row in SQL."""
    return UserMessage(
        # Rasa takes "/restart" for a command. Nobody who texts may give it one.
        text=body["message"].strip().lstrip("/"),
        output_channel=CollectingOutputChannel(),
        sender_id=body["sender"],
        input_channel=SignpostInput.name(),
        message_id=body["metadata"]["message_id"],
        metadata={"message_id": body["metadata"]["message_id"]},
    )


async def _run(on_new_message: OnNewMessage, message: UserMessage) -> str | None:
    """Have Rasa handle the text. The name of the error, never its words: they may hold hers."""
    try:
        async with asyncio.timeout(TURN_SECONDS):
            await on_new_message(message)
    except (Exception, ActionFailed) as error:
        return type(error).__name__
    return None if _ended(message) else TurnNotWhole.__name__


def _ended(message: UserMessage) -> bool:
    payloads = _payloads(message)
    return bool(payloads) and payloads[-1]["custom"].get("end_of_turn") == _id(message)


def _payloads(message: UserMessage) -> list[dict[str, Any]]:
    messages = message.output_channel.messages
    return [{"custom": each["custom"]} for each in messages if "custom" in each]


def _id(message: UserMessage) -> str:
    return str(message.message_id)
