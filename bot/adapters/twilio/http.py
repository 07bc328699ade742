"""How the Twilio client reaches Twilio, or whatever speaks its REST API at another address."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import httpx
from twilio.http import HttpClient
from twilio.http.response import Response


class TwilioHttpClient(HttpClient):  # type: ignore[misc]  # twilio has no types
    """One pool of connections with deadlines, safe for many threads.

    The client that comes with the library keeps its last response on itself and returns that: two
    threads that send at once can be given each other's answer.
    """

    def __init__(
        self, *, base_url: str | None, connect_seconds: float, read_seconds: float
    ) -> None:
        # httpx logs whole addresses at INFO, and a list of messages has her number in its query.
        logging.getLogger("httpx").setLevel(logging.WARNING)
        super().__init__(logging.getLogger(__name__), is_async=False)
        self._base_url = base_url.rstrip("/") if base_url else None
        self._client = httpx.Client(
            timeout=httpx.Timeout(read_seconds, connect=connect_seconds),
            limits=httpx.Limits(max_connections=32, max_keepalive_connections=32),
            trust_env=base_url is None,  # another address is one nearby, never behind a proxy
        )

    def request(  # noqa: PLR0917  # the library calls it so
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ARG002  # ours apply to every request
        allow_redirects: bool = False,
    ) -> Response:
        """One request, never repeated."""
        answer = self._client.request(
            method,
            self._address(uri),
            params=params,
            data=data,
            headers=headers,
            auth=auth,
            follow_redirects=allow_redirects,
        )
        return Response(answer.status_code, answer.text, answer.headers)

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def _address(self, uri: str) -> str:
        if self._base_url is None:
            return uri
        target = urlsplit(uri)
        return f"{self._base_url}{target.path}{'?' if target.query else ''}{target.query}"
