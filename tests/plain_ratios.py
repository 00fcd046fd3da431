"""Ratios of RATIOS.md as an analyst writes them in NumPy, whole columns at a time: what the engine is measured beside.

No definition of finvet is used: prior years, absent items and bases of zero are dealt with here by hand.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

Column = npt.NDArray[np.float64]
Columns = Mapping[str, Column]
YEAR = 365


class Plain:
    """The columns of a table and of the same table a year and two years before."""

    def __init__(self, columns: Columns, partner: npt.NDArray[np.int64], end: Column) -> None:
        self.now = columns
        follows = np.zeros(len(end), dtype=bool)
        follows[1:] = (partner[1:] == partner[:-1]) & (np.abs(end[1:] - end[:-1] - 1) <= 0.25)
        self._follows = follows
        self.annual = YEAR / columns["days"]

    def prior(self, column: Column) -> Column:
        before = np.full(len(column), np.nan)
        before[1:] = column[:-1]
        return np.where(self._follows, before, np.nan)

    def item(self, name: str) -> Column:
        return self.now[name]

    def or_zero(self, name: str) -> Column:
        return np.where(np.isnan(self.now[name]), 0.0, self.now[name])


def over(amount: Column, base: Column) -> Column:
    """The quotient; absent where the base is 0."""
    return np.where(base == 0, np.nan, amount / base)


def where_positive(base: Column) -> Column:
    return np.where(base > 0, base, np.nan)


def mean(closing: Column, opening: Column) -> Column:
    return np.where(np.isnan(opening), closing, (closing + opening) / 2)


def in_all(count: Column, *needed: Column) -> Column:
    """A count only where every item is there."""
    return np.where(np.isnan(sum(needed)), np.nan, count)


def summed(*lines: Column) -> Column:
    """The sum of what is there; absent where nothing is."""
    nothing = np.all([np.isnan(line) for line in lines], axis=0)
    return np.where(nothing, np.nan, sum(np.where(np.isnan(line), 0.0, line) for line in lines))


def plain_ratios(columns: Columns, partner: npt.NDArray[np.int64], end: Column) -> Columns:
    """Forty-odd ratios and scores of all families."""
    table = Plain(columns, partner, end)
    with np.errstate(all="ignore"):
        shared = _shared(table)
        return {
            **_liquidity(table),
            **_cash_flow(table, shared),
            **_payment_and_activity(table, shared),
            **_coverage_and_solvency(table, shared),
            **_profitability(table, shared),
            **_trend_and_quality(table, shared),
            **_scores(table),
        }


def _shared(t: Plain) -> Columns:
    debt = summed(
        *(t.item(name) for name in ("short_term_debt", "current_portion_long_term_debt", "bank_overdrafts")),
        *(t.item(name) for name in ("long_term_debt", "bonds_payable", "lease_liabilities_current")),
        *(t.item(name) for name in ("lease_liabilities_noncurrent", "financial_debt_unsplit")),
        t.item("related_party_payables_noncurrent"),
    )
    debt = np.where(np.isnan(debt), t.item("total_debt"), debt)
    net = debt - t.item("cash_and_equivalents") - t.or_zero("short_term_investments")
    ebitda = t.item("operating_profit") + t.item("depreciation_amortisation") + t.or_zero("impairment_losses")
    bought = summed(t.item("materials_consumed"), t.item("external_services"))
    rest = t.item("total_operating_income") - t.item("operating_profit") - t.item("personnel_expenses")
    costs = np.where(np.isnan(t.item("cost_of_sales")), bought, t.item("cost_of_sales"))
    costs = np.where(np.isnan(costs), rest - t.item("depreciation_amortisation"), costs)
    gross = t.item("gross_profit")
    return {
        "debt": debt,
        "net_debt": np.where(np.isnan(net), t.item("net_debt"), net),
        "ebitda": np.where(np.isnan(ebitda), t.item("ebitda"), ebitda),
        "costs": costs,
        "gross_profit": np.where(np.isnan(gross), t.item("revenue") - t.item("cost_of_sales"), gross),
        "interest_in_operations": t.item("cf_interest_paid") - t.or_zero("cf_interest_paid_financing"),
        "fcf": t.item("cf_operating") + t.item("cf_capex") + t.or_zero("cf_capex_intangibles"),
    }


def _liquidity(t: Plain) -> Columns:
    due, revenue = where_positive(t.item("total_current_liabilities")), where_positive(t.item("revenue"))
    cash = t.item("cash_and_equivalents") + t.or_zero("short_term_investments")
    working = t.item("total_current_assets") - t.item("total_current_liabilities")
    bank = summed(t.item("short_term_debt"), t.item("current_portion_long_term_debt"), t.item("bank_overdrafts"))
    tied_up = t.item("trade_receivables") + t.or_zero("contract_assets") + t.item("inventories")
    tied_up = tied_up - t.item("trade_payables") - t.or_zero("contract_liabilities")
    return {
        "current_ratio": over(t.item("total_current_assets"), due),
        "quick_ratio": over(cash + t.item("trade_receivables"), due),
        "cash_ratio": over(cash, due),
        "nwc": working,
        "nwc_to_assets": over(working, where_positive(t.item("total_assets"))),
        "wc_requirement_days": over(tied_up, revenue) * t.item("days"),
        "net_cash_position": cash - bank,
    }


def _cash_flow(t: Plain, s: Columns) -> Columns:
    flow, due = t.item("cf_operating"), t.item("total_current_liabilities")
    before, before2 = t.prior(flow), t.prior(t.prior(flow))
    earned = t.item("net_income") + t.item("depreciation_amortisation")
    earned3 = earned + t.prior(earned) + t.prior(t.prior(earned))
    positive = (flow > 0).astype(float) + (before > 0) + (before2 > 0)
    years = np.where(flow <= 0, np.nan, over(s["debt"], flow) / t.annual)
    return {
        "ocf_ratio": over(flow, where_positive(due)) * t.annual,
        "ocf_ratio_avg": over(flow, where_positive(mean(due, t.prior(due)))) * t.annual,
        "ocf_margin": over(flow, where_positive(t.item("revenue"))),
        "cash_conversion_3y": np.where(earned3 <= 0, np.nan, over(flow + before + before2, earned3)),
        "fcf": s["fcf"],
        "fcf_margin": over(s["fcf"], where_positive(t.item("revenue"))),
        "fcf_to_debt": over(s["fcf"], where_positive(s["debt"])) * t.annual,
        "debt_coverage_years": np.where(s["debt"] <= 0, np.nan, years),
        "ocf_positive_years": in_all(positive, flow, before, before2),
    }


def _payment_and_activity(t: Plain, s: Columns) -> Columns:
    days, revenue, payables = t.item("days"), t.item("revenue"), t.item("trade_payables")
    cash = t.item("cash_and_equivalents") + t.or_zero("short_term_investments")
    receivables, assets, stock = t.item("trade_receivables"), t.item("total_assets"), t.item("inventories")
    return {
        "dpo": over(payables, where_positive(s["costs"])) * days,
        "payables_to_sales": over(payables, where_positive(revenue)) / t.annual,
        "trade_payables_to_cash": over(payables, where_positive(cash)),
        "dso": over(receivables, where_positive(revenue)) * days,
        "dso_avg": over(mean(receivables, t.prior(receivables)), where_positive(revenue)) * days,
        "dio": np.where(stock == 0, 0.0, over(stock, where_positive(s["costs"])) * days),
        "asset_turnover": over(revenue, mean(assets, t.prior(assets))) * t.annual,
    }


def _coverage_and_solvency(t: Plain, s: Columns) -> Columns:
    profit, interest, equity = t.item("operating_profit"), t.item("interest_expense"), t.item("total_equity")
    service = -(t.item("cf_interest_paid") + t.item("cf_debt_repayment") + t.or_zero("cf_lease_principal"))
    before_interest = t.item("cf_operating") - s["interest_in_operations"]
    tangible = equity - t.or_zero("goodwill") - t.or_zero("intangible_assets") - t.or_zero("unpaid_share_capital")
    unable = (s["net_debt"] <= 0) | (s["ebitda"] <= 0)
    return {
        "interest_cover": over(profit, where_positive(interest)),
        "ebitda_interest_cover": over(s["ebitda"], where_positive(interest)),
        "dscr": np.where(service <= 0, np.nan, over(before_interest, service)),
        "implied_interest_rate": over(interest, where_positive(mean(s["debt"], t.prior(s["debt"])))) * t.annual,
        "equity_ratio": over(equity, where_positive(t.item("total_assets"))),
        "tangible_net_worth": tangible - t.or_zero("related_party_receivables_noncurrent"),
        "debt_to_equity": np.where(equity <= 0, np.nan, over(s["debt"], equity)),
        "liabilities_to_assets": over(t.item("total_liabilities"), t.item("total_assets")),
        "net_debt_to_ebitda": np.where(unable, np.nan, over(s["net_debt"], s["ebitda"]) / t.annual),
    }


def _profitability(t: Plain, s: Columns) -> Columns:
    revenue, income, assets, equity = (
        t.item(name) for name in ("revenue", "net_income", "total_assets", "total_equity")
    )
    revenue, opening = where_positive(revenue), t.prior(equity)
    negative = (equity <= 0) | (opening <= 0)
    return {
        "gross_margin": over(s["gross_profit"], revenue),
        "operating_margin": over(t.item("operating_profit"), revenue),
        "net_margin": over(income, revenue),
        "roa": over(income, mean(assets, t.prior(assets))) * t.annual,
        "roe": np.where(negative, np.nan, over(income, mean(equity, opening)) * t.annual),
        "ebit_to_assets": over(t.item("operating_profit"), assets) * t.annual,
    }


def _trend_and_quality(t: Plain, s: Columns) -> Columns:
    a_day = over(t.item("revenue"), t.item("days"))
    growth = over(a_day, where_positive(t.prior(a_day))) - 1
    receivables, assets = t.item("trade_receivables"), t.item("total_assets")
    owed = over(receivables, where_positive(t.prior(receivables))) - 1
    margin = over(t.item("operating_profit"), where_positive(t.item("revenue")))
    years = (margin, t.prior(margin), t.prior(t.prior(margin)))
    middle = (years[0] + years[1] + years[2]) / 3
    spread = np.sqrt(((years[0] - middle) ** 2 + (years[1] - middle) ** 2 + (years[2] - middle) ** 2) / 2)
    accruals = over(t.item("net_income") - t.item("cf_operating"), mean(assets, t.prior(assets)))
    dso = over(receivables, where_positive(t.item("revenue"))) * t.item("days")
    return {
        "revenue_growth": growth,
        "receivables_growth_gap": owed - growth,
        "margin_volatility": spread,
        "sloan_accruals_cf": accruals * t.annual,
        "dso_index": over(dso, t.prior(dso)),
        "exposure_to_fcf": np.where(s["fcf"] <= 0, np.nan, over(t.item("annual_contract_value"), s["fcf"]) / t.annual),
    }


def _scores(t: Plain) -> Columns:
    assets, due, debts = t.item("total_assets"), t.item("total_current_liabilities"), t.item("total_liabilities")
    working = over(t.item("total_current_assets") - due, where_positive(assets))
    kept = t.item("retained_earnings") + t.or_zero("revenue_reserves") + t.or_zero("profit_for_year_in_equity")
    earned = over(t.item("operating_profit"), assets) * t.annual
    cushion = over(t.item("total_equity"), debts)
    income, burden = t.item("net_income"), over(debts, where_positive(assets))
    current = over(t.item("total_current_assets"), due)
    before_tax = over(t.item("profit_before_tax"), due) * t.annual
    turnover = over(t.item("revenue"), assets) * t.annual
    return_on_assets = over(income, where_positive(assets)) * t.annual
    return {
        "altman_z_double_prime": 6.56 * working + 3.26 * over(kept, assets) + 6.72 * earned + 1.05 * cushion,
        "zmijewski": -4.336 - 4.513 * return_on_assets + 5.679 * burden + 0.004 * current,
        "springate": 1.03 * working + 3.07 * earned + 0.66 * before_tax + 0.4 * turnover,
    }
