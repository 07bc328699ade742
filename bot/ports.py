"""What the use cases need from the world. Each promise has two keepers and one contract suite."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from bot.model.case import Case
from bot.model.centre import Centre, CentreImport
from bot.model.contact import Channel, Contact, Conversation
from bot.model.enrolment import Enrolment
from bot.model.message import (
    InboundMessage,
    InboundStatus,
    InboundText,
    OutboundKind,
    OutboundMessage,
    Part,
    RenderedPart,
)
from bot.model.phone_number import PhoneNumber
from bot.model.place import DirectoryImport, Place
from bot.model.postcode import Postcode


class Clock(Protocol):
    """The time the service lives by. In demo mode it can be moved forward."""

    def now(self) -> datetime:
        """Aware, in UTC."""


class DialogueEngine(Protocol):
    """Decides what to say to one text."""

    def ask(
        self, *, conversation_id: str, message_id: str, text: str, within_seconds: float
    ) -> list[Part]:
        """What to say, in order. Raises EngineUnavailable unless the whole answer came in time."""

    def is_up(self) -> bool:
        """Whether it is worth asking now."""


class SmsGateway(Protocol):
    """Hands texts to the network."""

    def send(self, *, to: PhoneNumber, body: str, message_id: str) -> str:
        """Hand over one message; returns the provider's reference.

        Raises RecipientOptedOut, SendRefused or SendUncertain; never retries here.
        """

    def find(
        self, *, to: PhoneNumber, body: str, since: datetime, excluding: Collection[str] = ()
    ) -> str | None:
        """The reference of a message with this body accepted for this number since then.

        `excluding` are references known to be of other messages. `since` is real time, which the
        provider lives in. Raises SendUncertain when the provider cannot say.
        """


class Wording(Protocol):
    """How things are said."""

    def render(self, part: Part, language: str, *, today: date) -> RenderedPart:
        """Raises ContentUnavailable when the text may not be sent today."""

    def kind_of(self, key: str) -> str:
        """What the text is for: answer, question, acknowledgement, safety, details or system."""

    def more_of(self, key: str) -> str | None:
        """The text that continues this one."""

    def version_of(self, key: str) -> str:
        """Changes whenever the wording does: what she agreed to is kept by it."""


@dataclass(frozen=True, slots=True)
class DirectoryInfo:
    """Whose postcodes these are, of when (YYYY-MM or YYYY) and how many."""

    source: str
    as_of: str
    units: int


class PostcodeDirectory(Protocol):
    """Where a postcode is, from a local file."""

    def locate(self, postcode: Postcode) -> Place | None:
        """The unit if known, else its sector, else its district; None when not even that."""

    def locate_district(self, district: str) -> Place | None:
        """The middle of a district such as B11."""

    def info(self) -> DirectoryInfo:
        """For readiness and pages."""


class ContactRepository(Protocol):
    """The women, by id and by number."""

    def get(self, contact_id: str) -> Contact: ...
    def of_number(self, phone_number: PhoneNumber, *, at: datetime) -> Contact:
        """The woman behind this number; made now if she is new. Safe for two at once."""

    def of_chat(self, contact_id: str, *, at: datetime) -> Contact:
        """The woman behind this chat cookie; made now if she is new."""

    def save(self, contact: Contact) -> None: ...


class ConversationRepository(Protocol):
    """One conversation for each contact."""

    def of_contact(self, contact_id: str) -> Conversation:
        """Made now, with a random id, if there is none."""

    def get(self, conversation_id: str) -> Conversation | None: ...
    def save(self, conversation: Conversation) -> None: ...


class EnrolmentRepository(Protocol):
    """One current enrolment for each contact."""

    def of_contact(self, contact_id: str, *, at: datetime) -> Enrolment:
        """Made now, planned, if there is none."""

    def save(self, enrolment: Enrolment) -> None: ...


class InboundRepository(Protocol):
    """Texts of hers, each taken by one process at a time under a lease."""

    def add(
        self,
        text: InboundText,
        *,
        channel: Channel,
        contact_id: str | None,
        conversation_id: str | None,
        at: datetime,
        lease: str,
        lease_seconds: float,
    ) -> InboundMessage | None:
        """Claim this provider id, once, atomically; None when it was claimed before."""

    def get(self, message_id: str) -> InboundMessage: ...
    def of_provider_id(self, provider_id: str) -> InboundMessage | None: ...
    def earlier_waits(self, message: InboundMessage) -> bool:
        """Whether an earlier text of this conversation is still being answered."""

    def previous(self, message: InboundMessage) -> InboundMessage | None:
        """The text of hers before this one."""

    def count_since(self, contact_id: str, since: datetime) -> int: ...
    def take(self, message_id: str, *, lease: str, lease_seconds: float) -> bool:
        """Take over a text whose lease has run out. False when somebody else has it."""

    def settle(self, message: InboundMessage, status: InboundStatus, *, lease: str) -> bool:
        """End our turn with this text. False when the lease was lost: then say nothing."""

    def save_steps(self, message: InboundMessage) -> None: ...
    def unfinished(self, *, limit: int) -> list[InboundMessage]:
        """Texts that nobody is answering now though they wait for it, oldest first."""


class OutboundRepository(Protocol):
    """Texts of ours."""

    def add(self, message: OutboundMessage) -> bool:
        """False when this inbound message has one of that kind already."""

    def get(self, message_id: str) -> OutboundMessage | None: ...
    def save(self, message: OutboundMessage) -> None: ...
    def mark_returned(self, outbound_id: str, *, at: datetime) -> None:
        """It has left with the webhook's response, unless something else has become of it."""

    def replies_to(self, inbound_id: str) -> list[OutboundMessage]: ...
    def reply_to(self, inbound_id: str, kind: OutboundKind) -> OutboundMessage | None: ...
    def stale_claims(self, *, before: datetime, limit: int) -> list[OutboundMessage]:
        """Texts that were claimed but never known to have left."""

    def reclaim(self, message: OutboundMessage, *, at: datetime) -> bool:
        """Take a stale claim over. False when somebody else did so first."""

    def references_to(self, contact_id: str) -> set[str]:
        """What the provider calls her latest texts."""

    def of_reference(self, provider_reference: str) -> OutboundMessage | None:
        """By the provider's reference."""


class CaseRepository(Protocol):
    """Work for people."""

    def open(self, case: Case) -> bool:
        """False when this message has a case of this kind already."""

    def of_contact(self, contact_id: str) -> list[Case]: ...
    def of_message(self, message_id: str) -> list[Case]: ...


class PostcodeImporter(Protocol):
    """Renews the local postcode file."""

    def import_files(self, paths: Sequence[Path]) -> DirectoryImport:
        """Takes all of these files or none. Raises ImportRefused."""


class CentreRepository(Protocol):
    """Children's centres, and which downloads they came from."""

    def by_urn(self, urn: int) -> Centre | None:
        """Open or closed."""

    def all(self) -> list[Centre]:
        """Open and closed, in order of URN."""

    def all_open(self) -> list[Centre]:
        """In order of URN, placed on the map or not."""

    def open_near(self, place: Place, within_km: float) -> list[Centre]:
        """Every open centre within this distance; some a little farther may be among them."""

    def save_all(self, centres: Iterable[Centre]) -> None:
        """Adds or overwrites, by URN."""

    def import_of(self, sha256: str) -> CentreImport | None:
        """The latest import of a file with this content."""

    def record_import(self, done: CentreImport) -> None: ...


class UnitOfWork(Protocol):
    """One transaction: `with uow: …; uow.commit()`. Without a commit nothing happened."""

    @property
    def contacts(self) -> ContactRepository: ...
    @property
    def conversations(self) -> ConversationRepository: ...
    @property
    def enrolments(self) -> EnrolmentRepository: ...
    @property
    def inbound(self) -> InboundRepository: ...
    @property
    def outbound(self) -> OutboundRepository: ...
    @property
    def cases(self) -> CaseRepository: ...
    @property
    def centres(self) -> CentreRepository: ...

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...
    def commit(self) -> None: ...


class EventLog(Protocol):
    """Fixed events with ids; never a number, a name or words from a message."""

    def info(self, event: str, **ids: object) -> None: ...
    def warning(self, event: str, **ids: object) -> None: ...
