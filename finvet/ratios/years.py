"""Whose year a row is: the rows of the years before, and what a partner shows throughout."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from finvet.ratios.formula import Column, Condition
from finvet.ratios.series import YEAR_TOLERANCE

Rows = npt.NDArray[np.int64]


class Years(Struct, frozen=True):
    """The rows of whole partners, sorted by partner and year end.

    `starts` are the rows in which a partner begins; `lacks_prior` and `lacks_prior2` are NaN in a row without the
    year before or the one before that, and 0 in others, so that adding one takes away what is not there.
    """

    starts: Rows
    lacks_prior: Column
    lacks_prior2: Column

    def prior(self, column: Column, out: Column | None = None) -> Column:
        """The column one year before."""
        return _shifted(column, 1, self.lacks_prior, out)

    def prior2(self, column: Column, out: Column | None = None) -> Column:
        """The column two years before."""
        return _shifted(column, 2, self.lacks_prior2, out)

    def throughout(self, column: Column, out: Column | None = None) -> Column:
        """1 in all rows of a partner that shows the item in every year, else 0."""
        return self._spread(self._in_all(~np.isnan(column)), out)

    def later(self, column: Column, out: Column | None = None) -> Column:
        """1 in all rows of a partner with several years that shows the item in every one after the first, else 0."""
        is_there = ~np.isnan(column)
        is_there[self.starts] = True
        return self._spread(self._in_all(is_there) & (self._lengths > 1), out)

    def before(self, row: int, years: int) -> int | None:
        """The row of so many years before; None where that year is not there."""
        lacks = (None, self.lacks_prior, self.lacks_prior2)[years]
        return row - years if lacks is None or not math.isnan(lacks[row]) else None

    def blocks(self, size: int) -> Iterator[slice]:
        """The rows in pieces of at most this size, or of one partner where that has more."""
        edges = np.append(self.starts, self._rows)
        begin = 0
        while begin < self._rows:
            last = int(np.searchsorted(edges, begin + size, side="right")) - 1
            end = int(edges[last] if edges[last] > begin else edges[last + 1])
            yield slice(begin, end)
            begin = end

    def part(self, rows: slice) -> Years:
        """The years of some partners."""
        first, last = np.searchsorted(self.starts, (rows.start, rows.stop))
        return Years(self.starts[first:last] - rows.start, self.lacks_prior[rows], self.lacks_prior2[rows])

    @property
    def _rows(self) -> int:
        return len(self.lacks_prior)

    @property
    def _lengths(self) -> Rows:
        return np.diff(self.starts, append=self._rows)

    def _in_all(self, is_there: Condition) -> Condition:
        return np.logical_and.reduceat(is_there, self.starts)

    def _spread(self, of_partner: Condition, out: Column | None) -> Column:
        spread = np.repeat(of_partner.astype(np.float64), self._lengths)
        if out is None:
            return spread
        out[:] = spread
        return out


def years_of(partner: Rows, end: Column) -> Years:
    """The years of rows sorted by partner and year end; `end` in years (2023.0)."""
    is_first = np.diff(partner, prepend=partner[:1] - 1) != 0
    is_next_year = np.abs(np.diff(end, prepend=end[:1]) - 1) <= YEAR_TOLERANCE
    lacks_prior = np.where(is_next_year & ~is_first, 0.0, math.nan)
    lacks_prior2 = lacks_prior.copy()
    lacks_prior2[1:] += lacks_prior[:-1]
    return Years(np.flatnonzero(is_first), lacks_prior, lacks_prior2)


def _shifted(column: Column, years: int, lacking: Column, out: Column | None) -> Column:
    shifted = np.empty(len(column)) if out is None else out
    shifted[:years] = math.nan
    np.add(column[:-years], lacking[years:], out=shifted[years:])
    return shifted
