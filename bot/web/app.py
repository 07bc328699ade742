"""The Flask application."""

from __future__ import annotations

from flask import Flask

from bot.bootstrap import Application, bootstrap
from bot.settings import load_settings
from bot.web import chat, health, phone, twilio_webhooks

MOST_BYTES = 64 * 1024  # a text of 1,600 characters with all of Twilio's fields is under 20 kB


def create_app(application: Application | None = None) -> Flask:
    """The web process: webhooks, chat, health and, in demo mode, the phone page."""
    application = application or bootstrap(load_settings(), process="web")
    settings = application.settings
    app = Flask(__name__)
    app.config.update(
        SECRET_KEY=settings.secret_key,
        MAX_CONTENT_LENGTH=MOST_BYTES,
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.public_url.startswith("https://"),
        SESSION_COOKIE_NAME="signpost",
    )
    app.extensions["signpost"] = application
    for blueprint in (twilio_webhooks.blueprint, chat.blueprint, health.blueprint):
        app.register_blueprint(blueprint)
    if settings.demo:
        app.register_blueprint(phone.blueprint)
    return app
