"""Gross, deduction and net in three columns of one period: the net one is the statement's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finvet.spreading.sums.sums import last_digit
from finvet.spreading.tables.inner_columns import ROUNDING, Values, behind

FEWEST_NETTED = 2  # rows with a deduction, for the column behind it to be the net one
GROSS_TO_NET = 3  # columns


def net_of(values: Values, columns: Sequence[int]) -> int | None:
    """The last of three columns, where it is the first less the second on every row; a deduction may stand negative."""
    if len(columns) != GROSS_TO_NET:
        return None
    gross, deduction, net = columns
    rows = [row for row in values.values() if net in row or deduction in row]
    netted = sum(bool(row.get(deduction)) for row in rows)
    off = 2 * ROUNDING * last_digit(rows)
    if netted < FEWEST_NETTED or any(abs(_left(row, gross, deduction) - row.get(net, 0.0)) > off for row in rows):
        return None
    return net


def _left(row: Mapping[int, float], gross: int, deduction: int) -> float:
    return row.get(gross, 0.0) - abs(row.get(deduction, 0.0))


def unheaded_nets(values: Values, headed: Sequence[int], free: Sequence[int]) -> dict[int, int]:
    """The net column behind each heading that stands over gross, deduction and net alone."""
    groups = {c: [c, *own] for c, own in behind(headed, free).items() if own}
    found = {c: net for c, columns in groups.items() if (net := net_of(values, columns))}
    return found if len(found) == len(groups) else {}
