"""Computes the catalogue over columns, block by block: a portfolio is a million rows."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from finvet.ratios.define import Ratio
from finvet.ratios.formula import Column, Input
from finvet.ratios.primitives import PRIMITIVES
from finvet.ratios.program import VIEWS, Program, program
from finvet.ratios.years import Rows, Years, years_of

Values = npt.NDArray[Any]

BLOCK = 4096
"""Rows that are computed at once: their columns fit into the cache of a processor."""

KERNELS: Mapping[str, Callable[..., Any]] = {name: primitive.on_columns for name, primitive in PRIMITIVES.items()}


class Panel:
    """Partners' fiscal years as rows, sorted by partner and year end; columns by name.

    `columns` are line items, facts and `days`, `partner` a code a row, `end` the year end in years (2023.0).
    `compute` adds the ratios. A value is NaN where it is absent and never infinite.
    """

    def __init__(self, columns: Mapping[str, Column], partner: Rows, end: Column) -> None:
        self.rows = len(end)
        self.stated = columns
        self.derived: Mapping[str, Column] = {}
        self._years = years_of(partner, end)

    def compute(self, catalogue: Mapping[str, Ratio]) -> Mapping[str, Column]:
        """Every ratio of the catalogue as a column; a ratio is absent where an input that it needs is."""
        steps = program(catalogue)
        blocks = list(self._years.blocks(BLOCK))
        run = _Run(steps, max((block.stop - block.start for block in blocks), default=0))
        found = {name: np.empty(self.rows) for name in catalogue}
        with np.errstate(all="ignore"):
            for block in blocks:
                given = {name: self.stated[name][block] for name in steps.stated if name in self.stated}
                run(self._years.part(block), given, {name: column[block] for name, column in found.items()})
        self.derived = found
        return found

    def column(self, needed: Input) -> Column:
        """An input over all rows, NaN where it is absent; its default is not applied."""
        column = self.derived.get(needed.name) if needed.view != "stated" else None
        if column is None:
            column = self.stated.get(needed.name, np.full(self.rows, math.nan))
        if needed.view in VIEWS:
            column = getattr(self._years, needed.view)(column)
        return column

    def row_of(self, needed: Input, row: int) -> int | None:
        """The row in which an input of `row` stands; None where that year is not there."""
        return self._years.before(row, needed.years_back)


class _Run:
    """The steps of a program on one block after the other, in buffers that serve again when a value is used up."""

    def __init__(self, steps: Program, rows: int) -> None:
        self._program = steps
        self._absent = np.full(rows, math.nan)
        self._values: list[Any] = [None] * steps.size
        for number, value in steps.constants.items():
            self._values[number] = value
        places = {**{number: number for number in range(steps.size)}, **_shared_places(steps)}
        self._steps = [
            (step.operator, tuple(places[number] for number in step.arguments), places[step.target])
            for step in steps.steps
        ]
        results = set(steps.results.values())
        self._buffers: Mapping[int, Values] = {
            step.target: np.empty(rows, dtype=np.bool_ if step.is_condition else np.float64)
            for step in steps.steps
            if places[step.target] == step.target and step.target not in results
        }

    def __call__(self, years: Years, given: Mapping[str, Column], found: Mapping[str, Column]) -> None:
        values, rows = self._values, len(years.lacks_prior)
        for name, number in self._program.stated.items():
            values[number] = given.get(name, self._absent[:rows])
        for name, number in self._program.results.items():
            values[number] = found[name]
        for number, buffer in self._buffers.items():
            values[number] = buffer[:rows]
        kernels = {**KERNELS, **{view: getattr(years, view) for view in VIEWS}}
        for operator, arguments, target in self._steps:
            kernels[operator](*[values[number] for number in arguments], out=values[target])


def _shared_places(steps: Program) -> Mapping[int, int]:
    """Where each value stands that is no input and no result: in the buffer of an earlier value that is used up."""
    last_use = {number: step.target for step in steps.steps for number in step.arguments}
    places: dict[int, int] = {}
    free: dict[bool, list[int]] = {True: [], False: []}
    is_condition = {step.target: step.is_condition for step in steps.steps}
    results = set(steps.results.values())
    for step in steps.steps:
        if step.target not in results:
            pool = free[step.is_condition]
            places[step.target] = pool.pop() if pool else step.target
        for number in set(step.arguments):
            if number in places and last_use[number] == step.target:
                free[is_condition[number]].append(places[number])
    return places
