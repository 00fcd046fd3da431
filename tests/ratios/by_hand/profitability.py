"""Profitability (RATIOS.md), returns on capital and the tax rate."""

from decimal import Decimal

from tests.ratios.by_hand.quantities import ebitda, gross_profit, net_debt
from tests.ratios.by_hand.years import NoBase, Year, average_of, count, meaningless, over, positive


def gross_margin(y: Year) -> Decimal:
    return gross_profit(y) / positive(y["revenue"])


def ebitda_margin(y: Year) -> Decimal:
    return ebitda(y) / positive(y["revenue"])


def operating_margin(y: Year) -> Decimal:
    return y["operating_profit"] / positive(y["revenue"])


def net_margin(y: Year) -> Decimal:
    return y["net_income"] / positive(y["revenue"])


def roa(y: Year) -> Decimal:
    return over(y["net_income"], average_of("total_assets", y)) * y.a_year


def ebit_to_assets(y: Year) -> Decimal:
    return over(y["operating_profit"], y["total_assets"]) * y.a_year


def total_capital_return(y: Year) -> Decimal:
    return over(y["profit_before_tax"] + y["interest_expense"], y["total_assets"]) * y.a_year


def roe(y: Year) -> Decimal:
    earned, equity = y["net_income"], y["total_equity"]
    meaningless(when=equity <= 0, polarity="weak")
    if y.at and "total_equity" in y.before:
        meaningless(when=y.before["total_equity"] <= 0, polarity="weak")
    return earned / average_of("total_equity", y) * y.a_year


def loss_years(y: Year) -> Decimal:
    return count(one["net_income"] < 0 for one in y.three)


def roce(y: Year) -> Decimal:
    profit, employed = y["operating_profit"], y["total_assets"] - y["total_current_liabilities"]
    meaningless(when=employed <= 0, polarity="weak")
    return profit / employed * y.a_year


def effective_tax_rate(y: Year) -> Decimal:
    tax, profit = y["income_tax_expense"], y["profit_before_tax"]
    meaningless(when=profit <= 0, polarity="none")
    return tax / profit


def roic(y: Year) -> Decimal:
    if y["profit_before_tax"] <= 0:
        raise NoBase
    profit, capital = y["operating_profit"] * (1 - effective_tax_rate(y)), y["total_equity"] + net_debt(y)
    meaningless(when=capital <= 0, polarity="none")
    return profit / capital * y.a_year
