"""Indicators of the vetting rules (VETTING.md, section 2)."""

from decimal import Decimal

from tests.ratios.by_hand.cash_flow import fcf
from tests.ratios.by_hand.cash_needs import burn_monthly
from tests.ratios.by_hand.payment import dpo, dpo_best
from tests.ratios.by_hand.quantities import cash_opex_per_day, dpo_on_purchases
from tests.ratios.by_hand.years import Year, any_of, cash, count, meaningless, positive, total


def _two(y: Year) -> tuple[Year, Year]:
    return y, y.before


def dscr_substituted(y: Year) -> Decimal:
    paid = y["cf_interest_paid"] if "cf_interest_paid" in y else -y["interest_expense"]
    in_cfo = paid - y.get("cf_interest_paid_financing")
    if "cf_debt_repayment" in y:
        repaid = y["cf_debt_repayment"]
    else:
        repaid = -any_of(y.before, "short_term_debt", "current_portion_long_term_debt")
    flow, service = y["cf_operating"] - in_cfo, -(paid + repaid + y.get("cf_lease_principal"))
    meaningless(when=service == 0, polarity="strong")
    return flow / positive(service)


def ocf_positive_years_of_two(y: Year) -> Decimal:
    return count(one["cf_operating"] > 0 for one in _two(y))


def fcf_positive_years_of_two(y: Year) -> Decimal:
    return count(fcf(one) > 0 for one in _two(y))


def ocf_negative_years(y: Year) -> Decimal:
    return count(one["cf_operating"] < 0 for one in y.three)


def cash_conversion_2y(y: Year) -> Decimal:
    flow = total(one["cf_operating"] for one in _two(y))
    base = total(one["net_income"] + one["depreciation_amortisation"] for one in _two(y))
    meaningless(when=base <= 0, polarity="weak")
    return flow / base


def ocf_cash_sum_3y(y: Year) -> Decimal:
    return total(one["cf_operating"] for one in y.three)


def ocf_cash_sum_2y(y: Year) -> Decimal:
    return total(one["cf_operating"] for one in _two(y))


def weak_conversion_years(y: Year) -> Decimal:
    def is_weak(one: Year) -> bool:
        earned, received = one["net_income"], one["cf_operating"]
        return earned > 0 and received < earned / 2

    first = [y.before.before] if y.at > 1 else []
    there = [one for one in first if "net_income" in one and "cf_operating" in one]
    return count(map(is_weak, (*_two(y), *there)))


def cash_days_with_lines(y: Year) -> Decimal:
    return (cash(y) + y.get("undrawn_credit_lines")) / cash_opex_per_day(y)


def quick_ratio_of_services(y: Year) -> Decimal:
    quick = cash(y) + y["trade_receivables"]
    due = y["total_current_liabilities"] - y.get("contract_liabilities")
    meaningless(when=due <= 0, polarity="strong")
    return quick / due


def cash_earnings_to_assets(y: Year) -> Decimal:
    earned = y["net_income"] + y["depreciation_amortisation"]
    return earned * y.a_year / positive(y["total_assets"])


def runway_months_on_hand(y: Year) -> Decimal:
    held, burn = cash(y), burn_monthly(y)
    meaningless(when=burn == 0, polarity="strong")
    return held / burn


def dpo_series(y: Year) -> Decimal:
    return dpo(y) if dpo_on_purchases(y) == 1 else dpo_best(y)


def payables_stretch_2y(y: Year) -> Decimal:
    now, _, first = y.three
    return dpo_series(now) - dpo_series(first)
