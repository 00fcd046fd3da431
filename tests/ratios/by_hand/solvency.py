"""Solvency (RATIOS.md), and debt to capital and the equity multiplier."""

from decimal import Decimal

from tests.ratios.by_hand.quantities import bank_debt_due, ebitda, net_debt, total_debt
from tests.ratios.by_hand.years import Year, any_of, cash, meaningless, over, positive


def _over_equity(amount: Decimal, y: Year) -> Decimal:
    equity = y["total_equity"]
    meaningless(when=equity <= 0, polarity="weak")
    return amount / equity


def equity_ratio(y: Year) -> Decimal:
    return y["total_equity"] / positive(y["total_assets"])


def tangible_net_worth(y: Year) -> Decimal:
    soft = ("goodwill", "intangible_assets", "unpaid_share_capital", "related_party_receivables_noncurrent")
    return y["total_equity"] - sum(y.get(line) for line in soft)


def adjusted_equity(y: Year) -> Decimal:
    return y["total_equity"] + y["subordinated_shareholder_loans"]


def equity_to_liabilities(y: Year) -> Decimal:
    equity, debts = y["total_equity"], y["total_liabilities"]
    meaningless(when=debts == 0, polarity="strong")
    return equity / positive(debts)


def liabilities_to_tnw(y: Year) -> Decimal:
    debts, worth = y["total_liabilities"], tangible_net_worth(y)
    meaningless(when=worth <= 0, polarity="weak")
    return debts / worth


def current_liabilities_to_nw(y: Year) -> Decimal:
    return _over_equity(y["total_current_liabilities"], y)


def debt_to_equity(y: Year) -> Decimal:
    return _over_equity(total_debt(y), y)


def debt_to_assets(y: Year) -> Decimal:
    return over(total_debt(y), y["total_assets"])


def liabilities_to_assets(y: Year) -> Decimal:
    return over(y["total_liabilities"], y["total_assets"])


def net_debt_to_ebitda(y: Year) -> Decimal:
    debt, profit = net_debt(y), ebitda(y)
    meaningless(when=debt <= 0, polarity="strong")
    meaningless(when=profit <= 0, polarity="weak")
    return debt / (profit * y.a_year)


def short_term_debt_share(y: Year) -> Decimal:
    debt = total_debt(y)
    meaningless(when=debt == 0, polarity="strong")
    lines = ("short_term_debt", "current_portion_long_term_debt", "bank_overdrafts", "lease_liabilities_current")
    return any_of(y, *lines) / positive(debt)


def cash_to_short_term_debt(y: Year) -> Decimal:
    held, due = cash(y), bank_debt_due(y)
    meaningless(when=due == 0, polarity="strong")
    return held / positive(due)


def equity_to_share_capital(y: Year) -> Decimal:
    return over(y["total_equity"], positive(y["share_capital"]))


def fixed_assets_coverage(y: Year) -> Decimal:
    funds, assets = y["total_equity"] + y["total_noncurrent_liabilities"], y["total_noncurrent_assets"]
    meaningless(when=assets == 0, polarity="strong")
    return funds / positive(assets)


def retained_to_assets(y: Year) -> Decimal:
    kept = y["retained_earnings"] + y.get("revenue_reserves") + y.get("profit_for_year_in_equity")
    return over(kept, y["total_assets"])


def debt_to_capital(y: Year) -> Decimal:
    debt, equity = total_debt(y), y["total_equity"]
    meaningless(when=debt + equity <= 0, polarity="weak")
    return debt / (debt + equity)


def equity_multiplier(y: Year) -> Decimal:
    return _over_equity(y["total_assets"], y)
