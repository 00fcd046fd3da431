from __future__ import annotations

import pytest

from finvet.spreading.units.units import unit_of
from finvet.spreading.units.unread_units import states_unread_unit
from tests.books import spread_of


@pytest.mark.parametrize(
    ("text", "factor"),
    [
        ("UNIDAD (1): Euros X  Miles", 1.0),
        ("UNIDAD (1): Euros  X Miles", 1000.0),
        ("Euros: Miles: X", 1000.0),
        ("X Euros Miles", 1.0),
        ("☒ Euros ☐ Miles", 1.0),
        ("Euros ☐ Miles ☒ Millones ☐", 1000.0),
        ("Generation X Ltd, EUR thousand", 1000.0),
        ("☑ in thousands", 1000.0),
        ("☐ Consolidated, in EUR thousand", 1000.0),
        ("USD x million", 1e6),
        ("en miles de millones de euros", 1e9),
        ("In thousands of euros, thousands of pieces", 1000.0),
        ("in millions, except shares in thousands", 1e6),
        ("Miles Euros", 1000.0),
        ("Amounts in thousands of euros (TEUR)", 1000.0),
        ("tys. zł / thousand PLN", 1000.0),
        ("Amounts in EUR thousand for Generation X", 1000.0),
    ],
)
def test_of_several_units_the_ticked_one_is_meant(text: str, factor: float) -> None:
    assert unit_of(text).factor == factor
    assert not states_unread_unit(text)


@pytest.mark.parametrize(
    "text",
    [
        "Euros X Miles",
        "☒ Euros ☒ Miles",
        "☐ Euros ☐ Miles",
        "☐ Amounts in thousands of EUR",
        "TEUR ☐",
        "UNIDAD: Euros   Miles   Millones",
        "Tick whether figures are in units, thousands or millions of euros",
        "Angaben in Tausend oder in Millionen Euro",
        "тыс. или млн руб.",
    ],
)
def test_where_the_tick_may_be_of_either_no_unit_is_stated(text: str) -> None:
    assert unit_of(text).factor is None
    assert states_unread_unit(text)


@pytest.mark.parametrize(("unit", "grades"), [("Unidad: Euros X  Miles", {"high"}), ("Unidad: ver nota", {"low"})])
def test_what_a_remark_leaves_open_the_tick_says(unit: str, grades: set[str]) -> None:
    lines = "Cash | 10 | 9\nReceivables | 20 | 19\nTotal current assets | 30 | 28\nTotal assets | 30 | 28\n"
    remark = "Marque la casilla: cifras en unidades, miles o millones de euros"
    statements = spread_of(f"Balance sheet\n{unit}\n | 31.12.2024 | 31.12.2023\n{lines}{remark}")
    assert {f.confidence for f in statements.figures["cash_and_equivalents"].values()} == grades
