"""From outcomes to a model: bands, whole points, and offsets that meet what was observed."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from finvet.model import GRADES
from finvet.risk.columns import points_of, scored
from finvet.risk.fit.additive import Banded, Column, edges_of, fit_bands
from finvet.risk.fit.outcomes import Outcomes
from finvet.risk.fit.plan import Banding, Plan, SubPlan
from finvet.risk.model_file import GradeBand, Model, SubModel, Term

OFFSET_DIGITS = 4
BASE_RATE_DIGITS = 6


def fit_model(plan: Plan, outcomes: Outcomes) -> Model:
    """A model with every sub-model of the plan, each fitted to the rows that have its terms; nothing yet observed.

    All offsets then move alike, so that the model as it is used expects as many failures as there were: the base rate
    is that of all companies, whatever they show.
    """
    subs = []
    for sub in plan.sub_models:
        rows = outcomes.having(sub.terms)
        subs.append(fit_sub_model(plan, sub, rows.ratios, rows.failed))
    model = _model(plan, subs, outcomes)
    probability = scored(model, outcomes.ratios).probability
    has = ~np.isnan(probability)
    shift = _offset(np.log(1 / probability[has] - 1), outcomes.failed[has])
    moved = [replace(sub, offset=round(sub.offset + shift, OFFSET_DIGITS)) for sub in subs]
    return replace(model, sub_models=tuple(moved))


def _model(plan: Plan, subs: Sequence[SubModel], outcomes: Outcomes) -> Model:
    return Model(
        name=plan.name,
        version=plan.version,
        target=plan.target,
        population=plan.population,
        base_rate=round(float(outcomes.failed.mean()), BASE_RATE_DIGITS),
        points_to_double=plan.points_to_double,
        sub_models=tuple(subs),
        grades=tuple(GradeBand(grade, 0, 0, plan.grades.get(grade)) for grade in GRADES),
        validation={},
    )


def fit_sub_model(plan: Plan, sub: SubPlan, columns: Mapping[str, Column], failed: Column) -> SubModel:
    """The sub-model on rows that have all its terms; predicts as many failures as there were."""
    edges = {term: _edges(plan.bands, columns[term], failed) for term in sub.terms}
    banded = [
        Banded(np.searchsorted(edges[term], columns[term], side="right"), len(edges[term]) + 1, plan.better(term))
        for term in sub.terms
    ]
    risks = fit_bands(banded, failed, plan.bands.penalty)
    per_point = math.log(2) / plan.points_to_double
    terms = tuple(
        _term(plan, name, edges[name], -risk / per_point, columns[name])
        for name, risk in zip(sub.terms, risks, strict=True)
    )
    points = np.sum([points_of(term, columns[term.ratio]) for term in terms], axis=0)
    return SubModel(sub.name, _offset(per_point * points, failed), terms)


def _edges(bands: Banding, values: Column, failed: Column) -> Column:
    return edges_of(values, failed, bands.of_failed, bands.of_all, bands.digits)


def _term(plan: Plan, ratio: str, edges: Column, points: Column, values: Column) -> Term:
    """A term in which the middle company has no points, so that good and bad show their signs."""
    counts = np.bincount(np.searchsorted(edges, values, side="right"), minlength=len(points)).astype(float)
    kept, merged = merge(list(edges), list(points), list(counts), plan.bands.most)
    middle = merged[int(np.searchsorted(kept, np.median(values), side="right"))]
    whole = [round(value - middle) for value in merged]
    return Term(ratio, plan.better(ratio), *_without_equals(kept, whole), typical=0)


def merge(
    edges: list[float], points: list[float], counts: list[float], most: int
) -> tuple[Sequence[float], Sequence[float]]:
    """The bands of a term, the two most alike joined until so many are left; joined bands weigh by their companies."""
    edges, points, counts = list(edges), list(points), list(counts)
    while len(points) > most:
        first = int(np.argmin(np.abs(np.diff(points))))
        both = counts[first] + counts[first + 1]
        shares = (counts[first] / both, counts[first + 1] / both) if both else (0.5, 0.5)
        points[first : first + 2] = [shares[0] * points[first] + shares[1] * points[first + 1]]
        counts[first : first + 2] = [both]
        del edges[first]
    return edges, points


def _without_equals(edges: Sequence[float], points: Sequence[int]) -> tuple[tuple[float, ...], tuple[int, ...]]:
    """The bands once neighbours with the same points are one."""
    kept = [number for number in range(len(edges)) if points[number] != points[number + 1]]
    return tuple(float(edges[number]) for number in kept), (*(points[number] for number in kept), points[-1])


def _offset(safety: Column, failed: Column) -> float:
    """The log-odds without points at which as many are expected to fail as failed; by halving an interval."""
    low, high = -50.0, 50.0
    while high - low > 10.0 ** -(OFFSET_DIGITS + 2):
        middle = (low + high) / 2
        expected = np.sum(1 / (1 + np.exp(safety - middle)))
        low, high = (middle, high) if expected < failed.sum() else (low, middle)
    return round(low, OFFSET_DIGITS)
