"""Headings of which a spreadsheet program made days: "Mar-23" typed in becomes the 23rd of March, shown as 23-Mar."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from finvet.model import Cell, Message, Sheet
from finvet.places import Place
from finvet.spreading.mapping.statements import title_statements
from finvet.spreading.periods.days import LONGEST_MONTH, safe_date, year_of
from finvet.spreading.wording.lexicon import plain
from finvet.spreading.wording.words import words

YEAR_FOR_DAY = "year-for-day"
"""The note of a heading cell that was read so."""

FEWEST = 2  # one day alone follows none
ROWS_LOOKED_AT = 40  # from the top, those that hold something
OF_YEARS = frozenset({"BS", "IS"})  # statements that nobody draws up day by day, as cash is planned
_DAY_AND_MONTH = re.compile(r"(\d\d)[-. ]?([^\W\d_]+)\.?")


def with_years_for_days(sheet: Sheet) -> Sheet:
    """The sheet of a balance sheet or an income statement, days of one month in a row as that month of years in a row.

    Nobody closes books on one day after the other, and a program shows such days without a year.
    """
    found: dict[Place, Cell] = {}
    rows = sorted(sheet.rows)[:ROWS_LOOKED_AT]
    for count, row in enumerate(rows, 1):
        cells = sheet.rows[row]
        ends = _ends(cells)
        if ends and _is_of_years(sheet, rows[:count]):
            found |= {(row, c): cells[c]._replace(value=end, note=YEAR_FOR_DAY) for c, end in ends.items()}
    return replace(sheet, cells={**sheet.cells, **found}) if found else sheet


def years_for_days(sheet: str, heading: Iterable[Cell]) -> Iterator[Message]:
    """What must be said of a heading in which days were read as years."""
    if ends := [str(cell.value) for cell in heading if cell.note == YEAR_FOR_DAY]:
        yield Message("years-read-from-days", {"sheet": sheet, "ends": ends})


def _is_of_years(sheet: Sheet, rows: Sequence[int]) -> bool:
    """Whether the sheet's name or a text in some rows says that it is such a statement."""
    texts = [cell.value for row in rows for cell in sheet.rows[row].values() if type(cell.value) is str]
    return not OF_YEARS.isdisjoint(one for text in (sheet.name, *texts) for one in title_statements(text))


def _ends(cells: Mapping[int, Cell]) -> dict[int, date]:
    """The last days of the months that a row of headings means, by column; none where it means other things."""
    if len(cells) < FEWEST or isinstance([*cells.values()][-1].value, float):
        return {}  # as of nearly all lines, by the last cell
    if any(isinstance(cell.value, float) for cell in cells.values()):
        return {}
    told = {c: day for c, cell in cells.items() if (day := _day_and_month(cell))}
    if len({month for _, month in told.values()}) != 1:
        return {}
    if not _follow_each_other({day for day, _ in told.values()}):
        return {}
    ends = {c: safe_date(year_of(str(day)), month, LONGEST_MONTH) for c, (day, month) in told.items()}
    return {c: end for c, end in ends.items() if end}


def _follow_each_other(days: Iterable[int]) -> bool:
    return {later - earlier for earlier, later in pairwise(sorted(days))} == {1}


def _day_and_month(cell: Cell) -> tuple[int, int] | None:
    """The day and the month that a cell shows, and no year."""
    value = cell.value
    if isinstance(value, date):
        shows = cell.number_format.casefold()
        return (value.day, value.month) if "mmm" in shows and "d" in shows and "y" not in shows else None
    match = _DAY_AND_MONTH.fullmatch(plain(value)) if isinstance(value, str) else None
    months = words("months") if match else None
    return (int(match[1]), months[match[2]]) if match and isinstance(months, Mapping) and match[2] in months else None
