"""Turns the amounts of a statement to the signs of the chart, as its sums say: never cell by cell.

A line that adds up is turned as the total is that it goes into, down from the result at the top of its sums. What no
sum holds is turned as the statement prints its like.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cache, lru_cache
from itertools import cycle, product

from finvet.line_items import blocks_of, chart
from finvet.spreading.mapping.mapped import MappedLine, MappedStatement
from finvet.spreading.mapping.totals import comes_after
from finvet.spreading.wording.words import holds, word_pattern

EQUITY, CLAIMS = "total_equity", "total_liabilities_and_equity"
FX_EFFECT, CASH_END = "cf_fx_effect", "cash_end"
REVENUE, TAX = "revenue", "income_tax_expense"

DECISIVE = 2  # lines; a single one may be a credit among costs
MOST_TAXES = 4  # lines, current and deferred ones of two countries, told apart by what they come to

Values = dict[int, float]
Lines = Sequence[MappedLine]


def signed_values(statement: MappedStatement) -> list[Values]:
    """The amounts of every mapped line by column, signed as the chart says."""
    lines = statement.mapped
    printed = {"BS": _balance_sheet, "IS": _income_statement, "CF": _cash_flow}.get(statement.statement)
    factors = printed(lines) if printed else [1.0] * len(lines)
    alone = {m.line.row: _by_label(m, factor) for m, factor in zip(lines, factors, strict=True)}
    ways = _ways(lines)
    turned = _turns(lines, ways, alone)
    return [_signed(m, turned[ways[m.line.row][0]] * ways[m.line.row][1]) for m in lines]


def _signed(m: MappedLine, turn: float) -> Values:
    if m.line.hint and m.line.hint.sign < 0:
        turn = -1.0
    if chart()[m.item].sign == "contra":
        return {c: abs(v) for c, v in m.line.values.items()}
    values = m.line.values
    return dict(values) if turn == 1 and 0.0 not in values.values() else {c: v * turn + 0.0 for c, v in values.items()}


# ---------------------------------------------------------------- what sums say


def _ways(lines: Lines) -> dict[int, tuple[int, float]]:
    """For every line, by row: the result at the top of its sums, and -1 where it is turned when that is not."""
    items = {m.line.row: m.item for m in lines}
    back = {m.goes_into[0] for m in lines if m.goes_into and comes_after(m.item, items.get(m.goes_into[0], ""))}
    above = {
        m.line.row: (m.goes_into[0], m.goes_into[1] * _relation(m.item, items[m.goes_into[0]], m.goes_into[0] in back))
        for m in lines
        if m.goes_into and m.goes_into[0] in items and _is_told_by_total(m.item, items[m.goes_into[0]])
    }
    found = {}
    for row in items:
        root, turn = row, 1.0
        while root in above:
            root, factor = above[root]
            turn *= factor
        found[row] = (root, turn)
    return found


def _turns(lines: Lines, ways: Mapping[int, tuple[int, float]], alone: Mapping[int, float]) -> dict[int, float]:
    """Whether each result is printed as the chart has it: what goes into it votes by the sign that is natural to it."""
    votes = dict.fromkeys((root for root, _ in ways.values()), 0.0)
    for m in lines:
        root, turn = ways[m.line.row]
        if root != m.line.row:
            votes[root] += _natural(m) * turn * _usual_sign(m.line.values)
    return {root: alone[root] if abs(v) < DECISIVE else 1.0 if v > 0 else -1.0 for root, v in votes.items()}


def _usual_sign(values: Mapping[int, float]) -> int:
    """1 where most amounts are positive, -1 where most are negative, mostly by a look at the least and the largest."""
    if min(values.values(), default=0.0) > 0:
        return 1
    signs = sum((v > 0) - (v < 0) for v in values.values())
    return (signs > 0) - (signs < 0)


def _natural(m: MappedLine) -> float:
    """The sign that an item mostly has in the chart; 0 where either is usual and the label does not say which.

    In a cash flow the sum says more than a label: "increase in debtors" of a decrease.
    """
    sign = chart()[m.item].sign
    if sign == "signed":
        return -1.0 if m.turned and chart()[m.item].statement != "CF" else 0.0
    return -1.0 if sign == "outflow" else 1.0


@cache
def _is_told_by_total(item: str, total: str) -> bool:
    """Whether a total can tell the sign of what goes into it: it is a result, or the block of the item.

    An asset or a debt is mostly positive, and its block may net it; the effect of exchange rates stands as it is.
    """
    if chart()[item].statement == "IS":
        return chart()[total].kind != "line"
    is_signed = (chart()[item].statement == "CF" and item != FX_EFFECT) or _side(item) == "equity"
    return is_signed and (total in blocks_of(item) or total == CASH_END)


@cache
def _relation(item: str, total: str, is_led_back: bool) -> float:
    """-1 where an item takes from a total by its nature: a cost from a profit, income from a total of costs.

    Where a profit is led back to an earlier one (`is_led_back`), costs are added to it again.
    """
    return 1.0 if is_led_back and _sense(item) < 0 else _sense(item) * _sense(total)


def _sense(item: str) -> float:
    return -1.0 if chart()[item].sign == "cost" else 1.0


def _by_label(m: MappedLine, factor: float) -> float:
    """The factor, turned where the label itself says the other sign: "loss", "increase in debtors"."""
    if m.item == TAX and _takes_expense_off(m.line.label):
        return factor
    if not m.turned or (chart()[m.item].statement == "CF" and not _all_positive([m])):
        return factor  # another year's sign says more than a label
    is_negative = all(v * factor <= 0 for v in m.line.values.values())
    less_income = word_pattern("headings", "income_less_expense").search(m.line.label)
    return factor if is_negative and not less_income else -factor


# ---------------------------------------------------------------- how a statement prints its lines


def _balance_sheet(mapped: Lines) -> list[float]:
    """Liabilities, and apart from them equity, may be printed as negative amounts, and both as a ledger is kept.

    Where net capital is shown, debts to lenders stand positive below suppliers that are taken off the assets.
    """
    debts = [m for m in mapped if _side(m.item) == "liability"]
    equity = [m for m in mapped if m.item in ("share_capital", "share_premium")]
    is_ledger = _mostly_negative([m for m in mapped if m.item == CLAIMS])
    turn_debts, turn_equity = is_ledger or _mostly_negative(debts), is_ledger or _mostly_negative(equity)
    turned = {"liability": turn_debts, "equity": turn_equity, "both": turn_debts and turn_equity, "asset": False}
    negative = {m.line.row for m in mapped if _all_negative([m])}
    lent = {m.line.row for m in debts if not is_ledger and turn_debts and _stands_apart(m, negative)}
    return [-1.0 if turned[_side(m.item)] and m.line.row not in lent else 1.0 for m in mapped]


def _stands_apart(debt: MappedLine, negative: Set[int]) -> bool:
    """Whether a debt is positive in all years and goes into no total that is negative."""
    return _all_positive([debt]) and (debt.goes_into is None or debt.goes_into[0] not in negative)


@cache
def _side(item: str) -> str:
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
            factors.append(-1.0 if _all_negative([m]) or (costs_negative and not _all_positive([m])) else 1.0)
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
    return costs_negative or _takes_expense_off(tax.line.label) or _lowers_profits(tax, after)


def _lowers_profits(tax: MappedLine, after: Mapping[int, float]) -> bool:
    """Whether a tax is negative year after year beside profits: that is no credit, whatever signs other costs have."""
    years = [c for c, value in tax.line.values.items() if value and after.get(c, 0.0) > 0]
    return len(years) >= DECISIVE and _all_negative([tax])


@lru_cache(maxsize=5_000)
def _takes_expense_off(label: str) -> bool:
    """Whether a label says that what is printed positive is no expense: "tax income (expense)"."""
    return holds(label, "headings", "expense_in_brackets") and holds(label, "headings", "benefit")


def _tax_gap(before: Mapping[int, float], after: Mapping[int, float], taxes: Lines, factors: Iterable[float]) -> float:
    """By how much profit before tax and the taxes miss that after it, in the years that a tax is told for."""
    charge: Values = {}
    for tax, factor in zip(taxes, factors, strict=False):
        for c, value in tax.line.values.items():
            charge[c] = charge.get(c, 0.0) + factor * value
    return sum(abs(before[c] - value - after[c]) for c, value in charge.items() if c in before and c in after)


def _cash_flow(mapped: Lines) -> list[float]:
    """Outflows printed as positive amounts are turned: with their section where it adds up, else line by line."""
    totals = {m.total for m in mapped if m.total is not None}
    reversed_sections = {total for total in totals if _is_reversed(total, mapped)}
    return [
        -1.0
        if m.total in reversed_sections
        or m.line.row in reversed_sections
        or (_is_outflow(m) and not m.tied and _all_positive([m]))
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


def _all_positive(lines: Lines) -> bool:
    return all(v > 0 for v in _amounts(lines))
