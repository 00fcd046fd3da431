from __future__ import annotations

from dataclasses import replace

import pytest

from finvet.model import Source
from finvet.spreading.spread import spread
from finvet.spreading.units import SILENT, Unit, currency_of_formats, shown_smaller, unit_of, unit_of_texts
from tests.books import book, sheet

HERE = Source("f", "s", "A1")


@pytest.mark.parametrize(
    ("text", "factor", "currency"),
    [
        ("£'000", 1e3, "GBP"),
        ("£000", 1e3, "GBP"),
        ("£m", 1e6, "GBP"),
        ("£ million", 1e6, "GBP"),
        ("T€", 1e3, "EUR"),
        ("TEUR", 1e3, "EUR"),
        ("in Tsd. EUR", 1e3, "EUR"),
        ("k€", 1e3, "EUR"),
        ("€m", 1e6, "EUR"),
        ("Mio. EUR", 1e6, "EUR"),
        ("en milliers d'euros", 1e3, "EUR"),
        ("en euros", 1.0, "EUR"),
        ("(In thousands, except per share data)", 1e3, None),
        ("USD ($) $ in Millions", 1e6, "USD"),
        ("CHF in thousands", 1e3, "CHF"),
        ("US$ bn", 1e9, "USD"),
        ("Mrd. €", 1e9, "EUR"),
        ("€", None, "EUR"),
        ("Revenue", None, None),
        ("All amounts in euros; we serve thousands of customers", 1.0, "EUR"),
        ("millions of customers", None, None),
        ("in millions of US dollars", 1e6, "USD"),
        ("(in thousands, except shares in millions)", 1e3, None),
    ],
)
def test_unit_that_a_text_states(text: str, factor: float | None, currency: str | None) -> None:
    unit = unit_of(text)
    assert unit.currency == currency
    assert unit.factor == factor


def test_a_bare_dollar_is_assumed_american() -> None:
    assert unit_of("$'000") == Unit(1e3, "USD", assumed=True)
    assert unit_of("A$ thousand").currency == "AUD"


def test_the_nearest_text_wins_and_others_complete_it() -> None:
    unit = unit_of_texts([("€", HERE), ("in millions of GBP", HERE)])
    assert (unit.factor, unit.currency, unit.basis) == (1e6, "EUR", (HERE,))


def test_a_stated_currency_beats_an_assumed_one() -> None:
    assert Unit(currency="USD", assumed=True).or_else(Unit(currency="CAD")).currency == "CAD"
    assert Unit(currency="EUR").or_else(Unit(currency="CAD")).currency == "EUR"


@pytest.mark.parametrize(
    ("formats", "currency"),
    [
        (['#,##0 "€"', "General"], "EUR"),
        (["[$€-407] #,##0.00"], "EUR"),
        (["$#,##0;($#,##0)"], "USD"),
        (["[$£-809]#,##0", '#,##0 "€"'], None),
        (["#,##0", "0.00%"], None),
    ],
)
def test_currency_of_number_formats(formats: list[str], currency: str | None) -> None:
    assert currency_of_formats(formats).currency == currency


def test_a_number_format_never_scales() -> None:
    assert currency_of_formats(['#,##0,"T€"']).factor is None
    assert currency_of_formats([]) == SILENT


def test_a_format_that_prints_thousands_says_how_much_smaller_amounts_are_shown() -> None:
    assert shown_smaller(["#,##0,", "#,##0,"]) == 1000
    assert shown_smaller(['0.0,,"m"']) == 1_000_000
    assert shown_smaller(["#,##0", "#,##0.00", "General"]) == 1
    assert shown_smaller(["#,##0,", "#,##0"]) == 1
    assert shown_smaller([]) == 1


def test_a_heading_in_thousands_is_not_scaled_twice() -> None:
    drawn = "Income statement EUR thousand\n | 2024 | 2023\nRevenue | 900000 | 800000\nCost of sales | 500000 | 450000\nGross profit | 400000 | 350000"
    plain = sheet(drawn, "P&L")
    cells = {
        at: c._replace(number_format="#,##0,") if isinstance(c.value, float) else c for at, c in plain.cells.items()
    }
    statements = spread([book(replace(plain, cells=cells))])
    assert statements.value("revenue", statements.years[-1]) == 900_000
