"""The partner among others: points that are the model's, and percentiles that are the benchmarks'."""

import pytest
from msgspec.structs import replace

from finvet.benchmarks import Benchmarks, Distribution, Population
from tests.memo.charts.conftest import charts_of, texts


def test_the_bars_are_the_points_beside_a_typical_company(v1):
    chart = v1.charts.failure_risk()
    (axes,) = chart.figure.axes
    drawn = {c.get_label(): c.patches[0].get_width() for c in axes.containers}
    from finvet.memo.charts.figures import short_name

    assert drawn == {short_name(one.figure.name): one.difference for one in v1.risk.contributions}
    assert list(drawn.values()) == sorted(drawn.values())
    assert "0.23 x · −11" in texts(chart)
    assert chart.title == "Grade BB: 0.46 % of such companies fail within a year, 0.99 % of all"


def test_without_a_probability_the_reason_is_told(v1):
    assert charts_of(replace(v1, risk=None)).absent["failure_risk"] == "no probability of failure was computed"


def spots(chart):
    (axes,) = chart.figure.axes
    return {line.get_label(): list(line.get_xdata()) for line in axes.lines if not line.get_label().startswith("_")}


def test_the_spots_are_the_percentiles_turned_so_that_right_is_better(v1):
    chart = v1.charts.percentiles()
    standings = v1.standings()
    survived = dict(zip(standings, spots(chart)["Survived"], strict=True))
    assert survived["current_ratio"] == pytest.approx(standings["current_ratio"]["Survived"].low)
    assert survived["dso"] == pytest.approx(100 - standings["dso"]["Survived"].low)
    failed = dict(zip(standings, spots(chart)["Failed"], strict=True))
    edge = standings["retained_to_assets"]["Failed"]
    assert (edge.low, edge.high, failed["retained_to_assets"]) == (90, 100, 95)
    assert chart.title == "Better than half of “Survived” in 2 of 10 ratios"


HOSTILE = Population("<script>=HYPERLINK(1)</script>\u202e" + "x" * 5000)


def test_a_population_with_a_hostile_name_is_only_text(v1):
    quantiles = ((10.0, 0.5), (50.0, 1.0), (90.0, 2.0))
    others = Benchmarks("A$B_{$C" * 99, distributions=(Distribution("current_ratio", HOSTILE, quantiles),))
    chart = charts_of(replace(v1, benchmarks=others))["percentiles"]
    (name,) = [text for text in texts(chart) if text.startswith("<script>")]
    assert len(name) <= 40
    assert "\u202e" not in chart.svg().decode()
    assert b"<script>" not in chart.svg()
    assert chart.png().startswith(b"\x89PNG")


def test_without_benchmarks_there_is_a_reason(v1):
    assert "percentiles" in charts_of(replace(v1, benchmarks=Benchmarks())).absent
