from __future__ import annotations

from finvet.model import Cell, CellError
from finvet.reading import read_bytes
from finvet.spreading.judgement.warnings import set_aside_sheets
from finvet.spreading.sheets.long_tables import TOO_LONG
from finvet.spreading.spread import spread, spread_companies
from finvet.spreading.tables.tally import too_long
from finvet.wording import say
from tests.books import book, sheet, spread_of
from tests.spreading.larkspur import BALANCE, INCOME, codes


def test_a_cell_that_cannot_be_read_is_absent_and_named() -> None:
    grid = [
        [None, 2024.0, 2023.0],
        ["Revenue", CellError("#REF!"), 900.0],
        ["Cost of sales", "see note 4", 500.0],
        ["Gross profit", Cell(None, formula="B2-B3"), 400.0],
        ["Operating profit", 100.0, 120.0],
    ]
    statements = spread([book(sheet(grid, "IS"))])  # type: ignore[arg-type]
    (_, year) = statements.years
    assert statements.value("revenue", year) is None
    assert statements.value("gross_profit", year) is None
    figure = statements.figure("revenue", year)
    assert figure is not None
    assert (figure.confidence, figure.notes[0].code, figure.basis[0].cell) == ("low", "error-cell", "B2")
    unreadable = {"unreadable-error-cell", "unreadable-no-amount", "unreadable-formula-without-value"}
    assert unreadable <= set(codes(statements))
    told = [say(w.message) for w in statements.warnings if w.message.code in unreadable]
    assert any("sheet 'IS', cell B2: #REF! stands where an amount should" in text for text in told)


def test_a_large_line_not_understood_is_a_question() -> None:
    statements = spread_of(INCOME, BALANCE)
    (asked,) = [w for w in statements.warnings if w.message.code == "line-not-understood"]
    assert asked.message.parameters == {"label": "Sundry lighthouses", "sheet": "Sheet2", "cell": "A4"}
    small = BALANCE.replace("100 | 50", "1 | 1")
    assert "line-not-understood" not in codes(spread_of(INCOME, small))


def test_hidden_sheets_are_named_and_not_used() -> None:
    statements = spread_of(sheet(INCOME, "P&L"), sheet(BALANCE, "old", hidden=True))
    assert "hidden-sheets" in codes(statements)
    assert "total_assets" not in statements.figures


def test_an_item_on_two_lines_that_nothing_adds_up_is_a_guess_and_named() -> None:
    drawn = "Balance sheet £\n | 2024 | 2023\nTrade receivables | 300 | 250\nOther things | 70 | 60\nTrade debtors | 90 | 80\nCash at bank | 9 | 8\nTotal assets | 900 | 800"
    statements = spread_of(drawn)
    (about,) = [w for w in statements.warnings if w.message.code == "item-on-two-lines"]
    assert (about.items, set(about.periods)) == (("trade_receivables",), {"2024", "2023"})
    assert about.message.parameters["lines"] == ["Trade receivables (A3)", "Trade debtors (A5)"]
    assert {source.cell for source in about.basis} == {"B3", "C3", "B5", "C5"}
    assert statements.figures["trade_receivables"]["2024"].confidence == "low"


def test_lines_of_one_item_that_a_total_adds_up_are_no_guess() -> None:
    drawn = "Balance sheet £\n | 2024 | 2023\nRaw materials | 30 | 25\nFinished goods | 70 | 60\nCash at bank | 9 | 8\nTotal current assets | 109 | 93"
    statements = spread_of(drawn)
    assert "item-on-two-lines" not in codes(statements)
    assert statements.value("inventories", statements.years[-1]) == 100


def test_a_line_that_stands_twice_is_counted_as_its_total_counts_it_and_named() -> None:
    drawn = "Balance sheet £\n | 2024 | 2023\nTrade receivables | 100 | 80\nTrade receivables | 100 | 80\nCash at bank | 50 | 60\nTotal current assets | {} | {}"
    twice = spread_of(drawn.format(250, 220))
    (about,) = [w for w in twice.warnings if w.message.code == "line-twice"]
    assert about.message.parameters["cells"] == ["C3", "C4"] or about.message.parameters["cells"] == ["B3", "B4"]
    assert twice.value("trade_receivables", twice.years[-1]) == 200
    once = spread_of(drawn.format(150, 140))
    assert "line-twice" not in codes(once)
    assert once.value("trade_receivables", once.years[-1]) == 100


def test_lines_of_a_minor_item_are_not_named() -> None:
    drawn = "Cash flow statement £\n | 2024 | 2023\nNet income | 90 | 80\nShare-based compensation expense | 7 | 6\nDeferred income taxes | 3 | 2\nNet cash from operating activities | 150 | 140"
    statements = spread_of(drawn)
    assert statements.figures["cf_other_noncash"]["2024"].confidence == "low"
    assert "item-on-two-lines" not in codes(statements)


def test_a_sheet_with_two_tables_that_are_not_read_is_named_once() -> None:
    tables = [too_long(book(sheet("")).source, name) for name in ("Ledger", "Ledger", "Journal")]
    assert set_aside_sheets(tables) == {TOO_LONG: ["Ledger", "Journal"]}


def test_a_table_without_a_sheet_is_told_by_its_file():
    table = b"""Balance sheet in quux of TL,2023,2022,YTD 2024
Cash,1234,1100,5
Trade receivables,200,300,5
Inventories,300,200,5
Total current assets,1734,1700,4
Property,1000,900,5
Total assets,2734,2600,5
Trade payables,400,300,5
Total current liabilities,400,300,5
Sundry thing,900,900,5
Total liabilities,1300,1200,5
Total equity,1434,1400,5
"""
    (found,) = spread_companies([read_bytes(table, "t.csv")])
    told = {warning.message.code: warning.message.parameters.get("sheet") for warning in found.warnings}
    named = ("unit-not-understood", "columns-to-date", "subtotal", "line-not-understood")
    assert [told[code] for code in named] == ["t.csv"] * 4
