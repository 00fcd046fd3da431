"""The cells of a sheet told apart: labels, numbers, amounts, texts, and what may be a year."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from finvet.model import Cell
from finvet.spreading.periods import periods
from finvet.spreading.periods.days import EARLIEST, LATEST
from finvet.spreading.sheets.cells import is_amount, is_number, label_of


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
    return found
