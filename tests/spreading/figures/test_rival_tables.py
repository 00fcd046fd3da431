"""Tables that tell other figures of one statement are a guess, unless a word says which of them is the company's."""

from __future__ import annotations

import re

import pytest

from tests.books import sheet, spread_of
from tests.spreading.figures.test_join import BALANCE, INCOME, codes, latest

OTHER_VERSION = """
Income statement
 | 2024 | 2023
Revenue | 1100 | 810
Cost of sales | 660 | 450
Gross profit | 440 | 360
Operating profit | 110 | 108
Profit before tax | 99 | 72
"""


def times(factor: float) -> str:
    """The income statement with every amount so many times what it was, in no unit that is stated."""
    return re.sub(r"(?<=\| )(?!20)\d+", lambda found: f"{int(found[0]) * factor:g}", INCOME.format(unit=""))


@pytest.mark.parametrize(
    "name",
    ["Budget Financials", "Financials plan", "Forecast figures", "Draft P&L", "P&L old", "Entwurf GuV", "旧版利润表"],
)
def test_a_sheet_that_is_called_a_plan_or_a_draft_goes_behind_the_other(name: str) -> None:
    statements = spread_of(sheet(OTHER_VERSION, name), sheet(INCOME.format(unit="£"), "P&L"))
    assert latest(statements, "revenue") == 1000
    assert statements.figures["revenue"]["2024"].confidence != "low"
    assert "sheets-contradict" not in codes(statements)


@pytest.mark.parametrize("name", ["Financials A", "Consolidated A"])
def test_sheets_that_no_word_tells_apart_contradict_each_other(name: str) -> None:
    other = name.replace("A", "B")
    statements = spread_of(sheet(OTHER_VERSION, name), sheet(INCOME.format(unit="£"), other))
    assert "sheets-contradict" in codes(statements)
    assert statements.figures["revenue"]["2024"].confidence == "low"


def test_tables_below_each_other_contradict_as_sheets_do() -> None:
    statements = spread_of(OTHER_VERSION + BALANCE.format(unit="") + INCOME.format(unit=""))
    (warning,) = [w for w in statements.warnings if w.message.code == "sheets-contradict"]
    assert warning.message.parameters["sheets"] == ["Sheet1 (A3)", "Sheet1 (A18)"]
    assert statements.figures["revenue"]["2024"].confidence == "low"


def test_a_few_lines_below_a_statement_contradict_nothing() -> None:
    segment = "\nOnline shop\n | 2024 | 2023\nRevenue | 310 | 250\nCost of sales | 190 | 160\nGross profit | 120 | 90\n"
    more = "Administrative expenses | 220 | 200\nStaff costs | 80 | 80\nProfit before tax | 90 | 100\n"
    statements = spread_of(INCOME.format(unit="£") + more + segment)
    assert latest(statements, "revenue") == 1000
    assert "sheets-contradict" not in codes(statements)


@pytest.mark.parametrize(("unit", "contradicts"), [("", True), ("EUR", False)])
def test_by_one_factor_sheets_tell_the_same_where_one_of_them_names_a_currency(unit: str, *, contradicts: bool) -> None:
    first = INCOME.format(unit=unit)
    statements = spread_of(sheet(first, "P&L"), sheet(times(0.92), "Accounts"))
    assert latest(statements, "revenue") == 1000
    assert ("sheets-contradict" in codes(statements)) is contradicts


def test_another_currency_at_the_rates_of_each_year_contradicts_nothing() -> None:
    translated = OTHER_VERSION.replace("Income statement", "Income statement in EUR")
    statements = spread_of(
        sheet(INCOME.format(unit="£") + "Staff costs | 90 | 80", "P&L"), sheet(translated, "Accounts")
    )
    assert latest(statements, "revenue") == 1000
    assert "sheets-contradict" not in codes(statements)


def test_however_many_contradict_each_other_are_named_at_once() -> None:
    drawn = (OTHER_VERSION, INCOME.format(unit=""), times(0.37))
    statements = spread_of(*(sheet(one, f"Accounts {name}") for one, name in zip(drawn, "ABC", strict=True)))
    (warning,) = [w for w in statements.warnings if w.message.code == "sheets-contradict"]
    assert warning.message.parameters["sheets"] == ["Accounts A", "Accounts B", "Accounts C"]
