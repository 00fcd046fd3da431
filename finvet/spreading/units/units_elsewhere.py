"""What the files say of unit and currency outside their statements: on a cover, beside a table, in a file's name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from finvet.model import Sheet, Workbook
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.units.units import SILENT, Unit, is_label_of_unit, is_one_word, speaks_of_units_alone, unit_of


def unit_elsewhere(workbooks: Sequence[Workbook]) -> Unit:
    """The unit and the currency of all cells and file names that speak of nothing else, where they are of one mind."""
    said = [unit for book in workbooks for unit in _said_in(book)]
    factors = {unit.factor for unit in said if unit.factor is not None}
    currencies = {(unit.currency, unit.sign) for unit in said if unit.currency or unit.sign}
    factor = factors.pop() if len(factors) == 1 else None
    basis = next((unit.basis for unit in said if factor is not None and unit.factor == factor), ())
    currency, sign = currencies.pop() if len(currencies) == 1 else (None, "")
    return Unit(factor, currency, sign, basis)


def _said_in(book: Workbook) -> Iterator[Unit]:
    yield _named(book)
    for sheet in book.sheets:
        if sheet.hidden:
            continue
        grid = Grid(book.source, sheet)
        for (row, column), cell in sheet.cells.items():
            text = cell.value
            if not isinstance(text, str) or not speaks_of_units_alone(text):
                continue
            if not is_one_word(text) or _is_announced(sheet, row, column):
                yield unit_of(text, grid.source(row, column, "", text))


def _is_announced(sheet: Sheet, row: int, column: int) -> bool:
    """Whether the cell to the left says that a unit or currency follows: a word alone may be a column of a note."""
    label = sheet.cells.get((row, column - 1))
    return label is not None and isinstance(label.value, str) and is_label_of_unit(label.value)


def _named(book: Workbook) -> Unit:
    """What a word of the file's name states: "bilanz_TEUR.csv"."""
    parts = re.split(r"[\s_.()\[\]-]+", PurePath(book.source.file).stem)
    return next((unit for part in parts if speaks_of_units_alone(part) and (unit := unit_of(part)) != SILENT), SILENT)
