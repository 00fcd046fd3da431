"""Quality of the accounts (RATIOS.md) and the indices of Beneish (1999) and Montier (2008)."""

from decimal import Decimal

from tests.ratios.by_hand.activity import dso
from tests.ratios.by_hand.profitability import gross_margin
from tests.ratios.by_hand.quantities import depreciation_charge, total_debt
from tests.ratios.by_hand.years import Year, any_of, average_of, cash, meaningless, over, per_day, positive


def sloan_accruals_cf(y: Year) -> Decimal:
    return over(y["net_income"] - y["cf_operating"], average_of("total_assets", y)) * y.a_year


def sloan_accruals_bs(y: Year) -> Decimal:
    def change(line: str) -> Decimal:
        return y[line] - y.before[line]

    borrowed = sum(y.get(line) - y.before.get(line) for line in ("short_term_debt", "current_portion_long_term_debt"))
    assets = change("total_current_assets") - change("cash_and_equivalents")
    debts = change("total_current_liabilities") - borrowed - change("current_tax_payable")
    y.before["total_assets"]
    accruals = assets - debts - y["depreciation_amortisation"]
    return over(accruals, average_of("total_assets", y)) * y.a_year


def snoa(y: Year) -> Decimal:
    assets = y["total_assets"] - cash(y)
    return over(assets - (y["total_liabilities"] - total_debt(y)), y.before["total_assets"])


def dso_index(y: Year) -> Decimal:
    return over(dso(y), dso(y.before))


def gross_margin_index(y: Year) -> Decimal:
    return positive(gross_margin(y.before)) / positive(gross_margin(y))


def other_noncurrent_share(y: Year) -> Decimal:
    return 1 - over(y["total_current_assets"] + y["property_plant_equipment"], y["total_assets"])


def asset_quality_index(y: Year) -> Decimal:
    now, before = other_noncurrent_share(y), other_noncurrent_share(y.before)
    return Decimal(1) if before == 0 else now / before


def sales_growth_index(y: Year) -> Decimal:
    sold = per_day("revenue")
    return sold(y) / positive(sold(y.before))


def depreciation_rate(y: Year) -> Decimal:
    charge = depreciation_charge(y)
    return over(charge * y.a_year, charge * y.a_year + y["property_plant_equipment"])


def depreciation_index(y: Year) -> Decimal:
    return over(depreciation_rate(y.before), depreciation_rate(y))


def sga_to_revenue(y: Year) -> Decimal:
    return y["sga_expenses"] / positive(y["revenue"])


def sga_index(y: Year) -> Decimal:
    return over(sga_to_revenue(y), sga_to_revenue(y.before))


def borrowed_share(y: Year) -> Decimal:
    long = sum(y.get(line) for line in ("long_term_debt", "bonds_payable", "lease_liabilities_noncurrent"))
    return over(y["total_current_liabilities"] + long, y["total_assets"])


def leverage_index(y: Year) -> Decimal:
    return over(borrowed_share(y), borrowed_share(y.before))


def accruals_to_assets(y: Year) -> Decimal:
    return over(y["net_income"] - y["cf_operating"], y["total_assets"]) * y.a_year


def soft_assets(y: Year) -> Decimal:
    soft = y["total_assets"] - y["property_plant_equipment"] - y["cash_and_equivalents"]
    return over(soft, y["total_assets"])


def related_party_exposure(y: Year) -> Decimal:
    owed = any_of(y, "related_party_receivables_current", "related_party_receivables_noncurrent")
    equity = y["total_equity"]
    meaningless(when=equity <= 0 and owed > 0, polarity="weak")
    meaningless(when=equity <= 0, polarity="none")
    return owed / equity


def intangible_share(y: Year) -> Decimal:
    soft, equity = y.get("goodwill") + y.get("intangible_assets"), y["total_equity"]
    meaningless(when=equity <= 0, polarity="weak")
    return soft / equity


def other_current_assets_to_revenue(y: Year) -> Decimal:
    other = y["total_current_assets"] - cash(y) - y["trade_receivables"] - y["inventories"]
    return other / positive(y["revenue"]) / y.a_year


def gross_depreciation_rate(y: Year) -> Decimal:
    return over(depreciation_charge(y), y["property_plant_equipment_gross"]) * y.a_year


def audit_delay(y: Year) -> Decimal:
    return y["publication_date"] - y["period_end"]
