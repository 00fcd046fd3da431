"""Where the company is heading over the years shown."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ZERO, annual_rate, avg3, growth, per, positive, root, size, stdev3

ratio = Family("trend")


@ratio("percent", better="target range", source="practice")
def revenue_growth(revenue: Column, prior_revenue: Column, days: Column, prior_days: Column) -> Column:
    """Change of revenue a day on the prior year."""
    return growth(per(revenue, days), per(prior_revenue, prior_days))


@ratio("percent", better="higher", source="practice")
def revenue_cagr(revenue: Column, prior2_revenue: Column, days: Column, prior2_days: Column) -> Column:
    """Mean yearly change of revenue a day over two intervals."""
    return root(per(per(revenue, days), positive(per(prior2_revenue, prior2_days)))) - 1


@ratio("points", better="lower", source="Lev & Thiagarajan 1993")
def receivables_growth_gap(
    trade_receivables: Column, prior_trade_receivables: Column, revenue_growth: Column
) -> Column:
    """Growth of trade receivables beyond the growth of revenue."""
    return growth(trade_receivables, prior_trade_receivables) - revenue_growth


@ratio("points", better="lower", source="Lev & Thiagarajan 1993")
def inventory_growth_gap(inventories: Column, prior_inventories: Column, revenue_growth: Column) -> Column:
    """Growth of stock beyond the growth of revenue."""
    return growth(inventories, prior_inventories) - revenue_growth


@ratio("points", better="lower", source="practice")
def debt_growth_gap(total_debt: Column, prior_total_debt: Column, revenue_growth: Column) -> Column:
    """Growth of debt beyond the growth of revenue."""
    return growth(total_debt, prior_total_debt) - revenue_growth


@ratio("percent", better="higher", source="practice")
def cash_trend(
    cash_and_equivalents: Column,
    prior2_cash_and_equivalents: Column,
    short_term_investments: Column = ZERO,
    prior2_short_term_investments: Column = ZERO,
) -> Column:
    """Change of cash and securities over two years."""
    now = cash_and_equivalents + short_term_investments
    return growth(now, prior2_cash_and_equivalents + prior2_short_term_investments)


@ratio("points", better="lower", source="practice")
def ocf_volatility(ocf_margin: Column, prior_ocf_margin: Column, prior2_ocf_margin: Column) -> Column:
    """How far the operating cash-flow margin swings over three years."""
    return stdev3(ocf_margin, prior_ocf_margin, prior2_ocf_margin)


@ratio("points", better="lower", source="practice")
def margin_volatility(
    operating_margin: Column, prior_operating_margin: Column, prior2_operating_margin: Column
) -> Column:
    """How far the operating margin swings over three years."""
    return stdev3(operating_margin, prior_operating_margin, prior2_operating_margin)


@ratio("points", better="higher", source="practice")
def ocf_slope(
    cf_operating: Column,
    prior2_cf_operating: Column,
    revenue: Column,
    prior_revenue: Column,
    prior2_revenue: Column,
    days: Column,
    prior_days: Column,
    prior2_days: Column,
) -> Column:
    """Yearly change of operating cash flow, in points of mean revenue."""
    sold = avg3(
        annual_rate(revenue, days), annual_rate(prior_revenue, prior_days), annual_rate(prior2_revenue, prior2_days)
    )
    return per(annual_rate(cf_operating, days) - annual_rate(prior2_cf_operating, prior2_days), 2 * positive(sold))


@ratio("percent", better="higher", source="practice")
def equity_trend(total_equity: Column, prior_total_equity: Column, cf_equity_proceeds: Column = ZERO) -> Column:
    """Change of equity that owners did not pay in; a fall is negative from negative equity too."""
    return per(total_equity - cf_equity_proceeds - prior_total_equity, size(prior_total_equity))
