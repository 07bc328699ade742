"""What goes wrong between the service and Twilio, on request."""

import threading
import time

import httpx
import pytest
from twilio.base.exceptions import TwilioRestException

from tests.twilio_standin.running import (
    ACCOUNT_SID,
    AMINA,
    AUTH_TOKEN,
    BEA,
    OUR_NUMBER,
    wait_until,
)

MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT_SID}/Messages.json"


def send(stand_in, to=AMINA):
    return stand_in.client().messages.create(to=to, from_=OUR_NUMBER, body="Hello").sid


def post(stand_in, seconds):
    form = {"To": AMINA, "From": OUR_NUMBER, "Body": "Hello"}
    auth = (ACCOUNT_SID, AUTH_TOKEN)
    return stand_in.http.post(MESSAGES, data=form, auth=auth, timeout=seconds)


@pytest.mark.parametrize(
    ("kind", "more", "status", "code"),
    [
        ("error_code", {"code": 21610}, 400, 21610),
        ("error_code", {"code": 21408}, 400, 21408),
        ("http_429", {}, 429, 20429),
        ("http_500", {}, 500, 20500),
    ],
)
def test_a_refusal_strikes_as_often_as_asked(stand_in, kind, more, status, code):
    stand_in.fault(kind, count=2, **more)
    for _ in range(2):
        with pytest.raises(TwilioRestException) as refused:
            send(stand_in)
        assert (refused.value.status, refused.value.code) == (status, code)
    assert send(stand_in)
    assert len(stand_in.client().messages.list()) == 1


def test_a_refusal_can_be_for_one_number(stand_in):
    stand_in.fault("error_code", code=21614, match={"to": BEA})
    assert send(stand_in)
    with pytest.raises(TwilioRestException):
        send(stand_in, to=BEA)


def test_a_message_can_be_accepted_though_nobody_hears_it(stand_in):
    stand_in.fault("timeout_after_accept")
    with pytest.raises(httpx.ReadTimeout):
        post(stand_in, seconds=0.3)
    assert len(stand_in.client().messages.list(to=AMINA)) == 1


def test_a_message_can_be_lost_without_an_answer(stand_in):
    stand_in.fault("timeout_before_accept")
    with pytest.raises(httpx.ReadTimeout):
        post(stand_in, seconds=0.3)
    assert stand_in.client().messages.list(to=AMINA) == []


def test_clearing_the_faults_lets_go_of_whoever_waits(stand_in):
    stand_in.fault("timeout_before_accept", count=5)
    answers = []
    waiting = threading.Thread(target=lambda: answers.append(post(stand_in, seconds=20)))
    waiting.start()
    time.sleep(0.3)
    assert not answers
    stand_in.http.delete("/_control/faults")
    wait_until(lambda: bool(answers), seconds=5)
    waiting.join()
    assert answers[0].json()["code"] == 20503
    assert send(stand_in)


@pytest.mark.parametrize(
    "data",
    [
        {"fault": "meteor"},
        {"fault": "error_code"},  # which one?
        {"fault": "http_500", "match": {"from": AMINA}},
        ["http_500"],
    ],
)
def test_a_fault_it_does_not_know_is_refused(stand_in, data):
    assert stand_in.http.post("/_control/faults", json=data).status_code == 400
