"""One turn: a text of hers with all that is known, loaded once and saved once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from bot.model.contact import Contact, Conversation
from bot.model.enrolment import Enrolment
from bot.model.message import InboundMessage, Part
from bot.model.reading import Reading, read
from bot.ports import UnitOfWork
from bot.services.context import Context


@dataclass
class Turn:
    """What a decision about one text is made from."""

    uow: UnitOfWork
    message: InboundMessage
    contact: Contact
    conversation: Conversation
    enrolment: Enrolment
    today: date

    @cached_property
    def reading(self) -> Reading:
        """The facts in her text, read when first asked for, as an answer to what was open then."""
        return read(self.message.body, expecting=self._expecting, today=self.today)

    def __post_init__(self) -> None:
        self._expecting = self.conversation.open_question

    def save(self) -> None:
        """Write everything back, in the caller's transaction."""
        self.uow.contacts.save(self.contact)
        self.uow.conversations.save(self.conversation)
        self.uow.enrolments.save(self.enrolment)


def load_turn(context: Context, uow: UnitOfWork, message: InboundMessage) -> Turn:
    """The turn this message is. Only for messages whose sender we know."""
    if message.contact_id is None:
        raise ValueError("a message without a contact has no turn")
    contact = uow.contacts.get(message.contact_id)
    conversation = uow.conversations.of_contact(contact.id)
    enrolment = uow.enrolments.of_contact(contact.id, at=context.clock.now())
    return Turn(uow, message, contact, conversation, enrolment, context.today())


def decide_once(
    context: Context, message_id: str, step: str, decide: Callable[[Turn], list[Part]]
) -> list[Part]:
    """Decide one step of a turn; asked again for the same message, give the same answer.

    The engine may be asked twice about one text (it was slow, it was killed): what the first
    time changed must not be changed again.
    """
    with context.unit_of_work() as uow:
        message = uow.inbound.get(message_id)
        if step not in message.steps:
            turn = load_turn(context, uow, message)
            message.steps[step] = decide(turn)
            turn.save()
            uow.inbound.save_steps(message)
            uow.commit()
        return message.steps[step]
