"""Make one text of several parts: one reply a text, the key point first, never too long."""

from __future__ import annotations

from collections.abc import Sequence

from bot.model.contact import Contact
from bot.model.errors import ContentUnavailable
from bot.model.message import Part, RenderedPart
from bot.model.sms import segments
from bot.services.context import Context

INTRODUCTION = Part("system.introduction")
SAFETY_FALLBACK = Part("safety.minimal")
UNAVAILABLE = Part("system.unavailable_content")
LONGEST = {"safety": 3, "details": 3}
LONGEST_OTHERWISE = 2  # segments
SEPARATOR = "\n\n"


def compose_reply(
    context: Context, contact: Contact, parts: Sequence[Part]
) -> tuple[RenderedPart, ...]:
    """The parts she gets, in order, in her language.

    A red flag is answered by its fixed text and nothing else. On first contact we say who we are.
    An open question that does not fit is left for next time; nothing else is ever left out.
    """
    kinds = {part.content_key: context.wording.kind_of(part.content_key) for part in parts}
    if "safety" in kinds.values():
        return _fixed_texts(
            context, contact, [p for p in parts if kinds[p.content_key] == "safety"]
        )
    said = [part for part in parts if kinds[part.content_key] != "question"]
    questions = [part for part in parts if kinds[part.content_key] == "question"]
    if contact.introduced_at is None:
        said.append(INTRODUCTION)
    limit = max((LONGEST.get(kind, LONGEST_OTHERWISE) for kind in kinds.values()), default=2)
    rendered = [_render(context, contact, part) for part in said]
    for question in questions:
        asked = _render(context, contact, question)
        if fits([*rendered, asked], limit):
            rendered.append(asked)
    return tuple(rendered)


def body_of(rendered: Sequence[RenderedPart]) -> str:
    """The text as it goes out."""
    return SEPARATOR.join(part.text for part in rendered)


def fits(rendered: Sequence[RenderedPart], limit: int) -> bool:
    """Whether this many segments are enough for all of it."""
    return segments(body_of(rendered)).segments <= limit


def _fixed_texts(
    context: Context, contact: Contact, parts: Sequence[Part]
) -> tuple[RenderedPart, ...]:
    # A number past its review must not leave her without 999 and 111, which do not change.
    first, *others = (_render(context, contact, part, SAFETY_FALLBACK) for part in parts)
    kept = [first]
    for other in others:
        if other.content_key != first.content_key and fits([*kept, other], LONGEST["safety"]):
            kept.append(other)
    return tuple(kept)


def _render(
    context: Context, contact: Contact, part: Part, otherwise: Part = UNAVAILABLE
) -> RenderedPart:
    """The part in her words, or `otherwise` when it may not be sent today."""
    today = context.today()
    try:
        return context.wording.render(part, contact.language, today=today)
    except ContentUnavailable as error:
        context.log.warning("content.unavailable", key=part.content_key, code=error.code)
        return context.wording.render(otherwise, contact.language, today=today)
