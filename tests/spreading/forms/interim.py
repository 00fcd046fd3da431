"""Quarters of a company's years, and the twelve months that end with one of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from finvet.model import Period
from tests.spreading.forms.company import Company

STANDING = """
cash_hand cash_bank short_term_investments trade_gross allowance vat_receivable sundry_receivables prepaid_expenses raw
wip finished merchandise advances_paid buildings_gross buildings_worn machinery_gross machinery_worn fixtures_gross
fixtures_worn construction software_gross software_worn goodwill long_term_investments deposits deferred_tax_assets
trade_payables advances_received deferred_income bank_long bank_portion bank_short current_tax_payable vat_payable
social_payable employee_payables accrued_expenses other_current_liabilities provisions_current owner_loan
pension_obligations provisions_noncurrent deferred_tax_liabilities share_capital share_premium legal_reserve
free_reserves retained_brought leased lease_short lease_long
total_noncurrent_assets total_current_liabilities total_noncurrent_liabilities
"""
BALANCES = frozenset(STANDING.split())
"""Accounts that stand at the end of a period; all others run over it."""


def quarter(company: Company, back: int, number: int) -> Company:
    """A quarter of a year, 1 to 4, as books of their own: balances go evenly through the year, flows come evenly.

    Its balance sheet is that of a year's end only in the fourth quarter.
    """
    at = company.years - back

    def amounts(name: str, of: tuple[int, ...]) -> tuple[int, int]:
        if name in BALANCES:
            begun, ended = of[at - 1], of[at]
            return tuple(begun + (ended - begun) * n // 4 for n in (number - 1, number))  # type: ignore[return-value]
        return 0, of[at] * number // 4 - of[at] * (number - 1) // 4

    return _with(company, {name: amounts(name, of) for name, of in company.accounts.items()})


def twelve_months(company: Company, number: int) -> Company:
    """The twelve months up to a quarter of the last year."""
    quarters = [quarter(company, 0, n) for n in range(1, number + 1)]
    quarters += [quarter(company, 1, n) for n in range(number + 1, 5)]
    accounts = {
        name: (
            0,
            quarters[number - 1].accounts[name][-1]
            if name in BALANCES
            else sum(q.accounts[name][-1] for q in quarters),
        )
        for name in company.accounts
    }
    return _with(company, accounts)


def _with(company: Company, accounts: Mapping[str, tuple[int, ...]]) -> Company:
    return replace(company, accounts=accounts)


def quarter_period(year_end: date, back: int, number: int) -> Period:
    """The period of a quarter of the fiscal year that ends so many years before `year_end`."""
    month = (year_end.month - 3 * (4 - number) - 1) % 12 + 1
    year = year_end.year - back - (month > year_end.month)
    after = date(year + month // 12, month % 12 + 1, 1)
    end = after - timedelta(days=1)
    return Period(end.year, end, 3)
