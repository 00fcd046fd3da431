"""Other amounts, other years, another name: what follows from what was changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from random import Random

from msgspec import structs

from finvet.model import Cell, Sheet
from tests.relations.facts import Facts, same
from tests.relations.handed import AS_OF, Handed
from tests.relations.layouts import laid_out, with_layout, worded
from tests.relations.relation import (
    FIRST,
    LAST,
    MIDDLE,
    Change,
    Relation,
    equal,
    equal_but_for_noise,
    in_currency,
    of_the_years,
    times,
    without,
    years_earlier,
)
from tests.spreading.forms.changes import Sheets, each_amount
from tests.spreading.forms.company import Company

X = 137
"""Steps that are moved from one account to another."""
NOISE = 1e-9


def multiplied(factor: int) -> Change:
    """All accounts times a factor."""

    def change(handed: Handed) -> Handed:
        accounts = {name: tuple(factor * amount for amount in of) for name, of in _books(handed).accounts.items()}
        return handed.with_books(replace(_books(handed), accounts=accounts))

    return change


def with_noise(sheets: Sheets) -> Sheets:
    dice = Random(7)
    return each_amount(sheets, lambda amount: amount * (1 + NOISE * dice.uniform(-1, 1)))


def years_before(handed: Handed) -> Handed:
    """Books of two years before, vetted two years before."""
    earlier = handed.with_books(replace(_books(handed), last=_books(handed).last - 2))
    return replace(earlier, day=AS_OF.replace(year=AS_OF.year - 2))


def called(name: str) -> Change:
    return lambda handed: handed.with_books(replace(_books(handed), name=name))


def in_the_last_year(**by: int) -> Change:
    """Accounts of the last year up by so many steps."""

    def change(handed: Handed) -> Handed:
        return handed.with_books(_books(handed).with_changes(0, **by))

    return change


def _books(handed: Handed) -> Company:
    assert handed.books is not None
    return handed.books


def zero(*labels: str) -> Change:
    """Rows whose amounts are zero."""
    return laid_out(lambda sheets: [_zeroed(sheet, labels) for sheet in sheets])


def _zeroed(sheet: Sheet, labels: tuple[str, ...]) -> Sheet:
    rows = {row for (row, column), cell in sheet.cells.items() if column == 1 and cell.value in labels}
    cells: Mapping[tuple[int, int], Cell] = {
        at: cell._replace(value=0.0) if at[0] in rows and at[1] > 1 else cell for at, cell in sheet.cells.items()
    }
    return structs.replace(sheet, cells=cells)


# ---------------------------------------------------------------- what follows


def risen(before: Facts, after: Facts, **by: float) -> Iterator[str]:
    """Items of the last year are up by so much."""
    for item, up in by.items():
        path = f"items.{item}.{LAST}"
        if not same(after[path], before[path] + up * 1000.0):
            yield f"{path}: {after[path]!r}, wanted {before[path]!r} and {up} thousand more"


def stayed(before: Facts, after: Facts, *paths: str) -> Iterator[str]:
    for path in paths:
        if not same(after[path], before[path]):
            yield f"{path}: {after[path]!r}, wanted {before[path]!r}"


def cash_for_receivables(before: Facts, after: Facts) -> Iterator[str]:
    """The current ratio is what it was, the cash ratio up by what was moved; nothing of an earlier year changes."""
    yield from risen(before, after, cash_and_equivalents=X, trade_receivables=-X, total_assets=0)
    yield from stayed(before, after, *(f"ratios.{name}.{LAST}" for name in ("current_ratio", "quick_ratio", "nwc")))
    path, due = f"ratios.cash_ratio.{LAST}", before[f"items.total_current_liabilities.{LAST}"]
    if not same(after[path], before[path] + X * 1000.0 / due):
        yield f"{path}: {after[path]!r}, wanted {X} thousand of {due!r} above {before[path]!r}"
    yield from stayed(before, after, *earlier(before))


def cash_for_debt(before: Facts, after: Facts) -> Iterator[str]:
    """Net debt is what it was, total debt, assets and cash are up by what was borrowed."""
    debt = {"long_term_debt": X, "cash_and_equivalents": X, "total_assets": X, "total_liabilities": X}
    yield from risen(before, after, **debt)
    yield from stayed(before, after, f"items.total_equity.{LAST}", f"ratios.net_debt_to_ebitda.{LAST}")
    yield from stayed(before, after, *earlier(before))


def earlier(before: Facts) -> list[str]:
    """The ratios that an earlier year has."""
    return [
        path
        for path, fact in before.items()
        if path.startswith("ratios.") and path.endswith(MIDDLE) and fact is not None
    ]


NAMES = {
    "a formula": '=HYPERLINK("http://x.example","Plain Ltd")',
    "markup": "<script>alert(1)</script> & <b>Plain</b> Ltd",
    "a template": "{{ 7 * 7 }} ${PATH} %s \\input{x} Ltd",
    "a path": "Plain/../../../etc/passwd Ltd",
}
ZEROS = {
    "Revenue": ("ocf_margin", "net_margin", "dso", "fcf_margin"),
    "Total current liabilities": ("current_ratio", "quick_ratio", "cash_ratio", "ocf_ratio"),
    "Total assets": ("equity_ratio", "debt_to_assets", "cash_return_on_assets"),
    "Total equity": ("debt_to_equity", "current_liabilities_to_nw"),
    "Finance costs": ("interest_cover",),
}

AMOUNTS: tuple[Relation, ...] = (
    Relation("a company seven times as large", multiplied(7), times(7), of_books=True),
    Relation("a company a thousand times as large", multiplied(1000), times(1000), of_books=True),
    *(
        Relation(f"in {code}", worded("EUR", code), in_currency(code), of_books=True)
        for code in ("USD", "GBP", "CHF")
    ),
    Relation("noise of a billionth", laid_out(with_noise), equal_but_for_noise),
    Relation("two years earlier", years_before, years_earlier(2), of_books=True),
    Relation("the oldest year dropped", with_layout(order=(0, 1)), of_the_years(MIDDLE, LAST), of_books=True),
    Relation("an older year added", with_layout(order=(0, 1, 2, 3)), of_the_years(FIRST, MIDDLE, LAST), of_books=True),
    *(Relation(f"{what} as its name", called(name), equal("partner"), of_books=True) for what, name in NAMES.items()),
    Relation("cash for receivables", in_the_last_year(trade_gross=-X, cash_bank=X), cash_for_receivables, of_books=True),
    Relation("cash for debt", in_the_last_year(bank_long=X, borrowed=X, cash_bank=X), cash_for_debt, of_books=True),
    *(Relation(f"{label} of zero", zero(label), without(*ratios), of_books=True) for label, ratios in ZEROS.items()),
)  # fmt: skip
