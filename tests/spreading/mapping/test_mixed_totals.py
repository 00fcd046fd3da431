"""Totals of running costs with interest or taxes on income in them."""

from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import mapped

PROGRAM = """
Gross Profit | 500 | 450
Rent | 60 | 50
{inside} | 20 | 10
Total Expenses | 80 | 60
Operating Profit | 420 | 390
"""
BY_LAW = """
Total income | 900 | 800
Employee benefits expense | 300 | 280
Finance costs | 20 | 10
Total expenses | 320 | 290
Profit before tax | 580 | 510
"""


@pytest.mark.parametrize(
    ("inside", "is_guess"), [("Interest expense", True), ("Income tax expense", True), ("Depreciation", False)]
)
def test_costs_that_a_gross_profit_is_left_after_are_a_guess_with_what_comes_below_in_them(
    inside: str, is_guess: bool
) -> None:
    found = mapped("IS", PROGRAM.format(inside=inside)).mapped
    assert [m.ambiguous for m in found if m.item == "total_operating_expenses"] == [is_guess]


def test_all_costs_taken_off_all_income_hold_the_finance_costs_by_law() -> None:
    assert [m.ambiguous for m in mapped("IS", BY_LAW).mapped if m.item == "total_operating_expenses"] == [False]
