"""Finds the tables of a sheet before any label is understood: heading rows, label columns, amount columns."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from finvet.addresses import position
from finvet.model import Cell, Period, Source, Workbook
from finvet.spreading.amounts import amount_at, marks_of_book
from finvet.spreading.columns import columns_of
from finvet.spreading.grid import Grid, is_amount, label_text, shown
from finvet.spreading.headings import Heads, heads_of
from finvet.spreading.lexicon import keys_of, plain
from finvet.spreading.numbers import Marks
from finvet.spreading.projected import with_projected
from finvet.spreading.surroundings import Surroundings
from finvet.spreading.table_units import column_units, in_one_currency, in_one_unit, unit_of_table
from finvet.spreading.tables import Amount, Line, Table
from finvet.spreading.titles import title_stamp

FEWEST_LABELS = 3  # for a column to be a label column of its own
TITLES_KEPT = 14


def tables_of(workbook: Workbook) -> list[Table]:
    """Every table of the visible sheets, in the order in which they stand."""
    marks, around = marks_of_book(workbook), Surroundings(workbook)
    return [
        table
        for sheet in workbook.sheets
        if not sheet.hidden
        for table in _SheetTables(Grid(workbook.source, sheet), marks, around).tables()
    ]


@dataclass(frozen=True)
class _SheetTables:
    """The search for tables on one sheet."""

    grid: Grid
    marks: Marks
    around: Surroundings

    def tables(self) -> Iterator[Table]:
        heads = heads_of(self.grid)
        if not heads:
            yield from self._without_headings()
            return
        for head, following in zip(heads, [*heads[1:], None], strict=True):
            last = following.first - 1 if following else self.grid.row_numbers[-1]
            columns = [c for c, s in sorted(head.stamps.items()) if s.names_a_period]
            for group in self._groups(columns, head.last + 1, last):
                yield self._table(head, group, last)

    # ------------------------------------------------------------ columns

    def _groups(self, columns: Sequence[int], first: int, last: int) -> Iterator[list[int]]:
        """Amount columns split where another label column stands between them: assets beside liabilities."""
        group: list[int] = []
        for column in columns:
            if group and self._label_columns(group[-1] + 1, column, first, last):
                yield group
                group = []
            group.append(column)
        if group:
            yield group

    def _label_columns(self, start: int, stop: int, first: int, last: int) -> list[int]:
        counts: dict[int, int] = {}
        for row in self.grid.between(first, last) if start < stop else ():
            for column in range(start, stop):
                cell = self.grid.rows[row].get(column)
                counts[column] = counts.get(column, 0) + (cell is not None and label_text(cell) is not None)
        return [c for c, n in counts.items() if n >= FEWEST_LABELS]

    def _table(self, head: Heads, group: Sequence[int], last: int) -> Table:
        before = [c for c in head.stamps if c < group[0]]
        start = max(before) + 1 if before else 1
        titles = self._titles(head)
        rows = self.grid.between(head.last + 1, last)
        stamped, read = columns_of({c: head.stamps[c] for c in group}, [text for text, _ in titles], self.around)
        said_actual = frozenset(c for c in stamped if head.stamps[c].kind == "actual")
        stamped, projected = with_projected(self.grid, rows, stamped, said_actual)
        units = column_units(self.grid, head.first, rows, sorted(stamped))
        stamped = {c: stamped[c] for c in in_one_currency(list(stamped), units)}
        columns = {c: stamped[c] for c in self._leading(stamped, head)}
        outer = {c: self._outer(c, stamped, rows) for c in columns}
        lines = tuple(line for r in rows if (line := self._line(r, start, outer)))
        unit = unit_of_table(self.grid, head, titles, lines, {c: u for c, u in units.items() if c in columns})
        if any(a.states_magnitude for line in lines for a in line.amounts.values()):
            unit = replace(unit, factor=unit.factor or 1.0)  # another table's unit does not hold for "1.2m"
        return Table(
            self.grid.file,
            self.grid.sheet.name,
            columns,
            tuple(in_one_unit(line, unit, units) for line in lines),
            titles,
            unit,
            interim=any("interim" in keys_of(plain(text)) for text, _ in titles),
            unclear=read.unclear,
            twice=frozenset(self._twice(stamped, outer, head)),
            said_actual=said_actual,
            left_out=tuple((self._heading(head, c), reason) for c, reason in sorted(read.left_out.items())),
            remarks=(*read.remarks, *projected),
        )

    def _heading(self, head: Heads, column: int) -> Source:
        """The lowest heading cell of a column."""
        rows = [r for r in self.grid.between(head.first, head.last) if column in self.grid.rows[r]]
        row = max(rows, default=head.first)
        cell = self.grid.rows.get(row, {}).get(column)
        return self.grid.source(row, column, "", shown(cell) if cell else "")

    def _leading(self, stamped: Mapping[int, Period], head: Heads) -> Iterator[int]:
        """Of several columns of one period the one that is restated, or of the whole group, else the first."""
        for period in dict.fromkeys(stamped.values()):
            columns = [c for c, p in stamped.items() if p == period]
            yield min(columns, key=lambda c: (not head.stamps[c].restated, not head.stamps[c].whole, c))

    @staticmethod
    def _twice(stamped: Mapping[int, Period], outer: Mapping[int, Sequence[int]], head: Heads) -> Iterator[Period]:
        """The periods of which other columns stand there as well, and no word tells which column is meant."""
        for column, taken in outer.items():
            same = [c for c, p in stamped.items() if p == stamped[column] and c not in taken]
            if same and not (head.stamps[column].restated or head.stamps[column].whole):
                yield stamped[column]

    def _outer(self, column: int, stamped: Mapping[int, Period], rows: Sequence[int]) -> list[int]:
        """The column and those of the same period that go on where it is empty: totals set off to the right."""
        taken = [column]
        for other, period in stamped.items():
            is_same = other > column and period == stamped[column]
            if is_same and not any(self.grid.amounts_in(r, other) and self.grid.amounts_in(r, *taken) for r in rows):
                taken.append(other)
        return taken

    # ------------------------------------------------------------ lines

    def _line(self, row: int, start: int, outer: Mapping[int, Sequence[int]]) -> Line | None:
        found = self.grid.label(row, min(outer, default=start + 1), start)
        column, label = found or (start, "")
        amounts = {c: a for c in outer if (a := self._first_amount(row, outer[c], label)) is not None}
        if not label and not any(a.value is not None for a in amounts.values()):
            return None
        return Line(row, label, self.grid.source(row, column, label, label), amounts)

    def _first_amount(self, row: int, columns: Sequence[int], label: str) -> Amount | None:
        return next((a for c in columns if (a := amount_at(self.grid, row, c, label, self.marks)) is not None), None)

    # ------------------------------------------------------------ titles

    def _titles(self, head: Heads) -> tuple[tuple[str, Source], ...]:
        """The texts above the heading, up to the amounts of the table before, and those to its left."""
        first = min(head.stamps)
        above = []
        for row in reversed(self.grid.between(0, head.last)):
            if row < head.first and self.grid.has_amounts(row):
                break
            above.append(row)
        texts = [
            (text, source)
            for row in sorted(above)
            for text, source in self.grid.texts([row])
            if row < head.first or position(source.cell)[1] < first
        ]
        return ((self.grid.sheet.name, self.grid.source(1, 1, "", "")), *texts[-TITLES_KEPT:])

    def _without_headings(self) -> Iterator[Table]:
        """One amount column under titles that name the period: the export of a bookkeeping program."""
        counts: dict[int, int] = {}
        for row, cells in self.grid.rows.items():
            for column, cell in cells.items():
                if is_amount(cell) and self.grid.label(row, column):
                    counts[column] = counts.get(column, 0) + 1
        columns = [c for c, n in counts.items() if n >= FEWEST_LABELS]
        if len(columns) != 1:
            return
        first = min(r for r in self.grid.rows if is_amount(self.grid.rows[r].get(columns[0], Cell(True))))
        titles = tuple(self.grid.texts([r for r in self.grid.rows if r < first]))
        stamp = title_stamp([text for text, _ in titles] + [self.grid.sheet.name])
        if stamp.names_a_period:
            head_row = max(
                (
                    r
                    for r in self.grid.rows
                    if r < first and title_stamp([t for t, _ in self.grid.texts([r])]).names_a_period
                ),
                default=0,
            )
            yield self._table(Heads(head_row, head_row, {columns[0]: stamp}), columns, max(self.grid.rows))
