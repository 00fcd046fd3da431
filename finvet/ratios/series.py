"""Computes the catalogue for one partner: the steps of the columns on plain numbers, for a few rows cost little."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

from finvet.ratios.define import Ratio
from finvet.ratios.formula import Input
from finvet.ratios.primitives import PRIMITIVES
from finvet.ratios.program import VIEWS, Program, program

Numbers = Sequence[float]

YEAR_TOLERANCE = 0.25
"""A prior year ends one year before, give or take a quarter: 52 or 53 weeks, or a year-end moved by a month."""


_Step = tuple[Callable[..., Any] | None, str, int, int | None, int | None, int]
"""A step as it runs row by row: how it computes, its operator, the numbers of its values, None where it takes fewer,
and that of its result. One that looks at the partner's other years does not compute but is a view of all rows.

A plain tuple is taken apart in a third of the time that one with names takes.
"""


@lru_cache(maxsize=16)
def _row_by_row(steps: Program) -> tuple[_Step, ...]:
    found: list[_Step] = []
    for step in steps.steps:
        primitive = PRIMITIVES.get(step.operator)
        first, *others = step.arguments
        second, third = (*others, None, None)[:2]
        found.append((primitive and primitive.on_numbers, step.operator, first, second, third, step.target))
    return tuple(found)


class Series:
    """The fiscal years of one partner as rows in order of their ends; numbers by name, NaN where absent.

    What it computes is what a panel of the same rows computes, to the last digit. `end` is in years (2023.0).
    """

    def __init__(self, stated: Mapping[str, Numbers], end: Numbers) -> None:
        self.rows = len(end)
        self.stated = stated
        self.derived: Mapping[str, Numbers] = {}
        self._absent = [math.nan] * self.rows
        self._columns: dict[str, Numbers] = {}
        follows = [abs(later - earlier - 1) <= YEAR_TOLERANCE for earlier, later in pairwise(end)]
        has_prior = [False, *follows][: self.rows]
        has_two = [one and other for one, other in zip(has_prior, follows, strict=False)]
        self._has_earlier = ([True] * self.rows, has_prior, [False, *has_two][: self.rows])

    def compute(self, catalogue: Mapping[str, Ratio]) -> Mapping[str, Numbers]:
        """Every ratio of the catalogue, a number a row; a ratio is absent where an input that it needs is."""
        steps = program(catalogue)
        values: list[Any] = [None] * steps.size
        for name, number in steps.stated.items():
            values[number] = self.stated.get(name, self._absent)
        for number, value in steps.constants.items():
            values[number] = [value] * self.rows
        for compute, view, first, second, third, target in _row_by_row(steps):
            if compute is None:
                values[target] = self._seen(view, values[first])
            elif second is None:
                values[target] = [*map(compute, values[first])]
            elif third is None:
                values[target] = [*map(compute, values[first], values[second])]
            else:
                values[target] = [*map(compute, values[first], values[second], values[third])]
        self.derived = {name: values[number] for name, number in steps.results.items()}
        self._columns.clear()
        return self.derived

    def column(self, needed: Input) -> Numbers:
        """An input in all rows, NaN where it is absent; its default is not applied."""
        column = self._columns.get(needed.parameter)
        if column is None:
            column = self._columns[needed.parameter] = self._column(needed)
        return column

    def _column(self, needed: Input) -> Numbers:
        found = self.derived.get(needed.name) if needed.view != "stated" else None
        if found is None:
            found = self.stated.get(needed.name, self._absent)
        return self._seen(needed.view, found) if needed.view in VIEWS else found

    def there(self, needed: Sequence[Input], row: int) -> tuple[bool, ...]:
        """Which of these inputs are there in a row."""
        return tuple([not math.isnan(self.column(one)[row]) for one in needed])

    def row_of(self, needed: Input, row: int) -> int | None:
        """The row in which an input of `row` stands; None where that year is not there."""
        back = needed.years_back
        return row - back if self._has_earlier[back][row] else None

    def _seen(self, view: str, numbers: Numbers) -> Numbers:
        """The numbers as a view shows them in every row."""
        match view:
            case "prior":
                return self._earlier(1, numbers)
            case "prior2":
                return self._earlier(2, numbers)
            case "throughout":
                return self._throughout(numbers)
        return self._later(numbers)

    def _earlier(self, back: int, numbers: Numbers) -> Numbers:
        return [numbers[row - back] if has_it else math.nan for row, has_it in enumerate(self._has_earlier[back])]

    def _throughout(self, numbers: Numbers) -> Numbers:
        return [float(not any(map(math.isnan, numbers)))] * self.rows

    def _later(self, numbers: Numbers) -> Numbers:
        return [float(self.rows > 1 and not any(map(math.isnan, numbers[1:])))] * self.rows
