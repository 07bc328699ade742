"""From what she typed to plain words: case, look-alikes, accents, emojis, digits, spaced letters.

Knows letters, not languages: what a word means is the lexicon's business.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

# Letters of other alphabets that look Latin. NFKC folds full-width, mathematical and circled
# letters first, so only true strangers are listed; the whole table is in
# https://www.unicode.org/reports/tr39/
_LOOK_ALIKE = str.maketrans(
    "абвгеёзикмнопрстухьіїјѕԁԛԝɡıɑοαβεικνρτυχωγηßøłđþæœ",
    "abbreezukmhonpctyxbiijsdqwgiaoabeikvptuxwynsoldpao",
)
# Emojis that carry the meaning of a word; every other one only stands between words.
_EMOJI_WORDS = {"👶": " baby ", "🍼": " ", "🩸": " blood ", "🚑": " ambulance ", "🔪": " knife "}
_LEET = str.maketrans("013457@$!|", "oieastasil")
_UNIT = (
    r"(?:w|wk|wks|weeks?|weeks|m|mo|mth|mths|months?|d|dys?|days?|h|hr|hrs|hours?|min|mins|minutes?"
    r"|y|yr|yrs|years?|yo|c|f|kg|lb|lbs|oz|cm|ml|am|pm|st|nd|rd|th|x|s)"
)
_LETTERS_OR_DIGITS = re.compile(r"\d+|\D+")
_NUMBER_AND_UNIT = re.compile(rf"(\d+)({_UNIT})(old)?")
_SHORT_WILL = re.compile(r"\b(i|we|he|she|it|they|you)'ll\b")
_BLANKS = re.compile(r"[^\S\n]+")
_PIECE = re.compile(r"\d+[.,]\d+|[^\W_]+")
_SENTENCE_END = re.compile(r"[.!?;\n]+$")
_LETTER_SYMBOL = re.compile(r"(?<=[^\W\d_])[@$!|](?=[^\W\d_])|[@$](?=[^\W\d_]{2})")
_LATIN_MARKS = re.compile("[\u0300-\u036f]")
# Zero-width joiners, variation selectors, skin tones, soft hyphens: nothing is left of them.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff\U0001f3fb-\U0001f3ff]")
SENTENCE_WORDS = 3  # "BABY. NOT. MOVING." is one sentence, whatever its full stops say


class Chunk(NamedTuple):
    """What stood between two spaces: its pieces, and whether a sentence ended after it."""

    pieces: tuple[str, ...]
    ends_sentence: bool = False


def fold(text: str) -> str:
    """Lower case, Latin look-alikes, no accents on Latin letters, one kind of apostrophe."""
    for emoji, word in _EMOJI_WORDS.items():
        text = text.replace(emoji, word)
    text = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold()
    text = _LATIN_MARKS.sub("", unicodedata.normalize("NFD", text))
    text = unicodedata.normalize("NFC", text).translate(_LOOK_ALIKE)
    for quote in "’‘`´ʼ′":
        text = text.replace(quote, "'")
    text = _BLANKS.sub(" ", text)
    # "I'll" must not become "ill".
    return _SHORT_WILL.sub(r"\1 will", text).replace("'", "")


def _digits_as_letters(piece: str) -> Iterator[str]:
    """`8month` is two words, `bl33ding` and `s1ck` are one; a bare number stays a number."""
    if piece.isdigit() or not any(c.isdigit() for c in piece) or "." in piece or "," in piece:
        yield piece
        return
    parts = _LETTERS_OR_DIGITS.findall(piece)
    if len(parts) > 1 and all(len(part) >= (2 if part.isdigit() else 3) for part in parts):
        yield from parts  # `pain20weeks`, but not `bl00d`
        return
    unit = _NUMBER_AND_UNIT.fullmatch(piece)
    if unit:
        yield from (part for part in unit.groups() if part)
    elif piece[0].isdigit() and piece[1:].isalpha() and len(piece) > 4:
        yield from (piece[0], piece[1:], piece.translate(_LEET))  # `2babies` and `5uicide`
    else:
        yield piece.translate(_LEET)


def _pieces(chunk: str) -> tuple[str, ...]:
    if chunk.isalpha():
        return (chunk,)
    return tuple(
        word for found in _PIECE.finditer(chunk) for word in _digits_as_letters(found.group())
    )


def chunks(text: str) -> list[Chunk]:
    """The text as chunks; letters typed one by one (`b l e e d`) are joined again."""
    folded = _LETTER_SYMBOL.sub(lambda m: m.group().translate(_LEET), fold(text))
    out: list[Chunk] = []
    letters: list[str] = []
    since_end = 0
    for found in folded.replace("\n", " \n ").split(" "):
        if len(found) == 1 and found.isalpha():
            letters.append(found)
            continue
        if letters:
            since_end += _join_letters(letters, out)
        if found.isalpha():
            out.append(Chunk((found,)))
            since_end += 1
            continue
        pieces = _pieces(found)
        since_end += len(pieces)
        ends = since_end >= SENTENCE_WORDS and _SENTENCE_END.search(found) is not None
        since_end = 0 if ends else since_end
        if pieces:
            out.append(Chunk(pieces, ends))
        elif ends and out:
            out[-1] = Chunk(out[-1].pieces, True)
    _join_letters(letters, out)
    return out


def _join_letters(letters: list[str], out: list[Chunk]) -> int:
    """Move the collected single letters to `out`: four or more are one word typed apart."""
    added = len(letters)
    if added >= 4:
        out.append(Chunk(("".join(letters),)))
    else:
        out.extend(Chunk((letter,)) for letter in letters)
    letters.clear()
    return added
