"""Each sheet of a file as it was read, every cell where it stood, with the line item of each row beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from finvet.addresses import LAST_COLUMN, position
from finvet.as_read import FileAsRead, SheetAsRead
from finvet.model import CONFIDENCES, Figure, Statements
from finvet.wording import sentences

LONGEST_TITLE = 31
WIDEST = 60
FORBIDDEN = dict.fromkeys(map(ord, "[]:*?/\\'"), " ")
SHADES = {"high": "E2F0D9", "medium": "FFF2CC", "low": "FCE4D6", "": "EDEDED"}
HEADINGS = ("sheet-line-item", "sheet-confidence", "sheet-periods")


@dataclass(frozen=True, slots=True)
class RowReading:
    """What a row was read as: its line items, the weakest confidence of their figures, the periods; "" for none."""

    items: str
    confidence: str
    periods: str


def add_sheets_as_read(book: Workbook, found: Sequence[Statements], files: Sequence[FileAsRead]) -> None:
    """Adds a sheet to the workbook for every sheet that was read; their names are made by us."""
    number = 0
    for file in files:
        for sheet in file.sheets:
            number += 1
            title = f"{number} {sheet.name.translate(FORBIDDEN)}"[:LONGEST_TITLE].strip()
            _fill(book.create_sheet(title), sheet, _readings(found, file.file, sheet.name))


def _readings(companies: Sequence[Statements], file: str, sheet: str) -> Mapping[int, RowReading]:
    found: dict[int, list[Figure]] = {}
    for figure in (f for statements in companies for row in statements.figures.values() for f in row.values()):
        for source in figure.basis:
            if (source.file, source.sheet) == (file, sheet):
                found.setdefault(position(source.cell)[0], []).append(figure)
    rows = {row: _reading(figures) for row, figures in found.items()}
    for line in (line for statements in companies for line in statements.unmatched):
        if (line.source.file, line.source.sheet) == (file, sheet):
            nothing = RowReading(sentences()["sheet-not-understood"], "", ", ".join(line.values))
            rows.setdefault(position(line.source.cell)[0], nothing)
    return rows


def _reading(figures: Sequence[Figure]) -> RowReading:
    return RowReading(
        ", ".join(dict.fromkeys(figure.name for figure in figures)),
        min((figure.confidence for figure in figures), key=CONFIDENCES.index),
        ", ".join(sorted({figure.period.id for figure in figures})),
    )


def _fill(target: Worksheet, sheet: SheetAsRead, readings: Mapping[int, RowReading]) -> None:
    """The cells where they stood, so that a hint can name them, and the readings to their right."""
    for address, value in sheet.cells.items():
        _write(target, *position(address), value)
    beside = 2 + max((position(address)[1] for address in sheet.cells), default=0)
    if beside + len(HEADINGS) > LAST_COLUMN:
        return
    for offset, code in enumerate(HEADINGS):
        _write(target, 1, beside + offset, sentences()[code]).font = Font(bold=True)
    for row, reading in readings.items():
        for offset, value in enumerate((reading.items, reading.confidence, reading.periods)):
            _write(target, row, beside + offset, value).fill = PatternFill("solid", fgColor=SHADES[reading.confidence])
    fit_columns(target)


def fit_columns(sheet: Worksheet) -> None:
    """Columns as wide as what stands in them, within reason, and printed pages as wide as the sheet."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    widths: dict[int, int] = {}
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                text = f"{cell.value:,.0f}" if isinstance(cell.value, float) else str(cell.value)
                widths[cell.column] = min(WIDEST, max(widths.get(cell.column, 0), len(text)))
    for column, width in widths.items():
        sheet.column_dimensions[get_column_letter(column)].width = width + 2


def _write(target: Worksheet, row: int, column: int, value: object) -> Cell:
    """A text stays a text, whatever it begins with."""
    cell = target.cell(row, column)
    assert isinstance(cell, Cell)  # noqa: S101 - a new sheet has no merged cells
    cell.value = value if isinstance(value, str | int | float) else None
    if isinstance(value, str):
        cell.data_type = "s"
    return cell
