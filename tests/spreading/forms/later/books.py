"""Books made from a company's books: parts of accounts, shares of a total, changes, months."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date

from finvet.model import Period
from tests.spreading.forms.company import Company
from tests.spreading.forms.interim import BALANCES


def split(books: Company, **parts: tuple[str, float]) -> Company:
    """The books with further accounts, each a share of a sum of others, for forms that print it apart."""
    accounts = dict(books.accounts)
    for name, (of, share) in parts.items():
        years = range(books.years, -1, -1)
        accounts[name] = tuple(round(books.amount(of, back) * share) for back in years)
    return replace(books, accounts=accounts)


@dataclass(frozen=True)
class Share(Company):
    """What every amount is of a total, in hundredths of it, or in ten-thousandths where `fine` is 100."""

    whole: str = "total_assets"
    fine: int = 1

    def amount(self, expression: str, back: int = 0) -> int:
        books = Company(self.name, self.accounts, self.last)
        return round(100 * self.fine * books.amount(expression, back) / books.amount(self.whole, back))


def share(books: Company, whole: str, step: float, fine: int = 1) -> Share:
    """Shares of a total, `step` being what makes one of them a printed unit."""
    return Share(books.name, books.accounts, books.last, step, whole, fine)


@dataclass(frozen=True)
class Difference(Company):
    """By how much amounts are more than those of other books, or than those of the year before."""

    other: Company | None = None

    def amount(self, expression: str, back: int = 0) -> int:
        books = Company(self.name, self.accounts, self.last)
        if self.other:
            return books.amount(expression, back) - self.other.amount(expression, back)
        return books.amount(expression, back) - books.amount(expression, back + 1)


def difference(books: Company, other: Company | None = None) -> Difference:
    return Difference(books.name, books.accounts, books.last, books.step, other)


def month(books: Company, back: int, number: int, standing: tuple[str, ...] = ()) -> Company:
    """A month of a fiscal year, 1 to 12: balances and what is `standing` go evenly through the year, flows come evenly."""
    at = books.years - back

    def amounts(name: str, of: tuple[int, ...]) -> tuple[int, int]:
        if name in BALANCES or name in standing:
            begun, ended = of[at - 1], of[at]
            return begun + (ended - begun) * (number - 1) // 12, begun + (ended - begun) * number // 12
        return 0, of[at] * number // 12 - of[at] * (number - 1) // 12

    return replace(books, accounts={name: amounts(name, of) for name, of in books.accounts.items()})


def month_period(year_end: date, number: int) -> Period:
    """The month of the fiscal year that ends on that day."""
    months = year_end.year * 12 + year_end.month - 1 - (12 - number)
    year, at = months // 12, months % 12 + 1
    return Period(year, date(year, at, monthrange(year, at)[1]), 1)
