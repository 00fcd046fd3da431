"""Labels and amounts that run together in one cell, as text copied from a page does: "Revenue 3 5,200 4,800"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from finvet.model import Cell, Sheet
from finvet.places import Place
from finvet.spreading.periods import periods
from finvet.spreading.sheets import numbers
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.grid import Grid

FEWEST_LINES = 3  # that are taken apart
FEWEST_PERIODS = 2  # side by side in one cell, to head the amounts below
SHARE_FITTING = 0.8  # of the rows that end with several amounts
_SIGNS = frozenset("$€£¥")  # a currency before each amount
_NOTE = re.compile(r"\d{1,2}(?:[.,]\d{1,2})?[a-z]?")

Row = Mapping[int, tuple[Place, str]]
"""The texts of a row by column, each with the place that it comes from."""


class _Ended(NamedTuple):
    """The last text of a row: where it stands, its words, the amounts behind them, and how many periods head these."""

    column: int
    words: str
    amounts: Sequence[str]
    periods: int

    def fits(self, *, with_notes: bool) -> bool:
        """Whether there is an amount of each period, and none of them may be the number of a note."""
        if len(self.amounts) != self.periods:
            return self.has_note
        return self.periods > 0 and not (with_notes and _NOTE.fullmatch(self.amounts[0]))

    @property
    def has_note(self) -> bool:
        return len(self.amounts) == self.periods + 1 and _NOTE.fullmatch(self.amounts[0]) is not None


def taken_apart(grid: Grid) -> Grid:
    """The view with each amount of a line in a cell of its own, under the periods of a heading.

    A line that lacks an amount stays whole, for nobody knows whose; so does all where the decimal mark is open.
    """
    rows = _under_periods([_texts(grid, row) for row in grid.row_numbers])
    texts = [text for row in rows for _, text in row.values() if numbers.looks_like_amount(text)]
    marks = numbers.marks_of(texts, comma_language=False)
    if not texts or (not marks.decided and any(map(numbers.is_ambiguous, texts))):
        return grid
    cells: dict[Place, Cell] = {}
    places: dict[Place, Place] = {}
    for number, row in zip(grid.row_numbers, rows, strict=True):
        for column, (origin, text) in row.items():
            cells[number, column] = Cell(text)
            places[number, column] = grid.places.get(origin, origin)
    return replace(grid, sheet=Sheet(grid.sheet.name, cells), places=places, marks=marks)


def _texts(grid: Grid, row: int) -> Row:
    return {column: ((row, column), shown(cell)) for column, cell in grid.rows[row].items()}


def _under_periods(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows with the amounts at their ends in columns of their own; as they are where few fit their heading."""
    beyond = max((column for row in rows for column in row), default=0) + 1
    ended = list(_ended(rows))
    amounts = [end for end in ended if end.periods and len(end.amounts) > 1 and not _heads(end.amounts)]
    with_notes = any(end.has_note for end in amounts)
    fitting = sum(end.fits(with_notes=with_notes) for end in amounts)
    if fitting < max(FEWEST_LINES, SHARE_FITTING * len(amounts)):
        return rows
    return [_apart(row, end, beyond, with_notes=with_notes) for row, end in zip(rows, ended, strict=True)]


def _ended(rows: Sequence[Row]) -> Iterator[_Ended]:
    count = 0
    for row in rows:
        column = max(row)
        words, amounts = _told(row[column][1])
        count = len(amounts) if _heads(amounts) else count
        yield _Ended(column, words, amounts, count)


def _told(text: str) -> tuple[str, list[str]]:
    """The words of a text and the amounts behind them."""
    parts = text.split()
    start = len(parts)
    while start and (parts[start - 1] in _SIGNS or numbers.is_blank(parts[start - 1]) or _is_amount(parts[start - 1])):
        start -= 1
    return " ".join(parts[:start]), [part for part in parts[start:] if part not in _SIGNS]


def _is_amount(part: str) -> bool:
    return numbers.looks_like_amount(part) or periods.is_heading(part)


def _heads(amounts: Sequence[str]) -> bool:
    """Whether periods stand side by side."""
    return len(amounts) >= FEWEST_PERIODS and all(map(periods.is_heading, amounts))


def _apart(row: Row, end: _Ended, beyond: int, *, with_notes: bool) -> Row:
    """A row with its amounts, or the periods that head them, in columns of their own."""
    if not _heads(end.amounts) and not end.fits(with_notes=with_notes):
        return row
    origin, _ = row[end.column]
    first = beyond + 1 - (len(end.amounts) - end.periods)
    words = {end.column: (origin, end.words)} if end.words else {}
    others = {column: told for column, told in row.items() if column != end.column}
    return {**others, **words, **{first + n: (origin, amount) for n, amount in enumerate(end.amounts)}}
