"""Twilio's REST API for messages. https://www.twilio.com/docs/messaging/api/message-resource"""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime

from flask import Blueprint, Response, g, jsonify, request

from twilio_standin.callbacks import Progress
from twilio_standin.errors import MESSAGES, TwilioError
from twilio_standin.faults import AFTER_ACCEPT, OUTCOMES, REFUSALS, Faults
from twilio_standin.listing import page_of
from twilio_standin.segments import billed_segments
from twilio_standin.settings import Settings
from twilio_standin.store import Message, Store, new_sid
from twilio_standin.webhooks import Webhooks

# The numbers that behave the same everywhere. https://www.twilio.com/docs/iam/test-credentials
MAGIC_TO = {
    "+15005550001": 21211,
    "+15005550002": 21612,
    "+15005550003": 21408,
    "+15005550004": 21610,
    "+15005550009": 21614,
}
MAGIC_FROM = {"+15005550001": 21212, "+15005550007": 21606, "+15005550008": 21611}
MAGIC_FROM_OWNED = "+15005550006"
_E164 = re.compile(r"\+[1-9]\d{6,14}")
_SERVICE_SID = re.compile(r"MG[0-9a-fA-F]{32}")
_IN_PROGRESS = frozenset({"accepted", "queued", "sending"})


class Api:
    """What the REST API does with a request."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        faults: Faults,
        progress: Progress,
        webhooks: Webhooks,
    ) -> None:
        self.settings = settings
        self.store = store
        self._faults, self._progress, self._webhooks = faults, progress, webhooks

    def check_credentials(self, account_sid: str) -> None:
        """Basic authentication with the account's sid and token, on the account's own paths."""
        given = request.authorization
        expected = f"{self.settings.account_sid}:{self.settings.auth_token}"
        offered = f"{given.username}:{given.password}" if given and given.type == "basic" else ""
        known = hmac.compare_digest(expected.encode(), offered.encode())
        if not known or account_sid != self.settings.account_sid:
            raise TwilioError(20003)

    def create(self, form: Mapping[str, str]) -> Message:
        """Accept a message to send. Raises TwilioError."""
        to = form.get("To", "")
        self._refuse_on_request(to)
        self._check(form)
        service_sid = form.get("MessagingServiceSid")
        message = Message(
            sid=new_sid(),
            direction="outbound-api",
            sender=form.get("From"),
            recipient=to,
            body=form["Body"],
            status="accepted" if service_sid else "queued",
            service_sid=service_sid,
            callback=form.get("StatusCallback"),
        )
        self.store.add(self._faults.fated(message))
        self._progress.follow(message.sid)
        if late := self._faults.take(to, AFTER_ACCEPT):
            self._faults.hold(late)
        return message

    def _refuse_on_request(self, to: str) -> None:
        fault = self._faults.take(to, REFUSALS)
        if fault is None:
            return
        if fault.kind == "timeout_before_accept":
            self._faults.hold(fault)
        codes = {"http_429": 20429, "http_500": 20500, "timeout_before_accept": 20503}
        raise TwilioError(codes.get(fault.kind, fault.code or 20500), to=to)

    def _check(self, form: Mapping[str, str]) -> None:
        """Refuse what Twilio refuses, in its order: who, from whom, what."""
        to, sender = form.get("To", ""), form.get("From", "")
        service_sid, body = form.get("MessagingServiceSid", ""), form.get("Body", "")
        if not to:
            raise TwilioError(21604)
        if not sender and not service_sid:
            raise TwilioError(21603)
        if service_sid and not _SERVICE_SID.fullmatch(service_sid):
            raise TwilioError(21705)
        if sender in MAGIC_FROM:
            raise TwilioError(MAGIC_FROM[sender], sender=sender)
        if sender and sender not in (self.settings.number, MAGIC_FROM_OWNED):
            raise TwilioError(21606, sender=sender)
        if to in MAGIC_TO:
            raise TwilioError(MAGIC_TO[to], to=to)
        if not _E164.fullmatch(to):
            raise TwilioError(21211, to=to)
        if not body:
            raise TwilioError(21602)
        if len(body) > 1600:
            raise TwilioError(21617)
        if form.get("StatusCallback") and not self._webhooks.reaches(form["StatusCallback"]):
            raise TwilioError(21609)
        if self.store.is_opted_out(to):
            raise TwilioError(21610)

    def fetch(self, sid: str) -> Message:
        """The message with this sid. Raises TwilioError."""
        message = self.store.get(sid)
        if message is None:
            raise TwilioError(20404)
        return message

    def delete(self, sid: str) -> None:
        """Forget a message that is on its way no longer. Raises TwilioError."""
        if self.fetch(sid).status in _IN_PROGRESS:
            raise TwilioError(20009)
        self.store.delete(sid)


def as_json(message: Message, account_sid: str) -> dict[str, object]:
    """A message in Twilio's own form."""
    uri = f"/2010-04-01/Accounts/{account_sid}/Messages/{message.sid}"
    ended_badly = message.status in OUTCOMES
    code = message.error_code if ended_badly else None
    return {
        "account_sid": account_sid,
        "api_version": "2010-04-01",
        "body": message.body,
        "date_created": _rfc2822(message.created_at),
        "date_sent": None if message.sent_at is None else _rfc2822(message.sent_at),
        "date_updated": _rfc2822(message.updated_at),
        "direction": message.direction,
        "error_code": code,
        "error_message": None if code is None else MESSAGES.get(code, "Unknown error"),
        "from": message.sender,
        "messaging_service_sid": message.service_sid,
        "num_media": str(message.media),
        "num_segments": str(0 if message.status == "accepted" else billed_segments(message.body)),
        "price": None,
        "price_unit": "USD",
        "sid": message.sid,
        "status": message.status,
        "subresource_uris": {"media": f"{uri}/Media.json"},
        "to": message.recipient,
        "uri": f"{uri}.json",
    }


def _rfc2822(seconds: float) -> str:
    return format_datetime(datetime.fromtimestamp(int(seconds), UTC))


def rest(api: Api) -> Blueprint:
    """The routes of the REST API."""
    blueprint = Blueprint("rest", __name__, url_prefix="/2010-04-01/Accounts/<account_sid>")

    @blueprint.url_value_preprocessor
    def take_account(_endpoint: str | None, values: dict[str, str] | None) -> None:
        g.account_sid = (values or {}).pop("account_sid", "")

    @blueprint.before_request
    def check_credentials() -> None:
        api.check_credentials(g.account_sid)

    @blueprint.post("/Messages.json")
    def create() -> tuple[Response, int]:
        return jsonify(as_json(api.create(request.form), g.account_sid)), 201

    @blueprint.get("/Messages.json")
    def list_messages() -> Response:
        page = page_of(api.store, request.args, request.path)
        messages = [as_json(message, g.account_sid) for message in page.messages]
        return jsonify({**page.fields, "messages": messages})

    @blueprint.get("/Messages/<sid>.json")
    def fetch(sid: str) -> Response:
        return jsonify(as_json(api.fetch(sid), g.account_sid))

    @blueprint.delete("/Messages/<sid>.json")
    def delete(sid: str) -> tuple[str, int]:
        api.delete(sid)
        return "", 204

    return blueprint
