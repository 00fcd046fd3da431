"""The scorecard as a heat map: each year's points are the policy's, and colour is not all that tells them."""

from finvet.assessment.policy import load
from tests.memo.charts.conftest import charts_of, of_years, texts


def cells(chart):
    """The row of texts beside every indicator, by year."""
    content = chart.content.plot
    return {name: [(cell.text, cell.points) for cell in row] for name, row in content.rows}


def test_the_latest_column_is_the_scorecard_of_the_verdict(v1):
    latest = {name: row[-1] for name, row in cells(v1.charts.scorecard()).items()}
    for one, (name, (_, points)) in zip(v1.assessment.verdict.scorecard, latest.items(), strict=True):
        assert one.points == points, name
    assert latest["Cash flow / current liabilities ★"] == ("0.06 x", 0)
    assert latest["Credibility"] == ("2 found", 0)
    assert latest["References, overdue, arrears"] == ("n/a", None)


def test_an_earlier_year_is_judged_by_the_bands_of_the_policy(v1):
    rows = cells(v1.charts.scorecard())
    measures = {m.figure: m for indicator in load("standard").indicators for m in indicator.measures}
    for name, figure in (("Quick ratio", "quick_ratio"), ("Equity ratio", "equity_ratio")):
        values = v1.view.series(figure)
        assert [points for _, points in rows[name]] == [measures[figure].points(value) for value in values]
    assert rows["Years of positive cash flow ★"] == [("n/a", None), ("2*", 1), ("3", 2)]


def test_another_measure_than_the_usual_one_is_starred_and_named(v1):
    chart = v1.charts.scorecard()
    line = "* Years of positive cash flow 2023: by Years of positive operating cash flow, of two."
    assert line in chart.content.gaps
    assert "2* ●○" in texts(chart)


def test_points_are_told_without_colour_and_in_words(v1):
    chart = v1.charts.scorecard()
    assert {"0.06 x ○○", "0.12 x ●○", "2.00 x ●●"} <= set(texts(chart))
    assert "2024: 0.06 x (0 of 2)" in chart.alt
    assert chart.title == "4 of 13 indicators critical, 4 fine"
    assert "2024" in chart.content.gaps[0]


def test_the_colours_are_those_of_the_points(v1):
    from matplotlib.colors import to_hex

    from finvet.memo.charts.style import POINTS

    chart = v1.charts.scorecard()
    (collection,) = chart.figure.axes[0].collections
    drawn = [to_hex(color) for color in collection.get_facecolor()]
    assert drawn == [POINTS[cell.points][0] for _, row in chart.content.plot.rows for cell in row]


def test_one_year_alone_has_its_column(v1):
    rows = cells(charts_of(of_years(v1, 1))["scorecard"])
    assert {len(row) for row in rows.values()} == {1}
