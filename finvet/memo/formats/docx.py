"""Renders the memo as a Word document: real styles, repeating table headers, pictures with alternative text."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, time
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from finvet.memo.blocks import (
    Block,
    Callout,
    Chart,
    Charts,
    Heading,
    Items,
    KeyValues,
    Memo,
    PageBreak,
    Paragraph,
    Style,
    Table,
    Tone,
)
from finvet.memo.text import printable
from finvet.repacking import repacked

PAGE_WIDTH, PAGE_HEIGHT, MARGIN = 21.0, 29.7, 2.0  # A4, in centimetres
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN
CHART_WIDTH = 8.0

FONT = "Arial"
INK, ACCENT = RGBColor(0x1A, 0x1A, 0x1A), RGBColor(0x0B, 0x4F, 0x8A)
SIZES: Mapping[str, float] = {
    "Normal": 9.5,
    "Title": 18,
    "Heading 1": 13,
    "Heading 2": 10.5,
    "Caption": 9,
    "List Bullet": 9.5,
    "List Number": 9.5,
}
LEAD, NOTE, CELL, CELL_RIGHT = "Lead", "Note", "Cell", "CellRight"
OUR_SIZES: Mapping[str, float] = {LEAD: 9.5, NOTE: 8, CELL: 8.5, CELL_RIGHT: 8.5}
PARAGRAPHS: Mapping[Style, str] = {"lead": LEAD, "body": "Normal", "note": NOTE}
FILLS: Mapping[Tone, str] = {"good": "E3F1E5", "caution": "FCF0D9", "bad": "F9E1DF", "neutral": "ECEFF2"}
HEADER_FILL = "E8EEF4"
RULE_COLOR = "A6A6A6"
LONGEST_FACT = 255  # of a core property


def render(memo: Memo) -> bytes:
    """The memo as the bytes of a docx file; the same memo gives the same bytes."""
    document = Document()
    _set_page(document)
    _set_styles(document)
    _set_facts(document, memo)
    _set_footer(document.sections[0].footer.paragraphs[0], memo.footer)
    document.add_paragraph(printable(memo.title), style="Title")
    for before, block, after in zip([None, *memo.blocks[:-1]], memo.blocks, [*memo.blocks[1:], None], strict=True):
        _add(document, block)
        if isinstance(before, PageBreak):
            document.paragraphs[-1].paragraph_format.page_break_before = True
        if isinstance(block, Paragraph) and isinstance(after, Items | Table | Charts):
            document.paragraphs[-1].paragraph_format.keep_with_next = True
    out = io.BytesIO()
    document.save(out)
    return repacked(out.getvalue())


def _add(place: Any, block: Block) -> None:
    _ADD[type(block)](place, block)


# ---------------------------------------------------------------- page, styles, facts


def _set_page(document: Any) -> None:
    section = document.sections[0]
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Cm(PAGE_WIDTH), Cm(PAGE_HEIGHT)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(MARGIN)


def _set_styles(document: Any) -> None:
    for name, size in SIZES.items():
        style = document.styles[name]
        style.font.name, style.font.size = FONT, Pt(size)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for script in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(script), None)
        style.font.color.rgb = ACCENT if name.startswith(("Heading", "Title")) else INK
        style.paragraph_format.space_after = Pt(4)
    document.styles["Caption"].paragraph_format.keep_with_next = True
    document.styles["Caption"].paragraph_format.space_before = Pt(6)
    document.styles["Heading 1"].paragraph_format.space_before = Pt(14)
    for name, size in OUR_SIZES.items():
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size, style.font.bold = Pt(size), name == LEAD
        style.paragraph_format.space_after = Pt(1 if name in (CELL, CELL_RIGHT) else 4)
    document.styles[CELL_RIGHT].paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.styles[NOTE].paragraph_format.space_before = Pt(2)


def _set_facts(document: Any, memo: Memo) -> None:
    """Dates come from the memo, not from the clock."""
    facts, dated = document.core_properties, datetime.combine(memo.dated, time(), UTC)
    facts.title, facts.subject = (printable(text)[:LONGEST_FACT] for text in (memo.title, memo.subject))
    facts.author = facts.last_modified_by = "finvet"
    facts.comments = facts.keywords = facts.category = ""
    facts.created = facts.modified = dated
    facts.language = memo.language


def _set_footer(paragraph: Any, text: str) -> None:
    """The memo's name on every page, with "1 / 5"."""
    paragraph.style = NOTE
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.add_run(f"{printable(text)} · ")
    _add_field(paragraph, "PAGE")
    paragraph.add_run(" / ")
    _add_field(paragraph, "NUMPAGES")


def _add_field(paragraph: Any, instruction: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), instruction)
    paragraph._p.append(field)
    field.append(paragraph.add_run("1")._r)


# ---------------------------------------------------------------- blocks


def _add_heading(place: Any, block: Heading) -> None:
    place.add_paragraph(printable(block.text), style=f"Heading {block.level}")


def _add_paragraph(place: Any, block: Paragraph) -> None:
    place.add_paragraph(printable(block.text), style=PARAGRAPHS[block.style])


def _add_key_values(place: Any, block: KeyValues) -> None:
    for key, value in block.rows:
        paragraph = place.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(2)
        label = key if key.endswith("?") else f"{key}:"
        paragraph.add_run(printable(label)).bold = True
        paragraph.add_run(f" {printable(value)}")


def _add_items(place: Any, block: Items) -> None:
    style = "List Number" if block.numbered else "List Bullet"
    for row in block.rows:
        place.add_paragraph(printable(row), style=style).paragraph_format.space_after = Pt(2)


def _add_table(place: Any, block: Table) -> None:
    place.add_paragraph(printable(block.caption), style="Caption")
    table = _grid(place, len(block.rows) + 1, [column.share for column in block.columns])
    _rule(table)
    styles = [CELL_RIGHT if column.align == "right" else CELL for column in block.columns]
    lines = [tuple(column.heading for column in block.columns), *block.rows]
    for number, (row, texts) in enumerate(zip(_rows(table), lines, strict=True)):
        for cell, text, style in zip(row, texts, styles, strict=True):
            paragraph = cell.paragraphs[0]
            paragraph._p.style = style  # by id: a look-up by name costs 3 ms, and a memo has 1,500 cells
            paragraph.add_run(printable(text)).bold = number == 0 or None
            if number == 0:
                _shade(cell, HEADER_FILL)
                paragraph.paragraph_format.keep_with_next = True
    _keep_rows_whole(table)
    for note in block.notes:
        place.add_paragraph(printable(note), style=NOTE)


def _add_charts(place: Any, block: Charts) -> None:
    """Charts side by side, a line apart: Word joins two tables with nothing between them into one."""
    place.add_paragraph(style=CELL)
    table = _grid(place, 1, [1.0] * 2)
    for cell, chart in zip(next(_rows(table)), block.charts, strict=False):
        _add_chart(cell.paragraphs[0], cell, chart)


def _add_chart(paragraph: Any, cell: Any, chart: Chart) -> None:
    paragraph.paragraph_format.keep_with_next = True
    picture = paragraph.add_run().add_picture(io.BytesIO(chart.draw("png")), width=Cm(CHART_WIDTH))
    picture._inline.docPr.set("descr", printable(chart.alt))
    cell.add_paragraph(printable(chart.caption), style=NOTE)


def _add_callout(place: Any, block: Callout) -> None:
    table = _grid(place, 1, [1.0])
    _rule(table)
    ((cell,),) = _rows(table)
    _shade(cell, FILLS[block.tone])
    cell.paragraphs[0].style = "Heading 1"
    cell.paragraphs[0].add_run(printable(block.title))
    for inner in block.blocks:
        _add(cell, inner)


def _add_page_break(_: Any, __: PageBreak) -> None:
    """The block that follows starts the page: a break of its own would leave an empty one behind a full page."""


_ADD: Mapping[type, Callable[[Any, Any], None]] = {
    Heading: _add_heading, Paragraph: _add_paragraph, KeyValues: _add_key_values, Items: _add_items,
    Table: _add_table, Charts: _add_charts, Callout: _add_callout, PageBreak: _add_page_break,
}  # fmt: skip


# ---------------------------------------------------------------- tables in WordprocessingML


def _grid(place: Any, rows: int, shares: list[float]) -> Any:
    """A table over the text's width, its columns by share."""
    table = place.add_table(rows, len(shares))
    table.autofit = False
    widths = [Cm(TEXT_WIDTH * share / sum(shares)) for share in shares]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for row in _rows(table):
        for cell, width in zip(row, widths, strict=True):
            cell.width = width
    return table


def _rows(table: Any) -> Iterator[Sequence[Any]]:
    """The cells row by row, found once: a row's own list would search the table for each."""
    cells, width = table._cells, len(table.columns)
    return (cells[start : start + width] for start in range(0, len(cells), width))


def _rule(table: Any) -> None:
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        edge = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", RULE_COLOR)):
            edge.set(qn(f"w:{name}"), value)
        borders.append(edge)
    table._tbl.tblPr.append(borders)


def _keep_rows_whole(table: Any) -> None:
    """No row splits over two pages; the header stands again on each."""
    for number, row in enumerate(table._tbl.tr_lst):
        properties = row.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if number == 0:
            properties.append(OxmlElement("w:tblHeader"))


def _shade(cell: Any, fill: str) -> None:
    shading = OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", fill)):
        shading.set(qn(f"w:{name}"), value)
    cell._tc.get_or_add_tcPr().append(shading)
