"""Trend (RATIOS.md); flows of periods of other lengths are compared by day."""

from decimal import Decimal

from tests.ratios.by_hand.quantities import total_debt
from tests.ratios.by_hand.years import Year, cash, growth, over, per_day, positive, spread, total

_revenue = per_day("revenue")


def revenue_growth(y: Year) -> Decimal:
    return growth(_revenue, y)


def revenue_cagr(y: Year) -> Decimal:
    now, _, first = y.three
    change = _revenue(now) / positive(_revenue(first))
    if change < 0:
        positive(change)
    return change.sqrt() - 1


def receivables_growth_gap(y: Year) -> Decimal:
    return growth(lambda one: one["trade_receivables"], y) - growth(_revenue, y)


def inventory_growth_gap(y: Year) -> Decimal:
    return growth(lambda one: one["inventories"], y) - growth(_revenue, y)


def debt_growth_gap(y: Year) -> Decimal:
    return growth(total_debt, y) - growth(_revenue, y)


def cash_trend(y: Year) -> Decimal:
    now, _, first = y.three
    return cash(now) / positive(cash(first)) - 1


def ocf_volatility(y: Year) -> Decimal:
    return spread(one["cf_operating"] / positive(one["revenue"]) for one in y.three)


def margin_volatility(y: Year) -> Decimal:
    return spread(one["operating_profit"] / positive(one["revenue"]) for one in y.three)


def ocf_slope(y: Year) -> Decimal:
    now, _, first = y.three
    change = now["cf_operating"] * now.a_year - first["cf_operating"] * first.a_year
    return change / (2 * positive(total(one["revenue"] * one.a_year for one in y.three)) / 3)


def equity_trend(y: Year) -> Decimal:
    before = y.before["total_equity"]
    return over(y["total_equity"] - y.get("cf_equity_proceeds") - before, abs(before))
