"""Does the business make cash: operating and free cash flow against earnings, revenue and what is owed."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ABSENT, ZERO, avg, meaningful, per, per_owed, positive, smaller, sum3

ratio = Family("cash flow")


@ratio("ratio", better="higher", source="Casey & Bartczak 1985; Mills & Yamamura 1998", annualised="flow per stock")
def ocf_ratio(cf_operating: Column, total_current_liabilities: Column) -> Column:
    """Operating cash flow per unit of what falls due within the year."""
    return per_owed(cf_operating, total_current_liabilities, "no-current-liabilities")


@ratio("ratio", better="higher", source="Kieso/Weygandt, current cash debt coverage", annualised="flow per stock")
def ocf_ratio_avg(
    cf_operating: Column, total_current_liabilities: Column, prior_total_current_liabilities: Column = ABSENT
) -> Column:
    """Operating cash flow per unit of average current liabilities."""
    base = avg(total_current_liabilities, prior_total_current_liabilities)
    return per_owed(cf_operating, base, "no-current-liabilities")


@ratio("percent", better="higher", source="Kralicek quick test")
def ocf_margin(cf_operating: Column, revenue: Column) -> Column:
    """Operating cash flow as a share of revenue."""
    return per(cf_operating, positive(revenue))


@ratio("ratio", better="higher", source="Mulford & Comiskey 2005")
def cash_conversion_ebitda(
    cf_operating: Column, cf_tax_paid: Column, cfo_interest_paid: Column, ebitda: Column
) -> Column:
    """How much of EBITDA arrives as cash, before tax and interest."""
    before_tax_and_interest = cf_operating - cf_tax_paid - cfo_interest_paid
    return meaningful(per(before_tax_and_interest, ebitda), (ebitda <= 0, "weak", "ebitda-not-positive"))


@ratio("ratio", better="higher", source="Mulford & Comiskey 2005")
def cash_conversion_ni(cf_operating: Column, net_income: Column) -> Column:
    """How much of net income arrives as operating cash flow."""
    return meaningful(per(cf_operating, net_income), (net_income <= 0, "none", "net-income-not-positive"))


@ratio("ratio", better="higher", source="Schilit/Perler 2010")
def cash_conversion_3y(
    cf_operating: Column,
    prior_cf_operating: Column,
    prior2_cf_operating: Column,
    net_income: Column,
    prior_net_income: Column,
    prior2_net_income: Column,
    depreciation_amortisation: Column,
    prior_depreciation_amortisation: Column,
    prior2_depreciation_amortisation: Column,
) -> Column:
    """Operating cash flow of three years per unit of net income with depreciation of three years."""
    earned = sum3(
        net_income + depreciation_amortisation,
        prior_net_income + prior_depreciation_amortisation,
        prior2_net_income + prior2_depreciation_amortisation,
    )
    received = sum3(cf_operating, prior_cf_operating, prior2_cf_operating)
    return meaningful(per(received, earned), (earned <= 0, "weak", "cash-earnings-not-positive"))


@ratio("currency", better="higher", source="Jensen 1986; practice")
def fcf(cf_operating: Column, cf_capex: Column, cf_capex_intangibles: Column = ZERO) -> Column:
    """Operating cash flow left after capital expenditure, which is negative as an outflow."""
    return cf_operating + cf_capex + cf_capex_intangibles


@ratio("currency", better="higher", source="IFRS 16 comparability practice")
def fcf_after_leases(
    cf_operating: Column,
    cf_capex: Column,
    cf_capex_intangibles: Column = ZERO,
    cf_lease_principal: Column = ZERO,
    cf_interest_paid_financing: Column = ZERO,
) -> Column:
    """Free cash flow after lease principal and after interest shown under financing."""
    interest = smaller(0, cf_interest_paid_financing)
    return cf_operating + cf_capex + cf_capex_intangibles + cf_lease_principal + interest


@ratio("percent", better="higher", source="practice")
def fcf_margin(fcf: Column, revenue: Column) -> Column:
    """Free cash flow as a share of revenue."""
    return per(fcf, positive(revenue))


@ratio("percent", better="higher", source="S&P Corporate Methodology 2013", annualised="flow per stock")
def fcf_to_debt(fcf: Column, total_debt: Column) -> Column:
    """Share of all debt that one year's free cash flow would repay."""
    return per_owed(fcf, total_debt, "no-debt")


@ratio("ratio", better="higher", source="Beaver 1966", annualised="flow per stock")
def cash_flow_to_debt(net_income: Column, depreciation_amortisation: Column, total_liabilities: Column) -> Column:
    """Net income with depreciation per unit of all liabilities."""
    return per_owed(net_income + depreciation_amortisation, total_liabilities, "no-liabilities")


@ratio("percent", better="higher", source="S&P Corporate Methodology 2013", annualised="flow per stock")
def ocf_to_debt(cf_operating: Column, total_debt: Column) -> Column:
    """Share of all debt that one year's operating cash flow would repay."""
    return per_owed(cf_operating, total_debt, "no-debt")


@ratio("percent", better="higher", source="S&P Corporate Methodology 2013", annualised="flow per stock")
def ffo_to_debt(cf_operating: Column, cf_change_working_capital: Column, net_debt: Column) -> Column:
    """Operating cash flow before working capital as a share of net debt."""
    return meaningful(per(cf_operating - cf_change_working_capital, net_debt), (net_debt <= 0, "strong", "net-cash"))


@ratio("ratio", better="higher", source="Casey & Bartczak 1985", annualised="flow per stock")
def ocf_to_total_liabilities(cf_operating: Column, total_liabilities: Column) -> Column:
    """Operating cash flow per unit of all liabilities."""
    return per_owed(cf_operating, total_liabilities, "no-liabilities")


@ratio("percent", better="higher", source="CNDCEC 2019; Giacomino & Mielke 1993", annualised="flow per stock")
def cash_return_on_assets(cf_operating: Column, total_assets: Column) -> Column:
    """Operating cash flow as a share of all assets."""
    return per(cf_operating, total_assets)
