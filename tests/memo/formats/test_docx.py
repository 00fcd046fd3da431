"""What Word and people with a screen reader need of a memo: the format's own rules, and a document that says what it is."""

import io
import zipfile
from datetime import date

import pytest
from docx import Document
from lxml import etree
from msgspec.structs import replace
from openxml_audit import FileFormat, OpenXmlValidator

from finvet.memo.blocks import Callout, Charts, Column, Heading, Items, KeyValues, Memo, PageBreak, Paragraph, Table
from finvet.memo.formats import docx
from finvet.memo.text import NO_BREAK

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = f"{WORD}val"


def complaints(content, folder):
    """What a validator of the format finds wrong in a document."""
    file = folder / "memo.docx"
    file.write_bytes(content)
    return [str(error) for error in OpenXmlValidator(FileFormat.OFFICE_2019, max_errors=20).validate(file).errors]


def part(content, name):
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return etree.fromstring(package.read(name))


def with_blocks(*blocks, **others):
    return Memo("Title", "subject", "footer", date(2025, 1, 1), blocks, **others)


def table_of(rows, notes=()):
    return Table("Cash flow", (Column("Figure"), Column("2024", "right")), (("Cash", "1"),) * rows, notes)


FIRST_PAGE = (
    KeyValues((("Partner", "Alder"), ("Will it pay?", "Yes."))),
    Callout("Accept", "good", (Paragraph("Why.", "lead"), Items(("a", "b")), Heading("Against", 2))),
    Callout("Nothing", "bad", ()),
)


def test_a_memo_keeps_the_rules_of_the_format(memo, tmp_path):
    assert complaints(docx.render(memo), tmp_path) == []


@pytest.mark.parametrize(
    "blocks",
    [
        (),
        FIRST_PAGE,
        (Heading("One"), PageBreak(), Heading("Two"), Paragraph("note", "note"), PageBreak(), table_of(2)),
        (Items(("one", "two"), numbered=True), Paragraph("x"), Items(("one",), numbered=True), Items(())),
        (table_of(0), table_of(40, ("a note",)), Table("Nothing", (), ())),
        (Paragraph("\U0001f9fe 汉字 عربي & <w:p> ]]>"), Paragraph("")),
    ],
    ids=["empty", "first page", "breaks", "lists", "tables", "strange text"],
)
def test_every_kind_of_block_keeps_the_rules_of_the_format(blocks, tmp_path):
    assert complaints(docx.render(with_blocks(*blocks)), tmp_path) == []


def test_the_validator_sees_what_stands_out_of_order(memo, tmp_path):
    written = docx.render(memo)
    with zipfile.ZipFile(io.BytesIO(written)) as package, zipfile.ZipFile(tmp_path / "bad.zip", "w") as bad:
        for name in package.namelist():
            wrong = package.read(name).replace(b"<w:cantSplit/><w:tblHeader/>", b"<w:tblBorders/>")
            bad.writestr(name, wrong if name == "word/document.xml" else package.read(name))
    assert complaints((tmp_path / "bad.zip").read_bytes(), tmp_path)


def test_the_answer_stands_in_the_outline_above_its_box():
    body = part(docx.render(with_blocks(*FIRST_PAGE)), "word/document.xml")[0]
    styles = [paragraph.find(f"{WORD}pPr/{WORD}pStyle").get(VAL) for paragraph in body.findall(f"{WORD}p")]
    assert styles.count("Heading1") == 2
    assert [table.find(f"{WORD}tblPr/{WORD}tblStyle").get(VAL) for table in body.iter(f"{WORD}tbl")] == ["MemoBox"] * 2


def test_each_numbered_list_starts_at_one():
    written = docx.render(with_blocks(Items(("a", "b"), numbered=True), Items(("c",)), Items(("d",), numbered=True)))
    refers = [p.find(f".//{WORD}numId") for p in part(written, "word/document.xml").iter(f"{WORD}p")]
    used = [None if one is None else one.get(VAL) for one in refers]
    assert used == [None, "3", "3", None, "4"]
    numbers = part(written, "word/numbering.xml").findall(f"{WORD}num")
    starts = {one.get(f"{WORD}numId"): one.find(f".//{WORD}startOverride") for one in numbers}
    assert [starts[used[1]].get(VAL), starts[used[4]].get(VAL)] == ["1", "1"]


def test_a_short_table_stays_on_one_page_and_a_long_one_may_run_on():
    def kept(rows, notes=()):
        body = part(docx.render(with_blocks(table_of(rows, notes))), "word/document.xml")
        return [row.find(f".//{WORD}keepNext") is not None for row in body.iter(f"{WORD}tr")]

    assert kept(3) == [True, True, True, False]
    assert kept(3, ("note",)) == [True] * 4
    assert kept(30) == [True] + [False] * 30


def test_what_leads_to_something_stays_with_it_and_a_box_with_nothing():
    lead, body = Paragraph("It fell.", "lead"), Paragraph("It fell by half.")
    blocks = (Callout("Accept", "good", (lead, Items(("a",)))), lead, body, body, table_of(1))
    paragraphs = part(docx.render(with_blocks(*blocks)), "word/document.xml")[0].iter(f"{WORD}p")
    kept = {"It fell.": [], "It fell by half.": []}
    for paragraph in paragraphs:
        text = "".join(paragraph.itertext(f"{WORD}t"))
        kept.get(text, []).append(paragraph.find(f".//{WORD}keepNext") is not None)
    assert kept == {"It fell.": [False, True], "It fell by half.": [False, True]}


def test_a_heading_goes_to_the_page_of_its_charts(memo):
    drawn = next(block for block in memo.blocks if isinstance(block, Charts))
    _, heading, between, charts, *_ = part(docx.render(with_blocks(Heading("Risks"), drawn)), "word/document.xml")[0]
    assert ("".join(heading.itertext()), charts.tag) == ("Risks", f"{WORD}tbl")
    assert between.find(f".//{WORD}keepNext") is not None


def test_spelling_is_checked_in_the_language_of_the_memo(memo):
    for language, written in {"en": "en-GB", "de": "de-DE", "nl": "nl"}.items():
        content = docx.render(replace(memo, language=language))
        assert {one.get(VAL) for one in part(content, "word/styles.xml").iter(f"{WORD}lang")} == {written}
        assert Document(io.BytesIO(content)).core_properties.language == language


def test_every_style_that_is_used_is_there(memo):
    content = docx.render(memo)
    ids = {style.get(f"{WORD}styleId") for style in part(content, "word/styles.xml").iter(f"{WORD}style")}
    used = {
        one.get(VAL)
        for one in part(content, "word/document.xml").iter(f"{WORD}pStyle", f"{WORD}rStyle", f"{WORD}tblStyle")
    }
    assert used <= ids
    assert len(used) > 8


def test_a_table_tells_a_screen_reader_what_it_shows(memo):
    body = part(docx.render(memo), "word/document.xml")
    told = [one.get(VAL) for one in body.iter(f"{WORD}tblCaption")]
    assert told == [table.caption for table in memo.tables()]


def test_tables_and_charts_have_captions_by_which_word_lists_them(memo):
    body = part(docx.render(memo), "word/document.xml")
    captions = [
        "".join(paragraph.itertext(f"{WORD}t")).replace(NO_BREAK, " ")
        for paragraph in body.iter(f"{WORD}p")
        if paragraph.find(f"{WORD}pPr/{WORD}pStyle").get(VAL) == "Caption"
    ]
    charts = [chart.caption for block in memo.blocks if isinstance(block, Charts) for chart in block.charts]
    assert sorted(captions) == sorted([table.caption for table in memo.tables()] + charts)


def test_columns_share_the_width_by_their_parts():
    columns = (Column("a", share=1), Column("b", share=3))
    body = part(docx.render(with_blocks(Table("t", columns, ()))), "word/document.xml")
    assert [int(one.get(f"{WORD}w")) for one in body.iter(f"{WORD}gridCol")] == [2409, 7228]
