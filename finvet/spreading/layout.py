"""Finds the tables of a sheet before any label is understood: heading rows, label columns, amount columns."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from finvet.addresses import a1
from finvet.model import Cell, CellError, Message, Period, Sheet, Source, SourceFile, Workbook
from finvet.spreading import numbers, periods
from finvet.spreading.labels import readings
from finvet.spreading.numbers import Marks
from finvet.spreading.periods import Stamp
from finvet.spreading.units import SILENT, Unit, currency_of_formats, unit_of, unit_of_texts

REACH_OF_HEADINGS = 2  # rows between two heading rows that still belong together
FEWEST_AMOUNTS = 2  # below a heading, for its column to be an amount column
WIDEST_STEP = 2  # between the years of a heading, on average
FEWEST_LABELS = 3  # for a column to be a label column of its own
SHORTEST_LABEL = 2
LONGEST_LABEL = 160
TITLES_KEPT = 14
LONGEST_TEXT = 40  # of what is quoted in a warning
ENUMERATION = re.compile(r"[ivxlcIVXLC]{1,6}[.)]|[a-zA-Z]{1,2}[.)]")  # "II." in a column of its own is no label


@dataclass(frozen=True, slots=True)
class Amount:
    """What stands where a line meets an amount column: a value, or the reason why there is none."""

    source: Source
    value: float | None
    problem: Message | None = None
    unsure: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a table: its label and its amounts by column; a heading inside the table has none."""

    row: int
    label: str
    source: Source
    amounts: Mapping[int, Amount]

    @property
    def values(self) -> dict[int, float]:
        """The amounts that could be read, by column."""
        return {c: a.value for c, a in self.amounts.items() if a.value is not None}


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a sheet: its amount columns with their periods, its lines, and what is written above it."""

    file: SourceFile
    sheet: str
    columns: Mapping[int, Period]
    lines: tuple[Line, ...]
    titles: tuple[tuple[str, Source], ...]
    unit: Unit


def tables_of(workbook: Workbook) -> list[Table]:
    """Every table of the visible sheets, in the order in which they stand."""
    marks = _marks(workbook)
    return [
        table
        for sheet in workbook.sheets
        if not sheet.hidden
        for table in _SheetTables(workbook.source, sheet, marks).tables()
    ]


def _marks(workbook: Workbook) -> Marks:
    texts = [
        c.value
        for s in workbook.sheets
        for c in s.cells.values()
        if isinstance(c.value, str) and not isinstance(c.value, CellError)
    ]
    languages = [
        reading.language for text in texts if (found := readings(text[:LONGEST_LABEL])) for reading in found[:1]
    ]
    comma_language = sum(code != "en" for code in languages) * 2 > len(languages)
    return numbers.marks_of((t for t in texts if numbers.looks_like_amount(t)), comma_language=comma_language)


@dataclass(frozen=True)
class _Heads:
    """Heading rows that belong together, with what they say of each column."""

    first: int
    last: int
    stamps: Mapping[int, Stamp]


@dataclass(frozen=True)
class _SheetTables:
    """The search for tables on one sheet."""

    file: SourceFile
    sheet: Sheet
    marks: Marks

    @cached_property
    def rows(self) -> dict[int, dict[int, Cell]]:
        found: dict[int, dict[int, Cell]] = {}
        for (row, column), cell in sorted(self.sheet.cells.items()):
            found.setdefault(row, {})[column] = cell
        return found

    def tables(self) -> Iterator[Table]:
        heads = self._heads()
        if not heads:
            yield from self._without_headings()
            return
        for head, following in zip(heads, [*heads[1:], None], strict=True):
            last = following.first - 1 if following else max(self.rows)
            columns = [c for c, s in sorted(head.stamps.items()) if s.names_a_period]
            for group in self._groups(columns, head.last + 1, last):
                yield self._table(head, group, last)

    # ------------------------------------------------------------ headings

    def _heads(self) -> list[_Heads]:
        rows = [r for r in self.rows if self._heading_columns(r)]
        groups: list[list[int]] = []
        for row in rows:
            if (
                groups
                and row - groups[-1][-1] <= REACH_OF_HEADINGS
                and not self._has_amounts_between(groups[-1][-1], row)
            ):
                groups[-1].append(row)
            else:
                groups.append([row])
        return [self._combined(group) for group in groups]

    def _heading_columns(self, row: int) -> list[int]:
        cells = self.rows[row]
        heads = [c for c, cell in cells.items() if periods.is_heading(cell.value)]
        others = [c for c, cell in cells.items() if _is_number(cell) and c not in heads]
        if others or not heads or self._could_be_amounts(row, heads):
            return []
        return [c for c in heads if self._amounts_below(row, c) >= FEWEST_AMOUNTS]

    def _could_be_amounts(self, row: int, heads: Sequence[int]) -> bool:
        """Whether what looks like years beside a label may be amounts: a heading's years are close together.

        Below the amounts of a table only a label that states a unit makes a heading of them.
        """
        years = [int(text) for c in heads if (text := _shown(self.rows[row][c])).isdigit()]
        found = self._label(row, min(heads))
        if found is None or len(years) < len(heads):
            return False
        each_year = Counter(years)
        is_even = len(each_year) >= FEWEST_AMOUNTS and len(set(each_year.values())) == 1
        is_row_of_years = is_even and max(each_year) - min(each_year) <= WIDEST_STEP * (len(each_year) - 1)
        above = max((r for r in self.rows if r < row), default=row)
        goes_on = above < row and self._amounts_in(above, *heads) and unit_of(found[1]) == SILENT
        return goes_on or not is_row_of_years or bool(readings(found[1]))

    def _amounts_below(self, row: int, column: int) -> int:
        count = 0
        for below in self.rows:
            cell = self.rows[below].get(column) if below > row else None
            if cell is None:
                continue
            if periods.is_heading(cell.value) and not isinstance(cell.value, float):
                break
            count += self._is_amount(cell)
        return count

    def _is_amount(self, cell: Cell) -> bool:
        if cell.value is None:
            return cell.formula is not None
        return isinstance(cell.value, CellError) or _is_number(cell)

    def _has_amounts_between(self, upper: int, lower: int) -> bool:
        return any(self._has_amounts(r) for r in self.rows if upper < r < lower)

    def _has_amounts(self, row: int) -> bool:
        """Whether numbers stand in a row, as numbers or as text; a year in words is a heading."""
        cells = self.rows[row].values()
        return any(_is_number(c) and (isinstance(c.value, float) or not periods.is_heading(c.value)) for c in cells)

    def _combined(self, group: Sequence[int]) -> _Heads:
        first, last = group[0], group[-1]
        above = [r for r in self.rows if first - REACH_OF_HEADINGS - 1 <= r < first and self._spans(r)]
        below = [r for r in self.rows if last < r <= last + REACH_OF_HEADINGS and self._spans(r)]
        columns = {c for row in group for c in self._heading_columns(row)}
        stamps = dict.fromkeys(columns, periods.NOTHING)
        for row in (*above, *group, *below):
            for column, stamp in self._spread_over(row, columns).items():
                stamps[column] = stamp.over(stamps[column])
        return _Heads(min((*above, first)), max((*below, last)), stamps)

    def _spans(self, row: int) -> bool:
        return any(periods.spans(c.value) for c in self.rows[row].values()) and not self._has_amounts(row)

    def _spread_over(self, row: int, columns: set[int]) -> dict[int, Stamp]:
        """What a heading row says of each amount column; a text reaches right to the next one."""
        said: dict[int, Stamp] = {}
        cells = self.rows[row]
        labels_end = min(columns)
        starts = [c for c in cells if c >= labels_end or periods.spans_all(cells[c].value)]
        for column in columns:
            left = [c for c in starts if c <= column]
            if left:
                nearest = max(left)
                stamp = periods.stamp_of(cells[nearest].value)
                said[column] = (
                    stamp
                    if nearest == column or self._is_merged_over(row, nearest, column, columns)
                    else periods.NOTHING
                )
        return said

    def _is_merged_over(self, row: int, start: int, column: int, columns: set[int]) -> bool:
        """Whether a heading stands over a column to its right: only over contiguous, otherwise empty ones."""
        cells = self.rows[row]
        is_contiguous = all(c not in cells for c in range(start + 1, column + 1))
        heads_columns = start in columns or start < min(columns)
        return is_contiguous and heads_columns and not periods.is_heading(cells[start].value)

    # ------------------------------------------------------------ columns and lines

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
        for row in self.rows:
            if first <= row <= last:
                for column in range(start, stop):
                    cell = self.rows[row].get(column)
                    counts[column] = counts.get(column, 0) + (cell is not None and _label_text(cell) is not None)
        return [c for c, n in counts.items() if n >= FEWEST_LABELS]

    def _label(self, row: int, before: int, start: int = 1) -> tuple[int, str] | None:
        for column in range(start, before):
            cell = self.rows[row].get(column)
            text = _label_text(cell) if cell else None
            if text:
                return column, text
        return None

    def _table(self, head: _Heads, group: Sequence[int], last: int) -> Table:
        before = [c for c in head.stamps if c < group[0]]
        start = max(before) + 1 if before else 1
        titles = self._titles(head)
        title = periods.title_stamp([text for text, _ in titles])
        rows = [r for r in self.rows if head.last < r <= last]
        stamped = self._periods(head, group, title)
        columns = {c: stamped[c] for c in self._leading(stamped, head)}
        outer = {c: self._outer(c, stamped, rows) for c in columns}
        lines = tuple(line for r in rows if (line := self._line(r, start, outer)))
        return Table(self.file, self.sheet.name, columns, lines, titles, self._unit(head, titles, lines))

    def _unit(self, head: _Heads, titles: tuple[tuple[str, Source], ...], lines: Sequence[Line]) -> Unit:
        """What the table says of its unit: its heading first, then its titles, its lines, the top of the sheet."""
        first = min((line.row for line in lines if line.values), default=head.last + 1)
        heading = self._texts([r for r in self.rows if head.first <= r < first])
        inside = [(line.label, line.source) for line in lines if not line.values]
        amounts = [self.rows[line.row].get(c) for line in lines for c in line.amounts]
        formats = [cell.number_format for cell in amounts if cell]
        stated = unit_of_texts([*heading, *reversed(titles), *inside, *self._top_of_sheet])
        return stated.or_else(currency_of_formats(formats))

    @cached_property
    def _top_of_sheet(self) -> list[tuple[str, Source]]:
        first = min((r for r in self.rows if self._has_amounts(r)), default=0)
        return self._texts([r for r in self.rows if r < first])

    def _periods(self, head: _Heads, group: Sequence[int], title: Stamp) -> dict[int, Period]:
        month_end = title.month_end or _month_end(title)
        stamps = {c: head.stamps[c] for c in group if not head.stamps[c].excluded}
        named = {c: period for c, stamp in stamps.items() if (period := stamp.period(month_end=month_end))}
        gap = periods.shortest_gap(named.values())
        if title.months and (gap is None or gap >= title.months - 1):
            named = {c: p if p.months else replace(p, months=title.months) for c, p in named.items()}
        return named

    def _leading(self, stamped: Mapping[int, Period], head: _Heads) -> Iterator[int]:
        """Of several columns of one period the one that is restated, else the first."""
        for period in dict.fromkeys(stamped.values()):
            columns = [c for c, p in stamped.items() if p == period]
            yield next((c for c in columns if head.stamps[c].restated), columns[0])

    def _outer(self, column: int, stamped: Mapping[int, Period], rows: Sequence[int]) -> list[int]:
        """The column and those of the same period that go on where it is empty: totals set off to the right."""
        taken = [column]
        for other, period in stamped.items():
            is_same = other > column and period == stamped[column]
            if is_same and not any(self._amounts_in(r, other) and self._amounts_in(r, *taken) for r in rows):
                taken.append(other)
        return taken

    def _amounts_in(self, row: int, *columns: int) -> bool:
        cells = self.rows[row]
        return any(c in cells and self._is_amount(cells[c]) for c in columns)

    def _line(self, row: int, start: int, outer: Mapping[int, Sequence[int]]) -> Line | None:
        found = self._label(row, min(outer, default=start + 1), start)
        column, label = found or (start, "")
        amounts = {c: a for c in outer if (a := self._first_amount(row, outer[c], label)) is not None}
        if not label and not any(a.value is not None for a in amounts.values()):
            return None
        return Line(row, label, self._source(row, column, label, label), amounts)

    def _first_amount(self, row: int, columns: Sequence[int], label: str) -> Amount | None:
        return next((a for c in columns if (a := self._amount(row, c, label)) is not None), None)

    def _amount(self, row: int, column: int, label: str) -> Amount | None:
        cell = self.rows[row].get(column)
        if cell is None or isinstance(cell.value, bool) or "%" in cell.number_format:
            return None
        source = self._source(row, column, label, _shown(cell))
        if isinstance(cell.value, float):
            return Amount(source, cell.value)
        if isinstance(cell.value, CellError):
            return Amount(source, None, Message("error-cell", {"error": str(cell.value)}))
        if isinstance(cell.value, str):
            return self._amount_in_text(cell.value, source)
        problem = (
            Message("formula-without-value") if cell.value is None else Message("no-amount", {"text": source.text})
        )
        return Amount(source, None, problem)

    def _amount_in_text(self, text: str, source: Source) -> Amount | None:
        if numbers.is_blank(text) or text.rstrip().endswith("%"):
            return None
        value = numbers.amount(text, self.marks)
        if value is None:
            return Amount(source, None, Message("no-amount", {"text": text[:LONGEST_TEXT]}))
        return Amount(source, value, unsure=not self.marks.decided and numbers.is_ambiguous(text))

    # ------------------------------------------------------------ titles

    def _titles(self, head: _Heads) -> tuple[tuple[str, Source], ...]:
        """The texts above the heading, up to the amounts of the table before, and those to its left."""
        first = min(head.stamps)
        above = []
        for row in sorted((r for r in self.rows if r <= head.last), reverse=True):
            if row < head.first and self._has_amounts(row):
                break
            above.append(row)
        return ((self.sheet.name, self._source(1, 1, "", "")), *self._texts(sorted(above), head, first)[-TITLES_KEPT:])

    def _texts(self, rows: Sequence[int], head: _Heads | None = None, first: int = 0) -> list[tuple[str, Source]]:
        """The texts of some rows; of the heading's own rows only those left of its first column."""
        return [
            (cell.value, self._source(row, column, "", cell.value))
            for row in rows
            for column, cell in self.rows[row].items()
            if isinstance(cell.value, str)
            and not isinstance(cell.value, CellError)
            and (head is None or row < head.first or column < first)
        ]

    def _without_headings(self) -> Iterator[Table]:
        """One amount column under titles that name the period: the export of a bookkeeping program."""
        counts: dict[int, int] = {}
        for row, cells in self.rows.items():
            for column, cell in cells.items():
                if self._is_amount(cell) and self._label(row, column):
                    counts[column] = counts.get(column, 0) + 1
        columns = [c for c, n in counts.items() if n >= FEWEST_LABELS]
        if len(columns) != 1:
            return
        first = min(r for r in self.rows if self._is_amount(self.rows[r].get(columns[0], Cell(True))))
        titles = tuple(self._texts([r for r in self.rows if r < first]))
        stamp = periods.title_stamp([text for text, _ in titles] + [self.sheet.name])
        if stamp.names_a_period:
            head_row = max(
                (
                    r
                    for r in self.rows
                    if r < first and periods.title_stamp([t for t, _ in self._texts([r])]).names_a_period
                ),
                default=0,
            )
            yield self._table(_Heads(head_row, head_row, {columns[0]: stamp}), columns, max(self.rows))

    def _source(self, row: int, column: int, label: str, text: str) -> Source:
        return Source(self.file.file, self.sheet.name, a1(row, column), label, text)


def _is_number(cell: Cell) -> bool:
    """Whether a number stands in the cell, as a number or as text."""
    is_text = isinstance(cell.value, str) and not isinstance(cell.value, CellError)
    return isinstance(cell.value, float) or (is_text and numbers.looks_like_amount(str(cell.value)))


def _label_text(cell: Cell) -> str | None:
    """The text of a label cell; codes, note numbers and amounts are none."""
    if not isinstance(cell.value, str) or isinstance(cell.value, CellError) or numbers.looks_like_amount(cell.value):
        return None
    text = numbers.clean(cell.value)[:LONGEST_LABEL]
    return text if sum(ch.isalpha() for ch in text) >= SHORTEST_LABEL and not ENUMERATION.fullmatch(text) else None


def _shown(cell: Cell) -> str:
    if isinstance(cell.value, float):
        return f"{cell.value:.15g}"
    return "" if cell.value is None else str(cell.value)


def _month_end(title: Stamp) -> tuple[int, int] | None:
    return (title.end.month, title.end.day) if title.end else None
