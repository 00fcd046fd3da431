"""Applies a model to one company; to columns of many in `columns`, where it has the very same number."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import lru_cache

from finvet.model import log_odds
from finvet.risk.model_file import GradeBand, Model, SubModel, Term


def fitting(model: Model, has: Callable[[str], bool]) -> SubModel | None:
    """The first sub-model all of whose terms a company has."""
    return next((sub for sub in model.sub_models if all(has(term.ratio) for term in sub.terms)), None)


def chance(model: Model, sub_model: SubModel, points: int, base_rate: float) -> float:
    """The probability of failure of a company with so many points of a sub-model."""
    return chances(model, sub_model, base_rate)[points - sub_model.span[0]]


def band_of(term: Term, value: float) -> int:
    """In which band of a term a value lies, the lowest being 0."""
    return bisect_right(term.edges, value)


def grade_of(model: Model, probability: float) -> GradeBand:
    """The grade of a probability."""
    return model.grades[bisect_right(model.bounds, probability)]


@lru_cache
def chances(model: Model, sub_model: SubModel, base_rate: float) -> Sequence[float]:
    """The probability for every sum of points, from the fewest on.

    Sums are whole numbers, so that one table serves all rows, and one row has the very number that it has among many.
    """
    fewest, most = sub_model.span
    start = sub_model.offset + log_odds(base_rate) - log_odds(model.base_rate)
    per_point = math.log(2) / model.points_to_double
    return [1 / (1 + math.exp(per_point * points - start)) for points in range(fewest, most + 1)]
