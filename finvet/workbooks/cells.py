"""Cells of the workbooks that we write: what a stranger wrote stays text, and the same input gives the same bytes.

Rows and columns are counted from 1, as in `addresses`. Formulas are ours alone; no cell links out of the
workbook, but to files beside it whose names are ours.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from io import BytesIO
from typing import Any
from unicodedata import east_asian_width

from msgspec import Struct
from xlsxwriter import Workbook
from xlsxwriter.url import Url
from xlsxwriter.worksheet import Worksheet

from finvet.addresses import column_letters
from finvet.memo.text import printable
from finvet.workbooks.styles import (
    DAY,
    FONT,
    FONT_SIZE,
    HEADING,
    INDENTED_HEADING,
    LINK,
    NOTE,
    NUMBER_HEADING,
    SECTION,
    TEXT,
    TITLE,
    WRAPPED,
    Style,
)

LONGEST_TEXT = 32_767
NARROWEST, WIDEST = 6, 60
LINE_HEIGHT = 1.35
BOLD_WIDTH, LETTER_WIDTH = 1.1, 0.95  # of a digit, by which columns are measured; with room for how words break


class _Worksheet(Worksheet):  # type: ignore[misc]  # XlsxWriter ships no types
    """A worksheet that takes formulas as they are: they hold no function newer than 2007 that needs a prefix.

    XlsxWriter looks for thirty of them in every formula, which costs more than all the rest.
    """

    def _prepare_formula(self, formula: str, _expand: bool = False) -> str:
        return formula.removeprefix("=")


class _Beside(Url):  # type: ignore[misc]  # XlsxWriter ships no types
    """A link to a file beside the workbook, with slashes: XlsxWriter's backslashes are opened on Windows alone."""

    def _target(self) -> str:
        return str(super()._target()).replace("\\", "/")


class Book:
    """A workbook in the making. `dated` is the day that it carries, for it knows no clock."""

    def __init__(self, title: str, dated: date) -> None:
        self._buffer = BytesIO()
        options = {
            "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
        }  # fmt: skip
        self.file = Workbook(self._buffer, options)
        self.file.formats[0].set_font_name(FONT)
        self.file.formats[0].set_font_size(FONT_SIZE)
        created = datetime(dated.year, dated.month, dated.day)  # noqa: DTZ001 - a day, not a moment
        self.file.set_properties({"title": text_of(title), "author": "finvet", "created": created})
        self._formats: dict[Style, Any] = {}

    def sheet(
        self, name: str, widths: Sequence[float], *, frozen: tuple[int, int] = (0, 0), portrait: bool = False
    ) -> Sheet:
        """A new sheet; `frozen` are the rows and columns that stay in sight, and the rows that every page repeats."""
        sheet = self.file.add_worksheet(name, _Worksheet)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width, self.format(TEXT))
        sheet.hide_gridlines(2)
        sheet.set_paper(9)
        if not portrait:
            sheet.set_landscape()
        sheet.fit_to_pages(1, 0)  # as many pages down as it takes
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.6)
        sheet.set_footer("&L&A&R&P / &N")
        if any(frozen):
            sheet.freeze_panes(*frozen)
        if frozen[0]:
            sheet.repeat_rows(0, frozen[0] - 1)
        return Sheet(self, sheet, name, tuple(widths))

    def format(self, style: Style) -> Any:
        """The style as XlsxWriter has it, made once."""
        if style not in self._formats:
            self._formats[style] = self.file.add_format(dict(style.properties()))
        return self._formats[style]

    def content(self) -> bytes:
        """The finished workbook."""
        self.file.close()
        return self._buffer.getvalue()


class Sheet(Struct, frozen=True):
    """A sheet in the making; `raw` is XlsxWriter's own, for what has no method here."""

    book: Book
    raw: Any
    name: str
    widths: tuple[float, ...]

    def text(self, row: int, column: int, text: str, style: Style = TEXT) -> None:
        """A text, whatever it begins with; an empty one leaves the cell empty."""
        if text:
            self.raw.write_string(row - 1, column - 1, text_of(text), self.book.format(style))
        elif style.fill or style.rule:
            self.raw.write_blank(row - 1, column - 1, None, self.book.format(style))

    def texts(self, row: int, texts: Sequence[str], style: Style = TEXT, column: int = 1) -> None:
        """Texts side by side."""
        for place, text in enumerate(texts, start=column):
            self.text(row, place, text, style)

    def number(self, row: int, column: int, value: float | None, style: Style) -> None:
        """A number; an absent one leaves the cell empty."""
        if value is None:
            self.raw.write_blank(row - 1, column - 1, None, self.book.format(style))
        else:
            self.raw.write_number(row - 1, column - 1, value, self.book.format(style))

    def formula(self, row: int, column: int, formula: str, style: Style, value: float | str) -> None:
        """A formula with the value that it comes to, for readers that do not calculate."""
        self.raw.write_formula(row - 1, column - 1, formula, self.book.format(style), value)

    def link(self, row: int, column: int, target: str, text: str, style: Style = LINK) -> None:
        """A text that leads to a cell of this workbook: `Sources!A12`."""
        self.raw.write_url(row - 1, column - 1, f"internal:{target}", self.book.format(style), text_of(text))

    def file_link(self, row: int, column: int, path: str, text: str, style: Style = LINK) -> None:
        """A text that opens a file beside this workbook; its path is one that finvet made."""
        link = _Beside(f"external:{path}")
        link.text = text_of(text)
        self.raw.write_url(row - 1, column - 1, link, self.book.format(style))

    def day(self, row: int, column: int, day: date, style: Style = DAY) -> None:
        """A day as a date."""
        self.raw.write_datetime(row - 1, column - 1, day, self.book.format(style))

    def title(self, title: str, *notes: str) -> int:
        """Heading of the sheet and what to know of it; the row of the first table."""
        self.height(1, TITLE.size)
        self.text(1, 1, title, TITLE)
        for row, note in enumerate(notes, start=2):
            self.text(row, 1, note, NOTE)
        return 4

    def section(self, row: int, title: str, columns: int) -> None:
        """The heading of a part of a sheet, with a rule below it."""
        self.texts(row, [title, *[""] * (columns - 1)], SECTION)
        self.height(row, SECTION.size + 4)

    def height(self, row: int, size: float) -> None:
        """A row as high as a text of this size asks for."""
        self.raw.set_row(row - 1, size * LINE_HEIGHT)

    def fold(self, row: int) -> None:
        """Hides a row behind the outline symbols at the left."""
        self.raw.set_row(row - 1, None, None, {"hidden": True, "level": 1})

    def wrapped(self, row: int, texts: Mapping[int, str], style: Style = WRAPPED) -> None:
        """Texts by column in a row as high as the longest of them: not every program finds that height itself."""
        for column, text in texts.items():
            self.text(row, column, text, style)
        self._heighten(row, texts, style)

    def _heighten(self, row: int, texts: Mapping[int, str], style: Style) -> None:
        letter = BOLD_WIDTH if style.bold else LETTER_WIDTH
        lines = max(math.ceil(_width_of(t) * letter / self.widths[c - 1]) for c, t in texts.items())
        if lines > 1:
            self.height(row, style.size * lines)

    def headings(self, row: int, headings: Sequence[str], numbers: Collection[int] = ()) -> None:
        """The line over a table; those of the columns of `numbers` stand to the right, a text beside them apart."""
        for column, heading in enumerate(headings, start=1):
            beside = INDENTED_HEADING if column - 1 in numbers else HEADING
            self.text(row, column, heading, NUMBER_HEADING if column in numbers else beside)
        self._heighten(row, dict(enumerate(headings, start=1)), HEADING)

    def filter(self, row: int, last: int, columns: int) -> None:
        """Lets a reader filter the table under a line of headings."""
        self.raw.autofilter(row - 1, 0, max(row, last) - 1, columns - 1)

    def range(self, first: tuple[int, int], last: tuple[int, int]) -> str:
        """A range of this sheet as a chart or another sheet names it."""
        (top, left), (bottom, right) = first, last
        return f"='{self.name}'!${column_letters(left)}${top}:${column_letters(right)}${bottom}"


def fitted(cells: Mapping[tuple[int, int], object]) -> list[float]:
    """The widths of columns that show what stands in their cells, by row and column, within reason."""
    widths: dict[int, int] = {}
    for (_, column), value in cells.items():
        text = f"{value:,.0f}" if isinstance(value, float) else "" if value is None else str(value)
        widths[column] = min(WIDEST, max(widths.get(column, NARROWEST), _width_of(text[:WIDEST])))
    return [widths.get(column, NARROWEST) + 2.0 for column in range(1, max(widths, default=0) + 1)]


def _width_of(text: str) -> int:
    """How many columns of a plain letter a text takes: an East Asian one takes two."""
    return len(text) if text.isascii() else sum(1 + (east_asian_width(letter) in "WF") for letter in text)


def text_of(text: str) -> str:
    """A stranger's text as a cell may hold it: printable, on one line, no longer than a cell."""
    clean = printable(text)
    if len(clean) <= LONGEST_TEXT // 2:
        return clean
    # A cell counts UTF-16 units: an emoji is two of them.
    return clean.encode("utf-16-le")[: 2 * LONGEST_TEXT].decode("utf-16-le", "ignore")
