"""The fit of the failure model on outcomes made up for it: monotone, whole points, and as many failures as there were."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner

from finvet.errors import FileRefused
from finvet.ratios.catalogue import CATALOGUE
from finvet.risk.card import card
from finvet.risk.columns import points_of, scored
from finvet.risk.curves import Check
from finvet.risk.fit import validation
from finvet.risk.fit.__main__ import main
from finvet.risk.fit.additive import Banded, edges_of, fit_bands
from finvet.risk.fit.comparing import points
from finvet.risk.fit.measures import auc, average_precision, calibration_error, caught, interval, observed_to_expected
from finvet.risk.fit.outcomes import Outcomes, read_outcomes
from finvet.risk.fit.plan import Choice, Drawn, Plan, SubPlan, shipped_plan
from finvet.risk.fit.sub_models import fit_sub_model, merge
from finvet.risk.fit.transfer import polish_ratios, transfers
from finvet.risk.fit.validation import folds_of
from finvet.risk.fit.writing import as_file, fitted
from finvet.risk.model_file import read_model, shipped_model

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
    assert caught(FAILED, PROBABILITY, 0.2) == pytest.approx(0.5)
    assert caught(FAILED, PROBABILITY, 0.8) == 1


def test_calibration_error_is_the_mean_gap_of_ten_parts() -> None:
    failed = np.repeat([0.0, 1.0], 50)
    assert calibration_error(failed, np.full(100, 0.5), np.ones(100)) == pytest.approx(0.5)
    assert calibration_error(failed, failed, np.ones(100)) == 0


def test_an_interval_holds_the_figure_and_is_drawn_the_same_twice() -> None:
    company = np.arange(5)
    first = interval(observed_to_expected, FAILED, PROBABILITY, company, 50)
    assert first[1] <= first[0] <= first[2]
    assert first == interval(observed_to_expected, FAILED, PROBABILITY, company, 50)


def test_points_flag_the_riskiest_and_those_alike_together() -> None:
    # the two of 0.2 are flagged together, so that nothing stands between one of five and three
    assert points(FAILED, PROBABILITY, (0.2, 0.3, 0.5, 0.9)) == ((0, 1, 2, 4, 5), (0, 1, 1, 2, 2))
    assert points(FAILED, -PROBABILITY, (0.2, 0.4)) == ((0, 1, 3, 5), (0, 0, 1, 2))


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
    each = np.arange(4000)
    ratios = {"liabilities_to_assets": owed, "quick_assets_ratio": quick, "revenue_growth": noise}
    ratios["total_assets"] = 500.0 * each
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


def test_the_penalty_weighs_what_stays_unexplained(made: Outcomes) -> None:
    pytest.importorskip("scipy")
    worse = (made.ratios["liabilities_to_assets"] > 0.9).astype(np.int64)
    (risk,) = fit_bands([Banded(worse, 2, "lower")], made.failed, 50.0)
    share = made.failed.mean()
    level = -risk[1] / 2  # found below: all companies together are expected to fail as often as they did
    for _ in range(50):
        expected = 1 / (1 + np.exp(-level - risk[worse]))
        level += np.log(share / expected.mean())
    unexplained = (made.failed - expected)[worse == 1].sum()
    assert unexplained == pytest.approx(50.0 * risk[1], rel=1e-3)
    assert unexplained > 10


def test_a_sub_model_expects_as_many_failures_as_there_were(made: Outcomes) -> None:
    pytest.importorskip("scipy")
    plan = shipped_plan()
    sub = SubPlan("made", ("liabilities_to_assets", "quick_assets_ratio", "revenue_growth"))
    model = fit_sub_model(plan, sub, made.ratios, made.failed)
    points = sum(points_of(term, made.ratios[term.ratio]) for term in model.terms)
    expected = 1 / (1 + np.exp(np.log(2) / plan.points_to_double * points - model.offset))
    assert expected.sum() == pytest.approx(made.failed.sum(), rel=1e-3)
    assert all(len(term.points) <= plan.bands.most for term in model.terms)
    assert all(isinstance(points, int) for term in model.terms for points in term.points)
    assert all(one != other for term in model.terms for one, other in pairwise(term.points))
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


HEAD = "partner,fiscal_year,failed_next_year,total_assets,total_liabilities,revenue"
ROWS = (
    "B,2004,1,4,3,2", "A,2003,0,10,5,2", "A,2004,0,10,6,2", "shell,2004,0,0.9,5,2", "idle,2004,0,9,5,0.5",
    "C,2013,1,4,4,2",
)  # fmt: skip


def _table(folder: Path, *rows: str, head: str = HEAD) -> Path:
    table = folder / "table.csv"
    table.write_text("\n".join([head, *rows]) + "\n")
    return table


def test_outcomes_are_those_of_the_population(tmp_path: Path) -> None:
    outcomes = read_outcomes(_table(tmp_path, *ROWS), shipped_plan(), 1e6)
    assert list(outcomes.ratios["liabilities_to_assets"]) == [0.5, 0.6, 0.75, 1.0]
    assert list(outcomes.ratios["total_assets"]) == [10e6, 10e6, 4e6, 4e6]
    assert list(outcomes.ratios["net_assets_to_liabilities"]) == pytest.approx([1, 4 / 6, 1 / 3, 0])
    assert list(outcomes.failed) == [0, 0, 1, 1]
    assert list(outcomes.year) == [2003, 2004, 2004, 2013]
    assert outcomes.ratios["liabilities_to_assets_change"][1] == pytest.approx(0.1)
    assert len(outcomes.within((2004, 2014))) == 3
    assert len(outcomes.having(("liabilities_to_assets_change",))) == 1
    assert len(read_outcomes(_table(tmp_path, *ROWS), shipped_plan(), 1e7)) == 6  # shell and idle have enough now


@pytest.mark.parametrize(
    ("rows", "head", "said"),
    [
        (("A,2003,1,1",), "partner,fiscal_year,total_assets,revenue", "no column failed_next_year"),
        ((*ROWS, "A,2003,0,10,5,2"), HEAD, "A has fiscal year 2003 twice"),
        ((*ROWS, "D,2003,0,ten,5,2"), HEAD, "column total_assets holds what is no number"),
        ((*ROWS, "D,2003.5,0,10,5,2"), HEAD, "a fiscal_year is no year"),
        ((*ROWS, "D,2003,2,10,5,2"), HEAD, "failed_next_year is neither 0 nor 1"),
        ((*ROWS, "D,2003,,10,5,2"), HEAD, "failed_next_year is neither 0 nor 1"),
        ((*ROWS, ",2003,0,10,5,2"), HEAD, "a row without partner or fiscal_year"),
        (ROWS[:-1], HEAD, "no company failed in 2012 to 2014"),
    ],
)
def test_a_table_of_no_use_is_refused(tmp_path: Path, rows: tuple[str, ...], head: str, said: str) -> None:
    with pytest.raises(FileRefused, match=rf"table\.csv: .*{said}"):
        read_outcomes(_table(tmp_path, *rows, head=head), shipped_plan(), 1e6)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("scipy")
    answer = CliRunner().invoke(main, [str(tmp_path / "nowhere.csv"), "-o", str(tmp_path / "model.json")])
    assert (answer.exit_code, answer.output.count("\n")) == (1, 1)
    assert "nowhere.csv: cannot be read as a table" in answer.output
    assert not list(tmp_path.iterdir())


# ---------------------------------------------------------------- the whole of it, on little


def test_a_fit_is_written_read_and_told_and_again_the_same(made: Outcomes, tmp_path: Path) -> None:
    pytest.importorskip("scipy")
    plan = _small(shipped_plan())
    years = np.tile(np.arange(2003, 2015), len(made) // 12 + 1)[: len(made)]
    young = np.arange(len(made)) % 4 == 0  # show less, and never failed
    quick = np.where(young, np.nan, made.ratios["quick_assets_ratio"])
    failed = np.where(young, 0.0, made.failed)
    outcomes = replace(made, year=years, ratios={**made.ratios, "quick_assets_ratio": quick}, failed=failed)
    model, curves = fitted(plan, outcomes, tmp_path)
    content = as_file(model)
    assert [content, as_file(curves)] == [as_file(found) for found in fitted(plan, outcomes, tmp_path)]
    read = read_model(content)
    assert [sub.name for sub in read.sub_models] == ["all", "debts"]
    expected = scored(read, outcomes.ratios).probability.sum()
    assert expected == pytest.approx(failed.sum(), rel=1e-3)
    told = read.validation
    assert (told["statements"], told["failures"]) == (4000, failed.sum())
    assert told["judged"]["statements"] == (years >= 2012).sum()
    assert sum(band.statements for band in read.grades) == 4000
    assert [row["used"] for row in told["sub_models"]] == [0.75, 0.25]
    low, high = told["grouped"]["auc"][1:]
    assert 0.5 < low < told["grouped"]["auc"][0] < high < 1
    assert "## Every band" in card(read)
    assert "Not scored." in card(read)
    _agrees(curves.checks, told)


def _agrees(checks: Sequence[Check], told: Mapping[str, Any]) -> None:
    """Curves and card are two writings of the same checks."""
    for check, figures in zip(checks, (told["judged"], told["grouped"]), strict=True):
        for parts in (check.by_risk, check.by_year, check.by_assets):
            assert sum(part.statements for part in parts) == figures["statements"]
            assert sum(part.failures for part in parts) == figures["failures"]
            expected = sum(part.expected for part in parts)
            assert figures["failures"] / expected == pytest.approx(figures["observed_to_expected"][0], abs=1e-3)
        assert max(part.expected for part in check.by_risk) < 2 * min(part.expected for part in check.by_risk)
        model, anew, debts, quick = check.curves
        assert (model.of, anew.of, debts.of, quick.of) == ("model", "debts_anew", *RATIOS_OF_SMALL)
        assert model.behind == (0, 0, 0)
        assert quick.behind[0] == pytest.approx(model.auc[0] - quick.auc[0], abs=1e-4)
        assert 0 < quick.behind[1] < quick.behind[0] < quick.behind[2]  # what is quick says little
        assert {(curve.flagged[-1], curve.caught[-1]) for curve in check.curves} == {(check.statements, check.failures)}


RATIOS_OF_SMALL = ("liabilities_to_assets", "quick_assets_ratio")


def _small(plan: Plan) -> Plan:
    return replace(
        plan,
        validation=replace(plan.validation, folds=2, resamples=5),
        choices=(Choice("as it is"), Choice("few bands", most=3)),
        curves=Drawn((0.1, 0.5), 4, (1e6,), RATIOS_OF_SMALL, {"debts_anew": ("liabilities_to_assets",)}),
        sub_models=(
            SubPlan("all", RATIOS_OF_SMALL),
            SubPlan("debts", ("liabilities_to_assets",)),
        ),
    )


def test_choices_differ_as_they_say(made: Outcomes) -> None:
    pytest.importorskip("scipy")
    other = (Choice("fewer", terms=("liabilities_to_assets",)), Choice("more", also=("revenue_growth",)))
    plan = _small(shipped_plan())
    outcomes = replace(made, year=np.tile([2005, 2012], len(made) // 2))
    as_it_is, few, fewer, more = validation.choices(replace(plan, choices=plan.choices + other), outcomes)
    assert few["bands"] <= 6 < as_it_is["bands"]
    assert [choice["terms"] for choice in (as_it_is, few, fewer, more)] == [2, 2, 1, 3]


def test_no_model_is_judged_by_what_it_was_fitted_to() -> None:
    plan, rows = shipped_plan(), 1200
    company, year = np.repeat(np.arange(rows // 12), 12), np.tile(np.arange(2003, 2015), rows // 12)
    outcomes = Outcomes({}, np.zeros(rows), year, company)
    judged, seen = validation.later_years(plan, outcomes, _what_was_seen)
    assert set(judged.year) == {2012, 2013, 2014}
    assert set(seen.year) == set(range(2003, 2012))
    everything, by_fold = validation.other_companies(plan, outcomes, _what_was_seen)
    folds = folds_of(everything, plan.validation.folds)
    assert (len(everything), len(by_fold)) == (rows, plan.validation.folds)
    for fold, fitted_to in enumerate(by_fold):
        assert set(fitted_to.company) == set(everything.company[folds != fold])
        assert not set(fitted_to.company) & set(everything.company[folds == fold])


def _what_was_seen(rows: Outcomes) -> Any:
    """Stands in for a model: the very rows that it was to be fitted to."""
    return rows


def test_polish_columns_are_the_ratios_of_the_catalogue() -> None:
    told = {
        "A1": 0.05,
        "A2": 0.5,
        "A4": 1.5,
        "A6": 0.2,
        "A21": 1.1,
        "A22": 0.08,
        "A26": 0.3,
        "A40": 0.2,
        "A46": 0.9,
        "A51": 0.4,
    }
    found = polish_ratios(pd.DataFrame([told]))  # depreciation is 0.3 x 0.5 - 0.05 = 0.10 of assets, EBITDA 0.18
    by_hand = {
        "liabilities_to_assets": 0.5, "quick_assets_ratio": 0.9, "current_ratio": 1.5, "quasi_cash_to_assets": 0.08,
        "net_assets_after_two_such_years": 0.6, "ebitda_to_current_liabilities": 0.45, "ebitda_to_liabilities": 0.36,
        "retained_to_assets": 0.2, "revenue_growth": 0.1,
    }  # fmt: skip
    assert {name: column[0] for name, column in found.items()} == pytest.approx(by_hand)


def test_samples_of_other_countries_are_scored_by_what_they_show(tmp_path: Path) -> None:
    columns = {f"A{number}": [0.5, 0.5] for number in range(1, 65)}
    table = pd.DataFrame({"horizon_years": [1, 1], "failed_within_horizon": [0, 1], **columns})
    table.loc[1, ["A2", "A1"]] = [0.9, -0.3]
    extra = table.assign(A27=np.nan)  # left out: what is missing there tells the outcome
    later = table.assign(horizon_years=5)
    pd.concat([table, extra, later]).to_csv(tmp_path / "polish_half.csv.gz", index=False)
    (found,) = transfers(shipped_model(), tmp_path, 5)
    assert found["sub_models"] == {"one-year-and-sales": 2}
    assert found["as_it_stands"]["statements"] == 2
    assert found["as_it_stands"]["auc"][0] == 1  # the one that owes more and lost failed
    assert found["base_rate"] == pytest.approx(0.5)
    assert found["at_its_base_rate"]["observed_to_expected"] < found["as_it_stands"]["observed_to_expected"]
