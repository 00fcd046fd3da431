"""Rows of years that begin over the labels, for the column of these has no heading: R writes tables so."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from finvet.model import Sheet
from finvet.spreading.periods.heading_cells import stamp_of_cell
from finvet.spreading.sheets.forms import Form, of_form
from finvet.spreading.sheets.grid import Grid

ROWS_LOOKED_AT = 20
FEWEST_YEARS = 2
FEWEST_LINES = 3


def with_moved_heading(grid: Grid) -> Grid:
    """The sheet with its years over its amounts, where as many years as columns of amounts stand one place to the left.

    The first of them stands over labels then, and over the last amounts none.
    """
    row = _moved_row(grid)
    if row is None:
        return grid
    own = {(r, c): cell for (r, c), cell in grid.sheet.cells.items() if r != row}
    moved = {(row, c + 1): cell for c, cell in grid.rows[row].items()}
    places = {(row, c + 1): grid.places.get((row, c), (row, c)) for c in grid.rows[row]}
    sheet: Sheet = replace(grid.sheet, cells={**own, **moved})
    return replace(grid, sheet=sheet, places={**grid.places, **places})


@of_form
def _moved_row(grid: Form) -> int | None:
    return next((row for row in islice(grid.row_numbers, ROWS_LOOKED_AT) if _is_moved(grid, row)), None)


def _is_moved(grid: Grid, row: int) -> bool:
    columns = list(grid.rows[row])
    first, last = columns[0], columns[-1]
    if len(columns) < FEWEST_YEARS or last - first != len(columns) - 1 or grid.headings(row) != columns:
        return False
    stamps = [stamp_of_cell(grid.rows[row][c]) for c in columns]
    if len({stamp.year for stamp in stamps}) < len(columns):
        return False
    below = [grid.amounts[r] for r in grid.below(row) if grid.amounts[r] and first in grid.labels[r]]
    wanted = list(range(first + 1, last + 2))
    every = {column for r in grid.below(row) for column in grid.amounts[r]}
    return every == set(wanted) and sum(there == wanted for there in below) >= FEWEST_LINES
