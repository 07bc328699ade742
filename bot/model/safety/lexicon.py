"""From words to meanings: every spelling of a word that matters, found again through typos.

A word is looked up as written, then with doubled letters undone, then one or two letters away or by
its consonants, then by its sound, then cut into the words it was run together from. The first that
finds anything wins. A word may mean several things ("fel" is "feel" and "fell"): a pattern is
content with any.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from .reading import Meanings, Reading
from .spelling import (
    LONGEST_WORD,
    VOWELS,
    at_most_doubled,
    consonants,
    cut,
    distance,
    near_keys,
    sound,
    squeeze,
)
from .words import Chunk, chunks

NUMBER = "#"
_NOTHING: Meanings = frozenset()
_ENDINGS = ("s", "es", "ed", "er", "ing", "in", "ly", "y")
_MIN_FUZZY = 4  # shorter words are too near to too many others
_TWO_TYPOS_FROM = 8
_MIN_SOUND = 5
_MIN_CONSONANTS = 3
_MIN_IN_TWO = 6  # a word typed in two ("bleed ing")
_SEARCHES = 60  # words of one text searched for; a text with more unknown words is not English
_DECIMAL = re.compile("[.,]")

_Phrases = dict[str, list[tuple[tuple[str, ...], str]]]


@dataclass(slots=True)
class Lexicon:
    """The words of one language.

    forms     meaning -> its spellings, separated by blanks; found through typos
    plain     the same, found only as spelt
    common    everyday words that are what they are and never a typo of another
    expand    short forms that stand for several words
    together  meaning -> several words that mean it together, separated by commas
    thin      words that patterns do not count

    Every spelling is also a meaning of its own, so that a pattern can ask for just that word.
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
    _consonants: dict[str, Meanings] = field(init=False)
    _sounds: dict[str, Meanings] = field(init=False)
    _common: frozenset[str] = field(init=False)
    _thin: frozenset[str] = field(init=False)
    _phrases: _Phrases = field(init=False)
    _meanings: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        exact: dict[str, set[str]] = defaultdict(set)
        _spell(self.forms, exact)
        searched = list(exact)
        _spell(self.plain, exact)
        phrases = " ".join([*self.together.values(), *self.expand.values()]).replace(",", " ")
        for word in f"{self.common} {self.thin} {phrases}".split():
            exact[word].add(word)
        self._exact = {word: frozenset(meanings) for word, meanings in exact.items()}
        self._meanings = frozenset(self.together).union(*exact.values())
        self._common = frozenset(self.common.split())
        self._thin = frozenset(self.thin.split())
        self._squeezed = self._group((squeeze(w), w) for w in exact if len(w) > 1)
        self._squeezed |= self._group((squeeze(w), w) for w in searched if len(w) > 2)
        self._sounds = self._group((sound(w), w) for w in searched if len(w) >= _MIN_SOUND)
        self._consonants = self._group(
            (left, w)
            for w in exact
            if w != (left := consonants(w)) and len(left) >= _MIN_CONSONANTS
        )
        self._near = _near_index(searched)
        self._phrases = _phrase_index(self.together)

    def _group(self, pairs: Iterable[tuple[str, str]]) -> dict[str, Meanings]:
        grouped: dict[str, set[str]] = defaultdict(set)
        for key, word in pairs:
            grouped[key] |= self._exact[word]
        return {key: frozenset(meanings) for key, meanings in grouped.items()}

    def knows(self, meaning: str) -> bool:
        """Whether a pattern may speak of this meaning."""
        return meaning in self._meanings or meaning.startswith(NUMBER)

    def is_thin(self, word: str) -> bool:
        """Whether texts are read without this word."""
        return word in self._thin

    def read(self, text: str) -> Reading:
        """The text as meanings in their places, thin words left out."""
        words: list[tuple[str, Meanings]] = []
        ends: set[int] = set()
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
                ends.add(len(words))
        self._join_neighbours(words)
        return self._place(words, ends)

    def _settle(self, chunk: Chunk) -> tuple[str, ...]:
        """Pieces glued by a sign: words of their own (`blood/clots`) or one word (`bl.eed`)."""
        pieces = chunk.pieces
        if len(pieces) == 1 or any(p[0].isdigit() for p in pieces):
            return pieces
        if all(p in self._exact or p in self.expand for p in pieces):
            return pieces
        joined = "".join(pieces)
        whole = len(joined) <= LONGEST_WORD and (
            self._exact.get(joined) or self._squeezed.get(squeeze(joined)) or self._typo(joined)
        )
        return (joined,) if whole else pieces

    def _look_up(self, word: str, *, thorough: bool) -> Iterator[tuple[str, Meanings]]:
        """A word that is not spelt as we know it: one word, or several typed together."""
        if word[0].isdigit():
            whole = _DECIMAL.split(word, maxsplit=1)[0]
            yield word, frozenset({NUMBER, NUMBER + whole.lstrip("0")})
            return
        one = (
            self._exact.get(at_most_doubled(word))
            or (len(word) > 2 and self._squeezed.get(squeeze(word)))
            or self._everyday(word)
            or (thorough and self._search(word))
        )
        if one:
            yield word, one
        elif thorough and (parts := cut(word, self._exact)):
            for part in parts:
                yield part, self._exact.get(part) or self._typo(part)
        else:
            yield word, _NOTHING

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

    def _search(self, word: str) -> Meanings:
        found = self._typo(word) | self._consonants.get(word, _NOTHING)
        if not found and len(word) >= _MIN_SOUND:
            found = self._sounds.get(sound(word), _NOTHING)
        return found

    def _typo(self, word: str) -> Meanings:
        """The nearest words that matter, if they are near enough."""
        word = squeeze(word)
        if len(word) < _MIN_FUZZY:
            return self._one_short(word)
        if len(word) > LONGEST_WORD + 2:
            return _NOTHING
        typos = 2 if len(word) >= _TWO_TYPOS_FROM else 1
        best = typos + 1
        found: Meanings = _NOTHING
        for form in {form for key in near_keys(word, typos) for form in self._near.get(key, ())}:
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
            form
            for form in self._near.get(word, ())
            if len(form) == _MIN_FUZZY and form[0] == word[0] and VOWELS.search(form)
        )
        return _NOTHING.union(*(self._squeezed[form] for form in near))

    def _join_neighbours(self, words: list[tuple[str, Meanings]]) -> None:
        """Give the last word of a phrase, or of a word typed in two, the meaning of the whole."""
        for i, (word, meanings) in enumerate(words):
            extra: Meanings = _NOTHING
            if i and len(whole := words[i - 1][0] + word) >= _MIN_IN_TWO:
                extra = self._exact.get(whole, _NOTHING)
            for before, meaning in self._phrases.get(word, ()):
                start = i - len(before)
                if start >= 0 and all(words[start + k][0] == b for k, b in enumerate(before)):
                    extra |= {meaning}
            if extra:
                words[i] = (word, meanings | extra)

    def _place(self, words: list[tuple[str, Meanings]], ends: set[int]) -> Reading:
        places: dict[str, int] = defaultdict(int)
        goes_on = size = 0
        begins = True
        for i, (word, meanings) in enumerate(words):
            begins = begins or i in ends
            if word in self._thin:
                continue
            for meaning in meanings:
                places[meaning] |= 1 << size
            if not begins:
                goes_on |= 1 << size
            begins = False
            size += 1
        return Reading(dict(places), goes_on, size)


def _spell(table: Mapping[str, str], exact: dict[str, set[str]]) -> None:
    for meaning, spellings in table.items():
        for form in {*spellings.split(), meaning}:
            exact[form] |= {meaning, form}


def _near_index(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    index: dict[str, list[str]] = defaultdict(list)
    for word in sorted({squeeze(w) for w in words}):
        if len(word) >= _MIN_FUZZY:
            for key in near_keys(word, 2 if len(word) >= _TWO_TYPOS_FROM else 1):
                index[key].append(word)
    return {key: tuple(found) for key, found in index.items()}


def _phrase_index(together: Mapping[str, str]) -> _Phrases:
    """Phrases by their last word, where the meaning is put."""
    index: _Phrases = defaultdict(list)
    for meaning, phrases in together.items():
        for phrase in phrases.split(","):
            *before, last = phrase.split()
            index[last].append((tuple(before), meaning))
    return dict(index)
