"""A page that everybody can read: one outline, named tables, enough contrast in light, dark and print, and nothing fetched."""

import io
import re
from datetime import date
from importlib import resources
from itertools import pairwise

import pytest
from lxml import html as reader
from pypdf import PdfReader

from finvet.memo.blocks import Callout, Column, Heading, Items, KeyValues, Memo, Paragraph, Table
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


def test_a_date_in_a_table_is_not_broken_and_markup_beside_it_stays_text():
    table = Table("t", (Column("On 2025-01-31 <b>"),), (("<i>2024-12-31",),))
    tree = reader.document_fromstring(html.render(Memo("t", "s", "f", date(2025, 1, 1), (table,))))
    assert [cell.text_content() for cell in tree.xpath("//th")] == ["On 2025-01-31 <b>", "<i>2024-12-31"]
    assert tree.xpath("//th//*/text()") == tree.xpath("//*[@class='whole']/text()") == ["2025-01-31", "2024-12-31"]
    assert re.search(r"\.whole \{ white-space: nowrap", CSS)


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


# ---------------------------------------------------------------- in a browser

NARROW = {"width": 360, "height": 740}
LONG = "x" * 300
WIDE = (
    Heading(LONG),
    Callout(LONG, "bad", (Paragraph(LONG), KeyValues(((LONG, LONG),)), Items((LONG,)))),
    Table(LONG, tuple(Column(f"{year}", "right") for year in range(2010, 2024)), (("1,234,567",) * 14, (LONG,) * 14)),
)


@pytest.fixture(scope="module")
def file(memo, tmp_path_factory):
    path = tmp_path_factory.mktemp("page") / "memo.html"
    path.write_text(html.render(memo), "utf-8")
    return path


def overflow(shown):
    """How far the page is wider than the window."""
    return shown.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_memo_fits_a_phone(open_page, file, scheme):
    assert overflow(open_page(file, viewport=NARROW, color_scheme=scheme)) == 0


def test_what_is_too_wide_for_a_phone_is_moved_in_its_own_box(open_page, tmp_path):
    path = tmp_path / "wide.html"
    path.write_text(html.render(Memo(LONG, "s", LONG, date(2025, 1, 1), WIDE)), "utf-8")
    shown = open_page(path, viewport=NARROW)
    assert overflow(shown) == 0
    assert shown.evaluate("(box => box.scrollWidth > box.clientWidth)(document.querySelector('.wide'))")


def test_the_years_of_a_table_stand_on_the_screen_of_a_phone(open_page, tmp_path):
    columns = (Column("Figure", share=2), *(Column(str(y), "right") for y in (2022, 2023, 2024)), Column("Trend"))
    table = Table("Cash flow", columns, (("Operating cash flow", "(1,240)", "(3,250)", "12,280", "worsening"),))
    path = tmp_path / "table.html"
    path.write_text(html.render(Memo("t", "s", "f", date(2025, 1, 1), (table,))), "utf-8")
    box = "document.querySelector('td:nth-child(4)').getBoundingClientRect().right"
    assert open_page(path, viewport=NARROW).evaluate(box) <= NARROW["width"]


STRESS = Table(
    "The stressed year in full",
    (Column("Scenario", share=2.1), *(Column("Operating cash flow, in months", "right") for _ in range(8))),
    (("S2: customers pay 30 days later, stock lies 15 days longer", *["(1,307,921)"] * 8),) * 7,
)
FIRST = "document.querySelector('tbody th').getBoundingClientRect()"


@pytest.mark.parametrize("media", ["screen", "print"])
def test_headings_of_numbers_give_way_to_what_names_the_rows(open_page, tmp_path, media):
    path = tmp_path / "stress.html"
    path.write_text(html.render(Memo("t", "s", "f", date(2025, 1, 1), (STRESS,))), "utf-8")
    shown = open_page(path, viewport={"width": 660, "height": 900})  # the width of A4 between its margins
    shown.emulate_media(media=media)
    assert shown.evaluate(f"{FIRST}.width") >= 80
    assert shown.evaluate(f"{FIRST}.height") <= 150


def test_no_table_of_a_memo_is_cut_on_a_desk(open_page, file):
    cut = (
        "[...document.querySelectorAll('.wide')].filter(box => box.scrollWidth > box.clientWidth).map(b => b.ariaLabel)"
    )
    assert open_page(file).evaluate(cut) == []


def test_the_name_of_a_table_that_is_moved_stays_on_the_screen(open_page, tmp_path):
    path = tmp_path / "stress.html"
    path.write_text(html.render(Memo("t", "s", "f", date(2025, 1, 1), (STRESS,))), "utf-8")
    shown = open_page(path, viewport=NARROW)
    shown.evaluate("document.querySelector('.wide').scrollLeft = 1000")
    caption = shown.evaluate(
        "(({left, right}) => [left, right])(document.querySelector('caption').getBoundingClientRect())"
    )
    assert 0 <= caption[0] < caption[1] <= NARROW["width"]


@pytest.mark.parametrize("align", ["left", "right"])
def test_what_names_a_row_stands_under_its_heading(align):
    table = Table("t", (Column("No.", align), Column("Document")), (("1", "Annual report"),))
    tree = reader.document_fromstring(html.render(Memo("t", "s", "f", date(2025, 1, 1), (table,))))
    assert [cell.get("class") for cell in tree.xpath("//th[1]")] == [align, align]


@pytest.mark.parametrize(
    ("scheme", "ground", "ink"), [("light", "rgb(255, 255, 255)", "none"), ("dark", "rgb(22, 25, 29)", "invert")]
)
def test_charts_follow_the_scheme_of_the_page(open_page, file, scheme, ground, ink):
    shown = open_page(file, color_scheme=scheme)
    assert shown.evaluate("getComputedStyle(document.body).backgroundColor") == ground
    assert shown.evaluate("getComputedStyle(document.querySelector('img')).filter").startswith(ink)
    shown.emulate_media(media="print", color_scheme=scheme)
    assert shown.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert shown.evaluate("getComputedStyle(document.querySelector('img')).filter") == "none"


@pytest.mark.parametrize(("paper", "size"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_a_memo_prints_on_the_paper_that_is_there(open_page, tmp_path, paper, size):
    table = Table("Long", (Column("Heading on every page"), Column("Amount", "right")), (("row", "1"),) * 150)
    path = tmp_path / "long.html"
    path.write_text(html.render(Memo("t", "s", "f", date(2025, 1, 1), (table,))), "utf-8")
    pages = PdfReader(io.BytesIO(open_page(path).pdf(format=paper, prefer_css_page_size=True))).pages
    assert (pages[0].mediabox.width, pages[0].mediabox.height) == pytest.approx(size, abs=2)
    texts = [page.extract_text() for page in pages]
    assert len(texts) > 2
    for number, text in enumerate(texts, start=1):
        assert f"{number} / {len(texts)}" in text
        assert text.count("Heading on every page") == 1
