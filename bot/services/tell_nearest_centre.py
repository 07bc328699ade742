"""The nearest children's centre, and MORE for the next ones."""

from __future__ import annotations

from bot.model.centre import distance_part
from bot.model.joining import Question
from bot.model.message import Part
from bot.model.postcode import Postcode, find_district, parse_postcode
from bot.model.reading import read
from bot.services.context import Context
from bot.services.find_centres import CentreNear, find_centres
from bot.services.turn import Turn, decide_once

STEP = "find_centres"
ASKED_FOR_CENTRE = "centres.ask_postcode"
SHOWN = "centres.nearest"


def tell_nearest_centre(context: Context, message_id: str) -> list[Part]:
    """By the postcode in this text, else by hers; asks for one when there is none."""
    return decide_once(context, message_id, STEP, lambda turn: nearest_centre_parts(context, turn))


def nearest_centre_parts(context: Context, turn: Turn) -> list[Part]:
    """The first centre for this text."""
    # Read again as an answer to "what is your postcode", so that "near b11" is a place, too.
    reading = read(turn.message.body, expecting=Question.POSTCODE, today=context.today())
    district = reading.district or find_district(turn.message.body)
    given = reading.postcode.unit if reading.postcode else district
    near = given or turn.enrolment.postcode or turn.enrolment.district
    if near is None:
        turn.conversation.last_topic = ASKED_FOR_CENTRE
        turn.conversation.ask(Question.POSTCODE)
        return [Part(ASKED_FOR_CENTRE)]
    turn.conversation.centres_near, turn.conversation.centres_shown = near, 0
    return next_centre_parts(context, turn)


def next_centre_parts(context: Context, turn: Turn) -> list[Part]:
    """The next one after those she was shown."""
    conversation = turn.conversation
    near = conversation.centres_near or ""
    postcode: Postcode | None = parse_postcode(near)
    found = find_centres(
        turn.uow,
        context.directory,
        postcode=postcode,
        district=None if postcode else near,
        offset=conversation.centres_shown,
    )
    if found.place is None:
        return [Part("centres.postcode_unknown")]
    if not found.items:
        return [Part("centres.no_more" if conversation.centres_shown else "centres.none_known")]
    conversation.centres_shown += 1
    conversation.last_topic = SHOWN
    return [_centre_part(found.items[0])]


def _centre_part(item: CentreNear) -> Part:
    centre = item.centre
    key = "centres.nearest" if item.precision == "unit" else "centres.nearest_near"
    args: dict[str, str | int | Part] = {
        "name": centre.name,
        "address": centre.address,
        "distance": distance_part(item.metres),
    }
    if centre.phone:
        return Part(key, args | {"phone": centre.phone})
    return Part(f"{key}_no_phone", args)
