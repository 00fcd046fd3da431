"""Applies a model: to columns, a row a company and year, or to one company, which has the very number of its row."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from finvet.model import log_odds
from finvet.risk.model_file import GradeBand, Model, SubModel, Term

Column = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]

NONE = -1
"""The number of the sub-model where no one fits."""


# ---------------------------------------------------------------- columns


@dataclass(frozen=True, slots=True)
class Scored:
    """A value a row: the number of the sub-model and the probability of failure, NaN where no sub-model fits."""

    sub_model: Whole
    probability: Column


def scored(model: Model, columns: Mapping[str, Column], base_rate: float | None = None) -> Scored:
    """The probability of failure of every row by the first sub-model all of whose terms it has.

    `columns`: the terms by name, NaN where a row has no value or none that may decide. Nothing is ever filled in: a
    term that is not there takes the sub-model with it. `base_rate` takes the place of the model's own.
    """
    rows = len(next(iter(columns.values())))
    sub_model, probability = np.full(rows, NONE), np.full(rows, math.nan)
    for number, sub in enumerate(model.sub_models):
        open_rows = np.flatnonzero(sub_model == NONE)
        lacks = np.logical_or.reduce([np.isnan(columns[term.ratio][open_rows]) for term in sub.terms])
        fitting = open_rows[~lacks]
        if fitting.size:
            points = sum(points_of(term, columns[term.ratio][fitting]) for term in sub.terms)
            sub_model[fitting] = number
            probability[fitting] = _chances(model, sub, base_rate or model.base_rate)[points - sub.span[0]]
    return Scored(sub_model, probability)


def bands_of(term: Term, values: Column) -> Whole:
    """In which band of a term each value lies, the lowest being 0."""
    return np.searchsorted(term.edges, values, side="right")


def points_of(term: Term, values: Column) -> Whole:
    """The points of each value."""
    return np.asarray(term.points)[bands_of(term, values)]


def grades_of(model: Model, probability: Column) -> Whole:
    """The number of each probability's grade, the safest being 0."""
    return np.searchsorted(model.bounds, probability, side="right")


# ---------------------------------------------------------------- one company


def fitting(model: Model, has: Callable[[str], bool]) -> SubModel | None:
    """The first sub-model all of whose terms a company has."""
    return next((sub for sub in model.sub_models if all(has(term.ratio) for term in sub.terms)), None)


def chance(model: Model, sub_model: SubModel, points: int, base_rate: float) -> float:
    """The probability of failure of a company with so many points of a sub-model."""
    return float(_chances(model, sub_model, base_rate)[points - sub_model.span[0]])


def band_of(term: Term, value: float) -> int:
    """In which band of a term a value lies, the lowest being 0."""
    return bisect_right(term.edges, value)


def grade_of(model: Model, probability: float) -> GradeBand:
    """The grade of a probability."""
    return model.grades[bisect_right(model.bounds, probability)]


# ---------------------------------------------------------------- both


@lru_cache
def _chances(model: Model, sub_model: SubModel, base_rate: float) -> Column:
    """The probability for every sum of points, from the fewest on.

    Sums are whole numbers, so that one table serves all rows, and one row has the very number that it has among many.
    """
    fewest, most = sub_model.span
    start = sub_model.offset + log_odds(base_rate) - log_odds(model.base_rate)
    per_point = math.log(2) / model.points_to_double
    return np.array([1 / (1 + math.exp(per_point * points - start)) for points in range(fewest, most + 1)])
