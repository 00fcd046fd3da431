"""Each thing that a reader must be warned of has its code, and the warning names a cell to look at."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from finvet.model import Cell, CellValue, Sheet, Workbook
from finvet.spreading.spread import spread
from finvet.wording import say
from tests.books import book, sheet

BALANCE = """
Balance sheet EUR
 | 2024 | 2023 | 2022
Inventories | 300 | 250 | 200
Trade receivables | 200 | 190 | 180
Cash | 100 | 110 | 90
Total current assets | 600 | 550 | 470
Property, plant and equipment | 400 | 380 | 390
Total non-current assets | 400 | 380 | 390
Total assets | 1000 | 930 | 860
Trade payables | 250 | 240 | 230
Total current liabilities | 250 | 240 | 230
Long-term debt | 300 | 310 | 320
Total non-current liabilities | 300 | 310 | 320
Total liabilities | 550 | 550 | 550
Share capital | 100 | 100 | 100
Retained earnings | 350 | 280 | 210
Total equity | 450 | 380 | 310
Total equity and liabilities | 1000 | 930 | 860
"""
CASH = """
Cash flow statement EUR
 | 2024 | 2023
Net cash from operating activities | 60 | 90
Purchase of property, plant and equipment | -60 | -60
Net cash from investing activities | -60 | -60
Repayment of borrowings | -10 | -10
Net cash from financing activities | -10 | -10
Net change in cash | -10 | 20
Cash at beginning of year | 110 | 90
Cash at end of year | 100 | 110
"""
NEWER = """
Balance sheet EUR
 | 2025 | 2024
Inventories | 320 | 310
Trade receivables | 210 | 200
Cash | 120 | 100
Total current assets | 650 | 610
Property, plant and equipment | 390 | 400
Total non-current assets | 390 | 400
Total assets | 1040 | 1010
Trade payables | 260 | 250
Total current liabilities | 260 | 250
Long-term debt | 290 | 300
Total non-current liabilities | 290 | 300
Total liabilities | 550 | 550
Share capital | 100 | 100
Retained earnings | 390 | 360
Total equity | 490 | 460
Total equity and liabilities | 1040 | 1010
"""
INCOME = """
Income statement EUR
 | 2024 | 2023 | 2022
Revenue | 1000 | 900 | 800
Cost of sales | -600 | -500 | -450
Gross profit | 400 | 400 | 350
"""
Change = tuple[str, str]


def balance(*changes: Change) -> Sheet:
    return drawn(BALANCE, "BS", *changes)


def cash(*changes: Change) -> Sheet:
    return drawn(CASH, "CF", *changes)


def drawn(text: str, name: str, *changes: Change) -> Sheet:
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return sheet(text, name)


def with_zero_replaced() -> Sheet:
    """The balance sheet with a total for which the file kept 0, as reading has computed it."""
    made = balance()
    return replace(made, cells={**made.cells, (6, 2): Cell(600.0, formula="SUM(B3:B5)", note="zero-replaced")})


CASES: dict[str, tuple[str, str, Callable[[], list[Workbook]]]] = {
    "imbalance": (
        "balance-gap", "BS!B9",
        lambda: [book(balance(("equity | 450", "equity | 467"), ("liabilities | 1000", "liabilities | 1017")))],
    ),
    "a subtotal": ("subtotal", "BS!B6", lambda: [book(balance(("Inventories | 300", "Inventories | 317")))]),
    "cash that does not tie to the balance sheet": (
        "cash-balance-gap", "CF!B10",
        lambda: [
            book(balance(), cash(("activities | 60 |", "activities | 77 |"), ("change in cash | -10", "change in cash | 7"), ("end of year | 100", "end of year | 117")))
        ],
    ),
    "cash that does not roll forward": (
        "cash-roll-gap", "CF!B9", lambda: [book(balance(), cash(("beginning of year | 110", "beginning of year | 127")))]
    ),
    "opening cash that is not last year's": (
        "cash-opening-gap", "CF!B9", lambda: [book(balance(), cash(("beginning of year | 110", "beginning of year | 127")))]
    ),
    "a year in two columns": ("period-in-two-columns", "BS!C3", lambda: [book(balance((" | 2022\n", " | 2023\n")))]),
    "a line that stands twice": (
        "line-twice", "BS!B5",
        lambda: [
            book(balance(("Trade receivables | 200 | 190 | 180", "Trade receivables | 100 | 95 | 90\nTrade receivables | 100 | 95 | 90")))
        ],
    ),
    "tables in different units": (
        "units-differ", "CF!A1",
        lambda: [
            book(drawn(BALANCE, "BS", ("EUR", "EUR million")), drawn(CASH.replace(" | ", " | 1000"), "CF", (" | 10002024 | 10002023", " | 2024 | 2023"), ("EUR", "EUR thousand"), ("1000-", "-1000")))
        ],
    ),
    "tables in different currencies": ("currencies-differ", "CF!B3", lambda: [book(balance(), cash(("EUR", "USD")))]),
    "a cost of the other sign": (
        "gross-profit-gap", "IS!C4", lambda: [book(drawn(INCOME, "IS", ("-600 | -500", "-600 | 500")))]
    ),
    "a hidden sheet with other figures": (
        "hidden-sheet-differs", "old!B3",
        lambda: [book(balance(), replace(drawn(BALANCE, "old", ("Inventories | 300", "Inventories | 333"), ("Cash | 100", "Cash | 67")), hidden=True))],
    ),
    "a hidden sheet": ("hidden-sheets", "old!A1", lambda: [book(balance(), replace(sheet("Draft", "old"), hidden=True))]),
    "a year that is missing": ("year-missing", "BS!D5", lambda: [book(balance((" | 2022\n", " | 2021\n")))]),
    "years that are the same": (
        "years-identical", "BS!C5",
        lambda: [book(sheet([[*row[:3], row[2]] if at > 1 else row for at, row in enumerate(_rows())], "BS"))],
    ),
    "a comparative that was restated": (
        "restated-comparative", "Sheet1!C3",
        lambda: [
            book(sheet(BALANCE), file="2024.xlsx"),
            book(sheet(NEWER), file="2025.xlsx"),
        ],
    ),
    "a kept zero": ("cached-zero", "BS!B6", lambda: [book(with_zero_replaced())]),
    "two rows for one item": (
        "item-on-two-lines", "BS!B4",
        lambda: [book(sheet("Balance sheet EUR\n | 2024 | 2023\nCash at bank | 60 | 70\nCash and cash equivalents | 40 | 41\nInventories | 5 | 6\nTotal assets | 900 | 800", "BS"))],
    ),
}  # fmt: skip


def _rows() -> list[list[CellValue]]:
    made = sheet(BALANCE)
    return [[cell.value if (cell := made.cells.get((r, c))) else None for c in range(1, 5)] for r in range(1, 19)]


@pytest.mark.parametrize("case", CASES)
def test_it_is_warned_of_with_its_cell(case: str) -> None:
    code, cell, made = CASES[case]
    found = [w for w in spread(made()).warnings if w.message.code == code]
    assert found, [w.message.code for w in spread(made()).warnings]
    assert cell in {f"{s.sheet}!{s.cell}" for w in found for s in w.basis}
    assert all(say(w.message) for w in found)


def test_books_that_tie_are_not_warned_of() -> None:
    assert [w.message.code for w in spread([book(balance(), cash())]).warnings] == ["scale-not-stated"]
