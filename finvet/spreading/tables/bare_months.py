"""Months without a year as headings: "Jan" to "Dec" below "Budget control 2023"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from itertools import pairwise

from msgspec.structs import replace

from finvet.spreading.periods.days import LONGEST_MONTH, MONTHS_A_YEAR, safe_date
from finvet.spreading.periods.headings import Heads
from finvet.spreading.periods.periods import stamp_of
from finvet.spreading.periods.stamps import Stamp
from finvet.spreading.periods.titles import title_stamp
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.wording.words import words

FEWEST_MONTHS = 3  # in a row; of "May" and "June" alone nobody knows that they head columns


def headed_by_months(grid: Grid) -> list[Heads]:
    """The headings of a sheet whose months follow each other, with the year of the titles above or of its name."""
    found: list[Heads] = []
    around, last = title_stamp([text for text, _ in grid.above]), 0
    around = around if around.year else stamp_of(grid.sheet.name)
    for row in grid.row_numbers:
        columns = _months(grid, row)
        if not columns:
            continue
        title = title_stamp([text for text, _ in grid.texts(grid.between(last, row - 1))])
        around, last = title if title.year else around, row
        ends = dict(zip(columns, month_ends(list(columns.values()), around), strict=False))
        stamps = {c: _dated(str(grid.rows[row][c].value), end) for c, end in ends.items()}
        found += [Heads(row, row, stamps)] if stamps else []
    return found


def _dated(heading: str, end: date) -> Stamp:
    """What a heading says beside its month, with the day on which this ends."""
    return replace(stamp_of(heading), year=end.year, end=end, month_end=None, unclear=True)


def _months(grid: Grid, row: int) -> Mapping[int, int]:
    """The months that head amounts in a row by column; none where they are few or other texts stand among them."""
    if len(grid.text_columns[row]) < FEWEST_MONTHS or grid.has_amounts(row):
        return {}
    named = {c: month for c in grid.text_columns[row] if (month := month_named(str(grid.rows[row][c].value)))}
    headed = {c: month for c, month in named.items() if grid.heads_amounts(row, c)}
    return headed if len(headed) >= FEWEST_MONTHS else {}


def month_named(heading: str) -> int | None:
    """The month of any year that a heading names, as a word or by its number: "March", "3月"."""
    day, counted = stamp_of(heading).month_end, _counted().fullmatch(heading.strip())
    return day[0] if day else int(counted[1]) if counted else None


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(rf"(\d{{1,2}})\s?(?:{'|'.join(words('lengths', 'month_of_year'))})")


def month_ends(months: Sequence[int], title: Stamp) -> list[date]:
    """The days on which months end that follow each other evenly within a year, by what the titles say of the last one.

    None where the titles end the year in another month, or the months go over a year's end and no title says when.
    """
    steps = {(later - month) % MONTHS_A_YEAR for month, later in pairwise(months)}
    step = min(steps) if len(steps) == 1 else 0
    is_last = title.end is not None and title.end.month == months[-1]
    is_within = title.end is None and months[0] < months[-1]
    if title.year is None or not 0 < step * (len(months) - 1) < MONTHS_A_YEAR or not (is_last or is_within):
        return []
    last = title.year * MONTHS_A_YEAR + months[-1] - 1
    numbers = [last - step * back for back in reversed(range(len(months)))]
    ends = [safe_date(number // MONTHS_A_YEAR, number % MONTHS_A_YEAR + 1, LONGEST_MONTH) for number in numbers]
    return [end for end in ends if end]
