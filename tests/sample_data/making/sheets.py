"""Puts statements onto sheets of a workbook or into csv files, and notes the cell of every figure."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NamedTuple

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell

from tests.sample_data.making.statements import Line, Spot, Statement, Truth

MADE_ON = datetime(2025, 1, 1, tzinfo=UTC)
"""Stands in every workbook instead of the clock."""

PlainText = Callable[[int], str]


@dataclass
class Sheet:
    """A sheet that is being filled; rows and columns are counted from 0."""

    book: Book
    worksheet: Any
    name: str

    def text(self, row: int, column: int, text: str, **style: object) -> None:
        self.worksheet.write_string(row, column, text, self.book.style(**style))

    def texts(self, row: int, column: int, texts: list[str], **style: object) -> None:
        for offset, text in enumerate(texts):
            if text:
                self.text(row, column + offset, text, **style)

    def number(self, row: int, column: int, value: float, **style: object) -> None:
        self.worksheet.write_number(row, column, value, self.book.style(**style))

    def day(self, row: int, column: int, day: date, **style: object) -> None:
        self.worksheet.write_datetime(row, column, datetime(day.year, day.month, day.day), self.book.style(**style))

    def formula(self, row: int, column: int, formula: str, value: float, **style: object) -> None:
        self.worksheet.write_formula(row, column, formula, self.book.style(**style), value)

    def widths(self, *widths: float) -> None:
        for column, width in enumerate(widths):
            self.worksheet.set_column(column, column, width)


class Book:
    """A workbook of a partner with its truth; the same sheets make the same file on every day."""

    def __init__(self, path: Path, truth: Truth, font: str = "Calibri", size: int = 11) -> None:
        self.file = path.name
        self.truth = truth
        self._workbook = xlsxwriter.Workbook(str(path))
        self._workbook.set_properties({"created": MADE_ON.replace(tzinfo=None)})
        self._font = {"font_name": font, "font_size": size}
        self._styles: dict[str, Any] = {}

    def __enter__(self) -> Book:
        return self

    def __exit__(self, *_: object) -> None:
        self._workbook.close()

    def sheet(self, name: str) -> Sheet:
        worksheet = self._workbook.add_worksheet(name)
        worksheet.fit_to_pages(1, 0)
        return Sheet(self, worksheet, name)

    def style(self, **style: object) -> Any:
        key = repr(sorted(style.items()))
        if key not in self._styles:
            self._styles[key] = self._workbook.add_format(self._font | style)
        return self._styles[key]


def statement_styles(line: Line) -> dict[str, object]:
    """Headings and totals stand out; totals are ruled off."""
    if line.role == "heading":
        return {"bold": True}
    return {"bold": True, "top": 1} if line.role == "total" else {}


class Target(NamedTuple):
    """The cell an amount goes into, with the rows of the lines above it."""

    sheet: Sheet
    row: int
    column: int
    rows: Mapping[Line, int]


Write = Callable[[Target, Line, int], None]


@dataclass(frozen=True)
class Layout:
    """Where a statement stands: `years` maps the year's index to its column, `write` writes an amount.

    `indent` is how lower levels are shown: by leading spaces, by the cell's indent, or not at all.
    """

    years: Mapping[int, int]
    write: Write
    label: int = 0
    note: int | None = None
    indent: str = ""


def place(sheet: Sheet, statement: Statement, top: int, layout: Layout) -> int:
    """Writes the statement from row `top` on, records its figures, and returns the row below it."""
    rows: dict[Line, int] = {}
    for row, line in enumerate(statement, start=top):
        rows[line] = row
        _label(sheet, row, line, layout)
        for year, column in layout.years.items():
            amount = line.amounts[year] if line.amounts else None
            if amount is None:
                continue
            layout.write(Target(sheet, row, column, rows), line, amount)
            if line.item:
                spot = Spot(sheet.book.file, sheet.name, xl_rowcol_to_cell(row, column))
                sheet.book.truth.record(line, year, amount, spot)
    return top + len(statement.lines)


def _label(sheet: Sheet, row: int, line: Line, layout: Layout) -> None:
    if line.role == "blank":
        return
    style: dict[str, object] = {"bold": True} if line.role != "line" else {}
    if layout.indent == "cell" and line.level:
        style["indent"] = line.level
    spaces = "   " * line.level if layout.indent == "spaces" else ""
    sheet.text(row, layout.label, spaces + line.label, **style)
    if layout.note is not None and line.note:
        sheet.text(row, layout.note, line.note)


def as_number(pattern: str, decimals: int = 0) -> Write:
    """Amounts as numbers under a number format."""

    def write(cell: Target, line: Line, amount: int) -> None:
        value = amount / 10**decimals if decimals else amount
        cell.sheet.number(cell.row, cell.column, value, num_format=pattern, **statement_styles(line))

    return write


def as_formulas(pattern: str) -> Write:
    """Amounts as numbers, totals as formulas over the rows of their parts, with the value they show."""

    def write(cell: Target, line: Line, amount: int) -> None:
        style = statement_styles(line) | {"num_format": pattern}
        if line.role != "total":
            cell.sheet.number(cell.row, cell.column, amount, **style)
            return
        terms = [
            ("+" if sign > 0 else "-") + xl_rowcol_to_cell(cell.rows[part], cell.column) for sign, part in line.parts
        ]
        cell.sheet.formula(cell.row, cell.column, "=" + "".join(terms).removeprefix("+"), amount, **style)

    return write


def as_text(words: PlainText) -> Write:
    """Amounts as text, right-aligned, the way an export or a retyped page holds them."""

    def write(cell: Target, line: Line, amount: int) -> None:
        cell.sheet.text(cell.row, cell.column, words(amount), align="right", **statement_styles(line))

    return write


def german(decimals: int) -> PlainText:
    """12345 as "1.234,5"."""

    def words(amount: int) -> str:
        text = f"{amount / 10**decimals:,.{decimals}f}"
        return text.translate(str.maketrans(",.", ".,"))

    return words


def french(space: str) -> PlainText:
    """1234567 as "1 234 567"."""
    return lambda amount: f"{amount:,}".replace(",", space)


def in_parentheses(amount: int) -> str:
    """-1234 as "(1,234)"."""
    return f"({-amount:,})" if amount < 0 else f"{amount:,}"


@dataclass
class CsvFile:
    """A csv file of a partner: rows of text, with the cells of its figures noted."""

    path: Path
    truth: Truth
    delimiter: str
    words: PlainText
    encoding: str = "utf-8"
    quoting: int = csv.QUOTE_MINIMAL
    rows: list[list[str]] = field(default_factory=list)

    def place(self, statement: Statement, years: Mapping[int, int]) -> None:
        """Appends a statement; `years` maps the year's index to its column."""
        for line in statement:
            cells = [line.label] + [""] * max(years.values())
            for year, column in years.items():
                amount = line.amounts[year] if line.amounts else None
                if amount is None:
                    continue
                cells[column] = self.words(amount)
                if line.item:
                    spot = Spot(self.path.name, "", xl_rowcol_to_cell(len(self.rows), column))
                    self.truth.record(line, year, amount, spot)
            self.rows.append(cells)

    def save(self) -> None:
        text = io.StringIO()
        csv.writer(text, delimiter=self.delimiter, quoting=self.quoting, lineterminator="\r\n").writerows(self.rows)  # type: ignore[arg-type]
        self.path.write_bytes(text.getvalue().encode(self.encoding))
