"""The cells of a sheet told apart: labels, numbers, amounts, texts, and what may be a year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from finvet.model import Cell
from finvet.spreading.periods import periods
from finvet.spreading.periods.days import EARLIEST, LATEST
from finvet.spreading.sheets.cells import is_amount, is_number, label_of
from finvet.spreading.units.units import unit_of
from finvet.spreading.units.unread_units import states_unread_unit


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
    for row in takewhile(lambda row: not (found.labels[row] and found.amounts[row]), rows):
        if found.numbers[row] and _states_unit(rows[row], found.numbers[row]):
            found.numbers[row], found.amounts[row] = [], []


def _states_unit(cells: Mapping[int, Cell], numbers: Sequence[int]) -> bool:
    """Whether what looks like amounts above a table is its unit: "1.000 TL" beside the years, or over them."""
    values = [cells[column].value for column in numbers]
    texts = [
        value for value in values if isinstance(value, str) and (unit_of(value).factor or states_unread_unit(value))
    ]
    return bool(texts) and all(value in texts or periods.is_heading(value) for value in values)
