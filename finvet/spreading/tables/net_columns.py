"""Columns of one period, gross, deduction and net, or kinds and all of them: the last is the statement's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finvet.spreading.sums.sums import last_digit
from finvet.spreading.tables.inner_columns import ROUNDING, Values, behind

FEWEST_NETTED = 2  # rows with a deduction, for the column behind it to be the net one
GROSS_TO_NET = 3  # columns


def net_of(values: Values, columns: Sequence[int]) -> int | None:
    """The last of three columns, where it is the first less the second on every row, or both together."""
    if len(columns) != GROSS_TO_NET:
        return None
    gross, deduction, net = columns
    rows = [row for row in values.values() if net in row or deduction in row]
    netted = sum(bool(row.get(deduction)) for row in rows)
    off = 2 * ROUNDING * last_digit(rows)
    ways = (_left, _both) if netted >= FEWEST_NETTED else ()
    is_net = any(all(abs(way(row, gross, deduction) - row.get(net, 0.0)) <= off for row in rows) for way in ways)
    return net if is_net else None


def whole_of(values: Values, columns: Sequence[int]) -> int | None:
    """The last of more columns, where it is all others together: the funds of a charity and their total."""
    if len(columns) <= GROSS_TO_NET:
        return None
    return columns[-1] if _is_whole(values, columns[-1], _without_subtotals(values, columns[:-1])) else None


def _without_subtotals(values: Values, columns: Sequence[int]) -> Sequence[int]:
    """The columns without those that others further on add up: two funds before all that are unrestricted."""
    parts: list[int] = []
    for column in columns:
        parts = [column] if len(parts) > 1 and _is_whole(values, column, parts) else [*parts, column]
    return parts


def _is_whole(values: Values, whole: int, parts: Sequence[int]) -> bool:
    """Whether a column is on every row what others come to, and on several rows more than one of them."""
    rows = [row for row in values.values() if whole in row or not row.keys().isdisjoint(parts)]
    added = sum(sum(bool(row.get(c)) for c in parts) > 1 for row in rows)
    off = ROUNDING * (len(parts) + 1) * last_digit(rows)
    sums = ((sum(row.get(c, 0.0) for c in parts), row.get(whole, 0.0)) for row in rows)
    return added >= FEWEST_NETTED and all(abs(told - total) <= off for told, total in sums)


def _left(row: Mapping[int, float], gross: int, deduction: int) -> float:
    return row.get(gross, 0.0) - abs(row.get(deduction, 0.0))


def _both(row: Mapping[int, float], own: int, added: int) -> float:
    return row.get(own, 0.0) + row.get(added, 0.0)


def unheaded_nets(values: Values, headed: Sequence[int], free: Sequence[int]) -> dict[int, int]:
    """The net column behind each heading that stands over gross, deduction and net alone."""
    groups = {c: [c, *own] for c, own in behind(headed, free).items() if own}
    found = {c: net for c, columns in groups.items() if (net := net_of(values, columns))}
    return found if len(found) == len(groups) else {}
