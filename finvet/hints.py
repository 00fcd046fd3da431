"""Hints: how a person corrects what was read, by label or by cell, and how that is remembered for the next workbook."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal

from finvet.addresses import position
from finvet.model import StatementName

KNOWN_KEYS_ONLY: Mapping[str, str] = {"extra": "forbid"}  # how hint_files.py validates these types

NO_ITEM = "none"
"""What a hint calls a line that is no line item at all."""


@dataclass(frozen=True, slots=True)
class LineHint:
    """Which line item a line is: the one with this label, or the one whose label or amount stands in this cell.

    `sheet`: the only sheet on which the label is meant. `sign`: -1 where the line is printed with the opposite sign
    of the item.
    """

    __pydantic_config__: ClassVar = KNOWN_KEYS_ONLY
    item: str
    label: str | None = None
    cell: str | None = None
    sheet: str | None = None
    sign: Literal[1, -1] = 1


@dataclass(frozen=True, slots=True)
class CellHint:
    """What a cell should read: the right date of a heading, a label, a unit; "" where nothing should stand."""

    __pydantic_config__: ClassVar = KNOWN_KEYS_ONLY
    cell: str
    reads: str


@dataclass(frozen=True, slots=True)
class SheetHint:
    """What a sheet holds. `skip`: True where it is left out, False for a hidden one that is to be read."""

    __pydantic_config__: ClassVar = KNOWN_KEYS_ONLY
    name: str
    statement: StatementName | None = None
    unit: str | None = None
    skip: bool | None = None


@dataclass(frozen=True, slots=True)
class Hints:
    """The hints of one file. `layouts`: the fingerprints of the workbooks that they are for; none: for every one."""

    __pydantic_config__: ClassVar = KNOWN_KEYS_ONLY
    file: str
    layouts: tuple[str, ...] = ()
    lines: tuple[LineHint, ...] = ()
    cells: tuple[CellHint, ...] = ()
    sheets: tuple[SheetHint, ...] = ()


def place(reference: str) -> tuple[str | None, int, int]:
    """Sheet, row and column of "BS!C4"; no sheet in "C4", which is meant on every one.

    Raises ValueError where that is no cell.
    """
    sheet, mark, cell = reference.rpartition("!")
    return (sheet if mark else None, *position(cell))


def is_reference(reference: str) -> bool:
    """Whether the text is a cell as hints name it."""
    try:
        place(reference)
    except ValueError:
        return False
    return True
