from __future__ import annotations

from finvet.model import Statements
from finvet.spreading.spread import spread
from tests.books import book, sheet, spread_of

INCOME = """
Income statement {unit}
 | 2024 | 2023
Revenue | 1000 | 900
Cost of sales | 600 | 500
Gross profit | 400 | 400
Operating profit | 100 | 120
Net income | 60 | 70
"""
BALANCE = """
Balance sheet {unit}
 | 2024 | 2023
Inventories | 300 | 250
Cash at bank | 200 | 150
Total current assets | 500 | 400
Total assets | 900 | 800
"""


def codes(statements: Statements) -> set[str]:
    return {w.message.code for w in statements.warnings}


def latest(statements: Statements, item: str) -> float | None:
    return statements.value(item, statements.years[-1])


def test_each_table_is_read_by_its_own_unit_and_the_difference_is_said() -> None:
    statements = spread_of(INCOME.format(unit="£m"), BALANCE.format(unit="£'000"))
    assert (latest(statements, "revenue"), latest(statements, "total_assets")) == (1e9, 9e5)
    assert "units-differ" in codes(statements)
    scales = {statements.figures[i]["2024"].scale for i in ("revenue", "total_assets")}
    assert scales - {None}


def test_a_table_without_a_unit_takes_that_of_the_others() -> None:
    statements = spread_of(INCOME.format(unit=""), BALANCE.format(unit="£'000"))
    assert latest(statements, "revenue") == 1e6
    assert not codes(statements) & {"units-differ", "scale-not-stated", "currency-not-stated"}


def test_no_unit_and_no_currency_are_said() -> None:
    assert {"scale-not-stated", "currency-not-stated"} <= codes(spread_of(INCOME.format(unit="")))
    assert "dollar-assumed" in codes(spread_of(INCOME.format(unit="$'000")))
    assert "currencies-differ" in codes(spread_of(INCOME.format(unit="€"), BALANCE.format(unit="£")))


def test_two_files_that_contradict_are_named() -> None:
    other = INCOME.format(unit="£").replace("1000", "1400").replace("400", "800").replace("60 ", "90 ")
    books = [
        book(INCOME.format(unit="£") + "Administrative expenses | 300 | 280", file="a.xlsx"),
        book(sheet(other), file="b.xlsx"),
    ]
    statements = spread(books)
    assert latest(statements, "gross_profit") == 400
    (about,) = [
        w
        for w in statements.warnings
        if w.message.code == "files-disagree" and w.items == ("gross_profit",) and "2024" in w.periods
    ]
    assert (about.message.parameters["file"], about.message.parameters["other_file"]) == ("a.xlsx", "b.xlsx")


def test_a_second_table_that_agrees_adds_its_lines_and_one_that_does_not_is_left() -> None:
    agreeing = "Income statement\n | 2024 | 2023\nRevenue | 1000 | 900\nGross profit | 400 | 400\nStaff costs | 77 | 70"
    differing = "Income statement\n | 2024 | 2023\nRevenue | 10 | 9\nGross profit | 4 | 4\nStaff costs | 77 | 70"
    assert latest(spread_of(INCOME.format(unit="£"), agreeing), "personnel_expenses") == 77
    assert "personnel_expenses" not in spread_of(INCOME.format(unit="£"), differing).figures


def test_lines_not_understood_keep_their_amounts_in_currency() -> None:
    (line,) = spread_of(INCOME.format(unit="£'000") + "Sundry lighthouses | 7 | 6").unmatched
    assert (line.source.label, line.values) == ("Sundry lighthouses", {"2024": 7000, "2023": 6000})
