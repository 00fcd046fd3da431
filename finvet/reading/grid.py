"""Sheets as their cells are found: within the limits, every cell at a place of its own."""

from __future__ import annotations

from math import isfinite

from msgspec import Struct

from finvet.addresses import LAST_COLUMN, LAST_ROW, a1
from finvet.errors import FileRefused
from finvet.model import Cell, CellError, Range, Sheet
from finvet.places import Placed
from finvet.reading import limits
from finvet.reading.cleaning import clean
from finvet.reading.styles import GENERAL


class Count(Struct):
    """How many cells all sheets of a file hold so far."""

    cells: int = 0


class Grid:
    """One sheet of a file. Raises FileRefused for a cell that is there twice, nowhere, or one too many."""

    def __init__(self, name: str, counted: Count, *, hidden: bool) -> None:
        self.name, self.hidden = name, hidden
        self._rows: dict[int, dict[int, Cell]] = {}
        self._merged: list[Range] = []
        self._of_all_sheets = counted

    def put(self, row: int, column: int, cell: Cell) -> None:
        """Places a cell, counted from 1; one without value and formula is not there."""
        if cell.formula is None and (cell.value is None or cell.value == ""):
            return
        if not (1 <= row <= LAST_ROW and 1 <= column <= LAST_COLUMN):
            raise FileRefused("cell-nowhere", part=self.name, cell=f"row {row}, column {column}")
        if self._rows.setdefault(row, {}).setdefault(column, cell) is not cell:
            raise FileRefused("cell-twice", part=self.name, cell=a1(row, column))
        self._of_all_sheets.cells += 1
        if self._of_all_sheets.cells > limits.CELLS:
            raise FileRefused("too-many-cells", limit=limits.CELLS)

    def merge(self, merged: Range) -> None:
        """Notes a merged range."""
        if len(self._merged) == limits.MERGED_RANGES:
            raise FileRefused("too-many-merged", limit=limits.MERGED_RANGES)
        self._merged.append(merged)

    def sheet(self) -> Sheet:
        """The sheet as it stands."""
        return Sheet(self.name, Placed(self._rows), self.hidden, merged=tuple(self._merged))


class Grids:
    """The sheets of one file, in its order; the limit of cells holds for all of them together.

    A figure walks back to its cell by the sheet's name, so each has a name of its own.
    """

    def __init__(self) -> None:
        self._grids: dict[str, Grid] = {}
        self._count = Count()

    def open(self, name: str, *, hidden: bool = False) -> Grid:
        """A new sheet without cells. Raises FileRefused where one has this name."""
        name = clean(name)
        if name in self._grids:
            raise FileRefused("sheet-twice", sheet=name)
        self._grids[name] = grid = Grid(name, self._count, hidden=hidden)
        return grid

    def sheets(self) -> tuple[Sheet, ...]:
        """All sheets. Raises FileRefused where there is none."""
        if not self._grids:
            raise FileRefused("no-sheets")
        return tuple(grid.sheet() for grid in self._grids.values())


def shown_format(code: str) -> str:
    """A number format as cells carry it: "" where it is General."""
    shown = clean(code)
    return "" if shown.lower() == GENERAL.lower() else shown


def visible(text: str) -> str:
    """The text that a person sees; "" where that is nothing."""
    seen = clean(text)
    return "" if seen.isspace() else seen


def finite(number: float) -> float | CellError:
    """The number; what is none (NaN, infinity) is the error that a spreadsheet program shows for it."""
    return number if isfinite(number) else CellError("#NUM!")
