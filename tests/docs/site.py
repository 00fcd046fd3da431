"""Looks at the built site as a reader without a network sees it: `python -m tests.docs.site`, after zensical built it.

A page that asks for anything but its own files, whose script fails, or that is wider than a phone, and a search that finds nothing, end with status 1.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Error, Page, sync_playwright

from tests.browser import DESKTOP, FLAGS, OWN, PHONE, chromium
from tests.docs.blocks import ROOT

SITE = ROOT / "out" / "site"
TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


def faults(page: Page, files: list[Path]) -> Iterator[str]:
    """What is wrong with the pages, a line each."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: asked.append(f"an error: {error}"))
    for file in files:
        page.goto(file.as_uri())
        yield from (f"{file.name}: asks for {url}" for url in asked if not url.startswith(OWN))
        if page.evaluate(TOO_WIDE):
            yield f"{file.name}: wider than a phone"
        asked.clear()


def search_fault(page: Page) -> Iterator[str]:
    """The search works in a worker, which pages that are files have to stand in for."""
    page.set_viewport_size(DESKTOP)
    page.goto((SITE / "index.html").as_uri())
    page.get_by_role("button", name="Search").first.click()
    page.keyboard.type("covenant")
    try:
        page.get_by_text(re.compile(r"^\d+ results$")).wait_for(timeout=10_000)
    except Error:
        yield "index.html: the search finds nothing"


def main() -> int:
    browser = chromium()
    if browser is None:
        print("docs: no Chromium here, so the pages are not looked at")
        return 0
    files = sorted(SITE.glob("*.html"))
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=browser, args=list(FLAGS))
        page = opened.new_context(viewport=PHONE, offline=True).new_page()
        told = [*faults(page, files), *search_fault(page)]
    for fault in told:
        print(f"docs: {fault}")
    print(f"docs: {len(files)} pages in {SITE.relative_to(ROOT)}, {len(told)} faults")
    return min(1, len(told))


if __name__ == "__main__":
    sys.exit(main())
