"""Coverage (RATIOS.md)."""

from decimal import Decimal

from tests.ratios.by_hand.quantities import cfo_interest_paid, ebitda, total_debt
from tests.ratios.by_hand.years import Year, average, meaningless, positive


def interest_cover(y: Year) -> Decimal:
    profit, interest = y["operating_profit"], y["interest_expense"]
    meaningless(when=interest == 0, polarity="strong")
    return profit / positive(interest)


def ebitda_interest_cover(y: Year) -> Decimal:
    profit, interest = ebitda(y), y["interest_expense"]
    meaningless(when=interest == 0, polarity="strong")
    return profit / positive(interest)


def cash_interest_cover(y: Year) -> Decimal:
    flow, paid = y["cf_operating"] - cfo_interest_paid(y) - y["cf_tax_paid"], -y["cf_interest_paid"]
    meaningless(when=paid == 0, polarity="strong")
    return flow / positive(paid)


def dscr(y: Year) -> Decimal:
    flow = y["cf_operating"] - cfo_interest_paid(y)
    service = -(y["cf_interest_paid"] + y["cf_debt_repayment"] + y.get("cf_lease_principal"))
    meaningless(when=service == 0, polarity="strong")
    return flow / positive(service)


def fixed_charge_cover(y: Year) -> Decimal:
    lease = y["lease_expense"]
    profit, charges = y["operating_profit"] + lease, y["interest_expense"] + lease
    meaningless(when=charges == 0, polarity="strong")
    return profit / positive(charges)


def interest_to_revenue(y: Year) -> Decimal:
    return y["interest_expense"] / positive(y["revenue"])


def implied_interest_rate(y: Year) -> Decimal:
    interest, debt = y["interest_expense"], average(total_debt, y)
    meaningless(when=debt == 0 and interest > 0, polarity="weak")
    meaningless(when=debt == 0, polarity="strong")
    return interest / positive(debt) * y.a_year
