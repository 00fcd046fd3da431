"""Amounts of which each group of three digits stands in a cell of its own."""

from __future__ import annotations

import pytest

from finvet.model import CellValue, Sheet
from tests.books import Row, sheet
from tests.spreading.drawn_tables import cells, told

AMOUNTS = {
    "Revenue": {2024: 12_345_678, 2023: 11_905_400},
    "Cost of sales": {2024: 8_400_999, 2023: 8_100_450},
    "Gross profit": {2024: 3_944_679, 2023: 3_804_950},
    "Administrative expenses": {2024: 4_000_000, 2023: 950_007},
    "Operating profit": {2024: -55_321, 2023: 2_854_943},
    "Interest income": {2024: 600, 2023: 60},
}


def in_groups(amount: float, cells_each: int, *, as_text: bool) -> list[CellValue]:
    """1234567 as 1 | 234 | 567, with the sign before the first digits."""
    groups = f"{abs(amount):,.0f}".split(",")
    first = f"-{groups[0]}" if amount < 0 else groups[0]
    told: list[CellValue] = [first, *groups[1:]] if as_text else [float(text) for text in (first, *groups[1:])]
    return [*[None] * (cells_each - len(told)), *told]


def drawn(amounts: dict[str, dict[int, float]], *, headed_first: bool, as_text: bool = False) -> Sheet:
    blanks: list[CellValue] = [None, None]
    heads = [cell for year in ("2024", "2023") for cell in ([year, *blanks] if headed_first else [*blanks, year])]
    lines: list[Row] = [
        (label, *(cell for v in by_year.values() for cell in in_groups(v, 3, as_text=as_text)))
        for label, by_year in amounts.items()
    ]
    return sheet([("Income statement",), (None, *heads), *lines])


@pytest.mark.parametrize("as_text", [False, True])
@pytest.mark.parametrize("headed_first", [False, True])
def test_groups_of_digits_make_one_amount(headed_first: bool, as_text: bool) -> None:
    assert told(drawn(AMOUNTS, headed_first=headed_first, as_text=as_text)) == AMOUNTS


def test_an_amount_is_found_at_its_first_digits() -> None:
    found = cells(drawn(AMOUNTS, headed_first=True))
    assert (found["Revenue", 2024], found["Operating profit", 2024], found["Interest income", 2023]) == (
        "B3",
        "C7",
        "G8",
    )


PERCENT = """
Income statement, EUR million
 | 2024 | | 2023 |
Revenue | 900 | 100 | 800 | 100
Cost of sales | 500 | 56 | 440 | 55
Gross profit | 400 | 44 | 360 | 45
Administrative expenses | 300 | 33 | 280 | 35
Operating profit | 100 | 11 | 80 | 10
"""


def test_percentages_beside_small_amounts_are_no_digits_of_theirs() -> None:
    found = told(PERCENT)
    assert (found["Revenue"], found["Operating profit"]) == ({2024: 900, 2023: 800}, {2024: 100, 2023: 80})


CHANGES = """
Income statement
 | 2024 | | 2023 |
 | Amount | Change | Amount | Change
Revenue | 930 | 70 | 860 | 60
Cost of sales | -510 | -40 | -470 | -30
Gross profit | 420 | 30 | 390 | 30
Administrative expenses | -160 | -10 | -150 | -10
Operating profit | 260 | 20 | 240 | 20
"""


@pytest.mark.parametrize("head", ["Amount | Change | Amount | Change", ""])
def test_changes_beside_small_amounts_are_no_digits_of_theirs_though_costs_stand_negative(head: str) -> None:
    found = told(CHANGES.replace("Amount | Change | Amount | Change", head))
    assert (found["Revenue"], found["Operating profit"]) == ({2024: 930, 2023: 860}, {2024: 260, 2023: 240})


def test_shares_without_the_sign_of_their_costs_are_no_digits_of_theirs() -> None:
    found = told("""
Income statement
 | 2024 | | 2023 |
Revenue | 930 | 100 | 860 | 100
Cost of sales | -512 | 55 | -473 | 55
Gross profit | 418 | 45 | 387 | 45
Administrative expenses | -158 | 17 | -155 | 18
Operating profit | 260 | 28 | 232 | 27
""")
    assert (found["Revenue"], found["Operating profit"]) == ({2024: 930, 2023: 860}, {2024: 260, 2023: 232})


def test_the_year_before_is_no_digits_of_the_current_one() -> None:
    """Where "Current year" alone names no period, both would stand under the head behind it."""
    found = told("""
Income statement for the year ended 31 December 2024
 | Current year | Previous year
Revenue | 930 | 860
Cost of sales | -510 | -470
Gross profit | 420 | 390
Administrative expenses | -160 | -150
Operating profit | 260 | 240
""")
    assert (found["Revenue"], found["Operating profit"]) == ({2024: 930, 2023: 860}, {2024: 260, 2023: 240})


def test_gross_deduction_and_net_are_no_groups_of_digits() -> None:
    found = told("""
Bilan
 | 2024 | | | 2023
Terrains | 500 | 100 | 400 | 420
Constructions | 900 | 250 | 650 | 600
Stocks | 300 | 20 | 280 | 250
Total de l'actif | 1700 | 370 | 1330 | 1270
""")
    assert max(value for by_year in found.values() for value in by_year.values()) <= 1700


def test_without_a_total_nothing_proves_that_amounts_stand_in_groups() -> None:
    few = {label: AMOUNTS[label] for label in ("Revenue", "Administrative expenses", "Interest income")}
    assert told(drawn(few, headed_first=True)) != few
