"""Answer one stored text: by ourselves where safety asks for it, else as the engine decides."""

from __future__ import annotations

import time

from bot.model.errors import EngineUnavailable
from bot.model.message import InboundMessage, InboundStatus, OutboundMessage, Part, Via
from bot.services.answer_at_once import answer_at_once
from bot.services.context import Context
from bot.services.store_reply import store_reply
from bot.services.turn import Turn, load_turn

# Engine and actions together; Twilio gives a webhook 15 s.
# https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
BUDGET_SECONDS = 8.0
LEASE_SECONDS = 20.0
POLL_SECONDS = 0.03
HOLDING = Part("system.holding")


def answer_message(
    context: Context, message: InboundMessage, *, lease: str, via: Via
) -> OutboundMessage | None:
    """The stored reply to hand over, or None for silence. The caller holds the lease."""
    deadline = time.monotonic() + BUDGET_SECONDS
    with context.unit_of_work() as uow:
        turn = load_turn(context, uow, message)
        parts = answer_at_once(context, turn)
        if parts is not None:
            reply = _settle_at_once(context, turn, parts, lease=lease, via=via)
            uow.commit()
            return reply
        uow.commit()
    try:
        parts = ask_engine(context, message, deadline=deadline)
    except EngineUnavailable as error:
        context.log.warning("engine.unavailable", message=message.id, code=error.code)
        return hold(context, message, lease=lease, via=via)
    return store_engine_reply(context, message, parts, lease=lease, via=via)


def ask_engine(context: Context, message: InboundMessage, *, deadline: float) -> list[Part]:
    """What the engine says, after all earlier texts of hers were answered."""
    _wait_for_turn(context, message, deadline=deadline)
    return context.engine.ask(
        conversation_id=message.conversation_id or "",
        message_id=message.id,
        text=message.body,
        within_seconds=deadline - time.monotonic(),
    )


def store_engine_reply(
    context: Context,
    message: InboundMessage,
    parts: list[Part],
    *,
    lease: str,
    via: Via,
    status: InboundStatus = InboundStatus.ANSWERED,
) -> OutboundMessage | None:
    """Store what the engine decided as the one reply, or the holding text in its place."""
    with context.unit_of_work() as uow:
        turn = load_turn(context, uow, uow.inbound.get(message.id))
        reply = store_reply(context, turn, parts, status=status, via=via, lease=lease)
        uow.commit()
        return reply


def hold(
    context: Context, message: InboundMessage, *, lease: str, via: Via
) -> OutboundMessage | None:
    """Say honestly that the answer comes later; the worker sees to it."""
    held = InboundStatus.HELD
    return store_engine_reply(context, message, [HOLDING], lease=lease, via=via, status=held)


def _settle_at_once(
    context: Context, turn: Turn, parts: list[Part], *, lease: str, via: Via
) -> OutboundMessage | None:
    if not parts:
        turn.uow.inbound.settle(turn.message, InboundStatus.SILENCED, lease=lease)
        return None
    return store_reply(context, turn, parts, status=InboundStatus.ANSWERED, via=via, lease=lease)


def _wait_for_turn(context: Context, message: InboundMessage, *, deadline: float) -> None:
    """One text of hers after the other, in the order they came in."""
    while True:
        with context.reading() as uow:
            if not uow.inbound.earlier_waits(message):
                return
        if time.monotonic() + POLL_SECONDS > deadline:
            raise EngineUnavailable("earlier_text_waits")
        time.sleep(POLL_SECONDS)
