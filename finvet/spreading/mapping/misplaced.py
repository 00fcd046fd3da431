"""What words alone say of a line and its sums deny: taxes among costs, a result of finance that holds other costs."""

from __future__ import annotations

from collections.abc import Sequence, Set
from functools import cache

from finvet.spreading.mapping.totals import Nominated
from finvet.spreading.settings import settings
from finvet.spreading.sums.sums import SumTree
from finvet.spreading.tables.labelled_lines import LabelledLine
from finvet.spreading.wording.labels import ITEM
from finvet.spreading.wording.spelling import normalise

INCOME_TAX = "income_tax_expense"
RESULTS_OF_FINANCE = frozenset({"net_financial_result", "other_financial_result"})


def taxes_among_costs(nominated: Nominated, lines: Sequence[LabelledLine], tree: SumTree) -> Nominated:
    """The readings of every line, "Taxes" that operating costs add up as none on income: those of wages or property."""
    operating = {*settings()["operations"]["beside"], "operating_profit"}
    found = list(nominated)
    for position, readings in enumerate(nominated):
        is_tax = any(r.item == INCOME_TAX for r in readings) and normalise(lines[position].label) in _bare_taxes()
        if is_tax and any(not operating.isdisjoint(map(ITEM, nominated[t])) for t in tree.totals_of(position)):
            found[position] = [r for r in readings if r.item != INCOME_TAX]
    return found


@cache
def _bare_taxes() -> Set[str]:
    return frozenset(map(normalise, settings()["bare_taxes"]["labels"]))


def finance_without_costs(nominated: Nominated, tree: SumTree) -> Nominated:
    """The readings of every line, what adds up costs by their nature as no result of finance: depreciation in it."""
    by_nature = {*settings()["operations"]["by_nature"]}
    found = list(nominated)
    for total in tree.parts:
        readings = nominated[total]
        if any(r.item in RESULTS_OF_FINANCE and r.by_grammar for r in readings) and any(
            not by_nature.isdisjoint(map(ITEM, nominated[leaf])) for leaf in tree.leaves_of(total)
        ):
            found[total] = [r for r in readings if r.item not in RESULTS_OF_FINANCE or not r.by_grammar]
    return found
