"""The tables. Times are aware UTC; what can name a woman is encrypted by bot.adapters.sql.vault."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    TypeDecorator,
    UniqueConstraint,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Utc(TypeDecorator[datetime]):
    """Aware UTC in and out: SQLite keeps no zone, PostgreSQL gives back the session's."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is not None and value.tzinfo is None:
            raise TypeError("a time without a zone")
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


contacts = Table(
    "contacts",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("channel", String(10), nullable=False),
    # A keyed hash finds the row; only the vault turns the sealed number back.
    Column("phone_hash", String(64), unique=True),
    Column("phone_sealed", LargeBinary),
    Column("first_name_sealed", LargeBinary),
    Column("language", String(10), nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("introduced_at", Utc),
    Column("opt_out", String(10)),
    Column("opted_out_at", Utc),
)

conversations = Table(
    "conversations",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("contact_id", String(36), ForeignKey("contacts.id"), nullable=False, unique=True),
    Column("open_question", String(20)),
    Column("times_asked", Integer, nullable=False),
    Column("times_returned", Integer, nullable=False),
    Column("parked", JSON, nullable=False),
    Column("misses", Integer, nullable=False),
    Column("last_topic", String(80)),
    Column("centres_shown", Integer, nullable=False),
    Column("centres_near", String(10)),
    Column("joined_said", Boolean, nullable=False),
)

enrolments = Table(
    "enrolments",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("contact_id", String(36), ForeignKey("contacts.id"), nullable=False, unique=True),
    Column("status", String(20), nullable=False),
    Column("joined_at", Utc, nullable=False),
    Column("edd_on", Date),
    Column("edd_basis", String(20)),
    Column("edd_approximate", Boolean, nullable=False),
    Column("baby_born", Boolean, nullable=False),
    Column("baby_born_on", Date),
    Column("postcode", String(10)),
    Column("district", String(5)),
    Column("smokes", Boolean),
    Column("booking_status", String(20), nullable=False),
    Column("booking_on", Date),
    Column("booking_gestation_days", Integer),
    Column("consent_wording", String(40)),
    Column("consented_at", Utc),
    Column("consent_withdrawn_at", Utc),
)

inbound_messages = Table(
    "inbound_messages",
    metadata,
    Column("sequence", Integer, primary_key=True, autoincrement=True),
    Column("id", String(36), nullable=False, unique=True),
    Column("provider_id", String(64), nullable=False, unique=True),
    Column("channel", String(10), nullable=False),
    Column("contact_id", String(36), ForeignKey("contacts.id")),
    Column("conversation_id", String(36), ForeignKey("conversations.id")),
    Column("body_sealed", LargeBinary, nullable=False),
    Column("media", Integer, nullable=False),
    Column("received_at", Utc, nullable=False),
    Column("status", String(12), nullable=False),
    Column("steps_sealed", LargeBinary),
    Column("lease", String(36)),
    # Seconds since 1970 by the machine's own clock: the demo clock may jump, a lease must not.
    Column("lease_until", Float, nullable=False),
    Index(None, "contact_id", "received_at"),
    # By status too: whether an earlier text waits must not cost a look at all her earlier texts.
    Index(
        "ix_inbound_messages_conversation_id_status_sequence",
        *("conversation_id", "status", "sequence"),
    ),
    Index(None, "status", "lease_until"),
)

outbound_messages = Table(
    "outbound_messages",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("contact_id", String(36), ForeignKey("contacts.id"), nullable=False, index=True),
    Column("in_reply_to", String(36), ForeignKey("inbound_messages.id")),
    Column("kind", String(12), nullable=False),
    Column("parts_sealed", LargeBinary, nullable=False),
    Column("body_sealed", LargeBinary, nullable=False),
    Column("content_keys", String(200), nullable=False),
    Column("language", String(10), nullable=False),
    Column("via", String(8), nullable=False),
    Column("status", String(12), nullable=False),
    Column("encoding", String(6), nullable=False),
    Column("segments", Integer, nullable=False),
    Column("created_at", Utc, nullable=False),
    Column("claimed_at", Utc, nullable=False),
    Column("sent_at", Utc),
    Column("provider_reference", String(64), index=True),
    Column("error_code", String(40)),
    UniqueConstraint("in_reply_to", "kind"),
    Index(None, "status", "claimed_at"),
)

cases = Table(
    "cases",
    metadata,
    Column("id", String(36), primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("contact_id", String(36), ForeignKey("contacts.id"), nullable=False, index=True),
    Column("message_id", String(36), ForeignKey("inbound_messages.id")),
    Column("reason", String(40), nullable=False),
    Column("opened_at", Utc, nullable=False),
    Column("due_at", Utc, nullable=False),
    Column("status", String(10), nullable=False),
    Column("owner", String(36)),
    UniqueConstraint("message_id", "kind"),
    Index(None, "status", "due_at"),
)
