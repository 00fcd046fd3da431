from __future__ import annotations

from pathlib import Path

import pytest

from finvet.model import Source
from finvet.spreading.units.units import SILENT, Unit, speaks_of_units_alone, unit_of, unit_of_texts
from tests.books import spread_of, values

HERE = Source("f", "s", "A1")


PHRASES = (Path(__file__).parents[2] / "data" / "unit_phrases.txt").read_text("utf-8").splitlines()
LINES = [tuple(place.strip() for place in line.split(" | ", 3)) for line in PHRASES if not line.startswith("#")]


def told(text: str) -> tuple[float | None, str]:
    """The factor and the currency that a text states, as the table of phrases says them."""
    unit = unit_of(text)
    return unit.factor, repr(unit.sign) if unit.sign else unit.currency or "-"


@pytest.mark.parametrize(("language", "factor", "currency", "text"), LINES)
def test_unit_that_a_text_states(language: str, factor: str, currency: str, text: str) -> None:
    assert told(text) == (None if factor == "-" else float(factor), currency), language


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
    assert unit_of("in EUR").unless_scaled(Unit(1e3)).factor == 1000
    assert unit_of("in EUR").unless_scaled(SILENT).factor == 1
    assert unit_of("TEUR").unless_scaled(Unit(1e6)).factor == 1000


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


def test_what_groups_owe_one_another_is_in_the_unit_of_its_column() -> None:
    drawn = """
Balans
 | 2024 | 2023
 | kEUR | EUR
Voorraden | 12 | 11000
Handelsdebiteuren | 20 | 21000
Liquide middelen | 5 | 4000
Totaal vlottende activa | 37 | 36000
Schulden aan groepsmaatschappijen | 7 | 6000
"""
    assert values(spread_of(drawn))["related_party_payables_current"] == {"2024": 7000, "2023": 6000}
