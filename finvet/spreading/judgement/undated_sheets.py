"""Sheets and tables with lines of a statement under no heading that tells a year: nothing is read, and it is said."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from msgspec.structs import replace

from finvet.model import Message, Sheet, Source, SpreadWarning, StatementName, Workbook
from finvet.spreading.periods.told_columns import UNDATED
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.tables.tables import Table
from finvet.spreading.wording.labels import readings

FEWEST = 5  # line items with amounts, for a sheet to be a statement
MOST_ROWS = 2_000  # looked at; a statement shows what it is in fewer
MOST_NAMED = 3


def undated_statements(
    workbooks: Sequence[Workbook], tables: Sequence[Table], read: Collection[StatementName | None]
) -> Iterator[SpreadWarning]:
    """The sheets without years that show a statement of which nothing was `read`, with the cells of its lines.

    So does a table whose columns are told from a year that is stated nowhere, beside others that have years.
    """
    missing = [statement for statement in ("BS", "IS", "CF") if statement not in read]
    dated = {(table.file.file, table.sheet) for table in tables if table.columns or table.set_aside}
    for book in workbooks if missing else ():
        for sheet in book.sheets:
            if not sheet.hidden and (book.source.file, sheet.name) not in dated:
                grid = Grid(book.source, _top(sheet))
                yield from filter(None, (_undated(_lines(grid, s), s) for s in missing))
    for table in tables if missing else ():
        if (table.file.file, table.sheet) in dated and _is_undated(table):
            yield from filter(None, (_undated(_lines_of(table, s), s) for s in missing))


def _top(sheet: Sheet) -> Sheet:
    """The sheet, of a long one the first rows."""
    if len(sheet.rows) <= MOST_ROWS:
        return sheet
    rows = sorted(sheet.rows)[:MOST_ROWS]
    return replace(sheet, cells={(row, column): cell for row in rows for column, cell in sheet.rows[row].items()})


def _is_undated(table: Table) -> bool:
    return not table.columns and {reason for _, reason in table.left_out} == {UNDATED}


def _undated(found: Iterator[tuple[str, Source]], statement: str) -> SpreadWarning | None:
    lines: dict[str, Source] = {}
    for item, source in found:
        lines.setdefault(item, source)
    if len(lines) < FEWEST:
        return None
    basis = tuple(lines.values())
    named = [f"{source.label} ({source.cell})" for source in basis[:MOST_NAMED]]
    where = {"statement": statement, "sheet": basis[0].table, "lines": named}
    return SpreadWarning(Message("sheet-undated", where), basis=basis)


def _lines_of(table: Table, statement: str) -> Iterator[tuple[str, Source]]:
    """The items of a statement that the labels of a table name, each with its cell."""
    for line in table.lines[:MOST_ROWS]:
        for item in _items(line.label, statement):
            yield item, line.source


def _lines(grid: Grid, statement: str) -> Iterator[tuple[str, Source]]:
    """The items of a statement that labels beside amounts name, each with the cell of its label."""
    for row in filter(grid.has_amounts, grid.row_numbers):
        for column, label in list(grid.labels[row].items())[:1]:
            for item in _items(label, statement):
                yield item, grid.source(row, column, label, "")


def _items(label: str, statement: str) -> set[str]:
    return {reading.item for reading in readings(label) if reading.statement == statement}
