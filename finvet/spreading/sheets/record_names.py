"""The names of the columns of a list of records, which may stand rows above the first one."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from finvet.spreading.periods import periods
from finvet.spreading.sheets.cells import is_amount, shown
from finvet.spreading.sheets.codes import LONGEST_NUMBER
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.numbers import is_blank
from finvet.spreading.sheets.written_amounts import clean
from finvet.spreading.wording.lexicon import keys_of, plain
from finvet.spreading.wording.words import FIRST_UNSPACED

RECORDS_LOOKED_AT = 200  # behind the first, for what they say alike
FEWEST_NUMBERS = 3  # of lines, in a row that has them
LINE_NUMBERS = frozenset({"line"})


def row_of_names(grid: Grid, first: int) -> int:
    """The row that names the columns above the first record; 0 where none does.

    A row above the first record that tells a text in place of an amount is none: what it says in a column is said of
    records there, "instant", "consolidated".
    """
    rows = reversed(grid.between(0, first - 1))
    above = [row for row in rows if not (_numbers_columns(grid, row) or _is_of_other_time(grid, row, first))]
    records = [first, *(r for r in islice(grid.below(first), RECORDS_LOOKED_AT) if grid.amounts[r])]
    columns = {column for row in above for column in grid.labels[row]}
    said = {c: {text_at(grid, row, c) for row in records} - {""} for c in columns}
    return next((row for row in above if all(text_at(grid, row, c) not in said[c] for c in grid.labels[row])), 0)


def names_in(grid: Grid, row: int) -> Mapping[int, str]:
    """The names of the columns: also one of one character, where that is a word: "値"."""
    texts = {c: text_at(grid, row, c) for c in grid.text_columns.get(row, ())}
    short = {c: text for c, text in texts.items() if len(text) == 1 and text >= FIRST_UNSPACED}
    return dict(sorted({**short, **grid.labels.get(row, {})}.items()))


def text_at(grid: Grid, row: int, column: int) -> str:
    """The text of a cell that is no amount, however short: "Q1"."""
    cell = grid.rows[row].get(column)
    is_text = cell is not None and isinstance(cell.value, str) and not is_amount(cell) and not is_blank(cell.value)
    return clean(str(cell.value)) if cell and is_text else ""


def _numbers_columns(grid: Grid, row: int) -> bool:
    """Whether a row below the names says which line of a form each column is: "Code | 1110 | 1150"."""
    name, *cells = grid.rows[row].values()
    numbers = [shown(cell).strip() for cell in cells]
    is_named = isinstance(name.value, str) and not keys_of(plain(name.value)).isdisjoint(LINE_NUMBERS)
    are_codes = all(n.isdecimal() and len(n) <= LONGEST_NUMBER for n in numbers)
    return is_named and are_codes and len(set(numbers)) == len(numbers) >= FEWEST_NUMBERS


def _is_of_other_time(grid: Grid, row: int, first: int) -> bool:
    """Whether a row above the first record tells its amounts of another time than a year: "TTM", "Average"."""
    told = grid.rows[row].get(grid.headings(first)[0])
    return grid.has_amounts(row) and told is not None and periods.spans(told.value)
