"""Rules over every text a woman can receive."""

from __future__ import annotations

import re
import warnings
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.content.library import ContentLibrary
from bot.content.schema import PLACEHOLDER, Kind, Text
from bot.model.errors import ContentInvalid, ContentUnavailable
from bot.model.message import Part
from bot.model.sms import Encoding, segments
from bot.settings import ROOT

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # the library says that setuptools will change
    import textstat

LIBRARY = ContentLibrary.load(ROOT / "content")
ENGLISH = LIBRARY.texts["en"]
TODAY = datetime.now(UTC).date()
MOST_SEGMENTS = {Kind.SAFETY: 3, Kind.DETAILS: 3}
HARDEST_GRADE = 6.0
INTRODUCTION = "system.introduction"
# Long arguments, so that a real one is never longer than what was tried.
LONGEST = {
    "name": "Demo Children's Centre Lozells and Handsworth",
    "address": "Unit 12, The Old School, 145 Highfield Road, Birmingham, B12 0XS",
    "phone": "0121 496 0000",
    "first_name": "Oluwaseunfunmi",
    "weeks": 42,
    "minutes": 30,
    "miles": "12.5",
    "on": "2027-09-30",
    "due_on": "2027-09-30",
    "distance": Part("centres.distance_walk", {"minutes": 30}),
}


def rendered(key: str) -> str:
    args = {name: LONGEST[name] for name in ENGLISH[key].args}
    return LIBRARY.render(Part(key, args), "en", today=TODAY).text


@pytest.mark.parametrize("key", ENGLISH)
def test_every_text_fits_its_segments_and_is_gsm(key: str) -> None:
    size = segments(rendered(key))
    assert size.encoding is Encoding.GSM_7
    assert size.segments <= MOST_SEGMENTS.get(ENGLISH[key].kind, 2)


@pytest.mark.parametrize("key", [k for k in ENGLISH if ENGLISH[k].kind is Kind.ANSWER])
def test_every_answer_leaves_room_for_who_we_are(key: str) -> None:
    assert segments(f"{rendered(key)}\n\n{rendered(INTRODUCTION)}").segments <= 2


@pytest.mark.parametrize("key", [k for k in ENGLISH if ENGLISH[k].kind is Kind.SYSTEM])
def test_every_text_of_the_service_leaves_room_for_who_we_are(key: str) -> None:
    assert segments(f"{rendered(key)}\n\n{rendered(INTRODUCTION)}").segments <= 2


@pytest.mark.parametrize("key", [k for k in ENGLISH if ENGLISH[k].kind is Kind.QUESTION])
def test_every_question_fits_behind_an_acknowledgement(key: str) -> None:
    acknowledgements = [k for k in ENGLISH if ENGLISH[k].kind is Kind.ACKNOWLEDGEMENT]
    for said in acknowledgements:
        assert segments(f"{rendered(said)}\n\n{rendered(key)}").segments <= 2, said


@pytest.mark.parametrize("key", ENGLISH)
def test_every_text_is_easy_to_read(key: str) -> None:
    plain = PLACEHOLDER.sub("", ENGLISH[key].text)
    assert textstat.flesch_kincaid_grade(plain) <= HARDEST_GRADE


@pytest.mark.parametrize("key", ENGLISH)
def test_every_fact_of_a_text_is_in_date(key: str) -> None:
    assert LIBRARY.overdue_facts(key, today=TODAY) == []


def test_only_999_and_111_are_never_withheld() -> None:
    kept = {fact.value for fact in LIBRARY.facts.values() if fact.never_withheld}
    assert kept == {"999", "111"}


def test_the_last_resorts_stand_on_nothing_that_can_be_withheld() -> None:
    far = TODAY.replace(year=TODAY.year + 40, day=1)
    for key in ("safety.minimal", "system.unavailable_content", "system.holding", "system.help"):
        assert LIBRARY.overdue_facts(key, today=far) == []


def test_every_fact_is_used() -> None:
    used = {name for text in ENGLISH.values() for name in text.facts}
    assert set(LIBRARY.facts) - used == set()


@pytest.mark.parametrize("key", ENGLISH)
def test_every_text_asks_for_one_thing(key: str) -> None:
    """At most one number to call or address to open, so that she need not choose.

    Safety texts are many numbers by nature; 999 and 111 stand beside anything.
    """
    text = ENGLISH[key]
    if text.kind is Kind.SAFETY:
        return
    calls = {name for name in text.facts if _is_contact(LIBRARY.facts[name].value)}
    assert len(calls - {"emergency_phone", "urgent_phone"}) <= 1


def _is_contact(value: str) -> bool:
    return bool(re.fullmatch(r"[\d ]{5,}", value) or re.search(r"\w\.(uk|org|com|net)\b", value))


def test_every_translation_is_of_an_english_text() -> None:
    for language, texts in LIBRARY.texts.items():
        assert set(texts) <= set(ENGLISH), language


def test_more_never_leads_in_a_circle() -> None:
    for key in ENGLISH:
        seen = [key]
        while following := LIBRARY.more_of(seen[-1]):
            assert following not in seen
            seen.append(following)


def test_a_fact_past_its_review_date_is_not_sent() -> None:
    last_day = LIBRARY.facts["smokefree_phone"].review_by
    LIBRARY.render(Part("smoking.vaping"), "en", today=last_day)
    with pytest.raises(ContentUnavailable, match="smokefree_phone"):
        LIBRARY.render(Part("smoking.vaping"), "en", today=last_day + timedelta(days=1))


GOOD = """
a.text:
  purpose: For a test.
  audience: anyone
  kind: answer
  text: Call {fact.phone}.
  sources: [https://example.org/]
  status: draft
"""


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (("Call {fact.phone}.", "Call 0300."), "digit"),
        (("{fact.phone}", "{fact.fone}"), "fact_unknown"),
        (("{fact.phone}", "{phone}"), "not under args"),
        (("{fact.phone}", "{fact.phone"), "brace"),
        (("kind: answer", "kind: letter"), "kind"),
        (("sources: [https://example.org/]", "sources: []"), "sources"),
        (("status: draft", "status: approved"), "approved"),
        (("purpose: For a test.", "purpos: For a test."), "purpos"),
        (("status: draft", "status: draft\n  more: b.text"), "more_unknown"),
        (("kind: answer", "kind: [answer"), "yaml"),
    ],
)
def test_a_mistake_in_a_file_is_named_with_file_and_line(
    tmp_path: Path, change: tuple[str, str], said: str
) -> None:
    facts = (ROOT / "content" / "facts.yml").read_text()
    name = next(iter(LIBRARY.facts))
    (tmp_path / "en").mkdir()
    (tmp_path / "facts.yml").write_text(facts)
    good = GOOD.replace("fact.phone", f"fact.{name}")
    old, new = (side.replace("fact.phone", f"fact.{name}") for side in change)
    (tmp_path / "en" / "a.yml").write_text(good.replace(old, new))
    with pytest.raises(ContentInvalid) as refused:
        ContentLibrary.load(tmp_path)
    assert said in str(refused.value)
    assert "a.yml" in str(refused.value) or "a.text" in str(refused.value)


def test_an_unknown_text_names_its_key() -> None:
    with pytest.raises(ContentUnavailable, match=r"no\.such"):
        LIBRARY.render(Part("no.such"), "en", today=TODAY)


def test_the_good_file_loads(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "facts.yml").write_text((ROOT / "content" / "facts.yml").read_text())
    name = next(iter(LIBRARY.facts))
    (tmp_path / "en" / "a.yml").write_text(GOOD.replace("fact.phone", f"fact.{name}"))
    text: Text = ContentLibrary.load(tmp_path).texts["en"]["a.text"]
    assert text.facts == (name,)
