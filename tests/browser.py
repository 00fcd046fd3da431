"""Pages in a browser: the system's Chromium, which may read files and ask nobody for anything else.

A test that takes `open_page` is skipped where there is no Chromium, and fails where a page asks for the network.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Error, Page, Route, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
DESKTOP, PHONE = {"width": 1280, "height": 800}, {"width": 390, "height": 844}
OWN = ("file:", "data:", "blob:", "about:")


class Pages:
    """Opens files as pages, each in a context of its own, and notes what they ask for."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._contexts: list[BrowserContext] = []
        self.asked: list[str] = []

    def __call__(self, file: Path, **options: Any) -> Page:
        """The page of a file, opened; `options` are those of Playwright's contexts."""
        context = self._browser.new_context(**{"viewport": DESKTOP, "offline": True, **options})
        self._contexts.append(context)
        context.route("**/*", self._answer)
        page = context.new_page()
        page.goto(file.resolve().as_uri())
        return page

    def close(self) -> None:
        for context in self._contexts:
            context.close()

    def _answer(self, route: Route) -> None:
        if route.request.url.startswith(OWN):
            route.continue_()
        else:
            self.asked.append(route.request.url)
            route.abort()


def chromium() -> str | None:
    """Where the system's Chromium is; None where there is none."""
    return next(filter(None, map(shutil.which, NAMES)), None)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """The system's Chromium, without a window; gone after the module, for no process forks beside its thread."""
    found = chromium()
    if found is None:
        pytest.skip("no Chromium on this system: apt-get install chromium")
    with sync_playwright() as playwright:
        try:
            started = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        except Error as error:
            pytest.skip(f"{found} does not start: {error.message.splitlines()[0]}")
        yield started
        started.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Pages]:
    """`open_page(file, viewport=PHONE, color_scheme="dark")` gives the page of a file, opened."""
    pages = Pages(browser)
    yield pages
    pages.close()
    assert pages.asked == [], f"the page asked for {pages.asked}"
