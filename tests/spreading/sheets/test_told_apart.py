from __future__ import annotations

import pytest

from finvet.model import Cell, CellError, CellValue
from finvet.spreading.sheets.told_apart import MOST_CELLS, ToldApart, told_apart
from tests.books import spread_of, values


def test_the_cells_of_a_row_are_told_apart() -> None:
    share = Cell(0.1, number_format="0%")
    found = told_apart({7: {1: Cell("Sales"), 2: Cell(2023.0), 3: Cell("1,234"), 4: share, 5: Cell(None)}})
    assert found.labels == {7: {1: "Sales"}}
    assert (found.numbers[7], found.amounts[7]) == ([2, 3, 4], [2, 3])
    assert (found.texts[7], found.years[7], found.others[7]) == ([1, 3], [2], [1, 3, 5])


LINES = """
Revenue | 1000 | 900
Cost of sales | 600 | 500
Gross profit | 400 | 400
Profit before tax | 90 | 80
"""


@pytest.mark.parametrize("label", ["", "Unit", "Currency", "Item"])
@pytest.mark.parametrize(("first", "other"), [("EUR 1.000", "EUR"), ("€", "€ 1,000"), ("1 000 EUR", "EUR")])
def test_a_unit_in_digits_is_that_of_its_column_beside_single_units(first: str, other: str, label: str) -> None:
    drawn = f"Income statement\n | 2024 | 2023\n{label} | {first} | {other}{LINES}"
    factors = [1000 if "000" in unit else 1 for unit in (first, other)]
    assert values(spread_of(drawn))["revenue"] == {"2024": 1000 * factors[0], "2023": 900 * factors[1]}


@pytest.mark.parametrize("notes", ["Note", "Liite", "Anhang", "Erläuterungen", "Note explicative", "Item"])
def test_a_unit_in_digits_may_stand_in_the_corner_beside_the_head_of_the_notes(notes: str) -> None:
    lines = LINES.replace(" | ", " | | ", 1)
    for line in ("Cost of sales", "Gross profit", "Profit before tax"):
        lines = lines.replace(f"{line} |", f"{line} | 7 |")
    statements = spread_of(f"Income statement\n1 000 EUR | {notes} | 2024 | 2023{lines}")
    assert values(statements)["revenue"] == {"2024": 1_000_000, "2023": 900_000}


@pytest.mark.parametrize("label", ["Share capital", "Total"])
def test_the_first_line_of_a_table_may_show_a_thousand_euros(label: str) -> None:
    statements = spread_of(f"Income statement\n | 2024 | 2023\n{label} | EUR 1.000 | EUR 1.000{LINES}")
    assert values(statements)["revenue"] == {"2024": 1000, "2023": 900}
    assert [line.source.label for line in statements.unmatched] == [label]


def test_below_the_first_line_a_thousand_euros_are_an_amount() -> None:
    total, line = {2: Cell("EUR 1.000")}, {1: Cell("Sales"), 2: Cell("EUR 1.000")}
    assert told_apart({1: total, 2: line}).amounts == {1: [], 2: [2]}
    assert told_apart({1: line, 2: total}).amounts == {1: [2], 2: [2]}


def test_sheets_of_one_form_are_told_apart_once_and_keep_their_years() -> None:
    def found(*values: CellValue) -> ToldApart:
        return told_apart({1: dict(enumerate(map(Cell, values), start=1))})

    assert found("Sales", 5410.0, 17.5) is found("Sales", 0.0, 88_000.0)
    assert found("Sales", 2024.0).headings(1) == [2]
    assert found("Sales", 2024.0) is not found("Sales", 1024.0)
    assert found("Sales", "#N/A").texts == {1: [1, 2]}
    assert found("Sales", CellError("#N/A")).texts == {1: [1]}


def test_large_sheets_are_not_kept() -> None:
    rows = {row: {1: Cell("Sales")} for row in range(MOST_CELLS + 1)}
    assert told_apart(rows) is not told_apart(rows)
