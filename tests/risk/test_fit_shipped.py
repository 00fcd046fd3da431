"""The shipped model: that it can be added up by hand, keeps what its card claims, and is what the fit writes."""

import json
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from finvet.model import GRADES
from finvet.ratios.catalogue import CATALOGUE
from finvet.risk.columns import scored
from finvet.risk.curves import CURVES, Check, shipped_curves
from finvet.risk.fit.comparing import points
from finvet.risk.fit.measures import auc, average_precision, calibration_error, observed_to_expected
from finvet.risk.fit.outcomes import Outcomes, read_outcomes
from finvet.risk.fit.plan import shipped_plan
from finvet.risk.model_file import SubModel, Term, shipped_model

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "finvet" / "data" / "risk" / "us_listed.json"
OUTCOMES = ROOT.parent / "shared" / "risk" / "us_1999_2014.csv.gz"
with_outcomes = pytest.mark.skipif(not OUTCOMES.exists(), reason=f"{OUTCOMES} is not there")

MODEL = shipped_model()
TERMS = [(sub, term) for sub in MODEL.sub_models for term in sub.terms]
each_term = pytest.mark.parametrize(("sub", "term"), TERMS, ids=[f"{sub.name}-{term.ratio}" for sub, term in TERMS])


@each_term
def test_a_term_has_whole_points_that_never_fall_towards_the_better(sub: SubModel, term: Term) -> None:
    assert all(isinstance(points, int) for points in term.points)
    towards_better = term.points if term.better == "higher" else term.points[::-1]
    assert all(worse < better for worse, better in pairwise(towards_better)), sub.name
    assert all(lower < upper for lower, upper in pairwise(term.edges))
    assert len(term.points) == len(term.edges) + 1 <= shipped_plan().bands.most
    assert term.typical == 0
    assert CATALOGUE[term.ratio].better in {term.better, "neither", "target range"}


def test_the_model_is_that_of_the_plan() -> None:
    plan = shipped_plan()
    assert (MODEL.name, MODEL.version, MODEL.population) == (plan.name, plan.version, MODEL.population)
    planned = [(sub.name, set(sub.terms)) for sub in plan.sub_models]
    assert [(sub.name, {term.ratio for term in sub.terms}) for sub in MODEL.sub_models] == planned
    assert tuple(band.grade for band in MODEL.grades) == GRADES
    assert {band.grade: band.below for band in MODEL.grades[:-1]} == dict(plan.grades)


def test_a_probability_adds_up_by_hand() -> None:
    # Liabilities are half of assets: 0 points. Current assets cover half of what is due: -15. Net assets of 0.50 and
    # two more losses of 0.20 of assets leave 0.10: -52. Together -67; 67 / 20 doublings of the odds from an offset of
    # -6.3199, so the odds are exp(-6.3199) x 2 ** 3.35 = 0.001800 x 10.196 = 0.01836, and the probability 0.01802.
    told = {"liabilities_to_assets": 0.5, "current_ratio": 0.5, "net_assets_after_two_such_years": 0.10}
    names = {term.ratio for _, term in TERMS}
    found = scored(MODEL, {name: np.array([told.get(name, np.nan)]) for name in names})
    assert MODEL.sub_models[found.sub_model[0]].name == "one-year-without-stock-and-depreciation"
    assert found.probability[0] == pytest.approx(0.01802, abs=5e-6)


def test_a_worse_grade_failed_more_often() -> None:
    rates = [band.failures / band.statements for band in MODEL.grades]
    assert all(safer < riskier for safer, riskier in pairwise(rates))
    assert sum(band.failures for band in MODEL.grades) == MODEL.validation["failures"]
    for band, lower in zip(MODEL.grades, (0.0, *(band.below or 1.0 for band in MODEL.grades)), strict=False):
        assert lower / 2 < band.failures / band.statements < 2 * (band.below or 1.0), band.grade


def test_what_was_aimed_at_was_reached_on_later_years() -> None:
    judged = MODEL.validation["judged"]
    assert judged["auc"][0] >= 0.8985  # within 0.01 of free boosted trees, 0.9085
    assert judged["average_precision"][0] >= 0.13
    assert judged["calibration_error"][0] <= 0.003
    polish = MODEL.validation["transfer"][0]["as_it_stands"]
    assert polish["auc"][0] >= 0.79


each_check = pytest.mark.parametrize("check", shipped_curves().checks, ids=lambda check: check.name)


def test_the_curves_are_those_of_the_shipped_model() -> None:
    curves = shipped_curves()
    assert curves.model == MODEL.stamp
    for check, told in zip(curves.checks, (MODEL.validation["judged"], MODEL.validation["grouped"]), strict=True):
        for parts in (check.by_risk, check.by_year, check.by_assets):
            assert sum(part.statements for part in parts) == told["statements"]
            assert sum(part.failures for part in parts) == told["failures"]
            expected = sum(part.expected for part in parts)
            assert told["failures"] / expected == pytest.approx(told["observed_to_expected"][0], abs=2e-4)


@each_check
def test_a_curve_holds_what_its_auc_says(check: Check) -> None:
    compared = [curve.of for curve in check.curves]
    assert compared == ["model", *shipped_plan().curves.fitted_anew, *shipped_plan().curves.compared]
    for curve in check.curves:
        assert (curve.flagged[-1], curve.caught[-1]) == (check.statements, check.failures)
        sound = np.subtract(curve.flagged, curve.caught) / (check.statements - check.failures)
        caught = np.array(curve.caught) / check.failures
        area = np.sum(np.diff(sound) * (caught[1:] + caught[:-1]) / 2)
        assert area == pytest.approx(curve.auc[0], abs=0.005), curve.of  # points lie apart, so that a little is cut off
        assert curve.auc[0] + curve.behind[0] == pytest.approx(check.curves[0].auc[0], abs=2e-4)


@with_outcomes
def test_a_score_as_published_has_the_points_that_are_shipped() -> None:
    plan, (_, others) = shipped_plan(), shipped_curves().checks
    rows = _operating().having(plan.curves.compared)
    assert (len(rows), rows.failed.sum()) == (others.statements, others.failures)
    altman = next(curve for curve in others.curves if curve.of == "altman_z")
    assert points(rows.failed, -rows.ratios["altman_z"], plan.curves.flagged) == (altman.flagged, altman.caught)
    distress = next(zone for zone in others.zones if (zone.score, zone.zone) == ("altman_z", "distress"))
    below = rows.ratios["altman_z"] < 1.81
    assert (distress.statements, distress.failures) == (below.sum(), rows.failed[below].sum())


@with_outcomes
def test_the_shipped_points_reach_what_the_card_says() -> None:
    rows = _operating()
    chance = scored(MODEL, rows.ratios).probability
    once = np.ones(len(rows))
    assert not np.isnan(chance).any()
    assert (len(rows), rows.failed.sum()) == (MODEL.validation["statements"], MODEL.validation["failures"])
    assert observed_to_expected(rows.failed, chance, once) == pytest.approx(1, abs=1e-3)
    assert calibration_error(rows.failed, chance, once) < 0.002
    left_out = MODEL.validation["grouped"]
    assert auc(rows.failed, chance, once) > left_out["auc"][0]
    assert average_precision(rows.failed, chance, once) > left_out["average_precision"][0]


@with_outcomes
def test_sub_models_agree_on_the_level() -> None:
    rows = _operating()
    for sub in MODEL.sub_models:
        some = rows.having(tuple(term.ratio for term in sub.terms))
        alone = scored(replace(MODEL, sub_models=(sub,)), some.ratios).probability
        # a tenth more failed than each alone expects: see the card on companies that are new on the exchange
        assert observed_to_expected(some.failed, alone, np.ones(len(some))) == pytest.approx(1.1, abs=0.02), sub.name


@with_outcomes
@pytest.mark.deep
def test_fitting_again_writes_the_shipped_files() -> None:
    pytest.importorskip("scipy", reason="the extra fit is not installed")
    from finvet.risk.fit.writing import as_file, fitted

    plan = shipped_plan()
    model, curves = fitted(plan, read_outcomes(OUTCOMES, plan, 1e6), OUTCOMES.parent)
    again, shipped = json.loads(as_file(model)), json.loads(SHIPPED.read_bytes())
    # Figures of its validation rest on many fits, whose last printed digit goes by the processor.
    for told, before in zip(_numbers(again.pop("validation")), _numbers(shipped.pop("validation")), strict=True):
        assert told == pytest.approx(before, abs=2e-4)
    assert again == shipped
    drawn = json.loads(SHIPPED.with_suffix(CURVES).read_bytes())
    for told, before in zip(_numbers(json.loads(as_file(curves))), _numbers(drawn), strict=True):
        assert told == pytest.approx(before, abs=1 if isinstance(before, int) else 2e-4)


def _numbers(part: object) -> Iterator[float]:
    """Every number below a part of the file, in its order."""
    if isinstance(part, dict | list):
        for member in part.values() if isinstance(part, dict) else part:
            yield from _numbers(member)
    elif isinstance(part, int | float):
        yield part


@cache
def _operating() -> Outcomes:
    plan = shipped_plan()
    return read_outcomes(OUTCOMES, plan, 1e6).within(plan.years.shipped)
