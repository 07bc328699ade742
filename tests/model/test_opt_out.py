"""Keywords and wishes to stop, as women text them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.opt_out import Keyword, keyword, wishes_to_be_forgotten, wishes_to_stop


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("STOP", Keyword.STOP),
        ("stop.", Keyword.STOP),
        (" Stop!! ", Keyword.STOP),
        ("stp", Keyword.STOP),
        ("pls stop", Keyword.STOP),
        ("stop stop stop", Keyword.STOP),
        ("STOPALL", Keyword.STOP),
        ("stop all", Keyword.STOP),
        ("unsubscribe", Keyword.STOP),
        ("END", Keyword.STOP),
        ("Start", Keyword.START),
        ("UNSTOP", Keyword.START),
        ("help", Keyword.HELP),
        ("INFO", Keyword.HELP),
        ("more pls", Keyword.MORE),
        ("FORGET", Keyword.FORGET),
        ("yes", None),  # an answer, not a wish to start
        ("stop smoking", None),
        ("help me stop smoking", None),
        ("more milk?", None),
        ("", None),
    ],
)
def test_a_keyword_is_the_whole_text(text: str, found: Keyword | None) -> None:
    assert keyword(text) is found


@pytest.mark.parametrize(
    "text",
    [
        "stop txtn me",
        "dont text me any more",
        "take me off this",
        "leave me alone pls no more msgs",
        "i dont want these texts",
        "can u stop sending me messages",
        "please remove my number",
        "no more texts please",
        "i want to unsubscribe from this",
        "don’t want to get ur messages",
        "stop sending these",
    ],
)
def test_a_wish_to_stop_in_her_own_words(text: str) -> None:
    assert wishes_to_stop(text)


@pytest.mark.parametrize(
    "text",
    [
        "how do i stop smoking",
        "i want to stop smoking",
        "the bleeding wont stop",
        "when should i stop breastfeeding",
        "baby wont stop crying",
        "where is the bus stop",
        "is it ok to stop taking folic acid",
        "my baby stopped moving",
        "do i need to text you my date",
        "can i stop being sick",
        "the rash wont go away",
        "he wont leave me alone",
        "sorry dont want to bother anyone but can i eat brie",
    ],
)
def test_stopping_something_else_is_no_wish_to_stop_texts(text: str) -> None:
    assert not wishes_to_stop(text)
    assert keyword(text) is None


@pytest.mark.parametrize(
    "text",
    ["forget me", "delete everything you have on me", "erase my number", "pls delete my data"],
)
def test_a_wish_to_be_forgotten(text: str) -> None:
    assert wishes_to_be_forgotten(text)


@pytest.mark.parametrize(
    "text", ["i forget to take folic acid", "dont forget me", "did you forget my appointment"]
)
def test_forgetting_something_else(text: str) -> None:
    assert not wishes_to_be_forgotten(text)


@given(st.text(max_size=1600))
def test_any_text_can_be_read(text: str) -> None:
    keyword(text)
    wishes_to_stop(text)
    wishes_to_be_forgotten(text)
