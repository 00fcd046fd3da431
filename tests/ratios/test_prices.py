"""Ohlson's size needs dollars and a price level; where either is unknown there is no score."""

import math

import pytest
from msgspec.structs import replace

from finvet.model import Statements
from finvet.ratios.analysis import analyse
from finvet.ratios.prices import gnp_index, usd_rate
from tests.companies import expected, made_up, statements


def without_facts(currency: str) -> Statements:
    """V1 in whole units of a currency, without the index and the rate that the worked case states."""
    told = statements("v1")
    figures = {item: row for item, row in told.figures.items() if item not in ("gnp_index", "usd_rate")}
    return replace(told, currency=currency, figures=figures)


def test_the_index_is_that_of_the_year_before() -> None:
    assert gnp_index(2024) == pytest.approx(672.508)
    assert gnp_index(1969) == 100
    assert math.isnan(gnp_index(1900))
    assert math.isnan(gnp_index(2100))


def test_only_dollars_need_no_rate() -> None:
    assert usd_rate("USD") == 1
    assert math.isnan(usd_rate("EUR"))
    assert math.isnan(usd_rate(None))


def test_a_company_that_reports_in_dollars_has_an_ohlson_score() -> None:
    figure = analyse(without_facts("USD")).scores["ohlson_o"]["2024-12-31"]
    size = expected("v1")["scores"]["ohlson_size"] + math.log(650 / 672.508)
    assert figure.value is not None
    assert math.isclose(
        figure.value, expected("v1")["scores"]["ohlson_o"] - 0.407 * (size - expected("v1")["scores"]["ohlson_size"])
    )


def test_another_currency_without_a_rate_has_none_and_says_why() -> None:
    figure = analyse(without_facts("EUR")).scores["ohlson_o"]["2024-12-31"]
    assert figure.value is None
    assert figure.notes[0].parameters == {"inputs": ["usd_rate"]}


def test_a_year_without_an_index_has_none() -> None:
    amounts = {year: {"total_assets": 100.0} for year in (2090, 2091)}
    sizes = analyse(replace(made_up(amounts), currency="USD")).ratios["ohlson_size"]
    assert [figure.value for figure in sizes.values()] == [None, None]
