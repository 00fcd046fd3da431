"""Sheets that show lines of a statement under no heading that tells a year: nothing is read there, and that is said."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import islice

from finvet.model import Message, Source, SpreadWarning, StatementName, Workbook
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.tables.tables import Table
from finvet.spreading.wording.labels import readings

FEWEST = 5  # line items with amounts, for a sheet to be a statement
MOST_LINES = 1_000  # looked at; a statement shows what it is in fewer
MOST_NAMED = 3


def undated_statements(
    workbooks: Sequence[Workbook], tables: Sequence[Table], read: Collection[StatementName | None]
) -> Iterator[SpreadWarning]:
    """The sheets without years that show a statement of which nothing was `read`, with the cells of its lines."""
    missing = [statement for statement in ("BS", "IS", "CF") if statement not in read]
    dated = {(table.file.file, table.sheet) for table in tables if table.columns or table.set_aside}
    for book in workbooks if missing else ():
        for sheet in book.sheets:
            if not sheet.hidden and (book.source.file, sheet.name) not in dated:
                grid = Grid(book.source, sheet)
                yield from filter(None, (_undated(grid, statement) for statement in missing))


def _undated(grid: Grid, statement: str) -> SpreadWarning | None:
    lines: dict[str, Source] = {}
    for item, source in _lines(grid, statement):
        lines.setdefault(item, source)
    if len(lines) < FEWEST:
        return None
    basis = tuple(lines.values())
    named = [f"{source.label} ({source.cell})" for source in basis[:MOST_NAMED]]
    where = {"statement": statement, "sheet": basis[0].table, "lines": named}
    return SpreadWarning(Message("sheet-undated", where), basis=basis)


def _lines(grid: Grid, statement: str) -> Iterator[tuple[str, Source]]:
    """The items of a statement that labels beside amounts name, each with the cell of its label."""
    for row in islice(filter(grid.has_amounts, grid.row_numbers), MOST_LINES):
        for column, label in list(grid.labels[row].items())[:1]:
            for item in {reading.item for reading in readings(label) if reading.statement == statement}:
                yield item, grid.source(row, column, label, "")
