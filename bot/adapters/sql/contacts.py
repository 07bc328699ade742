"""Contacts, conversations and enrolments."""

from __future__ import annotations

import secrets
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Connection, Row, Table, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from bot.adapters.sql.schema import contacts, conversations, enrolments
from bot.adapters.sql.vault import Vault
from bot.model.booking import BookingStatus
from bot.model.contact import Channel, Contact, Conversation
from bot.model.enrolment import Enrolment, EnrolmentStatus
from bot.model.joining import Question
from bot.model.opt_out import OptOut
from bot.model.phone_number import PhoneNumber
from bot.model.pregnancy import EstimatedDueDate


def insert_if_absent(connection: Connection, table: Table, values: dict[str, Any]) -> bool:
    """Insert unless a unique column says it is there; True when it was not."""
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    statement = dialect.insert(table).values(values).on_conflict_do_nothing()
    return connection.execute(statement.returning(*table.primary_key)).first() is not None


class SqlContacts:
    """The women, by id and by number."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection, self._vault = connection, vault

    def get(self, contact_id: str) -> Contact:
        """Raises sqlalchemy.exc.NoResultFound for an id that is nobody's."""
        statement = select(contacts).where(contacts.c.id == contact_id)
        return self._contact(self._connection.execute(statement).one())

    def of_number(self, phone_number: PhoneNumber, *, at: datetime) -> Contact:
        """The woman behind this number; made now if she is new. Safe for two at once."""
        by_number = select(contacts).where(
            contacts.c.phone_hash == self._vault.lookup(phone_number.e164)
        )
        row = self._connection.execute(by_number).one_or_none()
        if row is None:
            new = Contact(str(uuid4()), Channel.SMS, phone_number, created_at=at)
            insert_if_absent(self._connection, contacts, self._values(new))
            row = self._connection.execute(by_number).one()
        return self._contact(row)

    def of_chat(self, contact_id: str, *, at: datetime) -> Contact:
        """The woman behind this chat cookie; made now if she is new."""
        new = Contact(contact_id, Channel.CHAT, None, created_at=at)
        insert_if_absent(self._connection, contacts, self._values(new))
        return self.get(contact_id)

    def save(self, contact: Contact) -> None:
        """Write back what changed."""
        statement = update(contacts).where(contacts.c.id == contact.id)
        self._connection.execute(statement.values(self._values(contact)))

    def _values(self, contact: Contact) -> dict[str, Any]:
        number, name = contact.phone_number, contact.first_name
        return {
            "id": contact.id,
            "channel": contact.channel.value,
            "phone_hash": self._vault.lookup(number.e164) if number else None,
            "phone_sealed": self._vault.seal(number.e164) if number else None,
            "first_name_sealed": self._vault.seal(name) if name else None,
            "language": contact.language,
            "created_at": contact.created_at,
            "introduced_at": contact.introduced_at,
            "opt_out": contact.opt_out.value if contact.opt_out else None,
            "opted_out_at": contact.opted_out_at,
        }

    def _contact(self, row: Row[Any]) -> Contact:
        sealed_number, sealed_name = row.phone_sealed, row.first_name_sealed
        return Contact(
            id=row.id,
            channel=Channel(row.channel),
            phone_number=PhoneNumber(self._vault.open(sealed_number)) if sealed_number else None,
            created_at=row.created_at,
            language=row.language,
            first_name=self._vault.open(sealed_name) if sealed_name else None,
            introduced_at=row.introduced_at,
            opt_out=OptOut(row.opt_out) if row.opt_out else None,
            opted_out_at=row.opted_out_at,
        )


class SqlConversations:
    """Where each talk stands."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_contact(self, contact_id: str) -> Conversation:
        """Made now, with a random id that says nothing of her, if there is none."""
        by_contact = select(conversations).where(conversations.c.contact_id == contact_id)
        row = self._connection.execute(by_contact).one_or_none()
        if row is None:
            new = Conversation(id=secrets.token_hex(16), contact_id=contact_id)
            insert_if_absent(self._connection, conversations, self._values(new))
            row = self._connection.execute(by_contact).one()
        return self._conversation(row)

    def get(self, conversation_id: str) -> Conversation | None:
        """None when it is nobody's."""
        statement = select(conversations).where(conversations.c.id == conversation_id)
        row = self._connection.execute(statement).one_or_none()
        return self._conversation(row) if row else None

    def save(self, conversation: Conversation) -> None:
        """Write back what changed."""
        statement = update(conversations).where(conversations.c.id == conversation.id)
        self._connection.execute(statement.values(self._values(conversation)))

    def _values(self, conversation: Conversation) -> dict[str, Any]:
        question = conversation.open_question
        return {
            "id": conversation.id,
            "contact_id": conversation.contact_id,
            "open_question": question.value if question else None,
            "times_asked": conversation.times_asked,
            "times_returned": conversation.times_returned,
            "parked": sorted(parked.value for parked in conversation.parked),
            "misses": conversation.misses,
            "last_topic": conversation.last_topic,
            "centres_shown": conversation.centres_shown,
            "centres_near": conversation.centres_near,
            "joined_said": conversation.joined_said,
        }

    def _conversation(self, row: Row[Any]) -> Conversation:
        return Conversation(
            id=row.id,
            contact_id=row.contact_id,
            open_question=Question(row.open_question) if row.open_question else None,
            times_asked=row.times_asked,
            times_returned=row.times_returned,
            parked={Question(parked) for parked in row.parked},
            misses=row.misses,
            last_topic=row.last_topic,
            centres_shown=row.centres_shown,
            centres_near=row.centres_near,
            joined_said=row.joined_said,
        )


class SqlEnrolments:
    """Her place on the programme."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_contact(self, contact_id: str, *, at: datetime) -> Enrolment:
        """Made now, planned, if there is none."""
        by_contact = select(enrolments).where(enrolments.c.contact_id == contact_id)
        row = self._connection.execute(by_contact).one_or_none()
        if row is None:
            new = Enrolment(id=str(uuid4()), contact_id=contact_id, joined_at=at)
            self._connection.execute(insert(enrolments).values(self._values(new)))
            return new
        return self._enrolment(row)

    def save(self, enrolment: Enrolment) -> None:
        """Write back what changed."""
        statement = update(enrolments).where(enrolments.c.id == enrolment.id)
        self._connection.execute(statement.values(self._values(enrolment)))

    def _values(self, enrolment: Enrolment) -> dict[str, Any]:
        return {
            "id": enrolment.id,
            "contact_id": enrolment.contact_id,
            "status": enrolment.status.value,
            "joined_at": enrolment.joined_at,
            "edd_on": enrolment.edd.on if enrolment.edd else None,
            "edd_basis": enrolment.edd_basis,
            "edd_approximate": enrolment.edd_approximate,
            "baby_born": enrolment.baby_born,
            "baby_born_on": enrolment.baby_born_on,
            "postcode": enrolment.postcode,
            "district": enrolment.district,
            "smokes": enrolment.smokes,
            "booking_status": enrolment.booking_status.value,
            "booking_on": enrolment.booking_on,
            "booking_gestation_days": enrolment.booking_gestation_days,
            "consent_wording": enrolment.consent_wording,
            "consented_at": enrolment.consented_at,
            "consent_withdrawn_at": enrolment.consent_withdrawn_at,
        }

    def _enrolment(self, row: Row[Any]) -> Enrolment:
        kept = {name: value for name, value in row._mapping.items() if name != "edd_on"}
        kept["status"] = EnrolmentStatus(row.status)
        kept["booking_status"] = BookingStatus(row.booking_status)
        return Enrolment(**kept, edd=EstimatedDueDate(row.edd_on) if row.edd_on else None)
