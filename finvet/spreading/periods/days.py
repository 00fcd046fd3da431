"""Days, months and years as headings write them: two digits for a year, the 31st of a month of thirty days."""

from __future__ import annotations

import calendar
from datetime import date

from msgspec import Struct

EARLIEST, LATEST = 1980, 2069
MONTHS_A_YEAR = 12
LONGEST_MONTH = 31
CENTURY = 100
FIRST_OF_LAST_CENTURY = 70
YEAR = r"(?:19|20)\d\d"

Day = tuple[int, int]
"""A month and a day of it."""


class Found(Struct, frozen=True):
    """A date in a text: its place, the last day meant, and the first one where a span of time is named.

    `exact`: a day is named, else the month's last is meant. `swapped`: the date in the other order of day and month.
    """

    start: int
    end: int
    last: date
    first: date | None = None
    exact: bool = True
    swapped: date | None = None


def year_of(digits: str) -> int:
    """The year that two or four digits write."""
    year = int(digits)
    if year >= CENTURY:
        return year
    return 2000 + year if year < FIRST_OF_LAST_CENTURY else 1900 + year


def safe_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where there is no such month; a day that the month lacks is its last."""
    if not (1 <= month <= MONTHS_A_YEAR and 1 <= day <= LONGEST_MONTH and EARLIEST <= year <= LATEST):
        return None
    return date(year, month, min(day, last_of(year, month)))


def last_of(year: int, month: int) -> int:
    """The last day of a month."""
    return calendar.monthrange(year, month)[1]


def is_month_end(day: date) -> bool:
    """Whether a date is the last of its month."""
    return day.day == last_of(day.year, day.month)


def is_last_of(month: int, day: int) -> bool:
    """Whether a day closes its month in some year."""
    return day in (last_of(2023, month), last_of(2024, month))


def found_at(start: int, end: int, year: str, month: int, day: str | None) -> Found | None:
    """The date that stands at a place of a text; without a day the last of the month."""
    last = safe_date(year_of(year), month, int(day) if day else LONGEST_MONTH)
    return Found(start, end, last, exact=day is not None) if last else None
