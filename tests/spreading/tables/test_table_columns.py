"""Cases side by side: the base case is shown, and as a guess; columns that say the same twice are one."""

from __future__ import annotations

import pytest

from tests.books import spread_of
from tests.spreading.drawn_tables import tables

SHEET = """Income statement
{first}
{second}
Revenue | 800 | 1000 | 810 | 1100
Cost of sales | 500 | 600 | 510 | 650
Gross profit | 300 | 400 | 300 | 450
Net income | 40 | 110 | 35 | 140
"""
BY_YEAR = (" | 2024 | | 2025 | ", " | {} | {} | {} | {}")
BY_CASE = (" | {} | | {} | ", " | 2024 | 2025 | 2024 | 2025")


def revenue(*rows: str) -> dict[str, float | None]:
    statements = spread_of(SHEET.format(first=rows[0], second=rows[1]))
    row = statements.figures["revenue"]
    assert {f.confidence for f in row.values()} == {"low"}
    assert "period-in-two-columns" in {w.message.code for w in statements.warnings}
    return {period: figure.value for period, figure in row.items()}


@pytest.mark.parametrize(
    ("bear", "base"), [("Bear", "Base"), ("Downside", "Base case"), ("Pessimiste", "Scénario central")]
)
def test_the_base_case_is_taken_wherever_it_stands(bear: str, base: str) -> None:
    assert revenue(BY_YEAR[0], BY_YEAR[1].format(bear, base, bear, base)) == {"2024": 1000, "2025": 1100}
    assert revenue(BY_YEAR[0], BY_YEAR[1].format(base, bear, base, bear)) == {"2024": 800, "2025": 810}
    assert revenue(BY_CASE[0].format(bear, base), BY_CASE[1]) == {"2024": 810, "2025": 1100}
    assert revenue(BY_CASE[0].format(base, bear), BY_CASE[1]) == {"2024": 800, "2025": 1000}


def test_without_a_base_case_the_first_is() -> None:
    assert revenue(BY_CASE[0].format("Case 1", "Case 2"), BY_CASE[1]) == {"2024": 800, "2025": 1000}


def test_a_column_that_repeats_another_says_nothing_of_the_headings_between() -> None:
    (table,) = tables("""
 | 2024 | 2024 | 2023
Operating income
Sales | 100 | 100 | 90
Rents | 20 | 20 | 30
Cost of sales | 60 | 60 | 55
""")
    assert not table.twice
    assert [line.label for line in table.lines if line.values] == ["Sales", "Rents", "Cost of sales"]


OF_TWO = """Income statement
 | Group | | Company |
 | {} | {} | {} | {}
Revenue | 800 | 1000 | 80 | 70
Cost of sales | 500 | 600 | 50 | 40
Gross profit | 300 | 400 | 30 | 30
Net income | 40 | 110 | 4 | 3
"""


@pytest.mark.parametrize("own", ["Company", "Parent", "Standalone"])
def test_years_that_the_company_alone_shows_beside_its_group_are_none_of_the_group(own: str) -> None:
    drawn = OF_TWO.format(2024, 2023, 2022, 2021).replace("Company", own)
    assert {p: f.value for p, f in spread_of(drawn).figures["revenue"].items()} == {"2024": 800, "2023": 1000}


def test_what_is_restated_of_the_company_alone_takes_no_place_of_its_group() -> None:
    drawn = OF_TWO.format(2024, 2023, 2024, "2023 Restated")
    assert {p: f.value for p, f in spread_of(drawn).figures["revenue"].items()} == {"2024": 800, "2023": 1000}


def test_years_of_a_part_beside_its_group_are_left_as_they_are() -> None:
    other = OF_TWO.format(2024, 2023, 2022, 2021).replace("Company", "Restated")
    assert set(spread_of(other).figures["revenue"]) == {"2024", "2023", "2022", "2021"}
