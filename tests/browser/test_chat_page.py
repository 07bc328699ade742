"""The web chat as a woman meets it."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from bot.model.message import Part
from bot.services.finish_unanswered import finish_unanswered
from tests.browser.conftest import LAPTOP, PHONE, Site
from tests.browser.seeing import assert_accessible, assert_no_sideways_scroll

Open = Callable[..., Page]
OURS, HERS = ".message--ours", ".message--hers"
SIZES = pytest.mark.parametrize("size", [PHONE, LAPTOP], ids=["phone", "laptop"])
LONG = "a" * 300 + " https://healthystart.nhs.uk/" + "b" * 200


def box(page: Page):
    return page.get_by_label("Your message")


def send(page: Page, text: str) -> None:
    box(page).fill(text)
    page.get_by_role("button", name="Send").click()


def answered(page: Page, times: int = 1) -> None:
    expect(page.locator(OURS)).to_have_count(times)
    expect(page.locator(".is-sending")).to_have_count(0)


@SIZES
def test_it_is_accessible_and_fits(open_page: Open, size: dict[str, int]) -> None:
    page = open_page("/chat", size=size)
    assert_accessible(page)
    send(page, LONG)
    answered(page)
    assert_accessible(page)
    assert_no_sideways_scroll(page)
    page.context.set_offline(True)
    send(page, "are you there")
    expect(page.get_by_role("alert")).to_contain_text("not sent")
    assert_accessible(page)
    assert_no_sideways_scroll(page)


@SIZES
def test_without_javascript_it_is_accessible_and_fits(
    open_page: Open, size: dict[str, int]
) -> None:
    page = open_page("/chat", size=size, scripts=False)
    send(page, LONG)
    answered(page)
    assert_no_sideways_scroll(page)
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".nhsuk-error-message")).to_contain_text("Write your message first")
    assert_no_sideways_scroll(page)


def test_it_reflows_at_four_hundred_percent(open_page: Open) -> None:
    """https://www.w3.org/WAI/WCAG22/Understanding/reflow.html: 1280 by 1024 at 400 %."""
    page = open_page("/chat", size={"width": 320, "height": 256})
    send(page, LONG)
    answered(page)
    assert_no_sideways_scroll(page)
    answer = page.locator(OURS).get_by_role("link").first
    answer.focus()
    assert answer.evaluate(
        "link => { const { left, top } = link.getBoundingClientRect();"
        " return document.elementFromPoint(left + 1, top + 1) === link; }"
    ), "something stands in front of the link that has the focus"


def test_with_the_keyboard_alone(open_page: Open) -> None:
    page = open_page("/chat", size=LAPTOP)
    for _ in range(10):
        page.keyboard.press("Tab")
        if box(page).evaluate("box => box === document.activeElement"):
            break
    page.keyboard.type("can i")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("vape")
    page.keyboard.press("Enter")
    answered(page)
    expect(page.locator(HERS).locator("p")).to_have_text("can i\nvape", use_inner_text=True)
    expect(box(page)).to_be_focused()
    expect(box(page)).to_have_value("")


def test_her_words_are_shown_as_words(open_page: Open, site: Site) -> None:
    text = "<script>document.title = 'broken'</script><b>hi</b>"
    for scripts in (True, False):
        page = open_page("/chat", scripts=scripts)
        send(page, text)
        answered(page)
        expect(page.locator(HERS)).to_contain_text(text)
        expect(page).to_have_title("Chat - Signpost")


def test_the_numbers_in_an_answer_can_be_called(open_page: Open, site: Site) -> None:
    number = site.world.library.facts["smokefree_phone"].value
    for scripts in (True, False):
        page = open_page("/chat", scripts=scripts)
        send(page, "can i vape")
        link = page.locator(OURS).get_by_role("link", name=number)
        expect(link).to_have_attribute("href", f"tel:{number.replace(' ', '')}")


def test_while_it_is_sent_it_says_so_and_sends_no_more(open_page: Open, site: Site) -> None:
    may_answer = threading.Event()
    asked: list[str] = []

    def slowly(_id: str, text: str) -> list[Part]:
        asked.append(text)
        may_answer.wait(5)
        return [Part("smoking.vaping")]

    site.world.engine.decide = slowly
    page = open_page("/chat")
    send(page, "can i vape")
    expect(page.get_by_role("status").filter(has_text="Sending")).to_be_visible()
    box(page).press("Enter")
    page.get_by_role("button", name="Send").click()
    may_answer.set()
    answered(page)
    assert asked == ["can i vape"]


def test_offline_her_words_stay_and_are_sent_once(open_page: Open, site: Site) -> None:
    page = open_page("/chat")
    page.context.set_offline(True)
    send(page, "can i vape")
    expect(page.get_by_role("alert")).to_contain_text("Your message was not sent")
    expect(box(page)).to_have_value("can i vape")
    expect(page.locator(HERS)).to_have_count(0)
    page.context.set_offline(False)
    page.get_by_role("button", name="Send").click()
    answered(page)
    expect(page.get_by_role("alert")).to_be_hidden()


def test_an_answer_lost_on_the_way_is_not_asked_for_twice(open_page: Open, site: Site) -> None:
    asked: list[str] = []
    site.world.engine.decide = lambda _id, text: asked.append(text) or [Part("smoking.vaping")]  # type: ignore[func-returns-value]
    page = open_page("/chat")

    def lose(route) -> None:
        route.fetch()
        route.abort("internetdisconnected")

    page.route("**/chat/messages", lose, times=1)
    send(page, "can i vape")
    expect(page.get_by_role("alert")).to_contain_text("not sent")
    page.get_by_role("button", name="Send").click()
    answered(page)
    assert asked == ["can i vape"]


def test_nothing_is_shown_after_a_reload(open_page: Open) -> None:
    page = open_page("/chat")
    send(page, "can i vape")
    answered(page)
    page.reload()
    expect(page.locator(".message")).to_have_count(0)


def test_a_late_answer_comes_by_itself_even_after_a_reload(open_page: Open, site: Site) -> None:
    site.world.engine.down = True
    page = open_page("/chat")
    send(page, "can i vape")
    answered(page)
    page.reload()
    site.world.engine.down = False
    finish_unanswered(site.world.context)
    answered(page)
    number = site.world.library.facts["smokefree_phone"].value
    expect(page.locator(OURS)).to_contain_text(number)
    page.reload()
    expect(page.locator(".message")).to_have_count(0)


def test_without_javascript_a_late_answer_is_a_button_away(open_page: Open, site: Site) -> None:
    site.world.engine.down = True
    page = open_page("/chat", scripts=False)
    send(page, "can i vape")
    site.world.engine.down = False
    finish_unanswered(site.world.context)
    page.get_by_role("button", name="Check for our answer").click()
    expect(page.locator(OURS)).to_have_count(2)
    expect(page.get_by_role("button", name="Check for our answer")).to_have_count(0)


@pytest.mark.parametrize("way", ["button", "shift", "no javascript"])
def test_she_can_hide_the_page_at_once(open_page: Open, site: Site, way: str) -> None:
    page = open_page("/chat", scripts=way != "no javascript")
    page.context.route("https://www.bbc.co.uk/**", lambda route: route.fulfill(body="Weather"))
    send(page, "can i vape")
    answered(page)
    visitor = page.context.cookies()[0]["value"]
    if way == "shift":
        box(page).press("Shift")
        page.keyboard.press("Shift")
        page.keyboard.press("Shift")
    else:
        page.get_by_role("link", name="Hide this page").click()
    page.wait_for_url("https://www.bbc.co.uk/weather")
    page.go_back()
    expect(page.locator(".message")).to_have_count(0)
    assert visitor not in [cookie["value"] for cookie in page.context.cookies()]


def test_capital_letters_do_not_hide_the_page(open_page: Open) -> None:
    page = open_page("/chat")
    box(page).press_sequentially("AM I OK")
    for letter in "HELP":
        page.keyboard.press(f"Shift+{letter}")
    expect(page).to_have_url(page.url)
    expect(page.locator("#cover")).to_be_hidden()
