"""Totals whose labels nothing knows: of a block by its known lines, of flows, of an income; or that are called all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from finvet.line_items import blocks_of, chart
from finvet.model import StatementName
from finvet.spreading.mapping.blocks import MATURITIES
from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.mapping.numbered import says_only_total
from finvet.spreading.mapping.residuals import weighs
from finvet.spreading.mapping.totals import RESULTS, Nominated
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.labels import Reading, inferred

FEWEST_KNOWN = 2  # lines below a total
COST_AND_REST = 2  # parts of an income
BALANCE_SHEET: StatementName = "BS"
OWED, EQUITY = "total_liabilities", "total_equity"
NET_CHANGE = "cf_net_change"
ALL_COSTS = "total_operating_expenses"
FLOWS = ("cf_operating", "cf_investing", "cf_financing")


def guessed_totals(
    chosen: Chosen, nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree
) -> dict[int, Reading]:
    """The unknown totals of a balance sheet that hold all known lines of a block and no other one.

    As many lines that nothing knows may stand among them, but no more. Of two totals that could be one block neither
    is, and the label of a debt alone does not say when it falls due.
    """
    known = {p: r.item for p, r in enumerate(chosen) if r and lines[p].has_amounts and r.statement == BALANCE_SHEET}
    found: dict[str, list[int]] = {}
    for total in tree.parts:
        if chosen[total] is not None or nominated[total] or says_only_total(lines[total].label):
            continue
        leaves = tree.leaves_of(total)
        block = _block_of([known[p] for p in leaves if p in known])
        if block and block not in MATURITIES and 2 * sum(p in known for p in leaves) >= len(leaves):
            outside = (item for p, item in known.items() if p not in leaves and p not in tree.parts)
            if block not in known.values() and not any(block in blocks_of(item) for item in outside):
                found.setdefault(block, []).append(total)
    return {totals[0]: inferred(block)._replace(by_grammar=True) for block, totals in found.items() if len(totals) == 1}


def owed_with_equity(chosen: Chosen, tree: SumTree) -> frozenset[int]:
    """The totals of liabilities that equity goes into: long-term funds are more than what is owed for long."""
    owed = [total for total in tree.parts if (reading := chosen[total]) and _is_within(OWED, reading)]
    return frozenset(
        total for total in owed if any((part := chosen[p]) and _is_within(EQUITY, part) for p in tree.parts[total])
    )


def _is_within(whole: str, reading: Reading) -> bool:
    return whole in (reading.item, *blocks_of(reading.item))


def _block_of(items: Sequence[str]) -> str | None:
    """The nearest block in which all of several items stand."""
    if len(items) < FEWEST_KNOWN:
        return None
    shared = frozenset.intersection(*map(_blocks, items))
    return next((block for block in blocks_of(items[0]) if block in shared), None)


@cache
def _blocks(item: str) -> frozenset[str]:
    return frozenset(block for block in blocks_of(item) if chart()[block].statement == BALANCE_SHEET)


def with_flows(chosen: Chosen, nominated: Nominated, tree: SumTree) -> Chosen:
    """The choices, with the sums that the change in cash adds up as the flows that they are by their order.

    Only where there are three, every line that is known of each is of its flow, and no label says another thing.
    """
    change = next((p for p in tree.parts if (r := chosen[p]) and r.item == NET_CHANGE), None)
    totals = [] if change is None else sorted(p for p in tree.parts[change] if p in tree.parts)
    if len(totals) != len(FLOWS):
        return chosen
    of_flows = dict(zip(totals, FLOWS, strict=True))
    if not all(_is_flow(total, flow, chosen, nominated, tree) for total, flow in of_flows.items()):
        return chosen
    return [r or (inferred(of_flows[p]) if p in of_flows else None) for p, r in enumerate(chosen)]


def _is_flow(total: int, flow: str, chosen: Chosen, nominated: Nominated, tree: SumTree) -> bool:
    """Whether a sum is named as a flow, or nothing is said of it and all that is known of its lines belongs there."""
    reading = chosen[total]
    if reading:
        return reading.item == flow
    known = [r.item for p in tree.leaves_of(total) if (r := chosen[p])]
    return not nominated[total] and bool(known) and all(flow in blocks_of(item) for item in known)


def with_net_results(chosen: Chosen, tree: SumTree) -> Chosen:
    """The choices, with what an income leaves above its cost, of one item, as that item where nothing names it.

    The three are also a total above its parts by their amounts: the cost, which the form prints turned, says which.
    """
    found = list(chosen)
    for income, parts in tree.parts.items():
        earned = chosen[income]
        if len(parts) != COST_AND_REST or earned is None or earned.turned or chart()[earned.item].sign != "signed":
            continue
        (cost, spent), (rest, left) = ((p, chosen[p]) for p in parts)
        if spent and spent.item == earned.item and spent.turned and left is None and income < cost < rest:
            found[rest] = inferred(earned.item)._replace(by_grammar=True)
    return found


def all_beside_more(lines: Sequence[LabelledLine], chosen: Chosen, tree: SumTree) -> frozenset[int]:
    """The lines named as all running costs that add up nothing, where the result below takes off another one too."""
    named = (p for p, r in enumerate(chosen) if r and r.item == ALL_COSTS and p not in tree.parts)
    return frozenset(p for p in named if any(weighs(lines[c], lines[p]) for c in _costs_beside(p, lines, chosen, tree)))


def _costs_beside(position: int, lines: Sequence[LabelledLine], chosen: Chosen, tree: SumTree) -> Iterator[int]:
    """The other lines that a result takes off with a line and that are of running a company, or that nothing names."""
    total, factor = next(tree.way_up(position), (None, 0.0))
    result = chosen[total] if total is not None else None
    if total is None or result is None or result.item not in RESULTS:
        return
    for other in tree.parts[total]:
        reading, way = chosen[other], next(tree.way_up(other), (total, 0.0))[1]
        is_taken_off = lines[other].signs == lines[position].signs and way == factor
        if (
            other != position
            and is_taken_off
            and other not in tree.parts
            and (reading is None or _is_running(reading.item))
        ):
            yield other


def _is_running(item: str) -> bool:
    return item in settings()["running_costs"]["items"] and chart()[item].sign == "cost"
