from datetime import date

import pytest
from currency_converter import CurrencyConverter

from finvet.exchange_rates import ExchangeRates, RateTable, ReferenceRates, known_currencies, reference_rates

FRIDAY, SUNDAY = date(2024, 12, 27), date(2024, 12, 29)
OWN = RateTable("own.csv", {("EUR", "USD"): [(date(2024, 1, 2), 1.0), (FRIDAY, 1.25)], ("EUR", "AED"): [(FRIDAY, 5.0)]})


def test_a_stated_rate_comes_first_and_holds_the_other_way_round_too():
    rates = ExchangeRates({"EURUSD": 1.6}, OWN)
    assert rates.on("EUR", "USD", FRIDAY).value == pytest.approx(1.6)
    assert rates.on("USD", "EUR", FRIDAY).value == pytest.approx(0.625)
    assert rates.on("USD", "EUR", FRIDAY).source == "case"


def test_a_day_without_a_rate_takes_the_day_before():
    rate = ExchangeRates({}, OWN).on("EUR", "USD", SUNDAY)
    assert (rate.value, rate.day, rate.source) == (1.25, FRIDAY, "own.csv")


def test_a_pair_is_crossed_by_way_of_the_euro_on_days_that_have_both():
    rate = ExchangeRates({}, OWN).on("USD", "AED", SUNDAY)
    assert (rate.value, rate.day) == (4.0, FRIDAY)
    assert ExchangeRates({}, OWN).on("AED", "USD", SUNDAY).value == pytest.approx(0.25)


def test_a_rate_that_is_too_old_says_nothing():
    only_old = RateTable("own.csv", {("EUR", "AED"): [(date(2024, 1, 2), 4.0)]})
    assert ExchangeRates({}, only_old).on("EUR", "AED", date(2024, 4, 3)).value == 4
    assert ExchangeRates({}, only_old).on("EUR", "AED", date(2024, 4, 4)) is None


def test_no_rate_of_a_later_day_is_used():
    assert ExchangeRates({}, OWN).on("EUR", "AED", date(2024, 12, 26)) is None


def test_the_mean_of_a_year_leaves_its_first_day_to_the_year_before():
    rate = ExchangeRates({}, OWN).mean("EUR", "USD", date(2024, 1, 1), date(2024, 12, 31))
    assert (rate.value, rate.since, rate.day) == (1.125, date(2024, 1, 2), FRIDAY)
    assert ExchangeRates({}, OWN).mean("EUR", "USD", date(2024, 1, 2), date(2024, 12, 31)).value == pytest.approx(1.25)


def test_the_central_bank_answers_for_what_nobody_states():
    """As the package's own look-up has it, by way of another piece of code."""
    other = CurrencyConverter()
    rate = ExchangeRates({}, OWN).on("EUR", "JPY", SUNDAY)
    assert (rate.value, rate.day, rate.source) == (other.convert(1, "EUR", "JPY", FRIDAY), FRIDAY, "ECB")
    assert ExchangeRates().on("USD", "JPY", FRIDAY).value == pytest.approx(other.convert(1, "USD", "JPY", FRIDAY))
    assert reference_rates().last_day == other.bounds["USD"].last_date


def test_older_days_are_read_where_they_are_asked_for() -> None:
    whole = ReferenceRates()
    assert whole.series("EUR", "USD", date(1999, 1, 1), date(1999, 1, 4)) == [(date(1999, 1, 4), 1.1789)]
    for year in range(1999, whole.last_day.year):
        asked = ("EUR", "USD", date(year, 1, 1), date(year, 12, 31))
        assert ReferenceRates().series(*asked) == whole.series(*asked)


def test_a_currency_that_is_no_longer_quoted_has_no_rate():
    assert ExchangeRates().on("EUR", "RUB", date(2024, 12, 31)) is None
    assert ExchangeRates().on("EUR", "RUB", date(2021, 12, 31)).value > 0


def test_the_same_currency_needs_no_rate():
    assert ExchangeRates().on("AED", "AED", FRIDAY).value == 1


def test_known_currencies_are_codes():
    assert {"EUR", "USD", "INR"} <= known_currencies()
    assert all(len(code) == 3 and code.isupper() for code in known_currencies())
