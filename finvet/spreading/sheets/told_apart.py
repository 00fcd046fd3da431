"""The cells of a sheet told apart: labels, numbers, amounts, texts, and what may be a year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from functools import cached_property, lru_cache
from math import inf

from msgspec import Struct

from finvet.model import Cell, CellValue
from finvet.spreading.periods import periods
from finvet.spreading.periods.days import EARLIEST, LATEST
from finvet.spreading.sheets.cells import is_amount, is_number, label_of
from finvet.spreading.units.units import is_label_of_unit, speaks_of_units_alone, unit_of
from finvet.spreading.units.unread_units import states_unread_unit
from finvet.spreading.wording.lexicon import is_covered, plain

MOST_SHEETS, MOST_CELLS = 200, 1_000
"""How many sheets are remembered by all that stands in them but their amounts, and how large ones."""
ANY_AMOUNT = inf
"""What stands for every number that cannot be a year."""

Rows = Mapping[int, Mapping[int, Cell]]
_CellSaid = tuple[int, CellValue, type, str, bool]
"""A cell without its amount: column, value, of which kind that is, number format, whether a formula has no value."""
_Said = tuple[tuple[int, tuple[_CellSaid, ...]], ...]


class ToldApart(Struct, frozen=True, eq=False, dict=True):
    """The cells of a sheet by what they hold, row by row: labels by column, the columns of numbers, amounts, texts, of
    numbers that may be years, and of whatever is no number in itself.

    `rows`: the cells, any amount in place of each.
    """

    rows: Rows
    labels: dict[int, dict[int, str]]
    numbers: dict[int, list[int]]
    amounts: dict[int, list[int]]
    texts: dict[int, list[int]]
    years: dict[int, list[int]]
    others: dict[int, list[int]]

    def headings(self, row: int) -> list[int]:
        """The columns of a row whose cell names a period; looked for once, and in most rows never."""
        if row not in self._headings:
            cells, years = self.rows[row], self.years[row]
            named = [c for c in self.others[row] if periods.is_heading(cells[c].value)]
            named = [] if len(named) > 1 and _is_one_letter({cells[c].value for c in named}) else named
            self._headings[row] = sorted([*named, *years]) if years else named
        return self._headings[row]

    @cached_property
    def _headings(self) -> dict[int, list[int]]:
        return {}

    @cached_property
    def numeric_rows(self) -> frozenset[int]:
        """The rows in which a number stands that does not head a column."""
        return frozenset(
            row
            for row, columns in self.numbers.items()
            if columns and not all(map(_is_worded, map(self.rows[row].__getitem__, columns)))
        )


def told_apart(rows: Rows) -> ToldApart:
    """The cells of a sheet told apart; those of sheets of one form, which differ in amounts alone, once."""
    if sum(map(len, rows.values())) > MOST_CELLS:
        return _told(rows)
    return _of_form(tuple([(row, tuple(map(_said, cells, cells.values()))) for row, cells in rows.items()]))


def _said(column: int, cell: Cell) -> _CellSaid:
    value = cell.value
    if isinstance(value, float):
        return column, value if EARLIEST <= value <= LATEST else ANY_AMOUNT, float, cell.number_format, False
    return column, value, type(value), cell.number_format, value is None and cell.formula is not None


@lru_cache(maxsize=MOST_SHEETS)
def _of_form(said: _Said) -> ToldApart:
    return _told(
        {
            row: {c: Cell(value, shown, formula="" if is_open else None) for c, value, _, shown, is_open in cells}
            for row, cells in said
        }
    )


def _told(rows: Rows) -> ToldApart:
    found = ToldApart(rows, {}, {}, {}, {}, {}, {})
    for row, cells in rows.items():
        labels = found.labels[row] = {}
        numbers, amounts = found.numbers[row], found.amounts[row] = [], []
        texts, years, others = found.texts[row], found.years[row], found.others[row] = [], [], []
        for column, cell in cells.items():
            value = cell.value
            if isinstance(value, float):
                numbers.append(column)
                if "%" not in cell.number_format:
                    amounts.append(column)
                if EARLIEST <= value <= LATEST and periods.is_heading(value):
                    years.append(column)
                continue
            others.append(column)
            if type(value) is str:
                texts.append(column)
                if label := label_of(value):
                    labels[column] = label
                    continue
            if is_number(cell):
                numbers.append(column)
            if is_amount(cell):
                amounts.append(column)
    _take_units_out(rows, found)
    return found


def _take_units_out(rows: Rows, found: ToldApart) -> None:
    """Makes texts of what only looks like amounts above the first line of a table."""
    for row, cells in rows.items():
        numbers, labels = found.numbers[row], found.labels[row].values()
        if numbers and _states_unit([cells[column].value for column in numbers]) and all(map(_goes_with_unit, labels)):
            found.numbers[row], found.amounts[row] = [], []
        elif labels and found.amounts[row]:
            return


def _states_unit(values: Sequence[CellValue]) -> bool:
    """Whether what looks like amounts is a unit: "1.000 TL" beside the years, or over them."""
    texts = [
        value for value in values if isinstance(value, str) and (unit_of(value).factor or states_unread_unit(value))
    ]
    return bool(texts) and all(value in texts or periods.is_heading(value) for value in values)


def _goes_with_unit(label: str) -> bool:
    """Whether a label beside a unit is none of a line: "EUR" over the next column, "Currency", "Item", "Note"."""
    return speaks_of_units_alone(label) or is_label_of_unit(label) or is_covered(plain(label), "caption", "line")


def _is_one_letter(values: Set[CellValue]) -> bool:
    """Whether all columns of a row say one letter: "N" answers a question there, beside N-1 it is a year."""
    return len(values) == 1 and len(str(next(iter(values))).strip()) == 1


def _is_worded(cell: Cell) -> bool:
    """Whether what looks like a number heads a column: 2024, or 6M; a share as "3,1 %" does not, as "%" does."""
    value = cell.value
    if isinstance(value, float) or "%" in str(value):
        return False
    return periods.is_heading(value) or periods.spans(value)
