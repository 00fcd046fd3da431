"""Which lines are the sum of which others, found by arithmetic alone, in all columns at once."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cached_property
from math import nan
from types import MappingProxyType
from typing import NamedTuple

from msgspec import Struct, field

from finvet.spreading.sums.addends import Addend, Row, last_digit, last_digit_of, money, without_noise
from finvet.spreading.sums.ledger import NOTHING, Ledger, Sum
from finvet.spreading.sums.sum_search import broken_sums, close_details, doubles, plain_sums, reverses
from finvet.spreading.sums.uneven_sums import uneven_sums

__all__ = ["Addend", "Row", "Shape", "Sum", "SumTree", "last_digit", "last_digit_of", "sum_tree", "tree_of"]

MOST_LEVELS, MOST_DOUBLES = 24, 8
"""Far more than statements have; in a damaged file every line may go into the next one."""
MISSED: Mapping[int, float] = MappingProxyType({0: nan})
"""A gap of which nothing is known, in place of those of a sum that is missed somewhere."""
SEARCHES = (reverses, plain_sums, doubles, broken_sums, uneven_sums)


class Shape(NamedTuple):
    """Sums without amounts: total, parts, those taken off and passed over, and whether a column misses it."""

    sums: tuple[tuple[int, tuple[int, ...], frozenset[int], tuple[int, ...], bool], ...]
    details: tuple[tuple[int, int], ...]
    doubles: tuple[tuple[int, int], ...]


class SumTree(Struct, frozen=True, dict=True):
    """The sums among lines, the surest first. Positions count the lines given.

    `details`: lines that only tell more of another one, with that; nobody adds them. `doubles`: totals that stand
    there once more, with the other.
    """

    sums: tuple[Sum, ...] = ()
    details: Mapping[int, int] = field(default_factory=dict)
    doubles: Mapping[int, int] = field(default_factory=dict)

    @cached_property
    def parts(self) -> Mapping[int, tuple[int, ...]]:
        """The lines that add up to a total, by the total; where two sets of lines do, the surer one."""
        return {s.total: s.parts for s in reversed(self.sums)}

    def totals_of(self, position: int) -> list[int]:
        """The totals that a line goes into, the nearest first."""
        return self._totals.get(position, [])

    @cached_property
    def _totals(self) -> Mapping[int, list[int]]:
        return {position: self._up_from(position) for position in (*self._above, *self.doubles)}

    def _up_from(self, position: int) -> list[int]:
        found: list[int] = []
        while len(found) < MOST_LEVELS:
            position = self._above.get(self.doubles.get(position, position), -1)
            if position < 0 or position in found:
                break
            found.append(position)
        return found

    def leaves_of(self, total: int, through: Container[int] | None = None) -> list[int]:
        """The lines that a total adds up, for those that are totals (of `through`, if given) their own."""
        through = self.parts if through is None else through
        found, seen, ahead = [], {total}, [*reversed(self.parts.get(total, ()))]
        while ahead:
            part = ahead.pop()
            if part in through and part not in seen:
                ahead += reversed(self.parts.get(part, ()))
            elif part not in seen:
                found.append(part)
            seen.add(part)
        return found

    def same_as(self, position: int) -> list[int]:
        """The lines that a line only tells once more: its one part, and that one's, as far as anyone would look."""
        if position not in self.doubles and position not in self.singles:
            return []
        found = [position]
        while len(found) <= MOST_DOUBLES:
            more = self.doubles.get(found[-1], self.singles.get(found[-1], -1))
            if more in (-1, *found):
                break
            found.append(more)
        return found[1:]

    @cached_property
    def singles(self) -> Mapping[int, int]:
        """The totals of a single line, with that line."""
        return {s.total: s.parts[0] for s in self.sums if len(s.parts) == 1}

    @property
    def shape(self) -> Shape:
        """The sums by their lines alone."""
        found = [(s.total, s.parts, s.subtracted, s.passed_over, bool(s.gaps)) for s in self.sums]
        return Shape(tuple(found), tuple(self.details.items()), tuple(self.doubles.items()))

    def turned(self, lines: int) -> SumTree:
        """The same sums of so many lines, given from the last to the first."""
        last = lines - 1
        return SumTree(
            tuple(
                s._replace(
                    total=last - s.total,
                    parts=tuple(sorted(last - p for p in s.parts)),
                    subtracted=frozenset(last - p for p in s.subtracted),
                    passed_over=tuple(sorted(last - p for p in s.passed_over)),
                )
                for s in self.sums
            ),
            {last - p: last - other for p, other in self.details.items()},
            {last - p: last - other for p, other in self.doubles.items()},
        )

    def way_up(self, position: int) -> Iterator[tuple[int, float]]:
        """The totals that a line goes into, each with 1 where the line adds to it and -1 where it takes from it."""
        factor = 1.0
        for total in self.totals_of(position):
            factor *= -1.0 if self.doubles.get(position, position) in self._subtracted else 1.0
            yield total, factor
            position = total

    @cached_property
    def _subtracted(self) -> frozenset[int]:
        return frozenset(part for s in self.sums for part in s.subtracted)

    @cached_property
    def _above(self) -> Mapping[int, int]:
        return {part: s.total for s in self.sums for part in s.parts}

    @cached_property
    def tied(self) -> frozenset[int]:
        """Lines that take part in a sum of several lines which holds in every column, or are the only part of one."""
        sums = [s for s in self.sums if len(s.parts) > 1 and not s.gaps]
        several = frozenset(p for s in sums for p in (s.total, *s.parts))
        return several | {s.parts[0] for s in self.sums if len(s.parts) == 1 and s.total in several}


def tree_of(shape: Shape) -> SumTree:
    """The sums of a shape, without how sure they are and by how much they are missed."""
    sums = (
        Sum(total, parts, 0.0, subtracted, MISSED if is_missed else NOTHING, passed_over)
        for total, parts, subtracted, passed_over, is_missed in shape.sums
    )
    return SumTree(tuple(sums), dict(shape.details), dict(shape.doubles))


def sum_tree(lines: Sequence[Addend]) -> SumTree:
    """The sums among lines: totals below their parts or above them, block by block, totals of totals.

    First the plain ones, then totals of a single line, then those that pass over a line or take one off, last those
    that fail in a column; what is found early clears the way for the rest.
    """
    ledger = Ledger(*money(without_noise(lines)))
    close_details(ledger)
    while any(search(ledger) for search in SEARCHES):
        pass
    sums = sorted(ledger.sums, key=lambda s: -s.evidence)
    return SumTree(tuple(sums), ledger.details, ledger.doubles)
