from __future__ import annotations

import pytest

from finvet.line_items import chart
from finvet.model import Statements
from tests.books import sheet, spread_of

ASSETS = """Software | 200 | 180
Office equipment | 300 | 250
Prepayments | 120 | 110
Cash | 50 | 40
"""
COSTS = """Rent | 90 | 80
Insurance | 60 | 55
"""
YEARS = " | 2024 | 2023\n"
INCOME = """Income statement
 | 2024 | 2023
Revenue | 9000 | 8000
Operating profit | 900 | 800
Net income | 700 | 600
"""


def of_balance_sheet(statements: Statements) -> set[str]:
    return {item for item in statements.figures if chart()[item].statement == "BS"}


def read(drawn: str, name: str = "Sheet1") -> set[str]:
    return of_balance_sheet(spread_of(sheet(drawn, name), sheet(INCOME, "Result")))


@pytest.mark.parametrize(
    "drawn",
    [
        "List" + "\n" + YEARS + COSTS + ASSETS,
        "List" + "\n" + YEARS + ASSETS + COSTS + "Total | 820 | 715\n",
        "Overheads\n" + YEARS + ASSETS,
        "Operating expenses\n" + YEARS + ASSETS + "Total | 670 | 580\n",
        "List\n" + YEARS + ASSETS + "Total costs | 670 | 580\n",
    ],
)
def test_assets_in_a_list_of_costs_are_none(drawn: str) -> None:
    assert not read(drawn)


def test_what_stands_between_revenue_and_profit_is_a_cost() -> None:
    among = YEARS + "Revenue | 2000 | 1900\nSalaries | 400 | 390\n" + COSTS + ASSETS + "Net income | 780 | 795\n"
    statements = spread_of(among)
    assert not of_balance_sheet(statements)
    assert statements.figures["revenue"]["2024"].confidence != "low"
    assert statements.figures["net_income"]["2024"].value == 780
    assert {line.source.label for line in statements.unmatched} >= {"Software", "Prepayments", "Cash"}


@pytest.mark.parametrize(
    "drawn",
    [
        "Balance sheet\n" + YEARS + COSTS + ASSETS,
        "List\n" + YEARS + COSTS + "Balance sheet\n" + ASSETS,
        YEARS + COSTS + ASSETS + "Trade payables | 30 | 20\n",
        YEARS + COSTS + ASSETS + "Total assets | 670 | 580\n",
        YEARS + ASSETS,
        YEARS + "Revenue | 2000 | 1900\n" + COSTS + "Net income | 1850 | 1765\n" + ASSETS,
        YEARS + "Depreciation | 20 | 30\n" + ASSETS,
    ],
)
def test_assets_of_a_balance_sheet_stay(drawn: str) -> None:
    assert read(drawn) >= {"intangible_assets", "cash_and_equivalents"}
