"""The phone network: handsets that text the service and see what it texts back."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import phonenumbers
from flask import Blueprint, Response, abort, jsonify, request

from twilio_standin.callbacks import Progress
from twilio_standin.faults import Faults
from twilio_standin.segments import billed_segments
from twilio_standin.settings import Settings
from twilio_standin.store import Message, Store, new_sid
from twilio_standin.twiml import Reply, TwimlError, replies_in
from twilio_standin.webhooks import Webhooks

# https://help.twilio.com/articles/223134027-Twilio-support-for-opt-out-keywords-SMS-STOP-filtering-
STOP_WORDS = frozenset(
    {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"}
)
START_WORDS = frozenset({"START", "YES", "UNSTOP"})
_SID = re.compile(r"(SM|MM)[0-9a-fA-F]{32}")
_MOST_AT_ONCE = 1000


class Network:
    """Carries texts from handsets to the service, and its replies back."""

    def __init__(
        self,
        settings: Settings,
        store: Store,
        faults: Faults,
        progress: Progress,
        webhooks: Webhooks,
    ) -> None:
        self.store = store
        self._settings, self._faults = settings, faults
        self._progress, self._webhooks = progress, webhooks

    def receive(self, message: Message) -> dict[str, object] | None:
        """A handset sent this text: hand it to the service. None when its sid is taken."""
        if not self.store.add(message):
            return None
        word = message.body.strip().upper()
        if self._settings.keeps_opt_outs and word in STOP_WORDS:
            self.store.opt_out(message.sender or "")
        elif word in START_WORDS:
            self.store.opt_in(message.sender or "")
        return self.deliver(message)

    def deliver(self, message: Message) -> dict[str, object]:
        """Post the form and carry out the answer. Only one delivery of a text is ever carried out:
        the one whose answer came through first; what a later one says is reported, not sent."""
        url = self._webhooks.inbound_url
        answer = self._webhooks.post(url, inbound_form(message, self._settings.account_sid))
        error, replies = answer.error, list[Reply]()
        if error is None:
            try:
                replies = replies_in(answer, url)
            except TwimlError as invalid:
                error = invalid.code
        repeated = error is None and not self.store.claim_answer(message.sid)
        sent = [self._send(message, reply, keep=not repeated) for reply in replies]
        return {
            "sid": message.sid,
            "http_status": answer.status,
            "milliseconds": answer.milliseconds,
            "error": error,
            "repeated": repeated,
            "replies": sent,
        }

    def _send(self, inbound: Message, reply: Reply, *, keep: bool) -> dict[str, object]:
        callback = reply.callback
        message = Message(
            sid=new_sid(),
            direction="outbound-reply",
            sender=inbound.recipient,
            recipient=inbound.sender or "",
            body=reply.body,
            status="queued",
            callback=callback if callback and self._webhooks.reaches(callback) else None,
        )
        if keep:
            self.store.add(self._faults.fated(message))
            self._progress.follow(message.sid)
        sid = message.sid if keep else None
        return {"sid": sid, "body": reply.body, "segments": billed_segments(message.body)}


def inbound_form(message: Message, account_sid: str) -> dict[str, str]:
    """The form of Twilio's request. https://www.twilio.com/docs/messaging/guides/webhook-request"""
    form = {
        "ToCountry": _country(message.recipient),
        "ToState": "",
        "SmsMessageSid": message.sid,
        "NumMedia": str(message.media),
        "ToCity": "",
        "FromZip": "",
        "SmsSid": message.sid,
        "FromState": "",
        "SmsStatus": "received",
        "FromCity": "",
        "Body": message.body,
        "FromCountry": _country(message.sender or ""),
        "To": message.recipient,
        "ToZip": "",
        "NumSegments": str(billed_segments(message.body)),
        "MessageSid": message.sid,
        "AccountSid": account_sid,
        "From": message.sender or "",
        "ApiVersion": "2010-04-01",
    }
    media = f"https://api.twilio.com/2010-04-01/Accounts/{account_sid}/Messages/{message.sid}/Media"
    for number in range(message.media):
        form[f"MediaUrl{number}"] = f"{media}/ME{number:032x}"
        form[f"MediaContentType{number}"] = "image/jpeg"
    return form


def _country(number: str) -> str:
    """GB for +44…; nothing for a short code or a name."""
    try:
        code = phonenumbers.parse(number).country_code or 0
    except phonenumbers.NumberParseException:
        return ""
    return phonenumbers.region_code_for_country_code(code)


def handset(network: Network, settings: Settings) -> Blueprint:
    """The routes a handset page, or a test, plays the network with."""
    blueprint = Blueprint("handset", __name__, url_prefix="/_handset")

    @blueprint.post("/texts")
    def send_text() -> Response:
        try:
            message = text_from(request.get_json(), settings.number)
        except ValueError as error:
            abort(400, description=f"not a text: {error}")
        result = network.receive(message)
        return jsonify(result) if result else abort(409, description="this sid is taken")

    @blueprint.get("/texts")
    def texts() -> Response:
        number, after = request.args.get("number"), request.args.get("after", 0, type=int)
        return jsonify([_seen(message) for message in _texts(network.store, number, after)])

    @blueprint.get("/numbers")
    def numbers() -> Response:
        return jsonify(_numbers(network.store))

    @blueprint.post("/redeliver")
    def redeliver() -> Response:
        message = network.store.get(str(request.get_json().get("sid")))
        if message is None or not message.is_inbound:
            abort(404)
        return jsonify(network.deliver(message))

    @blueprint.delete("")
    def clear() -> tuple[str, int]:
        network.store.clear()
        return "", 204

    return blueprint


def text_from(data: Any, number: str) -> Message:
    """Read {"from", "body", "media", "sid"}; ValueError names the field."""
    if not isinstance(data, dict):
        raise ValueError("not an object")
    sender, body, media = data.get("from"), data.get("body", ""), data.get("media", 0)
    if not isinstance(sender, str) or not 1 <= len(sender) <= 20:
        raise ValueError("from")
    if not isinstance(body, str) or len(body) > 1600:
        raise ValueError("body")
    if not isinstance(media, int) or not 0 <= media <= 10:
        raise ValueError("media")
    sid = data.get("sid") or new_sid("MM" if media else "SM")
    if not isinstance(sid, str) or not _SID.fullmatch(sid):
        raise ValueError("sid")
    message = Message(
        sid=sid, direction="inbound", sender=sender, recipient=number, body=body, status="received"
    )
    return replace(message, media=media, sent_at=message.created_at)


def _texts(store: Store, number: str | None, after: int) -> list[Message]:
    """The texts of one handset, or of all, oldest first."""
    if number is None:
        return store.find("id > ? ORDER BY id LIMIT ?", (after, _MOST_AT_ONCE))
    hers = "(recipient = ? AND direction != 'inbound' OR sender = ? AND direction = 'inbound')"
    return store.find(
        f"id > ? AND {hers} ORDER BY id LIMIT ?", (after, number, number, _MOST_AT_ONCE)
    )


def _seen(message: Message) -> dict[str, object]:
    return {
        "id": message.id,
        "sid": message.sid,
        "direction": message.direction,
        "number": message.sender if message.is_inbound else message.recipient,
        "body": message.body,
        "media": message.media,
        "at": datetime.fromtimestamp(message.created_at, UTC).isoformat(),
        "status": message.status,
        "segments": billed_segments(message.body),
    }


def _numbers(store: Store) -> list[dict[str, object]]:
    """The handsets, the one with the newest text first."""
    rows = store.read(
        "SELECT CASE direction WHEN 'inbound' THEN sender ELSE recipient END AS number,"
        " COUNT(*) AS texts, MAX(id) AS last_id FROM messages GROUP BY 1 ORDER BY last_id DESC"
    )
    return [dict(row) for row in rows]
