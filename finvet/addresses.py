"""Cell addresses as a spreadsheet program shows them: row 7, column 2 is B7."""

from __future__ import annotations

import string
from functools import lru_cache

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384


@lru_cache(maxsize=20_000)
def a1(row: int, column: int) -> str:
    """The cell's address, both counted from 1: `a1(7, 2)` is "B7"."""
    return f"{column_letters(column)}{row}"


def position(address: str) -> tuple[int, int]:
    """Row and column of an address: `position("B7")` is (7, 2).

    Raises ValueError for anything but letters and digits within A1 to XFD1048576.
    """
    letters = address.rstrip(string.digits)
    row = int(address[len(letters) :] or 0)
    if not 1 <= row <= LAST_ROW:
        raise ValueError(f"no cell address: {address!r}")
    return row, column_number(letters)


@lru_cache(maxsize=LAST_COLUMN)
def column_letters(column: int) -> str:
    """The letters of a column counted from 1: 1 is "A", 28 is "AB"."""
    letters = ""
    while column:
        column, letter = divmod(column - 1, 26)
        letters = string.ascii_uppercase[letter] + letters
    return letters


@lru_cache(maxsize=LAST_COLUMN)
def column_number(letters: str) -> int:
    """The number of a column by its letters, counted from 1. Raises ValueError beyond XFD."""
    number = 0
    for letter in letters[:4]:
        number = number * 26 + string.ascii_uppercase.index(letter) + 1
    if not 1 <= number <= LAST_COLUMN:
        raise ValueError(f"no column: {letters!r}")
    return number
