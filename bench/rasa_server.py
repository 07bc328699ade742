"""Rasa's own server, as `rasa run` starts it. Runs in .venvs/bench.

    python -m bench.rasa_server MODEL ENDPOINTS CREDENTIALS PORT

As in our engine, what no configuration here uses is not imported, TensorFlow above all, and logs
begin at warnings: neither costs Rasa anything per text. All else is Rasa's own: server, channel,
processor, stores, locks, graph runner, validation.
"""

from __future__ import annotations

import os
import sys

from engine import slim
from engine.logs import configure_logs


def main() -> None:
    """Serve until stopped."""
    model, endpoints, credentials, port = sys.argv[1:]
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    os.environ["LOG_LEVEL"] = "WARNING"
    del slim.SHORTENED["dask"]  # our engine stands in for it; Rasa gets the real one
    slim.install()
    configure_logs()
    import rasa  # noqa: PLC0415  (now that what it imports is known)
    from rasa.core import channels  # noqa: PLC0415

    channels.BUILTIN_CHANNELS = {}  # where Rasa looks before it looks for a class of that name
    rasa.run(
        model,
        endpoints,
        credentials=credentials,
        interface="127.0.0.1",
        port=int(port),
        enable_api=False,
    )


if __name__ == "__main__":
    main()
