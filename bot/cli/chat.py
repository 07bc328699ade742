"""A talk in the terminal with the running service, over the same chat interface as the page."""

from __future__ import annotations

import os

import click
import httpx

from bot.cli.ports import LOOPBACK


def chat_in_terminal() -> None:
    """Type a line, read the reply; an empty line ends it."""
    base = f"http://{LOOPBACK}:{os.environ.get('PORT') or 8000}"
    with httpx.Client(base_url=base, timeout=20) as client:
        try:
            client.get("/chat").raise_for_status()
        except httpx.HTTPError:
            raise click.ClickException(f"nothing answers at {base}: is `make run` up?") from None
        while text := click.prompt("you", default="", show_default=False):
            answer = client.post("/chat/messages", json={"text": text})
            answer.raise_for_status()
            for reply in answer.json()["replies"]:
                click.echo(f"  {reply['text']}")
