"""Web pages with tables, which many systems save under the name of a workbook."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from html.parser import HTMLParser

from msgspec import Struct, field

from finvet.addresses import LAST_COLUMN
from finvet.errors import FileRefused
from finvet.model import Cell, CellError, Sheet
from finvet.reading import limits
from finvet.reading.cleaning import clean
from finvet.reading.decoding import decode
from finvet.reading.grid import Grids, finite
from finvet.reading.markup import counted

NOT_SHOWN = frozenset(("script", "style", "title", "template", "noscript", "select", "xml"))
CELLS = frozenset(("td", "th"))
BLOCKS = frozenset(("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "caption", "section", "center", "pre"))
BOLD = frozenset(("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"))
DECLARED = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
DECLARED_WITHIN = 2048
DOCTYPE = re.compile(r"<!DOCTYPE(?:[^>\[]*+(?:\[[^\]]*+\])?[^>]*+>)?", re.IGNORECASE)
"""The first one, to its end where it has one: a search that went on to the next would take for ever among many."""
SPACES = re.compile(r"[ \t\n\r\f]+")
NUMBER_FORMAT = re.compile(r"mso-number-format\s*:\s*(\"[^\"]*\"|'[^']*'|[^;]*)", re.IGNORECASE)
HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all", re.IGNORECASE)
BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
INDENT = re.compile(r"mso-char-indent-count\s*:\s*(\d{1,2})", re.IGNORECASE)
STATED_NUMBER = ("x:num", "sdval")
MOST_DIGITS = 17
MOST_SPANNED = 1_000
ERRORS = frozenset(("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"))


class _Table(Struct):
    """A table that is open: its row on the sheet, and how many rows down each column is still taken."""

    row: int = 0
    column: int = 0
    row_is_hidden: bool = False
    taken: dict[int, int] = field(default_factory=dict)


class _Open(Struct):
    """A cell or a block of text that is open."""

    row: int
    column: int
    attributes: Mapping[str, str]
    hidden: bool = False
    bold: bool = False
    text: list[str] = field(default_factory=list)


def read(content: bytes) -> tuple[str, tuple[Sheet, ...]]:
    """The page as one sheet: a row for every row of a table and for every block of text outside tables.

    A table within a table stands in rows of its own below the row that it is in. Amounts stay text unless the cell
    states its number as well. Scripts are not run, and what a document type declares is not defined. Raises
    FileRefused where no cell is found, or more than the limit.
    """
    text, encoding = _decoded(content)
    page = _Page()
    page.feed(DOCTYPE.sub("", text, count=1))
    page.close()
    page.finish()
    if not page.has_table:
        raise FileRefused("file-is-html")
    return encoding, page.grids.sheets()


def _decoded(content: bytes) -> tuple[str, str]:
    """The text by the encoding that the page declares, where that decodes it."""
    declared = DECLARED.search(content[:DECLARED_WITHIN])
    try:
        if declared and b"\x00" not in content[:DECLARED_WITHIN]:
            encoding = declared[1].decode("ascii").lower()
            return content.decode(encoding).removeprefix("\ufeff"), encoding
    except (UnicodeDecodeError, LookupError):
        pass
    return decode(content)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.grids = Grids()
        self.grid = self.grids.open("")
        self.has_table = False
        self.last_row = 0
        self.tables: list[_Table] = []
        self.open: list[_Open] = []
        self.not_shown = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self.not_shown:
            return
        attributes = {name: value or "" for name, value in attrs}
        if tag in NOT_SHOWN:
            self.not_shown = tag
        elif tag == "table":
            self._start_table()
        elif tag == "tr" and self.tables:
            self._start_row(attributes)
        elif tag in CELLS and self.tables:
            self._start_cell(tag, attributes)
        elif tag in BLOCKS and not self.tables:
            self._end_open()
            self._start_block(attributes)
        elif tag in ("br", "p", "div", "li") and self.open:
            self.open[-1].text.append(" ")
        if tag in BOLD and self.open:
            self.open[-1].bold = True

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in NOT_SHOWN:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self.not_shown:
            self.not_shown = "" if tag == self.not_shown else self.not_shown
        elif tag == "table" and self.tables:
            self._end_cell()
            self.tables.pop()
        elif (tag in CELLS or tag == "tr") and self.tables:
            self._end_cell()
        elif tag in BLOCKS and not self.tables:
            self._end_open()

    def handle_data(self, data: str) -> None:
        if self.not_shown:
            return
        if not self.open:
            if self.tables or not data.strip():
                return
            self._start_block({})
        self.open[-1].text.append(data)

    def finish(self) -> None:
        """Takes in what is still open at the end of the page."""
        while self.open:
            self._end_open()

    def _start_table(self) -> None:
        self.has_table = True
        if not self.tables:
            self._end_open()
        elif len(self.tables) == limits.XML_DEPTH:
            raise FileRefused("xml-too-deep", part="the page", limit=limits.XML_DEPTH)
        self.tables.append(_Table())

    def _start_row(self, attributes: Mapping[str, str]) -> None:
        self._end_cell()
        table = self.tables[-1]
        self.last_row += 1
        table.row, table.column = self.last_row, 0
        table.row_is_hidden = bool(HIDDEN.search(attributes.get("style", "")))
        table.taken = {column: rows - 1 for column, rows in table.taken.items() if rows > 1}

    def _start_cell(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._end_cell()
        table = self.tables[-1]
        if not table.row:
            self._start_row({})
        table.column += 1
        while table.taken.get(table.column):
            table.column += 1
        style = attributes.get("style", "")
        is_hidden = table.row_is_hidden or bool(HIDDEN.search(style))
        is_bold = tag == "th" or bool(BOLD_STYLE.search(style))
        self.open.append(_Open(table.row, table.column, attributes, is_hidden, is_bold))
        rows, columns = _spanned(attributes, "rowspan"), _spanned(attributes, "colspan")
        last = min(table.column + columns - 1, LAST_COLUMN)
        if rows > 1 or last > table.column:
            self.grid.merge((table.row, table.column, table.row + rows - 1, last))
        if rows > 1:
            # The row that opens next counts one of them away.
            table.taken.update(dict.fromkeys(range(table.column, last + 1), rows))
        table.column = last

    def _start_block(self, attributes: Mapping[str, str]) -> None:
        self.last_row += 1
        is_hidden = bool(HIDDEN.search(attributes.get("style", "")))
        self.open.append(_Open(self.last_row, 1, attributes, is_hidden))

    def _end_cell(self) -> None:
        """Ends the cell of the innermost table, whose end tag may be wanting."""
        if self.open and self.tables and self.open[-1].row == self.tables[-1].row:
            self._end_open()

    def _end_open(self) -> None:
        if not self.open:
            return
        ended = self.open.pop()
        style = ended.attributes.get("style", "")
        text = clean(SPACES.sub(" ", "".join(ended.text)).strip(" "))
        if text.isspace() or not text:
            if not self.tables and ended.row == self.last_row:
                self.last_row -= 1  # an empty block takes no row
            text = ""
        indent = INDENT.search(style)
        cell = Cell(_value(text, ended.attributes), _number_format(style), int(indent[1]) if indent else 0, ended.bold)
        self.grid.put(ended.row, ended.column, cell._replace(hidden=ended.hidden))


def _spanned(attributes: Mapping[str, str], name: str) -> int:
    return max(1, min(counted(attributes.get(name, "").strip()) or 1, MOST_SPANNED))


def _value(text: str, attributes: Mapping[str, str]) -> str | float | CellError:
    """The text, or the number that Excel or LibreOffice states beside it where it has the digits that are shown.

    Other digits are those of a date. An amount that a format shows in thousands is stated in full, as in a workbook.
    """
    if text in ERRORS:
        return CellError(text)
    written = next((attributes[name] for name in STATED_NUMBER if attributes.get(name)), "")
    try:
        number = finite(float(written)) if "_" not in written else text
    except ValueError:
        return text
    digits = "".join(character for character in text if character in string.digits).lstrip("0")
    if not isinstance(number, float) or not digits or "%" in text:
        return text
    mantissa = f"{abs(number):.{len(digits[:MOST_DIGITS]) - 1}e}".partition("e")[0].replace(".", "")
    return number if mantissa == digits else text


def _number_format(style: str) -> str:
    found = NUMBER_FORMAT.search(style)
    if found is None:
        return ""
    written = clean(found[1].strip("\"' ").replace("\\", ""))
    return {"General": "", "Percent": "0.00%", "Standard": "#,##0.00", "Fixed": "0.00"}.get(written, written)
