"""Labels and amounts that run together in one cell, as text copied from a page does: "Revenue 3 5,200 4,800"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import count
from typing import NamedTuple

from msgspec.structs import replace

from finvet.model import Cell
from finvet.spreading.periods import periods
from finvet.spreading.sheets import decimal_marks, numbers
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.grid import Grid

FEWEST_LINES = 3  # that are taken apart
FEWEST_PERIODS = 2  # side by side in one cell, to head the amounts below
SHARE_FITTING = 0.8  # of the lines
AND, MISSING = " | ", "?"  # between amounts that are together none, and for the one that nobody knows
_SIGNS = frozenset("$€£¥")  # a currency before each amount
_NOTE = re.compile(r"\d{1,2}(?:[.,]\d{1,2})?[a-z]?")


class _Ended(NamedTuple):
    """How the last text of a row ends: where it stands, its words, the amounts behind them, the periods over these."""

    column: int
    words: str
    amounts: Sequence[str]
    periods: int

    @property
    def heads(self) -> bool:
        """Whether periods stand side by side."""
        return len(self.amounts) >= FEWEST_PERIODS and all(map(periods.is_heading, self.amounts))

    @property
    def is_line(self) -> bool:
        """Whether amounts stand below a heading; a year is none, and a small number alone may be that of a page."""
        is_one = len(self.amounts) == 1
        is_other = is_one and (periods.is_heading(self.amounts[0]) or _NOTE.fullmatch(self.amounts[0]))
        return self.periods > 0 and bool(self.amounts) and not self.heads and not is_other

    @property
    def has_note(self) -> bool:
        """Whether the number of a note stands before an amount of each period."""
        return len(self.amounts) == self.periods + 1 and _NOTE.fullmatch(self.amounts[0]) is not None

    def fits(self, *, with_notes: bool) -> bool:
        """Whether there is an amount of each period, and none of them may be the number of a note."""
        if len(self.amounts) != self.periods:
            return self.has_note
        return not (with_notes and _NOTE.fullmatch(self.amounts[0]))

    def placed(self, first: int, *, with_notes: bool) -> Iterator[tuple[int, str]]:
        """The amounts, or what heads them, by column from `first` on; all in one where nobody knows whose they are."""
        if not self.fits(with_notes=with_notes):
            return iter([(first, of_nobody(self.amounts))])
        return zip(count(first - len(self.amounts) + self.periods), self.amounts, strict=False)


def taken_apart(grid: Grid) -> Grid:
    """The view with each amount of a line in a cell of its own, under the periods of a heading.

    A line that lacks an amount has them all in one, which is no amount; where the decimal mark is open, or few lines
    fit their heading, the view is as it was.
    """
    ended = _ended(grid)
    lines = [end for end in ended.values() if end.is_line]
    with_notes = any(end.has_note for end in lines)
    fitting = [end for end in lines if end.fits(with_notes=with_notes)]
    amounts = [amount for end in fitting for amount in end.amounts]
    marks = decimal_marks.marks_of(amounts, comma_language=False)
    is_open = not marks.decided and any(map(numbers.is_ambiguous, amounts))
    if is_open or len(fitting) < max(FEWEST_LINES, SHARE_FITTING * len(lines)):
        return grid
    first = max(end.column for end in ended.values()) + 2  # behind a column for the numbers of notes
    cells, places = dict(grid.sheet.cells), dict(grid.places)
    for row, end in ended.items():
        if end.heads or end.is_line:
            origin = (row, end.column)
            told = {(row, column): text for column, text in end.placed(first, with_notes=with_notes)}
            cells[origin] = cells[origin]._replace(value=end.words)
            cells |= {place: Cell(text) for place, text in told.items()}
            places |= dict.fromkeys(told, grid.places.get(origin, origin))
    return replace(grid, sheet=replace(grid.sheet, cells=cells), places=places, marks=marks)


def of_nobody(amounts: Sequence[str]) -> str:
    """The text of amounts of which nobody knows whose they are, which is no amount and names no year: "8 | 2068"."""
    text = AND.join((*amounts, MISSING))
    return MISSING if periods.is_heading(text) else text


def has_columns_together(grid: Grid) -> bool:
    """Whether the only amounts below a heading are whole columns of them in one cell each, which no row tells apart."""
    if any(columns and grid.labels[row] for row, columns in grid.amounts.items()):
        return False  # a line, as on most sheets the first of them
    headed = next((row for row in grid.row_numbers if grid.headings(row)), None)
    return headed is not None and any(_holds_columns(grid, row) for row in grid.below(headed))


def _holds_columns(grid: Grid, row: int) -> bool:
    told = [
        _told(shown(grid.rows[row][column])) for column in grid.text_columns[row] if column not in grid.numbers[row]
    ]
    lengths = [len(amounts) for words, amounts in told if not words and len(amounts) >= FEWEST_LINES]
    return len(lengths) >= FEWEST_PERIODS and len(set(lengths)) == 1


def _ended(grid: Grid) -> dict[int, _Ended]:
    """How the last text of each row ends, with the number of periods in the heading above it."""
    found: dict[int, _Ended] = {}
    above = 0
    for row, cells in grid.rows.items():
        column = max(cells)
        end = _Ended(column, *_told(shown(cells[column])), above)
        above = len(end.amounts) if end.heads else above
        found[row] = end._replace(periods=above)
    return found


def _told(text: str) -> tuple[str, list[str]]:
    """The words of a text and the amounts behind them."""
    parts = text.split()
    start = len(parts)
    while start and (parts[start - 1] in _SIGNS or numbers.is_blank(parts[start - 1]) or _is_amount(parts[start - 1])):
        start -= 1
    return " ".join(parts[:start]), [part for part in parts[start:] if part not in _SIGNS]


def _is_amount(part: str) -> bool:
    return numbers.looks_like_amount(part) or periods.is_heading(part)
