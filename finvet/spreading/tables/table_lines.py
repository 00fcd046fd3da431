"""The lines of a table: a label and the amounts of its row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from msgspec.structs import replace

from finvet.places import Place
from finvet.spreading.mapping.blocks import parents
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.digits import Marks
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.tables.amounts import amounts_in
from finvet.spreading.tables.inner_columns import Closed
from finvet.spreading.tables.label_columns import RowLabel, row_labels
from finvet.spreading.tables.table_columns import AmountColumns
from finvet.spreading.tables.tables import Line
from finvet.spreading.tables.wrapped_labels import ENDS_OF_BRACKETS, unwrapped
from finvet.spreading.wording.labels import readings

GROSS = "_gross"  # how the items end that are shown before a deduction


def lines_of(grid: Grid, rows: Sequence[int], amounts: AmountColumns, marks: Marks) -> list[Line]:
    """The lines of some rows with their amounts by leading column; sections beside labels are lines without amounts.

    A total that stands further out beside the last of its parts is the amount of the line that heads them, a net beside
    a deduction that of the line above.
    """
    columns = {c for own in amounts.taken.values() for c in own}
    labels = row_labels(grid, rows, 1, min(columns, default=2))
    with_amounts = {row for row in rows if not columns.isdisjoint(grid.amounts[row])}
    ends = _ends_without_letters(grid, rows, labels, with_amounts)
    centred = _centred(grid, rows, labels, min(columns, default=2))
    whole = unwrapped(dict(sorted({**labels, **ends, **centred}.items())) if ends or centred else labels, with_amounts)
    found: list[Line] = []
    for row in rows:
        label = whole.get(row)
        if label is None and row in labels:
            continue  # it goes on in the row of its amounts
        if label and label.sections:
            found += _sections(grid, row, label)
        taken = amounts.taken if row not in centred else {}
        there, values = amounts_in(grid, row, taken, label.shown if label else "", marks)
        if label or values:
            column, text, whole_text = (label.column, label.text, label.shown) if label else (1, "", "")
            found.append(Line(row, text, grid.source(row, column, whole_text, whole_text), there, values))
        _close(found, grid, row, amounts.closed, marks)
    return found


def _ends_without_letters(
    grid: Grid, rows: Sequence[int], labels: Mapping[int, RowLabel], with_amounts: Set[int]
) -> dict[int, RowLabel]:
    """What closes a bracket below a label, in rows that have none: "(086 + 087)" below "Total debts"."""
    found: dict[int, RowLabel] = {}
    for row in rows if len(rows) > len(labels) else ():
        above = labels.get(row - 1) if row not in labels else None
        cell = grid.rows[row].get(above.column) if above else None
        if above and cell and isinstance(cell.value, str) and (row in with_amounts) != (row - 1 in with_amounts):
            text = shown(cell)
            found |= {row: RowLabel(above.column, text, text)} if text.endswith(ENDS_OF_BRACKETS) else {}
    return found


def _centred(grid: Grid, rows: Sequence[int], labels: Mapping[int, RowLabel], first: int) -> dict[int, RowLabel]:
    """What stands alone in its row over amounts, from the column `first` on, and heads the lines below: "ASSETS"."""
    bare = (row for row in rows if row not in labels and len(grid.rows[row]) == 1) if len(rows) > len(labels) else ()
    alone = ((row, column, text) for row in bare for column, text in grid.labels[row].items() if column >= first)
    return {row: RowLabel(column, text, text) for row, column, text in alone if readings(text)}


def _close(lines: list[Line], grid: Grid, row: int, columns: Mapping[int, Closed], marks: Marks) -> None:
    """Puts the totals and nets that stand in a row, beside the last of what they follow from, on their lines above."""
    headed: set[int] = set()  # by what stands in this row; the totals of all periods are of one heading
    for lead, closed in columns.items():
        for column in closed.totals.get(row, ()):
            position = _heading(lines, lead, headed)
            if position is not None:
                _give(lines, position, lead, grid, (row, column), marks)
                headed.add(position)
        if row in closed.nets:
            column, gross = closed.nets[row]
            position = _of_net(lines, lead, gross)
            if position is not None:
                _give(lines, position, lead, grid, (row, column), marks)
                lines[position + 1 :] = [replace(line, is_aside=True) for line in lines[position + 1 :]]


def _heading(lines: Sequence[Line], lead: int, headed: Set[int]) -> int | None:
    """The nearest line above that has no amount, or only those of other periods that stand beside."""
    for position in range(len(lines) - 1, -1, -1):
        line = lines[position]
        if line.label and lead not in line.amounts and (not line.values or position in headed):
            return position
    return None


def _give(lines: list[Line], position: int, lead: int, grid: Grid, place: Place, marks: Marks) -> None:
    """Puts what stands at another place on a line."""
    line, (row, column) = lines[position], place
    there, _ = amounts_in(grid, row, {lead: (column,)}, line.source.label, marks)
    lines[position] = line.with_amounts({**line.amounts, **there})


def _of_net(lines: Sequence[Line], lead: int, gross: int) -> int | None:
    """The line that a net belongs to: the item that heads gross and deduction, else the one that is called no gross."""
    position = next(p for p, line in enumerate(lines) if line.row == gross and line.amounts)
    if position and _heads_one_item(lines[position - 1], lead):
        return position - 1
    return None if any(r.item.endswith(GROSS) for r in readings(lines[position].label)) else position


def _heads_one_item(line: Line, lead: int) -> bool:
    """Whether a line without an amount names an item that is no block of others."""
    named = {r.item for r in readings(line.label)} if lead not in line.amounts else set()
    return bool(named) and not named & parents()


def _sections(grid: Grid, row: int, label: RowLabel) -> Iterator[Line]:
    for column, text in label.sections:
        yield Line(row, text, grid.source(row, column, text, text), {}, {})
