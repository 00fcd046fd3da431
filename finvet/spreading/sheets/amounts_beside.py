"""Amounts that stand beside the years that head them, told by their order: programs lay a scanned page out so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from msgspec.structs import replace

from finvet.model import Cell
from finvet.places import Place
from finvet.spreading.periods.heading_cells import stamp_of_cell
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.forms import Form, of_form
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.run_together import of_nobody
from finvet.spreading.sheets.year_blocks import (
    FEWEST_YEARS,
    Block,
    blocks_of_years,
    reach_of,
    rows_by_column,
    without_notes,
)
from finvet.spreading.units.units import speaks_of_units_alone

FEWEST_LINES = 3  # that show an amount of every year
MOST = 0.5  # of the lines, that do
MOSTLY = 0.75  # of the lines that go on behind the last year show an amount of the first one too
ROWS_ABOVE = 2  # that belong to a row of years


class _Order(NamedTuple):
    """The columns that cells go to, and by row the first of them for all amounts of a line of unknown years.

    `beside`: years stand beside amounts elsewhere, and nothing tells whose these are.
    """

    moved: dict[Place, int]
    unclear: dict[int, tuple[int, Sequence[int]]]
    beside: bool


def with_amounts_under_years(grid: Grid) -> Grid:
    """The view with each amount under its year, where lines with an amount of every year stand in other columns.

    Their first amount is of the first year, and so on. A line that lacks an amount is told by columns that show one
    year alone; else it has all its amounts in one cell, which is no amount.
    """
    order = _order(grid)
    if not order.moved:
        return grid
    cells: dict[Place, Cell] = {}
    places = dict(grid.places)
    for (row, column), cell in grid.sheet.cells.items():
        first, amounts = order.unclear.get(row, (0, ()))
        if column in amounts and column != amounts[0]:
            continue
        to = (row, first if column in amounts else order.moved.get((row, column), column))
        cells[to] = Cell(of_nobody([*_shown(grid, row, amounts)])) if column in amounts else cell
        if to[1] != column:
            places[to] = grid.places.get((row, column), (row, column))
    merged = tuple(merged for merged in grid.sheet.merged if merged[:2] not in order.moved)
    return replace(grid, sheet=replace(grid.sheet, cells=cells, merged=merged), places=places)


def years_beside(grid: Grid) -> bool:
    """Whether years stand beside amounts, and nothing tells whose these are.

    One of them stands over nothing, or over the numbers of notes, and amounts of as many lines under no heading.
    """
    return _order(grid).beside


def _shown(grid: Grid, row: int, columns: Sequence[int]) -> Iterator[str]:
    return (shown(grid.rows[row][column]) for column in columns)


@of_form
def _order(grid: Form) -> _Order:
    order = _Order({}, {}, beside=False)
    for every in blocks_of_years(grid):
        block = without_notes(grid, every)
        if _stand_beside(grid, block):
            _put_in_order(grid, block, order)
        elif _is_unclear(grid, every):
            order = order._replace(beside=True)
    return order


def _put_in_order(grid: Form, block: Block, order: _Order) -> None:
    targets, heads = _targets(grid, block)
    order.moved.update(heads)
    told = {c: targets[n] for c, n in _told(block).items()}
    for row, columns in block.lines.items():
        if len(columns) == len(block.years):
            order.moved.update({(row, c): to for c, to in zip(columns, targets, strict=True)})
        elif all(c in told for c in columns):
            order.moved.update({(row, c): told[c] for c in columns})
        else:
            order.unclear[row] = (targets[0], columns)


# ---------------------------------------------------------------- told by their order


def _stand_beside(grid: Form, block: Block) -> bool:
    """Whether enough lines show an amount of every year, none of them more, and some stand in other columns.

    A line with an amount right under each period stands where it belongs, whatever stands between.
    """
    reach = {*block.years} - {*block.notes} if block.notes else reach_of(grid, block)
    if all(reach.issuperset(columns) for columns in block.lines.values()):
        return False
    full = _full(block)
    is_plain = _are_alike(grid, block) and all(len(columns) <= len(block.years) for columns in block.lines.values())
    if not is_plain or len(full) < max(FEWEST_LINES, MOST * len(block.lines)):
        return False
    periods = {*grid.headings(block.row)}
    beside = any(not (reach.issuperset(columns) or periods <= {*columns}) for columns in full)
    return beside and not _are_headed(grid, block)


def _are_alike(grid: Form, block: Block) -> bool:
    """Whether several years stand in the row, each as often as the others, or three periods right of all labels.

    A date in the corner of a page is no heading.
    """
    cells, heads = grid.rows[block.row], grid.headings(block.row)
    each = Counter(stamp_of_cell(cells[c]).year for c in heads)
    are_even = len({*each.values()}) == 1 or (len(heads) > FEWEST_YEARS and block.years[0] > _last_label(grid, block))
    return len(each) >= FEWEST_YEARS and are_even


def _last_label(grid: Form, block: Block) -> int:
    """The last column in which the label of a line begins."""
    return max(min(grid.labels[row], default=0) for row in block.lines)


def _full(block: Block) -> Sequence[Sequence[int]]:
    """The columns of the lines that show an amount of every year."""
    return [columns for columns in block.lines.values() if len(columns) == len(block.years)]


def _are_headed(grid: Form, block: Block) -> bool:
    """Whether words that are no unit stand over amounts that no year stands over, or between them."""
    others = {*chain.from_iterable(block.lines.values())} - {*block.years}
    texts = ((r, c) for r in grid.between(block.row + 1, max(block.lines)) for c in grid.text_columns[r] if c in others)
    words = (shown(grid.rows[row][c]) for row, c in texts if c not in grid.numbers[row])
    return not all(map(speaks_of_units_alone, words))


def _told(block: Block) -> Mapping[int, int]:
    """The columns in which amounts of one year alone stand, with its place among the years."""
    of_year = [{*columns} for columns in zip(*_full(block), strict=True)]
    shows = Counter(chain.from_iterable(of_year))
    return {c: n for n, columns in enumerate(of_year) for c in columns if shows[c] == 1}


def _targets(grid: Form, block: Block) -> tuple[Sequence[int], Mapping[Place, int]]:
    """The columns of the years, or new ones behind all others where a year stands over labels, with what goes along."""
    if block.years[0] > _last_label(grid, block):
        return block.years, {}
    rows = grid.between(block.row - ROWS_ABOVE, min(block.lines) - 1)
    last = max(max(grid.rows[row]) for row in (*rows, *block.lines))
    targets = range(last + 1, last + 1 + len(block.years))
    along = [row for row in rows if row == block.row or _stands_along(grid, row, block)]
    pairs = [*zip(block.years, targets, strict=True)]
    return targets, {(row, c): to for row in along for c, to in pairs if c in grid.rows[row]}


def _stands_along(grid: Form, row: int, block: Block) -> bool:
    there = grid.rows[row].keys()
    return len(there) >= FEWEST_YEARS and there <= {*block.years}


# ---------------------------------------------------------------- not told


def _is_unclear(grid: Form, block: Block) -> bool:
    rows, heads = rows_by_column(block.lines), {*grid.headings(block.row)}
    first, last = block.years[0], block.years[-1]
    if first in rows and _could_be_notes(grid, rows, first):
        return True
    if not any(last in grid.rows[row] for row in block.lines) and any(_is_full(rows[c]) for c in rows if c < first):
        return True
    around = grid.between(block.row - ROWS_ABOVE, min(block.lines, default=block.row) - 1)
    headed = reach_of(grid, block).union(*(grid.rows[row] for row in around))
    free = {c: own for c, own in rows.items() if c not in headed and _is_full(own)}
    beside_last = (sum(last in block.lines[row] for row in own) for c, own in free.items() if c > last)
    if any(len(rows.get(first, ())) < MOSTLY * count for count in beside_last if count >= FEWEST_LINES):
        return True
    reaches = (range(c, (grid.merged_to(block.row, c) or c) + 1) for c in block.years if c in heads)
    return bool(free) and any(rows.keys().isdisjoint(reach) for reach in reaches)


def _is_full(rows: Sequence[int]) -> bool:
    """Whether a column shows amounts in enough lines to be one of them."""
    return len(rows) >= FEWEST_LINES


def _could_be_notes(grid: Form, rows: Mapping[int, Sequence[int]], column: int) -> bool:
    """Whether several short whole numbers stand in a column, and longer ones in most lines of a fuller one.

    The sums of a column that is not filled in yet are all zero.
    """
    own = rows[column]
    if not all(grid.counts(row, column) for row in own):
        return False
    if len({grid.counts(row, column) for row in own}) < FEWEST_LINES:
        return False
    fuller = (c for c in rows if len(rows[c]) > len(own))
    return any(sum(not grid.counts(row, c) for row in rows[c]) > MOST * len(rows[c]) for c in fuller)
