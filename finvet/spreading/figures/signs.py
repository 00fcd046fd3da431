"""Turns the amounts of a statement to the signs of the chart, as its sums say: never cell by cell.

A line that adds up is turned as the total is that it goes into, down from the result at the top of its sums. What no
sum holds is turned as the statement prints its like.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from finvet.line_items import blocks_of, chart
from finvet.spreading.figures.printed_signs import TAX, all_positive, as_printed, side, takes_expense_off
from finvet.spreading.mapping.mapped import MappedLine, MappedStatement
from finvet.spreading.mapping.totals import comes_after
from finvet.spreading.wording.words import word_pattern

FX_EFFECT, CASH_END = "cf_fx_effect", "cash_end"

DECISIVE = 2  # lines; a single one may be a credit among costs

Values = dict[int, float]
Lines = Sequence[MappedLine]


def signed_values(statement: MappedStatement) -> list[Values]:
    """The amounts of every mapped line by column, signed as the chart says."""
    lines = statement.mapped
    alone = {m.line.row: _by_label(m, factor) for m, factor in zip(lines, as_printed(statement), strict=True)}
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
    is_signed = (chart()[item].statement == "CF" and item != FX_EFFECT) or side(item) == "equity"
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
    if m.item == TAX and takes_expense_off(m.line.label):
        return factor
    if not m.turned or (chart()[m.item].statement == "CF" and not all_positive([m])):
        return factor  # another year's sign says more than a label
    is_negative = all(v * factor <= 0 for v in m.line.values.values())
    less_income = word_pattern("headings", "income_less_expense").search(m.line.label)
    return factor if is_negative and not less_income else -factor
