"""Each sheet of a file as it was read, every cell where it stood, with the line item of each row beside it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from msgspec import Struct

from finvet.addresses import LAST_COLUMN, position
from finvet.as_read import FileAsRead, SheetAsRead
from finvet.memo.text import printable
from finvet.model import CONFIDENCES, Figure, Statements
from finvet.wording import sentences
from finvet.workbooks.cells import Book, Sheet, fitted
from finvet.workbooks.styles import BOLD, FILLS, TEXT, Style

LONGEST_TITLE = 31
FORBIDDEN = dict.fromkeys(map(ord, "[]:*?/\\'"), " ")
SHADES = {"high": "good", "medium": "caution", "low": "low", "": "neutral"}
HEADINGS = ("sheet-line-item", "sheet-confidence", "sheet-periods")
AS_IT_STOOD = Style()


class RowReading(Struct, frozen=True):
    """What a row was read as: its line items, the weakest confidence of their figures, the periods; "" for none."""

    items: str
    confidence: str
    periods: str


def add_sheets_as_read(book: Book, found: Sequence[Statements], files: Sequence[FileAsRead]) -> None:
    """Adds a sheet to the workbook for every sheet that was read; their names are made by us."""
    sheets = ((file.file, sheet) for file in files for sheet in file.sheets)
    for number, (file, sheet) in enumerate(sheets, start=1):
        _add(book, f"{number} {_plain(sheet.name)}", sheet, _readings(found, file, sheet.name))


def _plain(name: str) -> str:
    """A stranger's name of a sheet as a spreadsheet program takes it, behind a number; it counts UTF-16 units."""
    clean = printable(name.translate(FORBIDDEN))
    return clean.encode("utf-16-le")[: 2 * (LONGEST_TITLE - 5)].decode("utf-16-le", "ignore").strip()


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


def _add(book: Book, title: str, read: SheetAsRead, readings: Mapping[int, RowReading]) -> None:
    """The cells where they stood, so that a hint can name them, and the readings to their right."""
    cells = {position(address): value for address, value in read.cells.items()}
    beside = 2 + max((column for _, column in cells), default=0)
    told = {} if beside + len(HEADINGS) > LAST_COLUMN else _told(readings, beside)
    shown = {(row, column): text for (row, column), (text, _) in told.items()}
    sheet = book.sheet(title.strip(), fitted({**cells, **shown}))
    for (row, column), value in cells.items():
        _write(sheet, row, column, value)
    for (row, column), (text, style) in told.items():
        sheet.text(row, column, text, style)


def _told(readings: Mapping[int, RowReading], beside: int) -> Mapping[tuple[int, int], tuple[str, Style]]:
    """What each row was read as, by cell, under headings."""
    told = {(1, beside + offset): (sentences()[code], BOLD) for offset, code in enumerate(HEADINGS)}
    for row, reading in readings.items():
        style = TEXT._replace(fill=FILLS[SHADES[reading.confidence]])
        for offset, text in enumerate((reading.items, reading.confidence, reading.periods)):
            told[row, beside + offset] = (text, style)
    return told


def _write(sheet: Sheet, row: int, column: int, value: object) -> None:
    """A number or truth as it is; a text stays a text, whatever it begins with."""
    if isinstance(value, bool):
        sheet.raw.write_boolean(row - 1, column - 1, value)
    elif isinstance(value, int | float) and math.isfinite(value):
        sheet.number(row, column, value, AS_IT_STOOD)
    elif isinstance(value, str):
        sheet.text(row, column, value)
