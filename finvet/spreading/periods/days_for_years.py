"""Periods of which a spreadsheet program made days, or the numbers that it stores for them.

"Mar-23" typed in becomes the 23rd of March, shown as 23-Mar; a text file may hold 45291 for 31 December 2023.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from msgspec.structs import replace

from finvet.model import Cell, Message, Sheet
from finvet.places import Place
from finvet.spreading.mapping.statements import title_statements
from finvet.spreading.periods.days import LONGEST_MONTH, is_month_end, safe_date, year_of
from finvet.spreading.wording.lexicon import plain
from finvet.spreading.wording.spelling import normalise
from finvet.spreading.wording.words import words

YEAR_FOR_DAY = "year-for-day"
"""The note of a heading cell that was read so."""

FEWEST = 2  # one day alone follows none
ROWS_LOOKED_AT = 40  # from the top, those that hold something
OF_YEARS = frozenset({"BS", "IS"})  # statements that nobody draws up day by day, as cash is planned
EPOCH = date(1899, 12, 30)
FIRST_SERIAL, LAST_SERIAL = 29_221, 54_788  # of 1980, of 2049
YEARLY = frozenset(
    {"total_assets", "total_equity", "total_liabilities_and_equity", "share_capital", "income_tax_expense"}
)
ROWS_OF_NAMES = 3  # from the top, for the name of a column of days
_SERIAL = re.compile(r"\s*(\d{5})(?:\.0+)?\s*")
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


def with_months_of_records(sheet: Sheet) -> Sheet:
    """The sheet, a column of days as months where its numbers all count the first or the last day of one.

    So are days of one month that follow each other, where the lines beside them are those of a year.
    """
    rows = sorted(sheet.rows)
    for place in range(min(ROWS_OF_NAMES, len(rows) - 1)):
        for column, cell in sheet.rows[rows[place]].items():
            if isinstance(cell.value, str) and normalise(cell.value) in words("headings", "day"):
                below = [(row, sheet.rows[row].get(column)) for row in rows[place + 1 :]]
                cells = {row: one for row, one in below if one is not None and one.value is not None}
                found = _months(cells) or _years(cells, sheet.rows[rows[place]])
                if found:
                    return replace(sheet, cells={**sheet.cells, **{(row, column): one for row, one in found.items()}})
    return sheet


def _months(cells: Mapping[int, Cell]) -> dict[int, Cell]:
    """The last days of the months that the cells count, by row; none where one of them counts none."""
    found = {row: cell._replace(value=month) for row, cell in cells.items() if (month := _month(cell)) is not None}
    return found if len(found) == len(cells) else {}


def _years(cells: Mapping[int, Cell], names: Mapping[int, Cell]) -> dict[int, Cell]:
    """The last days of one month of the years that the days of that month stand for, by row."""
    told = {row: day for row, cell in cells.items() if (day := _day_and_month(cell))}
    days, months = {day for day, _ in told.values()}, {month for _, month in told.values()}
    if len(told) != len(cells) or len(months) != 1 or not _follow_each_other(days) or not _are_of_years(names):
        return {}
    ends = {row: safe_date(year_of(str(day)), month, LONGEST_MONTH) for row, (day, month) in told.items()}
    return {row: cells[row]._replace(value=end, note=YEAR_FOR_DAY) for row, end in ends.items() if end}


def _are_of_years(names: Mapping[int, Cell]) -> bool:
    """Whether the names of columns are of lines that nobody draws up day by day."""
    from finvet.spreading.wording.labels import exact_readings  # of few sheets it is asked

    texts = [cell.value for cell in names.values() if isinstance(cell.value, str)]
    return any(reading.item in YEARLY for text in texts for reading in exact_readings(text))


def _month(cell: Cell) -> date | None:
    serial = _SERIAL.fullmatch(str(cell.value)) if isinstance(cell.value, (str, float)) else None
    if not serial or not FIRST_SERIAL <= int(serial[1]) <= LAST_SERIAL:
        return None
    day = EPOCH + timedelta(days=int(serial[1]))
    begins = day.day == 1 and day.month > 1  # of the first day of a year nothing says which year is meant
    return safe_date(day.year, day.month, LONGEST_MONTH) if begins or is_month_end(day) else None
