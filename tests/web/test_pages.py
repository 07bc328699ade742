"""The two pages and what stands behind them, without a browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from bot.model.message import Part
from bot.services.finish_unanswered import finish_unanswered
from bot.web.pages import STATIC, linked
from tests.support.pages import LIVE, make_app
from tests.support.world import World

KEY = "smoking.vaping"
HERS = "<script>alert('hers')</script> can i vape"


@pytest.fixture
def app(world: World, tmp_path: Path) -> Flask:
    world.engine.decide = lambda _id, _text: [Part(KEY)]
    return make_app(world, tmp_path)


@pytest.fixture
def client(app: Flask) -> Iterator[FlaskClient]:
    with app.test_client() as client:
        yield client


@pytest.fixture
def answer(world: World) -> str:
    """What KEY says, as it stands in a page."""
    return str(linked(world.library.render(Part(KEY), "en", today=world.context.today()).text))


def hidden(html: str) -> dict[str, str]:
    """The hidden fields of the page's last form, which is the one she writes in."""
    found = re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)"', html)
    return dict(found)


def open_form(client: FlaskClient) -> dict[str, str]:
    return hidden(client.get("/chat").text)


def ask(client: FlaskClient, text: str, **more: Any) -> Any:
    return client.post("/chat/messages", json={"text": text, **more})


# Headers


@pytest.mark.parametrize("path", ["/chat", "/phone", "/chat/messages?after=1", "/phone/handsets/x"])
def test_pages_take_nothing_from_elsewhere_and_are_kept_nowhere(
    client: FlaskClient, path: str
) -> None:
    headers = client.get(path).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("path", ["/chat", "/phone"])
def test_every_script_carries_the_nonce_of_its_own_response(client: FlaskClient, path: str) -> None:
    nonces = []
    for _ in range(2):
        response = client.get(path)
        (nonce,) = re.findall("'nonce-([^']+)'", response.headers["Content-Security-Policy"])
        scripts = re.findall(r"<script[^>]*>", response.text)
        assert scripts
        assert all(f'nonce="{nonce}"' in script for script in scripts)
        nonces.append(nonce)
    assert nonces[0] != nonces[1]


@pytest.mark.parametrize("path", ["/chat", "/phone"])
def test_pages_load_nothing_from_another_host_and_show_no_logo(
    client: FlaskClient, path: str
) -> None:
    html = client.get(path).text
    loaded = re.findall(r'<(?:link|script|img)[^>]*(?:href|src)="([^"]*)"', html)
    assert loaded
    assert all(address.startswith("/assets/") for address in loaded)
    assert "nhsuk-header__logo" not in html


def test_the_vendored_style_sheet_names_no_font_of_another_host() -> None:
    sheet = STATIC / "vendor" / "nhsuk-frontend.css"
    if not sheet.exists():
        pytest.skip("the page assets are not built (make install)")
    assert "frutiger" not in sheet.read_text().lower()
    assert "url(http" not in sheet.read_text()


def test_an_asset_is_compressed_for_those_who_can_read_it(client: FlaskClient) -> None:
    if not (STATIC / "vendor" / "nhsuk-frontend.css.gz").exists():
        pytest.skip("the page assets are not built (make install)")
    path = "/assets/vendor/nhsuk-frontend.css"
    with client.get(path, headers={"Accept-Encoding": "gzip"}) as packed, client.get(path) as plain:
        assert packed.headers["Content-Encoding"] == "gzip"
        assert packed.headers["Content-Type"].startswith("text/css")
        assert "Content-Encoding" not in plain.headers
        assert len(packed.data) < len(plain.data) / 5


def test_no_other_file_is_an_asset(client: FlaskClient) -> None:
    with client.get("/assets/layout.css") as found:
        assert found.status_code == 200
    for path in ("/assets/../pages.py", "/assets/%2e%2e/pages.py", "/assets/nothing.css"):
        assert client.get(path).status_code == 404


# Links in our texts


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Call 999 or 111.", '<a href="tel:999">999</a> or <a href="tel:111">111</a>'),
        ("on 0300 123 1044.", '<a href="tel:03001231044">0300 123 1044</a>.'),
        ("on 0808 2000 247", '<a href="tel:08082000247">0808 2000 247</a>'),
        ("on 020 7713 7486", '<a href="tel:02077137486">020 7713 7486</a>'),
        ("Samaritans: 116 123", '<a href="tel:116123">116 123</a>'),
        ("see healthystart.nhs.uk.", 'href="https://healthystart.nhs.uk"'),
        ("a <b> & 999", "a &lt;b&gt; &amp; <a"),
    ],
)
def test_numbers_and_addresses_become_links_and_the_rest_is_escaped(text: str, html: str) -> None:
    assert html in linked(text)


@pytest.mark.parametrize(
    "text", ["10 weeks", "3 in 10", "by 12+3", "14 February 2027", "e.g. tea", "19991", "9 to 5"]
)
def test_other_figures_stay_as_they_are(text: str) -> None:
    assert linked(text) == text


# Chat without JavaScript


def test_the_chat_opens_with_the_emergency_numbers_and_a_cookie_for_this_visit(
    client: FlaskClient, world: World
) -> None:
    response = client.get("/chat")
    for fact in ("emergency_phone", "urgent_phone"):
        assert f'<a href="tel:{world.library.facts[fact].value}">' in response.text
    cookie = response.headers["Set-Cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Expires" not in cookie  # gone when the browser is closed


def test_a_form_is_answered_on_its_page(client: FlaskClient, answer: str) -> None:
    page = client.post("/chat", data={**open_form(client), "text": HERS})
    assert page.status_code == 200
    assert answer in page.text
    assert "&lt;script&gt;alert" in page.text
    assert "<script>alert" not in page.text


def test_the_same_form_again_is_the_same_text(client: FlaskClient, world: World) -> None:
    form = {**open_form(client), "text": HERS}
    first, again = client.post("/chat", data=form), client.post("/chat", data=form)
    assert len(world.engine.asked) == 1
    bubbles = [re.findall(r'<p dir="auto">(.*)</p>', page.text) for page in (first, again)]
    assert bubbles[0] == bubbles[1]


def test_other_words_in_the_same_form_are_another_text(client: FlaskClient, world: World) -> None:
    form = open_form(client)
    client.post("/chat", data={**form, "text": "can i vape"})
    client.post("/chat", data={**form, "text": "can he vape"})
    assert [text for _, text in world.engine.asked] == ["can i vape", "can he vape"]


def test_a_reload_shows_no_earlier_message(client: FlaskClient, answer: str) -> None:
    client.post("/chat", data={**open_form(client), "text": "can i vape"})
    html = client.get("/chat").text
    assert "can i vape" not in html
    assert answer not in html


@pytest.mark.parametrize(
    ("changed", "text", "words"),
    [
        ({"csrf_token": ""}, "can i vape", "Press Send again"),
        ({"csrf_token": "forged"}, "can i vape", "Press Send again"),
        ({"text": " \n "}, "", "Write your message first"),
        ({"text": "a" * 1601}, "a" * 1601, "1,600 characters or fewer"),
    ],
)
def test_a_form_that_cannot_be_taken_keeps_her_words(
    client: FlaskClient, world: World, changed: dict[str, str], text: str, words: str
) -> None:
    page = client.post("/chat", data={**open_form(client), "text": "can i vape", **changed})
    assert page.status_code == 400
    assert words in page.text
    assert f">{text}</textarea>" in page.text
    assert "<title>Error: " in page.text
    assert world.engine.asked == []


def test_hiding_the_page_forgets_the_visitor(client: FlaskClient) -> None:
    client.get("/chat")
    response = client.get("/chat/leave")
    assert response.status_code == 303
    assert response.headers["Location"].startswith("https://")
    assert client.get_cookie("signpost") is None


# Chat by script


def test_a_message_is_answered_in_parts(client: FlaskClient) -> None:
    replies = ask(client, "can i vape").json["replies"]
    assert [reply["content_key"] for reply in replies] == [KEY, "system.introduction"]
    assert {reply["language"] for reply in replies} == {"en"}


def test_what_is_not_json_is_no_message(client: FlaskClient, world: World) -> None:
    for options in ({"data": '{"text": "hi"}', "content_type": "text/plain"}, {"json": ["hi"]}):
        assert client.post("/chat/messages", **options).status_code == 400  # type: ignore[arg-type]
    assert world.engine.asked == []


def test_half_a_character_does_no_harm(client: FlaskClient) -> None:
    body = '{"text": "hi \\ud83d"}'
    response = client.post("/chat/messages", data=body, content_type="application/json")
    assert response.status_code == 200


def test_the_same_id_gets_the_same_reply_but_only_for_the_same_visitor(
    app: Flask, client: FlaskClient, world: World
) -> None:
    first, again = ask(client, "can i vape", id="1"), ask(client, "can i vape", id="1")
    assert first.json == again.json
    assert len(world.engine.asked) == 1
    other = app.test_client()
    world.engine.decide = lambda _id, _text: [Part("about.hello")]
    assert ask(other, "hello", id="1").json != first.json
    assert len(world.engine.asked) == 2


# Late answers


def test_a_late_answer_waits_for_whoever_asked(
    app: Flask, client: FlaskClient, world: World
) -> None:
    world.engine.down = True
    held = ask(client, "can i vape", id="1").json["replies"]
    assert "system.holding" in [reply["content_key"] for reply in held]
    assert client.get("/chat/messages?after=1").json == {"replies": [], "waiting": True}
    world.engine.down = False
    assert finish_unanswered(world.context) == 1
    late = client.get("/chat/messages?after=1").json
    assert [reply["content_key"] for reply in late["replies"]] == [KEY]
    assert late["waiting"] is False
    nothing = {"replies": [], "waiting": False}
    stranger = app.test_client()
    stranger.get("/chat")
    assert stranger.get("/chat/messages?after=1").json == nothing
    assert app.test_client().get("/chat/messages?after=1").json == nothing


def test_without_javascript_a_late_answer_is_asked_for(
    client: FlaskClient, world: World, answer: str
) -> None:
    world.engine.down = True
    page = client.post("/chat", data={**open_form(client), "text": "can i vape"})
    assert "Check for our answer" in page.text
    form = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page.text)[:3])
    assert form["text"] == "can i vape"
    assert "Check for our answer" in client.post("/chat", data=form).text
    world.engine.down = False
    finish_unanswered(world.context)
    page = client.post("/chat", data=form)
    assert answer in page.text
    assert "Check for our answer" not in page.text
    assert len(world.engine.asked) == 1


# The phone page's own interface


def test_outside_demo_mode_there_is_no_phone(world: World, tmp_path: Path) -> None:
    client = make_app(world, tmp_path, **LIVE).test_client()
    assert client.get("/chat").status_code == 200
    for method, path in (
        ("GET", "/phone"),
        ("GET", "/phone/handsets/001"),
        ("POST", "/phone/texts"),
        ("POST", "/phone/clock"),
    ):
        assert client.open(path, method=method, json={}).status_code == 404


def test_the_clock_moves_forward_by_whole_days(client: FlaskClient, world: World) -> None:
    before = world.clock.now()
    moved = client.post("/phone/clock", json={"days": 14})
    assert moved.json["clock"]["day"] == "Monday 7 December 2026"
    assert moved.json["clock"]["days_ahead"] == 14
    assert (world.clock.now() - before).days == 14


@pytest.mark.parametrize("days", [0, -1, 401, 1.5, "7", None, True])
def test_the_clock_moves_by_nothing_else(client: FlaskClient, world: World, days: object) -> None:
    before = world.clock.now()
    assert client.post("/phone/clock", json={"days": days}).status_code == 400
    assert world.clock.now() == before


@pytest.mark.parametrize(
    "options",
    [
        {"json": {"days": 1}, "headers": {"Origin": "https://elsewhere.example"}},
        {"json": {"days": 1}, "headers": {"Origin": "null"}},
        {"json": {"days": 1}, "headers": {"Sec-Fetch-Site": "cross-site"}},
        {"data": '{"days": 1}', "headers": {"Content-Type": "text/plain"}},
    ],
)
def test_another_site_cannot_move_the_clock(
    client: FlaskClient, world: World, options: dict[str, Any]
) -> None:
    before = world.clock.now()
    assert client.post("/phone/clock", **options).status_code == 403
    assert client.post("/phone/texts", **options).status_code == 403
    assert world.clock.now() == before


@pytest.mark.parametrize("handset", ["000", "1", "1234", "٠٠١", "abc"])
def test_only_the_demos_numbers_have_a_handset(client: FlaskClient, handset: str) -> None:
    assert client.get(f"/phone/handsets/{handset}").status_code == 404
    sent = client.post("/phone/texts", json={"handset": handset, "body": "Hi"})
    assert sent.status_code == 400


def test_without_the_stand_in_the_phone_says_so(client: FlaskClient) -> None:
    response = client.get("/phone/handsets/001")
    assert response.status_code == 503
    assert response.json["error"]["code"] == "standin_away"
