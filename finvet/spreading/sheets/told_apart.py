"""The cells of a sheet told apart: labels, numbers, amounts, texts, and what may be a year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from finvet.model import Cell, CellValue
from finvet.spreading.periods import periods
from finvet.spreading.periods.days import EARLIEST, LATEST
from finvet.spreading.sheets.cells import is_amount, is_number, label_of
from finvet.spreading.units.units import is_label_of_unit, speaks_of_units_alone, unit_of
from finvet.spreading.units.unread_units import states_unread_unit
from finvet.spreading.wording.lexicon import is_covered, plain


class ToldApart(NamedTuple):
    """The cells of a sheet by what they hold, row by row: labels by column, the columns of numbers, amounts, texts, of
    numbers that may be years, and of whatever is no number in itself.
    """

    labels: dict[int, dict[int, str]]
    numbers: dict[int, list[int]]
    amounts: dict[int, list[int]]
    texts: dict[int, list[int]]
    years: dict[int, list[int]]
    others: dict[int, list[int]]


def told_apart(rows: Mapping[int, Mapping[int, Cell]]) -> ToldApart:
    """The cells of a sheet told apart, each looked at once."""
    found = ToldApart({}, {}, {}, {}, {}, {})
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


def _take_units_out(rows: Mapping[int, Mapping[int, Cell]], found: ToldApart) -> None:
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
    """Whether a label beside a unit is none of a line: "EUR" over the next column, "Currency", "Item"."""
    return speaks_of_units_alone(label) or is_label_of_unit(label) or is_covered(plain(label), "caption")
