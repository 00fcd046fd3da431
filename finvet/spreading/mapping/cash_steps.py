"""The steps of a cash flow down to cash from operations: what stands before interest and taxes, and what after."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.line_items import blocks_of
from finvet.spreading.mapping.totals import Nominated
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.labels import exact_readings, inferred

GENERATED, OPERATING = "cf_cash_generated_from_operations", "cf_operating"
STEPS = (GENERATED, OPERATING)
AS_PAID = {"interest_expense": "cf_interest_paid", "interest_income": "cf_interest_received"}
AFTER_THAT = frozenset({"cf_tax_paid", "cf_interest_paid", "cf_interest_received"})


def judged_by_taxes(nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree) -> Nominated:
    """The readings of every line, cash from operations that taxes or interest are taken off as cash before these.

    A sum of both that nothing names is cash from operations.
    """
    found = list(nominated)
    if all(readings[0].statement != "CF" for readings in nominated if readings):
        return found
    for position, readings in enumerate(nominated):
        if not any(r.item in STEPS for r in readings) or not lines[position].has_amounts:
            continue
        total = next(iter(tree.totals_of(position)), None)
        if total is None or not _may_be_operating(total, nominated, tree):
            continue
        before = [r for r in readings if r.item == GENERATED]
        found[position] = before or [inferred(GENERATED)]
        found[total] = nominated[total] or [inferred(OPERATING)]
    return found


def interest_below_cash_generated(nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree) -> Nominated:
    """The readings of every line, interest by the names of the income statement as what was paid or received of it.

    Only where it leads from cash generated to cash from operations: above that it is an adjustment of the profit.
    """
    found = list(nominated)
    generated = [p for p, readings in enumerate(nominated) if any(r.item == GENERATED for r in readings)]
    for position in generated:
        total = next(iter(tree.totals_of(position)), None)
        if total is None or not any(r.item == OPERATING for r in nominated[total]):
            continue
        for part in (p for p in tree.parts.get(total, ()) if not nominated[p]):
            items = {AS_PAID.get(r.item, "") for r in exact_readings(lines[part].label)}
            if len(items) == 1 and (item := items.pop()):
                found[part] = [inferred(item)]
    return found


def _may_be_operating(total: int, nominated: Nominated, tree: SumTree) -> bool:
    """Whether a total may be cash from operations after taxes or interest: no other flows are in it, nor in its name.

    Interest that is paid in financing is taken off cash from operations too, but on the way to the change in cash.
    """
    parts = [{r.item for r in nominated[p]} for p in tree.parts[total] if nominated[p]]
    named = {r.item for r in nominated[total]}
    are_of_operations = all(any(OPERATING in (item, *blocks_of(item)) for item in items) for items in parts)
    return (
        are_of_operations
        and any(items & AFTER_THAT for items in parts)
        and (not named or bool(named & {GENERATED, OPERATING}))
    )
