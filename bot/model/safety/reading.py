"""A text as meanings in their places, as the pattern tables see it."""

from __future__ import annotations

from collections.abc import Mapping

Meanings = frozenset[str]


class Reading:
    """Places are the bits of a number: bit i is the i-th word that counts."""

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
