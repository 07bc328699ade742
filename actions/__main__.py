"""The action server: `python -m actions`, on loopback unless ACTIONS_HOST says otherwise."""

from __future__ import annotations

import os
from typing import Any

from rasa_sdk.endpoint import create_app
from rasa_sdk.executor import ActionExecutor
from sanic import Sanic

from actions.turn import application


class Executor(ActionExecutor):
    """Runs actions without a domain: ours need none, and the engine does not send it."""

    def update_and_return_domain(
        self, payload: dict[str, Any], action_name: str
    ) -> dict[str, Any] | None:
        """No domain, and no asking for one."""
        return {}


def main() -> None:
    """Serve until stopped, in one process: its work is waiting for the database."""
    application()  # a mistake in settings or content stops the start, not the first turn
    executor = Executor()
    executor.register_package("actions")
    app = create_app(executor)
    app.prepare(
        host=os.environ.get("ACTIONS_HOST", "127.0.0.1"),
        port=int(os.environ.get("ACTIONS_PORT", "5055")),
        single_process=True,
        access_log=False,
        motd=False,
    )
    Sanic.serve_single(primary=app)


if __name__ == "__main__":
    main()
