"""Who may use a route. Every endpoint states it; a test goes over all of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec, TypeVar

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")
View = Callable[Arguments, Result]


def public(view: View[Arguments, Result]) -> View[Arguments, Result]:
    """Anybody: the route shows nothing of anyone else, or checks its caller's cookie itself."""
    return _stating(view, "public")


def signed_by_twilio(view: View[Arguments, Result]) -> View[Arguments, Result]:
    """Twilio only, by its signature; the route checks it first thing."""
    return _stating(view, "twilio")


def demo_only(view: View[Arguments, Result]) -> View[Arguments, Result]:
    """Anybody, but the route exists in demo mode only."""
    return _stating(view, "demo")


def _stating(view: View[Arguments, Result], permission: str) -> View[Arguments, Result]:
    view.permission = permission  # type: ignore[attr-defined]
    return view
