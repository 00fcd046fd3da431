"""Cash flow against what it must pay for (RATIOS.md, first family)."""

from decimal import Decimal

from tests.ratios.by_hand.cash_flow import fcf, fcf_after_leases
from tests.ratios.by_hand.quantities import stock_build, total_debt
from tests.ratios.by_hand.years import (
    YEAR,
    ZERO,
    NotMeaningful,
    Year,
    capex,
    cash,
    count,
    has,
    meaningless,
    over,
    positive,
    total,
)


def cash_flow_adequacy(y: Year) -> Decimal:
    flow = total(one["cf_operating"] for one in y.three)
    spent = total(capex(one) + one.get("cf_dividends_paid") for one in y.three)
    now, before, first = y.three
    earliest = stock_build(first) if has(stock_build, first) else ZERO
    needs = -(spent + stock_build(now) + stock_build(before) + earliest)
    meaningless(when=needs <= 0, polarity="none")
    return flow / needs


def cash_adequacy_gm(y: Year) -> Decimal:
    flow, needs = y["cf_operating"], -(y["cf_debt_repayment"] + capex(y) + y.get("cf_dividends_paid"))
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
    flow, spent = y["cf_operating"], -capex(y)
    meaningless(when=spent <= 0, polarity="none")
    return flow / spent


def dividend_coverage_cash(y: Year) -> Decimal:
    flow, paid = fcf(y), -y["cf_dividends_paid"]
    meaningless(when=paid <= 0, polarity="none")
    return flow / paid


def reinvestment_ratio(y: Year) -> Decimal:
    return over(-capex(y), y["depreciation_amortisation"])


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
