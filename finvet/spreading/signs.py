"""Turns the amounts of a statement to the signs of the chart: once a statement or a line, never cell by cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from finvet.line_items import blocks_of, chart
from finvet.spreading.mapped import MappedLine, MappedStatement
from finvet.spreading.words import word_pattern

EQUITY, CLAIMS = "total_equity", "total_liabilities_and_equity"
REVENUE, TAX = "revenue", "income_tax_expense"

Values = dict[int, float]


def signed_values(statement: MappedStatement) -> list[Values]:
    """The amounts of every mapped line by column, signed as the chart says."""
    turns = {"BS": _balance_sheet, "IS": _income_statement, "CF": _cash_flow}.get(statement.statement)
    factors = turns(statement.mapped) if turns else [1.0] * len(statement.mapped)
    return [_turned(m, factor) for m, factor in zip(statement.mapped, factors, strict=True)]


def _turned(m: MappedLine, factor: float) -> Values:
    if m.line.hint and m.line.hint.sign < 0:
        return {c: -v + 0.0 for c, v in m.line.values.items()}
    values = {c: v * factor for c, v in m.line.values.items()}
    if chart()[m.item].sign == "contra":
        return {c: abs(v) for c, v in values.items()}
    if m.turned and not _adds_up_as_it_stands(m):
        keeps = all(v <= 0 for v in values.values()) and not word_pattern("headings", "income_less_expense").search(
            m.line.label
        )
        return values if keeps else {c: -v + 0.0 for c, v in values.items()}
    return {c: v + 0.0 for c, v in values.items()}


def _adds_up_as_it_stands(m: MappedLine) -> bool:
    """In a cash flow the sum, or another year's sign, says more than a label: "increase in debtors" of a decrease."""
    return chart()[m.item].statement == "CF" and (m.tied or not _all_positive([m]))


def _balance_sheet(mapped: Sequence[MappedLine]) -> list[float]:
    """Liabilities, and apart from them equity, may be printed as negative amounts, and both as a ledger is kept."""
    debts = [m for m in mapped if _side(m.item) == "liability"]
    equity = [m for m in mapped if m.item in ("share_capital", "share_premium")]
    is_ledger = _mostly_negative([m for m in mapped if m.item == CLAIMS])
    turn_debts, turn_equity = is_ledger or _mostly_negative(debts), is_ledger or _mostly_negative(equity)
    turned = {"liability": turn_debts, "equity": turn_equity, "both": turn_debts and turn_equity, "asset": False}
    return [-1.0 if turned[_side(m.item)] else 1.0 for m in mapped]


def _side(item: str) -> str:
    blocks = [item, *blocks_of(item)]
    if item == CLAIMS:
        return "both"
    if EQUITY in blocks:
        return "equity"
    return "liability" if CLAIMS in blocks else "asset"


def _income_statement(mapped: Sequence[MappedLine]) -> list[float]:
    """Costs may be printed as negative amounts; the tax line follows what net income says.

    An income that is added up into a total of costs has the costs' sign turned. Where revenue is negative the whole
    statement is printed as a ledger is kept: credits negative, costs positive.
    """
    if _mostly_negative([m for m in mapped if m.item == REVENUE]):
        return [1.0 if chart()[m.item].sign == "cost" else -1.0 for m in mapped]
    costs = [m for m in mapped if chart()[m.item].sign == "cost" and m.item != TAX]
    costs_negative = _mostly_negative(costs)
    factors = []
    for m in mapped:
        if chart()[m.item].sign != "cost":
            factors.append(-1.0 if m.inside_costs and not m.turned else 1.0)
        elif m.item == TAX:
            factors.append(_tax_factor(mapped, m, costs_negative))
        else:
            factors.append(_cost_factor(m, costs, costs_negative))
    return factors


def _cost_factor(m: MappedLine, costs: Sequence[MappedLine], costs_negative: bool) -> float:
    """Costs that add up into one total are printed alike, so that a credit among them keeps its own sign."""
    beside = [c for c in costs if m.total is not None and c.total == m.total]
    if len(beside) > 1:
        return -1.0 if sum(_amounts(beside)) < 0 else 1.0
    return -1.0 if _all_negative([m]) or (costs_negative and not _all_positive([m])) else 1.0


def _tax_factor(mapped: Sequence[MappedLine], tax: MappedLine, costs_negative: bool) -> float:
    by_item = {m.item: m.line.values for m in mapped}
    before, after = by_item.get("profit_before_tax"), by_item.get("net_income")
    if before and after:
        gaps = {f: _tax_gap(before, after, tax.line.values, f) for f in (1.0, -1.0)}
        if gaps[1.0] != gaps[-1.0]:
            return min(gaps, key=lambda f: gaps[f])
    return -1.0 if costs_negative else 1.0


def _tax_gap(before: Mapping[int, float], after: Mapping[int, float], tax: Mapping[int, float], factor: float) -> float:
    columns = before.keys() & after.keys() & tax.keys()
    return sum(abs(before[c] - factor * tax[c] - after[c]) for c in columns)


def _cash_flow(mapped: Sequence[MappedLine]) -> list[float]:
    """Outflows printed as positive amounts are turned: with their section where it adds up, else line by line."""
    reversed_sections = {m.total for m in mapped if m.total is not None and _is_reversed(m.total, mapped)}
    return [
        -1.0
        if m.total in reversed_sections
        or m.line.row in reversed_sections
        or (_is_outflow(m) and not m.tied and _all_positive([m]))
        else 1.0
        for m in mapped
    ]


def _is_reversed(total: int, mapped: Sequence[MappedLine]) -> bool:
    """Whether a section counts what leaves as positive: "net cash used in financing activities 130"."""
    head = next((m.item for m in mapped if m.line.row == total), None)
    section = [m for m in mapped if m.total == total and head is not None and head in blocks_of(m.item)]
    outflows = _amounts([m for m in section if _is_outflow(m)])
    inflows = _amounts([m for m in section if chart()[m.item].sign == "inflow"])
    return bool(outflows) and min(outflows) > 0 and max(inflows, default=-1.0) < 0


def _is_outflow(m: MappedLine) -> bool:
    return chart()[m.item].sign == "outflow"


def _amounts(lines: Sequence[MappedLine]) -> list[float]:
    return [v for m in lines for v in m.line.values.values() if v]


def _mostly_negative(lines: Sequence[MappedLine]) -> bool:
    amounts = _amounts(lines)
    return sum(v < 0 for v in amounts) * 2 > len(amounts)


def _all_negative(lines: Sequence[MappedLine]) -> bool:
    amounts = _amounts(lines)
    return bool(amounts) and all(v < 0 for v in amounts)


def _all_positive(lines: Sequence[MappedLine]) -> bool:
    return all(v > 0 for v in _amounts(lines))
