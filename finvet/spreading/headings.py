"""Finds the heading rows of a sheet and what they say of each amount column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from finvet.spreading import periods
from finvet.spreading.grid import Grid, is_number, shown
from finvet.spreading.labels import readings
from finvet.spreading.periods import Stamp
from finvet.spreading.units import SILENT, unit_of

REACH_OF_HEADINGS = 2  # rows between two heading rows that still belong together
FEWEST_AMOUNTS = 2  # below a heading, for its column to be an amount column
WIDEST_STEP = 2  # between the years of a heading, on average


@dataclass(frozen=True)
class Heads:
    """Heading rows that belong together, with what they say of each column."""

    first: int
    last: int
    stamps: Mapping[int, Stamp]


def heads_of(grid: Grid) -> list[Heads]:
    """The headings of a sheet from top to bottom: each starts a table."""
    return _Search(grid).groups()


@dataclass(frozen=True)
class _Search:
    """The search for headings on one sheet."""

    grid: Grid

    def groups(self) -> list[Heads]:
        rows = [r for r in self.grid.rows if self._heading_columns(r)]
        groups: list[list[int]] = []
        for row in rows:
            last = groups[-1][-1] if groups else None
            if last and row - last <= REACH_OF_HEADINGS and not self._has_amounts_between(last, row):
                groups[-1].append(row)
            else:
                groups.append([row])
        return [self._combined(group) for group in groups]

    def _heading_columns(self, row: int) -> list[int]:
        cells = self.grid.rows[row]
        heads = [c for c, cell in cells.items() if periods.is_heading(cell.value)]
        others = [c for c, cell in cells.items() if is_number(cell) and c not in heads]
        if others or not heads or self._could_be_amounts(row, heads):
            return []
        return [c for c in heads if self.grid.heads_amounts(row, c, FEWEST_AMOUNTS)]

    def _could_be_amounts(self, row: int, heads: Sequence[int]) -> bool:
        """Whether what looks like years beside a label may be amounts: a heading's years are close together.

        Below the amounts of a table only a label that states a unit makes a heading of them.
        """
        years = [int(text) for c in heads if (text := shown(self.grid.rows[row][c])).isdigit()]
        found = self.grid.label(row, min(heads))
        if found is None or len(years) < len(heads):
            return False
        each_year = Counter(years)
        is_even = len(each_year) >= FEWEST_AMOUNTS and len(set(each_year.values())) == 1
        is_row_of_years = is_even and max(each_year) - min(each_year) <= WIDEST_STEP * (len(each_year) - 1)
        above = max(self.grid.between(0, row - 1)[-1:], default=row)
        goes_on = above < row and self.grid.amounts_in(above, *heads) and unit_of(found[1]) == SILENT
        return goes_on or not is_row_of_years or bool(readings(found[1]))

    def _has_amounts_between(self, upper: int, lower: int) -> bool:
        return any(self.grid.has_amounts(r) for r in self.grid.between(upper + 1, lower - 1))

    def _combined(self, group: Sequence[int]) -> Heads:
        first, last = group[0], group[-1]
        above = [r for r in self.grid.between(first - REACH_OF_HEADINGS - 1, first - 1) if self._spans(r)]
        below = [r for r in self.grid.between(last + 1, last + REACH_OF_HEADINGS) if self._spans(r)]
        columns = {c for row in group for c in self._heading_columns(row)}
        stamps = dict.fromkeys(columns, periods.NOTHING)
        for row in (*above, *group, *below):
            for column, stamp in self._spread_over(row, columns).items():
                stamps[column] = stamp.over(stamps[column])
        return Heads(min((*above, first)), max((*below, last)), stamps)

    def _spans(self, row: int) -> bool:
        return any(periods.spans(c.value) for c in self.grid.rows[row].values()) and not self.grid.has_amounts(row)

    def _spread_over(self, row: int, columns: set[int]) -> dict[int, Stamp]:
        """What a heading row says of each amount column; a text reaches right to the next one."""
        said: dict[int, Stamp] = {}
        cells = self.grid.rows[row]
        labels_end = min(columns)
        starts = [c for c in cells if c >= labels_end or periods.spans_all(cells[c].value)]
        for column in columns:
            left = [c for c in starts if c <= column]
            if left:
                nearest = max(left)
                stamp = periods.stamp_of(cells[nearest].value)
                reaches = nearest == column or self._is_merged_over(row, nearest, column, columns)
                said[column] = stamp if reaches else periods.NOTHING
        return said

    def _is_merged_over(self, row: int, start: int, column: int, columns: set[int]) -> bool:
        """Whether a heading stands over a column to its right: only over contiguous, otherwise empty ones."""
        cells = self.grid.rows[row]
        is_contiguous = all(c not in cells for c in range(start + 1, column + 1))
        heads_columns = start in columns or start < min(columns)
        return is_contiguous and heads_columns and not periods.is_heading(cells[start].value)
