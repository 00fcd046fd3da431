"""The fit of the failure model on outcomes made up for it: monotone, whole points, and as many failures as there were."""

from pathlib import Path

import numpy as np
import pytest

from finvet.errors import FileRefused
from finvet.ratios.catalogue import CATALOGUE
from finvet.risk.fit.additive import Banded, edges_of, fit_bands
from finvet.risk.fit.measures import auc, average_precision, calibration_error, caught, interval, observed_to_expected
from finvet.risk.fit.outcomes import Outcomes, read_outcomes
from finvet.risk.fit.plan import SubPlan, shipped_plan
from finvet.risk.fit.sub_models import fit_sub_model, merge
from finvet.risk.fit.validation import folds_of
from finvet.risk.points import points_of

ONCE = np.ones(5)
FAILED = np.array([0.0, 0.0, 1.0, 0.0, 1.0])
PROBABILITY = np.array([0.1, 0.2, 0.2, 0.3, 0.4])


# ---------------------------------------------------------------- measures, by hand


def test_auc_counts_pairs_and_ties_half() -> None:
    # of six pairs of a failed and another: the last beats three; the third beats 0.1, ties with 0.2, loses to 0.3
    assert auc(FAILED, PROBABILITY, ONCE) == pytest.approx(4.5 / 6)


def test_a_company_drawn_twice_counts_twice() -> None:
    twice = np.array([1.0, 1.0, 2.0, 1.0, 1.0])
    rows = [0, 1, 2, 2, 3, 4]
    for measure in (auc, observed_to_expected):
        assert measure(FAILED, PROBABILITY, twice) == pytest.approx(
            measure(FAILED[rows], PROBABILITY[rows], np.ones(6))
        )


def test_average_precision_is_the_share_of_failed_at_each_failed() -> None:
    # the riskiest failed (1 of 1); of the two at 0.2 the first did not: the other stands fourth (2 of 4)
    assert average_precision(FAILED, PROBABILITY, ONCE) == pytest.approx((1 + 2 / 4) / 2)


def test_observed_to_expected_and_caught() -> None:
    assert observed_to_expected(FAILED, PROBABILITY, ONCE) == pytest.approx(2 / 1.2)
    assert caught(FAILED, PROBABILITY, 0.2) == 0.5
    assert caught(FAILED, PROBABILITY, 0.8) == 1.0


def test_calibration_error_is_the_mean_gap_of_ten_parts() -> None:
    failed = np.repeat([0.0, 1.0], 50)
    assert calibration_error(failed, np.full(100, 0.5), np.ones(100)) == pytest.approx(0.5)
    assert calibration_error(failed, failed, np.ones(100)) == 0


def test_an_interval_holds_the_figure_and_is_drawn_the_same_twice() -> None:
    company = np.arange(5)
    first = interval(observed_to_expected, FAILED, PROBABILITY, company, 50)
    assert first[1] <= first[0] <= first[2]
    assert first == interval(observed_to_expected, FAILED, PROBABILITY, company, 50)


# ---------------------------------------------------------------- bands and points


def test_edges_are_numbers_that_a_person_would_write() -> None:
    values = 1.234 * np.arange(101)
    edges = edges_of(values, (values < 12).astype(float), 4, 2, 2)
    assert list(edges) == [2.8, 5.6, 8.3, 62.0]
    assert list(edges_of(np.linspace(-0.002, 0.002, 9), np.ones(9), 4, 2, 2)) == [0.0]


def test_the_bands_most_alike_are_joined_and_weigh_by_their_companies() -> None:
    edges, points = merge([1.0, 2.0, 3.0], [-20.0, -1.0, 1.0, 30.0], [5.0, 30.0, 10.0, 5.0], 3)
    assert edges == [1.0, 3.0]
    assert points == pytest.approx([-20.0, -0.5, 30.0])


def test_whole_companies_are_left_out() -> None:
    company = np.repeat(np.arange(300), 4)
    zeros = np.zeros(1200)
    folds = folds_of(Outcomes({}, zeros, zeros.astype(np.int64), company), 5)
    assert all(len(set(folds[company == one])) == 1 for one in range(300))
    assert np.bincount(folds.astype(int)).min() > 150


@pytest.fixture(scope="module")
def made() -> Outcomes:
    """4,000 companies that fail more often the more they owe; what they grow by says nothing, what is quick a little."""
    draw = np.random.RandomState(1)
    owed, quick, noise = draw.rand(4000) * 1.5, draw.rand(4000) * 3, draw.randn(4000)
    chance = 1 / (1 + np.exp(5.5 - 3 * owed + 0.5 * quick))
    ratios = {"liabilities_to_assets": owed, "quick_assets_ratio": quick, "revenue_growth": noise}
    each = np.arange(4000)
    return Outcomes(ratios, (draw.rand(4000) < chance).astype(float), np.full(4000, 2005), each)


def test_risk_never_falls_towards_the_worse(made: Outcomes) -> None:
    pytest.importorskip("scipy")
    codes = np.searchsorted([0.3, 0.6, 0.9, 1.2], made.ratios["liabilities_to_assets"])
    (risk,) = fit_bands([Banded(codes, 5, "lower")], made.failed, 1.0)
    assert risk[0] == 0
    assert (np.diff(risk) >= 0).all()
    assert risk[-1] > 2
    (against,) = fit_bands([Banded(codes, 5, "higher")], made.failed, 1.0)
    assert against == pytest.approx(np.zeros(5), abs=1e-3)  # told the wrong way round it says nothing


def test_a_penalty_draws_neighbours_together(made: Outcomes) -> None:
    pytest.importorskip("scipy")
    codes = np.searchsorted([0.3, 0.6, 0.9, 1.2], made.ratios["liabilities_to_assets"])
    (loose,), (tight,) = (fit_bands([Banded(codes, 5, "lower")], made.failed, penalty) for penalty in (1.0, 1000.0))
    assert 0 < tight[-1] < loose[-1] / 2


def test_a_sub_model_expects_as_many_failures_as_there_were(made: Outcomes) -> None:
    pytest.importorskip("scipy")
    plan = shipped_plan()
    sub = SubPlan("made", tuple(made.ratios))
    model = fit_sub_model(plan, sub, made.ratios, made.failed)
    points = sum(points_of(term, made.ratios[term.ratio]) for term in model.terms)
    expected = 1 / (1 + np.exp(np.log(2) / plan.points_to_double * points - model.offset))
    assert expected.sum() == pytest.approx(made.failed.sum(), rel=1e-3)
    assert all(len(term.points) <= plan.bands.most for term in model.terms)
    assert all(isinstance(points, int) for term in model.terms for points in term.points)
    spans = {term.ratio: max(term.points) - min(term.points) for term in model.terms}
    assert spans["liabilities_to_assets"] > spans["quick_assets_ratio"] > spans["revenue_growth"]
    again = fit_sub_model(plan, sub, made.ratios, made.failed)
    assert [term.points for term in again.terms] == [term.points for term in model.terms]


# ---------------------------------------------------------------- the plan and the data


def test_every_term_of_the_plan_is_a_ratio_and_every_sub_model_can_be_reached() -> None:
    plan = shipped_plan()
    assert set(plan.terms) <= set(CATALOGUE)
    assert set(plan.ratios.lower) <= set(plan.terms)
    for number, sub in enumerate(plan.sub_models):
        for fuller in plan.sub_models[:number]:
            assert not set(fuller.terms) <= set(sub.terms), f"{sub.name} stands behind {fuller.name}"


def test_directions_agree_with_the_catalogue() -> None:
    plan = shipped_plan()
    for term in plan.terms:
        assert CATALOGUE[term].better in {plan.better(term), "neither", "target range"}


def test_outcomes_are_those_of_the_population(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text(
        "partner,fiscal_year,failed_next_year,total_assets,total_liabilities,revenue\n"
        "B,2004,1,4,3,2\nA,2003,0,10,5,2\nA,2004,0,10,6,2\nshell,2004,0,0.9,5,2\nidle,2004,0,9,5,0.5\n"
    )
    outcomes = read_outcomes(table, shipped_plan(), 1e6)
    assert list(outcomes.ratios["liabilities_to_assets"]) == [0.5, 0.6, 0.75]
    assert list(outcomes.failed) == [0, 0, 1]
    assert list(outcomes.year) == [2003, 2004, 2004]
    assert list(outcomes.ratios["liabilities_to_assets_change"])[1] == pytest.approx(0.1)
    assert len(outcomes.within((2004, 2014))) == 2
    assert len(outcomes.having(("liabilities_to_assets_change",))) == 1
    assert len(read_outcomes(table, shipped_plan(), 1e5)) == 0


def test_a_table_without_outcomes_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text("partner,fiscal_year,total_assets,revenue\nA,2003,1,1\n")
    with pytest.raises(FileRefused, match=r"table\.csv: .*failed_next_year"):
        read_outcomes(table, shipped_plan(), 1e6)
    with pytest.raises(FileRefused):
        read_outcomes(tmp_path / "nowhere.csv", shipped_plan(), 1e6)
