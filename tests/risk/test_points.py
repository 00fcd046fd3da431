"""A model applied to columns: bands, sub-models, base rate, and that better is never worse."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from finvet.risk.columns import NONE, bands_of, grades_of, points_of, scored
from finvet.risk.model_file import Model, SubModel, Term, shipped_model
from finvet.risk.points import band_of, chance, fitting, grade_of
from tests.risk.made_model import CURRENT, MODEL, OWED

NAMES = ("current_ratio", "liabilities_to_assets", "revenue_growth", "loss_years_share")


def rows(*companies: tuple[float | None, ...]) -> dict[str, np.ndarray]:
    """A company a row, its figures in the order of NAMES; None where there is no value."""
    table = [[math.nan if value is None else value for value in company] for company in companies]
    return {name: np.array([row[at] for row in table]) for at, name in enumerate(NAMES)}


def test_a_band_holds_its_lower_edge_and_not_its_upper_one() -> None:
    values = np.array([-5.0, 0.999, 1.0, 1.999, 2.0, 99.0])
    assert bands_of(CURRENT, values).tolist() == [0, 0, 1, 1, 2, 2]
    assert points_of(CURRENT, values).tolist() == [-20, -20, 0, 0, 20, 20]
    assert points_of(OWED, np.array([0.5, 0.4999, 0.8])).tolist() == [5, 10, -30]


def test_the_probability_is_offset_and_points_by_hand() -> None:
    found = scored(MODEL, rows((1.5, 0.4, 0.1, 0.0)))
    points = 0 + 10 + 0 + 4
    odds = math.exp(-4.0) / 2 ** (points / 20)
    assert found.probability[0] == pytest.approx(odds / (1 + odds), rel=1e-14)
    assert found.sub_model.tolist() == [0]


def test_twenty_points_more_halve_the_odds() -> None:
    low, high = scored(MODEL, rows((1.5, 0.4, 0.1, 0.0), (2.5, 0.4, 0.1, 0.0))).probability
    assert high / (1 - high) == pytest.approx(low / (1 - low) / 2, rel=1e-12)


def test_a_missing_term_takes_its_sub_model_with_it_and_nothing_is_filled_in() -> None:
    found = scored(
        MODEL,
        rows((1.5, 0.4, 0.1, 0.0), (1.5, 0.4, None, 0.0), (None, 0.4, 0.1, 0.0), (1.5, None, 0.1, 0.0)),
    )
    assert found.sub_model.tolist() == [0, 1, 2, NONE]
    odds = math.exp(-5.0) / 2 ** (10 / 20)
    assert found.probability[2] == pytest.approx(odds / (1 + odds), rel=1e-14)
    assert math.isnan(found.probability[3])


def test_another_base_rate_moves_the_odds_by_its_own_odds() -> None:
    company = rows((0.5, 0.9, -0.1, 1.0))
    own, moved = scored(MODEL, company).probability[0], scored(MODEL, company, 0.05).probability[0]
    assert moved / (1 - moved) == pytest.approx(own / (1 - own) * (0.05 / 0.95) / (0.01 / 0.99), rel=1e-12)
    assert scored(MODEL, company, 0.01).probability[0] == own


def test_a_row_alone_has_the_very_number_that_it_has_among_many() -> None:
    random = np.random.default_rng(7)
    columns = {name: random.normal(0.6, 0.8, 500) for name in NAMES}
    columns["revenue_growth"][::3] = math.nan
    columns["current_ratio"][::5] = math.nan
    together = scored(MODEL, columns)
    for row in range(500):
        alone = scored(MODEL, {name: column[[row]] for name, column in columns.items()})
        assert alone.probability.tobytes() == together.probability[[row]].tobytes()
        assert alone.sub_model[0] == together.sub_model[row]


@pytest.mark.parametrize("model", [MODEL, shipped_model()])
def test_a_company_has_the_very_number_of_its_row(model: Model) -> None:
    random = np.random.default_rng(11)
    terms = {term.ratio: term for sub in model.sub_models for term in sub.terms}
    columns = {
        name: random.choice([*term.edges, term.edges[0] - 1, math.nan], 200, p=_shares(len(term.edges)))
        for name, term in terms.items()
    }
    together = scored(model, columns, 0.03)
    for row in range(200):
        company = {name: float(column[row]) for name, column in columns.items() if not np.isnan(column[row])}
        sub = fitting(model, company.__contains__)
        if sub is None:
            assert together.sub_model[row] == NONE
            continue
        points = sum(term.points[band_of(term, company[term.ratio])] for term in sub.terms)
        alone = chance(model, sub, points, 0.03)
        assert model.sub_models.index(sub) == together.sub_model[row]
        assert alone == together.probability[row]
        assert grade_of(model, alone) is model.grades[grades_of(model, together.probability[[row]])[0]]
    assert len(set(together.sub_model)) > len(model.sub_models) / 2


def _shares(edges: int) -> list[float]:
    """How often a term has each of its edges, a value below the first, and none."""
    return [0.95 / (edges + 1)] * (edges + 1) + [0.05]


def test_a_grade_ends_before_its_bound() -> None:
    probability = np.array([0.0049, 0.005, 0.0199, 0.02, 0.9])
    assert [MODEL.grades[number].grade for number in grades_of(MODEL, probability)] == ["A", "BB", "BB", "C", "C"]


def test_no_rows_are_no_rows() -> None:
    assert scored(MODEL, rows()).probability.size == 0


# ---------------------------------------------------------------- the shipped model


def values_around(term: Term) -> list[float]:
    """A value in every band: below the first edge, and at each."""
    return [term.edges[0] - 1, *term.edges]


@st.composite
def moved_company(draw: st.DrawFn) -> tuple[SubModel, Term, dict[str, float], float]:
    """A company of a sub-model of the shipped model, one of its terms, and a better value of that."""
    sub_model = draw(st.sampled_from(shipped_model().sub_models))
    company = {term.ratio: draw(st.sampled_from(values_around(term))) for term in sub_model.terms}
    term = draw(st.sampled_from(sub_model.terms))
    step = draw(st.floats(0, 10))
    better = company[term.ratio] + (step if term.better == "higher" else -step)
    return sub_model, term, company, better


@given(moved_company())
@settings(max_examples=300, deadline=None)
def test_a_better_figure_never_raises_the_probability(moved: tuple[SubModel, Term, dict[str, float], float]) -> None:
    sub_model, term, company, better = moved
    model = shipped_model()
    absent = {t.ratio: math.nan for sub in model.sub_models for t in sub.terms}
    columns = {
        name: np.array([value, better if name == term.ratio else value])
        for name, value in {**absent, **company}.items()
    }
    found = scored(model, columns)
    assert found.sub_model[0] == found.sub_model[1] <= model.sub_models.index(sub_model)
    assert found.probability[1] <= found.probability[0]
