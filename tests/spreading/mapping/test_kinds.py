from __future__ import annotations

import pytest

from tests.books import spread_of
from tests.spreading.mapping.test_mapping import mapped

REST = "Gross profit | 3890 | 3590\nAdministrative expenses | -1012 | -937"


def guesses(drawn: str) -> set[str]:
    return {
        m.item
        for m in mapped("IS", f"Revenue | 10020 | 9110\nCost of sales | -6130 | -5520\n{drawn}").mapped
        if m.ambiguous
    }


@pytest.mark.parametrize("result", ["Net profit | 2119 | 1999", "Profit before tax | 2878 | 2653"])
@pytest.mark.parametrize(
    ("known", "other"),
    [
        ("Income taxes - deferred | -200 | -151", "Frobnication | -559 | -503"),
        ("Deferred tax | -200 | -151", "Frobnication | -559 | -503"),
        ("Current tax | -559 | -503", "Frobnication | -200 | -151"),
    ],
)
def test_one_kind_of_tax_beside_a_line_that_nothing_names_is_a_guess(known: str, other: str, result: str) -> None:
    before, after = (f"{result}\n", "") if "before" in result else ("", f"\n{result}")
    for pair in (f"{known}\n{other}", f"{other}\n{known}"):
        assert "income_tax_expense" in guesses(f"{REST}\n{before}{pair}{after}")


@pytest.mark.parametrize(
    "drawn",
    [
        f"{REST}\nProfit before tax | 2878 | 2653\nCurrent tax | -559 | -503\nDeferred tax | -200 | -151\nNet profit | 2119 | 1999",
        f"{REST}\nProfit before tax | 2878 | 2653\nCurrent tax | -759 | -654\nNet profit | 2119 | 1999\nFrobnication | -20 | -15",
        f"{REST}\nZyx | -12 | -37\nIncome tax | -759 | -654\nOperating costs | -771 | -691\nNet profit | 2107 | 1962",
    ],
)
def test_all_kinds_of_tax_and_one_that_leads_to_the_result_are_sure(drawn: str) -> None:
    assert "income_tax_expense" not in guesses(drawn)


def test_current_tax_beside_a_deferred_one_that_no_sum_adds_to_it_is_a_guess() -> None:
    taxes = "Profit before tax | 2878 | 2653\nCurrent tax | -769 | -674\nDeferred tax | 10 | 20"
    between = "All income of the year | 10020 | 9110\nAll costs of the year | -7901 | -7111"
    assert "income_tax_expense" in guesses(f"{REST}\n{taxes}\n{between}\nNet profit | 2119 | 1999")
    assert "income_tax_expense" not in guesses(f"{REST}\n{taxes}\nNet profit | 2119 | 1999")


@pytest.mark.parametrize(
    "other", ["Frobnication | -200 | -220", "Wages | -200 | -220", "Trade receivables | -200 | -220"]
)
def test_depreciation_of_plant_alone_is_all_of_it_unless_a_line_beside_it_is_not_understood(other: str) -> None:
    drawn = (
        f"{REST}\nDepreciation of property, plant and equipment | -200 | -180\n{other}\nOperating profit | 2478 | 2253"
    )
    assert ("depreciation_amortisation" in guesses(drawn)) == ("Frob" in other)


def test_a_stage_of_stocks_alone_beside_a_line_that_is_not_understood_is_a_guess() -> None:
    for other, is_guess in (("Zurbid fremlin", True), ("Trade receivables", False)):
        drawn = f"Cash | 511 | 470\nRaw materials | 312 | 290\n{other} | 207 | 190\nTotal current assets | 1030 | 950"
        assert [m.ambiguous for m in mapped("BS", drawn).mapped if m.item == "inventories"] == [is_guess]


def test_financial_liabilities_beside_borrowings_are_no_surely_read_debt() -> None:
    drawn = """Balance sheet
 | 2024 | 2023
Non-current liabilities | 130 | 115
Interest-bearing borrowings | 90 | 80
Financial liabilities | 25 | 20
Deferred tax liabilities | 15 | 15
Current liabilities | 40 | 35
Financial liabilities | 10 | 12
Trade payables | 30 | 23
"""
    figures = spread_of(drawn).figures
    assert {f.confidence for f in figures["long_term_debt"].values()} == {"low"}
    assert {f.confidence for f in figures["short_term_debt"].values()} == {"medium"}
