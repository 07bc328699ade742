"""From words to meanings: every spelling of a word that matters, found again through typos.

A word is looked up as written, then with doubled letters undone, then one or two letters away, then
by its consonants alone, then cut into the words it was run together from. The first that finds
anything wins. A word may mean several things ("fel" is "feel" and "fell"): a pattern is content with any.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from .words import Chunk, chunks

Meanings = frozenset[str]
NUMBER = "#"
_NOTHING: Meanings = frozenset()
_RUN = re.compile(r"(.)\1+")
_VOWELS = re.compile("[aeiou]")
_HEARD = tuple(
    (re.compile(letters), heard)
    for letters, heard in (
        ("(t|s|c|sh)(ion|iun|un|en)(?=s?$)", "sn"),
        ("ph|th", "f"),
        ("gh|(?<=w)h|e$", ""),
        ("c(?=[eiy])|z", "s"),
        ("ck|c|q", "k"),
        ("x", "ks"),
        ("[aeiouy]+", "a"),
    )
)
_ENDINGS = ("s", "es", "d", "ed", "er", "ing", "in", "ly", "y", "ies", "ied")
_MIN_FUZZY = 4  # shorter words are too near to too many others
_TWO_TYPOS_FROM = 8
_MIN_SOUND = 5
_LONGEST_TYPED_TOGETHER = 320  # two texts' worth of letters without a space
_LONGEST_WORD = 15
_CUT_LETTERS = 2.4  # words typed together are this long on average; noise is shorter
_CUT_COST = {1: 2.0, 2: 1.3}  # the shorter a word, the likelier it is a piece of another


def squeeze(word: str) -> str:
    """`bleeeding`, `bleeding` and `bleding` are one."""
    return _RUN.sub(r"\1", word)


def _without_one_letter(word: str) -> Iterator[str]:
    return (word[:i] + word[i + 1 :] for i in range(len(word)))


def _near_keys(word: str, typos: int) -> set[str]:
    """The word with up to `typos` letters left out: two words are near when they share one."""
    keys = {word}
    ring = {word}
    for _ in range(typos):
        ring = {shorter for one in ring for shorter in _without_one_letter(one)}
        keys |= ring
    return keys


def distance(a: str, b: str, limit: int) -> int:
    """Letters typed wrong, left out, added or swapped between a and b; `limit` + 1 when more."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
        before, last = last, row
    return min(last[-1], limit + 1)


def _spell(table: Mapping[str, str], exact: dict[str, set[str]]) -> None:
    """Every spelling means itself and what the table says."""
    for meaning, spellings in table.items():
        for form in {*spellings.split(), meaning}:
            exact[form] |= {meaning, form}


def sound(word: str) -> str:
    """Much the same for words that sound alike: `contracshuns` and `contractions`."""
    for letters, heard in _HEARD:
        word = letters.sub(heard, word)
    return squeeze(word)


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as meanings: which stands where, and in which sentence each place is."""

    places: Mapping[str, tuple[int, ...]]
    sentence: tuple[int, ...]

    def without(self, masked: set[int]) -> Reading:
        """The same text with some places gone blank."""
        kept = {
            meaning: left
            for meaning, at in self.places.items()
            if (left := tuple(i for i in at if i not in masked))
        }
        return Reading(kept, self.sentence)


@dataclass(slots=True)
class Lexicon:
    """The words of one language.

    forms: meaning -> its spellings, separated by blanks, found through typos. plain: the same, found
    only as spelt. common: everyday words that are what they are and never a typo of another. expand: short forms that stand for several words. together:
    several words that mean one thing. thin: words that patterns do not count.
    """

    forms: Mapping[str, str]
    plain: Mapping[str, str] = field(default_factory=dict)
    common: str = ""
    expand: Mapping[str, str] = field(default_factory=dict)
    together: Mapping[str, str] = field(default_factory=dict)
    thin: str = ""
    _exact: dict[str, Meanings] = field(init=False)
    _squeezed: dict[str, Meanings] = field(init=False)
    _near: dict[str, tuple[str, ...]] = field(init=False)
    _bones: dict[str, Meanings] = field(init=False)
    _sounds: dict[str, Meanings] = field(init=False)
    _common: frozenset[str] = field(init=False)
    _thin: frozenset[str] = field(init=False)
    _phrases: dict[str, list[tuple[tuple[str, ...], Meanings]]] = field(init=False)
    _meanings: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        exact: dict[str, set[str]] = defaultdict(set)
        _spell(self.forms, exact)
        safety_words = list(exact)
        _spell(self.plain, exact)
        for word in [*self.common.split(), *self.thin.split()]:
            exact[word].add(word)
        for word in " ".join(self.together.values()).replace(",", " ").split():
            exact.setdefault(word, {word})
        self._meanings = frozenset(self.together).union(*exact.values())
        self._exact = {word: frozenset(meanings) for word, meanings in exact.items()}
        self._common = frozenset(self.common.split())
        self._squeezed = self._group((squeeze(w), w) for w in safety_words if len(w) > 2)
        self._sounds = self._group((sound(w), w) for w in safety_words if len(w) >= _MIN_SOUND)
        self._bones = self._group(
            (bones, w) for w in exact if len(bones := _VOWELS.sub("", w)) >= 2 and bones != w
        )
        self._thin = frozenset(self.thin.split())
        self._near = self._near_index(safety_words)
        self._phrases = self._phrase_index()

    def _group(self, pairs: Iterable[tuple[str, str]]) -> dict[str, Meanings]:
        grouped: dict[str, set[str]] = defaultdict(set)
        for key, word in pairs:
            grouped[key] |= self._exact[word]
        return {key: frozenset(meanings) for key, meanings in grouped.items()}

    @staticmethod
    def _near_index(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
        index: dict[str, list[str]] = defaultdict(list)
        for word in sorted({squeeze(w) for w in words}):
            if len(word) >= _MIN_FUZZY:
                for key in _near_keys(word, 2 if len(word) >= _TWO_TYPOS_FROM else 1):
                    index[key].append(word)
        return {key: tuple(found) for key, found in index.items()}

    def _phrase_index(self) -> dict[str, list[tuple[tuple[str, ...], Meanings]]]:
        """Phrases by their last word, where the meaning is put."""
        index: dict[str, list[tuple[tuple[str, ...], Meanings]]] = defaultdict(list)
        for meaning, phrases in self.together.items():
            for phrase in phrases.split(","):
                *before, last = phrase.split()
                index[last].append((tuple(before), frozenset({meaning})))
        return dict(index)

    def knows(self, meaning: str) -> bool:
        """Whether a pattern may speak of this meaning."""
        return meaning in self._meanings or meaning.startswith(NUMBER)

    def read(self, text: str) -> Reading:
        """The text as meanings in their places, thin words left out."""
        words: list[tuple[str, Meanings]] = []
        ends: list[int] = []
        for chunk in chunks(text):
            for piece in self._settle(chunk):
                for word in self.expand.get(piece, piece).split():
                    words.extend(self._look_up(word))
            if chunk.ends_sentence:
                ends.append(len(words))
        self._join_neighbours(words)
        return self._place(words, ends)

    def _settle(self, chunk: Chunk) -> tuple[str, ...]:
        """Pieces glued by a sign: words of their own (`blood/clots`), or one word cut (`bl.eed`)."""
        pieces = chunk.pieces
        if len(pieces) == 1 or any(p[0].isdigit() for p in pieces):
            return pieces
        if all(p in self._exact or p in self.expand for p in pieces):
            return pieces
        joined = "".join(pieces)
        whole = len(joined) <= _LONGEST_WORD and (
            self._exact.get(joined) or self._squeezed.get(squeeze(joined)) or self._typo(joined)
        )
        return (joined,) if whole else pieces

    def _look_up(self, word: str) -> Iterator[tuple[str, Meanings]]:
        if word[0].isdigit():
            whole = re.split("[.,]", word, maxsplit=1)[0]
            yield word, frozenset({NUMBER, NUMBER + whole.lstrip("0")})
            return
        one = (
            self._exact.get(word)
            or self._exact.get(_RUN.sub(r"\1\1", word))
            or (len(word) > 2 and self._squeezed.get(squeeze(word)))
            or self._everyday(word)
            or self._typo(word)
            or (len(word) >= _MIN_SOUND and self._sounds.get(sound(word)))
        )
        if one:
            yield word, one
        elif parts := self._cut(word):
            for part in parts:
                yield part, self._exact.get(part) or self._typo(part)
        else:
            yield word, self._bones.get(word, _NOTHING)

    def _everyday(self, word: str) -> Meanings:
        """A common word with an ending (`breeding`) is no typo either."""
        for end in _ENDINGS:
            if word.endswith(end) and len(word) - len(end) >= 3:
                stem = word[: -len(end)]
                for base in (stem, stem + "e", stem[:-1] if stem[-1:] == stem[-2:-1] else stem):
                    if base in self._common:
                        return self._exact[base] | {word}
        return _NOTHING

    def _typo(self, word: str) -> Meanings:
        """The nearest words that matter, if they are near enough."""
        word = squeeze(word)
        if not _MIN_FUZZY <= len(word) <= _LONGEST_WORD + 2:
            return _NOTHING
        typos = 2 if len(word) >= _TWO_TYPOS_FROM else 1
        near = {form for key in _near_keys(word, typos) for form in self._near.get(key, ())}
        best = typos + 1
        found: Meanings = _NOTHING
        for form in near:
            # Two letters wrong must start alike, and so must one in a short word (rain, pain).
            alike = word[0] == form[0] or word[:2] == form[1::-1]
            allowed = typos if alike else 1 if len(word) > 5 else 0
            far = distance(word, form, allowed)
            if far <= allowed and far <= best:
                found = (found if far == best else _NOTHING) | self._squeezed[form]
                best = far
        return found

    def _cut(self, word: str) -> list[str]:
        """`babynotmoving` into its words; nothing unless known words cover nearly all of it."""
        word = _RUN.sub(r"\1\1", word)[:_LONGEST_TYPED_TOGETHER]
        if len(word) < 6:
            return []
        best: list[tuple[float, int]] = [(0.0, 0)]
        for end in range(1, len(word) + 1):
            best.append((best[-1][0] + 2.0, -1))
            for start in range(max(0, end - _LONGEST_WORD), end):
                part = word[start:end]
                if part in self._exact and (len(part) > 1 or part in "iau"):
                    cost = best[start][0] + _CUT_COST.get(len(part), 1.0)
                    if cost < best[end][0]:
                        best[end] = (cost, start)
        return self._follow(word, best)

    @staticmethod
    def _follow(word: str, best: list[tuple[float, int]]) -> list[str]:
        parts: list[str] = []
        unknown = 0
        loose = ""
        end = len(word)
        while end:
            start = best[end][1]
            if start < 0:
                unknown += 1
                loose = word[end - 1] + loose
                end -= 1
                continue
            if loose:
                parts.append(loose)
                loose = ""
            parts.append(word[start:end])
            end = start
        if loose:
            parts.append(loose)
        known = [part for part in parts if len(part) > 1 or part in "iau"]
        long_enough = len(word) - unknown >= _CUT_LETTERS * len(known)
        return parts[::-1] if unknown * 4 <= len(word) and len(known) > 1 and long_enough else []

    def _join_neighbours(self, words: list[tuple[str, Meanings]]) -> None:
        """Give the last word of a phrase, or of a word typed in two, the meaning of the whole."""
        for i, (word, meanings) in enumerate(words):
            extra: Meanings = _NOTHING
            if i and len(whole := words[i - 1][0] + word) >= 6:
                extra = self._exact.get(whole, _NOTHING)
            for before, meaning in self._phrases.get(word, ()):
                start = i - len(before)
                if start >= 0 and all(words[start + k][0] == b for k, b in enumerate(before)):
                    extra |= meaning
            if extra:
                words[i] = (word, meanings | extra)

    def _place(self, words: list[tuple[str, Meanings]], ends: list[int]) -> Reading:
        places: dict[str, list[int]] = defaultdict(list)
        sentence: list[int] = []
        number = 0
        for i, (word, meanings) in enumerate(words):
            while number < len(ends) and ends[number] <= i:
                number += 1
            if word in self._thin:
                continue
            for meaning in meanings:
                places[meaning].append(len(sentence))
            sentence.append(number)
        return Reading({m: tuple(at) for m, at in places.items()}, tuple(sentence))
