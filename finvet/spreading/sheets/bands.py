"""Cuts a sheet where tables stand side by side: assets beside liabilities, one statement beside another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from finvet.model import CellError, Sheet, Source
from finvet.spreading.periods import periods
from finvet.spreading.sheets.codes import is_reference
from finvet.spreading.sheets.grid import Grid

FEWEST_LINES = 3  # with a label between two amounts, for a second table to begin there
MOST = 0.66  # of the lines of a table have a label
HEADINGS = 2  # cells that name a period make a row of titles a row of headings


def side_by_side(grid: Grid) -> list[Grid]:
    """The tables of a sheet that stand beside one another as a view each; mostly there is one.

    A second label column, with amounts before and behind it on the same rows, cuts the sheet. Titles over all of it
    stand over each. A table above or below that goes on across the cut is a view of its own.
    """
    halves = _second_label_columns(grid)
    if not halves:
        return [grid]
    first, stop = _reach(grid, halves)
    parts = [_part(grid, rows) for rows in (grid.between(0, first - 1), grid.between(stop, grid.row_numbers[-1]))]
    core = _part(grid, grid.between(first, stop - 1)) if any(part.rows for part in parts) else grid
    starts = dict.fromkeys(_start(core, column) for column in halves)
    edges = [1, *starts, max(max(cells) for cells in core.rows.values()) + 1]
    bands = [_band(core, left, right - 1) for left, right in pairwise(edges)]
    return [*side_by_side(parts[0]), *bands, *side_by_side(parts[1])] if any(p.rows for p in parts) else bands


def _second_label_columns(grid: Grid) -> dict[int, list[int]]:
    """The rows of each column whose labels have amounts on both sides.

    Such labels, and those of rows whose left half is empty, stand on most of the rows with amounts behind them: else
    they are remarks.
    """
    labelled: dict[int, list[int]] = {}
    on_both: dict[int, list[int]] = {}
    for row, labels in grid.labels.items():
        amounts = grid.amounts[row]
        for column, text in labels.items() if amounts and len(labels) > 1 else ():
            if column < amounts[-1] and not is_reference(text):
                labelled.setdefault(column, []).append(row)
                if amounts[0] < column:
                    on_both.setdefault(column, []).append(row)
    found = {c: rows for c, rows in sorted(on_both.items()) if len(rows) >= FEWEST_LINES}
    there = {c: sum(rows[0] <= row <= rows[-1] for row in labelled[c]) for c, rows in found.items()}
    return {c: rows for c, rows in found.items() if there[c] >= MOST * _lines_behind(grid, c, list(found), rows)}


def _lines_behind(grid: Grid, column: int, columns: Sequence[int], rows: Sequence[int]) -> int:
    """How many of the rows from the first to the last label have an amount between a label column and the next one."""
    stop = min((c for c in columns if c > column + 1), default=None)
    between = (grid.amounts[row] for row in grid.between(rows[0], rows[-1]))
    return sum(any(column < c and (stop is None or c < stop) for c in amounts) for amounts in between)


def _start(grid: Grid, column: int) -> int:
    """Where the part of a label column begins: behind the last amounts before it."""
    return max((c for c in grid.amount_rows if c < column), default=0) + 1


def _reach(grid: Grid, halves: dict[int, list[int]]) -> tuple[int, int]:
    """The first row of the tables side by side, and the first row below them."""
    column = min(halves)
    first, last = min(rows[0] for rows in halves.values()), max(rows[-1] for rows in halves.values())
    above = [r for r in grid.between(0, first - 1) if _goes_across(grid, r, column)]
    below = [r for r in grid.below(last) if _goes_across(grid, r, column)]
    top = above[-1] + 1 if len(above) >= FEWEST_LINES else 0
    end = next((r for r in grid.below(last) if not grid.amounts[r]), last + 1)
    return top, end if len(below) >= FEWEST_LINES else grid.row_numbers[-1] + 1


def _goes_across(grid: Grid, row: int, column: int) -> bool:
    """Whether a row has amounts behind a label column and its only label before it."""
    labels = grid.labels[row]
    return grid.amounts[row][-1:] > [column] and bool(labels) and max(labels) < column


def _part(grid: Grid, rows: Sequence[int]) -> Grid:
    cells = {(row, column): cell for row in rows for column, cell in grid.rows[row].items()}
    above = grid.above if 1 in rows or not rows else tuple(grid.top)
    return replace(grid, sheet=Sheet(grid.sheet.name, cells, merged=grid.sheet.merged), above=above)


def _band(grid: Grid, first: int, last: int) -> Grid:
    cells = {(r, c): cell for (r, c), cell in grid.sheet.cells.items() if first <= c <= last}
    merged = tuple(
        (top, max(left, first), bottom, min(right, last))
        for top, left, bottom, right in grid.sheet.merged
        if left <= last and right >= first
    )
    above = tuple(_titles_outside(grid, first, last))
    return replace(grid, sheet=Sheet(grid.sheet.name, cells, merged=merged), above=(*grid.above, *above))


def _titles_outside(grid: Grid, first: int, last: int) -> Iterator[tuple[str, Source]]:
    """The titles over all tables that stand in other columns: down to the first amounts or headings."""
    for row, cells in grid.rows.items():
        if grid.has_amounts(row) or sum(periods.is_heading(cell.value) for cell in cells.values()) >= HEADINGS:
            return
        for column, cell in cells.items():
            is_text = isinstance(cell.value, str) and not isinstance(cell.value, CellError)
            if is_text and not first <= column <= last:
                yield str(cell.value), grid.source(row, column, "", str(cell.value))
