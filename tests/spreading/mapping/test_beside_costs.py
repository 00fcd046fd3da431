from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import mapped

RESULT = "Gross profit | 3000 | 2800\n{}\nOperating profit | {}"


def is_guess(costs: str, result: str) -> bool:
    found = mapped("IS", RESULT.format(costs, result)).mapped
    (m,) = [m for m in found if m.item == "total_operating_expenses"]
    return m.ambiguous


@pytest.mark.parametrize("name", ["Selling expenses", "Grishu polnek"])
def test_all_running_costs_beside_another_of_them_are_not_all(name: str) -> None:
    assert is_guess(f"Operating expenses | 1200 | 1100\n{name} | 500 | 400", "1300 | 1300")


@pytest.mark.parametrize(
    ("costs", "result"),
    [
        ("Operating expenses | 1200 | 1100", "1800 | 1700"),
        ("Operating expenses | 1200 | 1100\nOther operating income | 500 | 400", "2300 | 2100"),
        ("Operating expenses | 1200 | 1100\nGrishu polnek | 500 | 400", "2300 | 2100"),
        ("Operating expenses | 1200 | 1100\nGrishu polnek | 1 | 0", "1799 | 1700"),
        ("Selling expenses | 500 | 400\nStaff costs | 700 | 700\nOperating expenses | 1200 | 1100", "1800 | 1700"),
    ],
    ids=["alone", "beside an income", "beside what is added", "beside next to nothing", "a sum of its own"],
)
def test_all_running_costs_are_all_where_nothing_else_is_taken_off(costs: str, result: str) -> None:
    assert not is_guess(costs, result)


def test_costs_in_a_sum_that_is_no_result_are_not_asked_about() -> None:
    found = mapped("IS", "Operating expenses | 1200 | 1100\nSelling expenses | 500 | 400\nGrishu | 1700 | 1500").mapped
    assert not [m for m in found if m.item == "total_operating_expenses" and m.ambiguous]
