"""A sheet as rows of cells, with what a reader sees at a glance: labels, amounts, texts."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain, islice

from msgspec import Struct, field

from finvet.addresses import a1
from finvet.model import Cell, Sheet, Source, SourceFile
from finvet.places import Place
from finvet.spreading.periods import periods
from finvet.spreading.periods.digit_dates import with_dates
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.codes import go_up, numbers_lines, repeats_one_number
from finvet.spreading.sheets.digits import Marks
from finvet.spreading.sheets.told_apart import ToldApart, told_apart

FEWEST_AMOUNTS = 2  # below a heading, for its column to be an amount column
LONGEST_COUNT = 3  # digits


class Grid(Struct, frozen=True, dict=True):
    """A sheet of a file, or a view of it, by rows and columns; rows without cells are not there.

    A view shows a part of the sheet, or the whole turned round: `places` leads from its cells back to those of the
    sheet, where they differ. `above`: texts of the sheet that stand over the view and outside of it. `around`: those in
    no cell that may speak of its amounts. `company`: whose figures the view shows, where the sheet holds those of
    several. `set_aside`: why no figure may be taken from it. `is_turned`: its lines are the columns of a list of
    records, which keeps no order of statements. `is_of_parts`: they may be those of parts of a company. `marks`: how
    its amounts are written, where no cell of the file holds one alone. `is_list`: it is made of records.
    """

    file: SourceFile
    sheet: Sheet
    places: Mapping[Place, Place] = field(default_factory=dict)
    above: tuple[tuple[str, Source], ...] = ()
    around: tuple[tuple[str, Source], ...] = ()
    company: str | None = None
    set_aside: str | None = None
    is_turned: bool = False
    is_of_parts: bool = False
    is_list: bool = False
    marks: Marks | None = None

    # ------------------------------------------------------------ rows

    @cached_property
    def rows(self) -> Mapping[int, Mapping[int, Cell]]:
        """The cells by row, then by column, in the order in which they stand."""
        rows = self.sheet.rows
        return with_dates({row: _in_order(rows[row]) for row in sorted(rows)})

    @cached_property
    def row_numbers(self) -> list[int]:
        """The rows that hold something, from the top."""
        return list(self.rows)

    def between(self, first: int, last: int) -> list[int]:
        """The rows that hold something, from the first to the last, found without a look at all of them."""
        return self.row_numbers[bisect_left(self.row_numbers, first) : bisect_right(self.row_numbers, last)]

    def below(self, row: int) -> Iterator[int]:
        """The rows under a row that hold something."""
        return islice(self.row_numbers, bisect_right(self.row_numbers, row), None)

    # ------------------------------------------------------------ what stands in them

    @cached_property
    def told_apart(self) -> ToldApart:
        """Its cells by what they hold; of sheets that differ in amounts alone it is the same."""
        return told_apart(self.rows)

    @cached_property
    def labels(self) -> dict[int, dict[int, str]]:
        """The labels of each row by column."""
        return self.told_apart.labels

    @cached_property
    def numbers(self) -> dict[int, list[int]]:
        """The columns of each row in which a number stands, as a number or as text."""
        return self.told_apart.numbers

    @cached_property
    def text_columns(self) -> dict[int, list[int]]:
        """The columns of each row in which a text stands, whatever it says; an error is none."""
        return self.told_apart.texts

    def no_years(self, row: int) -> Iterator[int]:
        """The columns of a row in which a number stands that names no period."""
        years, cells = self.told_apart.years[row], self.rows[row]
        for column in self.numbers[row]:
            value = cells[column].value
            if column not in years and (isinstance(value, float) or not periods.is_heading(value)):
                yield column

    def shows_digits(self, row: int, column: int) -> bool:
        """Whether nothing but digits stands in a cell."""
        return shown(self.rows[row][column]).isdecimal()

    def counts(self, row: int, *columns: int) -> tuple[str, ...]:
        """The short whole numbers that stand in some cells of a row; none where one of them is another number."""
        texts = tuple([shown(self.rows[row][column]) for column in columns])
        return texts if all(text.isdecimal() and len(text) <= LONGEST_COUNT for text in texts) else ()

    def go_up(self, column: int, *rows: int) -> bool:
        """Whether the numbers of a column in some rows go up as those of notes and accounts do."""
        return go_up([shown(self.rows[row][column]) for row in rows])

    def text_amounts(self, rows: Sequence[int]) -> Iterator[str]:
        """The amounts of some rows that are written as text."""
        for row in rows:
            cells = self.rows[row]
            yield from (value for c in self.amounts[row] if isinstance(value := cells[c].value, str))

    def headings(self, row: int) -> list[int]:
        """The columns of a row whose cell names a period; looked for once, and in most rows never."""
        return self.told_apart.headings(row)

    @cached_property
    def amounts(self) -> dict[int, list[int]]:
        """The columns of each row in which an amount stands; numbers of lines and notes are none."""
        found, codes = self.told_apart.amounts, self.codes
        return {row: [c for c in columns if c not in codes] for row, columns in found.items()} if codes else found

    @cached_property
    def codes(self) -> frozenset[int]:
        """The columns of numbers of lines and notes."""
        found = self.told_apart.amounts
        return frozenset(column for column in set(chain.from_iterable(found.values())) if self._holds_codes(column))

    def _holds_codes(self, column: int) -> bool:
        return numbers_lines(self._column(column)) or repeats_one_number(self._column(column))

    def _column(self, column: int) -> Iterator[Cell]:
        return (cells[column] for cells in self.rows.values() if column in cells)

    @cached_property
    def amount_rows(self) -> dict[int, list[int]]:
        """The rows of each column in which an amount stands."""
        found: dict[int, list[int]] = {}
        for row, columns in self.amounts.items():
            for column in columns:
                found.setdefault(column, []).append(row)
        return found

    @cached_property
    def _headed_rows(self) -> dict[int, list[int]]:
        """The rows of each column in which a heading in words stands and no amount beside it."""
        found: dict[int, list[int]] = {}
        for row in self.row_numbers:
            for column in self.headings(row) if row not in self.told_apart.numeric_rows else ():
                found.setdefault(column, []).append(row)
        return found

    @cached_property
    def top(self) -> list[tuple[str, Source]]:
        """The texts above the first amounts of the sheet."""
        return [*self.above, *self.texts(self.top_rows)]

    @cached_property
    def top_rows(self) -> list[int]:
        """The rows above the first amounts of the sheet."""
        first = min(self.told_apart.numeric_rows, default=0)
        return [row for row in self.rows if row < first]

    @cached_property
    def _merged(self) -> dict[Place, int]:
        return {(first_row, first): last for first_row, first, _, last in self.sheet.merged if last > first}

    def merged_to(self, row: int, column: int) -> int | None:
        """The last column of the range over which a cell is merged."""
        return self._merged.get((row, column))

    def label(self, row: int, before: int, start: int = 1) -> tuple[int, str] | None:
        """The first label of a row with its column, left of `before`."""
        for column, text in self.labels[row].items():
            if start <= column < before:
                return column, text
        return None

    def has_amounts(self, row: int) -> bool:
        """Whether numbers stand in a row, as numbers or as text; a year or a day in words is a heading."""
        return row in self.told_apart.numeric_rows

    def amounts_in(self, row: int, *columns: int) -> bool:
        """Whether an amount stands in one of the columns of a row."""
        return not set(self.amounts[row]).isdisjoint(columns)

    def amounts_below(self, row: int, column: int) -> int | None:
        """The next row in which a column shows an amount."""
        rows = self.amount_rows.get(column, [])
        following = bisect_right(rows, row)
        return rows[following] if following < len(rows) else None

    def heads_amounts(self, row: int, column: int, fewest: int = FEWEST_AMOUNTS) -> bool:
        """Whether at least so many amounts stand below a cell, before the next heading in words."""
        headings = self._headed_rows.get(column, [])
        following = bisect_right(headings, row)
        stop = headings[following] if following < len(headings) else self.row_numbers[-1] + 1
        rows = self.amount_rows.get(column, [])
        return bisect_left(rows, stop) - bisect_right(rows, row) >= fewest

    def heads_column(self, row: int, column: int) -> bool:
        """Whether a cell heads a column of amounts, with labels to their left."""
        first = self.amounts_below(row, column)
        return first is not None and self.label(first, column) is not None and self.heads_amounts(row, column)

    def texts(self, rows: Sequence[int], before: int | None = None) -> list[tuple[str, Source]]:
        """The texts of some rows with their cells, left of `before` where it is given."""
        return [said for row in rows for column, said in self._texts(row) if before is None or column < before]

    def _texts(self, row: int) -> list[tuple[int, tuple[str, Source]]]:
        if row not in self._texts_by_row:
            self._texts_by_row[row] = [
                (column, (text, self.source(row, column, "", text)))
                for column, text in ((c, str(self.rows[row][c].value)) for c in self.text_columns[row])
            ]
        return self._texts_by_row[row]

    @cached_property
    def _texts_by_row(self) -> dict[int, list[tuple[int, tuple[str, Source]]]]:
        return {}

    def source(self, row: int, column: int, label: str, text: str) -> Source:
        """The cell as the source of a figure."""
        return Source(self.file.file, self.sheet.name, self.address(row, column), label, text)

    @property
    def address(self) -> Callable[[int, int], str]:
        """Where a cell stands on the sheet: "B7" of row 7 and column 2."""
        return self._placed if self.places else a1

    def _placed(self, row: int, column: int) -> str:
        return a1(*self.places.get((row, column), (row, column)))


def _in_order(cells: Mapping[int, Cell]) -> Mapping[int, Cell]:
    """The cells of a row from left to right: nearly always as they are, and then without a copy."""
    columns = list(cells)
    return cells if columns == sorted(columns) else dict(sorted(cells.items()))
