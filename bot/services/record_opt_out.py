"""She does not want our texts: stop, forget or loss, and START again."""

from __future__ import annotations

from bot.model.case import CaseKind
from bot.model.message import Part
from bot.model.opt_out import OptOut
from bot.services.context import Context
from bot.services.open_case import open_case
from bot.services.turn import Turn

STOPPED = Part("opt_out.stopped")
ALREADY_STOPPED = Part("opt_out.already_stopped")
FORGOTTEN = Part("opt_out.forgotten")
STARTED = Part("system.started")


def record_stop(context: Context, turn: Turn) -> list[Part]:
    """Stop all unprompted texts. Safe to repeat."""
    if turn.contact.opt_out is not None:
        return [ALREADY_STOPPED]
    turn.contact.opt_out_of_texts(OptOut.STOP, context.clock.now())
    turn.conversation.close_question()
    turn.save()
    context.log.info("contact.opted_out", contact=turn.contact.id, reason="stop")
    return [STOPPED]


def record_forget(context: Context, turn: Turn) -> list[Part]:
    """Stop, end her programme, and ask a person to see that she is erased."""
    turn.contact.opt_out_of_texts(OptOut.FORGET, context.clock.now())
    turn.enrolment.end(context.clock.now())
    turn.conversation.close_question()
    open_case(
        context,
        turn.uow,
        CaseKind.WANTS_PERSON,
        contact_id=turn.contact.id,
        message_id=turn.message.id,
        reason="forget_me",
    )
    turn.save()
    context.log.info("contact.opted_out", contact=turn.contact.id, reason="forget")
    return [FORGOTTEN]


def record_loss(context: Context, turn: Turn) -> None:
    """The pregnancy ended: nothing more is ever planned, in this same transaction."""
    turn.contact.opt_out_of_texts(OptOut.LOSS, context.clock.now())
    turn.enrolment.end(context.clock.now())
    turn.conversation.close_question()
    turn.save()
    context.log.info("contact.opted_out", contact=turn.contact.id, reason="loss")


def record_start(context: Context, turn: Turn) -> list[Part]:
    """START undoes STOP; it never undoes a loss."""
    if turn.contact.opt_in_again():
        turn.save()
        context.log.info("contact.opted_in", contact=turn.contact.id)
    return [STARTED]
