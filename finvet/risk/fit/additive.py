"""Fits log-odds that add up over bands: never falling towards the worse, and the same whoever computes them.

The steps between neighbouring bands are at least 0 and their squares cost something, so that the likelihood has one
highest point: no seed and no order of terms has a say in the result.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np
import numpy.typing as npt

Column = npt.NDArray[np.float64]
Whole = npt.NDArray[np.int64]

MOST_ITERATIONS = 5000


@dataclass(frozen=True)
class Banded:
    """One ratio over the rows, as the number of the band of each."""

    codes: Whole
    bands: int
    better: Literal["higher", "lower"]

    def risks(self, steps: Column) -> Column:
        """The log-odds of every band above the best one's, from the steps between them."""
        if self.better == "lower":
            return np.concatenate([[0.0], np.cumsum(steps)])
        return np.concatenate([np.cumsum(steps[::-1])[::-1], [0.0]])

    def gradient(self, residuals: Column) -> Column:
        """What one more unit of every step adds to the loss."""
        sums: Column = np.bincount(self.codes, weights=residuals, minlength=self.bands).astype(np.float64)
        return np.cumsum(sums[::-1])[::-1][1:] if self.better == "lower" else np.cumsum(sums)[:-1]


def edges_of(values: Column, failed: Column, of_failed: int, of_all: int, digits: int) -> Column:
    """Where a ratio is cut: at quantiles of companies that failed and of all, as a person would write them."""
    cuts = np.concatenate([_quantiles(values[failed == 1], of_failed), _quantiles(values, of_all)])
    return np.unique([_as_written(cut, digits) for cut in cuts])


def _as_written(cut: float, digits: int) -> float:
    """Rounded to so many digits, and to so many decimals: 0.0123 is 0.01, 1.234 is 1.2; never -0."""
    return round(float(f"{cut:.{digits}g}"), digits) + 0.0


def _quantiles(values: Column, parts: int) -> Column:
    return np.quantile(values, np.arange(1, parts) / parts)


def fit_bands(ratios: Sequence[Banded], failed: Column, penalty: float) -> Sequence[Column]:
    """The log-odds of every band of every ratio: of the highest likelihood after the penalty on squared steps."""
    from scipy.optimize import minimize

    ends = np.cumsum([0] + [ratio.bands - 1 for ratio in ratios])
    parts = [slice(int(begin), int(end)) for begin, end in pairwise(ends)]

    def loss(unknowns: Column) -> tuple[float, Column]:
        level, steps = unknowns[0], unknowns[1:]
        log_odds = np.full(len(failed), level)
        for ratio, part in zip(ratios, parts, strict=True):
            log_odds += ratio.risks(steps[part])[ratio.codes]
        odds = np.exp(log_odds)
        residuals = odds / (1 + odds) - failed
        slopes = [ratio.gradient(residuals) + penalty * steps[part] for ratio, part in zip(ratios, parts, strict=True)]
        missed = np.sum(np.log1p(odds) - failed * log_odds)
        return float(missed + penalty / 2 * np.sum(steps**2)), np.concatenate([[residuals.sum()], *slopes])

    start = np.zeros(1 + ends[-1])
    start[0] = np.log(failed.mean() / (1 - failed.mean()))
    found = minimize(
        loss,
        start,
        jac=True,
        method="L-BFGS-B",
        bounds=[(None, None)] + [(0, None)] * int(ends[-1]),
        options={"maxiter": MOST_ITERATIONS, "maxfun": 2 * MOST_ITERATIONS, "ftol": 1e-12, "gtol": 1e-5},
    )
    return [ratio.risks(found.x[1:][part]) for ratio, part in zip(ratios, parts, strict=True)]
