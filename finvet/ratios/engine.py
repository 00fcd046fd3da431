"""Computes the catalogue over columns: one partner is three rows, a portfolio a million."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from finvet.ratios.define import Ratio
from finvet.ratios.formula import Column, Input

Rows = npt.NDArray[np.int64]

NO_ROW = -1
YEAR_TOLERANCE = 0.25
"""A prior year ends one year before, give or take a quarter: 52 or 53 weeks, or a year-end moved by a month."""


class Panel:
    """Partners' fiscal years as rows, sorted by partner and year end; columns by name.

    `columns` are line items, facts and `days`, `partner` a code a row, `end` the year end in years (2023.0).
    `compute` adds the ratios. A value is NaN where it is absent and never infinite.
    """

    def __init__(self, columns: Mapping[str, Column], partner: Rows, end: Column) -> None:
        self.rows = len(end)
        self.stated = columns
        self.derived: dict[str, Column] = {}
        self._absent = np.full(self.rows, math.nan)
        self._views: dict[tuple[str, str], Column] = {}
        self._starts = np.flatnonzero(np.diff(partner, prepend=partner[:1] - 1))
        self._is_first = np.zeros(self.rows, dtype=bool)
        self._is_first[self._starts] = True
        self._prior = self._rows_before(end)
        self._prior2 = np.where(self._prior >= 0, self._prior[self._prior], NO_ROW)

    def compute(self, catalogue: Mapping[str, Ratio]) -> Mapping[str, Column]:
        """Every ratio of the catalogue as a column; a ratio is absent where an input that it needs is."""
        with np.errstate(all="ignore"):
            for ratio in catalogue.values():
                self.derived[ratio.name] = self._computed(ratio)
        return self.derived

    def column(self, needed: Input) -> Column:
        """An input over all rows, NaN where it is absent; its default is not applied."""
        key = (needed.view, needed.name)
        if key not in self._views:
            self._views[key] = self._view(needed)
        return self._views[key]

    def row_of(self, needed: Input, row: int) -> int:
        """The row in which an input of `row` stands; NO_ROW where that year is not there."""
        if needed.view == "prior":
            return int(self._prior[row])
        return int(self._prior2[row]) if needed.view == "prior2" else row

    def _computed(self, ratio: Ratio) -> Column:
        counted: dict[str, Column] = {}
        is_missing = np.zeros(self.rows, dtype=bool)
        for needed in ratio.inputs:
            column = self.column(needed)
            is_absent = np.isnan(column)
            if needed.required:
                is_missing |= is_absent
            elif not math.isnan(needed.default):
                column = np.where(is_absent, needed.default, column)
            counted[needed.parameter] = column
        result = np.where(is_missing, math.nan, ratio.compute(counted)) + 0.0  # never -0.0
        return np.where(np.isfinite(result), result, math.nan)

    def _view(self, needed: Input) -> Column:
        column = self._named(needed)
        if needed.view == "prior":
            return _taken(column, self._prior)
        if needed.view == "prior2":
            return _taken(column, self._prior2)
        if needed.view in ("throughout", "later"):
            return self._presence(column, later=needed.view == "later")
        return column

    def _named(self, needed: Input) -> Column:
        if needed.view != "stated" and needed.name in self.derived:
            return self.derived[needed.name]
        return self.stated.get(needed.name, self._absent)

    def _presence(self, column: Column, *, later: bool) -> Column:
        if not self.rows:
            return self._absent
        is_there = ~np.isnan(column)
        lengths = np.diff(self._starts, append=self.rows)
        whole: Any = np.logical_and.reduceat(is_there | self._is_first if later else is_there, self._starts)
        if later:
            whole = whole & (lengths > 1)
        return np.repeat(whole.astype(np.float64), lengths)

    def _rows_before(self, end: Column) -> Rows:
        if not self.rows:
            return np.empty(0, dtype=np.int64)
        gap = np.diff(end, prepend=end[:1])
        is_next_year = ~self._is_first & (np.abs(gap - 1) <= YEAR_TOLERANCE)
        return np.where(is_next_year, np.arange(self.rows) - 1, NO_ROW).astype(np.int64)


def _taken(column: Column, rows: Rows) -> Column:
    if not len(rows):
        return column
    return np.where(rows == NO_ROW, math.nan, column[rows])
