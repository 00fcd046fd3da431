from __future__ import annotations

import pytest

from tests.books import spread_of
from tests.spreading.mapping.test_mapping import mapped

ACCOUNT = """
Profit and loss
 | 2024 | 2023
Sales | 90215 | 80112
Cost of goods sold | 40130 | 35045
Gross profit | 50085 | 45067
Advertising | 6041 | 5023
{taxes} | 2017 | 1808
Wages | 20033 | 18029
{total} | 22050 | 19837
Total expenses | 28091 | 24860
Net operating income | 21994 | 20207
Other income
Interest earned | 513 | 407
Total other income | 513 | 407
Other expenses
{beside} | 3021 | 2213
Miscellaneous | 1019 | 811
Total other expenses | 4040 | 3024
Net other income | -3527 | -2617
Net income | 18467 | 17590
"""


def told(taxes: str, total: str, beside: str = "Depreciation") -> dict[str, float | None]:
    figures = spread_of(ACCOUNT.format(taxes=taxes, total=total, beside=beside)).figures
    return {item: row["2024"].value for item, row in figures.items()}


@pytest.mark.parametrize(("total", "personnel"), [("Total payroll expenses", 22050), ("Total lighthouses", 20033)])
def test_taxes_that_costs_add_up_are_none_on_income(total: str, personnel: float) -> None:
    figures = told("Taxes", total)
    assert "income_tax_expense" not in figures
    assert figures["personnel_expenses"] == personnel


@pytest.mark.parametrize("label", ["Income tax expense", "Corporation tax"])
def test_taxes_that_say_what_is_taxed_stay_what_they_are(label: str) -> None:
    assert told(label, "Total lighthouses")["income_tax_expense"] == 2017


@pytest.mark.parametrize(("beside", "is_told"), [("Depreciation", False), ("Bank charges", True)])
def test_what_adds_up_depreciation_is_no_result_of_finance(beside: str, is_told: bool) -> None:
    figures = told("Rent", "Total lighthouses", beside)
    assert bool(figures.keys() & {"net_financial_result", "other_financial_result"}) is is_told


def test_taxes_and_fees_among_other_operating_costs_are_none_on_income() -> None:
    lines = """
Tržby z prodeje výrobků a služeb | 9015 | 8010
Osobní náklady | 6200 | 5900
Ostatní provozní náklady | 973 | 537
Daně a poplatky | 484 | 258
Jiné provozní náklady | 489 | 279
Provozní výsledek hospodaření | 1842 | 1573"""
    found = {m.line.label: m.item for m in mapped("IS", lines).mapped}
    assert "income_tax_expense" not in found.values()
    assert found["Ostatní provozní náklady"] == "other_operating_expenses"
