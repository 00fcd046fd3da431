"""How much of a file is taken for statements: each row and amount costs time and memory, and none has so many."""

from __future__ import annotations

from finvet.errors import FileRefused

MOST_ROWS = 100_000
MOST_AMOUNTS = 50_000


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
