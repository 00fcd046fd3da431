"""Numbers as people write them."""

import pytest

from finvet.memo.numbers import MoneyUnit, money_unit, score_shown, shown
from finvet.model import Figure, Period, Scale, Statements


@pytest.mark.parametrize(
    ("value", "unit", "cuts", "text"),
    [
        (0.996, "ratio", (1.0,), "0.996 x"),
        (0.99996, "ratio", (1.0,), "0.99996 x"),
        (0.991, "ratio", (1.0,), "0.99 x"),
        (1.0, "ratio", (1.0,), "1.00 x"),
        (1.004, "ratio", (1.0,), "1.004 x"),
        (59.6, "days", (60.0,), "59.6 days"),
        (60.0, "days", (60.0,), "60 days"),
        (0.19996, "percent", (0.2,), "19.996 %"),
        (0.1, "percent", (0.1,), "10.0 %"),
        (-0.016, "percent", (), "(1.6 %)"),
        (0.2022, "points", (0.1,), "20.2 pp"),
        (74.96, "of 100", (75.0,), "74.96"),
        (3.0, "count", (), "3"),
        (5.0, "score", (), "5"),
        (2.7163, "score", (), "2.72"),
        (1234567.5, "", (), "1,234,567.50"),
        (None, "ratio", (), "n/a"),
    ],
)
def test_a_value_is_written_in_its_unit_and_never_over_its_threshold(value, unit, cuts, text):
    assert shown(value, unit, cuts) == text


@pytest.mark.parametrize(
    ("score", "text"),
    [(74.96, "74.96"), (75.04, "75.04"), (75.0, "75.0"), (74.996, "74.996"), (69.66, "69.7"), (62.47, "62.5")],
)
def test_a_score_is_never_rounded_onto_one_at_which_a_verdict_changes(score, text):
    assert score_shown(score) == text


def test_amounts_are_scaled_with_separators_and_parentheses():
    unit = MoneyUnit("EUR", 1000.0)
    assert unit.name == "EUR thousand"
    assert unit.shown(-1234567.0) == "(1,235)"
    assert unit.spelled(129000.0) == "EUR 129 thousand"
    assert unit.shown(None) == "n/a"


def test_a_small_amount_does_not_become_zero():
    assert MoneyUnit("EUR", 1000.0).shown(250.0) == "0.2"
    assert MoneyUnit("EUR", 1000.0).shown(-40.0) == "(0.04)"
    assert MoneyUnit("EUR", 1000.0).shown(0.0) == "0"


@pytest.mark.parametrize(
    ("scale", "assets", "factor", "places"),
    [
        (Scale(1000.0, stated=True), 5_300_000.0, 1e3, 0),
        (Scale(1e6, stated=True), 48_000_000.0, 1e6, 1),
        (Scale(1e5, stated=True), 9e9, 1e5, 0),
        (Scale(), 900_000.0, 1.0, 0),
        (Scale(), 52_000_000.0, 1e3, 0),
        (Scale(), 52_000_000_000.0, 1e6, 0),
    ],
)
def test_the_unit_is_the_files_own_or_keeps_numbers_short(scale, assets, factor, places):
    year = Period(2024)
    figures = {"total_assets": {year.id: Figure("total_assets", year, assets)}}
    unit = money_unit(Statements("A", (), "EUR", scale, (year,), figures))
    assert (unit.factor, unit.places) == (factor, places)


def test_an_unknown_currency_is_said():
    assert MoneyUnit(None, 1.0).name == "currency not stated"
    assert MoneyUnit(None, 1000.0).name == "thousand, currency not stated"
