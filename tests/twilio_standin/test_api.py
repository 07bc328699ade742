"""The REST API, through the real client and against Twilio's own description of it."""

import csv
import gzip
import json
from datetime import UTC, date, datetime, timedelta

import jsonschema
import pytest
from twilio.base.exceptions import TwilioRestException

from tests.support.shared import shared_data
from tests.twilio_standin.running import ACCOUNT_SID, AMINA, AUTH_TOKEN, BEA, OUR_NUMBER, PUBLIC_URL
from tests.twilio_standin.running import wait_until as wait
from twilio_standin.errors import MESSAGES

ACCOUNT = f"/2010-04-01/Accounts/{ACCOUNT_SID}"
LIST = "/2010-04-01/Accounts/{AccountSid}/Messages.json"
ONE = "/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json"
SERVICE = "MG" + "a" * 32


def send(stand_in, **changes):
    return stand_in.client().messages.create(
        **{"to": AMINA, "from_": OUR_NUMBER, "body": "Hello", **changes}
    )


def raw(stand_in, method, path, **more):
    return stand_in.http.request(method, f"{ACCOUNT}{path}", auth=(ACCOUNT_SID, AUTH_TOKEN), **more)


@pytest.fixture(scope="module")
def description():
    with gzip.open(shared_data("twilio/twilio_api_v2010.json.gz")) as file:
        return json.load(file)


def check(description, path, method, status, data):
    answers = description["paths"][path][method]["responses"]
    schema = answers[status]["content"]["application/json"]["schema"]
    whole = {**as_json_schema(schema), "components": as_json_schema(description["components"])}
    jsonschema.Draft202012Validator(whole).validate(data)


def as_json_schema(node):
    """OpenAPI 3.0 says `nullable` where JSON Schema has one more type."""
    if isinstance(node, list):
        return [as_json_schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    copy = {key: as_json_schema(value) for key, value in node.items()}
    if copy.get("nullable") is True and isinstance(copy.get("type"), str):
        copy["type"] = [copy["type"], "null"]
    return copy


def test_an_accepted_message_is_as_twilio_describes_it(stand_in, description):
    form = {"To": AMINA, "From": OUR_NUMBER, "Body": "Hello", "ProvideFeedback": "true"}
    answer = raw(stand_in, "POST", "/Messages.json", data=form)
    assert answer.status_code == 201
    check(description, LIST, "post", "201", answer.json())
    assert answer.json()["status"] == "queued"
    assert answer.json()["num_segments"] == "1"
    names = description["components"]["schemas"]["api.v2010.account.message"]["properties"]
    assert answer.json().keys() == names.keys()


def test_a_message_at_every_status_is_as_twilio_describes_it(stand_in, description):
    stand_in.fault("undelivered")
    sid = send(stand_in).sid
    seen = set()

    def is_over():
        data = raw(stand_in, "GET", f"/Messages/{sid}.json").json()
        check(description, ONE, "get", "200", data)
        seen.add(data["status"])
        return data["status"] == "undelivered"

    wait(is_over)
    assert len(seen) > 1


def test_a_list_is_as_twilio_describes_it(stand_in, description):
    for number in range(3):
        send(stand_in, body=f"Hello {number}")
    first = raw(stand_in, "GET", "/Messages.json", params={"PageSize": 2}).json()
    check(description, LIST, "get", "200", first)
    assert (first["start"], first["end"], len(first["messages"])) == (0, 1, 2)
    second = stand_in.http.get(first["next_page_uri"], auth=(ACCOUNT_SID, AUTH_TOKEN)).json()
    check(description, LIST, "get", "200", second)
    assert (second["page"], len(second["messages"]), second["next_page_uri"]) == (1, 1, None)


def test_the_filters_it_knows_are_the_filters_twilio_has(stand_in, description):
    parameters = description["paths"][LIST]["get"]["parameters"]
    names = {entry["name"] for entry in parameters if entry["in"] == "query"}
    paging = {"PageSize", "Page", "PageToken"}
    assert names == {"To", "From", "DateSent", "DateSent<", "DateSent>"} | paging


def test_every_error_it_gives_is_one_of_twilios():
    with shared_data("twilio/twilio-error-codes-2023-messaging-subset.csv").open() as file:
        known = {int(row["code"]) for row in csv.DictReader(file)}
    assert MESSAGES.keys() <= known


def test_a_message_is_found_again_by_its_sid(stand_in):
    sent = send(stand_in, body="Hello Amina")
    found = stand_in.client().messages(sent.sid).fetch()
    assert (found.body, found.to, found.from_) == ("Hello Amina", AMINA, OUR_NUMBER)
    assert found.direction == "outbound-api"


def test_a_messaging_service_chooses_its_sender_later(stand_in):
    sent = send(stand_in, from_=None, messaging_service_sid=SERVICE)
    assert (sent.status, sent.from_, sent.num_segments) == ("accepted", None, "0")
    client = stand_in.client()
    wait(lambda: client.messages(sent.sid).fetch().status == "delivered")
    assert client.messages(sent.sid).fetch().from_ == OUR_NUMBER


def test_pages_follow_one_another_newest_first(stand_in):
    sids = [send(stand_in, body=f"Hello {number}").sid for number in range(7)]
    listed = [message.sid for message in stand_in.client().messages.stream(page_size=3)]
    assert listed == sids[::-1]
    assert len(stand_in.client().messages.list(limit=4, page_size=3)) == 4


def test_the_list_can_be_of_one_number(stand_in):
    to_amina = send(stand_in).sid
    send(stand_in, to=BEA)
    assert [message.sid for message in stand_in.client().messages.list(to=AMINA)] == [to_amina]
    assert len(stand_in.client().messages.list(from_=OUR_NUMBER)) == 2


def test_the_list_can_be_of_days(stand_in):
    sid = send(stand_in).sid
    messages = stand_in.client().messages
    wait(lambda: messages(sid).fetch().date_sent is not None)
    today = datetime.now(UTC).date()
    days = {name: today + timedelta(days=shift) for name, shift in DAYS.items()}
    found = {name: bool(messages.list(date_sent=day)) for name, day in days.items()}
    assert found == {"yesterday": False, "today": True, "tomorrow": False}
    found = {name: bool(messages.list(date_sent_after=day)) for name, day in days.items()}
    assert found == {"yesterday": True, "today": True, "tomorrow": False}
    found = {name: bool(messages.list(date_sent_before=day)) for name, day in days.items()}
    assert found == {"yesterday": False, "today": True, "tomorrow": True}


DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}


@pytest.mark.parametrize(
    "value",
    # the ways Twilio's description writes a moment
    ["2019-06-11 22:05:25.000", "Wed, 19 Jun 2019 22:04:00 -0000", "2008-01-02"],
)
def test_dates_may_be_written_in_several_ways(stand_in, value):
    send(stand_in)
    listed = raw(stand_in, "GET", "/Messages.json", params={"DateSent<": value})
    assert listed.status_code == 200
    assert listed.json()["messages"] == []


@pytest.mark.parametrize(
    ("params", "code"),
    [
        ({"DateSent": "next week"}, 20001),
        ({"PageSize": "0"}, 20001),
        ({"PageSize": "many"}, 20001),
        ({"PageToken": "PASM0"}, 21481),
    ],
)
def test_a_list_that_cannot_be_made_says_so(stand_in, params, code):
    answer = raw(stand_in, "GET", "/Messages.json", params=params)
    assert (answer.status_code, answer.json()["code"]) == (400, code)


def test_a_deleted_message_is_gone(stand_in):
    sid = send(stand_in).sid
    client = stand_in.client()
    wait(lambda: client.messages(sid).fetch().status == "delivered")
    assert client.messages(sid).delete()
    with pytest.raises(TwilioRestException) as refused:
        client.messages(sid).fetch()
    assert (refused.value.status, refused.value.code) == (404, 20404)


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"to": ""}, 21604),
        ({"to": "07700900001"}, 21211),  # not E.164
        ({"to": "Amina"}, 21211),
        ({"from_": None}, 21603),
        ({"from_": "+447700900999"}, 21606),  # not this account's
        ({"from_": None, "messaging_service_sid": "MG1"}, 21705),
        ({"body": ""}, 21602),
        ({"body": "a" * 1601}, 21617),
        ({"status_callback": "https://elsewhere.example/twilio/status"}, 21609),
        # https://www.twilio.com/docs/iam/test-credentials
        ({"to": "+15005550001"}, 21211),
        ({"to": "+15005550002"}, 21612),
        ({"to": "+15005550003"}, 21408),
        ({"to": "+15005550004"}, 21610),
        ({"to": "+15005550009"}, 21614),
        ({"from_": "+15005550001"}, 21212),
        ({"from_": "+15005550007"}, 21606),
        ({"from_": "+15005550008"}, 21611),
    ],
)
def test_what_twilio_refuses_is_refused(stand_in, changes, code):
    with pytest.raises(TwilioRestException) as refused:
        send(stand_in, **changes)
    assert (refused.value.status, refused.value.code) == (400, code)
    assert stand_in.client().messages.list() == []


def test_1600_characters_are_accepted(stand_in):
    assert send(stand_in, body="a" * 1600).num_segments == "11"


def test_an_error_has_twilios_four_fields(stand_in):
    answer = raw(stand_in, "POST", "/Messages.json", data={})
    assert answer.json() == {
        "code": 21604,
        "message": "A 'To' phone number is required.",
        "more_info": "https://www.twilio.com/docs/errors/21604",
        "status": 400,
    }


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [("GET", "/Calls.json", 404, 20404), ("PUT", "/Messages.json", 405, 20004)],
)
def test_what_it_does_not_have_is_answered_in_the_same_form(stand_in, method, path, status, code):
    answer = raw(stand_in, method, path)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


def test_a_wrong_token_is_refused(stand_in):
    with pytest.raises(TwilioRestException) as refused:
        stand_in.client(token="wrong").messages.create(to=AMINA, from_=OUR_NUMBER, body="Hello")
    assert (refused.value.status, refused.value.code) == (401, 20003)


def test_another_account_is_refused(stand_in):
    answer = stand_in.http.get(
        f"/2010-04-01/Accounts/AC{'1' * 32}/Messages.json", auth=(ACCOUNT_SID, AUTH_TOKEN)
    )
    assert answer.status_code == 401


def test_it_answers_to_no_name_but_its_own(stand_in):
    answer = stand_in.http.get("/_handset/numbers", headers={"Host": "evil.example"})
    assert answer.status_code == 400


def test_a_callback_may_have_our_id_in_its_query(stand_in, service):
    sid = send(stand_in, status_callback=f"{PUBLIC_URL}/twilio/status?message=m-1").sid
    wait(lambda: "delivered" in service.statuses_of(sid))
    assert {post.path for post in service.posts} == {"/twilio/status?message=m-1"}


def test_dates_are_those_of_today(stand_in):
    created = send(stand_in).date_created
    assert created.tzinfo is not None
    assert abs(datetime.now(UTC) - created) < timedelta(minutes=1)
    assert isinstance(created.date(), date)
