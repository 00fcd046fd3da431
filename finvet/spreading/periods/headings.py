"""Finds the heading rows of a sheet and what they say of each amount column."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from itertools import islice

from msgspec import Struct
from msgspec.structs import replace

from finvet.spreading.periods import periods
from finvet.spreading.periods.heading_cells import named_in, stamp_of_cell
from finvet.spreading.periods.heading_rows import could_be_amounts, counted_months, is_attribute, is_line
from finvet.spreading.periods.heading_spans import of_parts, spread
from finvet.spreading.periods.other_days import are_of_something_else, without_other_days
from finvet.spreading.periods.relative import Relative
from finvet.spreading.periods.relative_columns import with_current
from finvet.spreading.periods.stamps import NOTHING, Stamp
from finvet.spreading.sheets.cells import is_number, label_text
from finvet.spreading.sheets.forms import Form, of_form
from finvet.spreading.sheets.grid import FEWEST_AMOUNTS, Grid
from finvet.spreading.units.units import SILENT, unit_of
from finvet.spreading.wording.lexicon import keys_of, plain

REACH_OF_HEADINGS = 2  # rows between two heading rows that still belong together
REACH_OF_ATTRIBUTES = 8  # rows below a heading that go on saying something of each column: "Audit method", "Source"
LAST_NUMBER = 10  # by which the columns of a form begin to be counted
ROWS_LOOKED_AT = 40  # below a heading, for a label beside an amount
FEWEST_COLUMNS = 2  # over which a row of other texts, such as units, stands to be a heading row


class Heads(Struct, frozen=True):
    """Heading rows that belong together, with what they say of each column.

    `unread`: they name no period, and the stamps are those of the table above.
    """

    first: int
    last: int
    stamps: Mapping[int, Stamp]
    unread: bool = False


@of_form
def heads_of(grid: Form) -> Sequence[Heads]:
    """The headings of a sheet from top to bottom: each starts a table."""
    return tuple(_Search(grid).groups())


def _is_older(told: Relative | None) -> bool:
    """Whether a year is told to be before the newest one, or its first day."""
    return told is not None and (told.back > 0 or told.opening)


def _told_from(stamp: Stamp, beside: Collection[Stamp]) -> Stamp:
    """The stamp without a year that stands over the current and the prior one: it dates the current one alone.

    "Opening balance 2024" beside any other column of 2024 closes the year before.
    """
    told = stamp.relative
    if told is None or not _is_older(told):
        return stamp
    others = [s for s in beside if s.year == stamp.year and not _is_older(s.relative)]
    if any(s.relative for s in others):
        return replace(stamp, year=None, end=None, swapped=None)
    if told.opening and stamp.year and not stamp.end and others:
        return replace(stamp, year=stamp.year - 1, relative=None)
    return stamp


class _Search(Struct, frozen=True, dict=True):
    """The search for headings on one sheet."""

    grid: Grid

    def groups(self) -> list[Heads]:
        groups: list[list[int]] = []
        for row in self.heads:
            last = groups[-1][-1] if groups else None
            if last and row - last <= REACH_OF_HEADINGS and not self._has_amounts_between(last, row):
                groups[-1].append(row)
            else:
                groups.append([row])
        kept = (without_other_days(self.grid, self.heads, self._without_legend(group)) for group in groups)
        found = map(self._combined, kept)
        return [heads for heads in found if heads.stamps]  # a title over all columns may say nothing of any

    def _without_legend(self, group: Sequence[int]) -> Sequence[int]:
        """The heading rows without titles above them that date one year each: "Current year: 31 December 2024".

        They stand over columns that are told from the newest year, in one column whatever year they name.
        """
        told = {row: self._years_told(row) for row in group}
        lowest = next((row for row in group if len(told[row]) > 1), group[0])
        above = [row for row in group if row < lowest and len(self.heads[row]) == 1 and self._year(row)]
        is_legend = len({self._year(row) for row in above}) > 1 or any(
            _is_older(told[lowest].get(self.heads[row][0])) for row in above
        )
        return [row for row in group if row not in above] if is_legend else group

    def _years_told(self, row: int) -> dict[int, Relative]:
        """The columns of a row that tell their year from the newest one."""
        stamps = {c: stamp_of_cell(self.grid.rows[row][c]) for c in self.heads[row] if c in self.grid.rows[row]}
        return {c: stamp.relative for c, stamp in stamps.items() if stamp.relative and not stamp.year}

    def _year(self, row: int) -> int | None:
        """The year that the first heading cell of a row names."""
        cell = self.grid.rows[row].get(self.heads[row][0])
        return stamp_of_cell(cell).year if cell else None

    @cached_property
    def heads(self) -> dict[int, list[int]]:
        """The columns that each heading row heads."""
        found = ((row, self._heading_columns(row)) for row in self.grid.rows)
        return {row: columns for row, columns in found if columns}

    def _heading_columns(self, row: int) -> list[int]:
        """The amount columns over which a cell of the row names a period."""
        cells = self.grid.rows[row]
        # Asked of numbers first: a line of a statement is told by its amounts, and its label need not be read for it.
        numbers = self.grid.no_years(row)
        first = next(numbers, None)
        if first is not None and (next(numbers, None) is not None or not self._is_numbered(row, first)):
            return []
        named = named_in(cells, self.grid.headings(row))
        heads = list(named)
        if not heads or could_be_amounts(self.grid, row, heads) or self._is_of_something_else(row, heads):
            return []
        fewest = 1 if len(heads) == len(set(named.values())) > 1 else FEWEST_AMOUNTS  # periods that differ head a line
        reach = (range(c, (self.grid.merged_to(row, c) or c) + 1) for c in heads)
        return [c for columns in reach for c in columns if self._heads_amounts(row, c, fewest)]

    def _is_numbered(self, row: int, number: int) -> bool:
        """Whether the only number of a row counts the notes, left of a title and its periods in words."""
        first, *others = self.grid.rows[row]
        if number != first or not self.grid.shows_digits(row, first):
            return False
        texts = [value for c in others if isinstance(value := self.grid.rows[row][c].value, str)]
        return sum(map(periods.is_heading, texts)) >= FEWEST_COLUMNS

    def _heads_amounts(self, row: int, column: int, fewest: int = FEWEST_AMOUNTS) -> bool:
        """Whether amounts stand below the headings of a column, and labels to their left; codes have none."""
        for below in self.grid.between(row, row + REACH_OF_HEADINGS):
            cell = self.grid.rows[below].get(column)
            if (
                cell
                and isinstance(cell.value, str | date)
                and periods.is_heading(cell.value)
                and not self.grid.has_amounts(below)
            ):
                row = below
        if not self.grid.heads_amounts(row, column, fewest):
            return False
        rows = islice(self.grid.below(row), ROWS_LOOKED_AT)
        return any(column in self.grid.amounts[r] and self.grid.label(r, column) for r in rows)

    def _is_of_something_else(self, row: int, heads: Sequence[int]) -> bool:
        """Whether the label of a row says that its date is of something else, or its place."""
        is_lone = len(heads) == 1 and self._is_headed_below(row, heads[0])
        return is_lone or are_of_something_else(self.grid, row, heads)

    def _is_of_other_days(self, row: int) -> bool:
        texts = list(self._texts(row))
        return len(texts) > FEWEST_COLUMNS and are_of_something_else(self.grid, row, texts[1:])

    def _is_headed_below(self, row: int, column: int) -> bool:
        """Whether the amounts below the only date of a row have a row of heads of their own, out of its reach.

        Such a date stands in the corner of a page: the day of printing.
        """
        first = self.grid.amounts_below(row, column)
        return any(
            column in self.grid.rows[r] and sum(self._heads_columns(r)) >= FEWEST_COLUMNS
            for r in (self.grid.between(row + REACH_OF_HEADINGS + 1, first - 1) if first is not None else ())
        )

    def _heads_columns(self, row: int) -> Iterator[bool]:
        """Which texts of a row head amounts; units do not tell columns apart."""
        return (
            unit_of(text) == SILENT and self.grid.heads_amounts(row, c)
            for c in self._texts(row)
            if isinstance(text := self.grid.rows[row][c].value, str)
        )

    def _has_amounts_between(self, upper: int, lower: int) -> bool:
        return any(self.grid.has_amounts(r) for r in self.grid.between(upper + 1, lower - 1))

    def _combined(self, group: Sequence[int]) -> Heads:
        first, last = group[0], group[-1]
        above = list(self._speaking(reversed(self.grid.between(first - REACH_OF_HEADINGS - 1, first - 1))))
        below = list(self._speaking_below(last))
        rows = [*reversed(above), *group, *below]
        numbering = [r for r in self.grid.between(rows[-1] + 1, rows[-1] + 1) if self._numbers_columns(r)]
        columns = {c for row in group for c in self.heads[row]}
        headed = {row: {c for c in self._texts(row) if c in columns or self._heads_column(row, c)} for row in rows}
        every = columns.union(*headed.values())
        beneath: set[int] = set()
        stamps: dict[int, Stamp] = {}
        for row in reversed(rows):
            said = counted_months(self.grid, row) or spread(self.grid, row, min(every), columns, beneath)
            for column, stamp in of_parts(said, stamps).items():
                stamps[column] = stamps.get(column, NOTHING).over(stamp)
            beneath |= headed[row]
        named = {c: s for c, s in stamps.items() if s.names_a_period and c in every}
        named = with_current(self.grid, last, named)
        dated = {c: _told_from(s, named.values()) for c, s in named.items()}
        return Heads(rows[0], [*rows, *numbering][-1], dated)

    def _heads_column(self, row: int, column: int) -> bool:
        """Whether a text heads amounts; numbers of notes below it may go over into the amounts of the next table."""
        text = str(self.grid.rows[row][column].value)
        return self._heads_amounts(row, column) and "line" not in keys_of(plain(text))

    def _numbers_columns(self, row: int) -> bool:
        """Whether a row counts the columns of a form: a, b, 1, 2, 3."""
        numbers = [c for c, cell in self.grid.rows[row].items() if is_number(cell)]
        if len(numbers) < FEWEST_COLUMNS or self._has_label(row):
            return False
        counted = [*map(int, self.grid.counts(row, *numbers))]
        first = counted[0] if counted else LAST_NUMBER
        return first < LAST_NUMBER and counted == [*range(first, first + len(counted))]

    def _has_label(self, row: int) -> bool:
        return any(label_text(cell) for cell in self.grid.rows[row].values())

    def _texts(self, row: int) -> Iterator[int]:
        return (c for c, cell in self.grid.rows[row].items() if isinstance(cell.value, str))

    def _speaking_below(self, last: int) -> Iterator[int]:
        """The rows below a heading that say something of its columns, from a distance on without a gap."""
        before = last
        for row in self.grid.between(last + 1, last + REACH_OF_ATTRIBUTES):
            if counted_months(self.grid, row):
                yield row
            elif row not in self.heads:  # whose days are of something else
                says = list(self._speaking([row]))
                is_far = row > last + REACH_OF_HEADINGS
                is_apart = is_far and (not says or row > before + 1 or is_line(self.grid, row))
                if self.grid.has_amounts(row) or is_apart:
                    return
                yield from says
            before = row

    def _speaking(self, rows: Iterable[int]) -> Iterator[int]:
        """The rows next to a heading that say how long or of which kind its periods are, or head columns below it."""
        for row in rows:
            if self.grid.has_amounts(row):
                return
            if is_attribute(self.grid, row) or row in self.heads or self._is_of_other_days(row):
                continue
            says = any(periods.spans(cell.value) for cell in self.grid.rows[row].values())
            if says or sum(self._heads_amounts(row, c) for c in self._texts(row)) >= FEWEST_COLUMNS:
                yield row
