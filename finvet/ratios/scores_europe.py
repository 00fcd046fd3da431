"""Published scores of continental Europe: France, the Czech Republic, Germany, Austria and Switzerland, Italy."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ABSENT, ZERO, annual_cover, annual_rate, count, first, per, positive

score = Family("scores")

THIN_EQUITY, LONG_REPAYMENT = 0.08, 15
"""Austria's URG: equity below 8 % and more than 15 years to repay are a presumed need for reorganisation."""


@score("score", better="higher", source="Conan & Holder 1979; zones are disputed, the table of probabilities is not")
def conan_holder(
    ebitda: Column,
    total_liabilities: Column,
    total_equity: Column,
    total_noncurrent_liabilities: Column,
    total_assets: Column,
    cash_and_equivalents: Column,
    trade_receivables: Column,
    interest_expense: Column,
    revenue: Column,
    personnel_expenses: Column,
    value_added: Column,
    days: Column,
    short_term_investments: Column = ZERO,
) -> Column:
    """Distance from failure of a French industrial company of middle size, by five ratios in percent."""
    at_hand = cash_and_equivalents + short_term_investments + trade_receivables
    return (
        24.0 * annual_rate(per(ebitda, total_liabilities), days)
        + 22.0 * per(total_equity + total_noncurrent_liabilities, total_assets)
        + 16.0 * per(at_hand, total_assets)
        - 87.0 * per(interest_expense, positive(revenue))
        - 10.0 * per(personnel_expenses, value_added)
    )


@score("score", better="higher", source="Neumaierova & Neumaier 2005; interest cover capped at 9")
def in05(in_without_ebit: Column, ebit_to_assets: Column) -> Column:
    """Whether a Czech company creates value or heads for bankruptcy, by the IN index of 2005."""
    return in_without_ebit + 3.97 * ebit_to_assets


@score("score", better="higher", source="Neumaierova & Neumaier 2001; interest cover capped at 9")
def in01(in_without_ebit: Column, ebit_to_assets: Column) -> Column:
    """Whether a Czech company creates value or heads for bankruptcy, by the IN index of 2001."""
    return in_without_ebit + 3.92 * ebit_to_assets


@score("index", better="lower", source="Kralicek 1991, quick test: mean of four grades, 1 very good to 5")
def kralicek_quick(
    kralicek_equity_grade: Column,
    kralicek_debt_grade: Column,
    kralicek_return_grade: Column,
    kralicek_flow_grade: Column,
) -> Column:
    """How stable and how profitable a company is, by the grades of four ratios."""
    return 0.25 * (kralicek_equity_grade + kralicek_debt_grade + kralicek_return_grade + kralicek_flow_grade)


@score("count", better="lower", source="Austria, URG sections 22 to 24")
def urg_test(equity_ratio: Column, uncovered_debts: Column, cash_flow_before_tax: Column, days: Column) -> Column:
    """Whether Austrian law presumes a need for reorganisation (1): thin equity, and too many years to repay debts."""
    repaid = LONG_REPAYMENT * annual_rate(cash_flow_before_tax, days)
    return count((equity_ratio < THIN_EQUITY) & (uncovered_debts > 0) & (uncovered_debts > repaid))


@score("count", better="lower", source="CNDCEC, Indici di allerta, 20 October 2019")
def cndcec_alert(total_equity: Column, cover_below_one: Column = ABSENT) -> Column:
    """Whether Italy's alert hierarchy sees a crisis: negative equity (1), debts not covered (2), or both (3).

    The cover is last year's, where the rule looks six months ahead; its third step, five limits of the trade, is not
    taken, for but one of their numbers is confirmed.
    """
    is_negative = count(total_equity < 0)
    return first(is_negative + 2.0 * cover_below_one, positive(is_negative))


@score("score", better="higher", source="Kralicek 1991 = Jacobs = Maczynska 1994 = Index bonity: one function")
def kralicek_df(
    cash_flow_before_tax: Column,
    total_liabilities: Column,
    total_assets: Column,
    profit_before_tax: Column,
    revenue: Column,
    inventories: Column,
    days: Column,
) -> Column:
    """Distance from failure of a company of the German-speaking countries, by six ratios."""
    sold = positive(revenue)
    return (
        1.5 * annual_rate(per(cash_flow_before_tax, total_liabilities), days)
        + 0.08 * per(total_assets, total_liabilities)
        + 10.0 * annual_rate(per(profit_before_tax, total_assets), days)
        + 5.0 * per(profit_before_tax, sold)
        + 0.3 * annual_cover(per(inventories, sold), days)
        + 0.1 * annual_rate(per(revenue, total_assets), days)
    )
