"""Signed form posts to the service, the way Twilio makes them: once, and never again."""

from __future__ import annotations

import http.client
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlencode, urlsplit

from twilio.request_validator import RequestValidator

from twilio_standin.settings import Settings

CONNECTION_FAILED = 11205
RETRIEVAL_FAILED = 11200
_LARGEST = 64 * 1024  # https://www.twilio.com/docs/api/errors/11750


@dataclass(frozen=True, slots=True)
class Answer:
    """What the service said. `error` is the code Twilio would show in its debugger."""

    status: int | None
    content_type: str = ""
    body: str = field(default="", repr=False)
    milliseconds: int = 0
    error: int | None = None


class Webhooks:
    """Posts forms to the service, signed for the address the service is known by.

    https://www.twilio.com/docs/usage/webhooks/webhooks-security
    """

    def __init__(self, settings: Settings) -> None:
        self._validator = RequestValidator(settings.auth_token)
        self._public_url = settings.public_url
        self._deliver_to = settings.deliver_to
        self._seconds = settings.webhook_seconds
        self.inbound_url = f"{settings.public_url}/twilio/sms"

    def reaches(self, url: str) -> bool:
        """Whether an address is one of the service: nothing is ever sent anywhere else."""
        return url.startswith((f"{self._public_url}/", f"{self._public_url}?"))

    def post(self, url: str, form: Mapping[str, str]) -> Answer:
        """One attempt, on a connection of its own."""
        target = urlsplit(self._deliver_to + url.removeprefix(self._public_url))
        kind = (
            http.client.HTTPSConnection if target.scheme == "https" else http.client.HTTPConnection
        )
        connection = kind(target.hostname or "", target.port, timeout=self._seconds)
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
            "X-Twilio-Signature": self._validator.compute_signature(url, dict(form)),
            "User-Agent": "TwilioProxy/1.1",
            "Connection": "close",
        }
        path = f"{target.path}?{target.query}" if target.query else target.path
        began = time.monotonic()
        try:
            connection.request("POST", path, urlencode(form), headers)
            response = connection.getresponse()
            body = response.read(_LARGEST).decode("utf-8", "replace")
            status, content_type = response.status, response.headers.get_content_type()
        except (OSError, http.client.HTTPException):
            return Answer(None, milliseconds=_since(began), error=CONNECTION_FAILED)
        finally:
            connection.close()
        error = None if status < 300 else RETRIEVAL_FAILED
        return Answer(status, content_type, body, _since(began), error)


def _since(began: float) -> int:
    return round((time.monotonic() - began) * 1000)
