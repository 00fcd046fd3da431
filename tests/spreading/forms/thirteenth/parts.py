"""Columns that several forms of the lot share: quarters and halves beside years, months up to a quarter, ratios between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from finvet.model import Cell, CellValue, Period
from tests.spreading.forms.company import Company
from tests.spreading.forms.interim import BALANCES, quarter_period
from tests.spreading.forms.paper import Amount, Column, Form, Page
from tests.spreading.forms.twelfth.rows import balanced


def books_of(company: Company, back: int, first: int, last: int) -> Company:
    """From the first to the last of these quarters of a year, as books of their own."""
    at = company.years - back

    def amounts(name: str, of: tuple[int, ...]) -> tuple[int, int]:
        if name in BALANCES:
            begun, ended = of[at - 1], of[at]
            return begun + (ended - begun) * (first - 1) // 4, begun + (ended - begun) * last // 4
        return 0, of[at] * last // 4 - of[at] * (first - 1) // 4

    return balanced(replace(company, accounts={name: amounts(name, of) for name, of in company.accounts.items()}))


def part(form: Form, back: int, first: int, last: int) -> Amount:
    """The column of some quarters of a year."""
    period = quarter_period(form.end, back, last)
    months = 3 * (last - first + 1)
    books = books_of(form.company, back, first, last)
    return Amount(0, books=books, period=Period(period.year, period.end, months))


def quarters_and_years(
    form: Form, backs: Sequence[int], head: Callable[[int, int], CellValue], year: Callable[[int], CellValue]
) -> tuple[list[CellValue], list[Column]]:
    """The heads and the columns of four quarters and their year, a year after another."""
    heads: list[CellValue] = []
    columns: list[Column] = []
    for back in backs:
        heads += [*(head(form.end.year - back, n) for n in (1, 2, 3, 4)), year(form.end.year - back)]
        columns += [*(part(form, back, n, n) for n in (1, 2, 3, 4)), Amount(back)]
    return heads, columns


def quarter_ends(form: Form, backs: Sequence[int]) -> list[Column]:
    """The columns of the balances at the ends of a year's quarters, the last of which is that of the year."""
    return [Amount(back) if n == 4 else part(form, back, n, n) for back in backs for n in (1, 2, 3, 4)]


def ratios(count: int, first: float, number_format: str = "0.0%") -> list[CellValue | Cell]:
    """So many shares that go up and down a little."""
    return [Cell(round(first * (1 + 0.03 * ((7 * n) % 5 - 2)), 4), number_format) for n in range(count)]


def day(year: int, month: int = 12, of_month: int = 31, number_format: str = "dd/mm/yyyy") -> Cell:
    """A cell that holds a date."""
    return Cell(date(year, month, of_month), number_format)


def beside(page: Page, label: str, values: Sequence[CellValue | Cell], column: int = 2) -> None:
    """Fills every row of that label: growth, margins and what else stands between the amounts."""
    end = page.row
    rows = [row for (row, at), cell in page.cells.items() if at < column and str(cell.value).strip() == label]
    for row in rows:
        page.row = row
        page.put(*values, column=column)
    page.row = end


def shares(page: Page, top: int, column: int, base: str, number_format: str = "0.0%") -> None:
    """Puts behind every amount of a column, from `top` on, its share of the amount of the line called `base`."""
    amounts = {row: cell.value for (row, at), cell in page.cells.items() if at == column and row >= top}
    named = (row for (row, _), cell in page.cells.items() if row >= top and str(cell.value).strip() == base)
    whole = amounts[next(named)]
    for row, amount in amounts.items():
        if isinstance(amount, float) and isinstance(whole, float):
            page.cells[row, column + 1] = Cell(round(amount / whole, 4), number_format)
