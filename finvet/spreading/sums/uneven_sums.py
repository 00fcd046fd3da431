"""Sums that pass over a few lines among their parts, or take them off though others are added."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from math import log2

from msgspec import Struct

from finvet.spreading.settings import settings
from finvet.spreading.sums.addends import FEWEST_PARTS, evidence
from finvet.spreading.sums.ledger import Ledger, Sum
from finvet.spreading.sums.runs import Runs, largest

MOST_LINES = 16  # of a run with an odd block in it
MOST_ODD = 4  # lines of that block


class _Uneven(Struct, frozen=True):
    """A run beside a line, from its first place to the one after its last, with a block in it that is odd.

    `weight`: how often the block is to be taken from the whole run: once where it is passed over, else twice.
    """

    first: int
    stop: int
    odd_first: int
    odd_stop: int
    weight: int
    costs: bool

    @property
    def oddity(self) -> float:
        """How many others could have been, in bits."""
        lines = self.stop - self.first
        return log2(2 * MOST_ODD * lines * lines)


def uneven_sums(ledger: Ledger) -> bool:
    """Totals that a run adds up to once some of it is taken off, or passed over: it tells more of the line above."""
    if ledger.left < FEWEST_PARTS:
        return False
    runs = ledger.runs()
    blocks = _Blocks(runs)
    needed = float(settings()["sums"]["needed_where_uneven"])
    found = []
    for position in (p for p in ledger.unexplained() if ledger.lines[p].says_total):
        held = (uneven for uneven in blocks.making(position) if _holds(runs, position, uneven))
        sums = sorted((_sum(runs, position, uneven, needed) for uneven in held), key=lambda s: -s.evidence)
        found += [s for s in sums[:1] if s.evidence >= 0]
    return ledger.accept(found)


class _Blocks:
    """The sums of all short blocks of open lines, sorted by amount in one column."""

    def __init__(self, runs: Runs) -> None:
        self.runs = runs
        self._sorted: dict[tuple[int, bool], tuple[list[float], list[tuple[int, int]]]] = {}

    def making(self, position: int) -> Iterator[_Uneven]:
        """The uneven runs that make up a line in the column of its largest amount."""
        values = self.runs.every[position].values
        column = largest(values)
        value, slack = values[column], self.runs.slack(MOST_LINES)
        for costs in self.runs.with_costs:
            running = self.runs.running(column, costs=costs)
            for first, stop in self._beside(position):
                missed = running[stop] - running[first] - value
                for weight in (1, 2):
                    for odd in self._adding_up(column, missed / weight, slack, (first, stop), costs=costs):
                        uneven = _Uneven(first, stop, *odd, weight, costs)
                        if _is_inside(odd, first, stop, weight) and (weight > 1 or self._tells_more(uneven)):
                            yield uneven

    def _adding_up(
        self, column: int, wanted: float, slack: float, run: tuple[int, int], *, costs: bool
    ) -> Sequence[tuple[int, int]]:
        """The blocks of an amount; where many have it, those of the run alone, as it takes less to look at all."""
        amounts, blocks = self._of(column, costs=costs)
        low, high = bisect_left(amounts, wanted - slack), bisect_right(amounts, wanted + slack)
        if high - low <= MOST_ODD * MOST_LINES:
            return blocks[low:high]
        running = self.runs.running(column, costs=costs)
        return [(a, b) for a, b in _short_blocks(*run) if abs(running[b] - running[a] - wanted) <= slack]

    def _beside(self, position: int) -> Iterator[tuple[int, int]]:
        """The runs that end above a line or begin below it, the short ones first; below a result begins another."""
        stop, start = self.runs.edges(position)
        count = start if self.runs.every[position].role == "result" else len(self.runs.opened)
        for lines in range(FEWEST_PARTS, MOST_LINES + 1):
            if lines <= stop:
                yield stop - lines, stop
            if start + lines <= count:
                yield start, start + lines

    def _tells_more(self, uneven: _Uneven) -> bool:
        """Whether the lines passed over can be a part of the line above them: they are not more than it."""
        owner = self.runs.lines[uneven.odd_first - 1].values
        details = self.runs.lines[uneven.odd_first : uneven.odd_stop]
        return all(
            not line.says_total and sum(abs(line.values.get(c, 0.0)) for line in details) <= abs(owner.get(c, 0.0))
            for line in details
            for c in line.values
        )

    def _of(self, column: int, *, costs: bool) -> tuple[list[float], list[tuple[int, int]]]:
        key = (column, costs)
        if key not in self._sorted:
            running, count = self.runs.running(column, costs=costs), len(self.runs.opened)
            found = sorted((running[b] - running[a], (a, b)) for a, b in _short_blocks(0, count))
            self._sorted[key] = ([amount for amount, _ in found], [span for _, span in found])
        return self._sorted[key]


def _short_blocks(first: int, stop: int) -> Iterator[tuple[int, int]]:
    return ((a, b) for a in range(first, stop) for b in range(a + 1, min(a + MOST_ODD, stop) + 1))


def _is_inside(odd: tuple[int, int], first: int, stop: int, weight: int) -> bool:
    """Whether a block lies in a run; what is passed over has a line above that it tells more of."""
    if weight == 1:
        return first < odd[0] and odd[1] <= stop and stop - first - (odd[1] - odd[0]) >= FEWEST_PARTS
    return first <= odd[0] and odd[1] <= stop and (odd[0] > first or odd[1] < stop)


def _gaps(runs: Runs, position: int, uneven: _Uneven) -> Mapping[int, float]:
    gaps = {}
    parts = runs.lines[uneven.first : uneven.stop]
    for column, value in runs.every[position].values.items():
        if any(column in part.values for part in parts):
            running = runs.running(column, costs=uneven.costs)
            odd = running[uneven.odd_stop] - running[uneven.odd_first]
            gaps[column] = running[uneven.stop] - running[uneven.first] - uneven.weight * odd - value
    return gaps


def _holds(runs: Runs, position: int, uneven: _Uneven) -> bool:
    slack = runs.slack(uneven.stop - uneven.first)
    if any(line.values == runs.every[position].values for line in runs.lines[uneven.first : uneven.stop]):
        return False  # beside a line that is equal to the total the others say nothing
    return all(abs(gap) <= slack for gap in _gaps(runs, position, uneven).values())


def _sum(runs: Runs, position: int, uneven: _Uneven, needed: float) -> Sum:
    whole = range(uneven.first, uneven.stop)
    odd = frozenset(range(uneven.odd_first, uneven.odd_stop))
    added = [p for p in whole if uneven.weight > 1 or p not in odd]
    taken_off = {p for p in added if (p in odd) != (uneven.costs and runs.lines[p].is_cost)}
    parts = [runs.lines[p].values for p in added]
    sure = evidence(runs.every[position].values, parts, _gaps(runs, position, uneven), runs.step)
    return Sum(
        position,
        tuple(runs.opened[p] for p in added),
        sure - uneven.oddity - needed,
        frozenset(runs.opened[p] for p in taken_off),
        passed_over=tuple(runs.opened[p] for p in whole if uneven.weight == 1 and p in odd),
    )
