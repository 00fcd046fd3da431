"""Computes the catalogue for one partner: the steps of the columns on plain numbers, for a few rows cost little."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import Any

from finvet.ratios.define import Ratio
from finvet.ratios.formula import Input
from finvet.ratios.primitives import PRIMITIVES
from finvet.ratios.program import program
from finvet.ratios.years import YEAR_TOLERANCE

Numbers = Sequence[float]

ON_NUMBERS: Mapping[str, Callable[..., Any]] = {
    name: partial(map, primitive.on_numbers) for name, primitive in PRIMITIVES.items()
}
"""The primitives row by row."""


class Series:
    """The fiscal years of one partner as rows in order of their ends; numbers by name, NaN where absent.

    What it computes is what a panel of the same rows computes, to the last digit. `end` is in years (2023.0).
    """

    def __init__(self, stated: Mapping[str, Numbers], end: Numbers) -> None:
        self.rows = len(end)
        self.stated = stated
        self.derived: Mapping[str, Numbers] = {}
        self._absent = [math.nan] * self.rows
        follows = [abs(later - earlier - 1) <= YEAR_TOLERANCE for earlier, later in pairwise(end)]
        self._has_prior = [False, *follows][: self.rows]
        both = [one and other for one, other in zip(self._has_prior, follows, strict=False)]
        self._has_prior2 = [False, *both][: self.rows]
        self._views: Mapping[str, Callable[[Numbers], Numbers]] = {
            "prior": self._prior, "prior2": self._prior2, "throughout": self._throughout, "later": self._later,
        }  # fmt: skip

    def compute(self, catalogue: Mapping[str, Ratio]) -> Mapping[str, Numbers]:
        """Every ratio of the catalogue, a number a row; a ratio is absent where an input that it needs is."""
        steps = program(catalogue)
        values: list[Any] = [None] * steps.size
        for name, number in steps.stated.items():
            values[number] = self.stated.get(name, self._absent)
        for number, value in steps.constants.items():
            values[number] = [value] * self.rows
        kernels = {**ON_NUMBERS, **self._views}
        for step in steps.steps:
            values[step.target] = [*kernels[step.operator](*[values[number] for number in step.arguments])]
        self.derived = {name: values[number] for name, number in steps.results.items()}
        return self.derived

    def column(self, needed: Input) -> Numbers:
        """An input in all rows, NaN where it is absent; its default is not applied."""
        found = self.derived.get(needed.name) if needed.view != "stated" else None
        if found is None:
            found = self.stated.get(needed.name, self._absent)
        view = self._views.get(needed.view)
        return view(found) if view else found

    def row_of(self, needed: Input, row: int) -> int | None:
        """The row in which an input of `row` stands; None where that year is not there."""
        has_it = (True, self._has_prior[row], self._has_prior2[row])[needed.years_back]
        return row - needed.years_back if has_it else None

    def _prior(self, numbers: Numbers) -> Numbers:
        return [numbers[row - 1] if has_it else math.nan for row, has_it in enumerate(self._has_prior)]

    def _prior2(self, numbers: Numbers) -> Numbers:
        return [numbers[row - 2] if has_it else math.nan for row, has_it in enumerate(self._has_prior2)]

    def _throughout(self, numbers: Numbers) -> Numbers:
        return [float(not any(map(math.isnan, numbers)))] * self.rows

    def _later(self, numbers: Numbers) -> Numbers:
        return [float(self.rows > 1 and not any(map(math.isnan, numbers[1:])))] * self.rows
