"""Where formulas look: a cell of the workbook, a range of a sheet, and what stands in it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from msgspec import Struct

from finvet.model import Sheet


class Place(NamedTuple):
    """A cell of the workbook."""

    sheet: str
    row: int
    column: int


class Area(NamedTuple):
    """A reference as it stands for one cell: the corners of a range, or a cell twice."""

    sheet: str
    top: int
    left: int
    bottom: int
    right: int
    is_cell: bool


class Grid(Struct, frozen=True, dict=True):
    """A sheet's cells, by which a range costs what stands in it, however far it reaches."""

    sheet: Sheet

    @cached_property
    def rows(self) -> dict[int, list[int]]:
        """The rows that hold a cell, in order, by column."""
        found: dict[int, list[int]] = {}
        for row, column in sorted(self.sheet.cells):
            found.setdefault(column, []).append(row)
        return found

    @cached_property
    def columns(self) -> list[int]:
        """The columns that hold a cell, in order."""
        return sorted(self.rows)

    def within(self, area: Area) -> Iterator[tuple[int, int]]:
        """Where the cells of a range stand."""
        columns = self.columns
        for column in columns[bisect_left(columns, area.left) : bisect_right(columns, area.right)]:
            rows = self.rows[column]
            for row in rows[bisect_left(rows, area.top) : bisect_right(rows, area.bottom)]:
                yield row, column
