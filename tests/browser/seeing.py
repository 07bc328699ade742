"""What every page must be, whatever is on it."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

# WCAG 2.2 AA, and what axe's authors hold to be good practice.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDTHS = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"


def assert_accessible(page: Page) -> None:
    """No violation that axe can find."""
    results = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
    assert results.response["passes"], "axe checked nothing"
    assert results.violations_count == 0, results.generate_report()


def assert_no_sideways_scroll(page: Page) -> None:
    """Everything fits; what is wider scrolls within itself."""
    content, window = page.evaluate(WIDTHS)
    assert content <= window
