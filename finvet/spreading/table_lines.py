"""The lines of a table: a label and the amounts of its row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from finvet.spreading.amounts import amount_at
from finvet.spreading.grid import Grid
from finvet.spreading.label_columns import RowLabel, row_labels
from finvet.spreading.numbers import Marks
from finvet.spreading.tables import Amount, Line
from finvet.spreading.wrapped_labels import unwrapped


def lines_of(grid: Grid, rows: Sequence[int], taken: Mapping[int, Sequence[int]], marks: Marks) -> Iterator[Line]:
    """The lines of some rows with their amounts by leading column; sections beside labels are lines without amounts."""
    columns = sorted(c for own in taken.values() for c in own)
    stop = min(columns, default=2)
    filled = {row for row in rows if grid.amounts_in(row, *columns)}
    labels = row_labels(grid, rows, 1, stop)
    whole = unwrapped(labels, filled)
    for row in rows:
        label = whole.get(row)
        if label is None and row in labels:
            continue  # it goes on in the row of its amounts
        yield from _sections(grid, row, label)
        amounts = {c: a for c, own in taken.items() if (a := _first(grid, row, own, label, marks)) is not None}
        if label or any(a.value is not None for a in amounts.values()):
            column, text, shown = (label.column, label.text, label.shown) if label else (1, "", "")
            yield Line(row, text, grid.source(row, column, shown, shown), amounts)


def _sections(grid: Grid, row: int, label: RowLabel | None) -> Iterator[Line]:
    for column, text in label.sections if label else ():
        yield Line(row, text, grid.source(row, column, text, text), {})


def _first(grid: Grid, row: int, columns: Sequence[int], label: RowLabel | None, marks: Marks) -> Amount | None:
    shown = label.shown if label else ""
    return next((a for c in columns if (a := amount_at(grid, row, c, shown, marks)) is not None), None)
