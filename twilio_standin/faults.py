"""What shall go wrong, on request: POST /_control/faults."""

from __future__ import annotations

import threading
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from typing import Any

from flask import Blueprint, Response, abort, jsonify, request

from twilio_standin.store import Message

REFUSALS = frozenset({"error_code", "http_429", "http_500", "timeout_before_accept"})
AFTER_ACCEPT = frozenset({"timeout_after_accept"})
OUTCOMES = {"undelivered": 30003, "failed": 30008}  # with the error code of their last callback
CALLBACKS = frozenset({"duplicate_callbacks", "no_callbacks", "out_of_order_callbacks"})
KINDS = REFUSALS | AFTER_ACCEPT | OUTCOMES.keys() | CALLBACKS


@dataclass(slots=True)
class Fault:
    """The next `left` messages (to one number, if `to` is given) go wrong in this way."""

    kind: str
    left: int = 1
    to: str | None = field(default=None, repr=False)
    code: int | None = None
    seconds: float = 30.0


class Faults:
    """The rules in force, oldest first. They are for one run of a test: a restart clears them."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._rules: list[Fault] = []
        self._cleared = threading.Event()

    def add(self, fault: Fault) -> None:
        with self._lock:
            self._rules.append(fault)

    def take(self, to: str, kinds: Collection[str]) -> Fault | None:
        """The first rule of these kinds that strikes this number; it loses one of its count."""
        with self._lock:
            for rule in self._rules:
                if rule.kind in kinds and rule.to in (None, to):
                    rule.left -= 1
                    self._rules = [rule for rule in self._rules if rule.left > 0]
                    return rule
            return None

    def fated(self, message: Message) -> Message:
        """The message with what the rules have in store for it on its way to the handset."""
        if outcome := self.take(message.recipient, OUTCOMES):
            code = outcome.code or OUTCOMES[outcome.kind]
            message = replace(message, outcome=outcome.kind, error_code=code)
        if callbacks := self.take(message.recipient, CALLBACKS):
            message = replace(message, callbacks=callbacks.kind)
        return message

    def hold(self, fault: Fault) -> None:
        """Leave the client waiting, until it is time or the rules are cleared."""
        self._cleared.wait(fault.seconds)

    def clear(self) -> None:
        with self._lock:
            self._rules = []
            self._cleared.set()
            self._cleared = threading.Event()

    def __len__(self) -> int:
        return len(self._rules)


def fault_from(data: Any) -> Fault:
    """Read {"fault", "count", "code", "seconds", "match": {"to"}}; ValueError names the field."""
    if not isinstance(data, dict) or data.get("fault") not in KINDS:
        raise ValueError("fault")
    match = data.get("match") or {}
    if not isinstance(match, dict) or match.keys() - {"to"}:
        raise ValueError("match")
    fault = Fault(
        kind=data["fault"],
        left=int(data.get("count", 1)),
        to=match.get("to"),
        code=data.get("code"),
        seconds=float(data.get("seconds", 30)),
    )
    if fault.kind == "error_code" and not isinstance(fault.code, int):
        raise ValueError("code")
    return fault


def control(faults: Faults) -> Blueprint:
    """The switchboard of a test, and whether the stand-in is up."""
    blueprint = Blueprint("control", __name__, url_prefix="/_control")

    @blueprint.get("/healthz")
    def is_up() -> Response:
        return jsonify(status="ok")

    @blueprint.post("/faults")
    def add_fault() -> tuple[Response, int]:
        try:
            faults.add(fault_from(request.get_json()))
        except (ValueError, TypeError) as error:
            abort(400, description=f"not a fault: {error}")
        return jsonify(rules=len(faults)), 201

    @blueprint.delete("/faults")
    def clear_faults() -> tuple[str, int]:
        faults.clear()
        return "", 204

    return blueprint
