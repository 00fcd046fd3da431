"""A column of shares in percent beside the amounts of its period: an analysis, which is no second amount of it."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.spreading.sums.sums import last_digit
from finvet.spreading.tables.inner_columns import ROUNDING, Values

FEWEST_SHARES = 4  # rows
WHOLES = (1.0, 100.0)


def without_shares(values: Values, columns: Sequence[int]) -> Sequence[int]:
    """The columns of one period without those that show what each amount of another one is of a whole."""
    return [c for c in columns if not any(_are_shares(values, c, other) for other in columns if other != c)]


def _are_shares(values: Values, column: int, amounts: int) -> bool:
    """Whether every row shows its share of a whole, of which one is a hundred percent: of revenue, of total assets."""
    rows = [(row[amounts], row[column]) for row in values.values() if column in row and amounts in row]
    wholes = {share / amount for amount, share in rows if share in WHOLES and abs(amount) > share}
    off = ROUNDING * last_digit([{column: share} for _, share in rows])
    fits = (any(abs(abs(amount) * one - abs(share)) <= off for one in wholes) for amount, share in rows)
    return len(rows) >= FEWEST_SHARES and bool(wholes) and all(fits)
