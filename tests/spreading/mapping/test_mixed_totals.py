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


INCOME = """
{whole} | 1100 | 1000
{sold} | 1000 | 950
{unsold} | 100 | 50
Interest earned | 10 | 20
Scrap | 90 | 30
{cost} | 700 | 650
"""


@pytest.mark.parametrize(
    ("whole", "sold", "unsold", "cost"),
    [
        ("Ingresos", "Ingresos operacionales", "Ingresos no operacionales", "Costo de ventas"),
        ("Revenues", "Operating revenues", "Non-operating revenues", "Cost of sales"),
    ],
)
def test_income_with_what_says_that_it_is_not_of_operations_is_no_revenue(
    whole: str, sold: str, unsold: str, cost: str
) -> None:
    found = mapped("IS", INCOME.format(whole=whole, sold=sold, unsold=unsold, cost=cost)).mapped
    told = [(m.line.label, m.ambiguous) for m in found if m.item in ("revenue", "total_operating_income")]
    assert told == [(sold, False)]


@pytest.mark.parametrize("turnover", ["Čistý obrat za účetní období", "Total des produits"])
def test_income_told_below_the_profit_is_a_guess_of_what_is_from_operations(turnover: str) -> None:
    drawn = {
        "Čistý obrat za účetní období": ("Tržby z prodeje výrobků a služeb", "Výnosové úroky", "Výsledek hospodaření za účetní období"),
        "Total des produits": ("Chiffre d'affaires", "Produits financiers", "Résultat net"),
    }[turnover]  # fmt: skip
    sold, earned, profit = drawn
    found = mapped("IS", f"{sold} | 900 | 800\n{earned} | 40 | 30\n{profit} | 90 | 70\n{turnover} | 940 | 830").mapped
    told = {m.line.label: (m.item, m.ambiguous) for m in found}
    assert told[sold] == ("revenue", False)
    assert told.get(turnover, ("", True))[1]


def test_all_income_above_what_is_below_operations_is_none() -> None:
    drawn = "Nettoomsättning | 900 | 800\nÖvriga rörelseintäkter | 40 | 30\nSumma rörelseintäkter | 940 | 830\nRäntekostnader | 10 | 12"
    found = mapped("IS", drawn)
    assert [m.ambiguous for m in found.mapped if m.item == "total_operating_income"] == [False]
