"""Liquidity and solvency: bars that are the ratios, marks that are the policy's, zones on the right side."""

import pytest
from msgspec.structs import replace

from finvet.memo.charts.catalogue import Charts
from finvet.memo.reference import NO_REFERENCE, Band
from finvet.memo.view import View
from finvet.partner import reference
from tests.memo.charts.conftest import charts_of, texts, with_values


def bars(axes):
    (container,) = axes.containers
    return container.get_label(), [bar.get_height() for bar in container.patches]


def zones(axes):
    """From where to where the zones reach, the critical one first."""
    inside = {id(bar) for container in axes.containers for bar in container.patches}
    return [(p.get_y(), p.get_y() + p.get_height()) for p in axes.patches if id(p) not in inside]


def test_the_bars_are_the_ratios(v1):
    drawn = dict(bars(axes) for axes in v1.charts.liquidity().figure.axes)
    for name, ratio in {
        "Current ratio": "current_ratio",
        "Quick ratio": "quick_ratio",
        "Days cash on hand": "cash_days",
    }.items():
        assert drawn[name] == pytest.approx(list(v1.view.series(ratio)))
    drawn = dict(bars(axes) for axes in v1.charts.solvency().figure.axes)
    assert drawn["Equity ratio"] == pytest.approx(list(v1.view.series("equity_ratio")))
    assert {"1.43 x", "0.99 x", "23 days", "2022"} <= set(texts(v1.charts.liquidity()))


def test_the_marks_come_from_the_policy(v1):
    current, quick, cash = v1.charts.liquidity().content.plot.panels
    assert (current.fine, current.critical) == (None, None)
    assert (quick.fine.value, quick.critical.value) == (1.0, 0.6)
    assert (cash.fine.text, cash.critical.text) == ("fine from 30 days", "critical under 15 days")
    known = reference(v1.policy)
    other = replace(known, bands={**known.bands, "quick_ratio": Band(3.0, 2.0)})
    assert Charts(View.of(v1, other)).liquidity().title.startswith("Critical in 2024: Quick ratio")
    unmarked = Charts(View.of(v1, NO_REFERENCE)).liquidity()
    assert unmarked.title == "2024: Current ratio 1.43, Quick ratio 0.99 and Days cash on hand 22.61"


def test_the_critical_zone_is_on_the_worse_side(v1):
    _, quick, _ = v1.charts.liquidity().figure.axes
    critical, concern = zones(quick)
    assert critical == pytest.approx((quick.get_ylim()[0], 0.6))
    assert concern == pytest.approx((0.6, 1.0))
    _, debt, _ = v1.charts.solvency().figure.axes
    critical, concern = zones(debt)
    assert critical == pytest.approx((5.0, debt.get_ylim()[1]))
    assert concern == pytest.approx((3.0, 5.0))


@pytest.mark.parametrize(
    ("quick", "title"),
    [
        (0.6, "Short of fine in 2024: Quick ratio and Days cash on hand"),
        (0.5999, "Critical in 2024: Quick ratio"),
        (1.0, "Short of fine in 2024: Days cash on hand"),
    ],
)
def test_the_title_names_the_worst_and_a_better_band_includes_its_mark(v1, quick, title):
    assert charts_of(with_values(v1, {"quick_ratio": {2024: quick}}))["liquidity"].title == title


def test_a_title_names_what_is_fine_where_a_mark_cannot_be_held_to_a_figure(v1):
    unknown = {"quick_ratio": {2024: 1.2}, "cash_days": {2024: None}, "cash_days_with_lines": {2024: None}}
    assert charts_of(with_values(v1, unknown))["liquidity"].title == "Fine in 2024: Quick ratio"
    fine = {**unknown, "cash_days_with_lines": {2024: 90.0}}
    assert charts_of(with_values(v1, fine))["liquidity"].title == "Fine in 2024 by every mark of the policy"


def test_no_mark_crosses_a_value(v1):
    _, quick, _ = charts_of(with_values(v1, {"quick_ratio": {2023: 0.97, 2024: -0.97}}))["liquidity"].figure.axes
    places = {text.get_text(): text.get_position()[1] for text in quick.texts}
    assert places["0.97 x"] > 1.0
    assert places["(0.97 x)"] < -0.97


def test_a_bank_without_current_assets_has_its_cash_or_a_reason(v1):
    gone = dict.fromkeys((2022, 2023, 2024))
    bank = with_values(v1, {"current_ratio": gone, "quick_ratio": gone})
    chart = charts_of(bank)["liquidity"]
    assert texts(chart).count("n/a") == 6
    assert [bars(axes)[1] for axes in chart.figure.axes][:2] == [[], []]
    nothing = charts_of(with_values(bank, {"cash_days": gone}))
    assert "liquidity" not in nothing
    assert nothing.absent["liquidity"].startswith("no year shows Current ratio, Quick ratio and Days cash on hand")


def test_undrawn_lines_count_in_the_finding_and_stand_at_the_foot(v1):
    year = v1.analysis.years[-1]
    lines = v1.statements.figures["revenue"][year.id]._replace(name="undrawn_credit_lines", value=1e6)
    figures = {**v1.statements.figures, "undrawn_credit_lines": {year.id: lines}}
    more = with_values(v1, {"cash_days_with_lines": {2024: 78.0}})
    chart = charts_of(replace(more, statements=replace(v1.statements, figures=figures)))["liquidity"]
    assert chart.title == "Short of fine in 2024: Quick ratio"
    assert "With undrawn lines 78 days in 2024." in chart.content.gaps
    assert bars(chart.figure.axes[-1])[1] == pytest.approx(list(v1.view.series("cash_days")))


def test_negative_values_hang_below_zero(v1):
    _, debt, _ = charts_of(with_values(v1, {"net_debt_to_ebitda": {2024: -2.5}}))["solvency"].figure.axes
    assert bars(debt)[1][-1] == pytest.approx(-2.5)
    assert debt.get_ylim()[0] < -2.5
