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
_ENDINGS = ("s", "es", "ed", "er", "ing", "in", "ly", "y")
_MIN_FUZZY = 4  # shorter words are too near to too many others
_TWO_TYPOS_FROM = 8
_MIN_SOUND = 5
_MIN_BONES = 3
_LONGEST_TYPED_TOGETHER = 320  # two texts' worth of letters without a space
_SHORTEST_TYPED_TOGETHER = 7
_LONGEST_WORD = 15
_SEARCHES = (
    60  # words of one text searched for typos; a text with more unknown words is not English
)
_WHOLE = 12  # one unknown letter in so many: short cuts must fit whole
_UNKNOWN_COST = 2.5  # of a letter that belongs to no word
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
    start = 0
    shorter = min(len(a), len(b))
    while start < shorter and a[start] == b[start]:
        start += 1
    end = 0
    while end < shorter - start and a[-1 - end] == b[-1 - end]:
        end += 1
    a, b = a[start : len(a) - end], b[start : len(b) - end]
    longer = max(len(a), len(b))
    if longer <= 1:
        return longer
    if len(a) == len(b) == 2 and a == b[::-1]:
        return 1
    if limit < 2 or abs(len(a) - len(b)) > limit:
        return limit + 1
    return min(_table_distance(a, b), limit + 1)


def _table_distance(a: str, b: str) -> int:
    before: list[int] = []
    last = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]


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


class Reading:
    """A text as meanings in places. Places are the bits of a number: bit i is the i-th word."""

    __slots__ = ("_any", "final", "goes_on", "places", "size")

    def __init__(self, places: Mapping[str, int], goes_on: int, size: int) -> None:
        self.places = places
        self.goes_on = goes_on  # the words that do not begin a sentence
        self.size = size
        self.final = 1 << size >> 1
        self._any: dict[Meanings, int] = {}

    def where(self, meanings: Meanings) -> int:
        """The places where any of these meanings stands."""
        found = self._any.get(meanings)
        if found is None:
            found = 0
            for meaning in meanings:
                found |= self.places.get(meaning, 0)
            self._any[meanings] = found
        return found

    def without(self, masked: int) -> Reading:
        """The same text with some places gone blank."""
        kept = {m: left for m, at in self.places.items() if (left := at & ~masked)}
        return Reading(kept, self.goes_on, self.size)


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
        phrases = [*self.together.values(), *self.expand.values()]
        for word in " ".join(phrases).replace(",", " ").split():
            exact.setdefault(word, {word})
        self._meanings = frozenset(self.together).union(*exact.values())
        self._exact = {word: frozenset(meanings) for word, meanings in exact.items()}
        self._common = frozenset(self.common.split())
        self._squeezed = self._group((squeeze(w), w) for w in exact if len(w) > 1)
        self._squeezed |= self._group((squeeze(w), w) for w in safety_words if len(w) > 2)
        self._sounds = self._group((sound(w), w) for w in safety_words if len(w) >= _MIN_SOUND)
        self._bones = self._group(
            (bones, w)
            for w in exact
            if len(bones := _VOWELS.sub("", w)) >= _MIN_BONES and bones != w
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

    def is_thin(self, word: str) -> bool:
        """Whether texts are read without this word."""
        return word in self._thin

    def read(self, text: str) -> Reading:
        """The text as meanings in their places, thin words left out."""
        words: list[tuple[str, Meanings]] = []
        ends: list[int] = []
        unknown = 0
        for chunk in chunks(text):
            for piece in self._settle(chunk):
                if piece in self.expand:
                    words.extend((word, self._exact[word]) for word in self.expand[piece].split())
                elif piece in self._exact:
                    words.append((piece, self._exact[piece]))
                else:
                    unknown += 1
                    words.extend(self._look_up(piece, thorough=unknown <= _SEARCHES))
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

    def _look_up(self, word: str, *, thorough: bool) -> Iterator[tuple[str, Meanings]]:
        if word[0].isdigit():
            whole = re.split("[.,]", word, maxsplit=1)[0]
            yield word, frozenset({NUMBER, NUMBER + whole.lstrip("0")})
            return
        one = (
            self._exact.get(_RUN.sub(r"\1\1", word))
            or (len(word) > 2 and self._squeezed.get(squeeze(word)))
            or self._everyday(word)
            or (thorough and self._search(word))
        )
        if one:
            yield word, one
        elif thorough and (parts := self._cut(word)):
            for part in parts:
                yield part, self._exact.get(part) or self._typo(part)
        else:
            yield word, _NOTHING

    def _search(self, word: str) -> Meanings:
        found = self._typo(word) | self._bones.get(word, _NOTHING)
        if not found and len(word) >= _MIN_SOUND:
            found = self._sounds.get(sound(word), _NOTHING)
        return found

    def _everyday(self, word: str) -> Meanings:
        """A common word with an ending (`breeding`) is no typo either."""
        if not word.endswith(_ENDINGS):
            return _NOTHING
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
        if len(word) < _MIN_FUZZY:
            return self._one_short(word)
        if len(word) > _LONGEST_WORD + 2:
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

    def _one_short(self, word: str) -> Meanings:
        """`liv` and `sor`: a word of four letters with one left out."""
        if len(word) < _MIN_FUZZY - 1:
            return _NOTHING
        near = (
            f
            for f in self._near.get(word, ())
            if len(f) == _MIN_FUZZY and f[0] == word[0] and _VOWELS.search(f)
        )
        return frozenset().union(*(self._squeezed[form] for form in near))

    def _cut(self, word: str) -> list[str]:
        """`babynotmoving` into its words; nothing unless known words cover nearly all of it."""
        word = _RUN.sub(r"\1\1", word)[:_LONGEST_TYPED_TOGETHER]
        if len(word) < _SHORTEST_TYPED_TOGETHER:
            return []
        best: list[tuple[float, int]] = [(0.0, 0)]
        for end in range(1, len(word) + 1):
            best.append((best[-1][0] + _UNKNOWN_COST, -1))
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
        return (
            parts[::-1] if unknown * _WHOLE <= len(word) and len(known) > 1 and long_enough else []
        )

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
        places: dict[str, int] = defaultdict(int)
        goes_on = size = 0
        new_sentence = set(ends)
        begins = True
        for i, (word, meanings) in enumerate(words):
            begins = begins or i in new_sentence
            if word in self._thin:
                continue
            for meaning in meanings:
                places[meaning] |= 1 << size
            if not begins:
                goes_on |= 1 << size
            begins = False
            size += 1
        return Reading(dict(places), goes_on, size)
