"""What the vetting rules need beside the catalogue: substitutes, shorter windows and counts."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import (
    ABSENT,
    ZERO,
    choose,
    count,
    instead,
    meaningful,
    per,
    per_owed,
    positive,
    sum2,
    sum3,
    total,
    zero,
)  # fmt: skip

indicator = Family("indicators")

RULE = "finvet rule"

WEAK_CONVERSION = 0.5
"""Operating cash flow below this part of net income is weak conversion."""


@indicator("ratio", better="higher", source=RULE)
def dscr_substituted(
    cf_operating: Column,
    cf_interest_paid: Column = ABSENT,
    interest_expense: Column = ABSENT,
    cf_debt_repayment: Column = ABSENT,
    prior_short_term_debt: Column = ABSENT,
    prior_current_portion_long_term_debt: Column = ABSENT,
    cf_interest_paid_financing: Column = ZERO,
    cf_lease_principal: Column = ZERO,
) -> Column:
    """Debt service coverage with interest expense for interest paid and opening short-term debt for repayments."""
    interest = instead(cf_interest_paid, -interest_expense)
    opening_debt_due = total(prior_short_term_debt, prior_current_portion_long_term_debt)
    service = -(interest + instead(cf_debt_repayment, -opening_debt_due) + cf_lease_principal)
    before_interest = cf_operating - (interest - cf_interest_paid_financing)
    return per_owed(before_interest, service, "no-debt-service")


@indicator("days", better="higher", source=RULE)
def cash_days_with_lines(
    cash_and_equivalents: Column,
    cash_opex_per_day: Column,
    short_term_investments: Column = ZERO,
    undrawn_credit_lines: Column = ZERO,
) -> Column:
    """Days of running costs that cash, securities and undrawn committed lines would pay."""
    return per(cash_and_equivalents + short_term_investments + undrawn_credit_lines, cash_opex_per_day)


@indicator("ratio", better="higher", source=RULE)
def quick_ratio_of_services(
    cash_and_equivalents: Column,
    trade_receivables: Column,
    total_current_liabilities: Column,
    short_term_investments: Column = ZERO,
    contract_liabilities: Column = ZERO,
) -> Column:
    """Quick ratio of a company that settles its contract liabilities in services: they are not due in cash."""
    quick = cash_and_equivalents + short_term_investments + trade_receivables
    due_in_cash = total_current_liabilities - contract_liabilities
    return meaningful(per(quick, due_in_cash), (due_in_cash <= 0, "strong", "no-current-liabilities"))


@indicator("percent", better="higher", source="CNDCEC 2019", annualised="flow per stock")
def cash_earnings_to_assets(net_income: Column, depreciation_amortisation: Column, total_assets: Column) -> Column:
    """Net income with depreciation added back as a share of all assets."""
    return per(net_income + depreciation_amortisation, positive(total_assets))


@indicator("months", better="higher", source=RULE)
def runway_months_on_hand(
    burn_monthly: Column, cash_and_equivalents: Column, short_term_investments: Column = ZERO
) -> Column:
    """Months until cash on hand is used up at the present burn, without undrawn lines."""
    return meaningful(
        per(cash_and_equivalents + short_term_investments, burn_monthly),
        (zero(burn_monthly), "strong", "not-burning"),
    )


@indicator("count", better="higher", source=RULE)
def ocf_positive_years_of_two(cf_operating: Column, prior_cf_operating: Column) -> Column:
    """Years of the last two with positive operating cash flow."""
    return count(cf_operating > 0, prior_cf_operating > 0)


@indicator("count", better="higher", source=RULE)
def fcf_positive_years_of_two(fcf: Column, prior_fcf: Column) -> Column:
    """Years of the last two with positive free cash flow."""
    return count(fcf > 0, prior_fcf > 0)


@indicator("count", better="lower", source=RULE)
def ocf_negative_years(cf_operating: Column, prior_cf_operating: Column, prior2_cf_operating: Column) -> Column:
    """Years of the last three with negative operating cash flow."""
    return count(cf_operating < 0, prior_cf_operating < 0, prior2_cf_operating < 0)


@indicator("ratio", better="higher", source=RULE)
def cash_conversion_2y(
    cf_operating: Column,
    prior_cf_operating: Column,
    net_income: Column,
    prior_net_income: Column,
    depreciation_amortisation: Column,
    prior_depreciation_amortisation: Column,
) -> Column:
    """Operating cash flow of two years per unit of net income with depreciation of two years."""
    earned = sum2(net_income + depreciation_amortisation, prior_net_income + prior_depreciation_amortisation)
    received = sum2(cf_operating, prior_cf_operating)
    return meaningful(per(received, earned), (earned <= 0, "weak", "cash-earnings-not-positive"))


@indicator("currency", better="higher", source=RULE)
def ocf_cash_sum_3y(cf_operating: Column, prior_cf_operating: Column, prior2_cf_operating: Column) -> Column:
    """Operating cash flow of three years together."""
    return sum3(cf_operating, prior_cf_operating, prior2_cf_operating)


@indicator("currency", better="higher", source=RULE)
def ocf_cash_sum_2y(cf_operating: Column, prior_cf_operating: Column) -> Column:
    """Operating cash flow of two years together."""
    return sum2(cf_operating, prior_cf_operating)


@indicator("days", better="lower", source=RULE)
def dpo_series(dpo_on_purchases: Column, dpo: Column = ABSENT, dpo_best: Column = ABSENT) -> Column:
    """Payment days by one variant that the first year has too, for comparison over three years."""
    return choose(dpo_on_purchases > 0, dpo, dpo_best)


@indicator("days", better="lower", source=RULE)
def payables_stretch_2y(dpo_series: Column, prior2_dpo_series: Column) -> Column:
    """Days by which suppliers wait longer than two years before."""
    return dpo_series - prior2_dpo_series


@indicator("count", better="lower", source=RULE)
def weak_conversion_years(
    cf_operating: Column,
    prior_cf_operating: Column,
    net_income: Column,
    prior_net_income: Column,
    prior2_cf_operating: Column = ABSENT,
    prior2_net_income: Column = ABSENT,
) -> Column:
    """Years of the last three with a profit of which less than half arrived as operating cash flow."""
    return count(
        (net_income > 0) & (cf_operating < WEAK_CONVERSION * net_income),
        (prior_net_income > 0) & (prior_cf_operating < WEAK_CONVERSION * prior_net_income),
        (prior2_net_income > 0) & (prior2_cf_operating < WEAK_CONVERSION * prior2_net_income),
    )
