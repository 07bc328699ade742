"""What Twilio posts to us, and how it is answered.

https://www.twilio.com/docs/messaging/guides/webhook-request
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree import ElementTree

from twilio.request_validator import RequestValidator

from bot.adapters.twilio.problems import undelivered_because
from bot.model.errors import InvalidValue
from bot.model.message import InboundText, MessageStatus

# https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks
# Whatever Twilio says of a message, it has it: the early words all mean that it left us.
STATUS_OF = {
    "accepted": MessageStatus.SENT,
    "scheduled": MessageStatus.SENT,
    "queued": MessageStatus.SENT,
    "sending": MessageStatus.SENT,
    "sent": MessageStatus.SENT,
    "delivered": MessageStatus.DELIVERED,
    "partially_delivered": MessageStatus.DELIVERED,
    "read": MessageStatus.DELIVERED,
    "undelivered": MessageStatus.UNDELIVERED,
    "failed": MessageStatus.FAILED,
    "canceled": MessageStatus.CANCELLED,
}
_SIDS = ("MessageSid", "SmsMessageSid", "SmsSid")


def signature_is_valid(
    auth_token: str, url: str, form: Mapping[str, str], signature: str | None
) -> bool:
    """Whether Twilio signed this form for this address.

    `url` is the public one, with its query: what the request looks like behind a proxy is not what
    was signed. https://www.twilio.com/docs/usage/webhooks/webhooks-security
    """
    if not signature:
        return False
    return bool(RequestValidator(auth_token).validate(url, form, signature))


class InboundForm:
    """Twilio's form for a text that came in."""

    @staticmethod
    def parse(form: Mapping[str, str]) -> InboundText:
        """The text. Only who and which are needed; a picture alone has no Body."""
        return InboundText(
            provider_id=_sid(form),
            sender=_needed(form, "From"),
            # PostgreSQL cannot keep this one character, and no phone can type it
            body=form.get("Body", "").replace("\0", ""),
            media=_count(form.get("NumMedia", "")),
        )


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a message. `status` is None for a word Twilio had not invented yet."""

    reference: str
    status: MessageStatus | None
    error_code: str | None


class StatusForm:
    """Twilio's form for a status callback. Our own id is in the query, not in the form."""

    @staticmethod
    def parse(form: Mapping[str, str]) -> Receipt:
        """The receipt. Twilio adds fields and words without notice: none of them is an error."""
        word = form.get("MessageStatus") or form.get("SmsStatus", "")
        return Receipt(
            reference=_sid(form),
            status=STATUS_OF.get(word.lower()),
            error_code=undelivered_because(form.get("ErrorCode", "")),
        )


def twiml(body: str | None, status_callback: str | None = None) -> str:
    """The answer to an inbound text: one message, or none.

    https://www.twilio.com/docs/messaging/twiml/message
    """
    response = ElementTree.Element("Response")
    if body is not None and (text := _as_xml_can_carry(body)).strip():
        attributes = {"statusCallback": status_callback} if status_callback else {}
        ElementTree.SubElement(response, "Message", attributes).text = text
    document: bytes = ElementTree.tostring(response, encoding="utf-8", xml_declaration=True)
    return document.decode()


def _as_xml_can_carry(text: str) -> str:
    """Without the characters XML has no form for. https://www.w3.org/TR/xml/#charsets"""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(character for character in lines if _is_xml(ord(character)))


def _is_xml(point: int) -> bool:
    return (
        point in (0x9, 0xA)
        or 0x20 <= point <= 0xD7FF
        or 0xE000 <= point <= 0xFFFD
        or (point >= 0x10000)
    )


def _sid(form: Mapping[str, str]) -> str:
    sid = next((form[name] for name in _SIDS if form.get(name)), None)
    if sid is None:
        raise InvalidValue("field_missing", where="MessageSid")
    return sid


def _needed(form: Mapping[str, str], field: str) -> str:
    value = form.get(field, "").strip()
    if not value:
        raise InvalidValue("field_missing", where=field)
    return value


def _count(value: str) -> int:
    return int(value) if value.isascii() and value.isdecimal() else 0
