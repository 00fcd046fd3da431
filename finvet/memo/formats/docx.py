"""Renders the memo as a Word document: real styles, repeating table headers, pictures with alternative text.

Its text is written by data/memo/word/document.xml.jinja, block by block; this module brings what stands around it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from jinja2 import Environment
from lxml import etree
from markupsafe import Markup
from msgspec import Struct, field

from finvet.memo.blocks import Align, Chart, Charts, Column, Memo, Style, Table, Tone
from finvet.memo.formats.docx_package import CORE, CORE_TYPE, DOCUMENT, Part, Relation, packed, relation, word_part
from finvet.memo.formats.docx_template import FOOTER, VAL, WORD, Template, own_template, xml_bytes
from finvet.memo.formats.markup import templates
from finvet.memo.formats.widths import widths

TEXTS: Mapping[Style, str] = {"lead": "Memo Lead", "body": "Normal", "note": "Memo Note"}
CELLS: Mapping[Align, str] = {"left": "Memo Cell", "right": "Memo Figure"}
FILLS: Mapping[Tone, str] = {"good": "E3F1E5", "caution": "FCF0D9", "bad": "F9E1DF", "neutral": "ECEFF2"}
LANGUAGES: Mapping[str, str] = {"en": "en-GB", "de": "de-DE", "fr": "fr-FR", "es": "es-ES"}
"""The language by which Word checks the spelling."""

CHART_WIDTH = 2_880_000  # 8 cm in English Metric Units
EMU_PER_TWIP, TWIPS_PER_CENTIMETRE = 635, 567
CELL_MARGINS = 216  # left and right of a chart, in twentieths of a point
ROWS_KEPT_TOGETHER = 12  # a table of no more rows stands on one page


def render(memo: Memo, template: Template | None = None) -> bytes:
    """The memo as the bytes of a docx file, in the document of a house if one is given; the same bytes every time."""
    into = template or own_template()
    pictures = dict(_pictures(memo, into.width))
    lists = _Lists(into)
    text = _written(
        "document.xml", memo, into, pictures=pictures, lists=lists, room=_Room(into.width, into.ids),
        texts=TEXTS, cells=CELLS, fills=FILLS,
        section=Markup(into.section),  # noqa: S704  parsed and written by us
        keep_next=Markup("<w:keepNext/>"),
    )  # fmt: skip
    beside = {
        "styles": word_part("styles", _in_language(into.styles, LANGUAGES.get(memo.language, memo.language))),
        "numbering": word_part("numbering", lists.numbering()),
        "settings": word_part("settings", into.settings),
    }
    if into.takes_footer:
        beside[FOOTER] = word_part("footer", _written("footer.xml", memo, into))
    relations = [relation(name, part) for name, part in beside.items()]
    relations += [relation(picture.relation, picture.part) for picture in pictures.values()]
    document = word_part("document", text, (*relations, *into.relations))
    core = Part("docProps/core.xml", CORE_TYPE, _written("core.xml", memo, into))
    parts = [document, *beside.values(), *(picture.part for picture in pictures.values()), *into.parts, core]
    return packed(parts, (Relation("document", DOCUMENT, document.name), Relation("core", CORE, core.name)))


@cache
def _templates() -> Environment:
    return templates()


def _written(name: str, memo: Memo, into: Template, **context: object) -> bytes:
    written = _templates().get_template(f"word/{name}.jinja").render(memo=memo, styles=into.ids, **context)
    return written.encode()


@lru_cache(maxsize=8)  # templates and languages of one process
def _in_language(styles: bytes, language: str) -> bytes:
    """The styles with the memo's language for the checking of spelling."""
    root = etree.fromstring(styles)
    for one in root.iter(f"{WORD}lang"):
        one.set(VAL, language)
    return xml_bytes(root)


# ---------------------------------------------------------------- pictures, widths, lists


class _Picture(Struct, frozen=True):
    """A chart as the document holds it; its size in English Metric Units."""

    number: int
    relation: str
    part: Part
    width: int
    height: int


def _pictures(memo: Memo, width: int) -> Iterator[tuple[Chart, _Picture]]:
    """The memo's charts, drawn; two fit side by side."""
    drawn = dict.fromkeys(chart for block in memo.blocks if isinstance(block, Charts) for chart in block.charts)
    across = min(CHART_WIDTH, (width // 2 - CELL_MARGINS) * EMU_PER_TWIP)
    for number, chart in enumerate(drawn, start=1):
        part = Part(f"word/media/chart{number}.png", "image/png", chart.draw("png"))
        wide, high = struct.unpack_from(">II", part.content, 16)  # where a png states its size
        yield chart, _Picture(number, f"chart{number}", part, across, across * high // wide)


class _Room(Struct, frozen=True):
    """How tables share the width of the text, in twentieths of a point."""

    width: int
    ids: Mapping[str, str]
    rows_kept_together: int = ROWS_KEPT_TOGETHER

    def columns(self, table: Table) -> list[int]:
        """The widths of a table's columns."""
        return [int(width * TWIPS_PER_CENTIMETRE) for width in widths(table, self.width / TWIPS_PER_CENTIMETRE)]

    def halves(self) -> list[int]:
        """Two columns for charts side by side."""
        return [self.width // 2] * 2

    def cell_starts(self, columns: Sequence[Column], wide: Sequence[int]) -> list[Markup]:
        """What opens a cell of each column, up to its paragraph's properties: written once, not for every cell."""
        start = Markup('<w:tc><w:tcPr><w:tcW w:w="{}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="{}"/>')
        return [start.format(width, self.ids[CELLS[c.align]]) for width, c in zip(wide, columns, strict=True)]


class _Lists(Struct):
    """The lists of a document: each numbered one starts anew."""

    template: Template
    started: list[int] = field(default_factory=list)

    def next(self, numbered: bool) -> int | None:
        """The number by which a list's paragraphs refer to it; None where their style says it."""
        if not numbered:
            return self.template.bullet_list
        self.started.append(self.template.next_list + len(self.started))
        return self.started[-1]

    def numbering(self) -> bytes:
        """The definitions of lists, those that were started among them."""
        root = etree.fromstring(self.template.numbering)
        for number in self.started:
            one = etree.SubElement(root, f"{WORD}num", {f"{WORD}numId": str(number)})
            etree.SubElement(one, f"{WORD}abstractNumId", {VAL: str(self.template.numbered_list)})
            level = etree.SubElement(one, f"{WORD}lvlOverride", {f"{WORD}ilvl": "0"})
            etree.SubElement(level, f"{WORD}startOverride", {VAL: "1"})
        return xml_bytes(root)
