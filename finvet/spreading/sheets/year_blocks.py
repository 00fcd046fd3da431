"""Rows of years with the lines below each: what shows whether amounts stand under the years or beside them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from finvet.spreading.periods.heading_cells import stamp_of_cell
from finvet.spreading.periods.heading_rows import could_be_amounts
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.forms import Form

FEWEST_YEARS = 2

Lines = Mapping[int, Sequence[int]]
"""The columns of each line's amounts by row."""


class Block(NamedTuple):
    """A row of years with the columns of its headings, and the lines below it.

    `notes`: the columns of the numbers of notes, which stand among these.
    """

    row: int
    years: Sequence[int]
    lines: Lines
    notes: Collection[int] = ()


def blocks_of_years(grid: Form) -> Iterator[Block]:
    """The rows of years with the lines below each, up to the next row of headings."""
    rows = {row: years for row in _without_amounts(grid) if len(years := _years(grid, row)) >= FEWEST_YEARS}
    for row, years in rows.items():
        below = takewhile(lambda r: r not in rows, grid.below(row))
        others = {c for c in grid.text_columns[row] if c < years[0]}  # headed by a word of their own: "Note"
        told = ((r, [c for c in _amounts(grid, r) if c not in others]) for r in below)
        lines = {r: columns for r, columns in told if columns}
        yield Block(row, years, lines)


def of_amounts(grid: Form, row: int) -> Sequence[int]:
    """The columns of a row from the first period on that head amounts: periods, and what says how they are told.

    "Change" is one, "Comment" is none: whatever a word heads that says nothing of a period, no amount is counted by it.
    """
    heads, cells = grid.headings(row), grid.rows[row]
    return [c for c in cells if c in heads or (c > heads[0] and stamp_of_cell(cells[c]).says_how)]


def _without_amounts(grid: Form) -> Iterator[int]:
    """The rows that may head several columns: no number stands there, or one that may be a year."""
    told = grid.told_apart
    several = (row for row, cells in grid.rows.items() if len(cells) >= FEWEST_YEARS)
    return (row for row in several if told.years[row] or row not in told.numeric_rows)


def _years(grid: Form, row: int) -> Sequence[int]:
    """The columns of a row from the first period on, where several stand there and one at least is another."""
    heads = grid.headings(row)
    if len(heads) < FEWEST_YEARS or not {*grid.numbers[row]} <= {*heads} or could_be_amounts(grid, row, heads):
        return ()
    columns = of_amounts(grid, row)
    return columns if len({shown(grid.rows[row][c]) for c in columns}) > 1 else ()


def _amounts(grid: Form, row: int) -> Sequence[int]:
    """The columns of a line behind its label in which a number stands that is none of a line or note."""
    label = min(grid.labels[row], default=0)
    return [c for c in grid.numbers[row] if c > label and c not in grid.codes]


def without_notes(grid: Form, block: Block) -> Block:
    """The block without columns of numbers that go up beside some of its lines, where these show too many amounts."""
    if max(map(len, block.lines.values()), default=0) <= len(block.years):
        return block
    rows = rows_by_column(block.lines)
    notes = {c for c, own in rows.items() if len(own) < len(block.lines) and grid.go_up(c, *own)}
    lines = {row: [c for c in columns if c not in notes] for row, columns in block.lines.items()}
    return block._replace(lines={row: columns for row, columns in lines.items() if columns}, notes=notes)


def rows_by_column(lines: Lines) -> dict[int, list[int]]:
    """The rows of the lines that show an amount in each column."""
    found: dict[int, list[int]] = {}
    for row, columns in lines.items():
        for column in columns:
            found.setdefault(column, []).append(row)
    return found


def reach_of(grid: Form, block: Block) -> set[int]:
    """The columns over which the years stand."""
    return {c for year in block.years for c in range(year, (grid.merged_to(block.row, year) or year) + 1)}
