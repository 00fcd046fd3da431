"""Frames of figures: tidy for pandas, and shown with units, marks and reasons as long as they are the partner's own."""

from __future__ import annotations

import pickle  # noqa: TID251 - what notebooks keep of it; our own bytes
import re

import numpy as np
import pandas as pd
import pytest

from finvet.errors import FinvetError


def cells(page: str, name: str) -> list[str]:
    """What a notebook shows in the row of a figure, tags left out."""
    (row,) = re.findall(rf"<tr><th[^>]*>[^<]*<code>{name}</code></th>(.*?)</tr>", page, re.DOTALL)
    return [re.sub("<[^>]*>", "", cell).replace("\u00a0", " ") for cell in re.findall("<td.*?</td>", row, re.DOTALL)]


def test_frames_are_tidy_and_absent_is_empty(partner) -> None:
    statements, ratios, scores = partner.statements, partner.ratios, partner.scores
    assert statements.loc["revenue", "2024-12-31"] == 7_200_000
    assert ratios.loc["current_ratio", "2024-12-31"] == pytest.approx(3300 / 2300)
    assert ratios.isna().loc["cash_conversion_3y", "2022-12-31"]
    assert scores.loc["altman_z_double_prime", "2024-12-31"] == pytest.approx(2.716362, abs=1e-6)
    assert [frame.index.name for frame in (statements, ratios, scores)] == ["item", "ratio", "score"]
    for frame in (statements, ratios, scores):
        assert list(frame.columns) == ["2022-12-31", "2023-12-31", "2024-12-31"]
        assert frame.columns.name == "fiscal_year"
        assert set(frame.attrs["units"]) == set(frame.index)
        assert (frame.dtypes == np.float64).all()
    assert statements.attrs["currency"] == "EUR"
    assert {ratios.attrs["units"][name] for name in ("dso", "roa", "current_ratio")} == {"days", "percent", "ratio"}
    assert scores.attrs["zones"]["altman_z_double_prime"]["2024-12-31"] == "safe"


def test_the_frame_of_a_partner_is_its_own_each_time(partner) -> None:
    ratios = partner.ratios
    ratios.loc["current_ratio"] = 0.0
    assert 'class="finvet"' not in ratios._repr_html_()
    assert partner.ratios.loc["current_ratio", "2024-12-31"] == pytest.approx(3300 / 2300)


def test_what_is_computed_shows_itself_and_tells_of_the_partners_figures_alone(partner) -> None:
    ratios = partner.ratios
    filled = ratios.astype(object).where(ratios.notna(), "n/a")
    beside = ratios.assign(change=1.0)
    for frame in (filled, beside, ratios.T):
        assert 'class="finvet"' not in frame._repr_html_()
    assert beside.absent.equals(ratios.absent)
    assert ratios.T.confidence.empty
    assert partner.statements.assign(change=1.0).cells.equals(partner.statements.cells)


def test_every_gap_has_its_reason_and_every_figure_its_confidence(partner) -> None:
    ratios = partner.ratios
    gaps = {(name, year) for name, row in ratios.isna().iterrows() for year, is_gap in row.items() if is_gap}
    assert gaps
    assert set(ratios.absent.index) == gaps
    assert ratios.absent["cash_conversion_3y", "2022-12-31"] == "Not available: it needs three years."
    assert len(ratios.confidence) == ratios.size - len(gaps)
    assert set(ratios.confidence) <= {"high", "medium", "low"}


def test_a_notebook_shows_units_marks_trend_and_reasons(partner) -> None:
    page = partner.ratios.loc[["quick_ratio", "dso", "dpo_vs_terms"]]._repr_html_()
    assert cells(page, "quick_ratio") == ["1.24 x ●●", "1.13 x ●●", "0.99 x ●○", "worsening", "≥ 1.00 x", "≥ 0.60 x"]
    assert cells(page, "dso")[2].endswith(" days")
    assert cells(page, "dpo_vs_terms")[:3] == ["n/a"] * 3
    assert (
        "n/a: DPO beyond payment terms 2023-12-31 and 2024-12-31. Not available. Missing: Payment terms days." in page
    )
    assert page.count('align="right"') >= 9
    assert "amounts in EUR thousand" in page
    assert "<script" not in page


def test_the_marks_are_the_scorecards(partner) -> None:
    page = partner.ratios._repr_html_() + partner.scores._repr_html_()
    dots = {0: "○○", 1: "●○", 2: "●●"}
    judged = [
        one for one in partner.vetting.assessment.verdict.scorecard if one.figure and one.figure.value is not None
    ]
    assert len(judged) > 5
    for one in judged:
        assert cells(page, one.figure.name)[2].endswith(dots[one.points])


def test_what_is_computed_from_them_is_shown_without_units_and_marks(partner) -> None:
    ratios = partner.ratios
    for frame in (ratios / 2, ratios.round(2), ratios.T, ratios.rename(index={"dso": "x"}), ratios.iloc[:0]):
        assert 'class="finvet"' not in frame._repr_html_()
    for frame in (ratios.loc[["dso"]], ratios.iloc[::-1], ratios[["2024-12-31"]], ratios.copy(), ratios.liquidity):
        assert 'class="finvet"' in frame._repr_html_()
    swapped = ratios.loc[["dso", "dpo"]].set_axis(["dpo", "dso"])
    assert 'class="finvet"' not in swapped._repr_html_()


def test_a_family_is_an_attribute_that_is_offered_and_a_misspelt_one_is_told(partner) -> None:
    ratios = partner.ratios
    assert {"liquidity", "cash_flow", "coverage"} <= set(dir(ratios))
    assert "quick_ratio" in ratios.liquidity.index
    assert list(ratios.cash_flow.families) == ["cash_flow"]
    with pytest.raises(FinvetError, match="no family of ratios liquidty; did you mean liquidity"):
        _ = ratios.liquidty
    with pytest.raises(AttributeError):
        _ = ratios.nothing_like_it
    assert not hasattr(ratios, "liquidty")


def test_many_figures_are_folded_by_family_and_few_stand_open(partner) -> None:
    assert partner.ratios._repr_html_().count("<details>") > 10
    assert "<details>" not in partner.ratios.liquidity._repr_html_()


def test_scores_say_their_zone_and_whom_they_are_for(partner) -> None:
    assert cells(partner.scores._repr_html_(), "altman_z_double_prime") == [
        "3.45 ●●", "3.19 ●●", "2.72 ●●", "worsening", "low distress", "any company, private or listed",
    ]  # fmt: skip


def test_on_its_way_to_another_process_a_frame_is_a_plain_one(partner) -> None:
    again = pickle.loads(pickle.dumps(partner.ratios))  # noqa: S301 - our own
    assert type(again) is pd.DataFrame
    pd.testing.assert_frame_equal(again, pd.DataFrame(partner.ratios))
    assert again.attrs == partner.ratios.attrs


def test_trends_are_a_frame_with_a_word_or_its_reason(partner) -> None:
    trends = partner.trends
    assert trends.loc["current_ratio", "trend"] == "worsening"
    assert trends.loc["current_ratio", "change"] == pytest.approx(
        3300 / 2300 - partner.ratios.iloc[:, 0]["current_ratio"]
    )
    assert trends.loc["total_debt", "growth"] == pytest.approx((1850 / 1650) ** 0.5 - 1)
    assert trends.isna().loc["roa", "trend"]
    assert trends.loc["roa", "note"] == "The first year rests on the closing balance, the later ones on averages."
    assert trends.loc["altman_z_double_prime", "trend"] == "worsening"
