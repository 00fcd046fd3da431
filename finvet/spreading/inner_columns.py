"""Amounts of one period in several columns: details in an inner one and totals in an outer one, or gross and net."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, permutations

from finvet.spreading import numbers
from finvet.spreading.grid import Grid
from finvet.spreading.headings import Heads
from finvet.spreading.numbers import Marks
from finvet.spreading.sums import last_digit

ROUNDING = 0.51  # of the last digit printed, for each amount added
FEWEST_NETTED = 2  # rows with a deduction, for the column behind it to be the net one
GROSS_TO_NET = 3  # columns: gross, deduction, net

Values = Sequence[Mapping[int, float]]
"""The amounts of each row by column."""


def values_of(grid: Grid, rows: Sequence[int], marks: Marks) -> Values:
    """The amounts of some rows by column."""
    found = []
    for row in rows:
        cells = ((c, grid.rows[row][c].value) for c in grid.amounts[row])
        told = ((c, numbers.amount(v, marks) if isinstance(v, str) else v) for c, v in cells)
        found.append({c: v for c, v in told if isinstance(v, float)})
    return found


def unheaded(grid: Grid, head: Heads, rows: Sequence[int]) -> list[int]:
    """The columns right of the labels that hold amounts and no heading."""
    first = min((c for r in rows for c in grid.labels[r]), default=0)
    heads = grid.between(head.first, head.last)
    columns = {c for r in rows for c in grid.amounts[r] if c > first} - head.stamps.keys()
    return sorted(c for c in columns if not any(c in grid.rows[r] for r in heads))


def completed(values: Values, headed: Sequence[int], free: Sequence[int]) -> dict[int, list[int]]:
    """The columns without a heading that belong to each headed one, before or behind it; none where both may be meant.

    They take turns with it, never filled on the same row, and amounts of one column add up to those of another.
    """
    found = [
        groups
        for groups in (_before(headed, free), _behind(headed, free))
        if sum(map(len, groups.values())) == len(free) > 0
        and all(
            take_turns(values, [c, *own]) and _add_up(values, sorted([c, *own])) for c, own in groups.items() if own
        )
    ]
    return found[0] if len(found) == 1 else {}


def show_one_period(values: Values, columns: Sequence[int]) -> bool:
    """Whether several columns show one period together: details beside totals, or gross and net."""
    return net_of(values, columns) is not None or (take_turns(values, columns) and _add_up(values, columns))


def _before(headed: Sequence[int], free: Sequence[int]) -> dict[int, list[int]]:
    return {c: [f for f in free if last < f < c] for last, c in pairwise((0, *headed))}


def _behind(headed: Sequence[int], free: Sequence[int]) -> dict[int, list[int]]:
    ends = (*headed[1:], max((*headed, *free)) + 1)
    return {c: [f for f in free if c < f < end] for c, end in zip(headed, ends, strict=True)}


def take_turns(values: Values, columns: Sequence[int]) -> bool:
    """Whether no two of some columns are filled on the same row."""
    return all(sum(c in row for c in columns) <= 1 for row in values)


def _add_up(values: Values, columns: Sequence[int]) -> bool:
    """Whether an amount of one column is the sum of a run in another, right above or below it."""
    step = last_digit(values)
    return any(
        _sums_up(list(_told(rows, inner, outer)), step)
        for inner, outer in permutations(columns, 2)
        for rows in (values, values[::-1])
    )


def _told(values: Values, inner: int, outer: int) -> Iterator[tuple[bool, float]]:
    for row in values:
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


def net_of(values: Values, columns: Sequence[int]) -> int | None:
    """The last of three columns, where it is the first less the second on every row; a deduction may stand negative."""
    if len(columns) != GROSS_TO_NET:
        return None
    gross, deduction, net = columns
    rows = [row for row in values if net in row or deduction in row]
    netted = sum(bool(row.get(deduction)) for row in rows)
    off = 2 * ROUNDING * last_digit(values)
    if netted < FEWEST_NETTED or any(abs(_left(row, gross, deduction) - row.get(net, 0.0)) > off for row in rows):
        return None
    return net


def _left(row: Mapping[int, float], gross: int, deduction: int) -> float:
    return row.get(gross, 0.0) - abs(row.get(deduction, 0.0))


def together_net(values: Values, headed: Sequence[int], free: Sequence[int]) -> dict[int, int]:
    """The net column of each heading that stands over gross, deduction and net alone."""
    groups = {c: [c, *own] for c, own in _behind(headed, free).items() if own}
    found = {c: net for c, columns in groups.items() if (net := net_of(values, columns))}
    return found if len(found) == len(groups) else {}
