"""Finds a list of records on a sheet: a row of names, and below it one record a row with its period in a column."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from finvet.spreading import periods
from finvet.spreading.grid import Grid

ROWS_LOOKED_AT = 40  # from the top, for the first record
NEARLY_ALL = 0.9  # of the records must have a period, for its column to be one of periods
FEWEST_RECORDS = 2


@dataclass(frozen=True)
class Records:
    """A list of records by rows and columns of its grid.

    `names`: the row that names the columns. `others`: columns that are named and hold nothing, as headings of those
    behind them.
    """

    grid: Grid
    names: int
    rows: tuple[int, ...]
    periods: tuple[int, ...]
    texts: tuple[int, ...]
    amounts: tuple[int, ...]
    others: tuple[int, ...]

    def name(self, column: int) -> str:
        """What the column is called, empty where it has no name."""
        return self.grid.labels[self.names].get(column, "")

    def text(self, row: int, column: int) -> str:
        """The text of a record in a column, empty where there is none."""
        return self.grid.labels[row].get(column, "")

    def at(self, column: int) -> list[str]:
        """The texts of all records in a column."""
        return [self.text(row, column) for row in self.rows]


def records_of(grid: Grid) -> Records | None:
    """The list of records that a sheet holds, None where it is something else: a statement, as a rule."""
    first = _first_record(grid)
    if first is None:
        return None
    names = max(grid.between(0, first - 1), default=0)
    rows = [r for r in (first, *grid.below(first)) if len(grid.rows[r]) > 1]
    named = grid.labels.get(names, {})
    dated = [c for c in _headings(grid, first) if c in named and _is_of_periods(grid, c, rows)]
    if not dated or grid.has_amounts(names):
        return None
    rows = [r for r in rows if all(c in grid.rows[r] and periods.is_heading(grid.rows[r][c].value) for c in dated)]
    columns = [c for c in grid.labels[names] if c not in dated]
    texts = tuple(c for c in columns if any(c in grid.labels[r] for r in rows))
    amounts = tuple(c for c in columns if c not in texts and any(c in grid.amounts[r] for r in rows))
    others = tuple(c for c in columns if c not in texts and c not in amounts)
    return Records(grid, names, tuple(rows), tuple(dated), texts, amounts, others) if amounts else None


def _first_record(grid: Grid) -> int | None:
    """The first row with a period and an amount beside it; the years of a heading have none."""
    for row in grid.row_numbers[:ROWS_LOOKED_AT]:
        headings = _headings(grid, row)
        if headings and any(c not in headings for c in grid.amounts[row]):
            return row
    return None


def _headings(grid: Grid, row: int) -> list[int]:
    return [c for c, cell in grid.rows[row].items() if periods.is_heading(cell.value)]


def _is_of_periods(grid: Grid, column: int, rows: Sequence[int]) -> bool:
    cells = [grid.rows[row].get(column) for row in rows]
    named = sum(cell is not None and periods.is_heading(cell.value) for cell in cells)
    return named >= NEARLY_ALL * len(rows)
