"""The numbers printed on a chart are those of the document, read back from its picture after their rounding."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

import pytest

from finvet.memo.charts.chart import Chart
from finvet.memo.charts.content import Bars, Lines, Panels, Series
from finvet.partner import Partner
from tests.memo.charts.conftest import texts
from tests.memo.formats.read_back import printed
from tests.memo.formats.test_read_back import SIZES, figures

OF_YEARS = ("cash_flow", "earnings_and_cash", "liquidity", "cash_and_debt", "working_capital_days", "solvency")


def drawn(chart: Chart) -> Iterator[tuple[tuple[str, ...], Series]]:
    plot = chart.content.plot
    assert isinstance(plot, Bars | Lines | Panels)
    found = [panel.series for panel in plot.panels] if isinstance(plot, Panels) else plot.series
    return ((plot.places, series) for series in found)


def prints(text: str, value: float | None, factor: float) -> bool:
    if value is None:
        return text == "n/a"
    return any(
        abs(value - number) <= step * 1.000001 + 1e-12 for number, step in (printed(text, factor), printed(text, 1.0))
    )


@pytest.mark.parametrize("name", OF_YEARS)
def test_every_label_of_a_chart_is_a_figure_of_the_document(v1: Partner, name: str) -> None:
    known: Mapping[str, Mapping[int, float]] = figures(json.loads(v1.to_json()))
    chart = v1.charts[name]
    written, factor = texts(chart), next((s for word, s in SIZES.items() if f" {word}" in chart.content.unit), 1.0)
    seen = 0
    for places, series in drawn(chart):
        years = [int(place[-4:]) for place in places]
        told = dict(zip(years, series.texts, strict=True))
        fits = [item for item, row in known.items() if all(prints(t, row.get(y), factor) for y, t in told.items())]
        assert fits, (series.name, told)
        shown = series.texts if isinstance(chart.content.plot, Bars) else series.texts[-1:]
        assert [text for text in shown if not any(text in line for line in written)] == [], series.name
        seen += len(shown)
    assert seen
