"""Cash flow (RATIOS.md, first family)."""

from decimal import Decimal

from tests.ratios.by_hand.quantities import cfo_interest_paid, ebitda, net_debt, stock_build, total_debt
from tests.ratios.by_hand.years import (
    YEAR,
    ZERO,
    NotMeaningful,
    Year,
    average_of,
    cash,
    count,
    has,
    meaningless,
    over,
    positive,
    total,
)


def _capex(y: Year) -> Decimal:
    return y["cf_capex"] + y.get("cf_capex_intangibles")


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
    return y["cf_operating"] + _capex(y)


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


def cash_flow_adequacy(y: Year) -> Decimal:
    flow = total(one["cf_operating"] for one in y.three)
    spent = total(_capex(one) + one.get("cf_dividends_paid") for one in y.three)
    now, before, first = y.three
    earliest = stock_build(first) if has(stock_build, first) else ZERO
    needs = -(spent + stock_build(now) + stock_build(before) + earliest)
    meaningless(when=needs <= 0, polarity="none")
    return flow / needs


def cash_adequacy_gm(y: Year) -> Decimal:
    flow, needs = y["cf_operating"], -(y["cf_debt_repayment"] + _capex(y) + y.get("cf_dividends_paid"))
    meaningless(when=needs <= 0, polarity="none")
    return flow / needs


def debt_coverage_years(y: Year) -> Decimal:
    debt, flow = total_debt(y), y["cf_operating"]
    meaningless(when=debt == 0, polarity="strong")
    meaningless(when=flow <= 0, polarity="weak")
    return positive(debt) / (flow * y.a_year)


def fictitious_debt_repayment_years(y: Year) -> Decimal:
    owed, flow = y["total_liabilities"] - cash(y), y["profit_before_tax"] + y["depreciation_amortisation"]
    meaningless(when=owed <= 0, polarity="strong")
    meaningless(when=flow <= 0, polarity="weak")
    return owed / (flow * y.a_year)


def capex_coverage(y: Year) -> Decimal:
    flow, spent = y["cf_operating"], -_capex(y)
    meaningless(when=spent <= 0, polarity="none")
    return flow / spent


def dividend_coverage_cash(y: Year) -> Decimal:
    flow, paid = fcf(y), -y["cf_dividends_paid"]
    meaningless(when=paid <= 0, polarity="none")
    return flow / paid


def reinvestment_ratio(y: Year) -> Decimal:
    return over(-_capex(y), y["depreciation_amortisation"])


def burn_monthly(y: Year) -> Decimal:
    return -min(ZERO, fcf_after_leases(y)) / (y["days"] * 12 / YEAR)


def runway_months(y: Year) -> Decimal:
    reserve, burn = cash(y) + y.get("undrawn_credit_lines"), burn_monthly(y)
    meaningless(when=burn == 0, polarity="strong")
    return reserve / burn


def ocf_positive_years(y: Year) -> Decimal:
    return count(one["cf_operating"] > 0 for one in y.three)


def fcf_positive_years(y: Year) -> Decimal:
    return count(fcf(one) > 0 for one in y.three)


def financing_dependence(y: Year) -> Decimal:
    new = total(
        max(ZERO, one["cf_debt_proceeds"] + one["cf_debt_repayment"]) + one.get("cf_equity_proceeds") for one in y.three
    )
    needs = -total(one["cf_investing"] + min(ZERO, one["cf_operating"]) for one in y.three)
    if needs <= 0:
        raise NotMeaningful("strong")
    return new / needs
