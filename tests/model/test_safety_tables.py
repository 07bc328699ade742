"""The pattern tables and the little language they are written in."""

from __future__ import annotations

import pytest

from bot.model.safety import SafetyKind
from bot.model.safety.languages import LANGUAGES
from bot.model.safety.lexicon import Lexicon
from bot.model.safety.phrases import Row, compile_phrases
from bot.model.safety.recogniser import Language, Recogniser

WORDS = Lexicon(
    forms={"baby": "baby bub", "not": "not no never", "move": "move moving kick", "blood": "blood"},
    common="house my i did was very early",
    thin="the is",
    together={"baby": "little one"},
    expand={"idk": "i not know"},
)


def found(phrase: str, text: str) -> bool:
    reading = WORDS.read(text)
    return any(p.stands(reading) for p in compile_phrases(phrase, WORDS, {"small": "baby"}))


@pytest.mark.parametrize(
    ("phrase", "text", "there"),
    [
        ("baby not move", "bub never kick", True),  # any spelling
        ("baby not move", "the baby is not moving", True),  # thin words do not count
        ("baby not move", "baby my not move", False),  # next to each other
        ("baby .. move", "baby my house did not move", True),  # up to four words between
        ("baby .. move", "baby my house did not very move", False),
        ("baby .. move", "i did my baby. my move was early", False),  # not over a full stop
        ("baby ... move", "i did my baby. my move was early", True),
        ("move & baby", "baby my house move", True),  # either order
        ("not [very] early", "not early", True),
        ("not [very] early", "not very early", True),
        ("^ baby", "my baby", False),
        ("^ baby $", "baby", True),
        ("@small move", "little one move", True),
        ("blood / move", "move", True),
        ("baby not move", "babynotmoving", True),  # cut at known words
        ("baby not move", "b a b y not mvng", True),  # letters apart, vowels lost
        ("not", "idk", True),
    ],
)
def test_the_little_language(phrase, text, there):
    assert found(phrase, text) is there


@pytest.mark.parametrize("phrase", ["bleed", "@large move", "the baby"])
def test_a_phrase_with_an_unknown_or_thin_word_is_refused(phrase):
    with pytest.raises(ValueError, match=r"no word|no class|left out"):
        list(compile_phrases(phrase, WORDS, {}))


def test_an_error_names_its_row():
    row = Row("some_row", "unheard")
    language = Language("xx", WORDS, {}, {SafetyKind.LOSS: (row,)}, ())
    with pytest.raises(ValueError, match="some_row"):
        Recogniser(language)


def test_unless_undoes_a_match_beside_it_and_no_other():
    row = Row("moving", "baby not move", unless="house")
    recogniser = Recogniser(Language("xx", WORDS, {}, {SafetyKind.LOSS: (row,)}, ()))
    assert recogniser.kinds("baby not move house") == set()
    assert recogniser.kinds("house my my my my my my my my baby not move") == {SafetyKind.LOSS}


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.name)
def test_every_kind_has_its_table_and_every_row_its_own_name(language):
    assert set(language.alarms) == set(SafetyKind)
    for rows in [*language.alarms.values(), language.harmless]:
        names = [row.name for row in rows]
        assert len(names) == len(set(names))


def test_findings_name_rows_and_hold_no_word_of_hers():
    recogniser = Recogniser(LANGUAGES[0])
    [finding] = set(recogniser.findings("zainab is bleeding"))
    assert (finding.kind, finding.row) == (SafetyKind.EMERGENCY_MOTHER, "bleeding")
