"""What this contract would be to the partner: is it one that it can digest?"""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ZERO, annual_rate, avg3, meaningful, per, positive

ratio = Family("exposure")


@ratio("percent", better="lower", source="finvet rule", annualised="stock per flow")
def contract_to_customer_revenue(annual_contract_value: Column, revenue: Column) -> Column:
    """A year of the contract as a share of the partner's revenue."""
    return meaningful(per(annual_contract_value, revenue), (revenue <= 0, "weak", "no-revenue"))


@ratio("percent", better="lower", source="finvet rule")
def exposure_to_cash(
    peak_exposure: Column, cash_and_equivalents: Column, short_term_investments: Column = ZERO
) -> Column:
    """The most that the partner would owe us as a share of its cash."""
    cash = cash_and_equivalents + short_term_investments
    return meaningful(per(peak_exposure, cash), (cash <= 0, "weak", "no-cash"))


@ratio("percent", better="lower", source="finvet rule", annualised="stock per flow")
def exposure_to_fcf(annual_contract_value: Column, fcf: Column) -> Column:
    """A year of the contract as a share of the free cash flow before it."""
    return meaningful(per(annual_contract_value, fcf), (fcf <= 0, "weak", "fcf-not-positive"))


@ratio("percent", better="lower", source="credit-management practice: a tenth of net worth")
def exposure_to_nw(peak_exposure: Column, tangible_net_worth: Column) -> Column:
    """The most that the partner would owe us as a share of its tangible net worth."""
    return meaningful(per(peak_exposure, tangible_net_worth), (tangible_net_worth <= 0, "weak", "tnw-not-positive"))


@ratio("percent", better="lower", source="credit-management practice: 10 to 20 % of working capital")
def exposure_to_wc(peak_exposure: Column, nwc: Column) -> Column:
    """The most that the partner would owe us as a share of its working capital."""
    return meaningful(per(peak_exposure, nwc), (nwc <= 0, "weak", "working-capital-not-positive"))


@ratio("percent", better="lower", source="credit-management practice: one creditor among many")
def exposure_to_payables(peak_exposure: Column, trade_payables: Column) -> Column:
    """The most that the partner would owe us as a share of what it owes all suppliers."""
    return per(peak_exposure, positive(trade_payables))


@ratio("percent", better="lower", source="finvet rule: knock-out K11 of the standard policy")
def exposure_to_cash_and_lines(
    peak_exposure: Column,
    cash_and_equivalents: Column,
    short_term_investments: Column = ZERO,
    undrawn_credit_lines: Column = ZERO,
) -> Column:
    """The most that the partner would owe us as a share of its cash and undrawn committed lines."""
    within_reach = cash_and_equivalents + short_term_investments + undrawn_credit_lines
    return meaningful(per(peak_exposure, within_reach), (within_reach <= 0, "weak", "no-cash"))


@ratio("percent", better="lower", source="finvet rule: knock-out K11 of the standard policy")
def contract_to_mean_fcf(
    annual_contract_value: Column,
    fcf: Column,
    prior_fcf: Column,
    prior2_fcf: Column,
    days: Column,
    prior_days: Column,
    prior2_days: Column,
) -> Column:
    """A year of the contract as a share of the mean free cash flow of three years."""
    left = avg3(annual_rate(fcf, days), annual_rate(prior_fcf, prior_days), annual_rate(prior2_fcf, prior2_days))
    return meaningful(per(annual_contract_value, left), (left <= 0, "weak", "fcf-not-positive"))
