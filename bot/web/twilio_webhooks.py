"""Twilio's two webhooks: verify, parse, store and answer.

https://www.twilio.com/docs/usage/security#validating-requests
"""

from __future__ import annotations

from flask import Blueprint, Response, abort, request

from bot.adapters.twilio.webhook import InboundForm, StatusForm, signature_is_valid, twiml
from bot.model.contact import Channel
from bot.model.message import OutboundMessage
from bot.services.apply_delivery_receipt import apply_delivery_receipt
from bot.services.receive_message import mark_returned, receive_message
from bot.web.current import application, context
from bot.web.permissions import signed_by_twilio

blueprint = Blueprint("twilio", __name__, url_prefix="/twilio")


@blueprint.post("/sms")
@signed_by_twilio
def receive_sms() -> Response:
    """One text in, at most one out."""
    _verify_signature()
    reply = receive_message(context(), InboundForm.parse(request.form), channel=Channel.SMS)
    return _answer(reply)


@blueprint.post("/status")
@signed_by_twilio
def receive_status() -> tuple[str, int]:
    """What became of a text of ours."""
    _verify_signature()
    form = StatusForm.parse(request.form)
    if form.status is not None:
        apply_delivery_receipt(
            context(),
            message_id=request.args.get("message"),
            reference=form.reference,
            status=form.status,
            error_code=form.error_code,
        )
    return "", 204


def _verify_signature() -> None:
    """Over the address Twilio was given, not the one a proxy made of it."""
    settings = application().settings
    url = settings.public_url + request.full_path.rstrip("?")
    signature = request.headers.get("X-Twilio-Signature", "")
    if not signature_is_valid(settings.auth_token, url, request.form, signature):
        context().log.warning("twilio.signature_refused", path=request.path)
        abort(403)


def _answer(reply: OutboundMessage | None) -> Response:
    if reply is None:
        return Response(twiml(None), mimetype="text/xml")
    settings, used = application().settings, context()
    callback = f"{settings.public_url}/twilio/status?message={reply.id}"
    response = Response(twiml(reply.body, status_callback=callback), mimetype="text/xml")
    response.call_on_close(lambda: mark_returned(used, reply.id))
    return response
