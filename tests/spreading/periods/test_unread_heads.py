from __future__ import annotations

import pytest

from finvet.model import Statements
from finvet.wording import say
from tests.books import spread_of

SHEET = """
Balance sheet
 | 2023 | 2022
Inventories | 120 | 110
Cash and cash equivalents | 80 | 70
Total current assets | 200 | 180
Total assets | 900 | 850
{title}
{heading}
Revenue | 5000 | 4800
Cost of sales | 3000 | 2900
Gross profit | 2000 | 1900
Operating profit | 500 | 450
Net income | 330 | 295
"""
FLOWS = """
Cash flow statement
 | 2023 | 2022
Net income | {profit}
Depreciation | 20 | 25
Net cash from operating activities | 350 | 320
"""


def read(heading: str, title: str = "Income statement") -> Statements:
    return spread_of(SHEET.format(title=title, heading=heading))


def said(statements: Statements) -> list[tuple[str, ...]]:
    found = [w for w in statements.warnings if w.message.code == "columns-not-understood"]
    return [tuple(source.cell for source in w.basis) for w in found]


def sure(statements: Statements, item: str) -> set[str]:
    return {f.confidence for f in statements.figures[item].values()}


@pytest.mark.parametrize(
    "heading",
    [" | Opening quux | Closing quux", "Particulars | Retail | Wholesale", " | H1 | H2", "EUR | Actual | Budget"],
)
@pytest.mark.parametrize("title", ["Income statement", ""])
def test_years_are_not_relied_on_below_headings_that_tell_none(heading: str, title: str) -> None:
    statements = read(heading, title)
    assert sure(statements, "revenue") == {"low"}
    assert {note.code for f in statements.figures["revenue"].values() for note in f.notes} == {"period-unread"}
    assert sure(statements, "inventories") == {"high"}
    assert said(statements) == [("B8", "C8")]


def test_the_headings_are_said_with_the_cell_of_the_first_and_the_mend() -> None:
    (warned,) = (
        w for w in read(" | Opening quux | Closing quux").warnings if w.message.code == "columns-not-understood"
    )
    assert say(warned.message) == (
        "Income statement: the headings Opening quux and Closing quux (Sheet1 B8) tell no period; the years of the table "
        "above were taken, and the figures are not relied on; write the years above the columns, or name them with --hints"
    )


@pytest.mark.parametrize(
    "heading",
    [
        "",
        " | EUR | EUR",
        " | Amount | Amount",
        " | audited | unaudited",
        " | EUR | T€",
        " | - | –",
        "Interest income | none | see below",
        " | 2023 | 2022",
    ],
)
def test_what_tells_no_columns_apart_is_no_heading(heading: str) -> None:
    statements = read(heading)
    assert sure(statements, "revenue") == {"high"}
    assert not said(statements)


def test_texts_right_below_the_years_are_of_these() -> None:
    statements = spread_of(SHEET.format(title="", heading="").replace("2022\n", "2022\n | Quux | Quuz\n"))
    assert sure(statements, "inventories") == {"high"}
    assert not said(statements)


@pytest.mark.parametrize(("profit", "confidence"), [("40123 | 29511", "high"), ("29511 | 40123", "low")])
def test_figures_that_tie_tell_the_years(profit: str, confidence: str) -> None:
    upper = SHEET.format(title="Income statement", heading=" | Opening quux | Closing quux")
    statements = spread_of(upper.replace("330 | 295", "40123 | 29511"), FLOWS.format(profit=profit))
    assert sure(statements, "revenue") == {confidence}


def test_words_below_a_line_or_two_are_of_the_years_above() -> None:
    heading = SHEET.format(title="", heading="").replace("2022\n", "2022\nEmployees | 12 | 11\nAuditor | Quux | Quuz\n")
    statements = spread_of(heading)
    assert sure(statements, "inventories") == {"high"}
    assert not said(statements)
