"""The lines of a table while their sums are looked for: what became part of a total is closed, the rest is open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, pairwise
from types import MappingProxyType
from typing import NamedTuple

from finvet.spreading.sums.addends import Addend, Row
from finvet.spreading.sums.runs import Columns, Runs, largest

NOTHING: Mapping[int, float] = MappingProxyType({})


class Sum(NamedTuple):
    """A total and the lines that add up to it, all by position.

    `evidence`: how surely it is no chance, in bits beyond what its label calls for. `subtracted`: the parts taken off.
    `gaps`: by how much its parts miss it, in the columns in which they do. `passed_over`: lines among its parts that
    only tell more of another one.
    """

    total: int
    parts: tuple[int, ...]
    evidence: float
    subtracted: frozenset[int] = frozenset()
    gaps: Mapping[int, float] = NOTHING
    passed_over: tuple[int, ...] = ()

    @property
    def is_below(self) -> bool:
        """Whether the total stands below its parts."""
        return self.parts[0] < self.total


class Ledger:
    """The lines that are open, by position, and what was found so far.

    `step`: the last digit printed. `counted`: the lines that may be added at all. `column`: where the runs that make
    up a line are looked up, the same for nearly all. `equal`, `opposite`: the pairs of lines beside one another with
    the same amounts, or the same with the opposite sign. `total_of`: the parts that were found, with their total.
    `details`: lines that only tell more of another one, with that. `doubles`: totals that stand there once more, with
    the other.
    """

    def __init__(self, lines: Sequence[Addend], step: float) -> None:
        self.lines = lines
        self._columns = Columns(lines)
        self.step = step
        self.counted = [p for p, line in enumerate(lines) if line.role != "outside" and any(line.values.values())]
        fullest = _fullest([lines[p].values for p in self.counted])
        self.column = {p: fullest if lines[p].values.get(fullest) else largest(lines[p].values) for p in self.counted}
        self._place = {p: place for place, p in enumerate(self.counted)}
        beside = list(pairwise(self.counted))
        self.equal = [(one, other) for one, other in beside if lines[one].values == lines[other].values]
        self.opposite = [(one, other) for one, other in beside if _are_opposite(lines[one].values, lines[other].values)]
        self._no_totals = {p for p in self.counted if lines[p].role == "part"}
        self._open = set(self.counted)
        self.sums: list[Sum] = []
        self.details: dict[int, int] = {}
        self.doubles: dict[int, int] = {}
        self.total_of: dict[int, int] = {}
        self._sides: dict[int, set[bool]] = {}
        self._runs: Runs | None = None

    @property
    def left(self) -> int:
        """How many lines are still to be added up."""
        return len(self._open)

    @property
    def opened(self) -> list[int]:
        """The lines that are still to be added up."""
        return [p for p in self.counted if p in self._open]

    def runs(self) -> Runs:
        """The runs among the lines that are open now."""
        if self._runs is None:
            self._runs = Runs(self.lines, self._columns, self.opened, self.step)
        return self._runs

    def targets(self) -> list[int]:
        """The lines that may be the sum of others; of those that say that they are none, first all, then those beside
        a total.
        """
        if len(self._open) + len(self.details) == len(self.counted):
            return self.opened
        beside = {p for total in self._sides for p in self._next_to(total)}
        return [p for p in self.counted if (p not in self._no_totals or p in beside) and p not in self.details]

    def _root_beside(self, found: Sum) -> int:
        """What the line between a total and its parts goes into: one of the parts, unless they are of another block."""
        index = self._place[found.total] + (-1 if found.is_below else 1)
        position = self.counted[index]
        while (above := self._owner(position)) is not None and position not in found.parts:
            position = above
        return position

    def _owner(self, position: int) -> int | None:
        return self.total_of.get(position, self.details.get(position, self.doubles.get(position)))

    def _way_up(self, position: int) -> Iterator[int]:
        """A line, what it goes into, and so on: no line ever goes into itself."""
        above: int | None = position
        while above is not None:
            yield above
            above = self._owner(above)

    def _next_to(self, position: int) -> list[int]:
        """A line with those that stand right above and below it."""
        place = self._place[position]
        return self.counted[max(place - 1, 0) : place + 2]

    def unexplained(self) -> list[int]:
        """The lines that may be totals and were not found to be the sum of any."""
        return [p for p in self.targets() if p not in self._no_totals and p not in self._sides]

    def sides(self, position: int) -> set[bool]:
        """On which sides parts were found that add up to a line: True where they stand above it."""
        return self._sides.get(position, set())

    def accept(self, sums: Iterable[Sum]) -> bool:
        """Closes the parts of the sums, the surest first; of two that share a part the surer one stands."""
        before = len(self.sums)
        for found in sorted(sums, key=lambda s: -s.evidence):
            if self._is_free(found):
                self.sums.append(found)
                self._sides.setdefault(found.total, set()).add(found.is_below)
                self.total_of.update(dict.fromkeys(found.parts, found.total))
                self.details.update({p: max(part for part in found.parts if part < p) for p in found.passed_over})
                self.close((*found.parts, *found.passed_over))
        return len(self.sums) > before

    @property
    def are_below(self) -> bool:
        """Whether totals mostly stand below their parts here, as far as they were found."""
        several = [s for s in self.sums if len(s.parts) > 1]
        return sum(s.is_below for s in several) * 2 >= len(several)

    def is_open(self, *positions: int) -> bool:
        """Whether any of the lines is still to be added up."""
        return any(p in self._open for p in positions)

    def double(self, position: int, other: int) -> None:
        """Closes a total that stands there once more, unless the other one goes into it by what was found."""
        if position not in self._way_up(other):
            self.doubles[position] = other
            self.close((position,))

    def close(self, positions: Iterable[int]) -> None:
        """Takes lines out of what is still to be added up."""
        self._open.difference_update(positions)
        self._runs = None

    def _is_free(self, found: Sum) -> bool:
        """Whether the parts are open, beside the total and on its side, and none is a total that it goes into.

        What is left of one side of a balance sheet, when some of the other one is taken off it, is the rest of that.
        """
        total = self.lines[found.total]
        sides = {self.lines[part].side for part in found.parts if part not in found.subtracted} - {None}
        is_across = bool(total.side and sides) and total.side not in sides
        if (total.is_side and not sides <= {total.side}) or (found.subtracted and is_across):
            return False
        if not set(found.parts) <= self._open or self._root_beside(found) not in found.parts + found.passed_over:
            return False
        return not any(position in found.parts for position in self._way_up(found.total))


def _fullest(rows: Sequence[Row]) -> int:
    """The column with most amounts."""
    filled = [row if all(row.values()) else [column for column, value in row.items() if value] for row in rows]
    count = Counter(chain.from_iterable(filled))
    return max(count, key=count.__getitem__, default=0)


def _are_opposite(one: Row, other: Row) -> bool:
    for column, value in one.items():
        if other.get(column) != -value:
            return False  # as nearly always, by the first column
    return len(one) == len(other)
