"""Columns of years that a calendar counts from elsewhere, in lists of records: 年度 108 is 2019 in Taiwan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from finvet.compiled import data_table
from finvet.model import Cell, CellError
from finvet.spreading.periods.days import EARLIEST, LATEST
from finvet.spreading.sheets.cells import shown

MOST_HEADING = 20  # rows down to the names of the columns

Rows = Mapping[int, Mapping[int, Cell]]


def with_counted_years(rows: Rows) -> Rows:
    """The rows, with the numbers below the name of a calendar's years as common years, where all of them are such."""
    for calendar in data_table("calendars")["column"]:
        for row, column in _named(rows, calendar):
            years = _years(rows, row, column, calendar)
            told = {r: {**rows[r], column: rows[r][column]._replace(value=year)} for r, year in years.items()}
            rows = {**rows, **told}
    return rows


def _named(rows: Rows, calendar: Mapping[str, Any]) -> Iterator[tuple[int, int]]:
    """The cells at the top that are called as a calendar's years are, beside others in the letters of its country."""
    letters = re.compile(calendar["letters"])
    for row, cells in islice(rows.items(), MOST_HEADING):
        texts = {c: cell.value.strip() for c, cell in cells.items() if isinstance(cell.value, str)}
        if any(map(letters.search, texts.values())):
            yield from ((row, column) for column, text in texts.items() if text in calendar["named"])


def _years(rows: Rows, named: int, column: int, calendar: Mapping[str, Any]) -> dict[int, float]:
    """The year of each row below a name; none where one of them is no number of the calendar's."""
    below = {row: cells[column] for row, cells in rows.items() if row > named and column in cells}
    written = {row: shown(cell).strip() for row, cell in below.items() if not isinstance(cell.value, CellError)}
    are_counted = all(text.isdecimal() and len(text) == calendar["digits"] for text in written.values())
    years = {row: float(int(text) + calendar["offset"]) for row, text in written.items()} if are_counted else {}
    return years if len(years) == len(below) and all(EARLIEST <= year <= LATEST for year in years.values()) else {}
