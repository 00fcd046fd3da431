"""What the business earns on what it sells and owns."""

from __future__ import annotations

from finvet.ratios.define import Family
from finvet.ratios.formula import Column
from finvet.ratios.operations import ABSENT, avg, count, meaningful, per, positive

ratio = Family("profitability")


@ratio("percent", better="higher", source="any textbook")
def gross_margin(gross_profit: Column, revenue: Column) -> Column:
    """Gross profit as a share of revenue."""
    return per(gross_profit, positive(revenue))


@ratio("percent", better="higher", source="practice")
def ebitda_margin(ebitda: Column, revenue: Column) -> Column:
    """EBITDA as a share of revenue."""
    return per(ebitda, positive(revenue))


@ratio("percent", better="higher", source="any textbook")
def operating_margin(operating_profit: Column, revenue: Column) -> Column:
    """Operating profit as a share of revenue."""
    return per(operating_profit, positive(revenue))


@ratio("percent", better="higher", source="any textbook")
def net_margin(net_income: Column, revenue: Column) -> Column:
    """Net income as a share of revenue."""
    return per(net_income, positive(revenue))


@ratio("percent", better="higher", source="any textbook", annualised="flow per stock")
def roa(net_income: Column, total_assets: Column, prior_total_assets: Column = ABSENT) -> Column:
    """Net income as a share of average assets."""
    return per(net_income, avg(total_assets, prior_total_assets))


@ratio("percent", better="higher", source="Altman 1968", annualised="flow per stock")
def ebit_to_assets(operating_profit: Column, total_assets: Column) -> Column:
    """Operating profit as a share of all assets."""
    return per(operating_profit, total_assets)


@ratio("percent", better="higher", source="Kralicek quick test", annualised="flow per stock")
def total_capital_return(profit_before_tax: Column, interest_expense: Column, total_assets: Column) -> Column:
    """Profit before tax and interest as a share of all assets."""
    return per(profit_before_tax + interest_expense, total_assets)


@ratio("percent", better="higher", source="any textbook", annualised="flow per stock")
def roe(net_income: Column, total_equity: Column, prior_total_equity: Column = ABSENT) -> Column:
    """Net income as a share of average equity."""
    return meaningful(
        per(net_income, avg(total_equity, prior_total_equity)),
        ((total_equity <= 0) | (prior_total_equity <= 0), "weak", "equity-not-positive"),
    )


@ratio("count", better="lower", source="Ohlson 1980")
def loss_years(net_income: Column, prior_net_income: Column, prior2_net_income: Column) -> Column:
    """Years of the last three with a loss."""
    return count(net_income < 0, prior_net_income < 0, prior2_net_income < 0)


@ratio("percent", better="higher", source="any textbook", annualised="flow per stock")
def roce(operating_profit: Column, total_assets: Column, total_current_liabilities: Column) -> Column:
    """Operating profit as a share of capital employed: all assets that current liabilities do not pay for."""
    employed = total_assets - total_current_liabilities
    return meaningful(per(operating_profit, employed), (employed <= 0, "weak", "no-capital-employed"))


@ratio("percent", better="higher", source="Koller, Goedhart & Wessels, Valuation", annualised="flow per stock")
def roic(
    operating_profit: Column,
    effective_tax_rate: Column,
    total_equity: Column,
    net_debt: Column,
) -> Column:
    """Operating profit after tax as a share of the equity and net debt that the business rests on."""
    invested = total_equity + net_debt
    return meaningful(
        per(operating_profit * (1 - effective_tax_rate), invested), (invested <= 0, "none", "no-invested-capital")
    )


@ratio("percent", better="neither", source="any textbook")
def effective_tax_rate(income_tax_expense: Column, profit_before_tax: Column) -> Column:
    """Income tax as a share of profit before tax."""
    return meaningful(
        per(income_tax_expense, profit_before_tax), (profit_before_tax <= 0, "none", "no-profit-before-tax")
    )
