"""Cuts a sheet where tables stand side by side: assets beside liabilities, one statement beside another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise, takewhile

from msgspec.structs import replace

from finvet.model import CellError, Sheet, Source
from finvet.spreading.periods import periods
from finvet.spreading.periods.titles import title_stamp
from finvet.spreading.sheets.codes import is_reference
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.units.units import speaks_of_units_alone

FEWEST_LINES = 3  # with a label between two amounts, for a second table to begin there
MOST = 0.66  # of the lines of a table have a label
HEADINGS = 2  # cells that name a period make a row of titles a row of headings


RowsOf = Mapping[int, Sequence[int]]
"""Rows by column."""


def side_by_side(grid: Grid) -> list[Grid]:
    """The tables of a sheet that stand beside one another as a view each; mostly there is one.

    A second label column, with amounts before and behind it on the same rows, cuts the sheet. Titles over all of it
    stand over each. A table above or below that goes on across the cut is a view of its own, and so is each that is cut
    elsewhere.
    """
    labelled, on_both = _second_labels(grid)
    if len(on_both) > 1 and (pages := _pages(grid, on_both)):
        return [view for page in pages for view in side_by_side(page)]
    halves = _second_label_columns(grid, labelled, on_both) if on_both else {}
    if not halves:
        return [grid]
    first, stop = _reach(grid, halves)
    parts = [_part(grid, rows) for rows in (grid.between(0, first - 1), grid.between(stop, grid.row_numbers[-1]))]
    core = _part(grid, grid.between(first, stop - 1)) if any(part.rows for part in parts) else grid
    starts = dict.fromkeys(_start(core, column) for column in halves)
    edges = [1, *starts, max(max(cells) for cells in core.rows.values()) + 1]
    bands = [_band(core, left, right - 1) for left, right in pairwise(edges)]
    return [*side_by_side(parts[0]), *bands, *side_by_side(parts[1])] if any(p.rows for p in parts) else bands


def _pages(grid: Grid, on_both: RowsOf) -> list[Grid]:
    """The tables below each other of which one is cut where another one shows amounts; none where all are cut alike."""
    starts, cut, last = [0], set[int](), 0
    for row, column in sorted((row, column) for column, rows in on_both.items() for row in rows):
        if any(_shows_amounts(grid, c, on_both[column]) for c in cut):
            starts, cut = [*starts, _first_title(grid, last, row)], set()
        cut, last = cut | {column}, row
    ends = [*starts[1:], grid.row_numbers[-1] + 1]
    parts = [grid.between(start, end - 1) for start, end in zip(starts, ends, strict=True)]
    return [_part(grid, rows) for rows in parts] if len(parts) > 1 else []


def _shows_amounts(grid: Grid, column: int, rows: Sequence[int]) -> bool:
    return sum(grid.amounts_in(row, column) for row in rows) >= FEWEST_LINES


def _first_title(grid: Grid, last: int, first: int) -> int:
    """The first of the rows without amounts above the first row of a table, below the last one of another."""
    titles = takewhile(lambda row: not grid.amounts[row], reversed(grid.between(last + 1, first - 1)))
    return min(titles, default=first)


def _second_labels(grid: Grid) -> tuple[RowsOf, RowsOf]:
    """The rows of each column with labels before amounts that are no first ones, and those with amounts on both sides.

    Of the latter the columns that have enough of them for a second table.
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
    return labelled, {c: rows for c, rows in sorted(on_both.items()) if len(rows) >= FEWEST_LINES}


def _second_label_columns(grid: Grid, labelled: RowsOf, found: RowsOf) -> RowsOf:
    """The columns whose labels, with those of rows whose left half is empty, stand on most rows with amounts behind.

    Else they are remarks. A unit or currency told in each row is no label.
    """
    found = {c: rows for c, rows in found.items() if not all(speaks_of_units_alone(grid.labels[r][c]) for r in rows)}
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


def _reach(grid: Grid, halves: RowsOf) -> tuple[int, int]:
    """The first row of the tables side by side, and the first row below them."""
    column, on_both = min(halves), sorted(chain.from_iterable(halves.values()))
    cuts = (row for row, after in pairwise(on_both) if _is_cut(grid, row, after, column))
    first, last = on_both[0], next(cuts, on_both[-1])
    above = [r for r in grid.between(0, first - 1) if _goes_across(grid, r, column)]
    below = [r for r in grid.below(last) if _goes_across(grid, r, column)]
    top = above[-1] + 1 if len(above) >= FEWEST_LINES else 0
    end = next((r for r in grid.below(last) if not grid.amounts[r]), last + 1)
    return top, end if len(below) >= FEWEST_LINES else grid.row_numbers[-1] + 1


def _is_cut(grid: Grid, row: int, after: int, column: int) -> bool:
    """Whether another table stands between two rows with labels in the middle, below titles: one that goes across."""
    between = grid.between(row + 1, after - 1)
    across = sum(_goes_across(grid, r, column) for r in between) if len(between) > FEWEST_LINES else 0
    return across >= FEWEST_LINES and not all(map(grid.has_amounts, between))


def _goes_across(grid: Grid, row: int, column: int) -> bool:
    """Whether a row has amounts behind a label column and its only label before it."""
    labels = grid.labels[row]
    return grid.amounts[row][-1:] > [column] and bool(labels) and max(labels) < column


def _part(grid: Grid, rows: Sequence[int]) -> Grid:
    cells = {(row, column): cell for row in rows for column, cell in grid.rows[row].items()}
    above = grid.above if 1 in rows or not rows else tuple(_titles_above(grid, rows))
    return replace(grid, sheet=Sheet(grid.sheet.name, cells, merged=grid.sheet.merged), above=above)


def _titles_above(grid: Grid, rows: Sequence[int]) -> Iterator[tuple[str, Source]]:
    """The titles of a sheet over a part of it, without those of another period where the part names its own."""
    own = takewhile(lambda row: not grid.has_amounts(row), rows)
    is_dated = title_stamp([text for text, _ in grid.texts(list(own))]).names_a_period
    return (told for told in grid.top if not (is_dated and title_stamp([told[0]]).names_a_period))


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
