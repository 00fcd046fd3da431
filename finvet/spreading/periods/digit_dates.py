"""Dates that headings or columns write as bare digits: 20231231, 202312, 2023/3, days or seconds counted, Thai 2567."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from datetime import date, timedelta
from itertools import islice, pairwise
from typing import Any

from finvet.compiled import data_table
from finvet.model import Cell, CellError, CellValue
from finvet.spreading.periods.calendars import MOST_HEADING, with_counted_years
from finvet.spreading.periods.days import (
    EARLIEST,
    LATEST,
    LONGEST_MONTH,
    MONTHS_A_YEAR,
    YEAR,
    is_month_end,
    safe_date,
    year_of,
)

FEWEST = 2  # one number alone is an amount
MOST_ABOVE = 10  # rows from the first numbers on, such as those of an order, below which a heading is looked for
FIRST_DAY = date(1899, 12, 30)  # day 0 of a spreadsheet
FIRST_SERIAL, LAST_SERIAL = 29_221, 62_091  # 1980 to 2069
_YEAR_MONTH = re.compile(rf"(?P<y>{YEAR})[/-](?P<m>\d{{1,2}})")
_MONTH_AND_YEAR = re.compile(r"(?P<m>0[1-9]|1[0-2])\.(?P<y>\d\d)")
FEWEST_DOTTED = 3  # of two amounts one may be by a hundredth more than the other
PARTS_OF_YEAR = (3, 6, 9)  # months
YEARLY, QUARTERLY = range(365, 367), range(89, 93)
WHOLE_DATE, MONTH = 8, 6  # digits
_PAIR = re.compile(r"(\d\d)\s?[-–]\s?(\d\d)")
FIRST_SECOND, SECONDS = date(1970, 1, 1), 86_400  # a day has so many, and data bases count them
FEWEST_SECONDS, MOST_SECONDS, LONG = 315_532_800, 3_155_673_600, (9, 10)  # 1980 to 2069, and their digits


def with_dates(rows: Mapping[int, Mapping[int, Cell]]) -> Mapping[int, Mapping[int, Cell]]:
    """The rows of a sheet, with the digits of its heading rows as dates.

    Digits are dates where all numbers of a row are ends of months, each a year or a quarter from the next, and no row
    of numbers stands right above unless they count seconds: no amounts are whole days of them, years apart.
    """
    found: dict[int, Mapping[int, Cell]] = {}
    first: int | None = None
    above_has_numbers = False
    for row, cells in rows.items():
        is_near = first is None or row - first < MOST_ABOVE
        is_below = above_has_numbers and row - 1 in rows and not (is_near and _counts_seconds_in(cells))
        if first is not None and is_below:  # as most lines are
            found[row], above_has_numbers = cells, any(map(_is_number, cells.values()))
            continue
        numbers = [column for column, cell in cells.items() if _is_number(cell)]
        days = {} if is_below else _days({c: cells[c] for c in numbers}, rows) if numbers else _in_texts(cells)
        found[row] = {**cells, **{c: cells[c]._replace(value=day) for c, day in days.items()}} if days else cells
        above_has_numbers = bool(numbers) and not days
        first = row if first is None and not days and len(numbers) >= FEWEST else first
    return with_counted_years(_with_columns(_with_pairs(found), first))


def _with_columns(rows: dict[int, Mapping[int, Cell]], first: int | None) -> Mapping[int, Mapping[int, Cell]]:
    """The rows, with the columns as dates in which every number below the name writes the end of a year or quarter.

    Those begin in the first row of several numbers. In eight digits they may lie unevenly apart.
    """
    if first is None:
        return rows
    for column in [c for c, cell in rows[first].items() if _writes_a_day(cell)]:
        there = [row for row in rows if row >= first and column in rows[row]]
        if len(there) < FEWEST or not all(_writes_a_day(rows[row][column]) for row in there):
            continue
        days = dict(zip(there, map(_day, (_digits(rows[row][column].value) for row in there)), strict=True))
        written = [_digits(rows[row][column].value) for row in there]
        if _are_apart_evenly({day for day in days.values() if day}) or _are_whole(written):
            rows |= {row: {**rows[row], column: rows[row][column]._replace(value=day)} for row, day in days.items()}
    return rows


def _is_number(cell: Cell) -> bool:
    """Whether a number stands in a cell, or a text of digits alone."""
    return isinstance(cell.value, float) or _is_digits(cell.value)


def _counts_seconds_in(cells: Mapping[int, Cell]) -> bool:
    """Whether a cell of a row does so; a row of amounts, which are smaller, is not looked at one by one."""
    large = [c.value for c in cells.values() if not isinstance(c.value, float) or c.value >= FEWEST_SECONDS]
    return any(map(_counts_seconds, large))


def _counts_seconds(value: CellValue) -> bool:
    """Whether a number is a day of a data base, counted in seconds."""
    if isinstance(value, str) and len(value) in LONG and value.isdecimal():
        return _counts_seconds(float(value))
    return isinstance(value, float) and FEWEST_SECONDS <= value <= MOST_SECONDS and not value % SECONDS


def _writes_a_day(cell: Cell) -> bool:
    """Whether a cell writes a day in digits of its own, or in seconds; a count of days may as well be an amount."""
    if not _is_number(cell):
        return False
    digits = _digits(cell.value)
    return (len(digits) in (WHOLE_DATE, MONTH) or _counts_seconds(digits)) and _day(digits) is not None


def _is_digits(value: CellValue) -> bool:
    return isinstance(value, str) and value.strip().isdecimal() and not isinstance(value, CellError)


def _days(numbers: Mapping[int, Cell], rows: Mapping[int, Mapping[int, Cell]]) -> dict[int, CellValue]:
    """The days that the numbers of a row write; none where one writes none, or they lie otherwise apart."""
    days: dict[int, date] = {}
    for column, cell in numbers.items():
        day = _day(_digits(cell.value))
        if day is None:
            return _years_elsewhere(numbers, rows) if not days else {}
        days[column] = day
    return {**days} if _are_apart_evenly(days.values()) else {}


def _in_texts(cells: Mapping[int, Cell]) -> dict[int, CellValue]:
    """The periods that a row without numbers writes in its texts."""
    return (_months(cells) or _pairs(cells)) if len(cells) >= FEWEST else {}


def _months(cells: Mapping[int, Cell]) -> dict[int, CellValue]:
    """The ends of the months that a row writes as 2023/3, 2008-09 or 12.23, each a year or a quarter from the next.

    One alone may as well be a quarter, or two years: 2022/3, 2008-09. Behind years the last may be of a
    year that is not over.
    """
    texts = {column: cell.value.strip() for column, cell in cells.items() if isinstance(cell.value, str)}
    found = {c: match for c, text in texts.items() if (match := _YEAR_MONTH.fullmatch(text))}
    dotted = {c: match for c, text in texts.items() if (match := _MONTH_AND_YEAR.fullmatch(text))} if not found else {}
    found = dotted if len(dotted) >= FEWEST_DOTTED else found
    days = {c: safe_date(year_of(match["y"]), int(match["m"]), LONGEST_MONTH) for c, match in found.items()}
    ends = {day for day in days.values() if day}
    return {**days} if None not in days.values() and (_are_apart_evenly(ends) or _begin_a_year(ends)) else {}


def _begin_a_year(days: Iterable[date]) -> bool:
    """Whether the last of several days is whole quarters, not yet a year, behind years: 2020/12, 2021/12, 2022/9."""
    *years, last = sorted(days) or (date.max,)
    if not _are_apart_evenly(years) or len({day.month for day in years}) > 1:
        return False
    return MONTHS_A_YEAR * (last.year - years[-1].year) + last.month - years[-1].month in PARTS_OF_YEAR


def _pairs(cells: Mapping[int, Cell]) -> dict[int, CellValue]:
    """The fiscal years that a row writes in two digits each, one after the other: "22-23 | 21-22"."""
    texts = ((column, cell.value) for column, cell in cells.items() if isinstance(cell.value, str))
    found = {c: match for c, text in texts if (match := _PAIR.fullmatch(text.strip()))}
    is_each_once = len({match[0] for match in found.values()}) == len(found)
    return {c: _in_full(match) for c, match in found.items()} if is_each_once and _follow(found.values()) else {}


def _with_pairs(rows: dict[int, Mapping[int, Cell]]) -> dict[int, Mapping[int, Cell]]:
    """The rows, with the years in full of a column that writes such years in two digits each from the first number on.

    Down a list of records every cell is one, most of them several times.
    """
    first = next((r for r, cells in islice(rows.items(), MOST_HEADING) if any(map(_is_number, cells.values()))), None)
    texts = ((c, cell.value) for c, cell in rows[first].items()) if first is not None else ()
    for column in [c for c, text in texts if isinstance(text, str) and _PAIR.fullmatch(text.strip())]:
        cells = {row: of_row[column] for row, of_row in rows.items() if row >= (first or 0) and column in of_row}
        found = {row: _PAIR.fullmatch(str(cell.value).strip()) for row, cell in cells.items()}
        pairs = {row: match for row, match in found.items() if match}
        if len(pairs) == len(found) and _follow(pairs.values()):
            years = {row: cells[row]._replace(value=_in_full(match)) for row, match in pairs.items()}
            rows = rows | {row: {**rows[row], column: year} for row, year in years.items()}
    return rows


def _follow(pairs: Iterable[re.Match[str]]) -> bool:
    """Whether pairs of two digits are several fiscal years in a row."""
    told = sorted({(int(pair[1]), int(pair[2])) for pair in pairs})
    return len(told) >= FEWEST and told == [(year, year + 1) for year in range(told[0][0], told[0][0] + len(told))]


def _in_full(pair: re.Match[str]) -> str:
    return f"20{pair[1]}-{pair[2]}"


def _years_elsewhere(numbers: Mapping[int, Cell], rows: Mapping[int, Mapping[int, Cell]]) -> dict[int, CellValue]:
    """The years that the numbers of a row are in the calendar of the sheet's language: 2567, 2566 in Thai."""
    written = [_digits(cell.value) for cell in numbers.values()]
    for calendar in data_table("calendars")["bare"]:
        if not all(len(digits) == calendar["digits"] for digits in written):
            continue
        years = [int(digits) + calendar["offset"] for digits in written]
        is_near = min(years) >= EARLIEST and max(years) <= LATEST
        if is_near and {abs(b - a) for a, b in pairwise(years)} == {1} and _are_written(calendar, rows):
            return dict(zip(numbers, map(float, years), strict=True))
    return {}


def _are_written(calendar: Mapping[str, Any], rows: Mapping[int, Mapping[int, Cell]]) -> bool:
    """Whether a text of the sheet is in the letters of a calendar's language."""
    letters = re.compile(calendar["letters"])
    return any(isinstance(cell.value, str) and letters.search(cell.value) for c in rows.values() for cell in c.values())


def _are_apart_evenly(days: Iterable[date]) -> bool:
    """Whether each of several days is a year, or each a quarter, from the next."""
    gaps = [(last - first).days for first, last in pairwise(sorted(days))]
    return bool(gaps) and (all(gap in YEARLY for gap in gaps) or all(gap in QUARTERLY for gap in gaps))


def _are_whole(written: Collection[str]) -> bool:
    """Whether several days that differ are written in eight digits each: no amounts of a column are all month ends."""
    return len(set(written)) >= FEWEST and all(len(digits) == WHOLE_DATE for digits in written)


def _digits(number: CellValue) -> str:
    if isinstance(number, float):
        return f"{number:.0f}" if number.is_integer() else ""
    return str(number).strip()


def _day(digits: str) -> date | None:
    if not digits.isascii():
        return None
    if len(digits) == WHOLE_DATE:
        day = safe_date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
        return day if day and is_month_end(day) and day.day == int(digits[6:]) else None
    if len(digits) == MONTH and EARLIEST <= int(digits[:4]) <= LATEST:
        return safe_date(int(digits[:4]), int(digits[4:]), LONGEST_MONTH)
    if _counts_seconds(digits):
        day = FIRST_SECOND + timedelta(seconds=int(digits))
        return day if is_month_end(day) else None
    if digits and FIRST_SERIAL <= int(digits) <= LAST_SERIAL:
        day = FIRST_DAY + timedelta(days=int(digits))
        return day if is_month_end(day) else None
    return None
