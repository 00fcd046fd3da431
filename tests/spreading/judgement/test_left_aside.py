from __future__ import annotations

import re

import pytest

from finvet.model import Statements
from finvet.spreading.judgement import left_aside
from finvet.spreading.spread import spread
from finvet.wording import say
from tests.books import book, csv_book, sheet

BALANCE = """
Balance sheet | 2024 | 2023
Cash | 10 | 9
Trade receivables | 20 | 18
Total assets | 30 | 27
Trade payables | 12 | 11
Equity | 18 | 16
Total equity and liabilities | 30 | 27
"""
BILANZ = """
Bilanz | 2024 | 2023
Kassenbestand | 10 | 9
Forderungen aus Lieferungen und Leistungen | 20 | 18
Bilanzsumme | 30 | 27
Verbindlichkeiten aus Lieferungen und Leistungen | 12 | 11
Eigenkapital | 18 | 16
"""
LAYOUTS = {
    "no title": BALANCE + "\nRevenue | 100 | 90\nNet income | 10 | 8",
    "one amount behind two years": BALANCE + "\nRevenue | 100\nNet income | 10",
    "its own heading": BALANCE + "\nIncome statement | 2024 | 2023\nRevenue | 100 | 90\nNet income | 10 | 8",
    "a title alone": BALANCE + "\nIncome statement\nRevenue | 100 | 90\nNet income | 10 | 8",
    "no gap": BALANCE + "Income statement\nRevenue | 100 | 90\nNet income | 10 | 8",
    "one year": BALANCE + "\nIncome statement | 2024\nRevenue | 100\nNet income | 10",
    "columns further right": BALANCE
    + "\nIncome statement | | | 2024 | 2023\nRevenue | | | 100 | 90\nNet income | | | 10 | 8",
    "German": BILANZ
    + "\nGewinn- und Verlustrechnung | 2024 | 2023\nUmsatzerlöse | 100 | 90\nJahresüberschuss | 10 | 8",
}
UNTOLD = {
    "one line": BALANCE + "\nIncome statement | 2024 | 2023\nRevenue | 100 | 90",
    "words of nobody": BALANCE + "\nCash flow statement | 2024 | 2023\nZebra | 100 | 90\nOkapi | 10 | 8",
    "the parent's balance sheet": BALANCE
    + "\nBalance sheet of the parent | 2024 | 2023\nCash | 7 | 6\nInventories | 4 | 5",
}


def untold_rows(statements: Statements, drawn: str) -> set[int]:
    """The rows with a label and an amount that are in no figure, no line not understood and no warning."""
    figures = (figure for row in statements.figures.values() for figure in row.values())
    sources = [s for figure in figures for s in figure.basis]
    sources += [line.source for line in statements.unmatched]
    sources += [s for warning in statements.warnings for s in warning.basis]
    told = {int(re.sub(r"[A-Z]+", "", source.cell)) for source in sources}
    rows = enumerate(drawn.strip("\n").split("\n"), start=1)
    return {number for number, row in rows if re.search(r"\| (?!20)\d", row)} - told


@pytest.mark.parametrize("drawn", [*LAYOUTS.values(), *UNTOLD.values()], ids=[*LAYOUTS, *UNTOLD])
@pytest.mark.parametrize("make", [book, csv_book])
def test_every_row_with_an_amount_is_read_or_listed_or_named(make: object, drawn: str) -> None:
    assert callable(make)
    assert untold_rows(spread([make(drawn)]), drawn) == set()


@pytest.mark.parametrize("drawn", LAYOUTS.values(), ids=LAYOUTS)
def test_a_statement_of_two_lines_below_its_title_is_read(drawn: str) -> None:
    figures = spread([csv_book(drawn)]).figures
    assert [next(f.value for f in figures[item].values()) for item in ("revenue", "net_income")] == [100, 10]


def test_what_no_statement_took_is_named_with_its_cells() -> None:
    statements = spread([book(sheet(UNTOLD["words of nobody"], "Accounts"))])
    (warning,) = (w for w in statements.warnings if w.message.code == "lines-set-aside")
    assert warning.message.parameters["lines"] == ["Zebra (Accounts A10)", "Okapi (Accounts A11)"]
    assert [source.cell for source in warning.basis] == ["A10", "A11"]


def test_of_many_rows_the_first_are_named_and_the_others_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(left_aside, "MOST_NAMED", 1)
    statements = spread([book(sheet(UNTOLD["words of nobody"], "Accounts"))])
    (message,) = (w.message for w in statements.warnings if w.message.code == "lines-set-aside-more")
    assert say(message).endswith("Zebra (Accounts A10); 1 more")


def test_a_table_that_says_the_same_again_is_no_loss() -> None:
    again = "Summary | 2024 | 2023\nCash | 10 | 9\nEquity | 18 | 16"
    statements = spread([book(sheet(BALANCE, "Accounts"), sheet(again, "Balance sheet summary"))])
    assert "lines-set-aside" not in [w.message.code for w in statements.warnings]
