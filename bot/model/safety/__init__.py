"""What must never be missed: emergencies, crisis, abuse and loss, recognised by tables alone.

No engine, no network, no clock: the same text always gives the same answer.
"""

from __future__ import annotations

from .kinds import SafetyKind
from .languages import LANGUAGES
from .recogniser import Recogniser

__all__ = ["SafetyKind", "recognise"]

_RECOGNISERS = tuple(Recogniser(language) for language in LANGUAGES)
_ORDER = tuple(SafetyKind)


def recognise(text: str) -> tuple[SafetyKind, ...]:
    """Every kind the text holds, most serious first; empty when it holds none."""
    found = {kind for recogniser in _RECOGNISERS for kind in recogniser.kinds(text)}
    return tuple(kind for kind in _ORDER if kind in found)
