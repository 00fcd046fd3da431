"""The results of formulas that a file has kept none of, or a 0 that is not theirs; each cell says so."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from finvet.model import Cell, Sheet
from finvet.reading.areas import Place
from finvet.reading.calculator import Calculator, Unknown, Value

COMPUTED, ZERO_REPLACED = "evaluated-by-us", "zero-replaced"

LEAST_REPLACED = 1e-6
"""A result nearer to 0 than this says the same as the 0 that the file has kept."""


def with_results(sheets: tuple[Sheet, ...], asked: Mapping[tuple[str, int, int], Cell]) -> tuple[Sheet, ...]:
    """The sheets with what the cells at these places come to: the name of the sheet, row and column."""
    cells = {Place(*where): cell for where, cell in asked.items()}
    results = Calculator(sheets, cells).results()
    is_calculated = not any(_contradicts(cell, results[place]) for place, cell in cells.items())
    settled: dict[str, dict[tuple[int, int], Cell]] = {}
    for place, cell in cells.items():
        settled.setdefault(place.sheet, {})[place.row, place.column] = _settled(cell, results[place], is_calculated)
    return tuple(replace(s, cells={**s.cells, **settled[s.name]}) if s.name in settled else s for s in sheets)


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
