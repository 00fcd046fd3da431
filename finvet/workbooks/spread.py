"""The spread statements as a workbook to be looked through: figures, where each was read, what was not understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from finvet.as_read import FileAsRead
from finvet.line_items import chart
from finvet.model import Figure, Statements
from finvet.reading.cleaning import clean
from finvet.repacking import repacked
from finvet.sheets_as_read import add_sheets_as_read, fit_columns
from finvet.wording import heading_of, name_of, say

WRITTEN = datetime(2000, 1, 1)  # noqa: DTZ001 - the same bytes on every run
AMOUNT_FORMAT = "#,##0;(#,##0);0"
MARKED = {"medium": '#,##0"~";(#,##0)"~";0"~"', "low": '#,##0"?";(#,##0)"?";0"?"'}  # as on the terminal

Value = str | float | Figure | None
Rows = Callable[[Statements], Iterable[Sequence[Value]]]


def spread_workbook(found: Sequence[Statements], as_read: Sequence[FileAsRead] = ()) -> bytes:
    """The statements as xlsx: sheets of figures, of their source cells, of lines not understood, and those as read.

    The company stands in the first column.
    """
    book = Workbook()
    book.properties.created = book.properties.modified = WRITTEN
    book.properties.creator = "finvet"
    first = book.active
    assert isinstance(first, Worksheet)  # noqa: S101 - a new workbook has one sheet
    first.title = "Statements"
    periods = sorted({p.id for statements in found for p in statements.periods})
    _fill(
        first,
        ["partner", "item", "line item", *_headings(found, periods)],
        _each(found, lambda s: _figures(s, periods)),
    )
    _fill(book.create_sheet("Sources"), ["partner", *SOURCE_COLUMNS], _each(found, _sources))
    _fill(book.create_sheet("Not understood"), ["partner", *UNMATCHED_COLUMNS], _each(found, _unmatched))
    _fill(book.create_sheet("Warnings"), ["partner", "code", "message"], _each(found, _warnings))
    add_sheets_as_read(book, found, as_read)
    buffer = BytesIO()
    book.save(buffer)
    return repacked(buffer.getvalue())


SOURCE_COLUMNS = ["item", "period", "value", "method", "confidence", "file", "sheet", "cell", "label", "text", "notes"]
UNMATCHED_COLUMNS = ["file", "sheet", "cell", "label", "values"]


def _headings(found: Sequence[Statements], periods: Sequence[str]) -> list[str]:
    """What stands over each period; the day alone where it is a budget to one company only."""
    told = {p: {heading_of(own) for statements in found for own in statements.periods if own.id == p} for p in periods}
    return [headings.pop() if len(headings) == 1 else period for period, headings in told.items()]


def _each(
    found: Sequence[Statements], rows: Callable[[Statements], Iterable[Sequence[Value]]]
) -> Iterable[list[Value]]:
    return ([statements.partner, *row] for statements in found for row in rows(statements))


def _figures(statements: Statements, periods: Sequence[str]) -> Iterable[Sequence[Value]]:
    for item in (i for i in chart() if i in statements.figures):
        row = statements.figures[item]
        yield [item, name_of(item), *(row.get(p) for p in periods)]


def _sources(statements: Statements) -> Iterable[Sequence[Value]]:
    for item in (i for i in chart() if i in statements.figures):
        for period, figure in statements.figures[item].items():
            yield from _source_rows(item, period, figure)


def _source_rows(item: str, period: str, figure: Figure) -> Iterable[Sequence[Value]]:
    notes = "; ".join(say(n) for n in figure.notes)
    start: list[Value] = [item, period, figure.value, figure.method, figure.confidence]
    for source in figure.basis:
        yield [*start, source.file, source.sheet, source.cell, source.label, source.text, notes]
    if not figure.basis:
        yield [*start, "", "", "", "", "", notes]


def _unmatched(statements: Statements) -> Iterable[Sequence[Value]]:
    for line in statements.unmatched:
        values = ", ".join(f"{period}: {value:,.0f}" for period, value in line.values.items())
        yield [line.source.file, line.source.sheet, line.source.cell, line.source.label, values]


def _warnings(statements: Statements) -> Iterable[Sequence[Value]]:
    return ([w.message.code, say(w.message)] for w in statements.warnings)


def _fill(sheet: Worksheet, headings: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    for row, values in enumerate([headings, *rows], start=1):
        for column, value in enumerate(values, start=1):
            cell = sheet.cell(row, column)
            assert isinstance(cell, Cell)  # noqa: S101 - a new sheet has no merged cells
            _write(cell, value)
            if row == 1:
                cell.font = Font(bold=True)
    fit_columns(sheet)
    sheet.freeze_panes = "A2"


def _write(cell: Cell, value: Value) -> None:
    """A text stays a text, whatever it begins with; a number is formatted as people read amounts, a figure marked."""
    if isinstance(value, Figure):
        cell.value = value.value
        cell.number_format = MARKED.get(value.confidence, AMOUNT_FORMAT)
        return
    cell.value = clean(value) if isinstance(value, str) else value
    if isinstance(value, str):
        cell.data_type = "s"
        cell.alignment = Alignment(vertical="top")
    elif value is not None:
        cell.number_format = AMOUNT_FORMAT
