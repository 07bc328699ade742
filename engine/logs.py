"""What the engine writes to its log: events and ids, never words from a message."""

from __future__ import annotations

import logging
import warnings
from collections.abc import MutableMapping
from typing import Any

import structlog

FORMAT = "%(levelname)s %(name)s %(message)s"
# Fields of Rasa's own events that can hold no text of a person.
PLAIN_FIELDS = {"event", "action_name", "policy_name", "rule_name", "event_key"}


def configure_logs() -> None:
    """Our events from INFO, everyone else's from WARNING; Rasa's without their contents."""
    logging.basicConfig(format=FORMAT, level=logging.WARNING)
    logging.getLogger("engine").setLevel(logging.INFO)
    warnings.simplefilter("ignore")  # old Rasa on new libraries: deprecations by the dozen
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            only_plain_fields,
            structlog.stdlib.render_to_log_kwargs,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )


def only_plain_fields(
    _: object, __: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Rasa's structured events hold texts, slots and whole trackers; keep what is safe to keep."""
    return {name: value for name, value in event.items() if name in PLAIN_FIELDS}
