"""A real browser on real pages: the web process in this one, the stand-in network in its own."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from flask import Flask
from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Page,
    expect,
    sync_playwright,
)
from werkzeug.serving import WSGIRequestHandler, make_server

from bot.model.message import Part
from bot.web.pages import STATIC
from tests.support.databases import sqlite_database
from tests.support.pages import make_app
from tests.support.world import World
from tests.twilio_standin.running import StandIn, free_port

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
PHONE = {"width": 360, "height": 740}
LAPTOP = {"width": 1280, "height": 860}
SECONDS = 15
# What a browser says of a network that a test took away, and of a form that we refused.
EXPECTED_COMPLAINTS = ("net::ERR_INTERNET_DISCONNECTED", "status of 400 (BAD REQUEST)")


@dataclass
class Site:
    """The running pages and what stands behind them."""

    url: str
    app: Flask
    world: World
    stand_in: StandIn


class Quiet(WSGIRequestHandler):
    """Without a line for every request."""

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        pass


# For this folder and no longer: Playwright leaves an event loop running while it is open.
@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        pytest.skip("no Chromium on this machine (apt-get install chromium)")
    if not (STATIC / "vendor" / "nhsuk-frontend.css").exists():
        pytest.skip("the page assets are not built (make install)")
    expect.set_options(timeout=SECONDS * 1000)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield opened
        opened.close()


@pytest.fixture(scope="package")
def running_site(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    home = tmp_path_factory.mktemp("pages")
    port, standin_port = free_port(), free_port()
    url = f"http://127.0.0.1:{port}"
    with sqlite_database(home) as database:
        world = World(database)
        standin_url = f"http://127.0.0.1:{standin_port}"
        app = make_app(world, home, PORT=str(port), TWILIO_API_BASE_URL=standin_url)
        server = make_server("127.0.0.1", port, app, threaded=True, request_handler=Quiet)
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        stand_in = StandIn(home, url, env={"PUBLIC_URL": url}, port=standin_port).start()
        yield Site(url, app, world, stand_in)
        stand_in.stop()
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def site(running_site: Site) -> Site:
    """With an engine that is up and says one thing, and empty handsets."""
    running_site.world.engine.down = False
    running_site.world.engine.decide = lambda _id, _text: [Part("smoking.vaping")]
    running_site.stand_in.reset()
    return running_site


@pytest.fixture
def open_page(browser: Browser, site: Site) -> Iterator[Callable[..., Page]]:
    """Open a page as a new visitor. Nothing may go wrong in its scripts, nor be blocked."""
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def complain(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"} and not message.text.endswith(EXPECTED_COMPLAINTS):
            complaints.append(message.text)

    def opened(path: str, *, size: dict[str, int] = PHONE, scripts: bool = True) -> Page:
        context = browser.new_context(
            viewport=size,  # type: ignore[arg-type]
            java_script_enabled=scripts,
            reduced_motion="reduce",
        )
        contexts.append(context)
        context.set_default_timeout(SECONDS * 1000)
        page = context.new_page()
        page.on("console", complain)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.goto(site.url + path)
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []
