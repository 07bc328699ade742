"""What is Twilio's own in its gateway: codes, callback addresses, deadlines, many threads."""

import logging
import socket
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from bot.adapters.twilio.gateway import TwilioGateway
from bot.adapters.twilio.problems import problem_of, undelivered_because
from bot.model.errors import RecipientOptedOut, SendRefused, SendUncertain
from bot.model.phone_number import PhoneNumber
from tests.twilio_standin.running import (
    ACCOUNT_SID,
    AUTH_TOKEN,
    OUR_NUMBER,
    PUBLIC_URL,
    StandIn,
    free_port,
    running_service,
    wait_until,
)

AMINA = PhoneNumber("+447700900001")
SERVICE_SID = "MG" + "a" * 32


@pytest.fixture(scope="module")
def service():
    yield from running_service()


@pytest.fixture(scope="module")
def stand_in(service, tmp_path_factory):
    stand_in = StandIn(tmp_path_factory.mktemp("standin"), service.url).start()
    yield stand_in
    stand_in.stop()


@contextmanager
def gateway_to(url, **changes):
    settings = {
        "account_sid": ACCOUNT_SID,
        "auth_token": AUTH_TOKEN,
        "public_url": PUBLIC_URL,
        "from_number": OUR_NUMBER,
        "api_base_url": url,
        "read_seconds": 5,
    }
    gateway = TwilioGateway(**{**settings, **changes})
    try:
        yield gateway
    finally:
        gateway.close()


@pytest.mark.parametrize(
    ("status", "code", "kind", "ours"),
    [
        (400, 21610, RecipientOptedOut, "opted_out"),
        (400, 21211, SendRefused, "invalid_number"),
        (400, 21614, SendRefused, "not_a_mobile"),
        (400, 21408, SendRefused, "region_not_allowed"),
        (400, 21612, SendRefused, "unreachable"),
        (400, 21617, SendRefused, "body_too_long"),
        (400, 60000, SendRefused, "refused"),  # one nobody here has heard of
        (400, None, SendRefused, "refused"),
        (429, 20429, SendUncertain, "not_accepted"),
        (400, 14107, SendUncertain, "not_accepted"),  # too fast, said with another status
        (400, 21611, SendUncertain, "not_accepted"),  # queue full: later is fine
        (401, 20003, SendUncertain, "not_accepted"),  # our own fault, not hers
        (400, 21606, SendUncertain, "not_accepted"),
        (500, 20500, SendUncertain, "not_accepted"),
        (503, None, SendUncertain, "not_accepted"),
        (504, None, SendUncertain, "unknown"),  # accepted behind the door, perhaps
    ],
)
def test_an_error_of_twilios_becomes_ours(status, code, kind, ours):
    problem = problem_of(status, code)
    assert (type(problem), problem.code) == (kind, ours)


@pytest.mark.parametrize(
    ("code", "ours"),
    [
        ("30003", "unreachable"),
        ("30006", "not_a_mobile"),
        ("39999", "twilio_39999"),
        ("", None),
        ("0", None),
        ("soon", None),
    ],
)
def test_why_a_message_did_not_arrive(code, ours):
    assert undelivered_because(code) == ours


@pytest.mark.parametrize(
    ("number", "kind", "ours"),
    # https://www.twilio.com/docs/iam/test-credentials
    [
        ("+15005550001", SendRefused, "invalid_number"),
        ("+15005550002", SendRefused, "unreachable"),
        ("+15005550003", SendRefused, "region_not_allowed"),
        ("+15005550004", RecipientOptedOut, "opted_out"),
        ("+15005550009", SendRefused, "not_a_mobile"),
    ],
)
def test_twilios_test_numbers(stand_in, number, kind, ours):
    with gateway_to(stand_in.url) as gateway, pytest.raises(kind) as caught:
        gateway.send(to=PhoneNumber(number), body="Hello", message_id="m-1")
    assert caught.value.code == ours
    assert caught.value.__context__ is None
    assert number not in str(caught.value)


def test_our_id_comes_back_with_every_receipt(stand_in, service):
    with gateway_to(stand_in.url) as gateway:
        sid = gateway.send(to=AMINA, body="Hello", message_id="m/1&2")
    wait_until(lambda: "delivered" in service.statuses_of(sid))
    paths = {post.path for post in service.posts if post.form["MessageSid"] == sid}
    assert paths == {"/twilio/status?message=m%2F1%262"}


def test_a_messaging_service_is_the_sender_when_there_is_one(stand_in):
    with gateway_to(stand_in.url, messaging_service_sid=SERVICE_SID) as gateway:
        sid = gateway.send(to=AMINA, body="Hello", message_id="m-1")
    assert stand_in.client().messages(sid).fetch().messaging_service_sid == SERVICE_SID


def test_without_a_sender_it_does_not_start():
    with pytest.raises(ValueError, match="TWILIO_FROM"), gateway_to("", from_number=None):
        pass


def test_a_network_that_is_not_there_took_nothing():
    nowhere = f"http://127.0.0.1:{free_port()}"
    with gateway_to(nowhere) as gateway, pytest.raises(SendUncertain) as caught:
        gateway.send(to=AMINA, body="Hello", message_id="m-1")
    assert caught.value.code == "not_accepted"


def test_a_connection_cut_in_the_middle_leaves_it_open_whether_it_was_taken():
    def hang_up(server):
        connection, _ = server.accept()
        connection.close()

    with socket.create_server(("127.0.0.1", 0)) as server, ThreadPoolExecutor(1) as pool:
        pool.submit(hang_up, server)
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
        with gateway_to(url) as gateway, pytest.raises(SendUncertain) as caught:
            gateway.send(to=AMINA, body="Hello", message_id="m-1")
    assert caught.value.code == "unknown"


@pytest.mark.parametrize("body", ["", "{}", "[]", '"ok"', "null", "<h1>Hi</h1>"])
def test_an_answer_that_says_nothing_leaves_it_open(service, body):
    service.answer = lambda _: (201, "application/json", body)
    with gateway_to(service.url) as gateway, pytest.raises(SendUncertain) as caught:
        gateway.send(to=AMINA, body="Hello", message_id="m-1")
    assert caught.value.code == "unknown"


def test_not_being_able_to_look_is_not_having_found_nothing():
    nowhere = f"http://127.0.0.1:{free_port()}"
    with gateway_to(nowhere) as gateway, pytest.raises(SendUncertain):
        gateway.find(to=AMINA, body="Hello", since=datetime.now(UTC))


def test_a_wrong_token_is_no_reason_to_give_a_message_up(stand_in):
    with gateway_to(stand_in.url, auth_token="wrong") as gateway:
        with pytest.raises(SendUncertain) as caught:
            gateway.send(to=AMINA, body="Hello", message_id="m-1")
        assert (caught.value.code, caught.value.where) == ("not_accepted", "twilio 20003")
        with pytest.raises(SendUncertain):
            gateway.find(to=AMINA, body="Hello", since=datetime.now(UTC))


def test_a_reply_that_went_out_in_the_webhooks_answer_is_found_too(stand_in, service):
    stand_in.reset()
    service.replies("Hello Amina")
    since = datetime.now(UTC)
    (reply,) = stand_in.texts(AMINA.e164, "Hello")["replies"]
    with gateway_to(stand_in.url) as gateway:
        assert gateway.find(to=AMINA, body="Hello Amina", since=since) == reply["sid"]
        assert gateway.find(to=AMINA, body="Hello", since=since) is None  # her own words


def test_many_threads_share_one_gateway_and_each_gets_its_own_answer(stand_in):
    stand_in.reset()
    women = [PhoneNumber(f"+447700900{n:03d}") for n in range(100, 200)]
    with gateway_to(stand_in.url) as gateway, ThreadPoolExecutor(16) as pool:

        def send(woman):
            return gateway.send(to=woman, body=f"For {woman.e164}", message_id="m-1")

        sids = list(pool.map(send, women))
    kept = {message.sid: message.to for message in stand_in.client().messages.list(limit=200)}
    assert [kept[sid] for sid in sids] == [woman.e164 for woman in women]


def test_no_log_line_holds_a_number_or_a_word(stand_in, caplog):
    with caplog.at_level(logging.DEBUG), gateway_to(stand_in.url) as gateway:
        gateway.send(to=AMINA, body="a word of hers", message_id="m-1")
        gateway.find(to=AMINA, body="a word of hers", since=datetime.now(UTC))
    written = caplog.text + " ".join(str(record.args) for record in caplog.records)
    assert "7700900001" not in written
    assert "word of hers" not in written
