"""Turns what stands the other way: labels at the right of their amounts, years down the rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from finvet.model import Cell, Range, Sheet
from finvet.places import Place
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.records import Records

FEWEST_LINES = 3


def from_the_left(grid: Grid) -> Grid:
    """The view as it is, or mirrored where its labels stand at the right of the amounts."""
    left = right = 0
    for row, amounts in grid.amounts.items():
        labels = grid.labels[row]
        if amounts and labels:
            left += min(labels) < amounts[-1]
            right += max(labels) > amounts[-1]
    return _mirrored(grid) if right >= FEWEST_LINES and left * 2 < right else grid


def _mirrored(grid: Grid) -> Grid:
    edge = max(max(cells) for cells in grid.rows.values()) + 1
    merged = tuple((top, edge - last, bottom, edge - first) for top, first, bottom, last in grid.sheet.merged)
    ends = {(top, first): last for top, first, _, last in grid.sheet.merged}  # a range keeps its cell at its left
    placed = (((row, edge - ends.get((row, c), c)), (row, c), cell) for (row, c), cell in grid.sheet.cells.items())
    return _moved(grid, placed, merged)


def years_across(records: Records, rows: Iterable[int]) -> Grid:
    """A list of records turned round: its names down the left, its periods across the top, an amount where both meet.

    `rows` are the records to take. The rows right above the names head groups of them.
    """
    grid = records.grid
    heads = [r for r in grid.between(0, records.names) if r == records.names or _heads_groups(records, r)]
    placed = (
        ((line, place), (row, column), grid.rows[row][column])
        for line, column in enumerate((*records.periods, *sorted((*records.amounts, *records.others))), start=1)
        for place, row in enumerate((*heads, *rows), start=1)
        if column in grid.rows[row]
    )
    above = grid.texts([r for r in grid.row_numbers if r < heads[0]])
    return _moved(replace(grid, above=(*grid.above, *above), is_turned=True), placed, ())


def _heads_groups(records: Records, row: int) -> bool:
    """Whether a row right above the names stands over the amounts alone: "Assets" over the names of three assets."""
    grid = records.grid
    labels = grid.labels[row]
    is_near = records.names - row < len(grid.between(row, records.names))
    return is_near and bool(labels) and min(labels) >= min(records.amounts)


def _moved(grid: Grid, placed: Iterable[tuple[Place, Place, Cell]], merged: tuple[Range, ...]) -> Grid:
    """A view of the same cells at other places."""
    cells: dict[Place, Cell] = {}
    places: dict[Place, Place] = {}
    for to, origin, cell in placed:
        cells[to] = cell
        places[to] = grid.places.get(origin, origin)
    return replace(grid, sheet=Sheet(grid.sheet.name, cells, merged=merged), places=places)
