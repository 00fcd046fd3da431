"""Rows of headings inside a table that name no period: nothing says that its years hold below them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import islice

from msgspec.structs import replace

from finvet.spreading.periods.headings import Heads
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.units.units import speaks_of_units_alone
from finvet.spreading.wording.labels import readings
from finvet.spreading.wording.lexicon import is_covered, plain

FEWEST_HEADED = 2  # columns with texts that differ, to be told apart by them
FEWEST_LINES = 3  # with amounts in these columns, above them and below


def with_unread(grid: Grid, heads: Sequence[Heads]) -> list[Heads]:
    """The headings of a sheet, and after each those below it that are no period's, with its periods by column."""
    found: list[Heads] = []
    for position, head in enumerate(heads, start=1):
        last = heads[position].first - 1 if position < len(heads) else grid.row_numbers[-1]
        found += [head, *(replace(head, first=row, last=row, unread=True) for row in _unread(grid, head, last))]
    return found


def texts_of(grid: Grid, row: int, columns: Sequence[int]) -> Mapping[int, str]:
    """What a row says over some columns in words."""
    return {c: shown(grid.rows[row][c]) for c in grid.text_columns[row] if c in columns}


def _unread(grid: Grid, head: Heads, last: int) -> Iterator[int]:
    columns = sorted(head.stamps)
    for row in grid.between(head.last + 1, last) if len(columns) >= FEWEST_HEADED else ():
        if grid.has_amounts(row) or not _heads_columns(grid, row, columns):
            continue
        above, below = grid.between(head.last + 1, row - 1), grid.between(row + 1, last)
        if _has_lines(grid, above, columns) and _has_lines(grid, below, list(texts_of(grid, row, columns))):
            yield row


def _heads_columns(grid: Grid, row: int, columns: Sequence[int]) -> bool:
    """Whether texts tell the columns apart beside no line item: units and "audited" do not."""
    if len(grid.text_columns[row]) < FEWEST_HEADED:
        return False
    texts = {plain(text) for text in texts_of(grid, row, columns).values() if any(map(str.isalpha, text))}
    if len(texts) < FEWEST_HEADED or all(map(_is_no_head, texts)):
        return False
    label = grid.label(row, columns[0])
    return label is None or not readings(label[1])


@lru_cache(maxsize=4096)
def _is_no_head(low: str) -> bool:
    return speaks_of_units_alone(low) or is_covered(low, "filler")


def _has_lines(grid: Grid, rows: Sequence[int], columns: Sequence[int]) -> bool:
    """Whether enough rows show amounts in some columns, with a label."""
    lines = (row for row in rows if grid.amounts_in(row, *columns) and grid.label(row, columns[0]))
    return len(list(islice(lines, FEWEST_LINES))) == FEWEST_LINES
