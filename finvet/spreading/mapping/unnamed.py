"""Totals without a name of their own ("Total", or blank): what they close, by the headings and the other totals."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finvet.line_items import blocks_of, chart
from finvet.spreading.mapping.blocks import block_item, parents
from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.mapping.numbered import heading_with_number_of, numbered_headings, says_only_total
from finvet.spreading.mapping.partial_totals import EQUITY, Understood, UnnamedTotal, without_partial
from finvet.spreading.mapping.totals import ASSETS, CLAIMS, Nominated
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.labels import Reading, inferred

REVENUE, COST_OF_SALES, GROSS_PROFIT = "revenue", "cost_of_sales", "gross_profit"
NEITHER = ""  # of what the heading names, and of its block
START, CHANGES, OPERATING = "cf_start_profit", "cf_change_working_capital", "cf_operating"
BEFORE_CHANGES, GENERATED = "cf_before_working_capital", "cf_cash_generated_from_operations"
SIDES = {
    ASSETS: frozenset({"total_noncurrent_assets", "total_current_assets"}),
    CLAIMS: frozenset({EQUITY, "total_liabilities"}),
}
"""What no side of a balance sheet is without."""
NOW, LATER = "total_current_liabilities", "total_noncurrent_liabilities"


def name_totals(
    chosen: Chosen, nominated: Nominated, headings: Sequence[str | None], lines: Sequence[LabelledLine], tree: SumTree
) -> Chosen:
    """The choices, with the unnamed totals as what they close: all lines under a heading, a block, or a whole side."""
    found = without_partial(Understood(chosen, nominated, lines, tree))
    named = [(p, r.item) for p, (r, line) in enumerate(zip(found, lines, strict=True)) if r and line.has_amounts]
    told = Understood(found, nominated, lines, tree)
    numbers = numbered_headings(lines, tree)
    unnamed = dict.fromkeys(p for p in tree.parts if found[p] is None and says_only_total(lines[p].label))
    starts = {p: min(tree.leaves_of(p, unnamed)) for p in unnamed}
    for position in unnamed:
        own: Sequence[int] = tree.parts[position]
        numbered = heading_with_number_of(position, lines, numbers)
        step = _in_operations(position, chosen, tree)
        if numbered is not None:
            item = _only(nominated[numbered])
        elif _is_cost_of_sales(position, chosen, tree):
            item, own = COST_OF_SALES, tree.leaves_of(position)
        elif _is_all_sold(position, chosen, tree) and _headed(own, position, nominated, lines) == REVENUE:
            item = REVENUE
        else:
            item, own = _under_heading(position, starts, nominated, lines, tree)
            item = step or (headings[position] if item is None else item)
        beside = [item for p, item in named if p not in own]
        if not item or item in beside:
            continue
        total = UnnamedTotal(position, item, told)
        if not total.is_wider and (numbered is not None or step or not total.is_partial):
            found[position] = inferred(item)
    sides = _sides([p for p in unnamed if found[p] is None], told)
    for position, item in sides.items():
        found[position] = inferred(item)
    return found


def _in_operations(total: int, chosen: Chosen, tree: SumTree) -> str | None:
    """What a cash flow adds up from its profit on the way to cash from operations: before or after working capital."""
    parts = {r.item for p in tree.parts[total] if (r := chosen[p])}
    outer = next((t for t in tree.totals_of(total) if (r := chosen[t]) and r.item == OPERATING), None)
    if START not in parts or outer is None:
        return None
    behind = {r.item for p in tree.parts[outer] if (r := chosen[p])}
    if any(_is_change(item) for item in parts):
        return None if any(_is_change(item) for item in behind) else GENERATED
    return BEFORE_CHANGES if any(_is_change(item) for item in behind) else None


def _is_cost_of_sales(total: int, chosen: Chosen, tree: SumTree) -> bool:
    """Whether a total is what lies between revenue and gross profit."""
    whole = next(iter(tree.totals_of(total)), None)
    beside = [] if whole is None else [whole, *(p for p in tree.parts[whole] if p != total)]
    return {r.item if (r := chosen[p]) else None for p in beside} == {REVENUE, GROSS_PROFIT}


def _is_all_sold(total: int, chosen: Chosen, tree: SumTree) -> bool:
    """Whether gross profit is what remains of a total."""
    whole = next((chosen[t] for t in tree.totals_of(total)[:1]), None)
    return whole is not None and whole.item == GROSS_PROFIT


def _is_change(item: str) -> bool:
    return CHANGES in (item, *blocks_of(item))


def _under_heading(
    total: int, starts: Mapping[int, int], nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree
) -> tuple[str | None, Sequence[int]]:
    """What the heading above all lines that a total adds up names, with those of them that may name it as well.

    `starts`: the first of the lines that each unnamed total adds up.
    A total that goes into another one under the same heading is no more than a step on the way there. Where one line
    is of the item and another one is not, the total is of neither; nor is it of what is a part of another item.
    """
    parts = tree.leaves_of(total, starts)
    item = _headed(parts, total, nominated, lines)
    nested = [t for t, first in starts.items() if first == starts[total]]
    if item and len(nested) > 1 and (whole := _stacked(parts, item, nominated, lines)):
        inner = sum(total in tree.totals_of(t) for t in nested)
        return (item, whole, None)[min(inner, 2)], ()
    if any(t in nested and t > total for t in tree.totals_of(total)):
        return None, ()
    if item is None or chart()[item].kind == "memo":
        return item, ()
    if not _is_of_others(item, parts, nominated):
        return item, parts
    return (NEITHER if any(r.item == item for p in parts for r in nominated[p]) else item), ()


def _stacked(parts: Sequence[int], item: str, nominated: Nominated, lines: Sequence[LabelledLine]) -> str | None:
    """The block in which that of the heading above lines is, where a heading of its own right above says so.

    Of two totals from the first line on the inner one closes "Current", the outer one "Liabilities" above that.
    """
    above = min(parts) - 2
    if above < 0 or lines[above].has_amounts or lines[above + 1].has_amounts:
        return None
    return next((r.item for r in nominated[above] if r.item in blocks_of(item)), None)


def _is_of_others(item: str, parts: Sequence[int], nominated: Nominated) -> bool:
    """Whether one of the lines under the heading of an item can only be another one, and is not taken off it."""
    if item in parents():
        return False
    known = [[chart()[r.item] for r in nominated[p] if r.exact or r.by_grammar] for p in parts if nominated[p]]
    return any(all(c.id != item and c.kind != "memo" for c in one) for one in known if one)


def _headed(parts: Sequence[int], total: int, nominated: Nominated, lines: Sequence[LabelledLine]) -> str | None:
    """What the heading right above the parts names, where no other heading stands before their total."""
    first, last = min(parts), max(parts)
    if last > total or any(not lines[p].has_amounts and nominated[p] for p in range(first, total)):
        return None
    above = first - 1
    while (
        above > 0
        and not (lines[above].has_amounts or lines[above - 1].has_amounts)
        and _is_idle(above, parts, nominated)
    ):
        above -= 1
    if above < 0 or lines[above].has_amounts or len({r.item for r in nominated[above]}) != 1:
        return block_item(nominated[above]) if above >= 0 and not lines[above].has_amounts else None
    return nominated[above][0].item


def _is_idle(heading: int, parts: Sequence[int], nominated: Nominated) -> bool:
    """Whether a line without an amount is none of a heading: the lines below it are surely others, and none its own."""
    items = {r.item for r in nominated[heading]}
    if len(items) != 1 or any(r.item in items for p in parts for r in nominated[p]):
        return False
    return chart()[min(items)].kind == "line" and _is_of_others(min(items), parts, nominated)


def _only(readings: Sequence[Reading]) -> str | None:
    return readings[0].item if len({r.item for r in readings}) == 1 else block_item(readings)


def _sides(unnamed: Sequence[int], told: Understood) -> Mapping[int, str]:
    """The two sides of a balance sheet, by what they add up or as the equal of the other one."""
    chosen, _, lines, tree = told
    named = {r.item: p for p, r in enumerate(chosen) if r and lines[p].has_amounts}
    found: dict[int, str] = {}
    differences = {s.total for s in tree.sums if s.subtracted}
    for position in unnamed:
        is_all = position not in differences and not tree.totals_of(position)
        side = _side_of(tree.parts[position], told) if is_all else None
        if side and side not in named and not UnnamedTotal(position, side, told).is_partial:
            found[position] = side
            named[side] = position
    if ASSETS in named and CLAIMS not in named:
        equal = [p for p in unnamed if p != named[ASSETS] and lines[p].shows_same(lines[named[ASSETS]])]
        found |= dict.fromkeys(equal[:1], CLAIMS)
    return found


def _side_of(parts: Sequence[int], told: Understood) -> str | None:
    """The side that lines make whole together: what it must hold is there, and nothing of the other side.

    Equity and what is owed for long alone are the capital employed, which is what assets leave behind current debts.
    """
    readings = [[r for r in told.nominated[p] or _chosen(told.chosen[p]) if r.statement == "BS"] for p in parts]
    stands_in = [
        frozenset.intersection(*(frozenset({r.item, *blocks_of(r.item)}) for r in found)) for found in readings if found
    ]
    held = frozenset[str]().union(*stands_in)
    if _is_employed(parts, told):
        return None
    for side, needed in SIDES.items():
        if needed <= held and all(side in blocks for blocks in stands_in):
            return side
    return None


def _is_employed(parts: Sequence[int], told: Understood) -> bool:
    """Whether lines hold debts under a heading of what is owed for long, and none of what is owed now."""
    chosen = {block for p in parts if (r := told.chosen[p]) for block in (r.item, *blocks_of(r.item))}
    heads = (p for p in range(max(parts)) if not told.lines[p].has_amounts)
    return NOW not in chosen and LATER in chosen and any(r.item == LATER for p in heads for r in told.nominated[p])


def _chosen(reading: Reading | None) -> Sequence[Reading]:
    return () if reading is None else (reading,)
