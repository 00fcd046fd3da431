"""What stands in a file: cells, sheets, and the files that a partner sent."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from operator import attrgetter
from typing import NamedTuple

from msgspec import Struct, field
from msgspec.structs import force_setattr

from finvet.model.message import Message
from finvet.places import Place, Placed


class CellError(str):
    """An error cell such as #REF! or #DIV/0!: neither blank nor zero nor a label."""


CellValue = str | float | bool | date | CellError | None

Range = tuple[int, int, int, int]
"""The first row and column of a range of cells, and its last."""


class Cell(NamedTuple):
    """One cell as a careful person sees it; an amount is a float, a blank is not there at all.

    `note` is the code of what must be said of it: that finvet computed its value, or why its formula has none.
    """

    value: CellValue
    number_format: str = ""
    indent: int = 0
    bold: bool = False
    formula: str | None = None
    hidden: bool = False
    note: str | None = None


VALUE, FORMULA = attrgetter("value"), attrgetter("formula")


class Sheet(Struct, frozen=True, dict=True):
    """One sheet: its cells by (row, column), kept row by row. A csv file has one sheet named ''.

    `shared` tells of a cell with the formula "" which cell's formula it shares, moved to where it stands. `names`: what
    the names stand for that formulas of the sheet may use, by the name in small letters. `around`, `boxes`: texts
    that a person sees and that stand in no cell: headers and footers of the printed page, text boxes.
    """

    name: str
    cells: Mapping[Place, Cell]
    hidden: bool = False
    shared: Mapping[Place, Place] = field(default_factory=dict)
    merged: tuple[Range, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    around: tuple[str, ...] = ()
    boxes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        force_setattr(self, "cells", Placed.of(self.cells))

    @property
    def rows(self) -> Mapping[int, Mapping[int, Cell]]:
        """The cells by row, then by column."""
        return Placed.of(self.cells).rows

    @cached_property
    def has_formulas(self) -> bool:
        """Whether a formula stands in any of its cells."""
        return not set(map(FORMULA, self.cells.values())) <= {None}

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The texts in its cells, in the order in which these stand; errors are none."""
        return tuple([value for value in map(VALUE, self.cells.values()) if type(value) is str])


class SourceSheet(Struct, frozen=True):
    """A sheet of a file by name; whether it is hidden, and how many of its cells stand in hidden rows or columns."""

    name: str
    hidden: bool = False
    hidden_cells: int = 0


class SourceFile(Struct, frozen=True):
    """A file that the partner sent, identified by its content; as spread, also with its format and sheets."""

    file: str
    sha256: str
    format: str = ""
    sheets: tuple[SourceSheet, ...] = ()


class Workbook(Struct, frozen=True):
    """A file as read: its format in words ("xlsx", "csv, utf-8, ;") and its sheets."""

    source: SourceFile
    format: str
    sheets: tuple[Sheet, ...]


class RefusedFile(Struct, frozen=True):
    """A file of a partner that could not be read, while others could: the reason with its mend."""

    file: str
    reason: Message
