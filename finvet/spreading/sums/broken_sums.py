"""Totals that their parts miss in single columns, though they surely add up in the others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import cache, partial
from math import sqrt

from finvet.spreading.mapping.mapped import BrokenSum
from finvet.spreading.settings import settings
from finvet.spreading.sums.runs import ROUNDING
from finvet.spreading.sums.sums import Sum, SumTree, last_digit
from finvet.spreading.tables.tables import Line

FEWEST_TURNED = 2  # lines; a single one is a mistake


def broken_sums(lines: Sequence[Line], tree: SumTree) -> tuple[BrokenSum, ...]:
    """The totals that do not add up somewhere; the total above one that is itself missed only passes this on."""
    broken = [s for s in tree.sums if s.gaps]
    if not broken:
        return ()
    # Thousands of totals are missed in the same few columns.
    turned, headings = cache(partial(_turned, lines)), cache(partial(_headings, lines, tree))
    missed = {s.total: dict(_gaps(s, lines, tree, turned, headings)) for s in broken}
    found = []
    for s in broken:
        own = {c: gap for c, gap in missed[s.total].items() if not _is_passed_on(s, c, gap, missed, lines)}
        if own:
            found.append(BrokenSum(lines[s.total], tuple(lines[p] for p in s.parts), own))
    return tuple(found)


def _gaps(
    s: Sum,
    lines: Sequence[Line],
    tree: SumTree,
    turned: Callable[[int, frozenset[int]], Sequence[int]],
    headings: Callable[[int], Set[int]],
) -> Iterator[tuple[int, float]]:
    """The columns in which nothing but a mistake sets a total apart from its parts, and by how much.

    Where a column prints its costs with the other sign, or does not tell most parts, there is nothing to add up.
    """
    holding = frozenset(lines[s.total].values.keys() - s.gaps.keys())
    for column in s.gaps:
        told = {p: amount for p in s.parts if (amount := _told(p, column, lines, tree, headings(column))) is not None}
        added = sum(-amount if p in s.subtracted else amount for p, amount in told.items())
        gap = added - lines[s.total].values[column]
        is_told = 2 * len(told) >= len(s.parts) and told.keys().isdisjoint(turned(column, holding))
        if is_told and abs(gap) > _slack(column, [lines[p] for p in (s.total, *s.parts)]):
            yield column, gap


def _turned(lines: Sequence[Line], column: int, others: frozenset[int]) -> list[int]:
    """The lines with another sign than in all other columns, where this is so of most that are ever negative."""
    negative, turned = 0, []
    for position, line in enumerate(lines):
        amount = line.values.get(column, 0.0)
        signs = {line.values[c] > 0 for c in others if line.values.get(c)}
        if amount and len(signs) == 1:
            negative += amount < 0 or signs == {False}
            turned += [position] if signs == {amount < 0} else []
    return turned if 2 * len(turned) > max(negative, FEWEST_TURNED) else []


def _headings(lines: Sequence[Line], tree: SumTree, column: int) -> Set[int]:
    """The totals that show no amount in a column."""
    return frozenset(total for total in tree.parts if column not in lines[total].values)


def _told(position: int, column: int, lines: Sequence[Line], tree: SumTree, headings: Set[int]) -> float | None:
    """The amount of a line; of a heading that shows none in this column, what its own parts make."""
    leaves = tree.leaves_of(position, headings) if position in headings else [position]
    amounts = [lines[p].values[column] for p in leaves if column in lines[p].values]
    return sum(amounts) if amounts else None


def _slack(column: int, lines: Sequence[Line]) -> float:
    """How far rounding may set a total and its parts apart in a column, which may be in a unit of its own."""
    step = last_digit([{column: line.values[column]} for line in lines if column in line.values])
    return step * max(float(settings()["tolerance"]["units"]), ROUNDING * sqrt(len(lines)))


def _is_passed_on(
    s: Sum, column: int, gap: float, missed: Mapping[int, Mapping[int, float]], lines: Sequence[Line]
) -> bool:
    """Whether one of the parts is itself a total that its own parts miss by as much."""
    slack = _slack(column, [lines[p] for p in (s.total, *s.parts)])
    below = {p: missed[p][column] for p in s.parts if column in missed.get(p, ())}
    return any(abs(gap + (-own if p in s.subtracted else own)) <= slack for p, own in below.items())
