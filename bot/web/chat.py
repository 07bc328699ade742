"""The web chat: the same conversation as by text, in a browser.

A visitor is known by a random id in a signed cookie and by nothing else. Earlier messages are
never shown again: the phone or the laptop may not be hers alone.
"""

from __future__ import annotations

from uuid import UUID, uuid4, uuid5

from flask import Blueprint, Response, jsonify, redirect, request, session
from flask_wtf.csrf import validate_csrf
from werkzeug.wrappers import Response as BaseResponse
from wtforms import ValidationError

from bot.model.contact import Channel
from bot.model.message import InboundText, OutboundMessage
from bot.services.answer_message import HOLDING
from bot.services.late_replies import LateReplies, late_replies
from bot.services.receive_message import mark_returned, receive_message
from bot.web import pages
from bot.web.current import context
from bot.web.permissions import public

blueprint = Blueprint("chat", __name__)
blueprint.register_blueprint(pages.blueprint)
LONGEST_TEXT = 1600
LONGEST_ID = 64
FORM_SECONDS = 24 * 3600
# Where "Hide this page" leads, as https://design-system.service.gov.uk/components/exit-this-page/
ELSEWHERE = "https://www.bbc.co.uk/weather"


@blueprint.after_request
def secure(response: Response) -> Response:
    """A page of hers is kept nowhere; the assets beside it say for themselves."""
    return response if request.endpoint == "chat.pages.asset" else pages.secured(response)


@blueprint.get("/chat")
@public
def show_chat() -> Response:
    """An empty chat: what was said before is not shown again."""
    known_visitor()
    return _chat_page()


@blueprint.post("/chat")
@public
def receive_chat_form() -> Response:
    """The chat without JavaScript: her text and our answer, on a page of their own."""
    text = request.form.get("text", "").replace("\r\n", "\n").strip()
    if problem := _problem_with_form(text):
        return _chat_page(problem=problem, text=text, status=400)
    form_id = request.form.get("form_id", "")
    # Her words are part of the id: sending the form again is the same text, other words are not.
    message_id = str(uuid5(UUID(known_visitor()), f"{form_id}\n{text}"))
    reply = receive(text, message_id)
    late = _late(message_id)
    said = as_replies(reply)
    answers = [as_replies(other) for other in late.replies if reply is None or other.id != reply.id]
    return _chat_page(
        exchange={"said": text, "replies": [said, *answers] if said else answers},
        waiting={"text": text, "form_id": form_id} if late.is_waiting else None,
    )


@blueprint.get("/chat/leave")
@public
def leave_chat() -> BaseResponse:
    """Forget this visitor on this device, and show something harmless."""
    session.clear()
    return redirect(ELSEWHERE, 303)


@blueprint.post("/chat/messages")
@public
def receive_chat_message() -> tuple[Response, int]:
    """One text in, its replies out. With the same `id` again: the same replies."""
    given = request.get_json(silent=True)
    given = given if isinstance(given, dict) else {}
    text, message_id = given.get("text"), given.get("id") or str(uuid4())
    if not isinstance(text, str):
        return _problem("text_missing", "text")
    if len(text) > LONGEST_TEXT:
        return _problem("text_too_long", "text")
    if not isinstance(message_id, str) or len(message_id) > LONGEST_ID:
        return _problem("id_invalid", "id")
    return jsonify({"replies": as_replies(receive(text, message_id))}), 200


@blueprint.get("/chat/messages")
@public
def give_late_replies() -> Response:
    """What was answered later to the text she sent with this `id`, and whether more will come."""
    late = _late(request.args.get("after", ""))
    replies = [entry for reply in late.replies for entry in as_replies(reply)]
    return jsonify({"replies": replies, "waiting": late.is_waiting})


def receive(text: str, message_id: str) -> OutboundMessage | None:
    """Hand her words to the same use case as a text, under her cookie's id."""
    used = context()
    body = text.encode(errors="replace").decode()  # JSON can hold half a character; a text cannot
    inbound = InboundText(_provider_id(message_id), sender=known_visitor(), body=body)
    reply = receive_message(used, inbound, channel=Channel.CHAT)
    if reply is not None:
        mark_returned(used, reply.id)
    return reply


def known_visitor() -> str:
    """The id in her cookie, made now if she is new."""
    if "contact" not in session:
        session["contact"] = str(uuid4())
    return str(session["contact"])


def as_replies(reply: OutboundMessage | None) -> list[dict[str, str]]:
    """A reply as the interface gives it, one entry a part."""
    parts = reply.parts if reply is not None else ()
    return [
        {"content_key": part.content_key, "language": part.language, "text": part.text}
        for part in parts
    ]


def _late(message_id: str) -> LateReplies:
    if "contact" not in session:
        return LateReplies()
    visitor = known_visitor()
    return late_replies(context(), contact_id=visitor, provider_id=_provider_id(message_id))


def _provider_id(message_id: str) -> str:
    """Made of her cookie's id too, so that no one can ask for another visitor's answer."""
    return f"chat-{uuid5(UUID(known_visitor()), message_id)}"


def _problem_with_form(text: str) -> str | None:
    """The code of what is wrong with a form that was sent; the page has the words for it."""
    try:
        validate_csrf(request.form.get("csrf_token"), time_limit=FORM_SECONDS)
    except ValidationError:
        return "form_expired"
    if not text:
        return "text_missing"
    return "text_too_long" if len(text) > LONGEST_TEXT else None


def _chat_page(*, status: int = 200, **values: object) -> Response:
    return pages.page(
        "chat.html",
        status=status,
        form_id=str(uuid4()),
        holding_key=HOLDING.content_key,
        longest=LONGEST_TEXT,
        elsewhere=ELSEWHERE,
        **values,
    )


def _problem(code: str, where: str) -> tuple[Response, int]:
    return jsonify({"error": {"code": code, "where": where}}), 400
