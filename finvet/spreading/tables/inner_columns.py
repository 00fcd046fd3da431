"""Amounts of one period in several columns: details in an inner one and totals in an outer one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, pairwise, permutations, takewhile

from msgspec import Struct

from finvet.spreading.periods.headings import Heads
from finvet.spreading.sheets import numbers
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.digits import Marks
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sums.sums import last_digit
from finvet.spreading.units.units import SILENT, unit_of

GROSS_AND_DEDUCTION = 2  # amounts, from which a net follows
MOST_OF_A_PERIOD = 12  # columns, the totals of one in the next; of hundreds alike the cost would be the cube
ROUNDING = 0.51  # of the last digit printed, for each amount added

Values = Mapping[int, Mapping[int, float]]
"""The amounts of each row by column."""


class Closed(Struct, frozen=True):
    """What stands further out beside the last of the amounts that it follows from, by row.

    `totals`: the columns of sums. `nets`: the column of what an amount less the deduction below it leaves, with the row
    of that amount.
    """

    totals: Mapping[int, Sequence[int]]
    nets: Mapping[int, tuple[int, int]]


def values_of(grid: Grid, rows: Sequence[int], marks: Marks) -> Values:
    """The amounts of some rows by column."""
    found: dict[int, dict[int, float]] = {}
    for row in rows:
        cells = ((c, grid.rows[row][c].value) for c in grid.amounts[row])
        told = ((c, numbers.amount(v, marks) if isinstance(v, str) else v) for c, v in cells)
        found[row] = {c: v for c, v in told if isinstance(v, float)}
    return found


def unheaded(grid: Grid, head: Heads, rows: Sequence[int]) -> list[int]:
    """The columns right of the labels that hold amounts and no heading; a unit below the headings is none."""
    first = min((c for r in rows for c in grid.labels[r]), default=0)
    headed = {c for r in grid.between(head.first, head.last) for c in grid.rows[r]} | set(_words_below(grid, rows))
    columns = set(chain.from_iterable(grid.amounts[r] for r in rows)) - headed - head.stamps.keys()
    return sorted(c for c in columns if c > first)


def _words_below(grid: Grid, rows: Sequence[int]) -> Iterator[int]:
    """The columns over which words stand in the rows of units before the first amounts: "Notes"."""
    for row in takewhile(lambda r: all(_is_unit(grid, r, c) for c in grid.amounts[r]), rows):
        yield from (c for c in grid.rows[row] if not _is_unit(grid, row, c))


def _is_unit(grid: Grid, row: int, column: int) -> bool:
    return unit_of(shown(grid.rows[row][column])) != SILENT


def completed(values: Values, headed: Sequence[int], free: Sequence[int]) -> dict[int, list[int]]:
    """The columns without a heading that belong to each headed one, before or behind it; none where both may do."""
    found = [
        groups
        for groups in sides(headed, free)
        if all(show_one_period(values, [c, *own]) for c, own in groups.items() if own)
    ]
    return found[0] if len(found) == 1 else {}


def sides(headed: Sequence[int], free: Sequence[int]) -> list[dict[int, list[int]]]:
    """The columns without a heading on either side of the headed ones, where each belongs to one of these there."""
    groups = (before(headed, free), behind(headed, free))
    return [found for found in groups if sum(map(len, found.values())) == len(free) > 0]


def before(headed: Sequence[int], free: Sequence[int]) -> dict[int, list[int]]:
    """The columns left of each headed one, up to the one before."""
    return {c: [f for f in free if last < f < c] for last, c in pairwise((0, *headed))}


def behind(headed: Sequence[int], free: Sequence[int]) -> dict[int, list[int]]:
    """The columns right of each headed one, up to the next."""
    ends = (*headed[1:], max((*headed, *free)) + 1)
    return {c: [f for f in free if c < f < end] for c, end in zip(headed, ends, strict=True)}


def repeats(values: Values, column: int, other: int) -> bool:
    """Whether a column shows in every row what another one shows there, and nothing else."""
    rows = [row for row in values.values() if column in row or other in row]
    return bool(rows) and all(row.get(column) == row.get(other) for row in rows)


def show_one_period(values: Values, columns: Sequence[int]) -> bool:
    """Whether several columns take turns, and amounts of one add up to, or leave, those of another: of one period."""
    found = closed(values, columns) if len(columns) <= MOST_OF_A_PERIOD else None
    return found is not None and (bool(found.nets) or _add_up(values, columns))


def closed(values: Values, columns: Sequence[int]) -> Closed | None:
    """The totals and nets that stand beside the last of their parts; None where other rows fill two of the columns.

    Columns that take turns have no such row: nothing is closed, and nothing speaks against them.
    """
    totals: dict[int, list[int]] = {}
    nets: dict[int, tuple[int, int]] = {}
    step = last_digit(list(values.values()))
    runs: dict[int, list[tuple[int, float]]] = {c: [] for c in columns}
    for row, amounts in values.items():
        there = sorted(c for c in columns if c in amounts)
        for level, column in enumerate(there):
            own = [amount for _, amount in runs[column]]
            is_sum = abs(sum(own) - amounts[column]) <= ROUNDING * step * len(own)
            if level and _leave(own, amounts[column], step):
                nets[row] = (column, runs[column][0][0])
            elif level and is_sum:
                totals.setdefault(row, []).append(column)
            elif level:
                return None
            for outer in columns:
                if outer > column and not is_sum:
                    runs[outer].append((row, amounts[column]))
                elif outer <= column:
                    runs[outer] = []
    return Closed(totals, nets)


def _leave(own: Sequence[float], net: float, step: float) -> bool:
    """Whether two amounts are a gross one and a deduction that leaves a net; the deduction may stand negative."""
    return len(own) == GROSS_AND_DEDUCTION and abs(own[0] - abs(own[1]) - net) <= 2 * ROUNDING * step


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
    """Whether an outer amount is what the inner ones beside it come to; a total among these stands for its parts."""
    parts, total = 0, 0.0
    for is_outer, value in told:
        is_total = parts > 1 and abs(total - value) <= ROUNDING * step * parts
        if is_outer and is_total:
            return True
        if is_outer:
            parts, total = 0, 0.0
        else:
            parts, total = (1, value) if is_total else (parts + 1, total + value)
    return False
