"""Charts state the finding, leave gaps where a year is missing, and are the same on every run."""

import base64
from dataclasses import replace

import pytest
from lxml import etree

from finvet.memo import charts
from finvet.memo.charts import BY_NAME, cash_flow, earnings_and_cash, render, working_capital_days


def texts(figure):
    svg = etree.fromstring(render(figure, "svg"))
    return ["".join(text.itertext()) for text in svg.iter("{http://www.w3.org/2000/svg}text")]


def without(partner, item, place=1):
    """The partner with one year of one item taken out."""
    year = partner.statements.periods[place].id
    kept = {period: figure for period, figure in partner.statements.figures[item].items() if period != year}
    return replace(partner, statements=replace(partner.statements, figures={**partner.statements.figures, item: kept}))


@pytest.mark.parametrize("name", BY_NAME)
@pytest.mark.parametrize("image", ["png", "svg"])
def test_a_chart_has_the_same_bytes_on_every_run(partner, name, image):
    first = render(BY_NAME[name](partner), image)
    assert first == render(BY_NAME[name](partner), image)
    assert b"matplotlib.org" not in first if image == "png" else b"<dc:date>" not in first


@pytest.mark.parametrize(
    ("draw", "title", "unit"),
    [
        (cash_flow, "Operating cash flow fell in both years", "EUR thousand."),
        (earnings_and_cash, "Operating cash flow reached net income every year", "EUR thousand."),
        (working_capital_days, "Suppliers wait longer: DPO up from 71 to 91 days", "Days."),
    ],
)
def test_a_chart_states_its_finding_its_unit_and_its_source(partner, draw, title, unit):
    drawn = texts(draw(partner))
    assert title in drawn
    assert any(text.startswith(unit) and "Source: the partner's statements" in text for text in drawn)
    assert {"2022", "2023", "2024"} <= set(drawn)


def test_bars_carry_their_values_and_lines_their_names(partner):
    assert {"260", "129", "(221)", "(350)"} <= set(texts(cash_flow(partner)))
    assert {"Operating cash flow 129", "Net income 119"} <= set(texts(earnings_and_cash(partner)))
    assert {"DSO 94", "DIO 68", "DPO 91", "CCC 74"} <= set(texts(working_capital_days(partner)))


def test_a_missing_year_is_a_gap_with_its_reason_not_zero(partner):
    gappy = without(partner, "cf_operating")
    (bars, *_) = cash_flow(gappy).axes[0].containers
    assert len(bars) == 2
    drawn = texts(cash_flow(gappy))
    assert "n/a" in drawn
    assert any("n/a: Operating cash flow 2023." in text for text in drawn)
    (_, line, *_) = earnings_and_cash(gappy).axes[0].lines
    assert str(line.get_ydata()[1]) == "nan"


def test_missing_capital_spending_is_no_zero(partner):
    containers = cash_flow(without(partner, "cf_capex")).axes[0].containers
    assert [len(bars) for bars in containers] == [3, 2, 3]


def test_labels_at_line_ends_do_not_overlap(partner):
    figure = earnings_and_cash(partner)
    first, second = sorted(text.xy[1] for text in figure.axes[0].texts)
    assert second - first >= charts.LABEL_STEP - 1e-9


def test_a_dollar_sign_is_no_formula(partner):
    dollars = replace(partner, statements=replace(partner.statements, currency="A$B_{$C"))
    drawn = texts(cash_flow(dollars))
    assert any(text.startswith("A$B_{$C thousand") for text in drawn)
    assert render(cash_flow(dollars), "png").startswith(b"\x89PNG")


def test_nothing_from_a_file_is_drawn(partner):
    hostile = replace(partner, statements=replace(partner.statements, partner="<script>x</script>"))
    assert b"script" not in render(cash_flow(hostile), "svg")
    assert base64.b64encode(render(cash_flow(hostile), "svg"))
