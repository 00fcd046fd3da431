"""The waterfall: every flow starts where the one before ended, and the last one ends at closing cash."""

from itertools import pairwise

import pytest

from tests.memo.charts.conftest import charts_of, texts, with_values


def steps(chart):
    """From where to where each bar reaches, by row, as drawn."""
    (axes,) = chart.figure.axes
    return [(bar.get_x(), bar.get_x() + bar.get_width()) for container in axes.containers for bar in container.patches]


def test_the_flows_lead_from_opening_to_closing_cash(v1):
    chart = v1.charts.cash_waterfall()
    rows = chart.content.plot.rows
    assert [row.name for row in rows[:5]] == [
        "Cash, start of 2022",
        "Operations",
        "Investing",
        "Financing",
        "Cash, end of 2022",
    ]
    assert [row.text for row in rows[:5]] == ["760", "260", "(300)", "20", "740"]
    assert steps(chart) == [(row.start, pytest.approx(row.end)) for row in rows]
    for before, row in pairwise(rows):
        end = row.end if row.name.startswith("Cash") else row.start
        assert end == pytest.approx(before.end)
    assert chart.title == "Cash fell from EUR 760 thousand to 420"
    assert {"129", "(350)", "31"} <= set(texts(chart))


def test_what_the_flows_do_not_explain_has_a_row(v1):
    rows = charts_of(with_values(v1, {"cf_financing": {2024: 11e3}}))["cash_waterfall"].content.plot.rows
    assert [(row.name, row.text) for row in rows[-2:]] == [("Not explained", "20"), ("Cash, end of 2024", "420")]


def test_a_year_with_a_missing_flow_has_no_bars_for_its_flows(v1):
    chart = charts_of(with_values(v1, {"cf_investing": {2023: None}}))["cash_waterfall"]
    rows = {f"{row.name} {place}": row for place, row in enumerate(chart.content.plot.rows)}
    assert (rows["Investing 6"].text, rows["Investing 6"].start) == ("n/a", None)
    assert (rows["Operations 5"].text, rows["Operations 5"].start) == ("215", None)
    assert "Not explained" not in [row.name for row in rows.values()]
    assert len(steps(chart)) == len(rows) - 3
    assert "n/a: Investing cash flow 2023." in chart.alt


def test_without_an_opening_balance_the_one_before_counts(v1):
    charts = charts_of(with_values(v1, {"cash_beginning": {2022: None, 2023: None, 2024: None}}))
    rows = charts["cash_waterfall"].content.plot.rows
    assert (rows[0].text, rows[1].start) == ("n/a", None)
    assert rows[5].start == 740  # operations of 2023
