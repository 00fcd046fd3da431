"""Quantities that the ratios share, as RATIOS.md derives them."""

from decimal import Decimal

from tests.ratios.by_hand.years import Year, any_of, has, positive

DEBT = (
    "short_term_debt", "current_portion_long_term_debt", "bank_overdrafts", "long_term_debt", "bonds_payable",
    "lease_liabilities_current", "lease_liabilities_noncurrent", "financial_debt_unsplit",
    "related_party_payables_noncurrent",
)  # fmt: skip


def total_debt(y: Year) -> Decimal:
    if not any(line in y for line in DEBT) and "total_debt" in y:
        return y["total_debt"]
    return any_of(y, *DEBT)


def bank_debt_due(y: Year) -> Decimal:
    return any_of(y, "short_term_debt", "current_portion_long_term_debt", "bank_overdrafts")


def gross_profit(y: Year) -> Decimal:
    return y["gross_profit"] if "gross_profit" in y else y["revenue"] - y["cost_of_sales"]


def ebitda(y: Year) -> Decimal:
    if not ("operating_profit" in y and "depreciation_amortisation" in y) and "ebitda" in y:
        return y["ebitda"]
    return y["operating_profit"] + y["depreciation_amortisation"] + y.get("impairment_losses")


def operating_income(y: Year) -> Decimal:
    if "total_operating_income" in y:
        return y["total_operating_income"]
    others = ("other_operating_income", "change_in_inventories_fg", "own_work_capitalised")
    return y["revenue"] + sum(y.get(line) for line in others)


def outside_purchases(y: Year) -> Decimal:
    return any_of(y, "materials_consumed", "external_services")


def cfo_interest_paid(y: Year) -> Decimal:
    return y["cf_interest_paid"] - y.get("cf_interest_paid_financing")


def stock_build(y: Year) -> Decimal:
    if "inventories" in y and y.at and "inventories" in y.before:
        return min(Decimal(0), y.before["inventories"] - y["inventories"])
    return min(Decimal(0), y["cf_change_inventories"])


def depreciation_charge(y: Year) -> Decimal:
    if all("depreciation_ppe" in year for year in y.every):
        return y["depreciation_ppe"]
    return y["depreciation_amortisation"]


def net_debt(y: Year) -> Decimal:
    if not (has(total_debt, y) and "cash_and_equivalents" in y) and "net_debt" in y:
        return y["net_debt"]
    return total_debt(y) - y["cash_and_equivalents"] - y.get("short_term_investments")


def cash_opex_per_day(y: Year) -> Decimal:
    costs = operating_income(y) - y["operating_profit"] - y["depreciation_amortisation"] - y.get("impairment_losses")
    return positive((costs + y["interest_expense"]) / y["days"])


def cost_base(y: Year) -> Decimal:
    if "cost_of_sales" in y:
        return y["cost_of_sales"]
    if has(outside_purchases, y):
        return outside_purchases(y)
    spent = y["total_operating_income"] - y["operating_profit"]
    return spent - y["personnel_expenses"] - y["depreciation_amortisation"]


def purchases(y: Year) -> Decimal:
    stock = y["inventories"] - y.before["inventories"]
    if "cost_of_sales" in y:
        return y["cost_of_sales"] + stock
    return outside_purchases(y) + stock - y.get("change_in_inventories_fg")


def dpo_on_purchases(y: Year) -> Decimal:
    """One variant a company: purchases where every year shows cost of sales and stock, two years at least.

    In every year after the first the days must come out: payables shown, purchases above zero.
    """
    shown = all("cost_of_sales" in year and "inventories" in year for year in y.every)
    if not shown or len(y.every) == 1:
        return Decimal(0)
    return Decimal(all("trade_payables" in year and purchases(year) > 0 for year in y.every[1:]))
