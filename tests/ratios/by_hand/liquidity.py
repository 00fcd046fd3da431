"""Liquidity (RATIOS.md, second family)."""

from decimal import Decimal

from tests.ratios.by_hand.activity import dio, dso
from tests.ratios.by_hand.quantities import bank_debt_due, cash_opex_per_day
from tests.ratios.by_hand.years import Year, cash, meaningless, positive, working_capital


def _due(y: Year) -> Decimal:
    return y["total_current_liabilities"]


def _quick_assets(y: Year) -> Decimal:
    return cash(y) + y["trade_receivables"]


def _over_due(amount: Decimal, due: Decimal) -> Decimal:
    meaningless(when=due == 0, polarity="strong")
    return amount / positive(due)


def current_ratio(y: Year) -> Decimal:
    return _over_due(y["total_current_assets"], _due(y))


def quick_ratio(y: Year) -> Decimal:
    return _over_due(_quick_assets(y), _due(y))


def strict_quick_ratio(y: Year) -> Decimal:
    quick, due = _quick_assets(y) - y.get("overdue_receivables_90d"), _due(y) - y.get("contract_liabilities")
    meaningless(when=due <= 0, polarity="strong")
    return quick / due


def cash_ratio(y: Year) -> Decimal:
    return _over_due(cash(y), _due(y))


def nwc(y: Year) -> Decimal:
    return working_capital(y)


def nwc_to_assets(y: Year) -> Decimal:
    return working_capital(y) / positive(y["total_assets"])


def nwc_to_revenue(y: Year) -> Decimal:
    return working_capital(y) / positive(y["revenue"]) / y.a_year


def wc_requirement_days(y: Year) -> Decimal:
    tied_up = y["trade_receivables"] + y.get("contract_assets") + y["inventories"]
    funded = y["trade_payables"] + y.get("contract_liabilities")
    return (tied_up - funded) / positive(y["revenue"]) * y["days"]


def net_cash_position(y: Year) -> Decimal:
    return cash(y) - bank_debt_due(y)


def defensive_interval(y: Year) -> Decimal:
    return _quick_assets(y) / cash_opex_per_day(y)


def no_credit_interval(y: Year) -> Decimal:
    spent = y["revenue"] - y["profit_before_tax"] - y["depreciation_amortisation"]
    return (_quick_assets(y) - _due(y)) / (positive(spent) / y["days"])


def cash_days(y: Year) -> Decimal:
    return cash(y) / cash_opex_per_day(y)


def liquidity_index(y: Year) -> Decimal:
    receivables, stock = y["trade_receivables"], y["inventories"]
    weighted = receivables * dso(y) + stock * (dio(y) + dso(y))
    liquid = cash(y) + receivables + stock
    meaningless(when=liquid == 0, polarity="weak")
    return weighted / positive(liquid)


def current_assets_quality(y: Year) -> Decimal:
    quick, current = _quick_assets(y), y["total_current_assets"]
    meaningless(when=current == 0, polarity="weak")
    return quick / positive(current)
