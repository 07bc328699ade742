"""A woman texts; the service answers; her phone shows it."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from twilio.base.exceptions import TwilioRestException

from tests.twilio_standin.running import (
    ACCOUNT_SID,
    AMINA,
    BEA,
    OUR_NUMBER,
    PUBLIC_URL,
    StandIn,
    free_port,
    wait_until,
)


def send(stand_in, to=AMINA):
    return stand_in.client().messages.create(to=to, from_=OUR_NUMBER, body="Hello").sid


def test_a_text_reaches_the_service_as_twilio_sends_it(stand_in, service):
    sid = stand_in.texts(AMINA, "12wks & counting")["sid"]
    (post,) = service.posts
    assert post.path == "/twilio/sms"
    assert post.is_signed()
    assert post.form == {
        "MessageSid": sid,
        "SmsSid": sid,
        "SmsMessageSid": sid,
        "AccountSid": ACCOUNT_SID,
        "From": AMINA,
        "To": OUR_NUMBER,
        "Body": "12wks & counting",
        "NumMedia": "0",
        "NumSegments": "1",
        "SmsStatus": "received",
        "ApiVersion": "2010-04-01",
        "FromCountry": "GB",
        "ToCountry": "GB",
        **{f"{end}{part}": "" for end in ("From", "To") for part in ("State", "City", "Zip")},
    }


def test_a_changed_form_is_no_longer_signed(stand_in, service):
    stand_in.texts(AMINA, "Hi")
    (post,) = service.posts
    post.form["Body"] = "Hi!"
    assert not post.is_signed()


def test_the_reply_comes_back_to_her_phone(stand_in, service):
    service.replies("Are you &lt; 12 weeks? 🤰")
    result = stand_in.texts(AMINA, "Hi")
    assert (result["http_status"], result["error"]) == (200, None)
    (reply,) = result["replies"]
    assert (reply["body"], reply["segments"]) == ("Are you < 12 weeks? 🤰", 1)
    seen = stand_in.seen_by(AMINA)
    assert [(text["direction"], text["body"]) for text in seen] == [
        ("inbound", "Hi"),
        ("outbound-reply", "Are you < 12 weeks? 🤰"),
    ]
    assert [text["sid"] for text in seen] == [result["sid"], reply["sid"]]
    assert {text["number"] for text in seen} == {AMINA}


@pytest.mark.parametrize("attribute", ["statusCallback", "action"])
def test_a_reply_has_receipts_when_it_asks_for_them(stand_in, service, attribute):
    service.answer = lambda post: (
        (204, "text/plain", "")
        if post.path.startswith("/twilio/status")
        else (
            200,
            "text/xml",
            f'<Response><Message {attribute}="{PUBLIC_URL}/twilio/status?message=r-1">Hi</Message>'
            "</Response>",
        )
    )
    (reply,) = stand_in.texts(AMINA, "Hi")["replies"]
    wait_until(lambda: len(service.statuses_of(reply["sid"])) == 3)
    assert service.statuses_of(reply["sid"]) == ["sending", "sent", "delivered"]
    assert all(post.is_signed() for post in service.posts)


def test_a_reply_can_fail_to_arrive(stand_in, service):
    service.replies("Hi Amina")
    stand_in.fault("undelivered", match={"to": AMINA})
    stand_in.texts(AMINA, "Hi")
    wait_until(lambda: stand_in.seen_by(AMINA)[-1]["status"] == "undelivered")


@pytest.mark.parametrize(
    ("page", "error", "bodies"),
    [
        ((200, "text/xml", "<Response/>"), None, []),
        ((200, "text/xml", ""), None, []),
        ((200, "application/xml", "<Response><Message>a</Message></Response>"), None, ["a"]),
        (
            (200, "text/xml", "<Response><Message><Body>a</Body></Message></Response>"),
            None,
            ["a"],
        ),
        ((200, "text/plain", "just text"), None, ["just text"]),  # Twilio sends it as it stands
        (
            (200, "text/xml", "<Response><Message>a</Message><Message>b</Message></Response>"),
            None,
            ["a", "b"],
        ),
        ((200, "text/xml", "<Response><Message>a"), 12100, []),
        ((200, "text/xml", "<Message>a</Message>"), 12102, []),
        ((200, "text/xml", "<Response><Message/></Response>"), 14103, []),
        ((200, "text/xml", "<Response><Say>a</Say></Response>"), 12200, []),
        ((200, "application/json", "{}"), 12300, []),
        ((500, "text/html", "<h1>Oh</h1>"), 11200, []),
        ((403, "text/plain", "no"), 11200, []),
        (
            (200, "text/xml", f"<Response><Message>{'a' * 1601}</Message></Response>"),
            21617,
            [],
        ),
    ],
)
def test_answers_of_every_kind(stand_in, service, page, error, bodies):
    service.answer = lambda _: page
    result = stand_in.texts(AMINA, "Hi")
    assert (result["http_status"], result["error"]) == (page[0], error)
    assert [reply["body"] for reply in result["replies"]] == bodies
    assert [text["body"] for text in stand_in.seen_by(AMINA)] == ["Hi", *bodies]


def test_it_waits_no_longer_than_it_should(service, tmp_path):
    enough = threading.Event()

    def slow(_):
        enough.wait(20)
        return 200, "text/xml", "<Response/>"

    service.answer = slow
    stand_in = StandIn(tmp_path, service.url, {"STANDIN_WEBHOOK_SECONDS": "0.5"}).start()
    try:
        result = stand_in.texts(AMINA, "Hi")
    finally:
        enough.set()
        stand_in.stop()
    assert (result["http_status"], result["error"]) == (None, 11205)
    assert 500 <= result["milliseconds"] < 15_000


def test_a_service_that_is_down_is_no_surprise(tmp_path):
    stand_in = StandIn(tmp_path, f"http://127.0.0.1:{free_port()}").start()
    try:
        result = stand_in.texts(AMINA, "Hi")
        assert (result["http_status"], result["error"]) == (None, 11205)
        assert [text["body"] for text in stand_in.seen_by(AMINA)] == ["Hi"]
    finally:
        stand_in.stop()


def test_a_picture_alone_has_no_words(stand_in, service):
    sid = stand_in.texts(AMINA, "", media=2)["sid"]
    (post,) = service.posts
    assert sid.startswith("MM")
    assert (post.form["NumMedia"], post.form["Body"]) == ("2", "")
    assert post.form["MediaContentType1"] == "image/jpeg"
    assert post.form["MediaUrl0"].startswith("https://api.twilio.com/")


@pytest.mark.parametrize("sender", ["60006", "NHSnoreply"])
def test_a_sender_need_not_be_a_phone(stand_in, service, sender):
    stand_in.texts(sender, "Your code is 1")
    assert (service.posts[0].form["From"], service.posts[0].form["FromCountry"]) == (sender, "")


def test_a_redelivery_posts_the_same_form(stand_in, service):
    sid = stand_in.texts(AMINA, "Hi")["sid"]
    stand_in.http.post("/_handset/redeliver", json={"sid": sid})
    first, second = service.posts
    assert first == second


def test_a_redelivery_after_a_lost_answer_is_carried_out(stand_in, service):
    service.answer = lambda _: (502, "text/html", "")
    sid = stand_in.texts(AMINA, "Hi")["sid"]
    service.replies("Hi Amina")
    again = stand_in.http.post("/_handset/redeliver", json={"sid": sid}).json()
    assert (again["repeated"], len(again["replies"])) == (False, 1)
    assert [text["body"] for text in stand_in.seen_by(AMINA)] == ["Hi", "Hi Amina"]


def test_a_redelivery_after_an_answer_says_what_it_would_have_sent(stand_in, service):
    service.replies("Hi Amina")
    sid = stand_in.texts(AMINA, "Hi")["sid"]
    again = stand_in.http.post("/_handset/redeliver", json={"sid": sid}).json()
    assert again["repeated"]
    assert [(reply["sid"], reply["body"]) for reply in again["replies"]] == [(None, "Hi Amina")]
    assert len(stand_in.seen_by(AMINA)) == 2


def test_a_sid_can_be_chosen_once(stand_in):
    sid = "SM" + "1" * 32
    assert stand_in.texts(AMINA, "Hi", sid=sid)["sid"] == sid
    again = stand_in.http.post(
        "/_handset/texts", json={"from": AMINA, "body": "Hi again", "sid": sid}
    )
    assert again.status_code == 409
    assert len(stand_in.seen_by(AMINA)) == 1


@pytest.mark.parametrize(
    "data",
    [
        {"body": "from nobody"},
        {"from": "", "body": "Hi"},
        {"from": AMINA, "body": "a" * 1601},
        {"from": AMINA, "body": "Hi", "media": -1},
        {"from": AMINA, "body": "Hi", "sid": "SM1"},
        ["Hi"],
    ],
)
def test_a_text_no_phone_could_send_is_refused(stand_in, service, data):
    assert stand_in.http.post("/_handset/texts", json=data).status_code == 400
    assert service.posts == []


def test_a_form_of_another_page_cannot_send_a_text(stand_in, service):
    # a browser sends such a form across sites without asking; it never sends JSON so
    answer = stand_in.http.post("/_handset/texts", data={"from": AMINA, "body": "Hi"})
    assert answer.status_code == 415
    assert service.posts == []


def test_each_phone_shows_its_own_texts(stand_in, service):
    service.replies("Hello")
    stand_in.texts(AMINA, "I am Amina")
    stand_in.texts(BEA, "I am Bea")
    send(stand_in, to=AMINA)
    assert len(stand_in.seen_by(AMINA)) == 3
    assert [text["body"] for text in stand_in.seen_by(BEA)] == ["I am Bea", "Hello"]
    newest = stand_in.seen_by(AMINA)[1]["id"]
    assert [text["direction"] for text in stand_in.seen_by(AMINA, after=newest)] == ["outbound-api"]
    assert len(stand_in.http.get("/_handset/texts").json()) == 5
    numbers = stand_in.http.get("/_handset/numbers").json()
    assert [(row["number"], row["texts"]) for row in numbers] == [(AMINA, 3), (BEA, 2)]


def test_clearing_leaves_nothing(stand_in):
    stand_in.texts(AMINA, "STOP")
    stand_in.http.delete("/_handset")
    assert stand_in.http.get("/_handset/numbers").json() == []
    assert send(stand_in)


@pytest.mark.parametrize("word", ["STOP", "stop", " Unsubscribe ", "QUIT", "cancel", "end"])
def test_after_stop_nothing_is_sent_until_start(stand_in, service, word):
    stand_in.texts(AMINA, word)
    assert len(service.posts) == 1  # the service is told too
    with pytest.raises(TwilioRestException) as refused:
        send(stand_in)
    assert refused.value.code == 21610
    assert send(stand_in, to=BEA)
    stand_in.texts(AMINA, "start")
    assert send(stand_in)


@pytest.mark.parametrize("text", ["stop it", "please stop", "don't stop"])
def test_only_the_word_alone_is_the_networks_stop(stand_in, text):
    stand_in.texts(AMINA, text)
    assert send(stand_in)


def test_the_networks_own_opt_out_can_be_off(service, tmp_path):
    stand_in = StandIn(tmp_path, service.url, {"STANDIN_OPT_OUTS": "0"}).start()
    try:
        stand_in.texts(AMINA, "STOP")
        assert send(stand_in)
    finally:
        stand_in.stop()


def test_twenty_women_at_once(stand_in, service):
    service.answer = lambda post: (
        200,
        "text/xml",
        f"<Response><Message>{post.form['Body']} back</Message></Response>",
    )
    women = [f"+4477009001{number:02d}" for number in range(20)]

    def talk(woman):
        for turn in range(5):
            stand_in.texts(woman, f"secret {turn}")
        return [text["body"] for text in stand_in.seen_by(woman)]

    with ThreadPoolExecutor(len(women)) as pool:
        talks = list(pool.map(talk, women))
    expected = [body for turn in range(5) for body in (f"secret {turn}", f"secret {turn} back")]
    assert talks == [expected] * len(women)
