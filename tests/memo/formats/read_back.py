"""What a written memo says, read back from each format as one run of letters, and what its blocks say so."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from docx import Document
from lxml import html as page_reader
from markdown_it import MarkdownIt
from msgspec.structs import replace

from finvet.memo.blocks import Block, Callout, Chart, Charts, Heading, Items, KeyValues, Memo, Paragraph, Table
from finvet.memo.formats import docx, html, markdown, pdf
from finvet.memo.formats.markdown import WORD_JOINER
from finvet.memo.text import printable
from tests.pages import pages_of

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
BLANK = b'<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"/>'
BULLET = "•"


def letters(text: str) -> str:
    """The text without what a format lays out as it likes: spaces and line ends."""
    return re.sub(r"\s", "", text.replace(WORD_JOINER, ""))


def said(memo: Memo, *, colons: bool = True, numbers: bool = False, footer: bool = False) -> str:
    """What a document of this memo must say from its title to its end, and nothing else.

    `colons` stand behind the names of facts, `numbers` before the lines of a list as text.
    """
    texts = [memo.title, *(text for block in memo.blocks for text in _texts(block, colons, numbers))]
    return letters("".join(map(printable, [*texts, memo.footer] if footer else texts)))


def _texts(block: Block, colons: bool, numbers: bool) -> Iterator[str]:
    match block:
        case Heading(text) | Paragraph(text):
            yield text
        case KeyValues(rows):
            for key, value in rows:
                yield key + (":" if colons and not key.endswith("?") else "")
                yield value
        case Items(rows, numbered):
            for number, row in enumerate(rows, 1):
                yield f"{number}.{row}" if numbers and numbered else row
        case Table():
            yield from [block.caption, *(c.heading for c in block.columns), *(c for row in block.rows for c in row)]
            yield from block.notes
        case Charts(charts):
            yield from (chart.caption for chart in charts)
        case Callout(title, _, inner):
            yield title
            yield from (text for one in inner for text in _texts(one, colons, numbers))


def without_pictures(memo: Memo) -> Memo:
    """The memo with empty pictures, whose own words would stand among the text."""

    def bare(block: Block) -> Block:
        if not isinstance(block, Charts):
            return block
        return replace(block, charts=tuple(Chart(one.caption, one.alt, lambda _: BLANK) for one in block.charts))

    return replace(memo, blocks=tuple(map(bare, memo.blocks)))


def of_word(memo: Memo) -> tuple[str, str]:
    body = Document(io.BytesIO(docx.render(memo))).element.body
    return letters("".join(body.itertext(f"{WORD}t"))), said(memo)


def of_page(memo: Memo) -> tuple[str, str]:
    (main,) = page_reader.document_fromstring(html.render(memo)).xpath("//main")
    return letters(main.text_content()), said(memo, colons=False)


def of_markdown(memo: Memo) -> tuple[str, str]:
    parts = MarkdownIt("commonmark").enable("table").parse(markdown.render(memo))
    texts = [part.content for token in parts for part in token.children or () if part.type == "text"]
    return letters("".join(texts)), said(memo, footer=True)


def of_pdf(memo: Memo) -> tuple[str, str]:
    blank = without_pictures(memo)
    pages = pages_of(pdf.render(blank))
    found = "".join(_of_sheet(letters(page), number, len(pages), blank) for number, page in enumerate(pages, 1))
    return found.replace(BULLET, ""), said(blank, numbers=True).replace(BULLET, "")


def _of_sheet(found: str, number: int, count: int, memo: Memo) -> str:
    """The text of a sheet without its foot and the headings of a table that goes on from the last one."""
    foot = letters(f"{printable(memo.footer)} · {number} / {count}")
    assert found.endswith(foot)
    headings = ("".join(letters(column.heading) for column in table.columns) for table in memo.tables())
    again = max((head for head in headings if found.startswith(head)), key=len, default="")
    return found.removesuffix(foot).removeprefix(again)


BY_FORMAT: Mapping[str, Callable[[Memo], tuple[str, str]]] = {
    "docx": of_word, "html": of_page, "pdf": of_pdf, "md": of_markdown,
}  # fmt: skip


# ---------------------------------------------------------------- figures as they are printed

NUMBER = re.compile(r"(\(?)([\d,]+)(?:\.(\d+))?(?: (%|pp|x|days?|months?|years?))?(\)?)")
IN_PERCENT = ("%", "pp")


def printed(cell: str, factor: float) -> tuple[float, float]:
    """The number that a cell prints and half a step of its last digit, neither of them one where it prints none."""
    found = NUMBER.fullmatch(cell.rstrip(" †‡"))
    if not found:
        return math.nan, math.nan
    opening, whole, decimals, unit, closing = found.groups()
    assert bool(opening) == bool(closing), cell
    scale = 0.01 if unit in IN_PERCENT else factor if unit is None else 1.0
    value = float(f"{whole.replace(',', '')}.{decimals or 0}") * (-1 if opening else 1)
    return value * scale, 0.5 * 10 ** -len(decimals or "") * scale


def year_columns(table: Table) -> Sequence[tuple[int, int]]:
    """The columns of a table that stand for a fiscal year, by their place."""
    return [(place, int(c.heading)) for place, c in enumerate(table.columns) if re.fullmatch(r"\d{4}", c.heading)]
