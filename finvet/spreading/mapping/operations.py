"""What a business sells, earns besides and spends, told by the sum that it goes into: gross or operating profit."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from finvet.spreading.mapping.totals import Nominated
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine, Row
from finvet.spreading.wording.labels import ITEM, Reading, inferred
from finvet.spreading.wording.words import holds

REVENUE, INCOME, PROFIT = "revenue", "total_operating_income", "operating_profit"
ORDINARY_PROFIT = "ordinary_profit"
INTEREST_INCOME, INTEREST_EXPENSE, FINANCE = "interest_income", "interest_expense", "net_financial_result"
EXCEPTIONAL = "exceptional_items"
INTEREST = frozenset({INTEREST_INCOME, INTEREST_EXPENSE})
COST_OF_SALES, GROSS_PROFIT = "cost_of_sales", "gross_profit"
OTHER_INCOME = "other_operating_income"
MATERIALS, SERVICES, INVENTORIES = "materials_consumed", "external_services", "inventories"
SUMS_OF_SALES = ({REVENUE}, {GROSS_PROFIT})
AFTER_FINANCE = ((PROFIT, ORDINARY_PROFIT), (GROSS_PROFIT, "profit_before_tax"))
"""What a word may mean before interest and after it."""
SOLD_AND_COST = 2
PERCENT = 100


def judged_by_operations(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings of every line, other income and expense as operating where operating costs alone stand beside it.

    Its sum is then no more than the operating profit; where that is the profit before tax, nothing tells.
    """
    rule = settings()["operations"]
    found = list(nominated)
    for position, readings in enumerate(nominated):
        if rule["income"].keys().isdisjoint(map(ITEM, readings)):
            continue
        total = next(iter(tree.totals_of(position)), None)
        if total is not None and _is_of_operations(position, total, nominated, tree):
            found[position] = _once([_operating(r) for r in readings])
    return found


def sales_in_income(nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree) -> Nominated:
    """The readings of every line, what is called a profit and added up into revenue or gross profit as revenue.

    A profit is what costs are taken off, and no part of that: "Operating income" above "Other income", and once more
    below the costs. What is called revenue and is the sum of both is all income.
    """
    found = list(nominated)
    profits = [p for p, readings in enumerate(nominated) if _items(readings) == {PROFIT}]
    for total, parts in tree.parts.items():
        first = min(parts)
        if _items(nominated[total]) not in SUMS_OF_SALES or first not in profits or not first < total < profits[-1]:
            continue
        found[first] = [r._replace(item=REVENUE) for r in nominated[first]]
        for other in (p for p, readings in enumerate(nominated) if _items(readings) == {REVENUE}):
            if other == total or lines[other].ask(_exceeds, lines[first]):
                found[other] = [r._replace(item=INCOME) for r in nominated[other]]
    return found


def profits_below_costs(nominated: Nominated) -> Nominated:
    """The readings of every line, what may be revenue or a profit as the profit where costs of running stand above.

    "Income from operations" is at the top of a statement what was sold, below its costs what is left.
    """
    open_ones = [p for p, readings in enumerate(nominated) if {REVENUE, PROFIT} <= _items(readings)]
    if not open_ones:
        return nominated
    costs = {*settings()["operations"]["beside"]}
    first = next((p for p, readings in enumerate(nominated) if readings and _items(readings) <= costs), len(nominated))
    found = list(nominated)
    for position in (p for p in open_ones if p > first):
        found[position] = [reading for reading in found[position] if reading.item != REVENUE]
    return found


def incomes_beside_gross_profit(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings of every line, what is called a profit and added to the gross profit as other income.

    A result is what such a sum comes to: "Operating income" between the gross profit and the costs of running.
    """
    found = list(nominated)
    for one in tree.sums:
        added = [p for p in one.parts if p not in one.subtracted]
        grosses = [p for p in added if _items(nominated[p]) == {GROSS_PROFIT}]
        for part in (p for p in added if grosses and _items(nominated[p]) == {PROFIT} and p != one.total):
            found[part] = [r._replace(item=OTHER_INCOME, exact=False) for r in nominated[part]]
    return found


def profits_after_finance(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings of every line, what may be a profit after interest as that where interest goes into it.

    So is a "risultato lordo" the profit before tax, where it could be the gross one.
    """
    found = list(nominated)
    for total, parts in tree.parts.items():
        after = next((late for early, late in AFTER_FINANCE if {early, late} <= _items(nominated[total])), None)
        if after and any(INTEREST & _items(nominated[part]) for part in parts):
            found[total] = [reading for reading in nominated[total] if reading.item == after]
    return found


def costs_beside_income(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings of every line, net costs of finance that are added up with the interest earned as the costs alone.

    What is net of an income is in no sum with it: 財務成本淨額 below 利息收入.
    """
    found = list(nominated)
    for parts in tree.parts.values():
        told = {item for p in parts for item in _items(nominated[p]) if len(nominated[p]) == 1}
        if INTEREST & told != {INTEREST_INCOME}:
            continue
        for p in (p for p in parts if _items(nominated[p]) == {FINANCE} and all(r.turned for r in nominated[p])):
            found[p] = [r._replace(item=INTEREST_EXPENSE, turned=False) for r in nominated[p]]
    return found


def finance_in_sums(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings of every line, what adds up interest as the result of finance, though its words say exceptional.

    營業外收入及支出合計 is of everything outside of operations.
    """
    found = list(nominated)
    for total, parts in tree.parts.items():
        if _items(nominated[total]) == {EXCEPTIONAL} and any(INTEREST & _items(nominated[part]) for part in parts):
            found[total] = [r._replace(item=FINANCE) for r in nominated[total]]
    return found


def services_among_costs(nominated: Nominated, lines: Sequence[LabelledLine]) -> Nominated:
    """The readings of every line, what may be sold or bought as bought below the sales, before a cost by nature.

    "Services" between materials and staff are what others did; right below sales they are sales.
    """
    by_nature = {*settings()["operations"]["by_nature"]}
    shown = [p for p, line in enumerate(lines) if line.has_amounts]
    found = list(nominated)
    for above, position in pairwise(shown):
        may_be_either = len(nominated[position]) > 1 and _items(nominated[position]) >= {REVENUE, SERVICES}
        if not may_be_either or _is_sold(nominated[above]):
            continue
        below = next((nominated[p] for p in shown if p > position and nominated[p]), ())
        if below and _items(below) <= by_nature and any(map(_is_sold, nominated[:above])):
            found[position] = [reading for reading in nominated[position] if reading.item == SERVICES]
    return found


def _is_sold(readings: Sequence[Reading]) -> bool:
    return not _items(readings).isdisjoint({REVENUE, INCOME})


def purchases_between_stocks(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings of every line, purchases between what was in stock before and after as no materials consumed.

    What was consumed is all three of them, which is the cost of sales below.
    """
    bought = [p for p, readings in enumerate(nominated) if _items(readings) == {MATERIALS}]
    if not bought:
        return nominated
    found = list(nominated)
    for cost in (s for s in tree.sums if s.subtracted and _items(nominated[s.total]) == {COST_OF_SALES}):
        stocks = {p for p in cost.parts if _items(nominated[p]) <= {INVENTORIES}}
        if cost.subtracted <= stocks and len(stocks) > len(cost.subtracted):
            found = [[] if p in bought and p in cost.parts else readings for p, readings in enumerate(found)]
    return found


def judged_by_gross_profit(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings of every line; what lies between a revenue and a gross profit, alone, is no cost but that of sales.

    A dictionary's word for another cost stands. Where no word of either line is known both are guessed; where one is
    known, arithmetic names the other later and says so. What an operating profit comes to below it is no gross profit.
    """
    found = list(nominated)
    for total, parts in tree.parts.items():
        if _items(nominated[total]) != {GROSS_PROFIT} or len(parts) != SOLD_AND_COST or max(parts) > total:
            continue
        if any(PROFIT in _items(nominated[part]) for part in parts):
            found[total] = []
            continue
        sold, cost = min(parts), max(parts)
        if not (nominated[sold] or nominated[cost]):
            found[sold], found[cost] = ([inferred(item)._replace(by_grammar=True)] for item in (REVENUE, COST_OF_SALES))
        others = {r.item for r in nominated[cost] if not r.by_grammar}
        if _items(nominated[sold]) == {REVENUE} and others <= {COST_OF_SALES}:
            found[cost] = [r for r in nominated[cost] if r.item == COST_OF_SALES]
    return found


def without_margins(nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree) -> Nominated:
    """The readings of every line, "gross margin" as none where it is a share of sales: in no sum, and so small."""
    sales = [p for p, readings in enumerate(nominated) if _items(readings) == {REVENUE}]
    found = list(nominated)
    for position, readings in enumerate(nominated):
        is_open = GROSS_PROFIT in map(ITEM, readings) and position not in tree.tied
        is_open = is_open and holds(lines[position].label, "headings", "margin")
        if is_open and any(lines[position].ask(_are_shares, lines[sold]) for sold in sales):
            found[position] = [r for r in readings if r.item != GROSS_PROFIT]
    return found


def _are_shares(line: Row, sales: Row) -> bool:
    return all(abs(v) <= PERCENT and abs(v) * PERCENT < abs(sales.get(column, 0.0)) for column, v in line.items())


def _exceeds(line: Row, other: Row) -> bool:
    return all(value > other.get(column, 0.0) > 0 for column, value in line.items())


def _is_of_operations(position: int, total: int, nominated: Nominated, tree: SumTree) -> bool:
    """Whether a sum adds up operating items beside a line, and goes on into another one as what it comes to.

    A line that may be interest is none of operations, nor is one beside it: income and costs of finance are added up
    into what is called the operating profit in Vietnam.
    """
    rule = settings()["operations"]
    parts = {part: _items(nominated[part]) for part in (position, *tree.parts[total])}
    has_costs = any(items and items <= {*rule["beside"]} for part, items in parts.items() if part != position)
    is_last = not _items(nominated[total]).isdisjoint(rule["never_in"])
    return has_costs and not is_last and all(items.isdisjoint(rule["never_beside"]) for items in parts.values())


def _items(readings: Sequence[Reading]) -> Set[str]:
    return set(map(ITEM, readings))


def _operating(reading: Reading) -> Reading:
    rule = settings()["operations"]
    if reading.item not in rule["income"]:
        return reading
    item = rule["expense" if reading.turned else "income"][reading.item]
    return reading._replace(item=item, turned=False)


def _once(readings: Sequence[Reading]) -> list[Reading]:
    """The readings, each item once."""
    return list({r.item: r for r in reversed(readings)}.values())[::-1]
