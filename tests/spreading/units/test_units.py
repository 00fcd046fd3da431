from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from finvet.model import Source
from finvet.spreading.spread import spread
from finvet.spreading.units.units import (
    SILENT,
    Unit,
    currency_of_formats,
    shown_smaller,
    speaks_of_units_alone,
    unit_of,
    unit_of_texts,
)
from tests.books import book, sheet

HERE = Source("f", "s", "A1")


PHRASES = (Path(__file__).parents[2] / "data" / "unit_phrases.txt").read_text("utf-8").splitlines()
LINES = [tuple(place.strip() for place in line.split(" | ", 3)) for line in PHRASES if not line.startswith("#")]


@pytest.mark.parametrize(("language", "factor", "currency", "text"), LINES)
def test_unit_that_a_text_states(language: str, factor: str, currency: str, text: str) -> None:
    unit = unit_of(text)
    assert unit.factor == (None if factor == "-" else float(factor)), language
    assert (repr(unit.sign) if unit.sign else unit.currency or "-") == currency, language


def test_the_phrases_are_of_twenty_languages_and_many_say_nothing() -> None:
    assert len({language for language, *_ in LINES}) >= 20
    assert sum(factor == currency == "-" for _, factor, currency, _ in LINES) >= 50


@pytest.mark.parametrize(
    ("text", "language", "currency", "assumed"),
    [
        ("tkr", "sv", "SEK", False),
        ("t.kr.", "da", "DKK", False),
        ("mill. kr", "no", "NOK", False),
        ("tkr", None, None, True),
        ("¥ million", "zh", "CNY", False),
        ("¥ million", "ja", "JPY", False),
        ("$ million", "en", "USD", True),
        ("$ million", "es", None, True),
        ("€ million", "da", "EUR", False),
    ],
)
def test_a_sign_of_several_currencies_is_what_it_is_in_the_language(
    text: str, language: str | None, currency: str | None, assumed: bool
) -> None:
    unit = unit_of(text).in_language(language)
    assert (unit.currency, unit.assumed) == (currency, assumed)


def test_a_dollar_takes_another_dollar_and_no_euro() -> None:
    dollar = Unit(1e3, "USD", "$")
    assert dollar.or_else(Unit(currency="CAD")) == Unit(1e3, "CAD")
    assert dollar.or_else(Unit(currency="EUR")) == dollar
    assert dollar.or_else(Unit(currency="AUD", sign="$")) == dollar


def test_in_euros_says_less_than_in_thousands() -> None:
    assert unit_of("in EUR").unless_scaled(Unit(1e3)).factor == 1e3
    assert unit_of("in EUR").unless_scaled(SILENT).factor == 1
    assert unit_of("TEUR").unless_scaled(Unit(1e6)).factor == 1e3


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("All amounts in thousands of euros unless otherwise stated", True),
        ("Valuta: SEK", True),
        ("MSEK", True),
        ("Loans in USD", False),
        ("1,000", False),
        ("€ -900", False),
        ("1.000 kr.", False),
        ("Revenue", False),
        ("unit", False),
    ],
)
def test_whether_a_text_speaks_of_units_alone(text: str, alone: bool) -> None:
    assert speaks_of_units_alone(text) is alone


def test_a_bare_dollar_is_assumed_american() -> None:
    assert unit_of("$'000") == Unit(1e3, "USD", "$")
    assert unit_of("A$ thousand").currency == "AUD"


def test_the_nearest_text_wins_and_others_complete_it() -> None:
    unit = unit_of_texts([("€", HERE), ("in millions of GBP", HERE)])
    assert (unit.factor, unit.currency, unit.basis) == (1e6, "EUR", (HERE,))


def test_a_stated_currency_beats_an_assumed_one() -> None:
    assert Unit(currency="USD", sign="$").or_else(Unit(currency="CAD")).currency == "CAD"
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
