"""The income and the cost of an item that is their net: which line of the three it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from finvet.line_items import chart
from finvet.spreading.mapping.mapped import MappedLabel
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree


def halves(position: int, at: Mapping[int, MappedLabel], tree: SumTree) -> Sequence[int]:
    """The income and the cost of an item that is their result, which stands below: exceptional income is both."""
    income, parts = at[position], tree.parts[position]
    if income.turned or chart()[income.item].sign != "signed":
        return ()
    costs = [p for p in parts if p in at and at[p].item == income.item and at[p].turned]
    results = [p for p in parts if p in at and at[p].item == income.item and not at[p].turned]
    if len(parts) == len(costs) + len(results) and len(costs) == len(results) == 1:
        return (position, *costs) if results[0] > max(position, *costs) else ()
    return ()


def without_lone_halves(kept: Sequence[MappedLabel], tree: SumTree) -> Sequence[MappedLabel]:
    """The lines without sums of costs of a net whose income is told in the same sum: they are not the net alone."""
    rules = settings()["halves"]
    costs = [m for m in kept if m.turned and m.item in rules and m.line.position in tree.parts]
    if not costs:
        return kept
    at, whole = {m.line.position: m.item for m in kept if not m.turned}, {m.item for m in kept if not m.turned}
    lone = [m for m in costs if m.item not in whole and any(at.get(p) in rules[m.item] for p in _beside(m, tree))]
    return [m for m in kept if m not in lone]


def _beside(m: MappedLabel, tree: SumTree) -> Set[int]:
    """What the sum that a line goes into adds up of which the line itself holds nothing."""
    beside = {p for total in tree.totals_of(m.line.position)[:1] for p in tree.leaves_of(total)}
    return beside.difference(tree.leaves_of(m.line.position))
