"""Near spellings: doubled letters, typos, words that sound alike, words typed together.

Knows letters, not languages.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

LONGEST_WORD = 15
VOWELS = re.compile("[aeiou]")
_RUN = re.compile(r"(.)\1+")
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
_SHORTEST_TYPED_TOGETHER = 7
_LONGEST_TYPED_TOGETHER = 320  # two texts' worth of letters without a space
_UNKNOWN_COST = 2.5  # of a letter that belongs to no word
_CUT_COST = {1: 2.0, 2: 1.3}  # the shorter a word, the likelier it is a piece of another
_LETTERS_A_WORD = 2.4  # words typed together are this long on average; noise is shorter
_LETTERS_AN_UNKNOWN = 12  # one unknown letter in so many: short runs must fit whole


def squeeze(word: str) -> str:
    """`bleeeding`, `bleeding` and `bleding` are one."""
    return _RUN.sub(r"\1", word)


def at_most_doubled(word: str) -> str:
    """`bleeeeding` is `bleeding`."""
    return _RUN.sub(r"\1\1", word)


def consonants(word: str) -> str:
    """What is left of a word when she drops its vowels: `mvng`."""
    return VOWELS.sub("", word)


def sound(word: str) -> str:
    """Much the same for words that sound alike: `contracshuns` and `contractions`."""
    for letters, heard in _HEARD:
        word = letters.sub(heard, word)
    return squeeze(word)


def near_keys(word: str, typos: int) -> set[str]:
    """The word with up to `typos` letters left out: two words are near when they share one."""
    keys = {word}
    ring = {word}
    for _ in range(typos):
        ring = {one[:i] + one[i + 1 :] for one in ring for i in range(len(one))}
        keys |= ring
    return keys


def distance(a: str, b: str, limit: int) -> int:
    """Letters typed wrong, left out, added or swapped between a and b; `limit` + 1 when more."""
    start = end = 0
    shorter = min(len(a), len(b))
    while start < shorter and a[start] == b[start]:
        start += 1
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


def cut(word: str, known: Container[str]) -> list[str]:
    """`babynotmoving` into its words; nothing unless known words cover nearly all of it."""
    word = at_most_doubled(word)[:_LONGEST_TYPED_TOGETHER]
    if len(word) < _SHORTEST_TYPED_TOGETHER:
        return []
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(word) + 1):
        best.append((best[-1][0] + _UNKNOWN_COST, -1))
        for start in range(max(0, end - LONGEST_WORD), end):
            part = word[start:end]
            if part in known and (len(part) > 1 or part in "iau"):
                cost = best[start][0] + _CUT_COST.get(len(part), 1.0)
                if cost < best[end][0]:
                    best[end] = (cost, start)
    parts = list(_follow(word, best))[::-1]
    words = [part for part, is_word in parts if is_word]
    covered = sum(map(len, words))
    good = len(words) > 1 and covered >= _LETTERS_A_WORD * len(words)
    few_unknown = (len(word) - covered) * _LETTERS_AN_UNKNOWN <= len(word)
    return [part for part, _ in parts] if good and few_unknown else []


def _follow(word: str, best: list[tuple[float, int]]) -> Iterator[tuple[str, bool]]:
    """The cheapest cut from its end: each part, and whether it is a known word."""
    end = len(word)
    loose = end
    while end:
        start = best[end][1]
        if start < 0:
            end -= 1
            continue
        if loose > end:
            yield word[end:loose], False
        yield word[start:end], True
        end = loose = start
    if loose:
        yield word[:loose], False
