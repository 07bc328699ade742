"""Every word a woman can receive: loaded and checked once, rendered for replies of every kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from babel.dates import format_date
from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap
from ruamel.yaml.error import MarkedYAMLError

from bot.content.schema import PLACEHOLDER, Fact, Kind, Text
from bot.model.errors import ContentInvalid, ContentUnavailable
from bot.model.message import Part, RenderedPart
from bot.model.sms import to_gsm

DEFAULT_LANGUAGE = "en"
LOCALES = {"en": "en_GB"}  # how dates are written, by language folder
Entry = TypeVar("Entry", bound=BaseModel)


@dataclass(frozen=True)
class ContentLibrary:
    """The texts by language and key, and the facts they stand on."""

    texts: Mapping[str, Mapping[str, Text]]
    facts: Mapping[str, Fact]

    @classmethod
    def load(cls, folder: Path) -> ContentLibrary:
        """Read `facts.yml` and each language folder. Raises ContentInvalid at the first mistake."""
        facts = dict(_entries(folder / "facts.yml", Fact))
        languages = sorted(path.name for path in folder.iterdir() if path.is_dir())
        texts = {language: _language(folder / language) for language in languages}
        library = cls(texts=texts, facts=facts)
        library._check_references(folder)
        return library

    def text(self, key: str, language: str = DEFAULT_LANGUAGE) -> tuple[str, Text]:
        """The text and the language it is in: hers where there is one, else English."""
        for candidate in (language, DEFAULT_LANGUAGE):
            if found := self.texts.get(candidate, {}).get(key):
                return candidate, found
        raise ContentUnavailable("content_unknown", where=key)

    def render(self, part: Part, language: str, *, today: date) -> RenderedPart:
        """The part as she reads it. Raises ContentUnavailable when a fact is past its review."""
        used, text = self.text(part.content_key, language)
        if overdue := self.overdue_facts(part.content_key, today=today):
            raise ContentUnavailable("fact_past_review", where=", ".join(overdue))
        values = {name: self._shown(name, part.args[name], used, today) for name in text.args}
        rendered = PLACEHOLDER.sub(
            lambda match: self._value(match.group(1), match.group(2), text, values), text.text
        )
        return RenderedPart(part.content_key, used, to_gsm(" ".join(rendered.split(" "))).strip())

    def overdue_facts(self, key: str, *, today: date) -> list[str]:
        """The facts of this text that nobody has looked at in time."""
        _, text = self.text(key)
        return [
            name
            for name in text.facts
            if self.facts[name].review_by < today and not self.facts[name].never_withheld
        ]

    def facts_past_review(self, *, today: date) -> list[str]:
        """All that nobody has looked at in time, 999 and 111 among them."""
        return [name for name, fact in self.facts.items() if fact.review_by < today]

    def kind_of(self, key: str) -> Kind:
        """What the text is for."""
        return self.text(key)[1].kind

    def more_of(self, key: str) -> str | None:
        """The text that continues this one, if there is one."""
        return self.text(key)[1].more

    def version_of(self, key: str) -> str:
        """Changes whenever the wording does: what she agreed to is kept by it."""
        return sha256(self.text(key)[1].text.encode()).hexdigest()[:12]

    def unsendable(self, *, today: date) -> list[str]:
        """The keys that may not be sent today, for readiness and for staff."""
        return [key for key in self.texts[DEFAULT_LANGUAGE] if self.overdue_facts(key, today=today)]

    def _shown(self, name: str, value: str | int | Part, language: str, today: date) -> str:
        """An argument as people read it: one named `on` or `…_on` is an ISO date."""
        if isinstance(value, Part):
            return self.render(value, language, today=today).text
        if name == "on" or name.endswith("_on"):
            return format_date(date.fromisoformat(str(value)), "d MMMM", locale=LOCALES[language])
        return str(value)

    def _value(self, group: str | None, name: str, text: Text, values: Mapping[str, str]) -> str:
        if group == "fact":
            return self.facts[name].value
        return text.examples[name] if group == "example" else values[name]

    def _check_references(self, folder: Path) -> None:
        for language, entries in self.texts.items():
            for key, text in entries.items():
                where = f"{folder.name}/{language} {key}"
                for name in text.facts:
                    if name not in self.facts:
                        raise ContentInvalid("fact_unknown", where=f"{where}: {name}")
                if text.more and text.more not in self.texts[DEFAULT_LANGUAGE]:
                    raise ContentInvalid("more_unknown", where=f"{where}: {text.more}")


def _language(folder: Path) -> dict[str, Text]:
    texts: dict[str, Text] = {}
    for path in sorted(folder.glob("*.yml")):
        for key, text in _entries(path, Text):
            if key in texts:
                raise ContentInvalid("key_twice", where=f"{folder.name}/{path.name}: {key}")
            texts[key] = text
    return texts


def _entries(path: Path, shape: type[Entry]) -> Iterator[tuple[str, Entry]]:
    where = f"{path.parent.name}/{path.name}"
    try:
        loaded = YAML(typ="rt").load(path.read_text(encoding="utf-8"))
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 0
        raise ContentInvalid("yaml", where=f"{where}:{line}") from error
    if not isinstance(loaded, CommentedMap):
        raise ContentInvalid("not_a_mapping", where=where)
    for key, entry in loaded.items():
        line = loaded.lc.key(key)[0] + 1
        try:
            yield key, shape.model_validate(entry)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            field = ".".join(str(step) for step in first["loc"])
            reason = f"{field}: {first['msg']}" if field else first["msg"]
            raise ContentInvalid("entry", where=f"{where}:{line} {key}: {reason}") from error
