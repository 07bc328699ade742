"""The web server. https://docs.gunicorn.org/en/stable/settings.html"""

import os

from bot.settings import is_demo

# Demo mode has a token that everybody knows: it must not be reachable from another machine.
_host = os.environ.get("WEB_HOST") or ("127.0.0.1" if is_demo(os.environ) else "0.0.0.0")  # noqa: S104
bind = f"{_host}:{os.environ.get('PORT', '8000')}"
worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY", "2"))
# A thread mostly waits for the engine, eight seconds at most; red flags must still find one free.
threads = 48
timeout = 30
graceful_timeout = 12
keepalive = 20
loglevel = "warning"
accesslog = None  # an access line would hold what it must not
