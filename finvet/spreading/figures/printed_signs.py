"""How a statement prints its lines: costs, outflows and debts may stand as negative amounts or as positive ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cache, lru_cache
from itertools import cycle, product

from finvet.line_items import blocks_of, chart
from finvet.spreading.mapping.mapped import MappedLine, MappedStatement
from finvet.spreading.wording.words import holds

EQUITY, CLAIMS = "total_equity", "total_liabilities_and_equity"
REVENUE, TAX = "revenue", "income_tax_expense"

YEARS_OF_PROFIT = 2  # a single negative tax may be a credit
MOST_TAXES = 4  # lines, current and deferred ones of two countries, told apart by what they come to

Lines = Sequence[MappedLine]


def as_printed(statement: MappedStatement) -> list[float]:
    """What turns every mapped line to the sign of the chart, going by how its statement prints its like."""
    lines = statement.mapped
    told = {"BS": _balance_sheet, "IS": _income_statement, "CF": _cash_flow}.get(statement.statement)
    return told(lines) if told else [1.0] * len(lines)


def _balance_sheet(mapped: Lines) -> list[float]:
    """Liabilities, and apart from them equity, may be printed as negative amounts, and both as a ledger is kept.

    Where net capital is shown, debts to lenders stand positive below suppliers that are taken off the assets.
    """
    debts = [m for m in mapped if side(m.item) == "liability"]
    equity = [m for m in mapped if m.item in ("share_capital", "share_premium")]
    is_ledger = _mostly_negative([m for m in mapped if m.item == CLAIMS])
    turn_debts, turn_equity = is_ledger or _mostly_negative(debts), is_ledger or _mostly_negative(equity)
    turned = {"liability": turn_debts, "equity": turn_equity, "both": turn_debts and turn_equity, "asset": False}
    negative = {m.line.row for m in mapped if _all_negative([m])}
    lent = {m.line.row for m in debts if not is_ledger and turn_debts and _stands_apart(m, negative)}
    return [-1.0 if turned[side(m.item)] and m.line.row not in lent else 1.0 for m in mapped]


def _stands_apart(debt: MappedLine, negative: Set[int]) -> bool:
    """Whether a debt is positive in all years and goes into no total that is negative."""
    return all_positive([debt]) and (debt.goes_into is None or debt.goes_into[0] not in negative)


@cache
def side(item: str) -> str:
    """The side of a balance sheet that an item stands on: asset, liability, equity, or both for all claims."""
    blocks = [item, *blocks_of(item)]
    if item == CLAIMS:
        return "both"
    if EQUITY in blocks:
        return "equity"
    return "liability" if CLAIMS in blocks else "asset"


def _income_statement(mapped: Lines) -> list[float]:
    """Costs may be printed as negative amounts; the tax line follows what net income says.

    Where revenue is negative and costs are not, the whole statement is printed as a ledger is kept: credits negative.
    Revenue alone does not say so: that of a company that invests is negative in a year of losses.
    """
    costs = [m for m in mapped if chart()[m.item].sign == "cost"]
    if _mostly_negative([m for m in mapped if m.item == REVENUE]) and _mostly_positive(costs):
        return [1.0 if chart()[m.item].sign == "cost" else -1.0 for m in mapped]
    costs_negative = _mostly_negative([m for m in costs if m.item != TAX])
    taxes = _tax_factors(mapped, costs_negative)
    factors = []
    for m in mapped:
        if chart()[m.item].sign != "cost":
            factors.append(1.0)
        elif m.item == TAX:
            factors.append(taxes[m.line.row])
        else:
            factors.append(-1.0 if _all_negative([m]) or (costs_negative and not all_positive([m])) else 1.0)
    return factors


def _tax_factors(mapped: Lines, costs_negative: bool) -> dict[int, float]:
    """How the lines of tax, by row, are printed: as they lead from profit before tax to that after it, together.

    Deferred tax is small beside the current one, and alone would be told by what that leaves out.
    """
    taxes = [m for m in mapped if m.item == TAX]
    by_item = {m.item: m.line.values for m in mapped}
    before, after = by_item.get("profit_before_tax"), by_item.get("net_income")
    if before and after and taxes:
        ways = [*product((1.0, -1.0), repeat=len(taxes))] if len(taxes) <= MOST_TAXES else [(1.0,), (-1.0,)]
        gaps = [_tax_gap(before, after, taxes, cycle(way)) for way in ways]
        if gaps.count(min(gaps)) == 1:
            return dict(zip((m.line.row for m in taxes), cycle(ways[gaps.index(min(gaps))]), strict=False))
    return {m.line.row: -1.0 if _is_tax_negative(m, after or {}, costs_negative) else 1.0 for m in taxes}


def _is_tax_negative(tax: MappedLine, after: Mapping[int, float], costs_negative: bool) -> bool:
    return costs_negative or takes_expense_off(tax.line.label) or _lowers_profits(tax, after)


def _lowers_profits(tax: MappedLine, after: Mapping[int, float]) -> bool:
    """Whether a tax is negative year after year beside profits: that is no credit, whatever signs other costs have."""
    years = [c for c, value in tax.line.values.items() if value and after.get(c, 0.0) > 0]
    return len(years) >= YEARS_OF_PROFIT and _all_negative([tax])


@lru_cache(maxsize=5_000)
def takes_expense_off(label: str) -> bool:
    """Whether a label says that what is printed positive is no expense: "tax income (expense)"."""
    return holds(label, "headings", "expense_in_brackets") and holds(label, "headings", "benefit")


def _tax_gap(before: Mapping[int, float], after: Mapping[int, float], taxes: Lines, factors: Iterable[float]) -> float:
    """By how much profit before tax and the taxes miss that after it, in the years that a tax is told for."""
    charge: dict[int, float] = {}
    for tax, factor in zip(taxes, factors, strict=False):
        for c, value in tax.line.values.items():
            charge[c] = charge.get(c, 0.0) + factor * value
    return sum(abs(before[c] - value - after[c]) for c, value in charge.items() if c in before and c in after)


def _cash_flow(mapped: Lines) -> list[float]:
    """Outflows printed as positive amounts are turned: with their section where it adds up, else line by line.

    A total that is not understood says nothing of the way, unless the statement prints other outflows below zero.
    """
    totals = {m.total for m in mapped if m.total is not None}
    any_negative = any(_is_outflow(m) and not all_positive([m]) for m in mapped)
    reversed_sections = {total for total in totals if _is_reversed(total, mapped)}
    return [
        -1.0
        if m.total in reversed_sections
        or m.line.row in reversed_sections
        or (_is_outflow(m) and not (m.tied and (m.goes_into or any_negative)) and all_positive([m]))
        else 1.0
        for m in mapped
    ]


def _is_reversed(total: int, mapped: Lines) -> bool:
    """Whether a section counts what leaves as positive: "net cash used in financing activities 130"."""
    head = next((m for m in mapped if m.line.row == total), None)
    if head is None or _all_negative([head]):
        return False
    section = [m for m in mapped if m.total == total and head.item in blocks_of(m.item)]
    outflows = _amounts([m for m in section if _is_outflow(m)])
    inflows = _amounts([m for m in section if chart()[m.item].sign == "inflow"])
    return bool(outflows) and min(outflows) > 0 and max(inflows, default=-1.0) < 0


def _is_outflow(m: MappedLine) -> bool:
    return chart()[m.item].sign == "outflow"


def _amounts(lines: Lines) -> list[float]:
    return [v for m in lines for v in m.line.values.values() if v]


def _mostly_negative(lines: Lines) -> bool:
    amounts = _amounts(lines)
    return sum(v < 0 for v in amounts) * 2 > len(amounts)


def _mostly_positive(lines: Lines) -> bool:
    amounts = _amounts(lines)
    return sum(v > 0 for v in amounts) * 2 > len(amounts)


def _all_negative(lines: Lines) -> bool:
    amounts = _amounts(lines)
    return bool(amounts) and all(v < 0 for v in amounts)


def all_positive(lines: Lines) -> bool:
    """Whether no amount of these lines is negative; zeros do not count."""
    return all(v > 0 for v in _amounts(lines))
