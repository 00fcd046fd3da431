"""Exposure to this contract (RATIOS.md)."""

from decimal import Decimal

from tests.ratios.by_hand.cash_flow import fcf
from tests.ratios.by_hand.solvency import tangible_net_worth
from tests.ratios.by_hand.years import Year, cash, meaningless, over, positive, total, working_capital


def _exposure_to(base: Decimal, y: Year) -> Decimal:
    exposed = y["peak_exposure"]
    meaningless(when=base <= 0, polarity="weak")
    return exposed / base


def contract_to_customer_revenue(y: Year) -> Decimal:
    contract, sold = y["annual_contract_value"], y["revenue"] * y.a_year
    meaningless(when=sold <= 0, polarity="weak")
    return contract / sold


def exposure_to_cash(y: Year) -> Decimal:
    return _exposure_to(cash(y), y)


def exposure_to_fcf(y: Year) -> Decimal:
    contract, left = y["annual_contract_value"], fcf(y) * y.a_year
    meaningless(when=left <= 0, polarity="weak")
    return contract / left


def exposure_to_nw(y: Year) -> Decimal:
    return _exposure_to(tangible_net_worth(y), y)


def exposure_to_wc(y: Year) -> Decimal:
    return _exposure_to(working_capital(y), y)


def exposure_to_payables(y: Year) -> Decimal:
    return over(y["peak_exposure"], positive(y["trade_payables"]))


def exposure_to_cash_and_lines(y: Year) -> Decimal:
    return _exposure_to(cash(y) + y.get("undrawn_credit_lines"), y)


def contract_to_mean_fcf(y: Year) -> Decimal:
    contract, left = y["annual_contract_value"], total(fcf(one) * one.a_year for one in y.three) / 3
    meaningless(when=left <= 0, polarity="weak")
    return contract / left
