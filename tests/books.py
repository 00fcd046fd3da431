"""Workbooks drawn as text, so that a test shows its layout at a glance.

A row is a line, a column ends at `|`. An amount stands as a number, a text in quotes (`'2024'`) stays text,
`31.12.2024` stays text unless it is written `@2024-12-31`, an empty place is no cell. What follows `=>` is not in
the sheet: it names the line item that the row is, with `-` where the chart stores the amount with the other sign.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from datetime import date

from msgspec.structs import replace

from finvet.model import Cell, CellError, CellValue, Sheet, SourceFile, Statements, Workbook
from finvet.spreading.spread import spread

NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
TRUTH = "=>"

Row = Sequence[CellValue]


def rows(text: str) -> list[list[CellValue]]:
    """The rows of a drawn sheet; a line of nothing is an empty row, the first and last line break are none."""
    return [[_value(place) for place in line.partition(TRUTH)[0].split("|")] for line in _lines(text)]


def truth(text: str, columns: dict[int, int], unit: float = 1.0) -> dict[str, dict[int, float]]:
    """The line items of a drawn sheet by year: `columns` says which column (from 0) holds which year."""
    found: dict[str, dict[int, float]] = {}
    for line, row in zip(_lines(text), rows(text), strict=True):
        name = line.partition(TRUTH)[2].strip()
        for item in name.split():
            values = {year: row[c] for c, year in columns.items() if c < len(row) and isinstance(row[c], float)}
            sign = -1.0 if item.startswith("-") else 1.0
            found.setdefault(item.lstrip("-"), {}).update({y: sign * v * unit for y, v in values.items()})  # type: ignore[operator]
    return found


def sheet(drawn: str | Sequence[Row], name: str = "Sheet1", *, hidden: bool = False) -> Sheet:
    """A sheet of drawn text or of rows of values."""
    table = rows(drawn) if isinstance(drawn, str) else drawn
    cells = {
        (r, c): value if isinstance(value, Cell) else Cell(value)
        for r, row in enumerate(table, 1)
        for c, value in enumerate(row, 1)
        if value is not None
    }
    return Sheet(name, cells, hidden)


def book(*sheets: Sheet | str, file: str = "partner.xlsx") -> Workbook:
    """A workbook as a spreadsheet program writes it."""
    made = tuple(s if isinstance(s, Sheet) else sheet(s, f"Sheet{n}") for n, s in enumerate(sheets, 1))
    return Workbook(SourceFile(file, hashlib.sha256(repr(made).encode()).hexdigest()), "xlsx", made)


def csv_book(drawn: str | Sequence[Row], file: str = "partner.csv") -> Workbook:
    """The same as a text file gives it: every cell is text."""
    as_read = sheet(drawn, "")
    cells = {at: replace_value(cell, _text(cell.value)) for at, cell in as_read.cells.items()}
    return Workbook(SourceFile(file, "0" * 64), "csv, utf-8, ;", (replace(as_read, cells=cells),))


def replace_value(cell: Cell, value: CellValue) -> Cell:
    """The cell with another value."""
    return cell._replace(value=value)


def spread_of(*sheets: Sheet | str, file: str = "partner.xlsx") -> Statements:
    """The statements of one workbook."""
    return spread([book(*sheets, file=file)])


def values(statements: Statements) -> dict[str, dict[str, float]]:
    """The amounts that are there, by line item and period id."""
    found = {
        item: {p: f.value for p, f in row.items() if f.value is not None} for item, row in statements.figures.items()
    }
    return {item: row for item, row in found.items() if row}


def _lines(text: str) -> list[str]:
    return text.strip("\n").split("\n")


def _value(place: str) -> CellValue:
    text = place.strip()
    if not text:
        return None
    if len(text) > 1 and text[0] == text[-1] == "'":
        return text[1:-1]
    if text.startswith("@"):
        return date.fromisoformat(text[1:])
    if text.startswith("#"):
        return CellError(text)
    return float(text) if NUMBER.fullmatch(text) else text


def _text(value: CellValue) -> str:
    return f"{value:.15g}" if isinstance(value, float) else str(value)


def silent_errors(statements: Statements, known: dict[str, dict[int, float]]) -> Iterator[str]:
    """Every figure of an actual full year that is wrong, or stands on no line of its item, and does not say so.

    A figure says so by low confidence, by a warning that names its item and period, or, derived, by its note. Derived
    figures are held against the truth where it names them.
    """
    warned = {(item, period) for w in statements.warnings for item in w.items for period in w.periods}
    for item, row in statements.figures.items():
        for period, figure in row.items():
            year = figure.period.year if figure.period.is_actual_year else None
            wanted = known.get(item, {}).get(year) if year else None
            if figure.value is None or figure.confidence == "low" or (item, period) in warned or year is None:
                continue
            if figure.method.startswith("derived") and (wanted is None or figure.notes):
                continue
            if wanted is None or abs(figure.value - wanted) > 1e-6 * abs(wanted):
                yield f"{item} {period}: {figure.value:,.2f}, not {wanted} ({figure.method}, {figure.confidence})"
