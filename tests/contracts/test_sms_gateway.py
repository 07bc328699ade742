"""What every SmsGateway promises: Twilio's, through the stand-in, and the fake of the tests."""

import io
from datetime import UTC, datetime, timedelta

import pytest

from bot.adapters.console.gateway import ConsoleGateway
from bot.adapters.twilio.gateway import TwilioGateway
from bot.model.errors import RecipientOptedOut, SendRefused, SendUncertain
from bot.model.phone_number import PhoneNumber
from bot.ports import SmsGateway
from tests.support.fakes import FakeSmsGateway
from tests.twilio_standin.running import (
    ACCOUNT_SID,
    AUTH_TOKEN,
    OUR_NUMBER,
    PUBLIC_URL,
    StandIn,
    running_service,
)

AMINA, BEA = PhoneNumber("+447700900001"), PhoneNumber("+447700900002")
TEXT = "Hi Amina, have you booked your first midwife appointment yet?"


class Fake:
    """The network of the fake gateway."""

    def __init__(self) -> None:
        self.gateway: SmsGateway = FakeSmsGateway()

    def opts_out(self, number: PhoneNumber) -> None:
        self.gateway.opted_out.add(number)

    def refuses(self, number: PhoneNumber) -> None:
        self.gateway.refused[number] = "not_a_mobile"

    def is_busy(self) -> None:
        self.gateway.trouble.append("not_accepted")

    def loses_the_message(self) -> None:
        self.gateway.trouble.append("lost")

    def loses_the_answer(self) -> None:
        self.gateway.trouble.append("taken")

    def texts_to(self, number: PhoneNumber) -> list[str]:
        return self.gateway.texts_to(number)


class Twilio:
    """The network behind Twilio's gateway: the stand-in, in a process of its own."""

    def __init__(self, stand_in: StandIn) -> None:
        self.stand_in = stand_in
        self.gateway: SmsGateway = TwilioGateway(
            account_sid=ACCOUNT_SID,
            auth_token=AUTH_TOKEN,
            public_url=PUBLIC_URL,
            from_number=OUR_NUMBER,
            api_base_url=stand_in.url,
            read_seconds=2,
        )

    def opts_out(self, number: PhoneNumber) -> None:
        self.stand_in.texts(number.e164, "STOP")

    def refuses(self, number: PhoneNumber) -> None:
        self.stand_in.fault("error_code", code=21614, match={"to": number.e164})

    def is_busy(self) -> None:
        self.stand_in.fault("http_429")

    def loses_the_message(self) -> None:
        self.stand_in.fault("timeout_before_accept")

    def loses_the_answer(self) -> None:
        self.stand_in.fault("timeout_after_accept")

    def texts_to(self, number: PhoneNumber) -> list[str]:
        seen = self.stand_in.seen_by(number.e164)
        return [text["body"] for text in seen if text["direction"] == "outbound-api"]


@pytest.fixture(scope="module")
def service():
    yield from running_service()


@pytest.fixture(scope="module")
def stand_in(service, tmp_path_factory):
    stand_in = StandIn(tmp_path_factory.mktemp("standin"), service.url).start()
    yield stand_in
    stand_in.stop()


@pytest.fixture(params=["twilio", "fake"])
def network(request):
    if request.param == "fake":
        yield Fake()
        return
    stand_in = request.getfixturevalue("stand_in")
    stand_in.reset()
    twilio = Twilio(stand_in)
    yield twilio
    twilio.gateway.close()


def now() -> datetime:
    return datetime.now(UTC)


def test_a_message_is_handed_over_once_and_has_a_reference(network):
    reference = network.gateway.send(to=AMINA, body=TEXT, message_id="m-1")
    assert reference
    assert network.texts_to(AMINA) == [TEXT]
    assert network.texts_to(BEA) == []


def test_every_message_has_its_own_reference(network):
    references = {
        network.gateway.send(to=AMINA, body=TEXT, message_id=f"m-{number}") for number in range(3)
    }
    assert len(references) == 3


def test_a_handset_that_said_stop_gets_nothing(network):
    network.opts_out(AMINA)
    with pytest.raises(RecipientOptedOut) as refused:
        network.gateway.send(to=AMINA, body=TEXT, message_id="m-1")
    assert refused.value.code == "opted_out"
    assert network.texts_to(AMINA) == []
    assert network.gateway.send(to=BEA, body=TEXT, message_id="m-2")


def test_a_refusal_for_good_says_why_in_our_words(network):
    network.refuses(AMINA)
    with pytest.raises(SendRefused) as refused:
        network.gateway.send(to=AMINA, body=TEXT, message_id="m-1")
    assert refused.value.code == "not_a_mobile"
    assert network.texts_to(AMINA) == []


def test_nothing_to_say_is_refused(network):
    with pytest.raises(SendRefused) as refused:
        network.gateway.send(to=AMINA, body="", message_id="m-1")
    assert refused.value.code == "body_empty"


def test_a_busy_network_took_nothing_and_is_not_tried_again_here(network):
    network.is_busy()
    with pytest.raises(SendUncertain) as uncertain:
        network.gateway.send(to=AMINA, body=TEXT, message_id="m-1")
    assert uncertain.value.code == "not_accepted"
    assert network.texts_to(AMINA) == []
    assert network.gateway.send(to=AMINA, body=TEXT, message_id="m-1")
    assert network.texts_to(AMINA) == [TEXT]


def test_a_lost_message_is_not_found(network):
    since = now()
    network.loses_the_message()
    with pytest.raises(SendUncertain) as uncertain:
        network.gateway.send(to=AMINA, body=TEXT, message_id="m-1")
    assert uncertain.value.code == "unknown"
    assert network.gateway.find(to=AMINA, body=TEXT, since=since) is None


def test_a_message_whose_answer_was_lost_is_found(network):
    since = now()
    network.loses_the_answer()
    with pytest.raises(SendUncertain) as uncertain:
        network.gateway.send(to=AMINA, body=TEXT, message_id="m-1")
    assert uncertain.value.code == "unknown"
    assert network.gateway.find(to=AMINA, body=TEXT, since=since)
    assert network.texts_to(AMINA) == [TEXT]


def test_a_sent_message_is_found_by_its_reference_number_and_words(network):
    since = now()
    reference = network.gateway.send(to=AMINA, body=TEXT, message_id="m-1")
    network.gateway.send(to=BEA, body="Something else", message_id="m-2")
    assert network.gateway.find(to=AMINA, body=TEXT, since=since) == reference
    assert network.gateway.find(to=BEA, body=TEXT, since=since) is None
    assert network.gateway.find(to=AMINA, body="Something else", since=since) is None


def test_a_message_from_before_is_another_one(network):
    network.gateway.send(to=AMINA, body=TEXT, message_id="m-1")
    later = now() + timedelta(minutes=1)
    assert network.gateway.find(to=AMINA, body=TEXT, since=later) is None


def test_no_error_shows_a_number_or_a_word(network):
    for trouble in (network.is_busy, network.loses_the_message, lambda: network.refuses(AMINA)):
        trouble()
        with pytest.raises((SendUncertain, SendRefused)) as caught:
            network.gateway.send(to=AMINA, body=TEXT, message_id="m-1")
        error = caught.value
        assert error.__context__ is None
        assert AMINA.e164 not in f"{error!r} {error}"
        assert "midwife" not in f"{error!r} {error}"


def test_the_console_keeps_the_promise_and_the_secret():
    stream = io.StringIO()
    gateway: SmsGateway = ConsoleGateway(stream)
    since = now()
    reference = gateway.send(to=AMINA, body=TEXT, message_id="m-1")
    assert gateway.find(to=AMINA, body=TEXT, since=since) == reference
    assert gateway.find(to=BEA, body=TEXT, since=since) is None
    with pytest.raises(SendRefused):
        gateway.send(to=AMINA, body=" ", message_id="m-2")
    (line,) = stream.getvalue().splitlines()
    assert line == (f"text sent: message=m-1 reference={reference} encoding=GSM-7 segments=1")
