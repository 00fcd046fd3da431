"""Rows of days over the amounts that end no period: when a report came out, was filed or printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from datetime import date
from itertools import pairwise

from finvet.spreading.periods.heading_cells import stamp_of_cell
from finvet.spreading.periods.heading_rows import are_years
from finvet.spreading.periods.stamps import Stamp
from finvet.spreading.periods.weeks import weeks_between
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.wording.lexicon import OTHER_DATES, is_covered, keys_of, plain

Heads = Mapping[int, Sequence[int]]
"""The columns that each heading row heads."""
DAYS_OF_A_YEAR = 366
FEWEST_DAYS = 2  # that come after the periods above them, to be days of something else


def are_of_something_else(grid: Grid, row: int, heads: Sequence[int]) -> bool:
    """Whether the label of a row says that its dates are of something else: "Printed on", "Publication date".

    Years in a row without a day are no such dates, whatever heads the labels: "Last filed | 2023 | 2022".
    """
    label = _label(grid, row, min(heads))
    is_named = not keys_of(label).isdisjoint(OTHER_DATES) or is_covered(label, "published")
    return is_named and not are_years(grid, row, heads)


def without_other_days(grid: Grid, heads: Heads, group: Sequence[int]) -> Sequence[int]:
    """The heading rows of a table without those whose days are of something else.

    The label of another row may say that its days end periods, "Period end date" over "Statement date"; or the days
    come after the periods that another row names, on no day on which years close.
    """
    dated = [row for row in group if _are_days(grid, row, heads[row])] if len(group) > 1 else []
    if not dated or any("span_start" in _keys_of_label(grid, row, heads) for row in dated):
        return group
    ends = [row for row in dated if "span_end" in _keys_of_label(grid, row, heads)]
    late = [row for row in dated if _come_after(grid, row, heads, group)]
    others = [row for row in dated if row not in ends] if ends else late
    return [row for row in group if row not in others]


def _keys_of_label(grid: Grid, row: int, heads: Heads) -> Set[str]:
    return keys_of(_label(grid, row, heads[row][0]))


def _label(grid: Grid, row: int, column: int) -> str:
    found = grid.label(row, column)
    return plain(found[1]) if found else ""


def _are_days(grid: Grid, row: int, columns: Sequence[int]) -> bool:
    """Whether every heading cell of a row names a day; a title over all columns is no such cell."""
    stamps = _stamps(grid, row, columns).values()
    return bool(stamps) and all(stamp.end for stamp in stamps)


def _come_after(grid: Grid, row: int, heads: Heads, group: Sequence[int]) -> bool:
    """Whether the days of a row come, each within a year, after the periods that another row of its table names.

    Days on which months or years of whole weeks close may be those of fiscal years called by their beginning.
    """
    days = {c: s.end for c, s in _stamps(grid, row, heads[row]).items() if s.end}
    if are_years(grid, row, list(days)) or _are_weeks_apart(sorted(days.values())):
        return False
    beside = (_stamps(grid, other, heads[other]) for other in group if other != row)
    return any(_are_after({c: day for c, day in days.items() if c in told}, told) for told in beside)


def _are_after(days: Mapping[int, date], told: Mapping[int, Stamp]) -> bool:
    return len(days) >= FEWEST_DAYS and all(_is_after(day, told[c]) for c, day in days.items())


def _is_after(day: date, told: Stamp) -> bool:
    if told.end:
        return 0 < (day - told.end).days <= DAYS_OF_A_YEAR
    return told.year is not None and day.year == told.year + 1


def _are_weeks_apart(days: Sequence[date]) -> bool:
    return all(weeks_between(earlier, later) for earlier, later in pairwise(days))


def _stamps(grid: Grid, row: int, columns: Sequence[int]) -> dict[int, Stamp]:
    cells = grid.rows[row]
    return {c: stamp_of_cell(cells[c]) for c in columns if c in cells}
