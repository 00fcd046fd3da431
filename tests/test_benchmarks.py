"""Percentiles between known quantiles, and the benchmarks that are shipped."""

import math
import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from importlib import resources
from itertools import pairwise

import pytest
from msgspec.structs import replace

from finvet.assessment.assess import assess
from finvet.assessment.policy import load
from finvet.benchmark_files import shipped_benchmarks
from finvet.benchmarks import Benchmarks, Distribution, Population, Standing
from finvet.model import NO_CASE, Partner
from finvet.ratios.analysis import analyse
from finvet.ratios.catalogue import CATALOGUE
from tests.companies import made_up, v1

ALL = Population("All")
QUARTERS = ((25.0, 1.0), (50.0, 2.0), (75.0, 4.0))


def of(value: float, *quantiles: tuple[float, float]) -> tuple[float, float]:
    standing = Distribution("current_ratio", ALL, quantiles or QUARTERS).standing(value)
    return standing.low, standing.high


@pytest.mark.parametrize(
    ("value", "percentile"), [(1.0, 25), (1.5, 37.5), (2.0, 50), (2.5, 56.25), (3.0, 62.5), (4.0, 75)]
)
def test_between_two_quantiles_a_percentile_lies_on_the_straight_line(value, percentile) -> None:
    assert of(value) == (percentile, percentile)


def test_beyond_the_outermost_quantiles_no_more_is_said_than_is_known() -> None:
    assert of(0.99) == (0, 25)
    assert of(-1e9) == (0, 25)
    assert of(4.01) == (75, 100)


def test_where_quantiles_are_the_same_the_value_stands_between_them() -> None:
    flat = ((10.0, 0.0), (25.0, 0.0), (50.0, 1.0), (75.0, 1.0), (90.0, 2.0))
    assert of(0.0, *flat) == (10, 25)
    assert of(1.0, *flat) == (50, 75)
    assert of(0.5, *flat) == (37.5, 37.5)
    assert of(1.5, *flat) == (82.5, 82.5)


def test_a_percentile_never_falls_as_the_value_rises() -> None:
    for distribution in shipped_benchmarks().distributions:
        places = [distribution.standing(step / 50) for step in range(-150, 150)]
        assert all(a.low <= b.low and a.high <= b.high for a, b in pairwise(places))


SMALL = Population("Small", "USD", 10.0, 100.0)


@pytest.mark.parametrize(
    ("currency", "assets", "suits"),
    [("USD", 10.0, True), ("USD", 99.9, True), ("USD", 100.0, False), ("USD", 9.9, False), ("EUR", 50.0, False),
     (None, 50.0, False), ("USD", None, False)],
)  # fmt: skip
def test_a_company_belongs_among_those_of_its_size_in_its_currency(currency, assets, suits) -> None:
    assert SMALL.suits(currency, assets) is suits
    assert ALL.suits(currency, assets)


# ---------------------------------------------------------------- a partner among them


def partner(**changes: object) -> Partner:
    statements = replace(v1(), **changes)  # type: ignore[arg-type]
    analysis = analyse(statements)
    assessment = assess(statements, analysis, load(), NO_CASE, date(2025, 9, 30))
    return Partner(statements, analysis, assessment, benchmarks=shipped_benchmarks())


def test_the_latest_year_is_compared_with_survivors_and_failed() -> None:
    standings = partner().standings()
    assert set(standings["current_ratio"]) == {"Survived", "Failed"}
    assert standings["current_ratio"]["Survived"].low == pytest.approx(10 + 15 * (1.4347826 - 0.82134) / 0.44717, abs=1)
    assert standings["retained_to_assets"]["Failed"] == Standing(90, 100)


def test_only_a_company_whose_dollars_are_known_is_compared_by_size() -> None:
    dollars = partner(currency="USD").standings()
    assert set(dollars["current_ratio"]) == {"Survived", "Failed", "Survived, assets of 1 to 10 million"}
    assets = v1().figures["total_assets"]
    guessed = {**v1().figures, "total_assets": {p: f._replace(confidence="low") for p, f in assets.items()}}
    assert set(partner(currency="USD", figures=guessed).standings()["current_ratio"]) == {"Survived", "Failed"}


def test_a_ratio_without_a_value_stands_nowhere() -> None:
    without = {name: row for name, row in v1().figures.items() if name != "revenue"}
    standings = partner(figures=without).standings()
    assert "dso" not in standings
    assert "current_ratio" in standings


def test_without_benchmarks_there_is_nothing_to_tell() -> None:
    assert replace(partner(), benchmarks=Benchmarks()).standings() == {}


# ---------------------------------------------------------------- what is shipped

YEAR, BEFORE = 2024, 2023

PUBLISHED: Mapping[str, Callable[[Mapping[str, float], Mapping[str, float]], float]] = {
    "cur_ratio": lambda x, _: x["total_current_assets"] / x["total_current_liabilities"],
    "wc_ta": lambda x, _: (x["total_current_assets"] - x["total_current_liabilities"]) / x["total_assets"],
    "tl_ta": lambda x, _: x["total_liabilities"] / x["total_assets"],
    "re_ta": lambda x, _: x["retained_earnings"] / x["total_assets"],
    "ebit_ta": lambda x, _: x["operating_profit"] / x["total_assets"],
    "ebit_s": lambda x, _: x["operating_profit"] / x["revenue"],
    "ni_s": lambda x, _: x["net_income"] / x["revenue"],
    "cf_tl": lambda x, _: (x["net_income"] + x["depreciation_amortisation"]) / x["total_liabilities"],
    "dso": lambda x, _: 365 * x["trade_receivables"] / x["revenue"],
    "g_s": lambda x, before: math.exp(math.log(x["revenue"] / before["revenue"])) - 1,
}
"""The definitions of the published quantiles, written from their description."""

ITEMS = (
    "total_current_assets", "total_current_liabilities", "total_assets", "total_liabilities", "retained_earnings",
    "operating_profit", "revenue", "net_income", "depreciation_amortisation", "trade_receivables",
)  # fmt: skip


PRIMES = (29, 23, 71, 41, 13, 5, 97, 3, 2, 19)


def about() -> Mapping[str, Mapping[str, str]]:
    text = (resources.files("finvet") / "data" / "benchmarks" / "us_listed.toml").read_text("utf-8")
    return tomllib.loads(text)


def test_every_shipped_ratio_is_defined_there_as_here() -> None:
    amounts = {
        year: {item: math.sqrt(prime * scale) for item, prime in zip(ITEMS, PRIMES, strict=True)}
        for year, scale in ((BEFORE, 7.0), (YEAR, 11.0))
    }
    analysis = analyse(made_up(amounts))
    definitions = about()["definitions"]
    assert set(definitions) == set(shipped_benchmarks().ratios)
    for ratio, told in definitions.items():
        published = PUBLISHED[told.split(":")[0]](amounts[YEAR], amounts[BEFORE])
        figure = analysis.figure(ratio, analysis.years[-1])
        assert figure
        assert figure.value == pytest.approx(published, rel=1e-12), ratio


@pytest.mark.parametrize("ratio", ["quick_ratio", "cash_ratio", "roa", "gross_margin", "dio", "asset_turnover"])
def test_what_is_defined_otherwise_is_not_compared(ratio) -> None:
    assert ratio in CATALOGUE
    assert ratio not in shipped_benchmarks().ratios


def test_the_shipped_benchmarks_name_their_population_source_and_licence() -> None:
    shipped = shipped_benchmarks()
    assert "2003 to 2014" in shipped.title
    assert "CC BY 4.0" in shipped.source
    assert "Lombardo et al." in shipped.source
    assert len(shipped.distributions) == 10 * 6
    assert {shipped.count(p) for p in shipped.populations if not p.currency} == {42309, 425}
    sizes = [p for p in shipped.populations if p.currency]
    assert {p.currency for p in sizes} == {"USD"}
    assert [p.assets_from for p in sizes[1:]] == [p.assets_below for p in sizes[:-1]]


def test_the_quantiles_are_those_that_were_published() -> None:
    survived, failed, smallest, *_ = shipped_benchmarks().of("current_ratio")
    assert [value for _, value in survived.quantiles] == [0.82134, 1.26851, 1.97613, 3.23579, 5.56471]
    assert [value for _, value in failed.quantiles] == [0.183879, 0.440719, 0.969356, 1.73952, 2.68929]
    assert [value for _, value in smallest.quantiles] == [0.233268, 0.593069, 1.375, 2.94468, 5.3871]
    growth = next(shipped_benchmarks().of("revenue_growth"))
    assert dict(growth.quantiles)[50.0] == pytest.approx(math.exp(0.07345876985758269) - 1, rel=1e-5)


def test_survivors_stand_better_than_the_failed_at_every_median() -> None:
    for ratio in shipped_benchmarks().ratios:
        better = CATALOGUE[ratio].better
        survived, failed, *_ = (dict(d.quantiles)[50.0] for d in shipped_benchmarks().of(ratio))
        if ratio != "dso" and better in ("higher", "lower"):
            assert (survived > failed) == (better == "higher"), ratio
