"""Is the cash enough: for investments, dividends and debts, for months to come, and over three years."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import DAYS_PER_YEAR, ZERO, count, larger, meaningful, per, positive, smaller, sum3, zero

ratio = Family("cash flow")


@ratio("ratio", better="higher", source="Wild/Subramanyam/Halsey 2007, p. 390; Giacomino & Mielke 1993")
def cash_flow_adequacy(
    cf_operating: Column,
    prior_cf_operating: Column,
    prior2_cf_operating: Column,
    cf_capex: Column,
    prior_cf_capex: Column,
    prior2_cf_capex: Column,
    stock_build: Column,
    prior_stock_build: Column,
    prior2_stock_build: Column = ZERO,
    cf_capex_intangibles: Column = ZERO,
    prior_cf_capex_intangibles: Column = ZERO,
    prior2_cf_capex_intangibles: Column = ZERO,
    cf_dividends_paid: Column = ZERO,
    prior_cf_dividends_paid: Column = ZERO,
    prior2_cf_dividends_paid: Column = ZERO,
) -> Column:
    """Operating cash flow of three years per unit of capital expenditure, dividends and stock build."""
    needs = -sum3(
        cf_capex + cf_capex_intangibles + cf_dividends_paid + stock_build,
        prior_cf_capex + prior_cf_capex_intangibles + prior_cf_dividends_paid + prior_stock_build,
        prior2_cf_capex + prior2_cf_capex_intangibles + prior2_cf_dividends_paid + prior2_stock_build,
    )
    received = sum3(cf_operating, prior_cf_operating, prior2_cf_operating)
    return meaningful(per(received, needs), (needs <= 0, "none", "no-cash-needs"))


@ratio("ratio", better="higher", source="Giacomino & Mielke 1993")
def cash_adequacy_gm(
    cf_operating: Column,
    cf_debt_repayment: Column,
    cf_capex: Column,
    cf_capex_intangibles: Column = ZERO,
    cf_dividends_paid: Column = ZERO,
) -> Column:
    """Operating cash flow per unit of repayments, capital expenditure and dividends."""
    needs = -(cf_debt_repayment + cf_capex + cf_capex_intangibles + cf_dividends_paid)
    return meaningful(per(cf_operating, needs), (needs <= 0, "none", "no-cash-needs"))


@ratio("years", better="lower", source="Giacomino & Mielke 1993", annualised="stock per flow")
def debt_coverage_years(total_debt: Column, cf_operating: Column) -> Column:
    """Years of operating cash flow that it would take to repay all debt."""
    return meaningful(
        per(positive(total_debt), cf_operating),
        (zero(total_debt), "strong", "no-debt"),
        (cf_operating <= 0, "weak", "cfo-not-positive"),
    )


@ratio("years", better="lower", source="URG (Austria) ss. 22-24; Kralicek", annualised="stock per flow")
def fictitious_debt_repayment_years(
    total_liabilities: Column,
    cash_and_equivalents: Column,
    profit_before_tax: Column,
    depreciation_amortisation: Column,
    short_term_investments: Column = ZERO,
) -> Column:
    """Years of cash earnings that it would take to repay all liabilities not covered by cash."""
    uncovered = total_liabilities - cash_and_equivalents - short_term_investments
    earned = profit_before_tax + depreciation_amortisation
    return meaningful(
        per(uncovered, earned),
        (uncovered <= 0, "strong", "cash-exceeds-liabilities"),
        (earned <= 0, "weak", "cash-earnings-not-positive"),
    )


@ratio("ratio", better="higher", source="Giacomino & Mielke 1993")
def capex_coverage(cf_operating: Column, cf_capex: Column, cf_capex_intangibles: Column = ZERO) -> Column:
    """Operating cash flow per unit of capital expenditure."""
    spent = -(cf_capex + cf_capex_intangibles)
    return meaningful(per(cf_operating, spent), (spent <= 0, "none", "no-capex"))


@ratio("ratio", better="higher", source="practice")
def dividend_coverage_cash(fcf: Column, cf_dividends_paid: Column) -> Column:
    """Free cash flow per unit of dividends paid."""
    return meaningful(per(fcf, -cf_dividends_paid), (cf_dividends_paid >= 0, "none", "no-dividends"))


@ratio("ratio", better="target range", source="practice")
def reinvestment_ratio(
    cf_capex: Column, depreciation_amortisation: Column, cf_capex_intangibles: Column = ZERO
) -> Column:
    """Capital expenditure per unit of depreciation: below 1 the assets are being run down."""
    return per(-(cf_capex + cf_capex_intangibles), depreciation_amortisation)


@ratio("currency", better="lower", source="venture practice")
def burn_monthly(fcf_after_leases: Column, days: Column) -> Column:
    """Cash used up in a month; 0 where free cash flow after leases is positive."""
    months = per(12 * days, DAYS_PER_YEAR)
    return per(larger(0, -fcf_after_leases), months)


@ratio("months", better="higher", source="ASC 205-40; IAS 1")
def runway_months(
    burn_monthly: Column,
    cash_and_equivalents: Column,
    short_term_investments: Column = ZERO,
    undrawn_credit_lines: Column = ZERO,
) -> Column:
    """Months until cash and undrawn lines are used up at the present burn."""
    return meaningful(
        per(cash_and_equivalents + short_term_investments + undrawn_credit_lines, burn_monthly),
        (zero(burn_monthly), "strong", "not-burning"),
    )


@ratio("count", better="higher", source="finvet rule; RapidRatings 2024")
def ocf_positive_years(cf_operating: Column, prior_cf_operating: Column, prior2_cf_operating: Column) -> Column:
    """Years of the last three with positive operating cash flow."""
    return count(cf_operating > 0, prior_cf_operating > 0, prior2_cf_operating > 0)


@ratio("count", better="higher", source="finvet rule")
def fcf_positive_years(fcf: Column, prior_fcf: Column, prior2_fcf: Column) -> Column:
    """Years of the last three with positive free cash flow."""
    return count(fcf > 0, prior_fcf > 0, prior2_fcf > 0)


@ratio("percent", better="lower", source="finvet rule")
def financing_dependence(
    cf_debt_proceeds: Column,
    prior_cf_debt_proceeds: Column,
    prior2_cf_debt_proceeds: Column,
    cf_debt_repayment: Column,
    prior_cf_debt_repayment: Column,
    prior2_cf_debt_repayment: Column,
    cf_investing: Column,
    prior_cf_investing: Column,
    prior2_cf_investing: Column,
    cf_operating: Column,
    prior_cf_operating: Column,
    prior2_cf_operating: Column,
    cf_equity_proceeds: Column = ZERO,
    prior_cf_equity_proceeds: Column = ZERO,
    prior2_cf_equity_proceeds: Column = ZERO,
) -> Column:
    """Share of three years' cash needs that new debt and equity paid for."""
    raised = sum3(
        larger(0, cf_debt_proceeds + cf_debt_repayment) + cf_equity_proceeds,
        larger(0, prior_cf_debt_proceeds + prior_cf_debt_repayment) + prior_cf_equity_proceeds,
        larger(0, prior2_cf_debt_proceeds + prior2_cf_debt_repayment) + prior2_cf_equity_proceeds,
    )
    needs = -sum3(
        cf_investing + smaller(0, cf_operating),
        prior_cf_investing + smaller(0, prior_cf_operating),
        prior2_cf_investing + smaller(0, prior2_cf_operating),
    )
    return meaningful(per(raised, needs), (needs <= 0, "strong", "no-cash-needs"))
