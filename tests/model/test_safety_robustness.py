"""The same texts, typed worse: capitals, typos, lost vowels, doubled letters, emojis, no spaces."""

from __future__ import annotations

import random
import string
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model.safety import SafetyKind, recognise
from tests.model.test_safety_cases import load, seen, tuned_files

PADDING = (
    "hi hope you are well sorry for the long text we moved house in march and the kids are at "
    "school now my eldest is seven and loves it there. the weather is nice at the moment and we go "
    "to the park on sundays with my mum who lives round the corner. i wanted to ask you about the "
    "group on tuesday and if there is parking because the bus takes ages. also thanks for the "
    "voucher info it came in handy when we did the big shop. "
)
ALIKE = str.maketrans("aeopcx", "аеорсх")  # the second six are Cyrillic
DIGITS = str.maketrans("eio", "310")
DICE = random.Random(20261122)

Typed = Callable[[str], str]


def in_one_word(change: Typed) -> Typed:
    """The change made to one word of the text that is long enough to keep its face."""

    def changed(text: str) -> str:
        words = text.split()
        long = [i for i, word in enumerate(words) if len(word) > 3 and word.isalpha()]
        if long:
            at = DICE.choice(long)
            words[at] = change(words[at])
        return " ".join(words)

    return changed


def typo(word: str) -> str:
    at = DICE.randrange(1, len(word) - 1)
    letter = DICE.choice(string.ascii_lowercase)
    return DICE.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + letter + word[at + 1 :],
            word[:at] + letter + word[at:],
        )
    )


def without_vowels(word: str) -> str:
    return word[0] + "".join(letter for letter in word[1:] if letter not in "aeiou")


def without_a_vowel(word: str) -> str:
    vowels = [i for i in range(1, len(word)) if word[i] in "aeiou"]
    if not vowels:
        return word
    at = DICE.choice(vowels)
    return word[:at] + word[at + 1 :]


def doubled(text: str) -> str:
    return "".join(c * 2 if c.isalpha() and DICE.random() < 0.3 else c for c in text)


def full_width(text: str) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


# Each with the share still recognised, set just under what was measured. A typo can make a true
# word of another ("pain" to "pan"), and a text without spaces can be cut in more than one way.
TYPED = {
    "capitals": (str.upper, 0.999),
    "emojis between words": (lambda text: " 😭 ".join(text.split()), 0.995),
    "emojis for spaces": (lambda text: "😭".join(text.split()), 0.99),
    "dots for spaces": (lambda text: "...".join(text.split()), 0.99),
    "look-alike letters": (lambda text: text.translate(ALIKE), 0.999),
    "full-width letters": (full_width, 0.995),
    "digits for letters": (lambda text: text.translate(DIGITS), 0.95),
    "doubled letters": (doubled, 0.95),
    "one typo": (in_one_word(typo), 0.92),
    "one vowel lost": (in_one_word(without_a_vowel), 0.94),
    "the vowels of a word lost": (in_one_word(without_vowels), 0.89),
    "no spaces": (lambda text: text.replace(" ", ""), 0.90),
    "900 characters of other things around it": (lambda t: f"{PADDING}{t}. {PADDING}", 0.97),
}


@pytest.mark.parametrize("how", TYPED)
def test_a_known_text_typed_worse(how):
    typed, floor = TYPED[how]
    DICE.seed(how)
    cases = [case for name in tuned_files() for case in load(name) if case[0]]
    hits = sum(wanted <= seen(typed(text)) for wanted, text in cases)
    assert hits / len(cases) >= floor


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "he kicked my bump and now im bleeding",
            (SafetyKind.EMERGENCY_MOTHER, SafetyKind.ABUSE),
        ),
        ("lost my baby and i want to die", (SafetyKind.CRISIS, SafetyKind.LOSS)),
        (
            "baby wont wake up and i want to kill myself",
            (SafetyKind.EMERGENCY_BABY, SafetyKind.CRISIS),
        ),
        ("he hits me. i lost the baby", (SafetyKind.ABUSE, SafetyKind.LOSS)),
    ],
)
def test_the_most_serious_comes_first(text, kinds):
    assert recognise(text) == kinds


def test_harmless_words_do_not_hide_what_stands_beside_them():
    assert recognise("bleeding heck my waters broke") == (SafetyKind.EMERGENCY_MOTHER,)
    assert recognise("my feet are killing me and he hits me") == (SafetyKind.ABUSE,)
    assert recognise("no pain but baby isnt moving") == (SafetyKind.EMERGENCY_MOTHER,)


def test_a_typo_of_a_typo_is_left_alone():
    assert recognise("my cat is breeding") == ()
    assert recognise("beth is reading to dean") == ()


@given(st.text(max_size=1600))
def test_any_text_can_be_read(text):
    assert list(recognise(text)) == sorted(recognise(text), key=list(SafetyKind).index)


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "unit",
    [
        "baby not ",
        "not ",
        "he hit me baby not move die want ",
        "a",
        "b ",
        "😭",
        "bl.ee-d ",
        "ab",
        "1a",
    ],
)
def test_a_huge_text_takes_no_time_worth_measuring(unit):
    """Backtracking over a text a hundred times too long would not come back within the minute."""
    recognise((unit * 160_000)[:160_000])
