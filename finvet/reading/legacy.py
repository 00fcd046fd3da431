"""Workbooks of Excel 2 to 2003 (xls): the sheets as xlrd reads their records."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from io import StringIO
from typing import TYPE_CHECKING, NamedTuple

from finvet.errors import FileRefused
from finvet.model import Cell, CellError, CellValue, Sheet
from finvet.reading.dates import EPOCH_1900, EPOCH_1904, day_of
from finvet.reading.grid import Grid, Grids, finite, shown_format, visible
from finvet.reading.styles import PLAIN, Style, is_date_format

if TYPE_CHECKING:
    from xlrd.book import Book
    from xlrd.sheet import Sheet as Records

BLANK_TYPES = frozenset((0, 6))  # xlrd's types of a cell: nothing, and a format without a value
TEXT, NUMBER, DATE, TRUTH, ERROR = 1, 2, 3, 4, 5
BOLD_WEIGHT = 700
LIKELY_YEARS = range(1950, 2101)

FORMULA_RECORDS = frozenset((0x0006, 0x0206, 0x0406))
BEGIN_RECORDS = frozenset((0x0009, 0x0209, 0x0409, 0x0809))
END_RECORD = 0x000A

BROKEN = (
    struct.error, AssertionError, AttributeError, IndexError, KeyError, LookupError, NotImplementedError,
    OverflowError, RecursionError, TypeError, UnicodeError, ValueError, ZeroDivisionError,
)  # fmt: skip
"""What xlrd raises of a damaged file beside its own errors: found by cutting and mutating workbooks."""


Place = tuple[int, int]
Formulas = frozenset[Place]


class _Layout(NamedTuple):
    """What a sheet says of its cells beside their values; rows and columns are counted from 0 as xlrd does."""

    styles: Mapping[int, Style]
    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]
    formulas: Formulas
    epoch: date
    amounts_from: Mapping[int, int]
    is_calculated: bool


def read(content: bytes) -> tuple[str, tuple[Sheet, ...]]:
    """The sheets with their values and formats; chart and macro sheets hold no cells and are passed over.

    A formula's text is not read: a cell with one has formula "", and no value where it was not calculated.
    Raises FileRefused for a file that is damaged, encrypted, or holds more cells than the limit.
    """
    book, formulas, is_calculated = _opened(content)
    styles = {number: _style(book, number) for number in range(len(book.xf_list))}
    epoch = EPOCH_1904 if book.datemode else EPOCH_1900
    grids = Grids()
    for records, places in zip(book.sheets(), formulas, strict=True):
        layout = _Layout(
            styles=styles,
            hidden_rows=frozenset(row for row, info in records.rowinfo_map.items() if info.hidden),
            hidden_columns=frozenset(column for column, info in records.colinfo_map.items() if info.hidden),
            formulas=places,
            epoch=epoch,
            amounts_from=_amounts_as_dates(records, styles, epoch),
            is_calculated=any(is_calculated),
        )
        _read_sheet(records, layout, grids.open(records.name, hidden=records.visibility != 0))
    return "", grids.sheets()


def _opened(content: bytes) -> tuple[Book, list[Formulas], list[bool]]:
    """The workbook; where on each of its sheets formulas stand, which xlrd does not tell; and whether any has a result.

    Writers that do not calculate leave the empty text as the result of every formula.
    """
    import xlrd
    from xlrd.compdoc import CompDocError

    try:
        book = xlrd.open_workbook(
            file_contents=content, formatting_info=True, ragged_rows=True, on_demand=True, logfile=StringIO()
        )
        formulas = [frozenset(_formulas(book, book.mem or content, sheet.number)) for sheet in book.sheets()]
        is_calculated = [
            any(sheet.cell_value(*place) != "" for place in places)
            for sheet, places in zip(book.sheets(), formulas, strict=True)
        ]
    except (xlrd.XLRDError, CompDocError, *BROKEN) as broken:
        if isinstance(broken, xlrd.XLRDError) and "encrypted" in str(broken):
            raise FileRefused("file-is-encrypted") from broken
        raise FileRefused("xls-broken") from broken
    return book, formulas, is_calculated


def _formulas(book: Book, records: bytes, number: int) -> Iterator[Place]:
    """Row and column of every formula of a sheet; an embedded chart is a sheet within it, with its own records."""
    position, depth = book._sh_abs_posn[number], 0
    while position < len(records):
        record, length = struct.unpack_from("<HH", records, position)
        depth += (record in BEGIN_RECORDS) - (record == END_RECORD)
        if depth <= 0:
            return
        if record in FORMULA_RECORDS and depth == 1:
            yield struct.unpack_from("<HH", records, position + 4)
        position += 4 + length


def _style(book: Book, number: int) -> Style:
    xf = book.xf_list[number]
    written = book.format_map.get(xf.format_key)
    number_format = shown_format(written.format_str) if written else ""
    font = book.font_list[xf.font_index] if xf.font_index < len(book.font_list) else None
    is_bold = font is not None and (bool(font.bold) or font.weight >= BOLD_WEIGHT)
    return Style(number_format, xf.alignment.indent_level, is_bold, is_date_format(number_format))


def _read_sheet(records: Records, layout: _Layout, grid: Grid) -> None:
    for row in range(records.nrows):
        kinds = records.row_types(row)
        for column, kind in enumerate(kinds):
            if kind not in BLANK_TYPES or (row, column) in layout.formulas:
                grid.put(row + 1, column + 1, _cell(records, row, column, layout))
    for first_row, row_after, first_column, column_after in records.merged_cells:
        grid.merge((first_row + 1, first_column + 1, row_after, column_after))


def _cell(records: Records, row: int, column: int, layout: _Layout) -> Cell:
    style = layout.styles.get(records.cell_xf_index(row, column), PLAIN)
    value = _value(records.cell_type(row, column), records.cell_value(row, column))
    if style.is_date and isinstance(value, float):
        value = _as_day(value, row, layout.amounts_from.get(column), layout.epoch)
    formula = "" if (row, column) in layout.formulas else None
    if value == "" and not layout.is_calculated:
        value = None
    is_hidden = row in layout.hidden_rows or column in layout.hidden_columns
    return Cell(value, style.number_format, style.indent, style.bold, formula, is_hidden)


def _value(kind: int, value: object) -> CellValue:
    if kind == TEXT:
        return visible(str(value))
    if kind in (NUMBER, DATE) and isinstance(value, float):
        return finite(value)
    if kind == TRUTH:
        return bool(value)
    if kind == ERROR:
        from xlrd.biffh import error_text_from_code

        return CellError(error_text_from_code.get(value, "#N/A"))
    return None


# ---------------------------------------------------------------- amounts that carry a date format


def _amounts_as_dates(records: Records, styles: Mapping[int, Style], epoch: date) -> Mapping[int, int]:
    """The columns of amounts that an old writer gave a date format, each with the row where they begin.

    It is such a column where at least half of the days would lie in no likely year.
    """
    dated: dict[int, list[tuple[int, bool]]] = {}
    for row in range(records.nrows):
        for column, kind in enumerate(records.row_types(row)):
            if kind in (NUMBER, DATE) and styles.get(records.cell_xf_index(row, column), PLAIN).is_date:
                day = day_of(records.cell_value(row, column), epoch)
                dated.setdefault(column, []).append((row, day is not None and day.year in LIKELY_YEARS))
    return {
        column: next(row for row, is_likely in days if not is_likely)
        for column, days in dated.items()
        if 2 * sum(not is_likely for _, is_likely in days) >= len(days)
    }


def _as_day(serial: float, row: int, amounts_from: int | None, epoch: date) -> float | date:
    """The day, or the number where it is none; above a column of amounts only a month's end is a heading."""
    day = day_of(serial, epoch)
    if day is None:
        return serial
    if amounts_from is not None:
        is_heading = row < amounts_from and serial.is_integer() and (day + timedelta(days=1)).day == 1
        return day if is_heading else serial
    return day
