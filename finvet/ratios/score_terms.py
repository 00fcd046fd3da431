"""Terms that only the published scores use."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import (
    ABSENT,
    ZERO,
    annual_rate,
    avg,
    capped,
    choose,
    count,
    expected,
    first,
    natural_log,
    per,
    positive,
    total,
    zero,
)

term = Family("score terms")

EQUITY_CUTS, RETURN_CUTS, FLOW_CUTS = (0.30, 0.20, 0.10), (0.15, 0.12, 0.08), (0.10, 0.08, 0.05)
DEBT_CUTS, HOPELESS_YEARS = (3, 5, 12), 30
"""Where Kralicek's grades 1 to 4 end; below nothing, or after so many years of repaying, it is a 5."""

LIKELY_SIZES = (8, 20)
"""Where Ohlson's size lies for any company; outside, the unit of the amounts is wrong."""

HIGHEST_COVER = 9
"""Interest cover counts up to this in the IN indices, also where there is no interest (their authors)."""


@term("index", better="neither", source="Ohlson 1980: log of assets in dollars over the GNP price index, 1968 = 100")
def ohlson_size(total_assets: Column, usd_rate: Column, gnp_index: Column) -> Column:
    """Size as Ohlson measures it: assets in dollars at prices of 1968; outside 8 to 20 the unit is not right."""
    return expected(natural_log(per(total_assets * usd_rate, gnp_index)), *LIKELY_SIZES)


@term("ratio", better="higher", source="Neumaierova & Neumaier 2005")
def capped_cover(operating_profit: Column, interest_expense: Column) -> Column:
    """Interest cover, counted up to nine times, and so where there is no interest."""
    covered = capped(per(operating_profit, positive(interest_expense)), HIGHEST_COVER)
    return choose(zero(interest_expense), HIGHEST_COVER, covered)


@term("currency", better="higher", source="Kralicek 1991")
def cash_flow_before_tax(profit_before_tax: Column, depreciation_amortisation: Column) -> Column:
    """What the business earned in cash before tax, of which debts are repaid."""
    return profit_before_tax + depreciation_amortisation


@term("percent", better="lower", source="Piotroski 2000")
def long_term_debt_share(
    total_assets: Column,
    prior_total_assets: Column = ABSENT,
    long_term_debt: Column = ABSENT,
    bonds_payable: Column = ABSENT,
    lease_liabilities_noncurrent: Column = ABSENT,
) -> Column:
    """Long-term borrowings and leases as a share of average assets."""
    borrowed = total(long_term_debt, bonds_payable, lease_liabilities_noncurrent)
    return per(borrowed, avg(total_assets, prior_total_assets))


@term("currency", better="higher", source="Kralicek 1991, quick test")
def kralicek_cash_flow(
    cash_flow_before_tax: Column,
    provisions_noncurrent: Column = ABSENT,
    prior_provisions_noncurrent: Column = ABSENT,
) -> Column:
    """Cash earned before tax, with what was set aside in long-term provisions, where two years show them."""
    return cash_flow_before_tax + first(provisions_noncurrent - prior_provisions_noncurrent, ZERO)


@term("percent", better="higher", source="Kralicek 1991, quick test")
def kralicek_flow_rate(kralicek_cash_flow: Column, operating_income: Column) -> Column:
    """Cash earned before tax as a share of operating income."""
    return per(kralicek_cash_flow, positive(operating_income))


@term("index", better="lower", source="Kralicek 1991, quick test")
def kralicek_flow_grade(kralicek_flow_rate: Column) -> Column:
    """Grade for the cash flow in operating income: 1 above 10 %, 5 where it is negative."""
    return 1 + count(*(kralicek_flow_rate <= cut for cut in FLOW_CUTS), kralicek_flow_rate < 0)


@term("count", better="neither", source="Piotroski 2000")
def shares_issued(shares_outstanding: Column = ABSENT, prior_shares_outstanding: Column = ABSENT) -> Column:
    """Whether there are more shares than the year before (1); not where their number is not given."""
    return count(shares_outstanding > prior_shares_outstanding)


@term("currency", better="lower", source="URG section 24; Kralicek 1991")
def uncovered_debts(
    total_liabilities: Column, cash_and_equivalents: Column, short_term_investments: Column = ZERO
) -> Column:
    """Debts that cash and short-term investments would not repay."""
    return total_liabilities - cash_and_equivalents - short_term_investments


@term("index", better="lower", source="Kralicek 1991, quick test")
def kralicek_equity_grade(equity_ratio: Column) -> Column:
    """Grade for the share of equity in all funds: 1 above 30 %, 5 where it is negative."""
    return 1 + count(*(equity_ratio <= cut for cut in EQUITY_CUTS), equity_ratio < 0)


@term("index", better="lower", source="Kralicek 1991, quick test")
def kralicek_debt_grade(uncovered_debts: Column, kralicek_cash_flow: Column, days: Column) -> Column:
    """Grade for the years that it takes to repay debts: 1 below 3, 5 above 30 or without cash flow."""
    years = per(uncovered_debts, annual_rate(kralicek_cash_flow, days))
    never = kralicek_cash_flow <= 0
    return 1 + count(*((years >= cut) | never for cut in DEBT_CUTS), (years > HOPELESS_YEARS) | never)


@term("points", better="higher", source="Piotroski 2000")
def opening_return_change(
    net_income: Column,
    prior_net_income: Column,
    prior_total_assets: Column,
    prior2_total_assets: Column,
    days: Column,
    prior_days: Column,
) -> Column:
    """Change of net income as a share of the assets at the start of the year."""
    now = annual_rate(per(net_income, positive(prior_total_assets)), days)
    return now - annual_rate(per(prior_net_income, positive(prior2_total_assets)), prior_days)


@term("ratio", better="higher", source="Piotroski 2000")
def opening_turnover_change(
    revenue: Column,
    prior_revenue: Column,
    prior_total_assets: Column,
    prior2_total_assets: Column,
    days: Column,
    prior_days: Column,
) -> Column:
    """Change of revenue per unit of the assets at the start of the year."""
    now = annual_rate(per(revenue, positive(prior_total_assets)), days)
    return now - annual_rate(per(prior_revenue, positive(prior2_total_assets)), prior_days)


@term("index", better="lower", source="Kralicek 1991, quick test")
def kralicek_return_grade(total_capital_return: Column) -> Column:
    """Grade for the return on all funds before interest: 1 above 15 %, 5 where it is negative."""
    return 1 + count(*(total_capital_return <= cut for cut in RETURN_CUTS), total_capital_return < 0)


@term("index", better="higher", source="Neumaierova & Neumaier 2001 and 2005")
def in_without_ebit(
    total_assets: Column,
    total_liabilities: Column,
    capped_cover: Column,
    operating_income: Column,
    total_current_assets: Column,
    total_current_liabilities: Column,
    days: Column,
) -> Column:
    """The four terms that both IN indices weigh alike."""
    return (
        0.13 * per(total_assets, total_liabilities)
        + 0.04 * capped_cover
        + 0.21 * annual_rate(per(operating_income, total_assets), days)
        + 0.09 * per(total_current_assets, total_current_liabilities)
    )


@term("count", better="lower", source="CNDCEC, Indici di allerta, 20 October 2019")
def cover_below_one(dscr: Column) -> Column:
    """Whether operating cash flow falls short of interest and repayments (1)."""
    return count(dscr < 1)
