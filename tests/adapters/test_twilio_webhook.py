"""What Twilio posts to us, and the answer it can read."""

import gzip
import json
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator
from werkzeug.datastructures import MultiDict

from bot.adapters.twilio.webhook import (
    STATUS_OF,
    InboundForm,
    StatusForm,
    signature_is_valid,
    twiml,
)
from bot.model.errors import InvalidValue
from bot.model.message import MessageStatus
from tests.support.shared import shared_data

TOKEN = "demo-auth-token"
URL = "https://signpost.example/twilio/status?message=m-1"
SID = "SM" + "1" * 32
AMINA = "+447700900001"
FORM = {"MessageSid": SID, "From": AMINA, "To": "+447700900000", "Body": "12wks", "NumMedia": "0"}


def sign(url, form, token=TOKEN):
    return RequestValidator(token).compute_signature(url, form)


def test_the_example_of_twilios_documentation():
    # https://www.twilio.com/docs/usage/webhooks/webhooks-security
    form = {
        "CallSid": "CA1234567890ABCDE",
        "Caller": "+12349013030",
        "Digits": "1234",
        "From": "+12349013030",
        "To": "+18005551212",
    }
    url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    assert signature_is_valid("12345", url, form, "0/KCTR6DLpKmkAf8muzZqo1nDgQ=")


def test_a_form_as_flask_gives_it_is_valid():
    form = MultiDict({**FORM, "Body": "شکریہ 👍 a+b=c & d"})
    assert signature_is_valid(TOKEN, URL, form, sign(URL, form))


@pytest.mark.parametrize(
    ("token", "url", "form", "signature"),
    [
        (TOKEN, URL, FORM, None),  # missing
        (TOKEN, URL, FORM, ""),
        (TOKEN, URL, FORM, "é" * 28),
        (TOKEN, URL, FORM, sign(URL, FORM, "another token")),
        (TOKEN, URL, {**FORM, "Body": "13wks"}, sign(URL, FORM)),  # changed on the way
        (TOKEN, URL, {**FORM, "Extra": "1"}, sign(URL, FORM)),
        (TOKEN, URL.replace("m-1", "m-2"), FORM, sign(URL, FORM)),
        (TOKEN, URL.replace("https", "http"), FORM, sign(URL, FORM)),
    ],
)
def test_anything_else_is_not(token, url, form, signature):
    assert not signature_is_valid(token, url, form, signature)


def test_a_text_as_it_came():
    text = InboundForm.parse({**FORM, "SomethingNew": "1"})
    assert (text.provider_id, text.sender, text.body, text.media) == (SID, AMINA, "12wks", 0)


@pytest.mark.parametrize(
    ("changes", "body", "media"),
    [
        ({"Body": "", "NumMedia": "2"}, "", 2),  # a picture alone
        ({"NumMedia": ""}, "12wks", 0),
        ({"NumMedia": "two"}, "12wks", 0),
        ({"NumMedia": "-1"}, "12wks", 0),
        ({"Body": "a" * 1600}, "a" * 1600, 0),
        ({"Body": "🤰🤰"}, "🤰🤰", 0),
        ({"Body": "12\0wks"}, "12wks", 0),  # no database keeps this one
    ],
)
def test_texts_of_every_kind(changes, body, media):
    text = InboundForm.parse({**FORM, **changes})
    assert (text.body, text.media) == (body, media)


def test_a_text_need_not_have_a_body_at_all():
    assert InboundForm.parse({"MessageSid": SID, "From": AMINA}).body == ""


@pytest.mark.parametrize("name", ["MessageSid", "SmsMessageSid", "SmsSid"])
def test_the_sid_has_three_names(name):
    assert InboundForm.parse({name: SID, "From": AMINA}).provider_id == SID


@pytest.mark.parametrize("missing", ["MessageSid", "From"])
def test_a_form_that_is_no_text_names_the_field(missing):
    with pytest.raises(InvalidValue) as invalid:
        InboundForm.parse({name: value for name, value in FORM.items() if name != missing})
    assert invalid.value.where == missing


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("queued", MessageStatus.SENT),
        ("sent", MessageStatus.SENT),
        ("delivered", MessageStatus.DELIVERED),
        ("undelivered", MessageStatus.UNDELIVERED),
        ("failed", MessageStatus.FAILED),
        ("teleported", None),  # Twilio adds words without notice
        ("", None),
    ],
)
def test_a_receipt(word, status):
    receipt = StatusForm.parse({"MessageSid": SID, "MessageStatus": word, "New": "1"})
    assert (receipt.reference, receipt.status, receipt.error_code) == (SID, status, None)


def test_a_receipt_says_why_it_did_not_arrive():
    form = {"SmsSid": SID, "SmsStatus": "undelivered", "ErrorCode": "30003"}
    receipt = StatusForm.parse(form)
    assert (receipt.status, receipt.error_code) == (MessageStatus.UNDELIVERED, "unreachable")


def test_a_receipt_for_nothing_is_refused():
    with pytest.raises(InvalidValue):
        StatusForm.parse({"MessageStatus": "sent"})


def test_every_status_of_an_outbound_message_has_a_meaning():
    with gzip.open(shared_data("twilio/twilio_api_v2010.json.gz")) as file:
        schemas = json.load(file)["components"]["schemas"]
    inbound = {"receiving", "received"}
    assert STATUS_OF.keys() == set(schemas["message_enum_status"]["enum"]) - inbound


def test_the_answer_is_one_message():
    answer = twiml('Are you < 12 weeks? Text "yes" & we\'ll help', f"{URL}&x=1")
    root = ElementTree.fromstring(answer)
    (message,) = root
    assert (root.tag, message.tag) == ("Response", "Message")
    assert message.text == 'Are you < 12 weeks? Text "yes" & we\'ll help'
    assert message.attrib == {"statusCallback": f"{URL}&x=1"}
    assert answer.startswith("<?xml")


@pytest.mark.parametrize("body", [None, "", "  ", "\0"])
def test_nothing_to_say_is_an_empty_answer(body):
    assert len(ElementTree.fromstring(twiml(body))) == 0


def test_a_message_without_receipts():
    (message,) = ElementTree.fromstring(twiml("Hi"))
    assert message.attrib == {}


@given(st.text(st.characters(), max_size=200))
def test_the_answer_is_always_xml_with_at_most_one_message(body):
    messages = list(ElementTree.fromstring(twiml(body).encode()))
    assert len(messages) <= 1
    for message in messages:
        assert not list(message)


@given(st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), min_size=1))
def test_what_can_be_written_arrives_unchanged(body):
    messages = list(ElementTree.fromstring(twiml(body)))
    assert "".join(message.text or "" for message in messages) == (body if body.strip() else "")
