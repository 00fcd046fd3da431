"""Totals of running costs that add up what comes below the operating profit: interest, taxes on income."""

from __future__ import annotations

from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree


def beyond_operations(chosen: Chosen, tree: SumTree) -> frozenset[int]:
    """The totals of running costs that are more than that: a program's "Total Expenses" with the interest paid in it.

    All costs, taken off all income, are so by the forms of some laws: not where they are taken off a gross profit.
    """
    rule = settings()["operations"]
    costs, below, beside = {*rule["costs"]}, {*rule["below"]}, {*rule["costs_beside"]}
    totals = (
        p for p in tree.parts if _is_of(p, costs, chosen) and any(_is_of(b, beside, chosen) for b in _beside(p, tree))
    )
    return frozenset(t for t in totals if any(_is_of(p, below, chosen) for p in tree.leaves_of(t)))


def _is_of(position: int, items: set[str], chosen: Chosen) -> bool:
    reading = chosen[position]
    return reading is not None and reading.item in items


def _beside(position: int, tree: SumTree) -> list[int]:
    """The nearest total that a line goes into, and what that adds up beside it."""
    return [p for total in tree.totals_of(position)[:1] for p in (total, *tree.parts[total])]
