"""Cash flow (RATIOS.md, first family)."""

from decimal import Decimal

from tests.ratios.by_hand.quantities import cfo_interest_paid, ebitda, net_debt, total_debt
from tests.ratios.by_hand.years import ZERO, Year, average_of, capex, meaningless, over, positive, total


def _cash_earnings(y: Year) -> Decimal:
    return y["net_income"] + y["depreciation_amortisation"]


def ocf_ratio(y: Year) -> Decimal:
    flow, due = y["cf_operating"], y["total_current_liabilities"]
    meaningless(when=due == 0, polarity="strong")
    return flow / positive(due) * y.a_year


def ocf_ratio_avg(y: Year) -> Decimal:
    flow, due = y["cf_operating"], average_of("total_current_liabilities", y)
    meaningless(when=due == 0, polarity="strong")
    return flow / positive(due) * y.a_year


def ocf_margin(y: Year) -> Decimal:
    return y["cf_operating"] / positive(y["revenue"])


def cash_conversion_ebitda(y: Year) -> Decimal:
    flow, base = y["cf_operating"] - y["cf_tax_paid"] - cfo_interest_paid(y), ebitda(y)
    meaningless(when=base <= 0, polarity="weak")
    return flow / base


def cash_conversion_ni(y: Year) -> Decimal:
    flow, base = y["cf_operating"], y["net_income"]
    meaningless(when=base <= 0, polarity="none")
    return flow / base


def cash_conversion_3y(y: Year) -> Decimal:
    flow, base = total(one["cf_operating"] for one in y.three), total(_cash_earnings(one) for one in y.three)
    meaningless(when=base <= 0, polarity="weak")
    return flow / base


def fcf(y: Year) -> Decimal:
    return y["cf_operating"] + capex(y)


def fcf_after_leases(y: Year) -> Decimal:
    return fcf(y) + y.get("cf_lease_principal") + min(ZERO, y.get("cf_interest_paid_financing"))


def fcf_margin(y: Year) -> Decimal:
    return fcf(y) / positive(y["revenue"])


def fcf_to_debt(y: Year) -> Decimal:
    flow, debt = fcf(y), total_debt(y)
    meaningless(when=debt == 0, polarity="strong")
    return flow / positive(debt) * y.a_year


def cash_flow_to_debt(y: Year) -> Decimal:
    flow, debts = _cash_earnings(y), y["total_liabilities"]
    meaningless(when=debts == 0, polarity="strong")
    return flow / positive(debts) * y.a_year


def ocf_to_debt(y: Year) -> Decimal:
    flow, debt = y["cf_operating"], total_debt(y)
    meaningless(when=debt == 0, polarity="strong")
    return flow / positive(debt) * y.a_year


def ffo_to_debt(y: Year) -> Decimal:
    flow, debt = y["cf_operating"] - y["cf_change_working_capital"], net_debt(y)
    meaningless(when=debt <= 0, polarity="strong")
    return flow / debt * y.a_year


def ocf_to_total_liabilities(y: Year) -> Decimal:
    flow, debts = y["cf_operating"], y["total_liabilities"]
    meaningless(when=debts == 0, polarity="strong")
    return flow / positive(debts) * y.a_year


def cash_return_on_assets(y: Year) -> Decimal:
    return over(y["cf_operating"], y["total_assets"]) * y.a_year
