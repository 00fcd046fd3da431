"""The sheets of a file as they were read, beside the spread: what a person looks through to correct a reading."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from finvet.addresses import a1
from finvet.model import Workbook


class SheetAsRead(Struct, frozen=True):
    """One sheet: text, numbers and truth values by cell, as A1 addresses; dates as text."""

    name: str
    hidden: bool
    cells: Mapping[str, object]


class FileAsRead(Struct, frozen=True):
    """The sheets of one file, and the fingerprint of its layout, by which hints are remembered."""

    file: str
    layout: str
    sheets: tuple[SheetAsRead, ...]


def as_read(workbook: Workbook, layout: str) -> FileAsRead:
    """The workbook's cells as plain values; a formula without a value stands as its text."""
    sheets = tuple(
        SheetAsRead(
            sheet.name,
            sheet.hidden,
            {
                a1(*where): f"={cell.formula}" if cell.value is None else _plain(cell.value)
                for where, cell in sorted(sheet.cells.items())
            },
        )
        for sheet in workbook.sheets
    )
    return FileAsRead(workbook.source.file, layout, sheets)


def _plain(value: str | float | bool | date) -> str | float | bool:
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, str) else value
