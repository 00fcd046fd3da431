"""Rows of years that stand one place beside their amounts: nothing heads the labels, or the notes head two columns.

R writes tables without a heading over their labels, and so do programs that read scanned pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice, takewhile
from typing import NamedTuple

from msgspec.structs import replace

from finvet.model import Range, Sheet
from finvet.spreading.periods.heading_cells import stamp_of_cell
from finvet.spreading.sheets.forms import Form, of_form
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.wording.lexicon import keys_of, plain

ROWS_LOOKED_AT = 20
FEWEST_YEARS = 2
FEWEST_LINES = 3
NOTES = frozenset({"line"})


class _Move(NamedTuple):
    """From which column on the headings of a row are those of columns further to the right, or to the left."""

    start: int
    by: int


def with_moved_heading(grid: Grid) -> Grid:
    """The sheet with its years over its amounts, where as many years as columns of amounts stand one place beside.

    One place to the left, the first of them stands over labels, or that of the notes does, and over the last amounts
    none; one place to the right, the first amounts stand under the heading of the notes, and under the last year none.
    """
    moves = _moves(grid)
    if not moves:
        return grid
    cells, places = {}, {}
    for (row, column), cell in grid.sheet.cells.items():
        to = (row, _moved(moves, row, column))
        cells[to] = cell
        if to != (row, column):
            places[to] = grid.places.get((row, column), (row, column))
    merged = tuple(_moved_range(moves, merged) for merged in grid.sheet.merged)
    sheet: Sheet = replace(grid.sheet, cells=cells, merged=merged)
    return replace(grid, sheet=sheet, places={**grid.places, **places})


def _moved(moves: Mapping[int, _Move], row: int, column: int) -> int:
    move = moves.get(row)
    return column + move.by if move and column >= move.start else column


def _moved_range(moves: Mapping[int, _Move], merged: Range) -> Range:
    """A merged range where its cell stands now, ending before the first heading that was moved under it."""
    top, first, bottom, last = merged
    move = moves.get(top)
    if move is None or last < move.start + move.by:
        return merged
    if first >= move.start:
        return top, first + move.by, bottom, last + move.by
    return top, first, bottom, move.start + move.by - 1


@of_form
def _moves(grid: Form) -> Mapping[int, _Move]:
    moves = {row: move for row in _of_headings(grid) if (move := _of_notes(grid, row))}
    for row in islice(grid.row_numbers, ROWS_LOOKED_AT) if not moves else ():
        if move := _of_years(grid, row):
            above = [r for r in (row - 1,) if move.by < 0 and max(grid.rows.get(r, (0,))) >= move.start]
            return dict.fromkeys([row, *above], move)
    return moves


def _of_headings(grid: Grid) -> Iterator[int]:
    """The rows of a sheet that may be of notes and years: no number stands there, or one that may be a year."""
    told = grid.told_apart
    several = (row for row, cells in grid.rows.items() if len(cells) > FEWEST_YEARS)
    return (row for row in several if told.years[row] or row not in told.numeric_rows)


def _of_notes(grid: Grid, row: int) -> _Move | None:
    """Where a row begins with the heading of the notes over the labels, and amounts stand right of its last year."""
    columns = list(grid.rows[row])
    first, last = columns[0], columns[-1]
    is_heading = last - first == len(columns) - 1 and first in grid.labels[row]
    if not is_heading or keys_of(plain(grid.labels[row][first])).isdisjoint(NOTES):
        return None
    if grid.headings(row) != columns[1:]:
        return None
    wanted = list(range(first + 2, last + 2))
    below = [grid.amounts[r] for r in _headed(grid, row) if grid.amounts[r] and first in grid.labels[r]]
    lines = sum(amounts[-len(wanted) :] == wanted for amounts in below)
    return _Move(first, 1) if lines >= FEWEST_LINES and all(a[-1] in wanted for a in below) else None


def _of_years(grid: Grid, row: int) -> _Move | None:
    """Where nothing but years stands in a row, and as many amounts one place beside them in every line."""
    columns = list(grid.rows[row])
    first, last = columns[0], columns[-1]
    if len(columns) < FEWEST_YEARS or last - first != len(columns) - 1 or grid.headings(row) != columns:
        return None
    if _is_of_notes_to(grid, row - 1, first - 1):
        lines = [[c for c in grid.amounts[r] if c > first - 2 or not grid.counts(r, c)] for r in _headed(grid, row)]
        return _Move(first, -1) if _stand_in(range(first - 1, last), lines) else None
    years = {(stamp.year, stamp.relative) for stamp in map(stamp_of_cell, grid.rows[row].values())}
    below = ((grid.amounts[r], first in grid.labels[r]) for r in grid.below(row))
    lines = [line for amounts, is_labelled in below for line in ([amounts] if is_labelled else [[c] for c in amounts])]
    is_moved = len(years) == len(columns) and _stand_in(range(first + 1, last + 2), lines)
    return _Move(first, 1) if is_moved else None


def _is_of_notes_to(grid: Grid, row: int, column: int) -> bool:
    """Whether the heading of the notes is merged over columns up to this one, and no amount can be meant there."""
    return any(
        grid.merged_to(row, c) == column and not keys_of(plain(text)).isdisjoint(NOTES)
        for c, text in grid.labels.get(row, {}).items()
    )


def _stand_in(wanted: range, lines: list[list[int]]) -> bool:
    """Whether some columns are those of all amounts, and a few lines fill them."""
    every = {column for columns in lines for column in columns}
    return every == set(wanted) and sum(columns == [*wanted] for columns in lines) >= FEWEST_LINES


def _headed(grid: Grid, row: int) -> Iterator[int]:
    """The rows under a row of headings, up to the next one."""
    return takewhile(lambda r: not grid.headings(r) or not {*grid.amounts[r]} <= {*grid.headings(r)}, grid.below(row))
