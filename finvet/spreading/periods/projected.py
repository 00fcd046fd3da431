"""Forecast columns that no heading marks: a model types its history and computes what comes after."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from datetime import date

from msgspec.structs import replace

from finvet.addresses import column_number
from finvet.model import Cell, Message, Period
from finvet.spreading.sheets.grid import Grid

FEWEST_LINES = 3  # typed in the oldest column
MOSTLY, HARDLY = 0.5, 0.1  # of the lines that are typed there
_REFERENCE = re.compile(r"(?<![\w!'$])\$?([A-Za-z]{1,3})\$?([0-9]{1,7})(?![\w(])")


def with_projected(
    grid: Grid, rows: Sequence[int], columns: Mapping[int, Period], said_actual: Set[int]
) -> tuple[dict[int, Period], tuple[Message, ...]]:
    """The columns with those as forecast that are computed from the ones before, unless their heading says actual."""
    found = [c for c in _projected(grid, rows, columns) if columns[c].kind == "actual" and c not in said_actual]
    marked = {**columns, **{c: replace(columns[c], kind="forecast") for c in found}}
    told = {"sheet": grid.sheet.name, "periods": [columns[c].id for c in found]}
    return marked, (Message("forecast-by-formulas", told),) if found else ()


def _projected(grid: Grid, rows: Sequence[int], columns: Mapping[int, Period]) -> list[int]:
    """The columns that are forecast by their formulas: those from which on the lines typed before are computed.

    A sum of its own column, a sum of others in its row (a year of its quarters) and a link to another sheet say
    nothing: only what rests on other rows or on a growth of other columns does.
    """
    ordered = sorted(columns, key=lambda c: (columns[c].year, columns[c].end or date(columns[c].year, 12, 31)))
    oldest = [r for r in rows if ordered and _is_typed(grid.rows[r].get(ordered[0]))]
    if len(oldest) < FEWEST_LINES or not grid.sheet.has_formulas:
        return []
    shares = [sum(_is_projected(grid, r, c) for r in oldest) / len(oldest) for c in ordered]
    start = next((n for n, share in enumerate(shares) if share > HARDLY), len(shares))
    return ordered[start:] if start and all(share >= MOSTLY for share in shares[start:]) else []


def _is_typed(cell: Cell | None) -> bool:
    return cell is not None and isinstance(cell.value, float) and cell.formula is None


def _is_projected(grid: Grid, row: int, column: int) -> bool:
    """Whether a cell is computed from other rows and columns, or by a growth of another column."""
    cell = grid.rows[row].get(column)
    if cell is None or cell.formula is None:
        return False
    origin = (row, column) if cell.formula else grid.sheet.shared.get((row, column), (row, column))
    formula = grid.sheet.cells[origin].formula or ""
    found = {(int(r), column_number(c.upper())) for c, r in _REFERENCE.findall(formula)}
    is_scaled = "*" in formula or "/" in formula
    beside = any(c != origin[1] for _, c in found)
    elsewhere = any(r != origin[0] for r, _ in found)
    return (is_scaled and bool(found)) or (beside and elsewhere)
