"""Reads the answer to an inbound text. https://www.twilio.com/docs/messaging/twiml"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urljoin
from xml.etree import ElementTree

from twilio_standin.webhooks import Answer

PARSE_FAILURE, NOT_A_RESPONSE, INVALID_CONTENT_TYPE, INVALID_BODY = 12100, 12102, 12300, 14103
UNKNOWN_VERB = 12200
TOO_LONG = 21617
_XML = frozenset({"text/xml", "application/xml", "text/html"})


class TwimlError(Exception):
    """An answer Twilio would drop; `code` says why in Twilio's terms."""

    def __init__(self, code: int) -> None:
        super().__init__(str(code))
        self.code = code


@dataclass(frozen=True, slots=True)
class Reply:
    """One <Message>."""

    body: str = field(repr=False)
    callback: str | None = None


def replies_in(answer: Answer, url: str) -> list[Reply]:
    """The messages the service wants sent. Raises TwimlError."""
    if answer.content_type == "text/plain":  # Twilio sends plain text as it stands
        return [_checked(Reply(answer.body))] if answer.body.strip() else []
    if not answer.body.strip():
        return []
    if answer.content_type not in _XML:
        raise TwimlError(INVALID_CONTENT_TYPE)
    try:
        # Our own service wrote it, and expat 2.4.1 and later refuses entities that blow up.
        root = ElementTree.fromstring(answer.body.encode())  # noqa: S314
    except ElementTree.ParseError:
        raise TwimlError(PARSE_FAILURE) from None
    if root.tag != "Response":
        raise TwimlError(NOT_A_RESPONSE)
    if any(verb.tag != "Message" for verb in root):
        raise TwimlError(UNKNOWN_VERB)
    return [_checked(_reply(verb, url)) for verb in root]


def _reply(verb: ElementTree.Element, url: str) -> Reply:
    nested = verb.find("Body")
    text = (verb.text if nested is None else nested.text) or ""
    callback = verb.get("statusCallback") or verb.get("action")
    return Reply(text.strip(), urljoin(url, callback) if callback else None)


def _checked(reply: Reply) -> Reply:
    if not reply.body.strip():
        raise TwimlError(INVALID_BODY)
    if len(reply.body) > 1600:
        raise TwimlError(TOO_LONG)
    return reply
