"""Rasa's Twilio channel at another address. Runs in .venvs/bench, inside Rasa.

Two things are changed and nothing else: where its REST calls go, and what it does with a `custom`
payload. Ours hold a content key, which the stock channel would hand to Twilio's client as an
argument the client does not know; here the key itself is sent, as a text.
"""

from __future__ import annotations

from typing import Any

from rasa.core.channels.twilio import TwilioInput, TwilioOutput


class LocalTwilioOutput(TwilioOutput):
    """Sends where it is told to, and content keys."""

    async def send_custom_json(
        self, recipient_id: str, json_message: dict[str, Any], **_kwargs: Any
    ) -> None:
        """A content key as a text. Our marks of a turn's end or failure are not for her."""
        if "content_key" in json_message:
            await self.send_text_message(recipient_id, json_message["content_key"])


class LocalTwilioInput(TwilioInput):
    """credentials.yml: as for `twilio`, and `base_url`."""

    base_url: str

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> LocalTwilioInput:
        """The stock channel with an address."""
        channel = super().from_credentials(credentials)
        channel.base_url = (credentials or {})["base_url"]
        return channel

    def get_output_channel(self) -> LocalTwilioOutput:
        """As the stock channel does it: a client of its own for every text."""
        output = LocalTwilioOutput(self.account_sid, self.auth_token, self.twilio_number)
        output.api.base_url = self.base_url
        return output
