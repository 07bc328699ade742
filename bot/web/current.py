"""What the current request's application is made of."""

from __future__ import annotations

from typing import cast

from flask import current_app

from bot.bootstrap import Application
from bot.services.context import Context


def application() -> Application:
    """The application this request belongs to."""
    return cast(Application, current_app.extensions["signpost"])


def context() -> Context:
    """What use cases are given."""
    return application().context
