from __future__ import annotations

import pytest

from finvet.model import Statements
from tests.books import book, sheet, spread_of
from tests.spreading.judgement.test_not_used import not_in_one
from tests.spreading.sheets.test_references import with_formulas

INCOME = """
Income statement EUR
 | 2024 | 2023
Revenue | 91204 | 88310
Quorlings | 11050 | 9926
Income tax | 2210 | 1985
Profit for the year | 8840 | 7941
"""
BALANCE = """
Balance sheet EUR
 | 2024 | 2023
Current assets
Cash | 300 | 250
Sundry lighthouses | 200 | 150
Inventories | 100 | 100
Total current assets | 600 | 500
Total assets | 900 | 800
Trade payables | 400 | 350
Equity | 500 | 450
"""


def open_labels(statements: Statements) -> list[str]:
    return [line.source.label for line in statements.unmatched]


def asked(statements: Statements) -> list[str]:
    """The lines of which a warning says that they were not understood."""
    return [
        source.label
        for warning in statements.warnings
        if warning.message.code == "line-not-understood"
        for source in warning.basis
    ]


def test_a_line_that_arithmetic_names_is_asked_no_more() -> None:
    drawn = f"{INCOME}{BALANCE}"
    assert open_labels(spread_of(drawn)) == asked(spread_of(drawn)) == ["Sundry lighthouses"]
    assert "Quorlings" in asked(spread_of(drawn.replace("| 9926", "| 9927")))


@pytest.mark.parametrize("name", ["Capital expenditure", "Sundry lighthouses"])
def test_what_an_income_statement_shows_of_the_cash_flow_is_understood_there(name: str) -> None:
    found = spread_of(f"{INCOME}{name} | 5000 | 4000")
    is_capex = name == "Capital expenditure"
    assert ("cf_capex" in found.figures, name in open_labels(found), name in asked(found)) == (
        is_capex,
        not is_capex,
        not is_capex,
    )


def test_the_cell_behind_a_figure_of_its_statement_is_understood() -> None:
    raw = sheet(BALANCE.replace("Total current assets", "Sum of the above we hold"), "Raw")
    shown = with_formulas({(7, 2): "Raw!B7", (7, 3): "Raw!C7"}, sheet(BALANCE, "Balance sheet"))
    assert "Sum of the above we hold" not in open_labels(spread_of(raw, shown))


def test_a_cell_that_another_statement_repeats_is_not_understood_in_its_own() -> None:
    income = sheet(
        "Income statement EUR\n | 2024 | 2023\nRevenue | 912 | 883\nWages | 400 | 390\nQuorlings | 88 | 79", "IS"
    )
    cash = sheet("Cash flow statement EUR\n | 2024 | 2023\nProfit for the year | 88 | 79\nDepreciation | 20 | 19\nNet cash from operating activities | 108 | 98", "CF")  # fmt: skip
    found = spread_of(income, with_formulas({(3, 2): "IS!B5", (3, 3): "IS!C5"}, cash))
    assert [source.sheet for source in found.figures["cf_start_profit"]["2024"].basis] == ["CF", "IS"]
    assert "Quorlings" in open_labels(found)


def test_what_is_counted_with_the_rest_of_its_block_is_not_understood() -> None:
    found = spread_of(BALANCE.replace("200 | 150", "2 | 1").replace("600 | 500", "402 | 351"))
    assert [note.code for note in found.figures["other_current_assets"]["2024"].notes] == ["left-in-block"]
    assert open_labels(found) == ["Sundry lighthouses"]


def test_each_line_is_told_in_one_place() -> None:
    for below in ("Capital expenditure | 50 | 40", "Sundry lighthouses | 50 | 40", "Gearing | 0.4 | 0.3"):
        assert not list(not_in_one(book(sheet(f"{INCOME}{below}", "IS"), sheet(BALANCE, "BS"))))
