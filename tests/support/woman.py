"""A woman with a handset: she texts, she receives."""

from __future__ import annotations

from dataclasses import dataclass, field

import httpx

from tests.support.stack import Stack


@dataclass
class Woman:
    """Texts through the stand-in network, and reads what arrives on her handset."""

    stack: Stack
    number: str
    last: str | None = None
    last_sid: str | None = None
    received: list[str] = field(default_factory=list)

    def texts(self, body: str, *, sid: str | None = None) -> str | None:
        """Send one text; the reply that came with the webhook's answer, if one did."""
        given = {"from": self.number, "body": body} | ({"sid": sid} if sid else {})
        answer = httpx.post(f"{self.stack.standin_url}/_handset/texts", json=given, timeout=40)
        answer.raise_for_status()
        replies = answer.json()["replies"]
        assert len(replies) <= 1, "more than one text came back"
        self.last_sid = answer.json()["sid"]
        self.last = replies[0]["body"] if replies else None
        if self.last is not None:
            self.received.append(self.last)
        return self.last

    def receives(self, *content_keys: str, segments: int = 3) -> None:
        """The last reply was made of exactly these texts, and no longer than this."""
        assert self.last_keys() == list(content_keys), self.last
        assert int(str(self._last_reply()["segments"])) <= segments

    def last_keys(self) -> list[str]:
        """The content keys of the last reply."""
        return str(self._last_reply()["content_keys"]).split()

    def receives_nothing(self) -> None:
        assert self.last is None

    def handset(self) -> list[dict[str, object]]:
        """Everything on her handset, both ways."""
        answer = httpx.get(
            f"{self.stack.standin_url}/_handset/texts", params={"number": self.number}, timeout=10
        )
        return list(answer.json())

    def enrolment(self) -> dict[str, object]:
        """What is stored of her."""
        rows = self.stack.rows(
            "SELECT e.*, c.opt_out FROM enrolments e JOIN contacts c ON c.id = e.contact_id"
            " JOIN inbound_messages m ON m.contact_id = c.id WHERE m.provider_id = :sid",
            sid=self.last_sid,
        )
        return rows[0]

    def cases(self) -> list[str]:
        """The kinds of case open for her."""
        rows = self.stack.rows(
            "SELECT k.kind FROM cases k JOIN inbound_messages m ON m.contact_id = k.contact_id"
            " WHERE m.provider_id = :sid ORDER BY k.opened_at",
            sid=self.last_sid,
        )
        return [str(row["kind"]) for row in rows]

    def _last_reply(self) -> dict[str, object]:
        rows = self.stack.rows(
            "SELECT o.content_keys, o.segments FROM outbound_messages o"
            " JOIN inbound_messages i ON i.id = o.in_reply_to WHERE i.provider_id = :sid"
            " ORDER BY o.created_at DESC",
            sid=self.last_sid,
        )
        assert rows, "nothing was stored as a reply"
        return rows[0]
