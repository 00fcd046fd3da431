"""Charts of cash: the bars and lines are the figures, titles state the finding, a missing year is a gap."""

import math

import pytest

from tests.memo.charts.conftest import charts_of, of_years, texts, with_values


def bars(chart):
    """The heights of the bars by their name, read back from the figure."""
    (axes,) = chart.figure.axes
    return {c.get_label(): [bar.get_height() for bar in c.patches] for c in axes.containers}


def lines(chart):
    """The values of the lines by their name; None where one is broken."""
    (axes,) = chart.figure.axes
    drawn = [line for line in axes.lines if not line.get_label().startswith("_")]
    return {line.get_label(): [None if math.isnan(y) else y for y in line.get_ydata()] for line in drawn}


def test_bars_are_the_figures_in_the_unit_of_the_chart(v1):
    chart = v1.charts.cash_flow()
    assert bars(chart) == {
        "Operating cash flow": [260, 215, 129],
        "Capital spending": [-300, -320, -350],
        "Free cash flow": [-40, -105, -221],
    }
    assert {"260", "129", "(221)", "(350)", "2022", "2023", "2024"} <= set(texts(chart))
    assert chart.title == "Operating cash flow fell in both years"
    assert "EUR thousand. Source: the partner's statements, cells in appendix A1." in texts(chart)


def test_capital_spending_holds_what_was_spent_on_intangibles(v1):
    assert list(v1.view.series("cf_capex")) == [-240e3, -250e3, -280e3]
    more = charts_of(with_values(v1, {"cf_capex_intangibles": {2023: None, 2024: -50e3}}))["cash_flow"]
    assert bars(more)["Capital spending"] == [-300, -250, -330]


def test_profit_is_held_against_operating_and_free_cash_flow(v1):
    chart = v1.charts.earnings_and_cash()
    assert lines(chart) == {
        "Operating cash flow": [260, 215, 129],
        "Net income": [189, 175, 119],
        "Free cash flow": [-40, -105, -221],
    }
    assert {"Operating cash flow 129", "Net income 119", "Free cash flow (221)"} <= set(texts(chart))
    assert chart.title == "Operating cash flow reached net income every year"


@pytest.mark.parametrize(
    ("cash", "profit", "title"),
    [
        (118e3, 119e3, "Operating cash flow fell short of net income in 1 of 3 years"),
        (-1.0, -2.0, "A loss and negative operating cash flow in 2024"),
        (1.0, -2.0, "Operating cash flow reached net income every year"),
    ],
)
def test_the_title_says_whether_profit_came_in_as_cash(v1, cash, profit, title):
    values = {"cf_operating": {2024: cash}, "net_income": {2024: profit}}
    assert charts_of(with_values(v1, values))["earnings_and_cash"].title == title


def test_cash_is_held_against_the_debt_that_falls_due(v1):
    chart = v1.charts.cash_and_debt()
    assert bars(chart) == {"Cash and securities": [740, 610, 420], "Debt due within a year": [400, 500, 650]}
    assert chart.title == "At the end of 2024 cash was only 0.65 x the debt due within a year"
    ratio = v1.view.latest("cash_to_short_term_debt")
    assert bars(chart)["Cash and securities"][-1] / bars(chart)["Debt due within a year"][-1] == pytest.approx(ratio)


@pytest.mark.parametrize(
    ("due", "title"),
    [
        (0.0, "At the end of 2024 no debt was due within a year"),
        (210e3, "At the end of 2024 cash was 2.00 x the debt due within a year"),
        (420.1e3, "At the end of 2024 cash was only 0.9998 x the debt due within a year"),
    ],
)
def test_the_title_says_whether_cash_covers_it(v1, due, title):
    assert charts_of(with_values(v1, {"bank_debt_due": {2024: due}}))["cash_and_debt"].title == title


def test_a_missing_year_is_a_gap_with_its_reason_not_zero(v1):
    charts = charts_of(with_values(v1, {"cf_operating": {2023: None}}))
    assert bars(charts["cash_flow"])["Operating cash flow"] == [260, 129]
    assert lines(charts["earnings_and_cash"])["Operating cash flow"] == [260, None, 129]
    assert "n/a" in texts(charts["cash_flow"])
    assert any("n/a: Operating cash flow 2023." in text for text in texts(charts["cash_flow"]))
    assert "n/a: Operating cash flow 2023." in charts["cash_flow"].alt
    assert "2023: n/a" in charts["cash_flow"].alt


def test_a_title_without_a_trend_says_what_is_known(v1):
    hidden = charts_of(with_values(v1, {"cf_operating": {2023: None}}))
    assert hidden["cash_flow"].title == "Operating cash flow is not shown for 2023"
    titles = [charts_of(of_years(v1, count))["cash_flow"].title for count in (1, 2)]
    assert titles == [
        "Operating cash flow was EUR 129 thousand in 2024",
        "Operating cash flow went from EUR 215 thousand to EUR 129 thousand",
    ]


def test_where_no_year_shows_a_figure_there_is_no_chart(v1):
    gone = dict.fromkeys((2022, 2023, 2024))
    charts = charts_of(with_values(v1, {"cf_operating": gone, "cf_capex": gone, "fcf": gone}))
    assert charts.absent["cash_flow"].startswith("no year shows Operating cash flow, Capital spending and Free cash")
    assert "earnings_and_cash" in charts  # net income is shown


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [(12_345_678.0, "EUR million", "12.3"), (4.2e13, "EUR billion", "42,000"), (1e30, "EUR billion", "1.0e+21")],
)
def test_an_amount_that_would_not_fit_is_drawn_in_a_larger_unit(v1, value, unit, text):
    chart = charts_of(with_values(v1, {"cf_operating": {2024: value}}))["cash_flow"]
    assert text in texts(chart)
    assert any(line.startswith(f"{unit}.") for line in texts(chart))
    assert chart.png().startswith(b"\x89PNG")


def test_all_zero_is_drawn_as_zero(v1):
    nothing = dict.fromkeys((2022, 2023, 2024), 0.0)
    flows = ("cf_operating", "cf_capex", "cf_capex_intangibles", "fcf")
    chart = charts_of(with_values(v1, dict.fromkeys(flows, nothing)))["cash_flow"]
    assert texts(chart).count("0") == 9
    assert chart.title == "Operating cash flow hardly changed"
