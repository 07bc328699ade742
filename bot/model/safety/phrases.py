"""The little language patterns are written in, and how they are found in a text.

    baby .. not move        "baby", up to four words, "not", "move" next to it, in one sentence
    blood ... pad           up to eight words in between, sentences do not matter
    waters & break|gone     both, either one first, up to eight words apart
    @not [very] well        any word of the class `not`; "very" may be there
    ^ help $                start and end of the text

Phrases are separated by a slash between blanks.

Found by following sets of places, never by backtracking: the time grows with the length of the text
times the length of the phrase, whatever the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import permutations, product

from .lexicon import NUMBER, Lexicon, Reading

NEAR = 4
FAR = 8
_BETWEEN_PHRASES = re.compile(r"(?:^|\s)/(?=\s|$)")
_BESIDE = 5  # how far around a match an `unless` still speaks about it
Classes = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a pattern table: a short name, its phrases one a line, and what undoes it nearby."""

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

    def find(self, text: Reading) -> list[tuple[int, ...]]:
        """The places of each match, one for each place it can end."""
        paths: dict[int, tuple[int, ...]] = {}
        for number, step in enumerate(self.steps):
            at = sorted({i for m in step.meanings for i in text.places.get(m, ())})
            if not at:
                return []
            if number == 0:
                paths = {i: (i,) for i in at if not self.first or i == 0}
            else:
                paths = _extend(paths, at, step, text.sentence)
            if not paths:
                return []
        end = len(text.sentence) - 1
        return [path for i, path in paths.items() if not self.last or i == end]


def _extend(
    paths: dict[int, tuple[int, ...]], at: list[int], step: Step, sentence: tuple[int, ...]
) -> dict[int, tuple[int, ...]]:
    longer: dict[int, tuple[int, ...]] = {}
    for i in at:
        for before in range(i - 1, i - step.gap - 2, -1):
            if step.same_sentence and before >= 0 and sentence[before] != sentence[i]:
                break
            if before in paths:
                longer[i] = (*paths[before], i)
                break
    return longer


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
        elif lexicon.knows(one):
            yield one
        else:
            raise ValueError(f"the lexicon has no word {one!r}")


def overlaps(path: tuple[int, ...], other: tuple[int, ...]) -> bool:
    """Whether `other` stands close enough to `path` to be about it."""
    return path[0] - _BESIDE <= other[-1] and other[0] <= path[-1] + _BESIDE
