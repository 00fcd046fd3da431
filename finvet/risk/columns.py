"""Applies a model to columns: a row a company and year."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from finvet.risk.model_file import Model, Term
from finvet.risk.points import chances

Column = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]

NONE = -1
"""The number of the sub-model where no one fits."""


class Scored(Struct, frozen=True):
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
            probability[fitting] = np.array(chances(model, sub, base_rate or model.base_rate))[points - sub.span[0]]
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
