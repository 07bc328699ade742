"""What a content file may hold. The shape is checked once, at start; see docs/content.md."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

PLACEHOLDER = re.compile(r"\{(?:(fact|example)\.)?([a-z_0-9]+)\}")


class Kind(StrEnum):
    """What a text is for, which decides how long it may be and what may stand beside it."""

    ANSWER = "answer"
    QUESTION = "question"
    ACKNOWLEDGEMENT = "acknowledgement"
    SAFETY = "safety"
    DETAILS = "details"
    SYSTEM = "system"


class Strict(BaseModel):
    """An unknown field is a mistake in the file, not something to pass over."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Fact(Strict):
    """A number, price, hour, address or link: where it is from, until when it may be used."""

    value: str = Field(min_length=1)
    label: str = Field(min_length=1)
    source: str = Field(pattern=r"^https?://")
    checked: Literal["V1", "V2"]
    last_verified: date
    review_by: date
    owner: str = Field(min_length=1)
    # 999 and 111 only: past their review date they are reported, but no text is held back for them.
    never_withheld: bool = False


class Approval(Strict):
    """Who answers for a text, since when and until when."""

    by: str = Field(min_length=1)
    on: date
    review_by: date


class Text(Strict):
    """One text in one language, as it stands in `content/<language>/<topic>.yml`."""

    purpose: str = Field(min_length=1)
    audience: Literal["anyone", "pregnant", "after_birth"]
    kind: Kind
    text: str = Field(min_length=1)
    more: str | None = None
    args: tuple[str, ...] = ()
    examples: dict[str, str] = Field(default_factory=dict)
    sources: tuple[str, ...] = Field(min_length=1)
    status: Literal["draft", "approved"]
    approved: Approval | None = None

    @field_validator("sources")
    @classmethod
    def _sources_are_addresses(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        if not all(re.match(r"https?://", source) for source in value):
            raise ValueError("every source is an address that starts with http")
        return value

    @model_validator(mode="after")
    def _placeholders_are_declared(self) -> Text:
        for group, name in PLACEHOLDER.findall(self.text):
            if group == "example" and name not in self.examples:
                raise ValueError(f"{{example.{name}}} is not under examples")
            if not group and name not in self.args:
                raise ValueError(f"{{{name}}} is not under args")
        if re.search(r"\d", PLACEHOLDER.sub("", self.text)):
            raise ValueError("a digit stands in the text: use a fact, an example or an argument")
        if re.search(r"[{}]", PLACEHOLDER.sub("", self.text)):
            raise ValueError("a brace is left over: a placeholder is misspelt")
        return self

    @model_validator(mode="after")
    def _approved_says_by_whom(self) -> Text:
        if (self.status == "approved") != (self.approved is not None):
            raise ValueError("status approved and the block approved go together")
        return self

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts this text stands on."""
        return tuple(name for group, name in PLACEHOLDER.findall(self.text) if group == "fact")
