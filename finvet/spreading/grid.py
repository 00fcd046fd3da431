"""A sheet as rows of cells, with what a reader sees at a glance: labels, amounts, texts."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from finvet.addresses import a1
from finvet.model import Cell, CellError, Sheet, Source, SourceFile
from finvet.spreading import numbers, periods
from finvet.spreading.digit_dates import with_dates

SHORTEST_LABEL = 2
LONGEST_LABEL = 160
ENUMERATION = re.compile(r"[ivxlcIVXLC]{1,6}[.)]|[a-zA-Z]{1,2}[.)]")  # "II." in a column of its own is no label


@dataclass(frozen=True)
class Grid:
    """A sheet of a file by rows and columns, both counted from 1; rows without cells are not there."""

    file: SourceFile
    sheet: Sheet

    @cached_property
    def rows(self) -> dict[int, dict[int, Cell]]:
        """The cells by row, then by column, in the order in which they stand."""
        found: dict[int, dict[int, Cell]] = {}
        for (row, column), cell in sorted(self.sheet.cells.items()):
            found.setdefault(row, {})[column] = cell
        return with_dates(found)

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

    @cached_property
    def top(self) -> list[tuple[str, Source]]:
        """The texts above the first amounts of the sheet."""
        first = min((r for r in self.rows if self.has_amounts(r)), default=0)
        return self.texts([r for r in self.rows if r < first])

    @cached_property
    def _merged(self) -> dict[tuple[int, int], int]:
        return {(first_row, first): last for first_row, first, _, last in self.sheet.merged if last > first}

    def merged_to(self, row: int, column: int) -> int | None:
        """The last column of the range over which a cell is merged."""
        return self._merged.get((row, column))

    def label(self, row: int, before: int, start: int = 1) -> tuple[int, str] | None:
        """The first label of a row with its column, left of `before`."""
        for column in range(start, before):
            cell = self.rows[row].get(column)
            text = label_text(cell) if cell else None
            if text:
                return column, text
        return None

    def has_amounts(self, row: int) -> bool:
        """Whether numbers stand in a row, as numbers or as text; a year or a day in words is a heading."""
        return any(is_number(cell) and not _is_worded(cell) for cell in self.rows[row].values())

    def amounts_in(self, row: int, *columns: int) -> bool:
        """Whether an amount stands in one of the columns of a row."""
        cells = self.rows[row]
        return any(c in cells and is_amount(cells[c]) for c in columns)

    def heads_amounts(self, row: int, column: int, fewest: int) -> bool:
        """Whether at least so many amounts stand below a cell, before the next heading in words."""
        count = 0
        for below in self.below(row):
            cell = self.rows[below].get(column)
            if cell is None:
                continue
            if periods.is_heading(cell.value) and not isinstance(cell.value, float) and not self.has_amounts(below):
                break
            count += is_amount(cell)
            if count == fewest:
                return True
        return False

    def texts(self, rows: Sequence[int]) -> list[tuple[str, Source]]:
        """The texts of some rows with their cells."""
        return [
            (cell.value, self.source(row, column, "", cell.value))
            for row in rows
            for column, cell in self.rows[row].items()
            if isinstance(cell.value, str) and not isinstance(cell.value, CellError)
        ]

    def source(self, row: int, column: int, label: str, text: str) -> Source:
        """The cell as the source of a figure."""
        return Source(self.file.file, self.sheet.name, a1(row, column), label, text)


def _is_worded(cell: Cell) -> bool:
    return not isinstance(cell.value, float) and (periods.is_heading(cell.value) or periods.spans(cell.value))


def is_number(cell: Cell) -> bool:
    """Whether a number stands in the cell, as a number or as text."""
    is_text = isinstance(cell.value, str) and not isinstance(cell.value, CellError)
    return isinstance(cell.value, float) or (is_text and numbers.looks_like_amount(str(cell.value)))


def is_amount(cell: Cell) -> bool:
    """Whether an amount stands in the cell, or should: a number that is no percentage, an error, an open formula."""
    if cell.value is None:
        return cell.formula is not None
    return isinstance(cell.value, CellError) or (is_number(cell) and "%" not in cell.number_format)


def label_text(cell: Cell) -> str | None:
    """The text of a label cell; codes, note numbers and amounts are none."""
    if not isinstance(cell.value, str) or isinstance(cell.value, CellError) or numbers.looks_like_amount(cell.value):
        return None
    text = numbers.clean(cell.value)[:LONGEST_LABEL]
    return text if sum(ch.isalpha() for ch in text) >= SHORTEST_LABEL and not ENUMERATION.fullmatch(text) else None


def shown(cell: Cell) -> str:
    """What stands in the cell, as text."""
    if isinstance(cell.value, float):
        return f"{cell.value:.15g}"
    return "" if cell.value is None else str(cell.value)
