from __future__ import annotations

import pytest

from finvet.errors import FileRefused
from finvet.model import Cell, CellError, Message, RefusedFile, Statements
from finvet.spreading.spread import spread
from finvet.wording import say
from tests.books import book, csv_book, sheet, spread_of

INCOME = """
Larkspur Fittings Limited
Income statement £'000
 | 2024 | 2023
Revenue | 1000 | 900
Cost of sales | 600 | 500
Gross profit | 400 | 400
Operating profit | 100 | 120
"""
BALANCE = """
Balance sheet £'000
 | 2024 | 2023
Inventories | 300 | 250
Sundry lighthouses | 100 | 50
Cash at bank | 100 | 100
Total current assets | 500 | 400
Total assets | 900 | 800
"""


def codes(statements: Statements) -> list[str]:
    return [w.message.code for w in statements.warnings]


def test_a_spread_says_whose_statements_in_which_unit_of_which_years() -> None:
    statements = spread([book(INCOME, BALANCE)], [RefusedFile("scan.pdf", Message("file-is-pdf"))])
    assert (statements.partner, statements.currency) == ("Larkspur Fittings Limited", "GBP")
    assert (statements.scale.factor, statements.scale.stated) == (1000, True)
    assert [p.id for p in statements.years] == ["2023", "2024"]
    assert [f.file for f in statements.files] == ["partner.xlsx"]
    assert [r.file for r in statements.refused] == ["scan.pdf"]


@pytest.mark.parametrize("drawn", ["", "A letter to our shareholders", " | 2024 | 2023\nHouses | 1 | 2\nTrees | 3 | 4"])
def test_no_statement_is_refused_in_one_line_that_names_the_sheets(drawn: str) -> None:
    with pytest.raises(FileRefused) as refused:
        spread([book(sheet(drawn, "Cover"))])
    assert str(refused.value).startswith("partner.xlsx: no statement found (sheets: Cover)")
    assert "\n" not in str(refused.value)


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


def test_a_text_file_gives_the_same_figures() -> None:
    in_numbers = spread_of(INCOME, file="partner.csv")
    in_text = spread([csv_book(INCOME)])
    told = [{i: {p: f.value for p, f in r.items()} for i, r in s.figures.items()} for s in (in_numbers, in_text)]
    assert told[0] == told[1]


def test_every_warning_and_note_has_its_sentence() -> None:
    for statements in (spread_of(INCOME, BALANCE), spread_of(INCOME.replace("400 | 400", "4000 | 400"))):
        for warning in statements.warnings:
            assert say(warning.message)
        for row in statements.figures.values():
            for figure in row.values():
                assert all(say(note) for note in figure.notes)


def test_a_failing_identity_is_warned_with_its_figures() -> None:
    statements = spread_of(INCOME.replace("400 | 400", "4000 | 400"))
    (gap,) = [w for w in statements.warnings if w.message.code == "gross-profit-gap"]
    assert set(gap.items) == {"gross_profit", "revenue", "cost_of_sales"}
    assert gap.periods == ("2024",)


def test_several_lines_of_one_item_are_added_with_a_word_and_a_residual_without() -> None:
    drawn = """
Balance sheet EUR
 | 2024 | 2023
Notes receivable | 10 | 20
Trade receivables | 30 | 40
Deposits (current) | 1 | 2
Other current assets | 5 | 6
Total current assets | 46 | 68
"""
    statements = spread_of(drawn)
    assert statements.value("trade_receivables", statements.years[-1]) == 40
    (warning,) = [w for w in statements.warnings if w.message.code == "lines-added"]
    assert (warning.items, set(warning.periods)) == (("trade_receivables",), {"2024", "2023"})
    assert warning.message.parameters["labels"] == ["Notes receivable", "Trade receivables"]
