"""The chart of payment days: four lines that are the ratios, and the terms where the case tells them."""

from itertools import pairwise

import pytest
from msgspec.structs import replace

from tests.memo.charts.conftest import charts_of, texts, with_values
from tests.memo.charts.test_cash import lines


def test_the_lines_are_the_ratios(v1):
    chart = v1.charts.working_capital_days()
    for name, line in {"dso": "DSO", "dio": "DIO", "dpo": "DPO"}.items():
        assert lines(chart)[line] == pytest.approx(list(v1.view.series(name)))
    assert lines(chart)["CCC"] == [None, *(pytest.approx(value) for value in v1.view.series("ccc")[1:])]
    assert {"DSO 94 days", "DIO 68 days", "DPO 91 days", "CCC 74 days"} <= set(texts(chart))
    assert chart.title == "Suppliers wait longer: DPO up from 71 to 91 days"
    assert "Days. Source: the partner's statements, cells in appendix A1." in texts(chart)


def test_agreed_terms_are_drawn_across(v1):
    year = v1.analysis.years[-1]
    terms = v1.statements.figures["revenue"][year.id]._replace(name="payment_terms_days", value=45.0)
    figures = {**v1.statements.figures, "payment_terms_days": {year.id: terms}}
    chart = charts_of(replace(v1, statements=replace(v1.statements, figures=figures)))["working_capital_days"]
    assert "agreed terms 45 days" in texts(chart)
    assert [45.0, 45.0] in [list(line.get_ydata()) for line in chart.figure.axes[0].lines]
    assert "agreed terms 45 days." in chart.alt


def test_where_suppliers_wait_as_long_as_before_the_title_says_how_long(v1):
    steady = charts_of(with_values(v1, {"dpo": {2022: 90.0, 2023: 91.0, 2024: 90.0}}))
    assert steady["working_capital_days"].title == "Customers pay after 94 days, suppliers are paid after 90 days"
    unknown = charts_of(with_values(v1, {"dpo": {2024: None}}))
    assert unknown["working_capital_days"].title == "Days from sale to cash and from purchase to payment"


def test_a_line_that_ends_early_names_its_year(v1):
    drawn = texts(charts_of(with_values(v1, {"dpo": {2023: None, 2024: None}}))["working_capital_days"])
    assert "DPO 71 days (2022)" in drawn
    assert "DSO 94 days" in drawn


def test_names_at_the_ends_of_lines_do_not_overlap(v1):
    for name in ("earnings_and_cash", "working_capital_days"):
        (axes,) = v1.charts[name].figure.axes
        height = axes.get_position().height * v1.charts[name].figure.get_figheight()
        low, high = axes.get_ylim()
        ends = sorted(text.get_position()[1] for text in axes.texts if text.get_position()[0] > 2)
        inches = [(later - earlier) / (high - low) * height for earlier, later in pairwise(ends)]
        assert min(inches) >= 0.1
        assert ends[-1] <= high
