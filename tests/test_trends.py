"""Trends over three fiscal years, with every word beside figures that are just no such case."""

from collections.abc import Sequence
from datetime import date
from typing import get_args

import numpy as np
import pytest

from finvet.assessment.policy import load
from finvet.model import Figure, Message, Period
from finvet.ratios.catalogue import CATALOGUE
from finvet.ratios.define import Unit
from finvet.ratios.engine import Panel
from finvet.ratios.formula import Input
from finvet.trends import Noise, Trend, TrendWord, noise_of, trend
from finvet.wording import say, sentences

YEARS = tuple(Period(year, date(year, 12, 31)) for year in (2022, 2023, 2024))
CLOSING = Message("first-year-closing-balance")


def figures(values: Sequence[float | None], years: Sequence[Period] = YEARS) -> list[Figure | None]:
    return [Figure("roa", year, value) for year, value in zip(years, values, strict=True)]


def of(*values: float | None, years: Sequence[Period] = YEARS, **told: object) -> Trend:
    return trend("roa", figures(values, years), years, **{"noise": Noise(0.05), **told})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "better", "word"),
    [
        ((1.0, 1.1, 1.2), "higher", "improving"),
        ((1.0, 1.1, 1.2), "lower", "worsening"),
        ((1.2, 1.1, 1.0), "higher", "worsening"),
        ((1.2, 1.1, 1.0), "lower", "improving"),
        ((1.0, 1.1, 1.2), "target range", "rising"),
        ((1.2, 1.1, 1.0), "neither", "falling"),
        ((1.0, 1.04, 1.0), "higher", "stable"),
        ((1.0, 1.04, 1.08), "higher", "improving"),  # two small steps one way are more than noise together
        ((1.0, 1.0, 1.05), "higher", "stable"),  # noise itself is no change
        ((1.0, 1.0, 1.0501), "higher", "improving"),
        ((1.0, 2.0, 1.49), "higher", "volatile"),
        ((1.0, 2.0, 1.51), "higher", "improving"),  # a step back of less than half the way is none
        ((2.0, 1.0, 1.51), "higher", "volatile"),
        ((2.0, 1.0, 1.49), "higher", "worsening"),
        ((1.0, 1.04, 0.9), "higher", "worsening"),  # the way up was noise
        ((-2.0, -1.5, -1.0), "higher", "improving"),
    ],
)
def test_a_word_is_said_where_the_figures_go_beyond_noise(values, better, word) -> None:
    assert of(*values, better=better).word == word


@pytest.mark.parametrize("unit", ["ratio", "percent"])
def test_a_loss_over_a_larger_base_is_not_called_better(unit) -> None:
    assert of(-2.0, -1.5, -1.0, better="higher", unit=unit).word == "rising"
    assert of(-1.0, -1.5, -2.0, better="higher", unit=unit).word == "falling"
    assert of(-2.0, -1.0, 0.0, better="higher", unit=unit).word == "improving"
    assert of(-2.0, -1.5, -1.0, better="higher", unit="score").word == "improving"


@pytest.mark.parametrize(
    ("values", "throughout"),
    [((1, 2, 3), True), ((3, 2, 1), True), ((1, 2, 2), False), ((1, 1, 2), False), ((1, 3, 2), False), ((1, 1, 1), False)],
)  # fmt: skip
def test_throughout_is_every_interval_one_way(values, throughout) -> None:
    assert of(*values).throughout is throughout


def test_change_growth_and_volatility_by_hand() -> None:
    found = of(100.0, 110.0, 121.0, unit="currency", noise=Noise(relative=0.05))
    assert found.change == pytest.approx(21.0)
    assert found.growth == pytest.approx(0.10)
    assert found.volatility == pytest.approx((331 / 3) ** 0.5)  # squares of 31/3, 1/3 and 32/3 over two


@pytest.mark.parametrize("values", [(0.0, 10.0, 20.0), (-1.0, 10.0, 20.0), (10.0, -5.0, 20.0), (10.0, 5.0, 0.0)])
def test_growth_has_a_meaning_between_positive_amounts_alone(values) -> None:
    assert of(*values, unit="currency").growth is None
    assert of(*values, unit="currency").change == values[-1] - values[0]


def test_a_ratio_has_no_compound_growth() -> None:
    assert of(1.0, 2.0, 3.0, unit="ratio").growth is None


def test_noise_grows_with_the_size_of_an_amount() -> None:
    noise = Noise(relative=0.05)
    assert of(100.0, 104.0, 105.0, noise=noise).word == "stable"
    assert of(100.0, 104.0, 105.1, noise=noise).word == "rising"
    assert of(-100.0, -104.0, -105.1, noise=noise).word == "falling"
    assert of(-100.0, -104.0, -105.0, noise=noise).word == "stable"
    assert Noise(absolute=3, relative=0.05).around(200) == 10
    assert Noise(absolute=3, relative=0.05).around(20) == 3


def is_none(found: Trend, code: str) -> bool:
    assert found.reason
    assert say(found.reason)
    empty = (found.word, found.way, found.change, found.growth, found.volatility) == (None,) * 5
    return empty and not found.throughout and found.reason.code == code


def test_fewer_than_three_years_have_no_trend() -> None:
    assert is_none(of(1.0, 2.0, years=YEARS[1:]), "trend-few-years")
    assert is_none(of(years=()), "trend-few-years")


def test_years_that_do_not_follow_one_another_have_no_trend() -> None:
    gap = (YEARS[0], YEARS[1], Period(2025, date(2025, 12, 31)))
    assert is_none(of(1.0, 2.0, 3.0, years=gap), "trend-gap")


def test_years_of_52_weeks_follow_one_another_within_a_calendar_year_too() -> None:
    weeks = tuple(Period(end.year, end) for end in (date(2022, 1, 2), date(2023, 1, 1), date(2023, 12, 31)))
    assert of(1.0, 2.0, 3.0, years=weeks).word == "rising"


def test_an_absent_value_leaves_no_trend() -> None:
    found = of(1.0, None, 3.0)
    assert is_none(found, "trend-absent")
    assert found.reason
    assert say(found.reason) == "There is no value for 2023."
    assert is_none(trend("roa", [None, *figures((2.0, 3.0), YEARS[1:])], YEARS, noise=Noise()), "trend-absent")


def test_years_that_were_computed_in_different_ways_are_not_compared() -> None:
    first, *later = [figure for figure in figures((1.0, 2.0, 3.0)) if figure]
    on_closing = first._replace(notes=(CLOSING,))
    assert is_none(trend("roa", [on_closing, *later], YEARS, noise=Noise()), "trend-unlike-first-year-closing-balance")
    resting_on_it = first._replace(inputs=(on_closing,))
    assert is_none(trend("x", [resting_on_it, *later], YEARS, noise=Noise()), "trend-unlike-first-year-closing-balance")
    alike = [figure._replace(notes=(Message("substituted"),)) for figure in (first, *later)]
    assert trend("roa", alike, YEARS, noise=Noise()).word == "rising"
    harmless = first._replace(notes=(Message("counted-as", {"input": "goodwill", "value": 0.0}),))
    assert trend("roa", [harmless, *later], YEARS, noise=Noise()).word == "rising"


def test_what_the_case_tells_of_the_latest_year_alone_makes_no_trend() -> None:
    """Credit lines count in the year of which the case tells them: cash did not grow by them."""
    without = Message("counted-as", {"input": "undrawn_credit_lines", "value": 0.0})
    *before, latest = [figure for figure in figures((26.0, 26.0, 65.0)) if figure]
    noted = [figure._replace(notes=(without,)) for figure in before]
    found = trend("cash_days_with_lines", [*noted, latest], YEARS, noise=Noise())
    assert is_none(found, "trend-unlike-of-the-case")
    assert trend("x", [*noted, latest._replace(notes=(without,))], YEARS, noise=Noise()).word == "rising"


def test_a_trend_is_as_sure_as_its_least_sure_year() -> None:
    first, *later = [figure for figure in figures((1.0, 2.0, 3.0)) if figure]
    assert trend("roa", [first._replace(confidence="low"), *later], YEARS, noise=Noise()).confidence == "low"
    assert of(1.0, 2.0, 3.0).confidence == "high"


@pytest.mark.parametrize(
    ("earlier", "later", "follows"),
    [
        (date(2023, 12, 31), date(2024, 12, 31), True),
        (date(2023, 12, 31), date(2024, 12, 29), True),
        (date(2023, 12, 31), date(2024, 9, 29), False),
        (date(2023, 12, 31), date(2024, 9, 30), True),
        (date(2023, 12, 31), date(2025, 3, 31), True),
        (date(2023, 12, 31), date(2025, 4, 1), False),
        (date(2023, 12, 31), date(2025, 12, 31), False),
        (date(2024, 12, 31), date(2023, 12, 31), False),
        (date(2023, 12, 31), date(2023, 12, 31), False),
    ],
)
def test_a_year_follows_the_one_before_as_the_engine_has_it(earlier, later, follows) -> None:
    one, other = Period(earlier.year, earlier), Period(later.year, later)
    assert other.follows(one) is follows
    if later >= earlier:
        ends = np.array([earlier.toordinal() / 365.25, later.toordinal() / 365.25])
        panel = Panel({}, np.zeros(2, dtype=np.int64), ends)
        assert (panel.row_of(Input("x", "prior"), 1) == 0) is follows


def test_the_unit_the_family_and_the_name_say_what_noise_is() -> None:
    assert noise_of("current_ratio", "ratio", "liquidity") == Noise(absolute=0.05)
    assert noise_of("interest_cover", "ratio", "coverage") == Noise(absolute=0.05, relative=0.05)
    assert noise_of("cash_days", "days", "liquidity") == Noise(absolute=3, relative=0.05)
    assert noise_of("anything", "") == Noise()


@pytest.mark.parametrize("unit", get_args(Unit))
def test_every_unit_has_its_noise(unit) -> None:
    assert noise_of("", unit) != Noise()


def test_the_memo_and_the_standard_policy_take_the_same_for_noise() -> None:
    for series in load().overrides.trend.series:
        ratio = CATALOGUE.get(series.figure)
        noise = noise_of(series.figure, ratio.unit, ratio.family) if ratio else noise_of(series.figure, "currency")
        assert noise == (Noise(relative=series.noise) if series.relative else Noise(absolute=series.noise))


def test_every_word_has_its_wording() -> None:
    assert {f"trend-{word}" for word in get_args(TrendWord)} <= set(sentences())
