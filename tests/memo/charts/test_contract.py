"""The chart of our contract: a bar a month, the peak and the limit."""

import pytest

import finvet
from tests.memo.charts.conftest import texts
from tests.memo.test_deal_sections import DEAL
from tests.running import SAMPLES


@pytest.fixture(name="with_deal", scope="module")
def _with_deal(tmp_path_factory):
    file = tmp_path_factory.mktemp("cases") / "v1.case.toml"
    file.write_text(DEAL, "utf-8")
    return finvet.vet(SAMPLES / "worked_case_v1.xlsx", case=file).vetting


def test_the_bars_are_the_months_and_the_line_is_the_limit(with_deal):
    chart = with_deal.charts.exposure()
    months = with_deal.exposure.deal.schedule.months
    (axes,) = chart.figure.axes
    (bars,) = axes.containers
    assert [bar.get_height() for bar in bars.patches] == [month.most_owed for month in months]
    assert [30e3, 30e3] in [list(line.get_ydata()) for line in axes.lines]
    assert {"87,867", "limit 30,000", "2", "16"} <= set(texts(chart))
    assert chart.alt.startswith(
        "What the partner would owe us rises above the recommended limit. EUR, by month of the contract. Month 1: 20,000."
    )
    assert chart.alt.count("Month ") == len(months)
