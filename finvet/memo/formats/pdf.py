"""Renders the memo as a PDF document: tagged, its fonts embedded, the same bytes on every run.

One fixed typst template reads the blocks as JSON: what strangers wrote is data there, and never markup.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Any

import typst

from finvet.memo.blocks import Block, Chart, Charts, Items, Memo, Paragraph, Table
from finvet.memo.formats.fonts import OURS, Choice, all_fonts, chosen, our_fonts
from finvet.memo.formats.widths import widths
from finvet.memo.text import NO_BREAK, bound, printable, sentence
from finvet.shipped import DATA

ACCESSIBLE = "ua-1"
TEXT_WIDTH, CHARACTER = 17.0, 0.2  # centimetres; as wide as a character of a cell may be
MOST_LINES = 45  # of a row that stands on one page whole
WHOLE_TABLE = 12  # rows that stand on one page together
BREAK_HERE = "\u200b"
NOT_SHOWN = "\u25a1"
VARIANTS = dict.fromkeys(range(0xFE00, 0xFE10))  # say how the letter before them is drawn; few fonts have them

NOTHING, FORGETTING = {"main.typ": b""}, 4
"""typst keeps what ten compilations laid out, 50 MB for each memo; empty ones in between let it go."""

Plain = dict[str, Any]


def render(memo: Memo) -> bytes:
    """The memo as the bytes of a pdf file; on one system the same memo gives the same bytes."""
    document = _document(memo)
    fonts = _fonts(document)
    if fonts.missing:
        document["blocks"].insert(0, _plain(Paragraph(_in_words(fonts), "note")))
    boxes = {ord(letter): NOT_SHOWN for letters in fonts.missing.values() for letter in letters}
    text = _written({**document, "fonts": fonts.families}).translate(boxes)
    pictures = {_file(number): chart.draw("svg") for number, chart in enumerate(_charts(memo))}
    return _compiled({"main.typ": _template(), "memo.json": text.encode(), **pictures}, fonts)


def not_shown(memo: Memo) -> str | None:
    """What its reader is told of letters that no font on this system has, if there are any."""
    fonts = _fonts(_document(memo))
    return _in_words(fonts) if fonts.missing else None


def _fonts(document: Plain) -> Choice:
    return chosen(_written(document))


def _in_words(fonts: Choice) -> str:
    wanted = list(dict.fromkeys(script.install for script in fonts.missing))
    return sentence("pdf-not-shown", scripts=[script.name for script in fonts.missing], fonts=wanted)


# ---------------------------------------------------------------- the blocks as plain data


def _document(memo: Memo) -> Plain:
    document = {
        "name": printable(memo.title),
        "title": _text(memo.title),
        "subject": printable(memo.subject),
        "footer": _text(memo.footer),
        "dated": [memo.dated.year, memo.dated.month, memo.dated.day],
        "language": memo.language,
        "blocks": [_plain(block) for block in memo.blocks],
    }
    for block, (this, after) in zip(document["blocks"], pairwise([*memo.blocks, None]), strict=True):
        block["leads_on"] = isinstance(this, Paragraph) and isinstance(after, Items | Table | Charts)
    drawn = [chart for block in document["blocks"] if block["kind"] == "charts" for chart in block["charts"]]
    for number, chart in enumerate(drawn):
        chart["file"] = _file(number)
    return document


def _plain(value: Any) -> Any:
    """A block, or a part of one, as JSON has it."""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Chart):
        return {"caption": _text(value.caption), "alt": printable(value.alt)}
    if isinstance(value, Block):
        plain = {name: _plain(getattr(value, name)) for name in value.__struct_fields__}
        return {"kind": value.kind, **plain, **(_cells(value) if isinstance(value, Table) else {})}
    return value


def _cells(table: Table) -> Plain:
    """The columns and rows; a word may be broken that is wider than its column."""
    wide = widths(table, TEXT_WIDTH)
    headings = [column.heading for column in table.columns]
    heading, *rows = [
        [_text(text, width) for text, width in zip(row, wide, strict=True)] for row in (headings, *table.rows)
    ]
    columns = [
        {"heading": text, "align": column.align, "share": width}
        for text, column, width in zip(heading, table.columns, wide, strict=True)
    ]
    lines = (len(cell) * CHARACTER / width for row in table.rows for cell, width in zip(row, wide, strict=True))
    splits = {"is_long": len(rows) > WHOLE_TABLE, "has_tall_rows": max(lines, default=0) > MOST_LINES}
    return {"columns": columns, "rows": rows, **splits}


def _text(text: str, width: float = TEXT_WIDTH) -> str:
    """The text as it may be printed: in a word that is too long for a line, every letter may start the next one."""
    longest = int(width / CHARACTER)
    bonds = (
        word if len(word) <= longest else word.replace(NO_BREAK, " ") for word in bound(printable(text)).split(" ")
    )
    words = (word for bond in bonds for word in bond.split(" "))
    return " ".join(word if len(word) <= longest else _breakable(word) for word in words)


def _breakable(word: str) -> str:
    return "".join(c if unicodedata.combining(c) else BREAK_HERE + c for c in word).lstrip(BREAK_HERE)


def _written(document: Plain) -> str:
    return json.dumps(document, ensure_ascii=False).translate(VARIANTS)


def _charts(memo: Memo) -> Iterator[Chart]:
    return (chart for block in memo.blocks if isinstance(block, Charts) for chart in block.charts)


def _file(number: int) -> str:
    return f"chart-{number}.svg"


# ---------------------------------------------------------------- typst


def _compiled(files: Mapping[str, bytes], fonts: Choice) -> bytes:
    compiler: Any = _compiler(with_system=fonts.families != OURS)
    try:
        pages = compiler.compile(dict(files), format="pdf", pdf_standards=ACCESSIBLE, timestamp=0)
    except typst.TypstError:  # the standard forbids a letter with an accent that no font has for it
        pages = compiler.compile(dict(files), format="pdf", timestamp=0)
    for _ in range(FORGETTING):
        compiler.compile(NOTHING, format="svg")
    return bytes(pages)


@cache
def _compiler(*, with_system: bool) -> typst.Compiler:
    fonts = all_fonts() if with_system else our_fonts()
    return typst.Compiler(font_paths=fonts, ignore_system_fonts=True)


@cache
def _template() -> bytes:
    return (DATA / "memo" / "memo.typ").read_bytes()
