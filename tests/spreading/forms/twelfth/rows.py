"""Rows and ways of printing that several forms of the lot share: years down the rows, ratios between, short amounts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from finvet.model import Cell, CellValue
from tests.spreading.forms.company import Company
from tests.spreading.forms.interim import BALANCES, quarter
from tests.spreading.forms.paper import Amount, Page, Print, lines


@dataclass(frozen=True)
class Short(Print):
    """Amounts as text of two decimals and the word of their size: 1.25B, 34.56亿; sizes from the largest to the least."""

    sizes: tuple[tuple[float, str], ...] = ((1e9, "B"), (1e6, "M"), (1e3, "K"))
    point: str = "."

    def printed(self, amount: float) -> float:
        size, _ = self._size(amount)
        return round(round(amount / size, 2) * size, 4)

    def cell(self, printed: float, *, bold: bool) -> Cell | None:
        if not printed:
            return None if self.zero is None else Cell(self.zero, bold=bold)
        size, word = self._size(printed)
        return Cell(f"{printed / size:,.2f}{word}".replace(".", self.point), bold=bold)

    def _size(self, amount: float) -> tuple[float, str]:
        return next((size for size in self.sizes if abs(amount) >= size[0]), (1.0, ""))


def down(
    page: Page, heads: Sequence[CellValue], drawn: str, years: Sequence[tuple[CellValue, Amount]], prints: Print
) -> None:
    """Lays the drawn table out with a line a column and a year a row, below its heads."""
    top = page.put(*heads)
    first = len(heads) + 1
    for column, line in enumerate(lines(drawn), first):
        page.cells[top, column] = Cell(line.texts[0])
        for row, (_, amount) in enumerate(years, top + 1):
            page._amount(line, (row, column), amount, prints)
    for name, _ in years:
        page.put(name)


def between(page: Page, top: int, label: str, values: Sequence[CellValue | Cell], column: int = 2) -> None:
    """Fills the rows of that label, from `top` on: growth, margins and what else stands between the amounts."""
    end = page.row
    for row in range(top, end):
        cell = page.cells.get((row, 1))
        if cell is not None and str(cell.value).strip() == label:
            page.row = row
            page.put(*values, column=column)
    page.row = end


def percents(*values: float) -> list[Cell]:
    """Shares as numbers of a percent format."""
    return [Cell(value, "0.0%") for value in values]


def balanced(books: Company) -> Company:
    """A part of a year whose profit is its own: what was earned before is carried as profit brought forward."""
    gap = books.amount("total_assets - total_liabilities_and_equity")
    return books.with_changes(0, retained_brought=gap)


def past(grown: Company) -> Company:
    """The company a year before, which knows nothing of its last year."""
    return replace(grown, last=grown.last - 1, accounts={name: of[:-1] for name, of in grown.accounts.items()})


def rolling(grown: Company, number: int) -> Company:
    """The twelve months up to a quarter of the last year, with the balances they begin and end with."""
    quarters = [quarter(grown, 1, n) for n in range(number + 1, 5)] + [
        quarter(grown, 0, n) for n in range(1, number + 1)
    ]
    opening, closing = quarter(grown, 1, number), quarter(grown, 0, number)

    def amounts(name: str) -> tuple[int, int]:
        if name in BALANCES:
            return opening.accounts[name][-1], closing.accounts[name][-1]
        return 0, sum(q.accounts[name][-1] for q in quarters)

    return balanced(replace(grown, accounts={name: amounts(name) for name in grown.accounts}))
