"""Amounts of one period in several columns: details in an inner one and totals in an outer one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, permutations

from finvet.spreading import numbers
from finvet.spreading.grid import Grid
from finvet.spreading.headings import Heads
from finvet.spreading.numbers import Marks
from finvet.spreading.sums import last_digit

ROUNDING = 0.51  # of the last digit printed, for each amount added

Values = Mapping[int, Mapping[int, float]]
"""The amounts of each row by column."""

Closed = Mapping[int, Sequence[int]]
"""The columns in which totals stand beside the last of the amounts that they add up, by row."""


def values_of(grid: Grid, rows: Sequence[int], marks: Marks) -> Values:
    """The amounts of some rows by column."""
    found: dict[int, dict[int, float]] = {}
    for row in rows:
        cells = ((c, grid.rows[row][c].value) for c in grid.amounts[row])
        told = ((c, numbers.amount(v, marks) if isinstance(v, str) else v) for c, v in cells)
        found[row] = {c: v for c, v in told if isinstance(v, float)}
    return found


def unheaded(grid: Grid, head: Heads, rows: Sequence[int]) -> list[int]:
    """The columns right of the labels that hold amounts and no heading."""
    first = min((c for r in rows for c in grid.labels[r]), default=0)
    heads = grid.between(head.first, head.last)
    columns = {c for r in rows for c in grid.amounts[r] if c > first} - head.stamps.keys()
    return sorted(c for c in columns if not any(c in grid.rows[r] for r in heads))


def completed(values: Values, headed: Sequence[int], free: Sequence[int]) -> dict[int, list[int]]:
    """The columns without a heading that belong to each headed one, before or behind it; none where both may do."""
    found = [
        groups
        for groups in (before(headed, free), behind(headed, free))
        if sum(map(len, groups.values())) == len(free) > 0
        and all(show_one_period(values, [c, *own]) for c, own in groups.items() if own)
    ]
    return found[0] if len(found) == 1 else {}


def before(headed: Sequence[int], free: Sequence[int]) -> dict[int, list[int]]:
    """The columns left of each headed one, up to the one before."""
    return {c: [f for f in free if last < f < c] for last, c in pairwise((0, *headed))}


def behind(headed: Sequence[int], free: Sequence[int]) -> dict[int, list[int]]:
    """The columns right of each headed one, up to the next."""
    ends = (*headed[1:], max((*headed, *free)) + 1)
    return {c: [f for f in free if c < f < end] for c, end in zip(headed, ends, strict=True)}


def show_one_period(values: Values, columns: Sequence[int]) -> bool:
    """Whether several columns take turns, and amounts of one add up to those of another: they show one period."""
    return closed(values, columns) is not None and _add_up(values, columns)


def closed(values: Values, columns: Sequence[int]) -> Closed | None:
    """The totals that stand beside the last of their parts; None where other rows fill two of the columns.

    Columns that take turns have no such row: nothing is closed, and nothing speaks against them.
    """
    found: dict[int, list[int]] = {}
    step = last_digit(list(values.values()))
    runs: dict[int, list[float]] = {c: [] for c in columns}
    for row, amounts in values.items():
        there = sorted(c for c in columns if c in amounts)
        for level, column in enumerate(there):
            is_sum = abs(sum(runs[column]) - amounts[column]) <= ROUNDING * step * len(runs[column])
            if level and not is_sum:
                return None
            if level:
                found.setdefault(row, []).append(column)
            for outer in columns:
                if outer > column and not is_sum:
                    runs[outer].append(amounts[column])
                elif outer <= column:
                    runs[outer] = []
    return found


def _add_up(values: Values, columns: Sequence[int]) -> bool:
    """Whether an amount of one column is the sum of a run in another, right above or below it."""
    step = last_digit(list(values.values()))
    rows = list(values.values())
    return any(
        _sums_up(list(_told(way, inner, outer)), step)
        for inner, outer in permutations(columns, 2)
        for way in (rows, rows[::-1])
    )


def _told(rows: Sequence[Mapping[int, float]], inner: int, outer: int) -> Iterator[tuple[bool, float]]:
    for row in rows:
        for column in (inner, outer):
            if column in row:
                yield column == outer, row[column]


def _sums_up(told: Sequence[tuple[bool, float]], step: float) -> bool:
    run: list[float] = []
    for is_outer, value in told:
        if not is_outer:
            run.append(value)
            continue
        if len(run) > 1 and abs(sum(run) - value) <= ROUNDING * step * len(run):
            return True
        run = []
    return False
