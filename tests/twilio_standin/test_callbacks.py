"""A message goes its way, and the service is told of every step."""

import signal

import pytest

from tests.twilio_standin.running import (
    ACCOUNT_SID,
    AMINA,
    BEA,
    OUR_NUMBER,
    PUBLIC_URL,
    StandIn,
    wait_until,
)

CALLBACK = f"{PUBLIC_URL}/twilio/status?message=m-1"


def send(stand_in, **changes):
    fields = {"to": AMINA, "from_": OUR_NUMBER, "body": "Hello", "status_callback": CALLBACK}
    return stand_in.client().messages.create(**{**fields, **changes}).sid


def status_of(stand_in, sid):
    return stand_in.client().messages(sid).fetch().status


def test_every_status_after_the_first_is_posted_in_order(stand_in, service):
    sid = send(stand_in)
    wait_until(lambda: len(service.statuses_of(sid)) == 3)
    assert service.statuses_of(sid) == ["sending", "sent", "delivered"]
    assert status_of(stand_in, sid) == "delivered"


def test_a_messaging_service_has_one_status_more(stand_in, service):
    service_sid = "MG" + "b" * 32
    sid = send(stand_in, from_=None, messaging_service_sid=service_sid)
    wait_until(lambda: len(service.statuses_of(sid)) == 4)
    assert service.statuses_of(sid) == ["queued", "sending", "sent", "delivered"]
    assert {post.form["MessagingServiceSid"] for post in service.posts} == {service_sid}


def test_the_post_has_twilios_fields_and_is_signed_for_the_public_address(stand_in, service):
    sid = send(stand_in)
    wait_until(lambda: len(service.statuses_of(sid)) == 3)
    post = service.posts[0]
    assert post.is_signed()
    assert post.path == "/twilio/status?message=m-1"
    assert post.form == {
        "MessageSid": sid,
        "SmsSid": sid,
        "MessageStatus": "sending",
        "SmsStatus": "sending",
        "AccountSid": ACCOUNT_SID,
        "To": AMINA,
        "From": OUR_NUMBER,
        "ApiVersion": "2010-04-01",
    }


def test_without_a_callback_address_nothing_is_posted(stand_in, service):
    sid = send(stand_in, status_callback=None)
    wait_until(lambda: status_of(stand_in, sid) == "delivered")
    assert service.posts == []


@pytest.mark.parametrize(
    ("kind", "more", "statuses", "code"),
    [
        ("undelivered", {}, ["sending", "sent", "undelivered"], "30003"),
        ("undelivered", {"code": 30006}, ["sending", "sent", "undelivered"], "30006"),
        ("failed", {}, ["sending", "failed"], "30008"),
    ],
)
def test_a_message_that_does_not_arrive(stand_in, service, kind, more, statuses, code):  # noqa: PLR0917
    stand_in.fault(kind, **more)
    sid = send(stand_in)
    wait_until(lambda: kind in service.statuses_of(sid))
    assert service.statuses_of(sid) == statuses
    assert [post.form.get("ErrorCode") for post in service.posts][-1] == code
    message = stand_in.client().messages(sid).fetch()
    assert (message.status, str(message.error_code)) == (kind, code)
    assert message.error_message


@pytest.mark.parametrize(
    ("kind", "statuses"),
    [
        ("duplicate_callbacks", ["sending", "sending", "sent", "sent", "delivered", "delivered"]),
        ("out_of_order_callbacks", ["delivered", "sent", "sending"]),
    ],
)
def test_callbacks_that_misbehave(stand_in, service, kind, statuses):
    stand_in.fault(kind)
    sid = send(stand_in)
    wait_until(lambda: len(service.statuses_of(sid)) == len(statuses))
    assert service.statuses_of(sid) == statuses


def test_callbacks_that_never_come(stand_in, service):
    stand_in.fault("no_callbacks", count=1)
    silent, told = send(stand_in), send(stand_in)
    wait_until(lambda: "delivered" in service.statuses_of(told))
    wait_until(lambda: status_of(stand_in, silent) == "delivered")
    assert service.statuses_of(silent) == []


def test_a_fault_strikes_only_the_number_it_is_for(stand_in, service):
    stand_in.fault("failed", match={"to": BEA})
    fine, broken = send(stand_in), send(stand_in, to=BEA)
    wait_until(lambda: "delivered" in service.statuses_of(fine))
    wait_until(lambda: "failed" in service.statuses_of(broken))


def test_a_callback_the_service_refuses_is_not_repeated(stand_in, service):
    service.answer = lambda _: (500, "text/plain", "")
    sid = send(stand_in)
    wait_until(lambda: status_of(stand_in, sid) == "delivered")
    wait_until(lambda: len(service.statuses_of(sid)) == 3)
    assert service.statuses_of(sid) == ["sending", "sent", "delivered"]


def test_a_killed_stand_in_forgets_nothing_and_goes_on(service, tmp_path):
    first = StandIn(tmp_path, service.url, {"STANDIN_STEP_SECONDS": "60"}).start()
    sid = send(first)
    first.stop(signal.SIGKILL)
    second = StandIn(tmp_path, service.url, {"STANDIN_STEP_SECONDS": "0.02"}).start()
    try:
        wait_until(lambda: "delivered" in service.statuses_of(sid))
        assert [text["body"] for text in second.seen_by(AMINA)] == ["Hello"]
    finally:
        second.stop()
