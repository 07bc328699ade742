import pytest

from tests.twilio_standin.running import StandIn, no_reply, running_service


@pytest.fixture(scope="session")
def running():
    yield from running_service()


@pytest.fixture(scope="session")
def process(running, tmp_path_factory):
    stand_in = StandIn(tmp_path_factory.mktemp("standin"), running.url).start()
    yield stand_in
    stand_in.stop()
    # Whatever the tests did: no number and no word of a message is in what it wrote.
    written = stand_in.log.read_text()
    assert "77009" not in written
    assert "secret" not in written


@pytest.fixture
def stand_in(process, running):
    process.reset()
    running.posts.clear()
    running.answer = no_reply
    return process


@pytest.fixture
def service(running, stand_in):
    return running
