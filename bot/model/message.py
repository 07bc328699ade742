"""Texts in and out, and the life cycle of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any


@dataclass(frozen=True, slots=True)
class Part:
    """One piece of a reply: what to say. The content library knows how it is said.

    An argument may be a part itself: a distance in plain words inside a centre's details.
    """

    content_key: str
    args: Mapping[str, str | int | Part] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """As it is kept, and as the dialogue engine hands it through."""
        return {
            "content_key": self.content_key,
            "args": {
                name: value.to_json() if isinstance(value, Part) else value
                for name, value in self.args.items()
            },
        }

    @classmethod
    def from_json(cls, given: Mapping[str, Any]) -> Part:
        """The other way. Raises KeyError when it is no part."""
        args = {
            name: cls.from_json(value) if isinstance(value, Mapping) else value
            for name, value in (given.get("args") or {}).items()
        }
        return cls(given["content_key"], args)


@dataclass(frozen=True, slots=True)
class RenderedPart:
    """One piece of a reply as she reads it."""

    content_key: str
    language: str
    text: str = field(repr=False)


class InboundStatus(StrEnum):
    """received → answered | held | silenced | ignored
    held → answered | escalated | cancelled

    answered: one reply is stored · held: she got the holding text, the worker answers later ·
    silenced: too many texts from this number · ignored: a sender that cannot be answered ·
    escalated: a person has it as a case · cancelled: she stopped before the late answer was sent.
    """

    RECEIVED = "received"
    ANSWERED = "answered"
    HELD = "held"
    SILENCED = "silenced"
    IGNORED = "ignored"
    ESCALATED = "escalated"
    CANCELLED = "cancelled"


class MessageStatus(StrEnum):
    """planned → claimed → sent → delivered | undelivered
    claimed → failed | unknown → sent | claimed
    planned → cancelled (no longer true) | denied (opted out) | expired (too late to help)
    """

    PLANNED = "planned"
    CLAIMED = "claimed"
    SENT = "sent"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"
    FAILED = "failed"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"
    DENIED = "denied"
    EXPIRED = "expired"


class OutboundKind(StrEnum):
    """What a text of ours is. An inbound message has at most one of each of the first two."""

    REPLY = "reply"
    HOLDING = "holding"


class Via(StrEnum):
    """How a text leaves us: in the webhook's answer, through the gateway, or on the chat page."""

    TWIML = "twiml"
    REST = "rest"
    CHAT = "chat"


@dataclass(frozen=True, slots=True)
class InboundText:
    """A text as it came in, before we know whose it is. `sender` is as the channel gives it."""

    provider_id: str
    sender: str = field(repr=False)
    body: str = field(repr=False)
    media: int = 0


@dataclass(slots=True)
class InboundMessage:
    """A text of hers, stored before anything else happens with it.

    `steps` keeps what each action decided for it, so that asking the engine a second time changes
    nothing and says the same.
    """

    id: str
    sequence: int
    provider_id: str
    contact_id: str | None
    conversation_id: str | None
    body: str = field(repr=False)
    media: int
    received_at: datetime
    status: InboundStatus = InboundStatus.RECEIVED
    steps: dict[str, list[Part]] = field(default_factory=dict)


@dataclass(slots=True)
class OutboundMessage:
    """A text of ours. `parts` are what it was made of; `body` is what she reads."""

    id: str
    contact_id: str
    in_reply_to: str | None
    kind: OutboundKind
    parts: tuple[RenderedPart, ...]
    body: str = field(repr=False)
    via: Via
    status: MessageStatus
    encoding: str
    segments: int
    created_at: datetime
    claimed_at: datetime
    sent_at: datetime | None = None
    provider_reference: str | None = None
    error_code: str | None = None


# Receipts come in any order and more than once: a status only ever moves to a higher rank.
_RANK = {
    MessageStatus.PLANNED: 0,
    MessageStatus.CLAIMED: 1,
    MessageStatus.UNKNOWN: 2,
    MessageStatus.SENT: 3,
    MessageStatus.FAILED: 4,
    MessageStatus.UNDELIVERED: 4,
    MessageStatus.DELIVERED: 4,
    MessageStatus.CANCELLED: 4,
    MessageStatus.DENIED: 4,
    MessageStatus.EXPIRED: 4,
}


def moves_forward(old: MessageStatus, new: MessageStatus) -> bool:
    """Whether a receipt saying `new` may follow `old`. A final status is never reopened."""
    return _RANK[new] > _RANK[old]
