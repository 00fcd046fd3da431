"""Runs of lines and what they add up to: those that end or begin beside a line are looked up, not tried."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from math import inf, log2, sqrt
from typing import NamedTuple

from finvet.spreading.sums.addends import FEWEST_PARTS, Addend

MOST_PARTS = 40
ROUNDING = 1.02  # of the last digit printed, for a single part; the roundings of many partly cancel out

Target = tuple[int, int]
"""A line that may be a total, by position, and the column in which a run is looked up for it."""


_Placed = tuple[int, int, int, float]
"""A line that may be a total, where the runs above it stop and those below it start, and its amount in a column."""


class Shape(NamedTuple):
    """How a run may add up to its total.

    `below`: the total stands below its run. `costs`: the lines known as costs are taken off. `lead`: all but the first
    are. `oddity`: how much less usual it is than a plain sum, in bits.
    """

    below: bool
    costs: bool = False
    lead: bool = False
    oddity: float = 0.0


PLAIN = (Shape(below=True), Shape(below=False, oddity=0.5))
WITH_COSTS = (Shape(below=True, costs=True), Shape(below=False, costs=True, oddity=0.5))
LEAD = Shape(below=True, lead=True, oddity=2.0)


class Run(NamedTuple):
    """Open lines in a row that may add up to the line beside them: the first of them, and the one after the last."""

    total: int
    shape: Shape
    first: int
    stop: int

    @property
    def oddity(self) -> float:
        """How much less usual it is than a plain sum of few lines, in bits."""
        return self.shape.oddity + 2 * log2(self.stop - self.first)


class Columns:
    """The amounts of all lines column by column, made out once for all the runs among them."""

    def __init__(self, lines: Sequence[Addend]) -> None:
        self._lines = lines
        self._amounts: dict[int, list[float]] = {}
        self._less_costs: dict[int, list[float]] = {}

    def amounts(self, column: int) -> list[float]:
        """What stands in a column, 0 where there is nothing."""
        if column not in self._amounts:
            self._amounts[column] = [line.values.get(column, 0.0) for line in self._lines]
        return self._amounts[column]

    def less_costs(self, column: int) -> list[float]:
        """The same with the other sign for lines that are a cost."""
        if column not in self._less_costs:
            pairs = zip(self.amounts(column), self._lines, strict=True)
            self._less_costs[column] = [-v if line.is_cost else v for v, line in pairs]
        return self._less_costs[column]


class Runs:
    """The runs among the lines that are open, which are counted by their place among these; totals by position.

    What a line must be the sum of is looked up among sorted running totals, so that more lines hardly take longer.
    `with_costs`: whether costs may be taken off; not worth trying where no line is one.
    """

    def __init__(self, lines: Sequence[Addend], columns: Columns, opened: Sequence[int], step: float) -> None:
        self.every = lines
        self._columns = columns
        self.opened = tuple(opened)
        self.lines = [lines[p] for p in opened]
        self.step = step
        self.with_costs = (False, True) if any(line.is_cost for line in self.lines) else (False,)
        self.shapes = (*PLAIN, *(WITH_COSTS if True in self.with_costs else ()), LEAD)
        self._running: dict[int, list[float]] = {}
        self._less_costs: dict[int, list[float]] = {}
        self._sorted: dict[tuple[bool, bool, int], tuple[list[float], list[int]]] = {}

    def slack(self, parts: int) -> float:
        """How far rounding alone may set a sum and its total apart."""
        return ROUNDING * self.step * sqrt(parts)

    def edges(self, position: int) -> tuple[int, int]:
        """Where the runs above a line stop and those below it start."""
        stop = bisect_left(self.opened, position)
        is_open = stop < len(self.opened) and self.opened[stop] == position
        return stop, stop + is_open

    def running(self, column: int, *, costs: bool) -> list[float]:
        """The running total of a column, from 0 before the first line."""
        known = self._less_costs if costs else self._running
        if column not in known:
            amounts = self._columns.less_costs(column) if costs else self._columns.amounts(column)
            known[column] = list(accumulate(map(amounts.__getitem__, self.opened), initial=0.0))
        return known[column]

    def making(self, targets: Sequence[Target]) -> Iterator[Run]:
        """The runs that make up the targets in their columns; they may still miss them in others."""
        by_column: dict[int, list[_Placed]] = {}
        edges = {position: self.edges(position) for position in dict(targets)}
        for position, column in targets:
            placed = (position, *edges[position], self.every[position].values[column])
            by_column.setdefault(column, []).append(placed)
        for shape in self.shapes:
            for column, every in by_column.items():
                yield from self._making(shape, column, every)

    def gaps(self, run: Run) -> dict[int, float]:
        """By how much a run misses its total, in each column in which it shows an amount."""
        total, shape, first, stop = run
        parts, step, gaps = self.lines[first:stop], self.step, {}
        for column, value in self.every[total].values.items():
            running = self.running(column, costs=shape.costs)
            added = running[stop] - running[first]
            if shape.lead:
                added = 2 * parts[0].values.get(column, 0.0) - added
            gap = added - value
            if -step <= gap <= step or any(column in part.values for part in parts):
                gaps[column] = gap
        return gaps

    def subtracted(self, run: Run) -> frozenset[int]:
        """The positions of the lines that are taken off."""
        if run.shape.lead:
            return frozenset(self.opened[run.first + 1 : run.stop])
        if run.shape.costs:
            return frozenset(self.opened[p] for p in range(run.first, run.stop) if self.lines[p].is_cost)
        return frozenset()

    def _making(self, shape: Shape, column: int, placed: Iterable[_Placed]) -> Iterator[Run]:
        running = self.running(column, costs=shape.costs)
        amounts, places = self._in_order(shape, column)
        slack, below = self.slack(MOST_PARTS), shape.below
        way = -1.0 if below and not shape.lead else 1.0
        fewest, most = FEWEST_PARTS, len(self.opened) - FEWEST_PARTS
        for position, stop, start, value in placed:
            if stop < fewest if below else start > most:
                continue  # nothing is left beside it that it could add up
            wanted = running[stop if below else start] + way * value
            low = bisect_left(amounts, wanted - slack)
            if amounts[low] > wanted + slack:
                continue
            high = bisect_right(amounts, wanted + slack, low)
            near: Sequence[int] = places[low:high]
            if high - low > MOST_PARTS:  # so many alike that it takes less to look at all that can be an end
                reach = range(stop - MOST_PARTS, stop) if below else range(start, start + MOST_PARTS + 1)
                keys = dict(zip(places, amounts, strict=False))
                near = [at for at in reach if at in keys and abs(keys[at] - wanted) <= slack]
            for place in near:
                first, last = (place, stop) if below else (start, place)
                if FEWEST_PARTS <= last - first <= MOST_PARTS:
                    yield Run(position, shape, first, last)

    def _in_order(self, shape: Shape, column: int) -> tuple[list[float], list[int]]:
        """What the running total must reach for a run to begin or end there, from the least, with the places.

        Infinity stands behind the largest, so that every search finds something.
        """
        key = (shape.costs, shape.lead, column)
        if key not in self._sorted:
            running = self.running(column, costs=shape.costs)
            keys = running if not shape.lead else self._leading(running, column)
            places = sorted(range(len(keys)), key=keys.__getitem__)
            self._sorted[key] = [*[keys[place] for place in places], inf], places
        return self._sorted[key]

    def _leading(self, running: Sequence[float], column: int) -> list[float]:
        """What the running total must reach for a run to be its first line less the others."""
        amounts = self._columns.amounts(column)
        return [total + 2 * amounts[position] for total, position in zip(running, self.opened, strict=False)]


def largest(values: Mapping[int, float]) -> int:
    """The column of a line's largest amount: its digits tell most."""
    return max(values, key=lambda column: abs(values[column]))
