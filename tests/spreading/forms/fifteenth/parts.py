"""What the forms of the lot share: accounts that a program keeps apart, and the change between two columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from finvet.model import Cell
from tests.spreading.forms.company import Company
from tests.spreading.forms.paper import Page
from tests.spreading.forms.simulate import DEFERRED_TAX, PLAIN

SMALL = (
    *PLAIN, *DEFERRED_TAX, "goodwill", "pension_obligations", "provisions_noncurrent", "provisions_current", "long_term_investments",
    "short_term_investments", "legal_reserve", "free_reserves", "own_work_capitalised", "advances_paid",
)  # fmt: skip


def parted(books: Company, account: str, rest: str, **shares: float | tuple[float, ...]) -> Company:
    """The books with an account as several: shares of it, of every year or one a year, and what is left."""
    left = list(books.accounts[account])
    parts: dict[str, tuple[int, ...]] = {}
    for name, share in shares.items():
        of_years = share if isinstance(share, tuple) else (share,) * len(left)
        parts[name] = tuple(round(whole * s) for whole, s in zip(books.accounts[account], of_years, strict=True))
        left = [whole - part for whole, part in zip(left, parts[name], strict=True)]
    return replace(books, accounts={**books.accounts, **parts, rest: tuple(left)})


def with_sums(books: Company, sums: Mapping[str, str]) -> Company:
    """The books with accounts that are sums of others; a rise of the opening year is none that the books know."""
    found = dict(books.accounts)
    for name, expression in sums.items():
        amounts = [books.amount(expression, back) for back in reversed(range(books.years))]
        found[name] = (0 if "up_" in expression else books.amount(expression, books.years), *amounts)
        books = replace(books, accounts=found)
    return books


def changes(page: Page, top: int, now: int, before: int) -> None:
    """Puts behind two columns, from `top` on, their difference and its share of the earlier amount."""
    for row in range(top, page.row):
        one, other = (page.cells.get((row, column)) for column in (now, before))
        if one and other and isinstance(one.value, float) and isinstance(other.value, float) and other.value:
            column = max(now, before) + 1
            page.cells[row, column] = one._replace(value=one.value - other.value)
            page.cells[row, column + 1] = Cell(round((one.value - other.value) / abs(other.value), 4), "0.0%")
