"""A contact is the woman behind a number; a conversation is where the talk with her stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bot.model.joining import Question
from bot.model.opt_out import OptOut
from bot.model.phone_number import PhoneNumber


class Channel(StrEnum):
    """How she reaches us."""

    SMS = "sms"
    CHAT = "chat"


@dataclass(slots=True)
class Contact:
    """The woman behind a number, or behind a browser's cookie on the chat page."""

    id: str
    channel: Channel
    phone_number: PhoneNumber | None
    created_at: datetime
    language: str = "en"
    first_name: str | None = None
    introduced_at: datetime | None = None
    opt_out: OptOut | None = None
    opted_out_at: datetime | None = None

    def opt_out_of_texts(self, reason: OptOut, at: datetime) -> None:
        """Stop all unprompted texts. Safe to repeat; a weaker wish never replaces a loss."""
        if self.opt_out is OptOut.LOSS:
            return
        self.opt_out, self.opted_out_at = reason, at

    def opt_in_again(self) -> bool:
        """She texted START. True when that changed something; a loss is never undone by a word."""
        if self.opt_out is not OptOut.STOP:
            return False
        self.opt_out = self.opted_out_at = None
        return True


@dataclass(slots=True)
class Conversation:
    """Where the talk with one contact stands. `id` is random and all that Rasa ever sees of her.

    The same state could live in the engine, but must survive the loss of Redis.
    """

    id: str
    contact_id: str
    open_question: Question | None = None
    times_asked: int = 0
    times_returned: int = 0
    parked: set[Question] = field(default_factory=set)
    misses: int = 0
    last_topic: str | None = None
    centres_shown: int = 0
    centres_near: str | None = None
    joined_said: bool = False

    def ask(self, question: Question) -> None:
        """Put a question, or bring the open one back after something else was answered."""
        if self.open_question is question:
            self.times_returned += 1
        else:
            self.open_question, self.times_asked, self.times_returned = question, 1, 0

    def close_question(self, *, parked: bool = False) -> None:
        """The open question is answered, or given up for good."""
        if parked and self.open_question is not None:
            self.parked.add(self.open_question)
        self.open_question, self.times_asked, self.times_returned = None, 0, 0
