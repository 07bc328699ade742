"""Twilio's two webhooks: verify, parse, store and answer.

https://www.twilio.com/docs/usage/security#validating-requests
"""

from __future__ import annotations

from flask import Blueprint, Response, abort, request
from sqlalchemy.exc import SQLAlchemyError

from bot.adapters.twilio.webhook import InboundForm, StatusForm, signature_is_valid, twiml
from bot.model.contact import Channel
from bot.model.message import InboundText, OutboundMessage
from bot.services.answer_without_records import answer_without_records
from bot.services.apply_delivery_receipt import apply_delivery_receipt
from bot.services.compose_reply import body_of
from bot.services.receive_message import mark_returned, receive_message
from bot.web.current import application, context
from bot.web.permissions import signed_by_twilio

blueprint = Blueprint("twilio", __name__, url_prefix="/twilio")


@blueprint.post("/sms")
@signed_by_twilio
def receive_sms() -> Response:
    """One text in, at most one out."""
    _verify_signature()
    text = InboundForm.parse(request.form)
    try:
        return _answer(receive_message(context(), text, channel=Channel.SMS))
    except SQLAlchemyError as error:
        return _answer_without_records(text, error)


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


def _answer_without_records(text: InboundText, error: SQLAlchemyError) -> Response:
    """A red flag is answered even so; anything else is refused, so that Twilio tries it again."""
    context().log.warning("sql.unavailable", error=type(error).__name__)
    fixed = answer_without_records(context(), text.body)
    if not fixed:
        abort(503)
    return Response(twiml(body_of(fixed)), mimetype="text/xml")


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
