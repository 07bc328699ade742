"""Sends texts through Twilio. https://www.twilio.com/docs/messaging/api/message-resource"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from urllib.parse import quote

import httpx
from twilio.base.exceptions import TwilioException
from twilio.rest import Client

from bot.adapters.twilio.http import TwilioHttpClient
from bot.adapters.twilio.problems import Problem, problem_of
from bot.model.errors import SendUncertain
from bot.model.phone_number import PhoneNumber

Result = TypeVar("Result")

_CLOCKS_DIFFER_BY = timedelta(seconds=5)  # Twilio's clock and ours; its times are whole seconds
_OURS = frozenset({"outbound-api", "outbound-reply"})
_NEWEST = 100  # far more than one woman is sent while a message of hers is in doubt


class TwilioGateway:
    """The SmsGateway that real women are texted through. Safe for many threads."""

    def __init__(
        self,
        *,
        account_sid: str,
        auth_token: str,
        public_url: str,
        messaging_service_sid: str | None = None,
        from_number: str | None = None,
        api_base_url: str | None = None,
        connect_seconds: float = 5.0,
        read_seconds: float = 10.0,
    ) -> None:
        if messaging_service_sid:
            self._sender = {"messaging_service_sid": messaging_service_sid}
        elif from_number:
            self._sender = {"from_": from_number}
        else:
            raise ValueError("TWILIO_MESSAGING_SERVICE_SID or TWILIO_FROM is needed")
        self._status_url = f"{public_url.rstrip('/')}/twilio/status"
        self._http = TwilioHttpClient(
            base_url=api_base_url, connect_seconds=connect_seconds, read_seconds=read_seconds
        )
        self._messages = Client(account_sid, auth_token, http_client=self._http).messages

    def close(self) -> None:
        """Let go of the connections to Twilio."""
        self._http.close()

    def send(self, *, to: PhoneNumber, body: str, message_id: str) -> str:
        """Hand one message to Twilio; returns its sid.

        Our own id rides in the callback address, so that a receipt finds its message even when the
        answer to this request was lost.
        """

        def create() -> str:
            callback = f"{self._status_url}?message={quote(message_id, safe='')}"
            message = self._messages.create(
                to=to.e164, body=body, status_callback=callback, **self._sender
            )
            if not message.sid:
                raise ValueError("an answer without a sid")
            return str(message.sid)

        return _answered(create)

    def find(
        self, *, to: PhoneNumber, body: str, since: datetime, excluding: Collection[str] = ()
    ) -> str | None:
        """The sid of a message with this body that Twilio accepted for this number since then.

        It may have gone out through this API or as the answer to a webhook.
        Raises SendUncertain when Twilio cannot say: not knowing is no reason to send again.
        """
        earliest = since - _CLOCKS_DIFFER_BY

        def matching(messages: Iterable[Any]) -> str | None:
            found = (str(m.sid) for m in messages if _is_it(m, body, earliest))
            return next((sid for sid in found if sid not in excluding), None)

        def look() -> str | None:
            number, day = to.e164, f"{earliest.astimezone(UTC):%Y-%m-%d}"
            # The filter knows days only, and a message that is still queued has no date yet.
            return matching(
                self._messages.stream(to=number, date_sent_after=day, limit=10 * _NEWEST)
            ) or matching(self._messages.stream(to=number, limit=_NEWEST, page_size=_NEWEST))

        return _answered(look)


def _is_it(message: Any, body: str, earliest: datetime) -> bool:
    return bool(
        message.direction in _OURS
        and message.body.strip() == body.strip()
        and message.date_created is not None
        and message.date_created >= earliest
    )


def _answered(ask: Callable[[], Result]) -> Result:
    """What Twilio answered, or what its silence or refusal means."""
    problem: Problem
    try:
        return ask()
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout):
        problem = SendUncertain("not_accepted", where="connection")
    except httpx.HTTPError as error:
        problem = SendUncertain("unknown", where=type(error).__name__)
    except TwilioException as error:
        problem = _problem_in(error)
    except (ValueError, TypeError, AttributeError):  # an answer came, but it is no message
        problem = SendUncertain("unknown", where="answer")
    # Raised out here, with no trace of the vendor's error: its words hold the number.
    raise problem


def _problem_in(error: TwilioException) -> Problem:
    status, code = getattr(error, "status", None), getattr(error, "code", None)
    if status is None:  # a page that could not be fetched carries no status
        return SendUncertain("unknown", where="twilio")
    return problem_of(status, None if code == status else code)
