"""What the portfolio of 5,000 partners costs, to write and in a browser: a part of `make bench`.

A sort is timed from the press to the frame that shows it, layout and paint included.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, Page, sync_playwright

from finvet.portfolios.page import portfolio_page
from finvet.portfolios.workbook import portfolio_workbook
from tests.bench_figures import Figure
from tests.browser import DESKTOP, FLAGS, chromium
from tests.portfolios.made_up import rows

PARTNERS = 5_000
TURNS = 5
SORTED = ("partner", "revenue", "failure_probability", "reason", "score")
TARGETS = {"page, MB": 8.0, "first paint, ms": 2_000, "sort, ms": 300}
UNTIL_SHOWN = """work => new Promise(shown => {
  const start = performance.now();
  eval(work);
  requestAnimationFrame(() => setTimeout(() => shown(performance.now() - start)));
})"""
FIRST_PAINT = "performance.getEntriesByName('first-contentful-paint')[0].startTime"


def portfolio_costs() -> Mapping[str, float]:
    """Size and CPU of what is written, and what a browser needs to show, sort and search it."""
    made = rows(PARTNERS)
    page, page_cpu = timed(lambda: portfolio_page(made).encode())
    workbook, workbook_cpu = timed(lambda: portfolio_workbook(made))
    written = {
        "page, MB": len(page) / 1e6, "page, CPU ms": page_cpu,
        "workbook, MB": len(workbook) / 1e6, "workbook, CPU ms": workbook_cpu,
    }  # fmt: skip
    return {**written, **in_browser(page)}


def timed(work: Callable[[], bytes]) -> tuple[bytes, float]:
    start = time.process_time()
    return work(), (time.process_time() - start) * 1000


def in_browser(content: bytes) -> Mapping[str, float]:
    """Medians over several openings of the page; nothing where there is no Chromium."""
    found = chromium()
    if found is None:
        return {}
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder, "index.html")
        file.write_bytes(content)
        browser = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        turns = [one_turn(browser, file) for _ in range(TURNS)]
        browser.close()
    return {what: median(turn[what] for turn in turns) for what in turns[0]}


def one_turn(browser: Browser, file: Path) -> Mapping[str, float]:
    context = browser.new_context(viewport=DESKTOP, bypass_csp=True)  # the timing is not the page's own script
    page = context.new_page()
    start = time.perf_counter()
    page.goto(file.as_uri())
    page.wait_for_selector("html.ready")
    ready = (time.perf_counter() - start) * 1000
    sorts = [shown(page, f"document.querySelector('#{column} button').click()") for column in SORTED]
    find = "f.value = 'präzision gmbh'; f.dispatchEvent(new Event('input', { bubbles: true }))"
    found = {
        "first paint, ms": page.evaluate(FIRST_PAINT), "ready, ms": ready, "sort, ms": median(sorts),
        "slowest sort, ms": max(sorts), "find, ms": shown(page, f"const f = document.querySelector('[type=search]'); {find}"),
    }  # fmt: skip
    context.close()
    return found


def shown(page: Page, work: str) -> float:
    return float(page.evaluate(UNTIL_SHOWN, work))


def figures() -> Iterator[Figure]:
    """The costs as figures; without Chromium those of a browser are not there."""
    for name, cost in portfolio_costs().items():
        what, _, unit = name.rpartition(", ")
        yield Figure(f"portfolio of {PARTNERS:,}", what, unit, (cost,), at_most=TARGETS.get(name))
