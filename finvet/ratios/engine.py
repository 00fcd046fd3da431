"""Computes the catalogue over columns, block by block: a portfolio is a million rows."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from finvet.ratios.buffers import placed
from finvet.ratios.define import Ratio
from finvet.ratios.formula import Column, Input
from finvet.ratios.kernels import KERNELS
from finvet.ratios.program import VIEWS, Program, program
from finvet.ratios.years import Rows, Years, years_of

Values = npt.NDArray[Any]

BLOCK = 8192
"""Rows that are computed at once: their columns fit into the cache of a processor."""


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
        steps = program(catalogue, self.stated)
        blocks = list(self._years.blocks(BLOCK))
        run = _Run(steps, max((block.stop - block.start for block in blocks), default=0))
        found = dict(zip(catalogue, np.empty((len(catalogue), self.rows)), strict=True))
        with np.errstate(all="ignore"):
            for block in blocks:
                given = {name: self.stated[name][block] for name in steps.stated}
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
    """The steps of a program on one block of rows after the other."""

    def __init__(self, steps: Program, rows: int) -> None:
        self._program = steps
        self._placed = placed(steps)
        self._values: list[Any] = [steps.constants.get(number) for number in range(steps.size)]
        self._buffers: Mapping[int, Values] = {
            place: np.empty(rows, dtype=np.bool_ if is_condition else np.float64)
            for place, is_condition in self._placed.buffers.items()
        }

    def __call__(self, years: Years, given: Mapping[str, Column], found: Mapping[str, Column]) -> None:
        values, rows = self._values, len(years.lacks_prior)
        for name, number in self._program.stated.items():
            values[number] = given[name]
        for name, number in self._program.results.items():
            values[number] = found[name]
        for place, buffer in self._buffers.items():
            values[place] = buffer[:rows]
        kernels = {**KERNELS, **{view: getattr(years, view) for view in VIEWS}}
        for step in self._placed.steps:
            kernels[step.operator](*[values[place] for place in step.arguments], out=values[step.target])
