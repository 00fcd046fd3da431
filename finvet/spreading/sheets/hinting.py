"""Puts a person's hints to work: cells and sheets before tables are looked for, lines and units once they are found."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from math import isfinite

from msgspec.structs import replace

from finvet.addresses import a1
from finvet.hints import Hints, LineHint, SheetHint, place
from finvet.model import Cell, Message, Sheet, SpreadWarning, Workbook
from finvet.spreading.sheets.fingerprint import fingerprint, likeness
from finvet.spreading.tables.tables import Line, Table
from finvet.spreading.units.table_units import in_unit_meant
from finvet.spreading.units.units import SILENT, unit_of
from finvet.spreading.wording.spelling import normalise

LIKE_ENOUGH = 0.8  # of the labels of two workbooks of one layout; two forms of one country share about half
READ_BY_HINT = "read-by-hint"


def hints_for(workbook: Workbook, given: Sequence[Hints]) -> list[Hints]:
    """The hints that are for a workbook: those of its layout, and those that name none."""
    if not any(hints.layouts for hints in given):
        return list(given)
    own = fingerprint(workbook)
    return [h for h in given if not h.layouts or any(likeness(layout, own) >= LIKE_ENOUGH for layout in h.layouts)]


def corrected(workbook: Workbook, given: Sequence[Hints]) -> Workbook:
    """The workbook as its hints say that it should read: cells rewritten, sheets left out or shown."""
    return replace(workbook, sheets=tuple(_sheet(sheet, given) for sheet in workbook.sheets)) if given else workbook


def named(table: Table, given: Sequence[Hints]) -> Table:
    """The table with the unit, the statement and the line items that its hints name."""
    if not given:
        return table
    found = _sheet_hint(table.sheet, given)
    unit = unit_of(found.unit).or_else(table.unit) if found.unit else table.unit
    hints = [hint for hints in given for hint in hints.lines]
    lines = tuple(
        replace(line, hint=next((h for h in hints if _is_meant(h, table.sheet, line)), None))
        for line in in_unit_meant(table.lines, table.unit, unit)
    )
    return replace(table, lines=lines, unit=unit, statement=found.statement)


def unused(given: Sequence[Hints], workbooks: Sequence[Workbook], tables: Sequence[Table]) -> Iterator[SpreadWarning]:
    """A warning for hints that nothing answers to: a label, sheet or unit mistyped, or gone from this year's workbook.

    Remembered hints of which none was taken are those of another layout.
    """
    taken = {id(line.hint) for table in tables for line in table.lines}
    meant = [h.lines for h in given if not h.layouts or any(id(line) in taken for line in h.lines)]
    idle = [line.label or line.cell for lines in meant for line in lines if id(line) not in taken]
    applied = [(book, hints_for(book, given)) for book in workbooks]
    for hints in given:
        books = [book for book, own in applied if hints in own]
        idle += _without_place(hints, {sheet.name for book in books for sheet in book.sheets}) if books else ()
    if idle:
        yield SpreadWarning(Message("hints-unused", {"hints": idle}))


def _without_place(hints: Hints, sheets: Container[str]) -> Iterator[str]:
    """The hints for sheets that are not there, and units that say nothing."""
    yield from (hint.name for hint in hints.sheets if hint.name not in sheets)
    yield from (hint.unit for hint in hints.sheets if hint.unit and unit_of(hint.unit) == SILENT)
    yield from (hint.cell for hint in hints.cells if (sheet := place(hint.cell)[0]) and sheet not in sheets)


def _sheet(sheet: Sheet, given: Sequence[Hints]) -> Sheet:
    cells = dict(sheet.cells)
    for row, column, reads in _cells(sheet.name, given):
        there = cells.pop((row, column), Cell(None))
        if reads:
            cells[row, column] = _reading(there, reads)
    skip = _sheet_hint(sheet.name, given).skip
    return replace(sheet, cells=cells, hidden=sheet.hidden if skip is None else skip)


def _cells(sheet: str, given: Sequence[Hints]) -> Iterator[tuple[int, int, str]]:
    for hint in (cell for hints in given for cell in hints.cells):
        name, row, column = place(hint.cell)
        if name in (None, sheet):
            yield row, column, hint.reads


def _reading(there: Cell, reads: str) -> Cell:
    """The cell with another text, or amount, which then says where it comes from."""
    try:
        amount = float("" if "_" in reads else reads)  # Python alone takes 1_000 for a number
    except ValueError:
        return there._replace(value=reads, formula=None, note=None)
    return there._replace(value=amount if isfinite(amount) else reads, formula=None, note=READ_BY_HINT)


def _sheet_hint(sheet: str, given: Sequence[Hints]) -> SheetHint:
    return next((hint for hints in given for hint in hints.sheets if hint.name == sheet), SheetHint(sheet))


def _is_meant(hint: LineHint, sheet: str, line: Line) -> bool:
    if hint.cell is not None:
        name, *where = place(hint.cell)
        return name in (None, sheet) and a1(*where) in _cells_of(line)
    return hint.sheet in (None, sheet) and hint.label is not None and normalise(hint.label) == normalise(line.label)


def _cells_of(line: Line) -> set[str]:
    """The cells of the sheet in which the line stands; its row would be another line's where years go down the rows."""
    return {line.source.cell, *(amount.source.cell for amount in line.amounts.values())}
