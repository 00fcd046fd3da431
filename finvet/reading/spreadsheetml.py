"""XML spreadsheets of Excel 2003 (SpreadsheetML), usually saved as .xls or .xml."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import NamedTuple

from finvet.addresses import LAST_COLUMN, LAST_ROW, column_letters
from finvet.errors import FileRefused
from finvet.model import Cell, CellError, CellValue, Sheet
from finvet.reading import limits
from finvet.reading.cleaning import clean
from finvet.reading.grid import Grid, Grids, finite, shown_format
from finvet.reading.markup import counted, flag, local_name, parse, whole
from finvet.reading.styles import PLAIN, Style

PART = "the XML"
NAMED_FORMATS: Mapping[str, str] = {
    "Percent": "0.00%", "Fixed": "0.00", "Standard": "#,##0.00", "Scientific": "0.00E+00", "Short Date": "d/m/yyyy",
    "General Number": "", "Currency": "#,##0.00",
}  # fmt: skip
SHEET_HIDDEN = frozenset(("SheetHidden", "SheetVeryHidden"))

TEXT_OR_REFERENCE = re.compile(
    r"\"[^\"]*\"|'[^']*'|(?<![A-Za-z0-9_.])R(\[-?\d{1,7}\]|\d{1,7})?C(\[-?\d{1,5}\]|\d{1,5})?(?![A-Za-z0-9_.(\[])"
)
LONE_ROW_OR_COLUMN = re.compile(r"(?<![A-Za-z0-9_.])[RC](?:\[-?\d+\]|\d+)?(?![A-Za-z0-9_.(\[])")


class _Style(NamedTuple):
    parent: str
    number_format: str | None = None
    indent: int | None = None
    bold: bool | None = None


def read(content: bytes) -> tuple[str, tuple[Sheet, ...]]:
    """The sheets with their cells, formulas in A1 style.

    Raises FileRefused where the XML is broken, declares a document type, or is beyond the limits.
    """
    reader = _Reader()
    parse(PART, [content], reader.start, reader.end, reader.text.append)
    return "", reader.grids.sheets()


class _Reader:
    """Handlers of the elements; a cell's value stands in the `Data` right within it, not in that of its comment."""

    def __init__(self) -> None:
        self.grids = Grids()
        self.text: list[str] = []
        self.path: list[str] = []
        self.styles: dict[str, _Style] = {}
        self.style_name = ""
        self.grid: Grid | None = None
        self.row, self.row_after, self.row_is_hidden = 0, 1, False
        self.column, self.column_after = 0, 1
        self.hidden_columns: set[int] = set()
        self.cell: Mapping[str, str] = {}
        self.kind = ""
        self.written: str | None = None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        name = local_name(name)
        if len(self.path) == limits.XML_DEPTH:
            raise FileRefused("xml-too-deep", part=PART, limit=limits.XML_DEPTH)
        self.path.append(name)
        plain = {local_name(key): value for key, value in attributes.items()}
        if name == "Worksheet":
            self._start_sheet(plain)
        elif self.grid is None:
            self._start_style(name, plain)
        elif name == "Column":
            self._start_columns(plain)
        elif name == "Row":
            self._start_row(plain)
        elif name == "Cell":
            self._start_cell(plain)
        elif name == "Data" and self._is_in("Cell"):
            self.kind = plain.get("Type", "String")
            self.text.clear()
        elif name == "Visible":
            self.text.clear()

    def end(self, name: str) -> None:
        name = local_name(name)
        if name == "Data" and self._is_in("Cell"):
            self.written = "".join(self.text)
        elif name == "Cell" and self.grid is not None:
            self._end_cell(self.grid)
        elif name == "Visible" and self.grid is not None and self._is_in("WorksheetOptions"):
            self.grid.hidden = "".join(self.text).strip() in SHEET_HIDDEN
        elif name == "Worksheet":
            self.grid = None
        self.path.pop()

    def _is_in(self, parent: str) -> bool:
        return self.path[-2:-1] == [parent]

    def _start_sheet(self, attributes: Mapping[str, str]) -> None:
        self.grid = self.grids.open(attributes.get("Name", ""))
        self.row, self.row_after, self.column_after = 0, 1, 1
        self.hidden_columns = set()

    def _start_columns(self, attributes: Mapping[str, str]) -> None:
        first = _index(attributes) or self.column_after
        self.column_after = min(first + whole(attributes, "Span") + 1, LAST_COLUMN + 2)
        if flag(attributes, "Hidden"):
            self.hidden_columns.update(range(first, self.column_after))

    def _start_row(self, attributes: Mapping[str, str]) -> None:
        self.row = _index(attributes) or self.row_after
        self.row_after = self.row + whole(attributes, "Span") + 1
        self.row_is_hidden = flag(attributes, "Hidden")
        self.column_after = 1

    def _start_cell(self, attributes: Mapping[str, str]) -> None:
        self.cell, self.kind, self.written = attributes, "String", None
        self.column = _index(attributes) or self.column_after
        across, down = whole(attributes, "MergeAcross"), whole(attributes, "MergeDown")
        self.column_after = self.column + across + 1
        if self.grid is not None and (across or down):
            self.grid.merge((self.row, self.column, self.row + down, self.column + across))

    def _end_cell(self, grid: Grid) -> None:
        style = self._style(self.cell.get("StyleID", "Default"))
        formula = _as_a1(self.cell["Formula"], self.row, self.column) if "Formula" in self.cell else None
        is_hidden = self.row_is_hidden or self.column in self.hidden_columns
        value = None if self.written is None else _value(self.kind, self.written)
        grid.put(self.row, self.column, Cell(value, style.number_format, style.indent, style.bold, formula, is_hidden))

    # ------------------------------------------------------------ styles

    def _start_style(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "Style":
            self.style_name = attributes.get("ID", "")
            self.styles[self.style_name] = _Style(attributes.get("Parent", ""))
        elif self._is_in("Style") and self.style_name in self.styles:
            style = self.styles[self.style_name]
            if name == "NumberFormat":
                style = style._replace(number_format=attributes.get("Format", ""))
            elif name == "Alignment":
                style = style._replace(indent=min(whole(attributes, "Indent"), 250))
            elif name == "Font":
                style = style._replace(bold=flag(attributes, "Bold"))
            self.styles[self.style_name] = style

    def _style(self, name: str) -> Style:
        """The style by its name, with what its parent says where it says nothing itself."""
        own = self.styles.get(name)
        if own is None:
            return PLAIN
        parent = self.styles.get(own.parent, _Style(""))
        number_format = next((f for f in (own.number_format, parent.number_format) if f is not None), "")
        return Style(
            shown_format(NAMED_FORMATS.get(number_format, number_format)),
            next((i for i in (own.indent, parent.indent) if i is not None), 0),
            next((b for b in (own.bold, parent.bold) if b is not None), False),
        )


def _index(attributes: Mapping[str, str]) -> int:
    """The row or column that an element names; 0 where it follows the one before it."""
    written = attributes.get("Index", "0")
    index = counted(written)
    if index is None:
        raise FileRefused("cell-nowhere", part=PART, cell=clean(written))
    return index


def _value(kind: str, written: str) -> CellValue:
    text = clean(written)
    match kind:
        case "Number":
            return _number(written, text)
        case "Boolean":
            return written.strip() == "1"
        case "Error":
            return CellError(text)
        case "DateTime":
            return _day(written, text)
    return "" if text.isspace() else text


def _number(written: str, text: str) -> float | str | CellError:
    try:
        return finite(float(written)) if "_" not in written else text
    except ValueError:
        return text


def _day(written: str, text: str) -> date | str:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return text


def _as_a1(written: str, row: int, column: int) -> str:
    """The formula without "=", its R1C1 references as addresses: `=R[-1]C*2` in B3 is B2*2.

    "" where it is too long, or speaks of whole rows or columns, which as they stand would read as cells.
    """
    if len(written) > limits.FORMULA_CHARACTERS or LONE_ROW_OR_COLUMN.search(TEXT_OR_REFERENCE.sub("0", written)):
        return ""
    translated = TEXT_OR_REFERENCE.sub(partial(_address, row, column), written.removeprefix("="))
    return clean(translated, limits.FORMULA_CHARACTERS)


def _address(row: int, column: int, found: re.Match[str]) -> str:
    if found[0][0] in "\"'":
        return found[0]
    row, column = _moved(row, found[1]), _moved(column, found[2])
    is_there = 1 <= row <= LAST_ROW and 1 <= column <= LAST_COLUMN
    return f"{column_letters(column)}{row}" if is_there else "#REF!"


def _moved(place: int, written: str | None) -> int:
    """A row or column: the same, another by its number, or one so many further in brackets."""
    if written is None:
        return place
    return place + int(written[1:-1]) if written.startswith("[") else int(written)
