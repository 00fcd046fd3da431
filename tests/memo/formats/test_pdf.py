"""The pdf: what strangers wrote stays text, letters are shown or named, facts and tags for readers, the same bytes."""

import re
from datetime import date

import pytest
from msgspec.structs import replace

from finvet.memo.blocks import (
    Callout,
    Chart,
    Charts,
    Column,
    Heading,
    Items,
    KeyValues,
    Memo,
    PageBreak,
    Paragraph,
    Table,
)  # fmt: skip
from finvet.memo.formats import fonts, pdf
from finvet.memo.text import printable
from tests.pages import elements, fonts_of, opened, pages_of

HOSTILE = [
    "#set text(size: 90pt)",
    '#image("/etc/passwd")',
    '#import "@preview/cetz:0.4.0"',
    "*bold* _slanted_ `code` $x^2$ @reference <label> // comment \\ = Heading",
    '"); #panic("x") //',
    "</script><img src=x onerror=alert(1)>",
    "evil\u202egpj.exe",
    "NUL\x00 and \x1b[31m",
    "lone \ud800 surrogate",
    '{"kind": "heading"}',
]
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="30" height="20"/></svg>'


def memo_of(*blocks, title="A memo"):
    return Memo(title, "subject", "footer", date(2025, 1, 2), tuple(blocks))


def letters_of(content):
    """The text without spaces and line ends, which a reader puts where it sees fit."""
    return re.sub(r"\s", "", "".join(pages_of(content)))


@pytest.fixture
def without_system_fonts(monkeypatch):
    monkeypatch.setattr(fonts, "_system_files", dict)
    fonts._from_system.cache_clear()
    yield
    fonts._from_system.cache_clear()


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_text_is_set_as_it_stands(text):
    table = Table(text, (Column(text), Column("b")), ((text, text),), (text,))
    blocks = (Heading(text), Paragraph(text), KeyValues(((text, text),)), Items((text,)), table)
    memo = memo_of(*blocks, Callout(text, "bad", (Paragraph(text),)), title=text)
    content = pdf.render(replace(memo, footer=text))
    assert not re.search(rb"/(URI|Launch|JavaScript|JS|EmbeddedFile)\b", content)
    assert letters_of(content).count(re.sub(r"\s", "", printable(text))) == 14


def test_a_word_wider_than_its_column_is_broken_and_copied_whole():
    word = "0123456789" * 50
    content = pdf.render(memo_of(Items((word,)), Table("t", (Column("a", share=9), Column("b")), (("a", word),))))
    assert letters_of(content).count(word) == 2
    assert all(len(line) < 120 for page in pages_of(content) for line in page.splitlines())


@pytest.mark.parametrize(
    ("name", "font"),
    [
        ("ООО «Ромашка»", "LibertinusSerif"),
        ("Ελληνική Εταιρεία", "LibertinusSerif"),
        ("شركة النور للتجارة", "DejaVuSans"),
        ("חברת האור", "Libertinus"),
    ],
)
@pytest.mark.usefixtures("without_system_fonts")
def test_the_fonts_that_come_along_have_it(name, font):
    memo = memo_of(Paragraph(name))
    content = pdf.render(memo)
    assert pdf.not_shown(memo) is None
    assert any(used.startswith(font) for used in fonts_of(content))
    assert pdf.NOT_SHOWN not in letters_of(content)


@pytest.mark.parametrize(
    ("name", "script", "package"),
    [
        ("深圳市有限公司（控股）", "Chinese", "fonts-noto-cjk"),
        ("株式会社カタカナ", "Japanese", "fonts-noto-cjk"),
        ("주식회사", "Korean", "fonts-noto-cjk"),
        ("บริษัท ไทย", "Thai", "fonts-noto-core"),
        ("हिन्दी कंपनी", "Devanagari", "fonts-noto-core"),
        ("বাংলা", "Bengali", "fonts-noto-core"),
    ],
)
@pytest.mark.usefixtures("without_system_fonts")
def test_letters_that_no_font_has_are_named(name, script, package):
    content = pdf.render(memo_of(Paragraph(name)))
    said = pdf.not_shown(memo_of(Paragraph(name)))
    assert script in said
    assert package in said
    assert re.sub(r"\s", "", said) in letters_of(content)
    assert pdf.NOT_SHOWN * 2 in letters_of(content)


@pytest.mark.parametrize("name", ["深圳市有限公司（控股）", "株式会社カタカナ", "주식회사", "ไทย", "वित्त"])
def test_letters_of_the_systems_fonts_are_shown(name):
    content = pdf.render(memo_of(Paragraph(name)))
    if pdf.not_shown(memo_of(Paragraph(name))):
        pytest.skip(f"no font for {name} on this system")
    assert name in letters_of(content)
    assert all(fonts_of(content).values())


def test_beside_kana_chinese_characters_are_japanese():
    both, alone = (fonts.chosen(text) for text in ("株式会社カタカナ", "株式会社"))
    if both.missing or "Noto Sans CJK JP" not in both.families:
        pytest.skip("no Noto Sans CJK on this system")
    assert both.families == (*fonts.OURS, "Noto Sans CJK JP")
    assert alone.families == (*fonts.OURS, "Noto Sans CJK SC")


def test_an_accent_that_no_font_has_for_its_letter_stops_nothing():
    content = pdf.render(memo_of(Paragraph("x\u0a4d ก̈ and the rest")))
    assert "therest" in letters_of(content)


def test_facts_come_from_the_memo():
    content = pdf.render(memo_of(Heading("One"), title="Vetting memo: Alder <b>"))
    facts, root = opened(content).metadata, opened(content).trailer["/Root"]
    assert (facts.title, facts.subject, facts.author) == ("Vetting memo: Alder <b>", "subject", "finvet")
    assert (facts["/CreationDate"], facts["/ModDate"]) == ("D:20250102000000Z",) * 2
    assert root["/Lang"] == "en"
    assert b"pdfuaid:part" in content


def test_headings_tables_and_pictures_are_told_to_a_screen_reader():
    drawn = Charts((Chart("Chart X", "a line that falls", lambda _: SVG),))
    table = Table("Cash", (Column("Figure"), Column("2024", "right")), (("Cash", "7"), ("Debt", "8")), ("a note",))
    content = pdf.render(memo_of(Heading("One"), Heading("Two", 2), table, drawn, Items(("i",), numbered=True)))
    tags = [element["/S"] for element in elements(content)]
    assert [tag for tag in tags if re.fullmatch(r"/H\d", tag)] == ["/H1", "/H2"]
    assert (tags.count("/Table"), tags.count("/TH"), tags.count("/TD"), tags.count("/L")) == (1, 2, 4, 1)
    assert [element["/Alt"] for element in elements(content) if "/Alt" in element] == ["a line that falls"]


def test_a_table_says_its_headings_again_on_the_next_page_and_every_page_its_number():
    rows = tuple((f"row {number}", "7") for number in range(120))
    pages = pages_of(pdf.render(memo_of(Table("Cash", (Column("Figure"), Column("2024")), rows))))
    assert len(pages) > 1
    assert all("Figure" in page and f"footer · {number} / {len(pages)}" in page for number, page in enumerate(pages, 1))


def test_a_heading_is_not_left_at_the_foot_of_a_page():
    for lines in range(55, 63):  # 59 of them leave room for what is no heading
        pages = pages_of(pdf.render(memo_of(Items(("line",) * lines), Heading("Next"), Paragraph("follows"))))
        (page,) = [page for page in pages if "Next" in page]
        assert "follows" in page


def test_what_follows_a_page_break_starts_a_page():
    first, second = pages_of(pdf.render(memo_of(Paragraph("before"), PageBreak(), Paragraph("after"))))
    assert "before" in first
    assert "after" in second


def test_the_same_memo_gives_the_same_bytes(memo):
    assert pdf.render(memo) == pdf.render(memo)
