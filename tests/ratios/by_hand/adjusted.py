"""Ratios with what the case knows (VETTING.md, sections 3 and 8)."""

from decimal import Decimal

from tests.ratios.by_hand.payment import dpo_best
from tests.ratios.by_hand.years import Year, cash, meaningless, positive


def _reserve(y: Year) -> Decimal:
    on_receivables = y["receivables_haircut"] * y.get("trade_receivables")
    return on_receivables + y["inventories_haircut"] * y.get("inventories")


def quick_ratio_with_reserve(y: Year) -> Decimal:
    kept = y["trade_receivables"] - y["trade_receivables"] * y["receivables_haircut"]
    due = y["total_current_liabilities"]
    meaningless(when=due == 0, polarity="strong")
    return (cash(y) + kept) / positive(due)


def current_ratio_with_reserve(y: Year) -> Decimal:
    left, due = y["total_current_assets"] - _reserve(y), y["total_current_liabilities"]
    meaningless(when=due == 0, polarity="strong")
    return left / positive(due)


def equity_ratio_with_reserve(y: Year) -> Decimal:
    return (y["total_equity"] - _reserve(y)) / positive(y["total_assets"] - _reserve(y))


def dpo_with_financing(y: Year) -> Decimal:
    owed = y["trade_payables"]
    return dpo_best(y) * (owed + y["supply_chain_finance"]) / positive(owed)


def dpo_with_financing_vs_terms(y: Year) -> Decimal:
    return dpo_with_financing(y) - y["payment_terms_days"]
