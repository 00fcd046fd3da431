"""How much of a file is taken for statements: each row and amount costs time and memory, and none has so many."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.errors import FileRefused
from finvet.model import Sheet, SourceFile
from finvet.spreading.sheets.cells import is_amount
from finvet.spreading.sheets.list_columns import MOST_LINES
from finvet.spreading.sheets.long_tables import TOO_LONG
from finvet.spreading.tables.tables import Table
from finvet.spreading.units.units import SILENT

MOST_ROWS = 100_000
MOST_AMOUNTS = 50_000


def too_long(file: SourceFile, sheet: str) -> Table:
    """A list as it is set aside, whatever stands in it."""
    return Table(file, sheet, {}, (), (), SILENT, set_aside=TOO_LONG)


def long_sheets(sheets: Sequence[Sheet], read: Sequence[Sheet]) -> list[Sheet]:
    """The sheets with amounts and more rows than a statement that are not read: one of them may hold one as well."""
    names = {sheet.name for sheet in read}
    left = (sheet for sheet in sheets if sheet.name not in names and len(sheet.rows) > MOST_LINES)
    return [sheet for sheet in left if any(map(is_amount, sheet.cells.values()))]


class Tally:
    """Counts what a file holds before anything is made of it. Raises FileRefused where that is too much."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._amounts = 0

    def add_rows(self, rows: int) -> None:
        """Counts the rows of all sheets that are shown."""
        if rows > MOST_ROWS:
            raise FileRefused("too-many-rows", where=self._file, limit=MOST_ROWS)

    def add(self, amounts: int) -> None:
        """Counts the amounts of one table."""
        self._amounts += amounts
        if self._amounts > MOST_AMOUNTS:
            raise FileRefused("too-many-amounts", where=self._file, limit=MOST_AMOUNTS)
