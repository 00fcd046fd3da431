"""Formulas that no spreadsheet program has calculated yet: finvet does, or says why the result is not known."""

from __future__ import annotations

from dataclasses import replace

from finvet.model import Cell, Sheet
from finvet.reading.areas import Place
from finvet.reading.calculator import Calculator, Unknown, Value

COMPUTED, ZERO_REPLACED = "evaluated-by-us", "zero-replaced"

LEAST_REPLACED = 1e-6
"""A result nearer to 0 than this says the same as the 0 that the file has kept."""


def evaluated(sheets: tuple[Sheet, ...]) -> tuple[Sheet, ...]:
    """The sheets with the results of formulas that have none, or a 0 that is not their result; each says so.

    A file that keeps one such 0 was never calculated, so a formula's 0 there that cannot be checked is not known.
    """
    asked = {
        Place(sheet.name, row, column): cell
        for sheet in sheets
        if sheet.has_formulas
        for row, cells in sheet.rows.items()
        for column, cell in cells.items()
        if cell.formula is not None and not cell.value and _is_open(cell)
    }
    if not asked:
        return sheets
    results = Calculator(sheets, asked).results()
    is_calculated = not any(_contradicts(cell, results[place]) for place, cell in asked.items())
    settled: dict[str, dict[tuple[int, int], Cell]] = {}
    for place, cell in asked.items():
        settled.setdefault(place.sheet, {})[place.row, place.column] = _settled(cell, results[place], is_calculated)
    return tuple(replace(s, cells={**s.cells, **settled[s.name]}) if s.name in settled else s for s in sheets)


def _is_open(cell: Cell) -> bool:
    """Whether a formula has no result, or one that may never have been calculated."""
    return cell.value is None or (isinstance(cell.value, float) and cell.value == 0)


def _contradicts(cell: Cell, result: Value) -> bool:
    is_amount = isinstance(result, float) and abs(result) >= LEAST_REPLACED
    return cell.value is not None and is_amount


def _settled(cell: Cell, result: Value, is_calculated: bool) -> Cell:
    if isinstance(result, Unknown):
        is_kept = cell.value is not None and is_calculated
        return cell if is_kept else cell._replace(value=None, note=result.reason)
    if cell.value is None:
        return cell._replace(value=result, note=COMPUTED)
    return cell._replace(value=result, note=ZERO_REPLACED) if _contradicts(cell, result) else cell
