"""Amounts whose groups of three digits stand in cells of their own: 1 | 234 | 567, as tables taken from a page do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec.structs import replace

from finvet.model import Cell, Sheet
from finvet.places import Place
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.grid import Grid

FEWEST_SUMS = 2  # that hold for whole amounts and not for the groups of their last digits
LONGEST_SUM = 12  # lines
GROUP, LARGEST_YEAR = 1000, 2100
WHOLE = 100  # percent
_GROUP_OF_DIGITS = re.compile(r"([(\-−–]?)\s*(\d{1,3})\s*([)\-]?)")

Groups = Sequence[range]
Amounts = Mapping[int, Mapping[range, float]]


def with_whole_amounts(grid: Grid) -> Grid:
    """The view with each amount in one cell, where sums prove that groups of its digits stand in several.

    Totals hold for whole amounts only: what is carried over a thousand shows that the columns are no amounts of their
    own. A year with a percentage behind it carries nothing.
    """
    if not _may_be_split(grid):
        return grid
    headed = next((found for row in grid.row_numbers if (found := grid.headings(row))), [])
    if not headed or not _are_groups(grid):
        return grid
    rows = {row: own for row in _unheaded(grid) if (own := _behind_labels(grid, row))}
    columns = sorted({c for own in rows.values() for c in own})
    if len(columns) < 2 * len(headed):
        return grid
    for edges in ([*headed, columns[-1] + 1], [columns[0], *(c + 1 for c in headed)]):
        groups = [range(first, stop) for first, stop in pairwise(edges)]
        amounts = _amounts(grid, rows, groups)
        if amounts and sum(_carried([own[g] for own in amounts.values() if g in own]) for g in groups) >= FEWEST_SUMS:
            return _joined(grid, groups, amounts)
    return grid


def _may_be_split(grid: Grid) -> bool:
    """Whether no number is larger than a year: what most sheets answer with their first amounts."""
    values = (cell.value for cells in grid.rows.values() for cell in cells.values())
    return all(v < LARGEST_YEAR and v.is_integer() for v in values if isinstance(v, float))


def _behind_labels(grid: Grid, row: int) -> list[int]:
    first = min(grid.labels[row], default=0)
    return [c for c in grid.numbers[row] if c > first]


def _unheaded(grid: Grid) -> Iterator[int]:
    """The rows in which no heading stands; on most sheets few are looked at."""
    return (row for row in grid.row_numbers if not grid.headings(row))


def _are_groups(grid: Grid) -> bool:
    """Whether no cell holds more than three digits."""
    cells = (grid.rows[row][c] for row in _unheaded(grid) for c in _behind_labels(grid, row))
    return all(_GROUP_OF_DIGITS.fullmatch(shown(cell)) for cell in cells)


def _amounts(grid: Grid, rows: Mapping[int, Sequence[int]], groups: Groups) -> dict[int, dict[range, float]] | None:
    """The whole amount of each row and group of columns; None where one is not in cells side by side up to the last.

    So too where what stands behind the first cells is no digits of theirs: changes, or shares.
    """
    found: dict[int, dict[range, float]] = {}
    behind: list[str] = []
    for row, columns in rows.items():
        for group in groups:
            there = [c for c in columns if c in group]
            if there and there != list(range(there[0], group.stop)):
                return None
            if there:
                texts = [shown(grid.rows[row][c]) for c in there]
                found.setdefault(row, {})[group] = _whole(texts)
                behind += texts[1:]
    return found if _could_be_digits(behind) else None


def _could_be_digits(texts: Sequence[str]) -> bool:
    """Whether what stands behind the first digits goes on with them: only those have a sign, no share is above 100."""
    told = [match for text in texts if (match := _GROUP_OF_DIGITS.fullmatch(text))]
    return not any(match[1] for match in told) and any(float(match[2]) > WHOLE for match in told)


def _whole(texts: Sequence[str]) -> float:
    total, sign = 0.0, 1.0
    for text in texts:
        match = _GROUP_OF_DIGITS.fullmatch(text)
        if match:
            total = total * GROUP + float(match[2])
            sign = -1.0 if match[1] or match[3] else sign
    return sign * total


def _carried(told: Sequence[float]) -> int:
    """How many amounts are a total of those right above for their whole digits, and not for the last three."""
    return sum(_is_carried(told[max(0, end - LONGEST_SUM) : end], told[end]) for end in range(2, len(told)))


def _is_carried(above: Sequence[float], total: float) -> bool:
    """Whether the last amounts, or the first of them less the others, are a total."""
    for start in range(len(above) - 1):
        first, *others = above[start:]
        for sign in (1, -1):
            last = first % GROUP + sign * sum(v % GROUP for v in others)
            if first + sign * sum(others) == total and last != total % GROUP:
                return True
    return False


def _joined(grid: Grid, groups: Groups, amounts: Amounts) -> Grid:
    """The view with whole amounts under the headings, each at the place of its first digits."""
    cells: dict[Place, Cell] = {}
    places: dict[Place, Place] = {}
    for row, there in grid.rows.items():
        for to, origin, cell in _of_row(there, groups, amounts.get(row, {})):
            cells[row, to] = cell
            places[row, to] = grid.places.get((row, origin), (row, origin))
    return replace(grid, sheet=Sheet(grid.sheet.name, cells), places=places)


def _of_row(
    there: Mapping[int, Cell], groups: Groups, amounts: Mapping[range, float]
) -> Iterator[tuple[int, int, Cell]]:
    """The cells of a row with the column that they come to and the one that they come from."""
    group_of = {column: group for group in groups for column in group}
    filled: set[range] = set()
    for column, cell in there.items():
        group = group_of.get(column)
        if group is None:
            yield column, column, cell
        elif group not in amounts:
            yield group.start, column, cell
        elif group not in filled and shown(cell):
            filled.add(group)
            yield group.start, column, cell._replace(value=amounts[group])
