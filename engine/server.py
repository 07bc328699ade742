"""`python -m engine run`: Rasa's agent behind our channel, in one process."""

from __future__ import annotations

import logging
from pathlib import Path

from rasa.core.agent import Agent
from rasa.core.channels.channel import InputChannel, register
from rasa.core.lock_store import LockStore
from rasa.core.tracker_store import TrackerStore
from rasa.core.utils import AvailableEndpoints
from rasa.shared.utils.common import class_from_module_path
from rasa.shared.utils.io import read_config_file
from sanic import Sanic

from engine.actions_endpoint import ActionsEndpoint
from engine.tracker_store import BoundedRedisTrackerStore

log = logging.getLogger("engine.server")

ROUTE = "/webhooks/"


def serve(*, model: Path, endpoints: Path, credentials: Path, host: str, port: int) -> None:
    """Answer texts until stopped."""
    agent = load_agent(model, AvailableEndpoints.read_endpoints(str(endpoints)))
    app = Sanic("signpost_engine", configure_logging=False)
    app.ctx.agent = agent
    register(_channels(credentials), app, route=ROUTE)

    @app.before_server_start
    async def ready(_: Sanic) -> None:
        log.info("engine.ready model=%s", model.name)

    @app.after_server_stop
    async def close(_: Sanic) -> None:
        await agent.action_endpoint.close()

    app.run(host=host, port=port, single_process=True, access_log=False, motd=False)


def load_agent(model: Path, endpoints: AvailableEndpoints) -> Agent:
    """The model with our tracker store and our way to the action server."""
    store = TrackerStore.create(endpoints.tracker_store)
    if not isinstance(store, BoundedRedisTrackerStore):
        # Rasa would only warn, and keep conversations in memory.
        raise TypeError("endpoints.yml: tracker_store is not engine.tracker_store's")
    agent = Agent(
        tracker_store=store,
        lock_store=LockStore.create(endpoints.lock_store),
        action_endpoint=ActionsEndpoint.like(endpoints.action),
    )
    agent.load_model(model)
    # Without Rasa's FailSafeTrackerStore, which goes on in memory when Redis does not answer.
    store.domain = agent.domain
    agent.tracker_store = agent.processor.tracker_store = store
    return agent


def _channels(credentials: Path) -> list[InputChannel]:
    named = read_config_file(str(credentials))
    return [class_from_module_path(name).from_credentials(given) for name, given in named.items()]
