"""Deals and partners for the tests of the deal."""

from typing import Any

from msgspec.structs import force_setattr

from finvet.deal.figures import Latest
from finvet.deal.schedule import schedule
from finvet.model import Collection, Deal, Message, Schedule
from finvet.ratios.analysis import analyse
from tests.companies import made_up

YEAR = {
    "revenue": 3650.0,
    "cost_of_sales": 1825.0,
    "operating_profit": 365.0,
    "depreciation_amortisation": 160.0,
    "interest_expense": 100.0,
    "cf_operating": 500.0,
    "cf_interest_paid": -100.0,
    "cf_capex": -200.0,
    "cf_debt_repayment": -150.0,
    "cash_and_equivalents": 800.0,
    "trade_receivables": 600.0,
    "inventories": 300.0,
    "total_current_assets": 1700.0,
    "total_current_liabilities": 1000.0,
    "trade_payables": 450.0,
    "short_term_debt": 250.0,
    "long_term_debt": 750.0,
    "intangible_assets": 0.0,
    "goodwill": 0.0,
    "total_equity": 900.0,
}
"""A year by hand: gross profit 1,825, EBITDA 525, other costs 1,300, costs paid in cash 3,225 with interest."""


def deal(**terms: Any) -> Deal:
    usual = {"contract_value": 120_000.0, "months": 12.0, "billing": "monthly", "terms_days": 30.0}
    return Deal(**(usual | terms))


def paid_after(days: float) -> Collection:
    return Collection(days, Message("collection-terms"))


def planned(days: float = 30.0, **terms: Any) -> Schedule:
    return schedule(deal(**terms), paid_after(days))


def partner(currency: str | None = "EUR", **items: float | None) -> Latest:
    """The partner of YEAR in three equal years; an item that is None is not shown in any."""
    shown = {name: value for name, value in (YEAR | items).items() if value is not None}
    statements = made_up(dict.fromkeys((2022, 2023, 2024), shown))
    force_setattr(statements, "currency", currency)
    return Latest(statements, analyse(statements))
