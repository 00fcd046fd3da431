"""How many amounts of a file are taken for a statement's: each costs time and memory, and no statement has so many."""

from __future__ import annotations

from finvet.errors import FileRefused

MOST_AMOUNTS = 50_000


class Tally:
    """Counts the amounts of a file's tables before anything is made of them."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._amounts = 0

    def add(self, amounts: int) -> None:
        """Counts those of one table. Raises FileRefused where the file holds too many."""
        self._amounts += amounts
        if self._amounts > MOST_AMOUNTS:
            raise FileRefused("too-many-amounts", where=self._file, limit=MOST_AMOUNTS)
