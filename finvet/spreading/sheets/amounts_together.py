"""Amounts of several years in one cell, under years in cells of their own: "5,200 4,800", as pages are turned over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from msgspec.structs import replace

from finvet.model import Cell
from finvet.spreading.periods.heading_rows import could_be_amounts
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.forms import Form, of_form
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.numbers import looks_like_amount
from finvet.spreading.sheets.run_together import of_nobody
from finvet.spreading.sheets.year_blocks import of_amounts

FEWEST_YEARS = 2
OPENING, CLOSING = "(", ")"  # "1)" behind an amount is a remark
FEWEST_LINES = 3  # that show several amounts in one cell


class _Line(NamedTuple):
    """The amounts of a line by the columns that they stand in, each with its text, and the columns of the years above.

    The text is None where the cell holds a number.
    """

    parts: Sequence[tuple[int, str | None]]
    years: Sequence[int]

    @property
    def is_whole(self) -> bool:
        """Whether there is an amount of each year."""
        return len(self.parts) == len(self.years)

    @property
    def is_together(self) -> bool:
        """Whether a cell holds several of them."""
        return len({column for column, _ in self.parts}) < len(self.parts)


def with_amounts_apart(grid: Grid) -> Grid:
    """The view with each amount under its year, where cells hold several of them and a line as many as years.

    Of a line with other numbers of them nobody knows whose they are: nor whether "306 333" is one or two.
    """
    lines = _lines(grid) if _may_be_together(grid) else {}
    if not lines:
        return grid
    cells, places = dict(grid.sheet.cells), dict(grid.places)
    for row, line in lines.items():
        own = {column: cells.pop((row, column)) for column in dict.fromkeys(column for column, _ in line.parts)}
        for to, (column, text) in _placed(line, own).items():
            cells[row, to] = own[column] if text is None else own[column]._replace(value=text)
            if to != column:
                places[row, to] = grid.places.get((row, column), (row, column))
    return replace(grid, sheet=replace(grid.sheet, cells=cells), places=places)


def _placed(line: _Line, own: Mapping[int, Cell]) -> Mapping[int, tuple[int, str | None]]:
    """The amounts with the column that each stands in, by the one that it goes to; all in one that are not told."""
    if line.is_whole:
        return dict(zip(line.years, line.parts, strict=True))
    texts = [shown(own[column]) if text is None else text for column, text in line.parts]
    first = line.parts[0][0]
    return {first: (first, of_nobody(texts))}


def _may_be_together(grid: Grid) -> bool:
    """Whether a cell holds several numbers that are no amount; on most sheets none does."""
    told = grid.told_apart
    texts = ((row, c) for row, columns in told.texts.items() for c in columns if c not in told.labels[row])
    found = (place for place in texts if place[1] not in told.numbers[place[0]])
    return any(len(_parts(told.rows[row][column])) > 1 for row, column in found)


def _parts(cell: Cell) -> Sequence[str]:
    """The amounts that a cell holds, parted by spaces; none where anything else stands there."""
    text = shown(cell)
    parts = text.split() if text.count(OPENING) == text.count(CLOSING) else ()
    return parts if all(map(looks_like_amount, parts)) else ()


@of_form
def _lines(grid: Form) -> Mapping[int, _Line]:
    """The lines in which cells hold several amounts, below each row of years that has enough of them.

    Where one holds more than there are years, their digits are grouped by spaces, and none of the lines is told.
    """
    found: dict[int, _Line] = {}
    for years, rows in _tables(grid):
        lines = {row: _Line(tuple(_amounts(grid, row, years[0])), years) for row in rows}
        together = {row: line for row, line in lines.items() if line.is_together}
        sure = sum(any(c not in grid.numbers[row] for c, _ in line.parts) for row, line in together.items())
        if sure >= FEWEST_LINES:
            are_grouped = any(len(line.parts) > len(years) for line in together.values())
            found |= {row: line._replace(years=()) for row, line in together.items()} if are_grouped else together
    return found


def _tables(grid: Form) -> Iterator[tuple[Sequence[int], Sequence[int]]]:
    """The columns of each row of years, from the first of them on, and the rows below it up to the next one."""
    heads = [row for row in grid.row_numbers if _heads_columns(grid, row)]
    for row, following in pairwise((*heads, grid.row_numbers[-1] + 1)):
        yield of_amounts(grid, row), grid.between(row + 1, following - 1)


def _heads_columns(grid: Form, row: int) -> bool:
    heads = grid.headings(row)
    return len(heads) >= FEWEST_YEARS and not could_be_amounts(grid, row, heads)


def _amounts(grid: Form, row: int, first: int) -> Iterator[tuple[int, str | None]]:
    """The amounts of a row from the column of the first year on."""
    for column, cell in grid.rows[row].items():
        if column >= first and isinstance(cell.value, float):
            yield column, None
        elif column >= first:
            yield from ((column, part) for part in _parts(cell))
