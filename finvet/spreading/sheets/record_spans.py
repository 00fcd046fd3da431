"""The spans of a list's records: a first and a last day in two columns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from finvet.spreading.periods import periods
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.grid import Grid

WEEK, WEEKS = 7, frozenset({13, 14, 26, 27, 39, 40, 52, 53})  # of quarters, halves, nine months and years
LONGEST_YEAR = 371  # days

Days = Mapping[int, tuple[date, date]]
"""The first and the last day of records, by row."""


def spans_between(grid: Grid, columns: tuple[int, int], rows: Sequence[int]) -> Days:
    """What two columns tell as the first and last days of records, some of which may have a last one alone.

    Nothing where they are other days: one is missing behind a first one, or they are no whole months or weeks apart.
    """
    first, last = columns
    found = {}
    for row in (row for row in rows if first in grid.rows[row]):
        begins, ends = (_day(grid, row, column) for column in (first, last))
        if begins is None or ends is None or not _is_span(begins, ends):
            return {}
        found[row] = (begins, ends)
    return found


def _day(grid: Grid, row: int, column: int) -> date | None:
    return periods.stamp_of(grid.rows[row][column].value).end if column in grid.rows[row] else None


def _is_span(first: date, last: date) -> bool:
    days = (last - first).days + 1
    is_of_weeks = days % WEEK == 0 and days // WEEK in WEEKS
    return 0 < days <= LONGEST_YEAR and (is_of_weeks or (last + timedelta(days=1)).day == first.day)


def with_spans(grid: Grid, column: int, spans: Days) -> Grid:
    """The view with the last day of each record told as its span."""
    told = {
        (row, column): grid.rows[row][column]._replace(value=f"{first.isoformat()} - {last.isoformat()}")
        for row, (first, last) in spans.items()
    }
    return replace(grid, sheet=replace(grid.sheet, cells={**grid.sheet.cells, **told}))


def counts_days(grid: Grid, column: int, spans: Days) -> bool:
    """Whether a column says how many days each record spans."""
    told = [(shown(grid.rows[r][column]), days) for r, days in spans.items() if column in grid.rows[r]]
    return bool(told) and all(n.isdecimal() and abs(int(n) - (b - a).days) <= 1 for n, (a, b) in told)
