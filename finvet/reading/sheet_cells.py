"""The cells of one worksheet as they are found in its XML: placed, converted, formatted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import partial
from typing import NamedTuple

from finvet.addresses import LAST_COLUMN, LAST_ROW, a1, column_letters, position
from finvet.errors import FileRefused
from finvet.model import Cell, CellValue
from finvet.places import Place, Placed
from finvet.reading import limits
from finvet.reading.cell_values import error_of, formula_of, iso_date_of, number_of, text_of, truth_of
from finvet.reading.cleaning import clean
from finvet.reading.dates import EPOCH_1900, day_of
from finvet.reading.markup import flag, whole
from finvet.reading.strings import Strings
from finvet.reading.styles import Styles

CellFields = tuple[CellValue, str, int, bool, str | None, bool, None]
new_cell: Callable[[CellFields], Cell] = partial(tuple.__new__, Cell)
"""Cell() of all its fields, in a third of the time, which counts at so many."""

WrittenCell = tuple[str, str, str, str, str, str, str, str, str, str]
"""A cell as its XML has it, "" for what is not there: the column's letters and the row's digits, style, type;
the group of a formula and its text; a mark where there is a value, and its text; the inline text; nothing."""

UNSHARED = "-"
"""The group of a formula that is shared with no other cell; "" will do where the formula has a text."""

CONVERTERS: Mapping[str, Callable[[str], CellValue]] = {
    "": number_of, "n": number_of, "b": truth_of, "e": error_of, "d": iso_date_of,
}  # fmt: skip
"""How a value is read by the type of its cell; a type that is not here is text."""


class Book(NamedTuple):
    """What the sheets of a workbook share: its strings, its styles, day 0 of its calendar."""

    strings: Strings
    styles: Styles
    epoch: date = EPOCH_1900


class SheetCells:
    """Collects the cells that hold something, in the order of the file.

    Raises FileRefused for a cell that is there twice or nowhere, lacks its string, or is one too many.
    """

    def __init__(self, part: str, book: Book) -> None:
        self._count = self._counted = 0
        self.shared: dict[Place, Place] = {}
        self._masters: dict[str, Place] = {}
        self._part, self._styles, self._epoch = part, book.styles, book.epoch
        self._converters: dict[str, Callable[[str], CellValue]] = {**CONVERTERS, "s": book.strings.get}
        self._rows: dict[int, dict[int, Cell]] = {}
        self._of_row: dict[int, Cell] = {}
        self._row, self._row_digits, self._row_is_hidden = 0, "0", False
        self._column = 0
        self._columns: dict[str, int] = {}
        self._column_is_hidden = bytearray(LAST_COLUMN + 1)

    @property
    def cells(self) -> Placed[Cell]:
        """The cells found so far."""
        return Placed(self._rows)

    def columns(self, attributes: Mapping[str, str]) -> None:
        """Notes the columns that a `col` element hides."""
        if flag(attributes, "hidden"):
            first, last = whole(attributes, "min"), min(whole(attributes, "max"), LAST_COLUMN)
            count = max(last + 1 - first, 0)
            self._column_is_hidden[first : first + count] = b"\x01" * count

    def row(self, number: int, *, hidden: bool) -> None:
        """Begins a row; one without a number (0) follows the one before it."""
        self._begin(number or self._row + 1)
        if self._row > LAST_ROW:
            raise FileRefused("cell-nowhere", part=self._part, cell=str(self._row))
        self._row_is_hidden = hidden
        self._column = 0

    def add(self, written: Iterable[WrittenCell]) -> None:
        """Adds those of the cells that are not blank, in their order; one loop for many cells, as each call counts."""
        columns, styles, converters, hides = self._columns, self._styles, self._converters, self._column_is_hidden
        of_row, digits_of_row, row_is_hidden = self._of_row, self._row_digits, self._row_is_hidden
        column = self._column
        for letters, digits, style, kind, group, formula, has_value, text, inline, _ in written:
            known = columns.get(letters)
            if known and digits == digits_of_row:
                column = known
            else:
                column = self._move(letters + digits, column)
                of_row, digits_of_row, row_is_hidden = self._of_row, self._row_digits, self._row_is_hidden
            value = text if has_value else inline
            if not (value or formula or group):
                continue
            number_format, indent, bold, is_date = styles[style or "0"]
            shown = converters.get(kind, text_of)(value) if value else None
            if is_date and isinstance(shown, float):
                shown = day_of(shown, self._epoch) or shown
            elif not shown and shown in (None, ""):
                if kind == "s" and value and shown is None:
                    raise FileRefused("string-missing", part=self._part, cell=a1(self._row, column))
                if not (formula or group):
                    continue
                # A result that is empty text was calculated; other formulas without a value were not.
                shown = "" if kind == "str" and has_value else None
            own = self._formula((self._row, column), group, formula) if formula or group else None
            cell = new_cell((shown, number_format, indent, bold, own, row_is_hidden or hides[column] == 1, None))
            if of_row.setdefault(column, cell) is not cell:
                raise FileRefused("cell-twice", part=self._part, cell=a1(self._row, column))
        self._column = column
        self._keep()

    def _keep(self) -> None:
        """Takes the row in, unless it is blank; what the row held before was counted then."""
        found = len(self._of_row)
        if not found:
            return
        self._rows[self._row] = self._of_row
        self._count += found - self._counted
        self._counted = found
        if self._count > limits.CELLS:
            raise FileRefused("too-many-cells", limit=limits.CELLS)

    def _begin(self, row: int) -> None:
        """Goes to a row, which may have been left before."""
        self._row, self._row_digits = row, str(row)
        self._of_row = self._rows.get(row, {})
        self._counted = len(self._of_row)

    def _move(self, address: str, column: int) -> int:
        """Goes to where the next cell stands, and returns its column; without an address it follows the one before."""
        try:
            row, column = position(address or a1(self._row, column + 1))
        except ValueError as misplaced:
            raise FileRefused("cell-nowhere", part=self._part, cell=clean(address)) from misplaced
        if row != self._row:
            self._keep()
            self._begin(row)
        self._columns[column_letters(column)] = column
        return column

    def _formula(self, place: Place, group: str, text: str) -> str:
        formula = formula_of(text) if text else ""
        if group in self._masters and not text:
            self.shared[place] = self._masters[group]
        elif group not in ("", UNSHARED):
            self._masters[group] = place
        return formula
