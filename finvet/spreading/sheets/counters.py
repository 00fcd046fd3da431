"""Counts around a table: of rows down the left and columns across the top by the program that copied it, of pages."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from msgspec.structs import replace

from finvet.model import Cell
from finvet.places import Place
from finvet.spreading.periods import periods
from finvet.spreading.settings import settings
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.grid import Grid

FEWEST_ROWS, FEWEST_COLUMNS = 6, 2
LONGEST_HEADING = 2  # rows over the first that is counted
MOST_PAGES = 1_000


def without_counters(grid: Grid) -> Grid:
    """The sheet without page numbers, a first column that counts its rows, those of titles too, and such a first row.

    Beside a title a number would be an amount, beside the years of a heading one of their row, and alone a sum.
    """
    return _without_pages(_without_row(_without_column(grid)))


def _without_pages(grid: Grid) -> Grid:
    """The sheet without small whole numbers alone in their rows, where most rows show several amounts."""
    alone = {row: next(iter(cells)) for row, cells in grid.rows.items() if len(cells) == 1}
    pages = {(row, column) for row, column in alone.items() if _is_page(grid.rows[row][column])}
    if not pages:
        return grid
    several = [len(numbers) > 1 for row, numbers in grid.numbers.items() if numbers and row not in alone]
    return _kept(grid, pages) if sum(several) > len(several) / 2 else grid


def _is_page(cell: Cell) -> bool:
    return isinstance(cell.value, float) and 0 < cell.value < MOST_PAGES and cell.value.is_integer()


def _without_column(grid: Grid) -> Grid:
    rows = grid.row_numbers
    column = min(grid.rows[rows[-1]], default=0) if rows else 0
    if not column or not _counts(grid.rows[rows[-1]][column]):
        return grid  # as nearly every sheet, whose last row begins with a label
    heading = list(takewhile(lambda row: not _counts(grid.rows[row].get(column)), rows))
    counted = [grid.rows[row].get(column) for row in rows[len(heading) :]]
    is_counter = len(counted) >= FEWEST_ROWS and _go_up(counted) and _is_heading(grid, heading, column)
    return _kept(grid, {(row, column) for row in rows}) if is_counter else grid


def _without_row(grid: Grid) -> Grid:
    row = grid.row_numbers[0] if grid.row_numbers else 0
    cells = grid.rows.get(row, {})
    if len(cells) < FEWEST_COLUMNS or not _go_up(list(cells.values())):
        return grid
    columns = {column for cells in grid.rows.values() for column in cells}
    return _kept(grid, {(row, column) for column in cells}) if columns == {*cells} else grid


def _kept(grid: Grid, counters: set[Place]) -> Grid:
    cells = {place: cell for place, cell in grid.sheet.cells.items() if place not in counters}
    return replace(grid, sheet=replace(grid.sheet, cells=cells))


def _is_heading(grid: Grid, rows: Sequence[int], column: int) -> bool:
    """Whether what stands over a counted column is the name that programs give one, or nothing."""
    texts = {shown(grid.rows[row][column]).strip().casefold() for row in rows if column in grid.rows[row]}
    return len(rows) <= LONGEST_HEADING and texts <= {*settings()["counters"]["names"]}


def _counts(cell: Cell | None) -> bool:
    return cell is not None and shown(cell).strip().isdecimal()


def _go_up(cells: Sequence[Cell | None]) -> bool:
    """Whether cells count one by one, from a first number that is no year."""
    counted = [int(shown(cell)) for cell in cells if cell is not None and _counts(cell)]
    is_whole = len(counted) == len(cells) and counted == [*range(counted[0], counted[0] + len(counted))]
    return is_whole and cells[0] is not None and not periods.is_heading(cells[0].value)
