"""How well probabilities tell the failed from the others, and whether as many failed as they said."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from finvet.risk.fit.additive import Column, Whole

Measure = Callable[[Column, Column, Column], float]
"""Of outcomes, probabilities and how often each row counts."""

TENTHS = 10
CONFIDENCE = (2.5, 97.5)
SEED = 6


def auc(failed: Column, probability: Column, weight: Column) -> float:
    """How often a failed company has the higher probability than one that did not fail; ties count half."""
    order = np.argsort(probability, kind="stable")
    starts = np.flatnonzero(np.concatenate([[True], np.diff(probability[order]) > 0]))
    bad = np.add.reduceat((weight * failed)[order], starts)
    good = np.add.reduceat((weight * (1 - failed))[order], starts)
    below = np.cumsum(good) - good
    return float(np.sum(bad * (below + good / 2)) / (bad.sum() * good.sum()))


def average_precision(failed: Column, probability: Column, weight: Column) -> float:
    """The share of failed ones among the riskiest, averaged over the ranks at which failed ones stand."""
    order = np.argsort(-probability, kind="stable")
    bad, all_ = (weight * failed)[order], weight[order]
    return float(np.sum(bad * np.cumsum(bad) / np.maximum(np.cumsum(all_), 1)) / bad.sum())


def calibration_error(failed: Column, probability: Column, weight: Column) -> float:
    """By how much shares of failed and mean probabilities differ over ten equal parts by probability."""
    order = np.argsort(probability, kind="stable")
    before = np.cumsum(weight[order]) - weight[order]
    tenth = np.minimum((TENTHS * before / weight.sum()).astype(np.int64), TENTHS - 1)
    gap = np.bincount(tenth, weights=(weight * (failed - probability))[order], minlength=TENTHS)
    return float(np.abs(gap).sum() / weight.sum())


def observed_to_expected(failed: Column, probability: Column, weight: Column) -> float:
    """Failures observed for each that was expected."""
    return float(np.sum(weight * failed) / np.sum(weight * probability))


def caught(failed: Column, probability: Column, flagged: float) -> float:
    """Which share of the failed is among the riskiest part of all companies."""
    riskiest = np.argsort(-probability, kind="stable")[: round(flagged * len(failed))]
    return float(failed[riskiest].sum() / failed.sum())


def interval(measure: Measure, failed: Column, probability: Column, company: Whole, resamples: int) -> list[float]:
    """The measure with its 95 % interval, companies with all their years drawn anew."""
    found = measure(failed, probability, np.ones(len(failed)))
    return list(spread(found, drawn(measure, failed, probability, company, resamples)))


def spread(value: float, draws: Column) -> tuple[float, float, float]:
    """A figure with the ends between which 95 % of its draws lie."""
    low, high = np.percentile(draws, CONFIDENCE)
    return value, float(low), float(high)


def drawn(measure: Measure, failed: Column, probability: Column, company: Whole, resamples: int) -> Column:
    """The measure once for every draw of companies; draws are the same for every figure of the same companies."""
    order = np.argsort(probability, kind="stable")  # what is in order is soon sorted again
    failed, probability, company = failed[order], probability[order], company[order]
    found = [
        measure(failed, probability, weight)
        for weight in _weights(company, resamples)
        if 0 < weight @ failed < weight.sum()  # a draw of companies that all ended alike tells of no order
    ]
    return np.array(found)


def _weights(company: Whole, resamples: int) -> Iterator[Column]:
    _, number = np.unique(company, return_inverse=True)
    count = int(number.max()) + 1
    draw = np.random.RandomState(SEED)  # whose stream NumPy promises not to change
    for _ in range(resamples):
        yield np.bincount(draw.randint(0, count, count), minlength=count)[number].astype(float)
