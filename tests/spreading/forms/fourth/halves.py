"""A part of the year after the last full one, for forms that print it beside full years."""

from __future__ import annotations

from dataclasses import replace

from tests.spreading.forms.company import Company
from tests.spreading.forms.interim import BALANCES, quarter


def before_last(books: Company) -> Company:
    """The company's books without the last year."""
    return replace(books, accounts={name: of[:-1] for name, of in books.accounts.items()}, last=books.last - 1)


def first_half(books: Company) -> Company:
    """The first six months of the last year, as a year of their own."""
    first, second = quarter(books, 0, 1), quarter(books, 0, 2)
    accounts = {
        name: (of[-2], second.accounts[name][-1])
        if name in BALANCES
        else (0, first.accounts[name][-1] + second.accounts[name][-1])
        for name, of in books.accounts.items()
    }
    return replace(books, accounts=accounts)


def twelve_months_to_half(books: Company) -> Company:
    """The twelve months to the middle of the last year, with what stood a year before."""
    half, third, fourth = first_half(books), quarter(books, 1, 3), quarter(books, 1, 4)
    accounts = {
        name: (third.accounts[name][0], of[-1])
        if name in BALANCES
        else (0, of[-1] + third.accounts[name][-1] + fourth.accounts[name][-1])
        for name, of in half.accounts.items()
    }
    return replace(half, accounts=accounts)
