from __future__ import annotations

import pytest

from finvet.errors import FileRefused
from finvet.model import Message, RefusedFile
from finvet.spreading.spread import MOST_STATEMENTS, spread
from finvet.wording import say
from tests.books import book, csv_book, sheet, spread_of
from tests.spreading.larkspur import BALANCE, INCOME


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


def test_a_refusal_names_every_file() -> None:
    with pytest.raises(FileRefused, match=r"^alder\.csv, birch\.csv: no statement found"):
        spread([csv_book("Houses | 1\nTrees | 3", file) for file in ("alder.csv", "birch.csv")])


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


def test_more_tables_than_any_company_has_are_refused() -> None:
    """Each is held against every other one, so that their number is the square of what they cost."""
    drawn = "Balance sheet | 2023\nCash | 1\nInventories | 2\nTrade receivables | 3\nTotal assets | 6"
    sheets = [sheet(drawn, f"S{n}") for n in range(MOST_STATEMENTS + 1)]
    with pytest.raises(FileRefused, match="more than 150 tables of statements"):
        spread([book(*sheets)])


def test_quarters_alone_are_refused_with_what_to_ask_for() -> None:
    drawn = "quarter | current_assets | inventory | total_assets\n2023-Q1 | 7 | 3 | 9\n2023-Q2 | 8 | 3 | 10\n2023-Q3 | 9 | 4 | 12"
    with pytest.raises(FileRefused) as refused:
        spread_of(drawn)
    assert refused.value.message.code == "only-part"
    assert "2023-Q1, 2023-Q2 and 2023-Q3" in str(refused.value)
