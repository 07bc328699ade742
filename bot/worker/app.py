"""The worker and its beat. SQL is the truth; the queue is only a nudge."""

from __future__ import annotations

from functools import cache
from typing import Any

from celery import Celery
from celery.signals import worker_init

from bot.bootstrap import Application, bootstrap
from bot.services.finish_unanswered import finish_unanswered, settle_stale_claims
from bot.settings import load_settings

SWEEP_SECONDS = 2.0

_settings = load_settings()
app = Celery("signpost", broker=_settings.redis_url)
app.conf.update(
    task_ignore_result=True,
    task_default_queue="signpost",
    worker_hijack_root_logger=False,
    broker_connection_retry_on_startup=True,
    broker_connection_max_retries=None,
    broker_transport_options={"visibility_timeout": 60},
    # A sweep that waited for longer than a few rounds has been overtaken by the next one.
    beat_schedule={
        "sweep": {
            "task": "sweep",
            "schedule": SWEEP_SECONDS,
            "options": {"expires": 3 * SWEEP_SECONDS},
        },
    },
    beat_schedule_filename=str(_settings.home / "beat-schedule"),
)


@cache
def application() -> Application:
    """This process's application."""
    return bootstrap(_settings, process="worker")


@worker_init.connect
def _load_content(**_: Any) -> None:
    # A mistake in the content must stop the start, not the first task.
    application()


@app.task(name="sweep")
def sweep() -> None:
    """Answer what was left unanswered, hand over what was left in the hand."""
    context = application().context
    application().redis.worker_lives()
    finish_unanswered(context)
    settle_stale_claims(context)
