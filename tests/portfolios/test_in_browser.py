"""The portfolio in a browser: sorted, chosen from, printed, on a phone, without script, with strangers' names."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from finvet.portfolios.page import portfolio_page
from finvet.portfolios.ranking import ranked
from finvet.results import Row
from tests.browser import Pages
from tests.hostile.names import NAMES
from tests.portfolios.made_up import rows

MADE = rows(130)
STEP = 30
SMALL_PHONE = {"width": 360, "height": 740}
UNUSUAL = {"find": "Präzision", "folded": "prazision"}


@pytest.fixture
def opened(open_page: Pages, tmp_path: Path) -> Any:
    """`opened(rows)` is the page of these rows in a browser, in which nothing may go wrong."""
    troubles: list[str] = []

    def show(made: list[Row], **options: Any) -> Page:
        file = tmp_path / "index.html"
        file.write_bytes(portfolio_page(made).encode())
        page = open_page(file, **options)
        page.on("console", lambda message: troubles.append(message.text))
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.reload()
        return page

    yield show
    assert troubles == []


def files(page: Page) -> list[str]:
    """The partners in sight, by their files."""
    return page.eval_on_selector_all(
        "tbody tr", "rows => rows.map(row => (row.cells[1].querySelector('small') ?? row.cells[1]).textContent.trim())"
    )


def sort(page: Page, column: str) -> None:
    page.locator(f"#{column} button").click()


def told(page: Page) -> str:
    return page.locator("#told").inner_text()


def by(value: Any, *, falls: bool) -> list[str]:
    """The first files of the made-up rows by a value, absent ones last, equals in rank."""
    order = ranked(MADE)
    known = sorted((row for row in order if value(row) is not None), key=value, reverse=falls)
    return [row.file for row in [*known, *(row for row in order if value(row) is None)]][:STEP]


def test_the_page_opens_on_the_worst(opened: Any) -> None:
    page = opened(MADE)
    assert files(page) == [row.file for row in ranked(MADE)][:STEP]
    assert told(page) == "130 of 130 partners. Worst first."
    assert page.locator("#partners").get_attribute("aria-rowcount") == "131"


@pytest.mark.parametrize(
    ("column", "value", "falls"),
    [
        ("score", lambda row: row.score, False),
        ("failure_probability", lambda row: row.failure_probability, True),
        ("period", lambda row: row.period, True),
        ("partner", lambda row: (row.partner or row.file).casefold(), False),
        ("confidence", lambda row: row.confidence and ("low", "medium", "high").index(row.confidence), False),
    ],
)
def test_a_heading_sorts_both_ways(opened: Any, column: str, value: Any, falls: bool) -> None:
    page, heading = opened(MADE), f"#{column}"
    for way in (falls, not falls):
        sort(page, column)
        assert files(page) == by(value, falls=way)
        expect(page.locator(heading)).to_have_attribute("aria-sort", "descending" if way else "ascending")
        assert page.locator("[aria-sort]").count() == 1
    assert "rising." in told(page) or "falling." in told(page)


def test_amounts_are_sorted_within_their_currency(opened: Any) -> None:
    page = opened(MADE)
    sort(page, "revenue")
    known = {row.file: row for row in MADE}
    found = [known[file] for file in files(page)]
    currencies = [row.currency for row in found]
    assert currencies == sorted(currencies)
    for currency in set(currencies):
        amounts = [row.revenue for row in found if row.currency == currency and row.revenue is not None]
        assert amounts == sorted(amounts, reverse=True)
    assert "within each currency: amounts in different currencies are not compared" in told(page)


def test_one_column_is_sorted_by_at_a_time_and_a_reset_ranks_again(opened: Any) -> None:
    page = opened(MADE)
    sort(page, "grade")
    sort(page, "score")
    assert page.eval_on_selector_all("[aria-sort]", "found => found.map(th => th.id)") == ["score"]
    page.locator("[type=reset]").click()
    expect(page.locator("#told")).to_have_text("130 of 130 partners. Worst first.")
    assert files(page) == [row.file for row in ranked(MADE)][:STEP]
    assert page.locator("[aria-sort]").count() == 0


def test_headings_are_reached_and_pressed_by_keys(opened: Any) -> None:
    page = opened(MADE)
    page.locator("#score button").focus()
    page.keyboard.press("Enter")
    assert files(page) == by(lambda row: row.score, falls=False)
    page.keyboard.press("Space")
    assert files(page) == by(lambda row: row.score, falls=True)


def test_partners_are_chosen_by_value_and_by_words(opened: Any) -> None:
    page = opened(MADE)
    page.locator("select[name=verdict]").select_option(label=f"Decline ({sum(r.verdict == 'decline' for r in MADE)})")
    page.locator("select[name=status]").select_option(index=1)
    page.locator("select[name=status]").select_option(label=f"ok ({sum(r.status == 'ok' for r in MADE)})")
    wanted = [r.file for r in ranked(MADE) if r.verdict == "decline" and r.status == "ok"]
    assert files(page) == wanted
    assert told(page) == f"{len(wanted)} of 130 partners. Worst first."
    page.locator("[type=reset]").click()
    expect(page.locator("#told")).to_have_text("130 of 130 partners. Worst first.")
    page.locator("[type=search]").fill("prazision gmbh")
    assert files(page) == [
        r.file for r in ranked(MADE) if "Präzision" in (r.partner or "") and "GmbH" in (r.partner or "")
    ]
    page.locator("[type=search]").fill("no such partner")
    assert files(page) == []
    assert told(page) == "None of 130 partners fits. Worst first."


def test_a_count_chooses_its_verdict_and_lets_go_of_it(opened: Any) -> None:
    page = opened(MADE)
    count = page.locator(".counts li.decline button")
    count.press("Enter")
    assert files(page) == [row.file for row in ranked(MADE) if row.verdict == "decline"]
    expect(count).to_have_attribute("aria-pressed", "true")
    assert page.locator(".counts [aria-pressed=true]").count() == 1
    page.locator(".counts li.refused button").click()
    assert files(page) == [row.file for row in ranked(MADE) if row.status == "refused"]
    page.locator(".counts li.refused button").click()
    assert told(page) == "130 of 130 partners. Worst first."
    assert page.locator(".counts [aria-pressed=true]").count() == 0


def test_more_partners_come_as_one_scrolls_or_asks(opened: Any) -> None:
    page = opened(MADE)
    page.locator("#region").evaluate("region => region.scrollTop = region.scrollHeight")
    expect(page.locator("tbody tr")).to_have_count(2 * STEP)
    page.locator("#more button").evaluate("button => button.click()")
    expect(page.locator("tbody tr")).to_have_count(3 * STEP)
    page.evaluate("for (let turn = 0; turn < 2; turn++) document.querySelector('#more button').click()")
    expect(page.locator("tbody tr")).to_have_count(130)
    assert files(page) == [row.file for row in ranked(MADE)]
    assert page.locator("tbody tr").last.get_attribute("aria-rowindex") == "131"
    expect(page.locator("#more")).to_be_hidden()


def test_a_high_window_is_filled_whatever_is_chosen(opened: Any) -> None:
    page = opened(MADE, viewport={"width": 1280, "height": 6_000})
    for column in ("score", "partner"):
        sort(page, column)
        expect(page.locator("tbody tr")).to_have_count(3 * STEP)


def test_charts_are_a_click_away(opened: Any) -> None:
    page = opened(MADE)
    row = page.locator("tbody tr").first
    row.locator("summary").click()
    link = row.get_by_role("link", name="Earnings and cash")
    expect(link).to_be_visible()
    folder = row.locator("th a").get_attribute("href").split("/")[0]
    assert link.get_attribute("href") == f"{folder}/earnings_and_cash.png"


def test_print_has_every_partner_that_was_chosen(opened: Any) -> None:
    page = opened(MADE)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert len(files(page)) == 130
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert len(files(page)) == STEP


@pytest.mark.parametrize("script", [True, False])
def test_every_page_of_print_has_the_headings(opened: Any, script: bool) -> None:
    page = opened(MADE, java_script_enabled=script)
    printed = [sheet.extract_text() for sheet in PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages]
    assert len(printed) > 3
    for text in printed[:-1]:
        assert "Verdict" in text
        assert "Currency" in text


def test_without_script_the_whole_table_is_there(opened: Any) -> None:
    page = opened(MADE, java_script_enabled=False)
    assert page.locator("tbody tr").count() == 130
    assert page.locator("tbody tr").last.is_visible()
    assert not page.locator("form").is_visible()


@pytest.mark.parametrize("width", [1280, 1500, 1920])
def test_no_heading_is_cut_by_the_next_one(opened: Any, width: int) -> None:
    page = opened(MADE, viewport={"width": width, "height": 800})
    heads = page.eval_on_selector_all(
        "thead th", "cells => cells.map(c => [c.textContent, c.scrollWidth - c.clientWidth])"
    )
    assert [text for text, over in heads if over > 1] == []


def test_a_small_screen_has_all_columns_in_sight(opened: Any) -> None:
    page = opened(MADE, viewport={"width": 1280, "height": 800})
    assert page.locator("#region").evaluate("region => region.scrollWidth <= region.clientWidth")
    over = page.eval_on_selector_all("tbody td", "cells => cells.map(cell => cell.scrollWidth - cell.clientWidth)")
    assert max(over) <= 8  # the longest probability, as on any screen


@pytest.mark.parametrize("script", [True, False])
def test_a_phone_scrolls_the_table_and_not_the_page(opened: Any, script: bool) -> None:
    page = opened(MADE, viewport=SMALL_PHONE, java_script_enabled=script)
    for place in ("header", "main", "#region"):
        box = page.locator(place).bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= SMALL_PHONE["width"]
    assert page.locator("tbody th").first.bounding_box()["width"] < SMALL_PHONE["width"] / 2


def test_strangers_names_do_nothing(opened: Any) -> None:
    made = [
        Row(name, partner=name, status="ok", verdict="accept", reason_against=name, currency=name)
        for name in NAMES.values()
    ]
    made += [Row(name, reason=name) for name in NAMES.values()]
    page = opened(made)
    for column in ("partner", "reason", "currency"):
        sort(page, column)
    page.locator("[type=search]").fill("<img")
    assert 0 < len(files(page)) < len(made)
    page.locator("[type=search]").fill("")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("tbody tr").count() == len(made)
    assert page.locator("tbody :is(img, script, style, iframe, a, input)").count() == 0
    widths = page.eval_on_selector_all("tbody th", "cells => cells.map(cell => cell.scrollWidth - cell.clientWidth)")
    assert max(widths) <= 1
