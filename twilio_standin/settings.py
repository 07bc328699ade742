"""What the stand-in is told from outside. Every value has a demo default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """Whose account this is, where webhooks go, where messages are kept."""

    port: int
    data: Path
    account_sid: str
    auth_token: str = field(repr=False)
    number: str
    public_url: str  # what webhooks are signed for
    deliver_to: str  # the address really connected to
    step_seconds: float  # between one status of a message and the next
    webhook_seconds: float  # how long the service may take to answer
    keeps_opt_outs: bool

    @classmethod
    def from_env(cls, env: Mapping[str, str]) -> Settings:
        """Read STANDIN_* and the service's own TWILIO_* and PUBLIC_URL."""
        public_url = env.get("PUBLIC_URL", "http://127.0.0.1:8000").rstrip("/")
        return cls(
            port=int(env.get("STANDIN_PORT", "8010")),
            data=Path(env.get("STANDIN_DATA", "var/twilio-standin")),
            account_sid=env.get("TWILIO_ACCOUNT_SID", "AC" + "0" * 32),
            auth_token=env.get("TWILIO_AUTH_TOKEN", "demo-auth-token"),
            number=env.get("TWILIO_FROM", "+447700900000"),
            public_url=public_url,
            deliver_to=env.get("STANDIN_DELIVER_TO", public_url).rstrip("/"),
            step_seconds=float(env.get("STANDIN_STEP_SECONDS", "0.3")),
            webhook_seconds=float(env.get("STANDIN_WEBHOOK_SECONDS", "15")),
            keeps_opt_outs=env.get("STANDIN_OPT_OUTS", "1") != "0",
        )
