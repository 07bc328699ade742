"""`python -m twilio_standin`: one process with many threads, on this machine only."""

from __future__ import annotations

import os
from typing import Any

from flask import Flask
from gunicorn.app.base import BaseApplication

from twilio_standin.app import create_app
from twilio_standin.settings import Settings


class Server(BaseApplication):  # type: ignore[misc]  # gunicorn has no types
    """Gunicorn with its options set here: no access log, for paths and queries hold numbers."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        super().__init__()

    def load_config(self) -> None:
        options: dict[str, Any] = {
            "bind": f"127.0.0.1:{self._settings.port}",
            "workers": 1,  # one writer, one set of background threads
            "worker_class": "gthread",
            "threads": 64,  # a text waits up to 15 seconds for its answer
            "keepalive": 30,
            "timeout": 60,
            "graceful_timeout": 1,
            "accesslog": None,
            "loglevel": "warning",
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self) -> Flask:
        return create_app(self._settings)


if __name__ == "__main__":
    Server(Settings.from_env(os.environ)).run()
