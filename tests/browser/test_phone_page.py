"""The phone page: handsets, their log and the time machine."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Locator, Page, expect

from bot.model.message import Part
from bot.services.finish_unanswered import finish_unanswered
from tests.browser.conftest import LAPTOP, PHONE, Site
from tests.browser.seeing import assert_accessible, assert_no_sideways_scroll
from tests.support.world import AMINA
from tests.twilio_standin.running import OUR_NUMBER

Open = Callable[..., Page]
SIZES = pytest.mark.parametrize("size", [PHONE, LAPTOP], ids=["phone", "laptop"])


def bubbles(page: Page) -> Locator:
    return page.locator(".bubble")


def rows(page: Page) -> Locator:
    return page.locator("#rows tr")


def text(page: Page, body: str) -> None:
    page.get_by_label("Text message").fill(body)
    page.get_by_role("button", name="Send text").click()


@pytest.fixture
def wrong_token(site: Site) -> Iterator[None]:
    """The service takes the network's signatures for forged ones."""
    real = site.app.extensions["signpost"]
    site.app.extensions["signpost"] = replace(
        real, settings=replace(real.settings, auth_token="another")
    )
    yield
    site.app.extensions["signpost"] = real


@SIZES
def test_it_is_accessible_and_fits(open_page: Open, size: dict[str, int]) -> None:
    page = open_page("/phone", size=size)
    text(page, "a" * 300)
    expect(bubbles(page)).to_have_count(2)
    expect(rows(page)).to_contain_text(["valid"])
    assert_accessible(page)
    assert_no_sideways_scroll(page)
    page.get_by_text("Add a phone").click()
    assert_accessible(page)
    assert_no_sideways_scroll(page)


def test_the_log_is_beside_the_handset_or_below_it(open_page: Open) -> None:
    for size, beside in ((LAPTOP, True), (PHONE, False)):
        page = open_page("/phone", size=size)
        phone, log = (
            page.locator(".handset").bounding_box(),
            page.locator(".happened").bounding_box(),
        )
        assert phone is not None and log is not None
        if beside:
            assert log["x"] >= phone["x"] + phone["width"]
        else:
            assert log["y"] >= phone["y"] + phone["height"]


def test_a_text_its_reply_and_what_happened_to_it(open_page: Open, site: Site) -> None:
    page = open_page("/phone")
    text(page, "<b>can</b> i vape")
    expect(bubbles(page)).to_have_count(2)
    expect(bubbles(page).first).to_contain_text("<b>can</b> i vape")
    (seen,) = [seen for seen in site.stand_in.seen_by(AMINA) if seen["direction"] != "inbound"]
    expect(bubbles(page).last).to_contain_text(seen["body"].split("\n")[0])
    cells = rows(page).first.locator("td")
    expect(cells.nth(2)).to_have_text("valid")
    expect(cells.nth(3)).to_contain_text("smoking.vaping")
    expect(cells.nth(4)).to_have_text("en")
    expect(cells.nth(5)).to_have_text(str(seen["segments"]))
    expect(cells.nth(6)).to_have_text(re.compile(r"^\d+$"))
    expect(cells.nth(7)).to_have_text("answered")


def test_a_text_with_a_wrong_signature_is_refused(
    open_page: Open, site: Site, wrong_token: None
) -> None:
    page = open_page("/phone")
    text(page, "hello")
    expect(rows(page).first.locator("td").nth(2)).to_have_text("refused")
    expect(bubbles(page)).to_have_count(1)


def test_a_text_that_comes_unasked_appears_by_itself(open_page: Open, site: Site) -> None:
    page = open_page("/phone")
    expect(page.get_by_text("No texts yet")).to_be_visible()
    site.stand_in.client().messages.create(to=AMINA, from_=OUR_NUMBER, body="Hello from us")
    expect(bubbles(page).last).to_contain_text("Hello from us")


def test_a_late_answer_is_a_row_of_its_own(open_page: Open, site: Site) -> None:
    site.world.engine.down = True
    page = open_page("/phone")
    text(page, "can i vape")
    expect(rows(page).first).to_contain_text("held")
    site.world.engine.down = False
    site.world.engine.decide = lambda _id, _text: [Part("about.hello")]
    finish_unanswered(site.world.context)
    expect(rows(page)).to_have_count(2)
    expect(rows(page).first).to_contain_text("Later answer")
    expect(rows(page).first).to_contain_text("about.hello")


def test_several_women_each_with_her_own_texts(open_page: Open, site: Site) -> None:
    page = open_page("/phone")
    text(page, "i am amina")
    expect(bubbles(page)).to_have_count(2)
    bea = page.get_by_role("button", name="Bea")
    bea.click()
    expect(page.locator(".handset__owner")).to_have_text("Bea's phone")
    expect(page.get_by_text("No texts yet")).to_be_visible()
    site.stand_in.client().messages.create(to=AMINA, from_=OUR_NUMBER, body="For Amina")
    amina = page.get_by_role("button", name="Amina")
    expect(amina).to_contain_text("new")
    amina.click()
    expect(bubbles(page).last).to_contain_text("For Amina")
    expect(amina).not_to_contain_text("new")


def test_a_phone_can_be_added_and_stays_after_a_reload(open_page: Open, site: Site) -> None:
    page = open_page("/phone")
    page.get_by_text("Add a phone").click()
    number = page.get_by_label("Its number")
    number.fill("000")
    number.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("last three digits")
    number.fill("217")
    number.press("Enter")
    text(page, "hello")
    expect(bubbles(page)).to_have_count(2)
    assert len(site.stand_in.seen_by("+447700900217")) == 2
    page.reload()
    expect(page.get_by_role("button", name="900217")).to_have_attribute("aria-pressed", "true")
    expect(bubbles(page)).to_have_count(2)
    expect(page.locator(".bubble").first).to_contain_text("hello")


def test_the_time_machine_moves_the_clock_of_the_service(open_page: Open, site: Site) -> None:
    page = open_page("/phone")
    text(page, "before")
    expect(bubbles(page)).to_have_count(2)
    before = site.world.clock.now()
    page.get_by_label("Move on by").fill("2")
    page.get_by_role("button", name="Move the clock").click()
    expect(page.locator("#moved")).to_contain_text("It is now")
    assert (site.world.clock.now() - before).days == 14
    text(page, "after")
    expect(bubbles(page)).to_have_count(4)
    expect(page.locator(".handset__day")).to_have_count(2)
    page.get_by_label("Move on by").fill("0")
    page.get_by_role("button", name="Move the clock").click()
    expect(page.locator("#moved")).to_contain_text("at least 1")


def test_with_the_keyboard_alone(open_page: Open) -> None:
    page = open_page("/phone", size=LAPTOP)
    expect(page.get_by_text("No texts yet")).to_be_visible()
    reached = []
    for _ in range(16):
        page.keyboard.press("Tab")
        reached.append(
            page.evaluate(
                "(document.activeElement.textContent.trim() || document.activeElement.id)"
                ".replace(/\\s+/g, ' ')"
            )
        )
        if reached[-1].startswith("Chloe"):
            page.keyboard.press("Enter")
        if reached[-1] == "body":
            page.keyboard.type("hello")
            page.keyboard.press("Enter")
    expect(page.locator(".handset__owner")).to_have_text("Chloe's phone")
    expect(bubbles(page)).to_have_count(2)
    assert "Move the clock" in reached
    assert any("What happened" in words or "Time Text" in words for words in reached)


def test_without_the_network_it_says_so_and_recovers(open_page: Open, site: Site) -> None:
    page = open_page("/phone")
    expect(page.get_by_text("No texts yet")).to_be_visible()
    page.context.set_offline(True)
    text(page, "hello")
    expect(page.get_by_role("alert")).to_contain_text("does not answer")
    expect(page.get_by_label("Text message")).to_have_value("hello")
    page.context.set_offline(False)
    page.get_by_role("button", name="Send text").click()
    expect(bubbles(page)).to_have_count(2)
    expect(page.get_by_role("alert")).to_be_hidden()
