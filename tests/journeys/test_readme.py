"""The conversations in the README are real ones, word for word."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from bot.settings import ROOT
from tests.support.woman import Woman

README = (ROOT / "README.md").read_text()
CONVERSATIONS = re.findall(r"```conversation\n(.*?)```", README, re.DOTALL)


def turns(conversation: str) -> list[tuple[str, str]]:
    """(who, words) in order; a line without a name goes on with the words before it."""
    said: list[tuple[str, str]] = []
    for line in conversation.rstrip("\n").split("\n"):
        name, colon, words = line.partition(": ")
        if colon and name.isalpha():
            said.append((name, words))
        else:
            who, before = said.pop()
            said.append((who, f"{before}\n{line.strip()}"))
    return said


def test_there_are_conversations_in_the_readme() -> None:
    assert len(CONVERSATIONS) >= 2


@pytest.mark.parametrize("conversation", CONVERSATIONS)
def test_a_conversation_of_the_readme(conversation: str, woman: Callable[[], Woman]) -> None:
    she = woman()
    for who, words in turns(conversation):
        if who == "Signpost":
            assert she.last == words
        else:
            she.texts(words)
