"""Totals that hold more than their own item, or a half of it: what a line of one name adds up beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from finvet.line_items import blocks_of, chart
from finvet.spreading.mapping.blocks import parents, side_of
from finvet.spreading.mapping.echoes import Chosen
from finvet.spreading.mapping.mapped import MappedLabel
from finvet.spreading.mapping.partial_totals import EQUITY
from finvet.spreading.mapping.residuals import weighs
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.spelling import normalise
from finvet.spreading.wording.words import holds


def holds_several(total: MappedLabel, parts: Sequence[int], at: Mapping[int, MappedLabel]) -> bool:
    """Whether a line adds up other items too, or for some items a part of the same name and others."""
    rules = settings()["totals_of_several"]
    own = [part for part in parts if part in at and _is_of(at[part].item, total.item)]
    if own and any(at[p].item in rules["named_beside"].get(total.item, ()) for p in parts if p in at):
        return not _is_all_sold(total, at)
    if total.item in rules["named"] and any(at[p].item == total.item and not at[p].by_grammar for p in own):
        return len(own) < len(parts)
    may_hold_others = total.item in rules["mixed"] or stands_alone(total.item) or is_rest_of_flows(total.item)
    return may_hold_others and _adds_up_others(total, parts, at)


def holds_unsold(total: MappedLabel, parts: Sequence[int], lines: Sequence[LabelledLine]) -> bool:
    """Whether one of the parts says that it is no income of sales: "non-operating income" in all that is "income"."""
    return (
        is_named_beside(total)
        and chart()[total.item].sign == "plain"
        and any(holds(lines[part].label, "totals", "not_sold") for part in parts)
    )


def is_often_more(total: MappedLabel) -> bool:
    """Whether what a total of this item adds up beside its own part is often more of the item, or another one."""
    return is_named_beside(total) or total.item in settings()["totals_of_several"]["unseen"]


def is_named_beside(total: MappedLabel) -> bool:
    """Whether lines of other items are told beside a total though it holds them too: net sales beside other income."""
    return total.item in settings()["totals_of_several"]["named_beside"]


def _is_all_sold(total: MappedLabel, at: Mapping[int, MappedLabel]) -> bool:
    """Whether a total goes into what only all of its item leads to: gross profit is of all that is called revenue."""
    leads_to = settings()["totals_of_several"]["leads_to"].get(total.item)
    row = total.goes_into[0] if leads_to and total.goes_into else None
    return row is not None and any(m.line.row == row and m.item == leads_to for m in at.values())


def may_be_more(
    total: int, made_of: Mapping[int, Sequence[int]], lines: Sequence[LabelledLine], named: Set[int]
) -> bool:
    """Whether a line that nothing names weighs among the parts of a total: it may be more of their item."""
    strangers = (p for p in made_of.get(total, ()) if lines[p].row not in named)
    return any(weighs(lines[p], lines[total]) for p in strangers)


def is_split(m: MappedLabel, parts: Sequence[int], at: Mapping[int, MappedLabel]) -> bool:
    """Whether a line adds up what the chart keeps apart: debts to owners due within a year and later."""
    held = settings()["holds"].get(m.item, ())
    return any(at[part].item in held for part in parts if part in at) if held else False


def is_loose(m: MappedLabel, parts: Sequence[int], at: Mapping[int, MappedLabel]) -> bool:
    """Whether only the words of a total name an item, while its parts are others: "total other expenses"."""
    is_open = m.by_grammar and is_leaf(m.item) and not _is_all_sold(m, at)
    return is_open and (_adds_up_others(m, parts, at) or _adds_up_blocks(m, parts, at))


def is_loose_sum(m: MappedLabel, position: int, parts: Sequence[int], at: Mapping[int, MappedLabel]) -> bool:
    """Whether a line of an item adds up others above that no total counts: its own label may say one kind more."""
    if not parts or m.goes_into is not None or not is_leaf(m.item):
        return False
    above = [part for part in parts if part < position]
    own = [at[part] for part in above if part in at and at[part].item == m.item]
    return len(own) == len(above) > 1 and all(o.exact for o in own)


def _adds_up_others(total: MappedLabel, parts: Sequence[int], at: Mapping[int, MappedLabel]) -> bool:
    others = [at[part].item for part in parts if part in at and not _is_of(at[part].item, total.item)]
    return any(is_leaf(item) for item in others)


def _adds_up_blocks(total: MappedLabel, parts: Sequence[int], at: Mapping[int, MappedLabel]) -> bool:
    """Whether a line adds up a block beside a line of its own item: it is more than both."""
    items = {at[part].item for part in parts if part in at}
    return total.item in items and any(item in parents() for item in items)


def nets_income(total: MappedLabel, parts: Sequence[int], at: Mapping[int, MappedLabel]) -> bool:
    """Whether costs are shown net of an income worth a question: "operating expenses and income" are not all."""
    if not parts or chart()[total.item].sign != "cost":
        return False
    incomes = [at[p].line for p in parts if p in at and chart()[at[p].item].sign == "plain"]
    return any(weighs(line, total.line) for line in incomes)


def stands_alone(item: str) -> bool:
    """Whether an item never holds another one: an asset or a debt is counted once, while reserves hold reserves."""
    return is_leaf(item) and side_of(item) is not None and EQUITY not in blocks_of(item)


def is_rest_of_flows(item: str) -> bool:
    """Whether an item is what a section of a cash flow holds besides its named lines."""
    return chart()[item].statement == "CF" and item in settings()["residuals"]["items"]


def is_leaf(item: str) -> bool:
    """Whether an item is a line of its own, which no other one is a part of."""
    return chart()[item].kind == "line" and item not in parents()


def _is_of(item: str, whole: str) -> bool:
    """Whether an item is another one or a memo of it: an allowance of the receivables."""
    return item == whole or (chart()[item].kind == "memo" and chart()[item].parent == whole)


def beyond_operations(chosen: Chosen, tree: SumTree) -> frozenset[int]:
    """The totals of running costs that are more than that: a program's "Total Expenses" with the interest paid in it.

    All costs, taken off all income, are so by the forms of some laws: not where they are taken off a gross profit.
    """
    rule = settings()["operations"]
    costs, below, beside = {*rule["costs"]}, {*rule["below"]}, {*rule["costs_beside"]}
    totals = (
        p
        for p in tree.parts
        if _is_one_of(p, costs, chosen) and any(_is_one_of(b, beside, chosen) for b in _beside(p, tree))
    )
    return frozenset(t for t in totals if any(_is_one_of(p, below, chosen) for p in tree.leaves_of(t)))


def incomes_below_results(chosen: Chosen) -> frozenset[int]:
    """The totals of income of operations that stand below what comes after them: there it is more often all income.

    Such as the turnover that some forms tell below the profit, with what was earned on investments in it.
    """
    income, after = {*settings()["operations"]["incomes"]}, {*settings()["operations"]["after"]}
    first = next((p for p in range(len(chosen)) if _is_one_of(p, after, chosen)), len(chosen))
    return frozenset(p for p in range(first, len(chosen)) if _is_one_of(p, income, chosen))


def _is_one_of(position: int, items: set[str], chosen: Chosen) -> bool:
    reading = chosen[position]
    return reading is not None and reading.item in items


def _beside(position: int, tree: SumTree) -> list[int]:
    """The nearest total that a line goes into, and what that adds up beside it."""
    return [p for total in tree.totals_of(position)[:1] for p in (total, *tree.parts[total])]


def told_twice(total: int, parts: Sequence[int], at: Mapping[int, MappedLabel]) -> Sequence[int]:
    """The parts of a total that it tells with its item, this year's profit in what was earned and kept.

    The total, where a part bears its whole name: "Retained Earnings" beside that profit in "Total Retained Earnings".
    Where it holds others beside a part of its item, its parts tell what it is.
    """
    item, name = at[total].item, normalise(at[total].line.label)
    held = settings()["totals_of_several"]["inside"].get(item, ())
    inside = [p for p in parts if p in at and at[p].item in held]
    own = [p for p in parts if p in at and at[p].item == item]
    if not inside or (own and any(p in at and p not in own and p not in inside for p in parts)):
        return ()
    return [total] if any(name.endswith(normalise(at[p].line.label)) for p in own) else inside


def is_another(group: int, account: int, at: Mapping[int, MappedLabel]) -> bool:
    """Whether a group is named otherwise than its only account below: capital under what was earned."""
    if not {group, account} <= at.keys() or at[group].item == at[account].item:
        return False
    return all(is_leaf(at[p].item) and at[p].exact for p in (group, account))


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
    lone = [m for m in costs if m.item not in whole and any(at.get(p) in rules[m.item] for p in _added_beside(m, tree))]
    return [m for m in kept if m not in lone]


def _added_beside(m: MappedLabel, tree: SumTree) -> Set[int]:
    """What the sum that a line goes into adds up of which the line itself holds nothing."""
    beside = {p for total in tree.totals_of(m.line.position)[:1] for p in tree.leaves_of(total)}
    return beside.difference(tree.leaves_of(m.line.position))
