"""Our webhook: signed as Twilio signs, answered with TwiML."""

from __future__ import annotations

from datetime import timedelta
from itertools import count

from twilio.request_validator import RequestValidator

from bench.load import Request, Text, Webhook, form_request
from bot.adapters.clock import DemoClock
from bot.settings import DEMO_ACCOUNT_SID, DEMO_AUTH_TOKEN, DEMO_NUMBER
from tests.support.stack import Stack

PATH = "/twilio/sms"
PROGRAMS = ("web", "rasa", "actions", "redis")
# The service takes 20 texts in 10 minutes from one number.
TEXTS_BEFORE_A_PAUSE = 18
PAUSE = timedelta(minutes=11)
_sids = count(1)


def webhook_of(stack: Stack) -> Webhook:
    """The running service's."""
    validator, url = RequestValidator(DEMO_AUTH_TOKEN), stack.url + PATH

    def prepare(text: Text) -> Request:
        form = twilio_form(text)
        return form_request(form, {"X-Twilio-Signature": validator.compute_signature(url, form)})

    programs = [stack.program(name) for name in PROGRAMS]
    return Webhook("Signpost", stack.port, PATH, prepare, _is_one_text, programs)


def twilio_form(text: Text) -> dict[str, str]:
    """https://www.twilio.com/docs/messaging/guides/webhook-request"""
    sid = f"SM{next(_sids):032x}"
    return {
        "MessageSid": sid,
        "SmsMessageSid": sid,
        "SmsSid": sid,
        "AccountSid": DEMO_ACCOUNT_SID,
        "From": text.number,
        "To": DEMO_NUMBER,
        "Body": text.body,
        "NumMedia": "0",
        "NumSegments": "1",
        "SmsStatus": "received",
        "ApiVersion": "2010-04-01",
        "FromCountry": "GB",
        "ToCountry": "GB",
    }


def _is_one_text(status: int, body: bytes) -> bool:
    return status == 200 and body.count(b"<Message") == 1


def pauses(stack: Stack, place: int) -> None:
    """Move the demo clock on where a woman would go over the limit of texts."""
    if place and place % TEXTS_BEFORE_A_PAUSE == 0:
        DemoClock(stack.home / "demo-clock.json").move(PAUSE)


def holding_texts(stack: Stack) -> int:
    """How many texts were only told that their answer comes later: the engine had failed them."""
    rows = stack.rows("SELECT COUNT(*) AS n FROM outbound_messages WHERE kind = 'holding'")
    return int(str(rows[0]["n"]))
