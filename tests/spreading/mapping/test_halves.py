"""Nets of which a statement shows the income and the cost apart."""

from __future__ import annotations

import pytest

from tests.spreading.mapping.test_mapping import items, mapped

BELOW_OPERATIONS = """
営業利益 | 500 | 450
受取利息 | 10 | 8
雑収入 | 20 | 30
営業外収益合計 | 30 | 38
支払利息 | 15 | 18
営業外費用合計 | 15 | 18
経常利益 | 515 | 470
"""


def test_the_costs_of_a_net_are_not_the_net_beside_an_income_of_its() -> None:
    found = items(mapped("IS", BELOW_OPERATIONS))
    assert "net_financial_result" not in found
    assert {"interest_income", "interest_expense", "other_financial_result", "ordinary_profit"} <= {*found}


@pytest.mark.parametrize("label", ["Net finance costs", "Finance costs, net"])
def test_a_net_of_both_is_the_net(label: str) -> None:
    found = mapped("IS", f"""
Operating profit | 500 | 450
Interest income | 10 | 8
Interest expense | (15) | (18)
{label} | (5) | (10)
Profit before tax | 495 | 440
""")  # fmt: skip
    assert "net_financial_result" in items(found)
