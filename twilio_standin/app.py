"""Puts the parts together."""

from __future__ import annotations

from flask import Flask, Response, jsonify
from werkzeug.exceptions import HTTPException

from twilio_standin.api import Api, rest
from twilio_standin.callbacks import Progress
from twilio_standin.errors import TwilioError
from twilio_standin.faults import Faults, control
from twilio_standin.handset import Network, handset
from twilio_standin.settings import Settings
from twilio_standin.store import Store
from twilio_standin.webhooks import Webhooks

_TWILIO_CODES = {404: 20404, 405: 20004}


def create_app(settings: Settings) -> Flask:
    """The stand-in, with its background threads running."""
    store, faults, webhooks = Store(settings.data), Faults(), Webhooks(settings)
    progress = Progress(store, webhooks, settings)
    app = Flask(__name__)
    app.config["MAX_CONTENT_LENGTH"] = 256 * 1024
    # A page of another site that a browser has open must not reach in under a name of its own.
    app.config["TRUSTED_HOSTS"] = ["127.0.0.1", "localhost"]
    app.register_blueprint(rest(Api(settings, store, faults, progress, webhooks)))
    app.register_blueprint(control(faults))
    app.register_blueprint(handset(Network(settings, store, faults, progress, webhooks), settings))

    @app.errorhandler(TwilioError)
    def twilio_error(error: TwilioError) -> Response:
        return error.response()

    @app.errorhandler(HTTPException)
    def http_error(error: HTTPException) -> Response | tuple[Response, int]:
        if error.code in _TWILIO_CODES:
            return TwilioError(_TWILIO_CODES[error.code]).response()
        return jsonify(error=error.description), error.code or 500

    progress.start()
    return app
