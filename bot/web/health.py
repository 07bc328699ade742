"""Alive, and ready: each part named."""

from __future__ import annotations

import httpx
from flask import Blueprint, Response, jsonify
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.bootstrap import Application
from bot.web.current import application
from bot.web.permissions import public

blueprint = Blueprint("health", __name__)


@blueprint.get("/healthz")
@public
def healthz() -> tuple[str, int]:
    """The process answers."""
    return "ok", 200


@blueprint.get("/readyz")
@public
def readyz() -> tuple[Response, int]:
    """Each part up or down: 200 only when all are up. Says no more than that and dates of data."""
    app = application()
    up = {
        "sql": _sql_is_up(app),
        "redis": app.redis.is_up(),
        "rasa": app.engine.is_up(),
        "actions": _actions_are_up(app),
        "worker": app.redis.worker_is_up(),
    }
    parts = {name: "up" if is_up else "down" for name, is_up in up.items()}
    body = {**parts, "content": _content(app), "postcodes": _postcodes(app)}
    return jsonify(body), 200 if all(up.values()) else 503


def _sql_is_up(app: Application) -> bool:
    try:
        with app.database.connect().execution_options(read_only=True) as connection:
            connection.execute(text("SELECT 1"))
    except SQLAlchemyError:
        return False
    return True


def _actions_are_up(app: Application) -> bool:
    try:
        return httpx.get(f"{app.settings.actions_url}/health", timeout=1).is_success
    except httpx.HTTPError:
        return False


def _content(app: Application) -> dict[str, object]:
    texts = app.library.texts["en"]
    return {
        "texts": len(texts),
        "drafts": sum(text.status == "draft" for text in texts.values()),
        "facts_past_review": app.library.facts_past_review(today=app.context.today()),
        "withheld": app.library.unsendable(today=app.context.today()),
    }


def _postcodes(app: Application) -> dict[str, object]:
    info = app.context.directory.info()
    return {"source": info.source, "as_of": info.as_of, "units": info.units}
