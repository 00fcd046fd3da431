"""docx and html say the same, are the same on every run, and let nothing from a file come alive."""

import io
import re
import zipfile
from datetime import date

import pytest
from docx import Document
from lxml import etree
from lxml import html as reader
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
)
from finvet.memo.formats import docx, html
from finvet.memo.text import NO_BREAK, printable
from finvet.model import Case, Source, UnmatchedLine
from tests.memo.conftest import composed

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"

HOSTILE = [
    "A$B_{$C",
    "$\\frac{1}{0}$",
    '=HYPERLINK("http://x.example","y")',
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "</title><svg onload=alert(1)>",
    '" onmouseover="alert(1)',
    "{{ 7 * 7 }} {% raw %}",
    "../../x",
    "evil\u202egpj.exe",
    "NUL\x00 and \x1b[31m",
    "lone \ud800 surrogate",
    "]]> &amp; &#x202e; <![CDATA[",
    "emoji 🧾 汉字 عربي",
    "{partner:money}",
    "x" * 5000,
    "",
    "\u202e\u200b",
]


@pytest.fixture(scope="module")
def word(memo):
    return docx.render(memo)


@pytest.fixture(scope="module")
def page(memo):
    return html.render(memo)


def plain(text):
    """A text without the bonds between its numbers and their units."""
    return text.replace(NO_BREAK, " ")


def word_tables(content):
    tables = Document(io.BytesIO(content)).element.body.iter(f"{WORD}tbl")
    return [
        [
            [plain("".join(cell.itertext(f"{WORD}t"))) for cell in row.iter(f"{WORD}tc")]
            for row in table.iter(f"{WORD}tr")
        ]
        for table in tables
        if table.find(f".//{WORD}tblHeader") is not None
    ]


def page_tables(text):
    return [
        [[plain(cell.text_content().strip()) for cell in row.xpath("./th|./td")] for row in table.xpath(".//tr")]
        for table in reader.document_fromstring(text).xpath("//table")
    ]


def test_both_formats_print_the_figures_of_the_blocks(memo, word, page):
    blocks = [[[column.heading for column in t.columns], *(list(row) for row in t.rows)] for t in memo.tables()]
    assert word_tables(word) == blocks
    assert page_tables(page) == blocks


def test_both_formats_say_every_sentence(memo, word, page):
    in_word = {plain("".join(p.itertext(f"{WORD}t"))) for p in Document(io.BytesIO(word)).element.body.iter(f"{WORD}p")}
    in_page = {
        " ".join(e.text_content().split()) for e in reader.document_fromstring(page).iter() if isinstance(e.tag, str)
    }
    for block in memo.blocks:
        texts = block.rows if isinstance(block, Items) else [getattr(block, "text", memo.title)]
        for text in texts:
            assert text in in_word
            assert text in in_page


def test_a_number_is_not_parted_from_its_unit(word, page):
    (main,) = reader.document_fromstring(page).xpath("//main")
    said = "".join(Document(io.BytesIO(word)).element.body.itertext(f"{WORD}t"))
    for text in (said, main.text_content()):
        assert "1.43\u00a0x" in text
        assert "EUR\u00a0129\u00a0thousand" in text
        assert not re.search(r"\d (x|days|thousand|%)\b", text)


def test_the_same_memo_gives_the_same_bytes(partner, reference, word, page):
    again = composed(partner, reference)
    assert docx.render(again) == word
    assert html.render(again) == page


def test_docx_dates_come_from_the_memo(word, memo):
    facts = Document(io.BytesIO(word)).core_properties
    assert facts.created.date() == facts.modified.date() == memo.dated
    with zipfile.ZipFile(io.BytesIO(word)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_docx_numbers_a_list_that_somebody_refers_to(memo):
    word = docx.render(replace(memo, blocks=(Items(("one", "two"), numbered=True),)))
    styles = [paragraph.style.name for paragraph in Document(io.BytesIO(word)).paragraphs]
    assert styles == ["Title", "List Number", "List Number"]


def test_docx_has_styles_alt_text_repeating_headers_and_page_numbers(memo, word):
    document = Document(io.BytesIO(word))
    styles = {paragraph.style.name for paragraph in document.paragraphs}
    assert {"Title", "Heading 1", "Heading 2", "Caption", "Memo Lead", "Memo Note", "List Bullet"} <= styles
    alts = [plain(shape.get("descr")) for shape in document.element.body.iter(f"{DRAWING}docPr")]
    assert alts == [chart.alt for block in memo.blocks if isinstance(block, Charts) for chart in block.charts]
    headers = list(document.element.body.iter(f"{WORD}tblHeader"))
    assert len(headers) == len(list(memo.tables()))
    section = document.sections[0]
    assert (round(section.page_width.cm, 1), round(section.page_height.cm, 1)) == (21.0, 29.7)
    fields = [field.get(f"{WORD}instr") for field in section.footer._element.iter(f"{WORD}fldSimple")]
    assert fields == ["PAGE", "NUMPAGES"]


def test_html_is_one_accessible_file_without_script_or_network(page):
    tree = reader.document_fromstring(page)
    assert tree.get("lang") == "en"
    assert not tree.xpath("//script|//link|//iframe|//object")
    assert not re.findall(r"https?://", page)
    assert {image.get("src").split(",")[0] for image in tree.xpath("//img")} == {"data:image/svg+xml;base64"}
    assert all(image.get("alt") for image in tree.xpath("//img"))
    assert all(head.get("scope") == "col" for head in tree.xpath("//thead//th"))
    assert all(head.get("scope") == "row" for head in tree.xpath("//tbody//th"))
    assert len(tree.xpath("//h1")) == 1
    assert "prefers-color-scheme: dark" in page
    assert "@media print" in page


@pytest.fixture(scope="module")
def hostile_documents(partner, reference):
    """Every hostile text as partner, file, sheet, label and cell text, rendered once."""
    found = {}
    for text in HOSTILE:
        source = Source(partner.statements.files[0].file, text, "A1", text, text)
        file = replace(partner.statements.files[0], file=text or "x")
        statements = replace(
            partner.statements, files=(file,), unmatched=(UnmatchedLine(source, {}),), currency=text[:20] or None
        )
        bare = replace(partner, statements=statements, case=Case(partner=text))
        memo = composed(bare, reference)
        quick = replace(memo, blocks=tuple(block for block in memo.blocks if not isinstance(block, Charts)))
        found[text] = (docx.render(quick), html.render(quick))
    return found


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_text_stays_text(hostile_documents, page, text):
    word, other_page = hostile_documents[text]
    with zipfile.ZipFile(io.BytesIO(word)) as package:
        for name in package.namelist():
            if name.endswith((".xml", ".rels")):
                etree.fromstring(package.read(name))
        body = package.read("word/document.xml").decode("utf-8")
    tree, harmless = reader.document_fromstring(other_page), reader.document_fromstring(page)
    assert {e.tag for e in tree.iter() if isinstance(e.tag, str)} <= {
        e.tag for e in harmless.iter() if isinstance(e.tag, str)
    }
    assert not tree.xpath("//@onerror|//@onload|//@onmouseover|//img|//a")
    assert "w:hyperlink" not in body
    for character in "\u202e\x00\x1b\ud800":
        assert character not in body
        assert character not in other_page
    assert max(map(len, tree.xpath("//h1/text()"))) < 200
    if printable(text) and len(text) < 100:
        assert printable(text) in tree.xpath("string(//h1)")


def test_no_override_is_printed_wherever_a_text_stands():
    bad = "a\u202eb\x00"
    table = Table(bad, (Column(bad),), ((bad,),), (bad,))
    inner = (Heading(bad), Paragraph(bad), KeyValues(((bad, bad),)), Items((bad,)))
    memo = Memo(bad, bad, bad, date(2025, 1, 1), (*inner, table, Callout(bad, "bad", inner)))
    with zipfile.ZipFile(io.BytesIO(docx.render(memo))) as package:
        word = [package.read(name).decode() for name in package.namelist() if name.endswith(".xml")]
    for text in ("".join(word), html.render(memo)):
        assert "ab" in text
        assert "\u202e" not in text


def test_the_page_offers_every_kind_of_block():
    drawn = Chart("Chart X", "a line", lambda _: b"<svg xmlns='http://www.w3.org/2000/svg'/>")
    blocks = (Heading("h"), Paragraph("p"), KeyValues((("k", "v"),)), Items(("i",)), Charts((drawn,)), PageBreak())
    everything = (*blocks, Table("t", (), ()), Callout("c", "good", (Items(("n",), numbered=True),)))
    page = html.render(Memo("Title", "subject", "footer", date(2025, 1, 1), everything))
    assert page.count("<ul>") == page.count("<ol>") == page.count("<figure>") == page.count("<table ") == 1
    assert 'class="callout good"' in page
