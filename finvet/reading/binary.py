"""Binary workbooks of Excel (xlsb): the facts of an xlsx in records of Microsoft's MS-XLSB."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from finvet.addresses import LAST_COLUMN, LAST_ROW
from finvet.errors import FileRefused
from finvet.model import Cell, CellError, CellValue, Sheet
from finvet.reading import limits
from finvet.reading.cleaning import clean
from finvet.reading.dates import EPOCH_1900, EPOCH_1904, day_of
from finvet.reading.grid import Grid, Grids, finite, shown_format, visible
from finvet.reading.package import Package, opened
from finvet.reading.records import Record, records
from finvet.reading.styles import BUILT_IN, PLAIN, Style, is_date_format

ROW, COLUMNS, MERGED, END_OF_SHEET = 0, 60, 176, 130
SHEET, WORKBOOK_PROPERTIES = 156, 153
STRING = 19
FONT, NUMBER_FORMAT, FORMAT, BEGIN_FORMATS, END_FORMATS = 43, 44, 47, 617, 618
FORMULAS = frozenset((8, 9, 10, 11))
BOLD_WEIGHT = 700
ROW_IS_HIDDEN = 0x10

ERRORS: Mapping[int, str] = {
    0x00: "#NULL!", 0x07: "#DIV/0!", 0x0F: "#VALUE!", 0x17: "#REF!", 0x1D: "#NAME?", 0x24: "#NUM!", 0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}  # fmt: skip


class _Tab(NamedTuple):
    name: str
    relationship: str
    hidden: bool


class _Book(NamedTuple):
    strings: list[str]
    styles: list[Style]
    epoch: date


def read(content: bytes | Package) -> tuple[str, tuple[Sheet, ...]]:
    """The sheets with their cells; a formula's text is not read: a cell with one has formula "".

    Raises FileRefused for whatever is damaged, missing, outside the zip or beyond the limits.
    """
    package = opened(content)
    workbook = package.main_part()
    relationships = package.relationships(workbook)
    tabs, epoch = _tabs(package, workbook)
    parts = {related.type: related.target for related in relationships.values() if related.target}
    book = _Book(_strings(package, parts.get("sharedStrings")), _styles(package, parts.get("styles")), epoch)
    grids = Grids()
    for tab in tabs:
        related = relationships.get(tab.relationship)
        if related is None:
            raise FileRefused("sheet-missing", sheet=tab.name)
        if related.type == "worksheet":
            if related.target is None:
                raise FileRefused("sheet-outside", sheet=tab.name)
            reader = _SheetReader(related.target, book, grids.open(tab.name, hidden=tab.hidden))
            _each(package, related.target, reader.add)
            reader.finish()
    return "", grids.sheets()


def _each(package: Package, part: str, use: Callable[[Record], None]) -> None:
    """Hands every record of a part on; one that is shorter than its kind is damage."""
    try:
        for record in records(part, package.chunks(part)):
            use(record)
    except struct.error as broken:
        raise FileRefused("record-broken", part=clean(part)) from broken


def _tabs(package: Package, workbook: str) -> tuple[list[_Tab], date]:
    tabs: list[_Tab] = []
    epochs = [EPOCH_1900]

    def add(record: Record) -> None:
        if record.number == SHEET:
            relationship, end = record.text(8)
            tabs.append(_Tab(clean(record.text(end)[0]), relationship, record.whole(0) != 0))
        elif record.number == WORKBOOK_PROPERTIES and record.whole(0) & 1:
            epochs.append(EPOCH_1904)

    _each(package, workbook, add)
    return tabs, epochs[-1]


def _strings(package: Package, part: str | None) -> list[str]:
    strings: list[str] = []

    def add(record: Record) -> None:
        if record.number == STRING:
            if len(strings) == limits.STRINGS:
                raise FileRefused("too-many-strings", limit=limits.STRINGS)
            strings.append(visible(record.text(1)[0]))

    if part:
        _each(package, part, add)
    return strings


def _styles(package: Package, part: str | None) -> list[Style]:
    table = _StyleTable()
    if part:
        _each(package, part, table.add)
    return table.styles


class _StyleTable:
    def __init__(self) -> None:
        self.number_formats: dict[int, str] = dict(BUILT_IN)
        self.bold_fonts: list[bool] = []
        self.styles: list[Style] = []
        self.in_formats = False

    def add(self, record: Record) -> None:
        if record.number == NUMBER_FORMAT:
            self.number_formats[record.short(0)] = shown_format(record.text(2)[0])
        elif record.number == FONT:
            self.bold_fonts.append(record.short(4) >= BOLD_WEIGHT)
        elif record.number in (BEGIN_FORMATS, END_FORMATS):
            self.in_formats = record.number == BEGIN_FORMATS
        elif record.number == FORMAT and self.in_formats:
            self.styles.append(self._style(record))

    def _style(self, record: Record) -> Style:
        number_format = self.number_formats.get(record.short(2), "")
        font = record.short(4)
        is_bold = font < len(self.bold_fonts) and self.bold_fonts[font]
        return Style(number_format, record.byte(11), is_bold, is_date_format(number_format))


class _SheetReader:
    """Collects the cells of one sheet; a record of a cell begins with its column and its style."""

    def __init__(self, part: str, book: _Book, grid: Grid) -> None:
        self.part, self.book, self.grid = part, book, grid
        self.row, self.row_is_hidden = 0, False
        self.hidden_columns: set[int] = set()
        self.is_whole = False
        self.values: Mapping[int, Callable[[Record], CellValue]] = {
            2: lambda record: finite(record.packed(8)),
            3: _error, 11: _error,
            4: _truth, 10: _truth,
            5: _real, 9: _real,
            6: lambda record: visible(record.text(8)[0]), 8: lambda record: visible(record.text(8)[0]),
            7: self._shared,
            62: lambda record: visible(record.text(9)[0]),
        }  # fmt: skip

    def add(self, record: Record) -> None:
        """Takes a record in; those that neither place nor hold a value are passed over."""
        if record.number in self.values:
            self._add_cell(record)
        elif record.number == ROW:
            self.row = min(record.whole(0), LAST_ROW) + 1
            self.row_is_hidden = bool(record.byte(11) & ROW_IS_HIDDEN)
        elif record.number == COLUMNS and record.short(16) & 1:
            self.hidden_columns.update(range(record.whole(0), min(record.whole(4), LAST_COLUMN) + 1))
        elif record.number == MERGED:
            first, last, left, right = (record.whole(offset) + 1 for offset in (0, 4, 8, 12))
            self.grid.merge((first, left, last, right))
        elif record.number == END_OF_SHEET:
            self.is_whole = True

    def finish(self) -> None:
        """Refuses a sheet that ends in the middle."""
        if not self.is_whole:
            raise FileRefused("record-broken", part=clean(self.part))

    def _add_cell(self, record: Record) -> None:
        column, style_number = record.whole(0), record.whole(4) & 0xFFFFFF
        styles = self.book.styles
        style = styles[style_number] if style_number < len(styles) else PLAIN
        value = self.values[record.number](record)
        if style.is_date and isinstance(value, float):
            value = day_of(value, self.book.epoch) or value
        formula = "" if record.number in FORMULAS else None
        is_hidden = self.row_is_hidden or column in self.hidden_columns
        cell = Cell(value, style.number_format, style.indent, style.bold, formula, is_hidden)
        self.grid.put(self.row, column + 1, cell)

    def _shared(self, record: Record) -> str:
        number = record.whole(8)
        if number >= len(self.book.strings):
            raise FileRefused("record-broken", part=clean(self.part))
        return self.book.strings[number]


def _real(record: Record) -> float | CellError:
    return finite(record.real(8))


def _truth(record: Record) -> bool:
    return record.byte(8) != 0


def _error(record: Record) -> CellError:
    return CellError(ERRORS.get(record.byte(8), "#N/A"))
