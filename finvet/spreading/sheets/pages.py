"""The rows of each table below its heading, over page breaks with the heading once more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from finvet.spreading.periods.headings import Heads
from finvet.spreading.settings import settings
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.grid import Grid

LONGEST_PAGE_NUMBER = 14  # "Seite 2 von 12"
MOST_COLUMNS = 9
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")


class Region(Struct, frozen=True):
    """A heading and the rows below it that belong to its table."""

    head: Heads
    rows: tuple[int, ...]


def regions(grid: Grid, heads: Sequence[Heads]) -> list[Region]:
    """The tables of a view by their headings; a heading repeated on the next page begins none."""
    found: list[Region] = []
    for position, head in enumerate(heads, start=1):
        last = heads[position].first - 1 if position < len(heads) else grid.row_numbers[-1]
        rows = tuple(grid.between(head.last + 1, last))
        rows = rows[1:] if rows and _numbers_columns(grid, rows[0]) else rows
        if found and _is_repeated(grid, found[-1].head, head):
            titles = _title_rows(grid, head)
            found[-1] = Region(found[-1].head, (*(r for r in found[-1].rows if r not in titles), *rows))
        else:
            found.append(Region(head, rows))
    return found


def _is_repeated(grid: Grid, first: Heads, head: Heads) -> bool:
    """Whether a heading names the same periods of the same columns, under titles that stood over the first one.

    The number of a page may be all that stands over it.
    """
    if first.stamps != head.stamps:
        return False
    known, found = _titles(grid, first), _titles(grid, head)
    numbers = {text for text in found if _DIGITS.search(text) and len(text) <= LONGEST_PAGE_NUMBER}
    again = found - numbers
    is_page = bool(again) or any(map(_says_only_page, numbers))
    return is_page and all(any(text.startswith(title) for title in known) for text in again)


def _says_only_page(text: str) -> bool:
    """Whether a text says no more than which page it is."""
    return {*_WORD.findall(text)} <= {*settings()["pages"]["words"]}


def _titles(grid: Grid, head: Heads) -> set[str]:
    """The titles over a heading and the texts left of its periods, whatever numbers stand in them."""
    first = min(head.stamps)
    rows = (*_title_rows(grid, head), *grid.between(head.first, head.last))
    texts = {text for r in rows for c, text in grid.labels[r].items() if r < head.first or c < first}
    return {_DIGITS.sub("0", text).casefold() for text in texts}


def _title_rows(grid: Grid, head: Heads) -> list[int]:
    """The rows between a heading and the last amounts above it."""
    rows: list[int] = []
    for row in reversed(grid.between(0, head.first - 1)):
        if grid.has_amounts(row):
            break
        rows.append(row)
    return rows[::-1]


def _numbers_columns(grid: Grid, row: int) -> bool:
    """Whether a row numbers the columns of a form: "1 | 2 | 3", "a | b | 1 | 2"."""
    there = [shown(cell) for cell in grid.rows[row].values()]
    numbers = [int(text) for text in there if text.isdecimal()]
    is_count = len(numbers) > 1 and all(b - a == 1 for a, b in pairwise(numbers)) and numbers[0] <= MOST_COLUMNS
    return is_count and not grid.labels[row]
