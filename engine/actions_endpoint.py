"""The way to the action server: one failed action ends the turn."""

from __future__ import annotations

from typing import Any

import aiohttp
from rasa.utils.endpoints import EndpointConfig

from engine.turn import ActionFailed

# Shorter than the five seconds after which the action server closes an idle connection.
KEEP_ALIVE_SECONDS = 3


class ActionsEndpoint(EndpointConfig):
    """As Rasa's, with connections kept open, and with failures that Rasa cannot overlook.

    It sets no deadline of its own: the channel has one for the whole turn.
    """

    _session: aiohttp.ClientSession | None = None

    @classmethod
    def like(cls, endpoint: EndpointConfig) -> ActionsEndpoint:
        """The same address, with the same settings."""
        return cls(
            endpoint.url,
            endpoint.params,
            endpoint.headers,
            endpoint.basic_auth,
            endpoint.token,
            endpoint.token_name,
            **endpoint.kwargs,
        )

    async def request(self, *_: object, json: dict[str, Any], **__: object) -> Any:
        """Run one action. Raises ActionFailed unless the action server did."""
        session = self._session = self._session or self.session()
        parameters = self.combine_parameters()
        try:
            async with session.post(self.url, json=json, params=parameters) as response:
                response.raise_for_status()
                return await response.json()
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise ActionFailed(type(error).__name__) from None

    def session(self) -> aiohttp.ClientSession:
        """A session whose connections outlive one request."""
        return aiohttp.ClientSession(
            headers=self.headers,
            connector=aiohttp.TCPConnector(keepalive_timeout=KEEP_ALIVE_SECONDS),
            timeout=aiohttp.ClientTimeout(total=None),
        )

    async def close(self) -> None:
        """Give the connections back."""
        if self._session:
            await self._session.close()
