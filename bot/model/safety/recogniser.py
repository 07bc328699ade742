"""Reads a text in every language it knows and names what must never be missed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .kinds import SafetyKind
from .lexicon import Lexicon
from .phrases import Classes, Phrase, Row, around, compile_phrases
from .reading import Reading


@dataclass(frozen=True, slots=True)
class Language:
    """The words and the pattern tables of one language. To add one, write these and list it."""

    name: str
    lexicon: Lexicon
    classes: Classes
    alarms: Mapping[SafetyKind, tuple[Row, ...]]
    harmless: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class _Pattern:
    kind: SafetyKind | None
    name: str
    phrase: Phrase
    unless: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """Which row of which table spoke. For tests and tuning; holds no word of hers."""

    kind: SafetyKind
    row: str


class Recogniser:
    """All patterns of one language, each filed under its rarest word."""

    def __init__(self, language: Language) -> None:
        self._lexicon = language.lexicon
        self._classes = language.classes
        self._harmless = self._file((None, row) for row in language.harmless)
        self._alarms = self._file(
            (kind, row) for kind, rows in language.alarms.items() for row in rows
        )

    def _file(
        self, rows: Iterable[tuple[SafetyKind | None, Row]]
    ) -> dict[str, tuple[_Pattern, ...]]:
        patterns = [pattern for kind, row in rows for pattern in self._compile(kind, row)]
        weight: dict[str, int] = defaultdict(int)
        for pattern in patterns:
            for step in pattern.phrase.steps:
                for meaning in step.meanings:
                    weight[meaning] += 1
        filed: dict[str, list[_Pattern]] = defaultdict(list)
        for pattern in patterns:
            for meaning in pattern.phrase.anchor(weight):
                filed[meaning].append(pattern)
        return {meaning: tuple(found) for meaning, found in filed.items()}

    def _compile(self, kind: SafetyKind | None, row: Row) -> Iterator[_Pattern]:
        try:
            unless = tuple(compile_phrases(row.unless, self._lexicon, self._classes))
            for phrase in compile_phrases(row.when, self._lexicon, self._classes):
                yield _Pattern(kind, row.name, phrase, unless)
        except ValueError as error:
            raise ValueError(f"{row.name}: {error}") from error

    def findings(self, text: str) -> Iterator[Finding]:
        """Every row that speaks for an alarm in this text."""
        reading = self._read(text)
        for pattern in _candidates(self._alarms, reading):
            if pattern.kind is not None and _stands(pattern, reading):
                yield Finding(pattern.kind, pattern.name)

    def kinds(self, text: str) -> set[SafetyKind]:
        """The kinds this language's tables see in the text."""
        reading = self._read(text)
        found: set[SafetyKind] = set()
        for pattern in _candidates(self._alarms, reading):
            if pattern.kind is not None and pattern.kind not in found and _stands(pattern, reading):
                found.add(pattern.kind)
        return found

    def _read(self, text: str) -> Reading:
        """The text without what the harmless table takes out."""
        reading = self._lexicon.read(text)
        masked = 0
        for pattern in _candidates(self._harmless, reading):
            if _stands(pattern, reading):
                masked |= pattern.phrase.find(reading)
        return reading.without(masked) if masked else reading


def _candidates(filed: Mapping[str, tuple[_Pattern, ...]], text: Reading) -> Iterator[_Pattern]:
    """The patterns whose rarest word is in the text, each once."""
    seen: set[int] = set()
    for meaning in text.places:
        for pattern in filed.get(meaning, ()):
            if id(pattern) not in seen:
                seen.add(id(pattern))
                yield pattern


def _stands(pattern: _Pattern, text: Reading) -> bool:
    """Whether the phrase is there with nothing beside it that undoes it."""
    if not pattern.phrase.stands(text):
        return False
    undone = 0
    for phrase in pattern.unless:
        undone |= phrase.find(text)
    return not undone or pattern.phrase.stands(text, but=around(undone))
