"""One engine for all tests of this folder: training and starting take most of the time."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from tests.engine.fake_actions import FakeActions
from tests.engine.running import (
    ENGINE_PYTHON,
    RunningEngine,
    RunningRedis,
    lay_out_project,
    train,
)


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


@pytest.fixture(scope="session")
def engine_python() -> None:
    """Skips where the engine's environment is not installed."""
    if not ENGINE_PYTHON.exists():
        pytest.skip("the engine's environment is not installed: make install")


@pytest.fixture(scope="session")
def running_actions() -> Iterator[FakeActions]:
    actions = FakeActions()
    yield actions
    actions.close()


@pytest.fixture
def actions(running_actions: FakeActions) -> FakeActions:
    """The action server as new: nothing fails, nothing was called."""
    running_actions.reset()
    return running_actions


@pytest.fixture(scope="session")
def running_engine(
    engine_python: None,
    running_actions: FakeActions,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[RunningEngine]:
    folder = tmp_path_factory.mktemp("engine")
    project = lay_out_project(folder / "project")
    model = folder / "tiny.tar.gz"
    train(project, model, cache=folder / "cache")
    redis = RunningRedis(port=_free_port(), folder=folder)
    engine = RunningEngine(
        port=_free_port(),
        model=model,
        project=project,
        redis=redis,
        actions_url=running_actions.url,
        log_file=folder / "engine.log",
    )
    redis.start()
    engine.start()
    yield engine
    engine.stop()
    redis.stop()


@pytest.fixture
def engine(running_engine: RunningEngine, actions: FakeActions) -> RunningEngine:
    """The engine, with no conversation yet and an action server as new."""
    with running_engine.redis.client() as client:
        client.flushall()
    return running_engine
