"""The little language patterns are written in, and how they are found in a text.

    baby .. not move        "baby", up to four words, "not", "move" next to it, in one sentence
    blood ... pad           up to eight words in between, sentences do not matter
    waters & break|gone     both, either one first, up to eight words apart
    @not [very] well        any word of the class `not`; "very" may be there
    ^ help $                start and end of the text

Phrases are separated by a slash between blanks.

Places in a text are the bits of a number: bit i is the i-th word. A phrase is found by shifting and
masking, never by backtracking, so the time grows with the length of the phrase, whatever the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations, product

from .lexicon import NUMBER, Lexicon
from .reading import Reading

NEAR = 4
FAR = 8
BESIDE = 5  # how far around a match an `unless` still speaks about it
_BETWEEN_PHRASES = re.compile(r"(?:^|\s)/(?=\s|$)")
Classes = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a pattern table: a short name, its phrases, and what undoes them nearby."""

    name: str
    when: str
    unless: str = ""
    because: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One word to be found: its meanings, how many words may come before it, and sentences."""

    meanings: frozenset[str]
    gap: int
    same_sentence: bool


@dataclass(frozen=True, slots=True)
class Phrase:
    """Steps in order; `first` and `last` bind it to the start and the end of the text."""

    steps: tuple[Step, ...]
    first: bool = False
    last: bool = False

    def anchor(self, weight: Mapping[str, int]) -> frozenset[str]:
        """The step that rules the phrase out soonest."""
        return min(
            (s.meanings for s in self.steps), key=lambda ms: sum(weight.get(m, 1) for m in ms)
        )

    def stands(self, text: Reading, but: int = 0) -> bool:
        """Whether it is in the text, the places in `but` not counting."""
        free = ~but
        here = text.where(self.steps[0].meanings) & free
        if self.first:
            here &= 1
        for step in self.steps[1:]:
            if not here:
                return False
            here = _after(here, step, text) & text.where(step.meanings) & free
        if self.last:
            here &= text.final
        return here != 0

    def find(self, text: Reading) -> int:
        """Every place that is part of a match, as bits; 0 when there is none."""
        if not self.stands(text):
            return 0
        at = [text.where(step.meanings) for step in self.steps]
        found = [at[0] & 1 if self.first else at[0]]
        for step, places in zip(self.steps[1:], at[1:], strict=True):
            found.append(_after(found[-1], step, text) & places)
        here = part = found[-1] & text.final if self.last else found[-1]
        for step, places in zip(self.steps[:0:-1], found[-2::-1], strict=True):
            here = _before(here, step, text) & places
            part |= here
        return part


def _after(places: int, step: Step, text: Reading) -> int:
    """The places a step may take when the one before stands at `places`."""
    reached = 0
    for _ in range(step.gap + 1):
        places <<= 1
        if step.same_sentence:
            places &= text.goes_on
        reached |= places
    return reached


def _before(places: int, step: Step, text: Reading) -> int:
    """The places the step before may have stood at when this one stands at `places`."""
    reached = 0
    for _ in range(step.gap + 1):
        if step.same_sentence:
            places &= text.goes_on
        places >>= 1
        reached |= places
    return reached


def around(places: int) -> int:
    """The places and their neighbours."""
    for _ in range(BESIDE):
        places |= places << 1 | places >> 1
    return places


def compile_phrases(lines: str, lexicon: Lexicon, classes: Classes) -> Iterator[Phrase]:
    """Every phrase of a table cell. Raises ValueError for a word the lexicon does not have."""
    for line in _BETWEEN_PHRASES.split(lines):
        words = line.split()
        if words:
            yield from _compile_line(words, lexicon, classes)


def _compile_line(words: list[str], lexicon: Lexicon, classes: Classes) -> Iterator[Phrase]:
    first, last = words[0] == "^", words[-1] == "$"
    words = words[first : len(words) - last]
    groups: list[list[str]] = [[]]
    for word in words:
        if word == "&":
            groups.append([])
        else:
            groups[-1].append(word)
    for order in permutations(groups):
        parts = [list(_optional(group)) for group in order]
        for chosen in product(*parts):
            yield Phrase(tuple(_steps(chosen, lexicon, classes)), first, last)


def _optional(group: list[str]) -> Iterator[list[str]]:
    """A word in brackets is there or not: two phrases."""
    for i, word in enumerate(group):
        if word.startswith("["):
            rest = group[i + 1 :]
            yield from _optional([*group[:i], *rest])
            yield from _optional([*group[:i], word.strip("[]"), *rest])
            return
    yield group


def _steps(groups: tuple[list[str], ...], lexicon: Lexicon, classes: Classes) -> Iterator[Step]:
    for number, group in enumerate(groups):
        gap, same = (FAR, False) if number else (0, True)
        for word in group:
            if word == "..":
                gap, same = NEAR, True
            elif word == "...":
                gap, same = FAR, False
            else:
                yield Step(frozenset(_meanings(word, lexicon, classes)), gap, same)
                gap, same = 0, True


def _meanings(word: str, lexicon: Lexicon, classes: Classes) -> Iterator[str]:
    for one in word.split("|"):
        if one.startswith("@"):
            if one[1:] not in classes:
                raise ValueError(f"no class {one}")
            for inner in classes[one[1:]].split():
                yield from _meanings(inner, lexicon, classes)
        elif one.isdigit():
            yield NUMBER + one
        elif lexicon.is_thin(one):
            raise ValueError(f"{one!r} is left out of every text")
        elif lexicon.knows(one):
            yield one
        else:
            raise ValueError(f"the lexicon has no word {one!r}")
