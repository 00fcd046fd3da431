"""A page that everybody can read: one outline, named tables, enough contrast in light, dark and print, and nothing fetched."""

import re
from datetime import date
from importlib import resources
from itertools import pairwise

import pytest
from lxml import html as reader

from finvet.memo.blocks import Column, Heading, Memo, Paragraph, Table
from finvet.memo.formats import html

CSS = (resources.files("finvet") / "data" / "memo" / "memo.css").read_text("utf-8")
LEAST_CONTRAST = 4.5  # WCAG 2 AA for text of any size
TEXTS = ("--ink", "--faint", "--accent")
GROUNDS = ("--paper", "--head", "--good", "--caution", "--bad", "--neutral")


@pytest.fixture(scope="module")
def page(memo):
    return reader.document_fromstring(html.render(memo))


def schemes():
    """The colours of light, dark and print, as the style sheet states them."""
    stated = [
        dict(re.findall(r"(--[a-z]+): (#[0-9a-f]{6});", block)) for block in re.findall(r":root \{(.*?)\}", CSS, re.S)
    ]
    return dict(zip(("light", "dark", "print"), stated, strict=True))


def luminance(colour):
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_measured_as_wcag_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_every_text_is_readable_on_every_ground(scheme, text, ground):
    colours = schemes()[scheme]
    assert contrast(colours[text], colours[ground]) >= LEAST_CONTRAST


def test_the_style_sheet_has_no_colour_beside_its_schemes():
    named = {colour for colours in schemes().values() for colour in colours.values()}
    assert set(re.findall(r"#[0-9a-f]{3,8}", CSS)) <= named
    assert set(re.findall(r"[^-]color: var\((--[a-z]+)\)", CSS)) == set(TEXTS)
    assert set(re.findall(r"background: var\((--[a-z]+)\)", CSS)) == set(GROUNDS)
    assert not re.findall(r"(?:rgb|hsl|opacity)", CSS)


def test_headings_go_down_one_step_at_a_time(page):
    levels = [int(heading.tag[1]) for heading in page.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_page_has_its_landmarks_title_and_language(page):
    assert [child.tag for child in page.find("body")] == ["main", "footer"]
    assert page.get("lang") == "en"
    assert page.findtext(".//title")


def test_tables_are_named_and_can_be_reached_by_keyboard(page, memo):
    tables = page.xpath("//table")
    assert [table.findtext("caption") for table in tables] == [table.caption for table in memo.tables()]
    for table in tables:
        box = table.getparent()
        assert (box.get("role"), box.get("tabindex"), box.get("aria-label")) == (
            "group",
            "0",
            table.findtext("caption"),
        )
        assert not [cell for cell in table.xpath(".//th") if cell.get("scope") not in {"row", "col"}]
        assert not [cell for cell in table.xpath(".//th") if not cell.text_content().strip()]


def test_nothing_but_its_own_style_and_pictures_may_be_used(page):
    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    assert rules == {
        "default-src": "'none'",
        "img-src": "data:",
        "style-src": "'unsafe-inline'",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    assert not re.search(r"url\(|@import|https?:", CSS)


def test_a_short_table_stays_on_one_page_of_print():
    columns = (Column("a"),)
    blocks = (
        Heading("h"),
        Table("short", columns, (("1",),) * 12),
        Table("long", columns, (("1",),) * 13),
        Paragraph("p"),
    )
    tree = reader.document_fromstring(html.render(Memo("t", "s", "f", date(2025, 1, 1), blocks)))
    assert [table.get("class") for table in tree.xpath("//table")] == ["short", None]
    assert re.search(r"\.short[^{]*\{ break-inside: avoid", CSS)
