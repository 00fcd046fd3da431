"""Can the numbers be believed: accruals, and the indices of Beneish."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ABSENT, ZERO, annual_rate, avg, choose, meaningful, per, positive, total, zero

ratio = Family("quality")


@ratio("percent", better="near zero", source="Sloan 1996; Hribar & Collins 2002", annualised="flow per stock")
def sloan_accruals_cf(
    net_income: Column, cf_operating: Column, total_assets: Column, prior_total_assets: Column = ABSENT
) -> Column:
    """Profit that did not arrive as cash, as a share of average assets."""
    return per(net_income - cf_operating, avg(total_assets, prior_total_assets))


@ratio("percent", better="near zero", source="Sloan 1996", annualised="flow per stock")
def sloan_accruals_bs(
    total_current_assets: Column,
    prior_total_current_assets: Column,
    cash_and_equivalents: Column,
    prior_cash_and_equivalents: Column,
    total_current_liabilities: Column,
    prior_total_current_liabilities: Column,
    current_tax_payable: Column,
    prior_current_tax_payable: Column,
    depreciation_amortisation: Column,
    total_assets: Column,
    prior_total_assets: Column,
    short_term_debt: Column = ZERO,
    prior_short_term_debt: Column = ZERO,
    current_portion_long_term_debt: Column = ZERO,
    prior_current_portion_long_term_debt: Column = ZERO,
) -> Column:
    """Accruals read from the change of working capital, as a share of average assets."""
    assets = (total_current_assets - prior_total_current_assets) - (cash_and_equivalents - prior_cash_and_equivalents)
    borrowed = (short_term_debt + current_portion_long_term_debt) - (
        prior_short_term_debt + prior_current_portion_long_term_debt
    )
    tax = current_tax_payable - prior_current_tax_payable
    liabilities = (total_current_liabilities - prior_total_current_liabilities) - borrowed - tax
    return per(assets - liabilities - depreciation_amortisation, avg(total_assets, prior_total_assets))


@ratio("ratio", better="lower", source="Hirshleifer et al. 2004")
def snoa(
    total_assets: Column,
    cash_and_equivalents: Column,
    total_liabilities: Column,
    total_debt: Column,
    prior_total_assets: Column,
    short_term_investments: Column = ZERO,
) -> Column:
    """Operating assets that past profits left behind without cash, per unit of opening assets."""
    operating_assets = total_assets - cash_and_equivalents - short_term_investments
    return per(operating_assets - (total_liabilities - total_debt), prior_total_assets)


@ratio("index", better="near one", source="Beneish 1999, DSRI")
def dso_index(dso: Column, prior_dso: Column) -> Column:
    """Days from sale to cash against the prior year."""
    return per(dso, prior_dso)


@ratio("index", better="near one", source="Beneish 1999, GMI")
def gross_margin_index(gross_margin: Column, prior_gross_margin: Column) -> Column:
    """The prior year's gross margin against this year's: above 1 the margin fell."""
    return per(positive(prior_gross_margin), positive(gross_margin))


@ratio("percent", better="lower", source="Beneish 1999, AQI")
def other_noncurrent_share(
    total_current_assets: Column, property_plant_equipment: Column, total_assets: Column
) -> Column:
    """Share of the assets that is neither current nor property, plant and equipment."""
    return 1 - per(total_current_assets + property_plant_equipment, total_assets)


@ratio("index", better="near one", source="Beneish 1999, AQI")
def asset_quality_index(other_noncurrent_share: Column, prior_other_noncurrent_share: Column) -> Column:
    """Share of soft long-term assets against the prior year; 1 where there were none."""
    return choose(zero(prior_other_noncurrent_share), 1, per(other_noncurrent_share, prior_other_noncurrent_share))


@ratio("index", better="near one", source="Beneish 1999, SGI")
def sales_growth_index(revenue_growth: Column) -> Column:
    """Revenue against the prior year."""
    return 1 + revenue_growth


@ratio("percent", better="neither", source="Beneish 1999, DEPI")
def depreciation_rate(depreciation_charge: Column, property_plant_equipment: Column, days: Column) -> Column:
    """Depreciation as a share of what there was to depreciate."""
    charge = annual_rate(depreciation_charge, days)
    return per(charge, charge + property_plant_equipment)


@ratio("index", better="near one", source="Beneish 1999, DEPI")
def depreciation_index(depreciation_rate: Column, prior_depreciation_rate: Column) -> Column:
    """The prior year's depreciation rate against this year's: above 1 assets are written off more slowly."""
    return per(prior_depreciation_rate, depreciation_rate)


@ratio("percent", better="lower", source="Beneish 1999, SGAI")
def sga_to_revenue(sga_expenses: Column, revenue: Column) -> Column:
    """Selling, general and administrative expenses as a share of revenue."""
    return per(sga_expenses, positive(revenue))


@ratio("index", better="near one", source="Beneish 1999, SGAI")
def sga_index(sga_to_revenue: Column, prior_sga_to_revenue: Column) -> Column:
    """Overheads per unit of revenue against the prior year."""
    return per(sga_to_revenue, prior_sga_to_revenue)


@ratio("ratio", better="lower", source="Beneish 1999, LVGI")
def borrowed_share(
    total_current_liabilities: Column,
    total_assets: Column,
    long_term_debt: Column = ZERO,
    bonds_payable: Column = ZERO,
    lease_liabilities_noncurrent: Column = ZERO,
) -> Column:
    """Current liabilities and long-term debt per unit of assets."""
    return per(total_current_liabilities + long_term_debt + bonds_payable + lease_liabilities_noncurrent, total_assets)


@ratio("index", better="near one", source="Beneish 1999, LVGI")
def leverage_index(borrowed_share: Column, prior_borrowed_share: Column) -> Column:
    """Leverage against the prior year."""
    return per(borrowed_share, prior_borrowed_share)


@ratio("percent", better="near zero", source="Beneish, Lee & Nichols 2013, TATA", annualised="flow per stock")
def accruals_to_assets(net_income: Column, cf_operating: Column, total_assets: Column) -> Column:
    """Profit that did not arrive as cash, as a share of closing assets."""
    return per(net_income - cf_operating, total_assets)


@ratio("percent", better="lower", source="Dechow et al. 2011")
def soft_assets(total_assets: Column, property_plant_equipment: Column, cash_and_equivalents: Column) -> Column:
    """Share of the assets whose value is a matter of judgement."""
    return per(total_assets - property_plant_equipment - cash_and_equivalents, total_assets)


@ratio("percent", better="lower", source="practice")
def related_party_exposure(
    total_equity: Column,
    related_party_receivables_current: Column = ABSENT,
    related_party_receivables_noncurrent: Column = ABSENT,
) -> Column:
    """What related parties owe as a share of equity."""
    owed = total(related_party_receivables_current, related_party_receivables_noncurrent)
    return meaningful(
        per(owed, total_equity),
        ((total_equity <= 0) & (owed > 0), "weak", "equity-not-positive"),
        ((total_equity <= 0) & (owed <= 0), "none", "equity-not-positive"),
    )


@ratio("percent", better="lower", source="practice")
def intangible_share(total_equity: Column, goodwill: Column = ZERO, intangible_assets: Column = ZERO) -> Column:
    """Goodwill and intangible assets as a share of equity."""
    return meaningful(
        per(goodwill + intangible_assets, total_equity), (total_equity <= 0, "weak", "equity-not-positive")
    )


@ratio("percent", better="lower", source="Montier 2008", annualised="stock per flow")
def other_current_assets_to_revenue(
    total_current_assets: Column,
    cash_and_equivalents: Column,
    trade_receivables: Column,
    inventories: Column,
    revenue: Column,
    short_term_investments: Column = ZERO,
) -> Column:
    """Current assets beside cash, receivables and stock, as a share of revenue."""
    named = cash_and_equivalents + short_term_investments + trade_receivables + inventories
    return per(total_current_assets - named, positive(revenue))


@ratio("percent", better="neither", source="Montier 2008", annualised="flow per stock")
def gross_depreciation_rate(depreciation_charge: Column, property_plant_equipment_gross: Column) -> Column:
    """Depreciation as a share of property, plant and equipment at cost."""
    return per(depreciation_charge, property_plant_equipment_gross)


@ratio("days", better="lower", source="company law: nine months to file in the UK, twelve in Germany")
def audit_delay(publication_date: Column, period_end: Column) -> Column:
    """Days from the end of the year until the accounts were published."""
    return publication_date - period_end
