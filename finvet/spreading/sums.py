"""Which lines are the sum of which others, found by arithmetic alone, in all columns at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

MOST_PARTS = 40
ROUNDING = 0.51  # of the last digit printed, for each part added
PLACES = (0, 1, 2)
SAME = 1e-6


@dataclass(frozen=True)
class SumTree:
    """The sums among lines: `parts` by the position of their total. Positions count the lines given."""

    parts: Mapping[int, tuple[int, ...]]

    def totals_of(self, position: int) -> list[int]:
        """The totals that a line goes into, the nearest first."""
        found: list[int] = []
        while position in self._above and self._above[position] not in found:
            position = self._above[position]
            found.append(position)
        return found

    @cached_property
    def _above(self) -> Mapping[int, int]:
        return {part: total for total, parts in self.parts.items() for part in parts}

    @cached_property
    def tied(self) -> frozenset[int]:
        """Lines that take part in a sum, as its total or as a part."""
        return frozenset(self.parts) | {p for parts in self.parts.values() for p in parts}


NO_SUMS = SumTree({})
Row = Mapping[int, float]


def sum_tree(rows: Sequence[Row], costs: Sequence[bool]) -> SumTree:
    """The sums among lines, totals below their parts or above them, whichever explains more lines.

    `rows`: amounts by column. `costs`: lines that a statement subtracts though they stand as positive amounts.
    """
    step = last_digit(rows)
    below = _sums(rows, costs, step)
    turned = _sums(rows[::-1], costs[::-1], step)
    last = len(rows) - 1
    above = {last - total: tuple(sorted(last - p for p in parts)) for total, parts in turned.items()}
    explained = [sum(len(parts) for parts in found.values()) for found in (below, above)]
    return SumTree(below if explained[0] >= explained[1] else above)


def last_digit(rows: Sequence[Row]) -> float:
    """The unit of the last digit printed: 1 where all amounts are whole."""
    values = [v for row in rows for v in row.values()]
    places = next((n for n in PLACES if all(abs(v * 10**n - round(v * 10**n)) < SAME for v in values)), PLACES[-1])
    return float(10**-places)


def _sums(rows: Sequence[Row], costs: Sequence[bool], step: float) -> dict[int, tuple[int, ...]]:
    found: dict[int, tuple[int, ...]] = {}
    open_lines: list[int] = []
    for position, row in enumerate(rows):
        parts = _parts(row, rows, costs, open_lines, step)
        if parts:
            found[position] = parts
            open_lines = [p for p in open_lines if p not in parts]
        if any(row.values()):
            open_lines.append(position)
    return found


def _parts(
    row: Row, rows: Sequence[Row], costs: Sequence[bool], open_lines: Sequence[int], step: float
) -> tuple[int, ...]:
    """The shortest run of lines just above that adds up to this one, as printed or with the costs subtracted."""
    columns = [c for c, v in row.items() if v]
    if not columns:
        return ()
    plain = dict.fromkeys(columns, 0.0)
    netted = dict.fromkeys(columns, 0.0)
    candidates = open_lines[-MOST_PARTS:]
    for taken, part in enumerate(reversed(candidates), start=1):
        for column in columns:
            value = rows[part].get(column, 0.0)
            plain[column] += value
            netted[column] += -value if costs[part] else value
        tolerance = ROUNDING * step * taken
        if taken >= 2 and (_equal(plain, row, tolerance) or _equal(netted, row, tolerance)):  # noqa: PLR2004 - a sum has two parts
            return tuple(candidates[-taken:])
    return ()


def _equal(total: Row, row: Row, tolerance: float) -> bool:
    return all(abs(total[c] - row[c]) <= tolerance for c in total)
