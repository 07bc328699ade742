"""Log lines: a fixed event with ids, in JSON, on standard error."""

from __future__ import annotations

import logging
import sys

import structlog


def open_log(process: str) -> structlog.stdlib.BoundLogger:
    """The event log of one process. Libraries speak from WARNING up, and never of requests."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="%(name)s %(message)s")
    for noisy in ("httpx", "httpcore", "twilio", "urllib3", "celery.app.trace"):
        logging.getLogger(noisy).setLevel(logging.ERROR)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    logger: structlog.stdlib.BoundLogger = structlog.get_logger().bind(process=process)
    return logger
