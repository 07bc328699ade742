"""Twilio's webhooks: signed or refused, any form taken, at most one message back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text
from twilio.request_validator import RequestValidator
from werkzeug.test import TestResponse

from tests.support.pages import LIVE, make_app
from tests.support.world import AMINA, World

FORM = {
    "MessageSid": "SM" + "1" * 32,
    "AccountSid": LIVE["TWILIO_ACCOUNT_SID"],
    "From": AMINA,
    "To": LIVE["TWILIO_FROM"],
    "Body": "can i vape",
    "NumMedia": "0",
}


@pytest.fixture
def client(world: World, tmp_path: Path) -> Iterator[FlaskClient]:
    """Outside demo mode, behind a proxy: the address Twilio signs is not the one we hear."""
    with make_app(world, tmp_path, **LIVE).test_client() as client:
        yield client


def post(client: FlaskClient, path: str = "/twilio/sms", **changes: Any) -> TestResponse:
    """A form signed as Twilio would; `signature` overrides, None leaves a field out."""
    signature = changes.pop("signature", None)
    form = {k: v for k, v in (FORM | changes).items() if v is not None}
    url = LIVE["PUBLIC_URL"] + path
    signed = RequestValidator(LIVE["TWILIO_AUTH_TOKEN"]).compute_signature(url, form)
    headers = {"X-Twilio-Signature": signed if signature is None else signature}
    return client.post(path, data=form, headers=headers)


def said(response: TestResponse) -> list[str]:
    assert response.status_code == 200
    return [message.text or "" for message in ElementTree.fromstring(response.data)]


def test_a_signed_text_is_answered_with_one_message(client: FlaskClient) -> None:
    assert len(said(post(client))) == 1


@pytest.mark.parametrize("signature", ["", "not a signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA="])
def test_a_missing_or_wrong_signature_is_refused_and_nothing_is_stored(
    client: FlaskClient, world: World, signature: str
) -> None:
    assert post(client, signature=signature).status_code == 403
    with world.database.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM inbound_messages")).scalar() == 0


def test_a_signature_for_another_body_is_refused(client: FlaskClient) -> None:
    url = LIVE["PUBLIC_URL"] + "/twilio/sms"
    signed = RequestValidator(LIVE["TWILIO_AUTH_TOKEN"]).compute_signature(url, FORM)
    assert post(client, Body="something else", signature=signed).status_code == 403


def test_a_missing_body_and_a_picture_are_asked_for_words(client: FlaskClient) -> None:
    assert "words" in said(post(client, Body=None))[0]
    picture = post(client, MessageSid="SM2", Body="", NumMedia="1", MediaUrl0="https://x.example/1")
    assert "words" in said(picture)[0]


def test_unknown_fields_are_passed_over(client: FlaskClient) -> None:
    assert len(said(post(client, SomethingNew="1", ToCity="", Latitude="52.4"))) == 1


def test_a_redelivered_form_gets_the_same_answer(client: FlaskClient) -> None:
    assert post(client).data == post(client).data


def test_a_sender_with_a_name_gets_an_empty_answer(client: FlaskClient) -> None:
    assert said(post(client, From="TESCO")) == []


@pytest.mark.parametrize("body", ["x" * 1600, "🤰" * 800, "a\u0000b", "\ud83d"])
def test_any_body_is_taken(client: FlaskClient, body: str) -> None:
    given = body.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    assert len(said(post(client, Body=given))) == 1


def test_the_answer_counts_as_sent_once_it_has_left(client: FlaskClient, world: World) -> None:
    post(client).close()
    with world.database.connect() as connection:
        assert connection.execute(text("SELECT status FROM outbound_messages")).scalar() == "sent"


def test_a_receipt_moves_the_status_forward_and_never_back(
    client: FlaskClient, world: World
) -> None:
    post(client).close()
    with world.database.connect() as connection:
        message = connection.execute(text("SELECT id FROM outbound_messages")).scalar()
    path = f"/twilio/status?message={message}"
    for status in ("delivered", "sent", "undelivered", "delivered"):
        answer = post(client, path, MessageStatus=status, Body=None)
        assert answer.status_code == 204
    with world.database.connect() as connection:
        found = connection.execute(text("SELECT status FROM outbound_messages")).scalar()
    assert found == "delivered"


@pytest.mark.parametrize("status", ["delivered", "a word that Twilio adds next year", None])
def test_a_receipt_for_nobody_is_taken_quietly(client: FlaskClient, status: str | None) -> None:
    answer = post(client, "/twilio/status?message=none", MessageStatus=status, MessageSid="SM9")
    assert answer.status_code == 204


def test_an_unsigned_receipt_is_refused(client: FlaskClient) -> None:
    assert post(client, "/twilio/status", signature="").status_code == 403


def test_without_the_database_a_red_flag_is_answered_and_the_rest_is_tried_again(
    client: FlaskClient, world: World
) -> None:
    with world.database.begin() as connection:
        connection.execute(text("DROP TABLE inbound_messages"))
    assert "999" in said(post(client, Body="my baby is not breathing"))[0]
    assert post(client, MessageSid="SM2").status_code == 503
