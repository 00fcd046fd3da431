"""One sheet of a workbook, streamed: only the cells that hold something are built."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from math import isfinite
from typing import NamedTuple

from finvet.addresses import LAST_COLUMN, LAST_ROW, a1, column_letters, position
from finvet.errors import FileRefused
from finvet.model import Cell, CellError, CellValue
from finvet.reading import limits
from finvet.reading.cleaning import clean, unescape
from finvet.reading.markup import LocalNames, counted, flag, parse, whole
from finvet.reading.styles import PLAIN, Styles

EPOCH_1900 = date(1899, 12, 30)
EPOCH_1904 = date(1904, 1, 1)
FIRST_DAY = date(1900, 3, 1)  # before it the 1900 calendar of spreadsheets has a day that never was
LAST_DAY = date(2199, 12, 31)  # beyond it stands an amount that some writer gave a date format
HALF_A_SECOND = 0.5 / 86_400  # a serial computed by formula falls this short of its day

HOLDS_TEXT = frozenset(("v", "f", "t"))

Cells = Mapping[tuple[int, int], Cell]


class Book(NamedTuple):
    """What the sheets of a workbook share: its strings, its styles, day 0 of its calendar."""

    strings: list[str]
    styles: Styles
    epoch: date = EPOCH_1900


def read_cells(part: str, chunks: Iterable[bytes], book: Book) -> Cells:
    """The cells of a sheet by (row, column). Blank cells are not there, however they are formatted.

    Raises FileRefused where the part is broken, names a cell twice, or holds too many cells.
    """
    reader = _SheetReader(part, book)
    parse(part, chunks, reader.start, reader.end, reader.text.append)
    return reader.cells


def read_strings(part: str, chunks: Iterable[bytes]) -> list[str]:
    """The shared strings: runs of rich text joined, phonetic guides left out."""
    reader = _StringsReader()
    parse(part, chunks, reader.start, reader.end, reader.text.append)
    return reader.strings


class _StringsReader:
    def __init__(self) -> None:
        self.local = LocalNames()
        self.text: list[str] = []
        self.runs: list[str] = []
        self.in_phonetic = False
        self.strings: list[str] = []

    def start(self, name: str, _attributes: Mapping[str, str]) -> None:
        self.text.clear()
        if self.local[name] == "rPh":
            self.in_phonetic = True

    def end(self, name: str) -> None:
        match self.local[name]:
            case "t" if not self.in_phonetic:
                self.runs += self.text
            case "rPh":
                self.in_phonetic = False
            case "si":
                self.strings.append(_text("".join(self.runs)))
                self.runs.clear()


class _SheetReader:
    """Handlers of the sheet's elements; `c` is a cell, `v` its value, `f` its formula, `t` its inline text."""

    def __init__(self, part: str, book: Book) -> None:
        self.part, self.strings, self.styles, self.epoch = part, book.strings, book.styles, book.epoch
        self.cells: dict[tuple[int, int], Cell] = {}
        self.local = LocalNames()
        self.text: list[str] = []
        self.row, self.row_digits, self.row_is_hidden = 0, "0", False
        self.column = 0
        self.columns: dict[str, int] = {}
        self.hidden_columns: set[int] = set()
        self.attributes: Mapping[str, str] = {}
        self.value: str | None = None
        self.formula: str | None = None
        self.in_phonetic = False
        self.converters: Mapping[str, Callable[[str], CellValue]] = {
            "n": _number, "s": self._shared, "str": _text, "inlineStr": _text, "b": _truth, "e": _error,
            "d": _iso_date,
        }  # fmt: skip

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        name = self.local[name]
        if name == "c":
            self.attributes = attributes
            self.value = self.formula = None
        elif name in HOLDS_TEXT:
            self.text.clear()
        elif name == "row":
            self._start_row(attributes)
        elif name == "col":
            self._start_columns(attributes)
        elif name == "rPh":
            self.in_phonetic = True

    def end(self, name: str) -> None:
        name = self.local[name]
        if name == "v":
            self.value = "".join(self.text)
        elif name == "c":
            self._end_cell()
        elif name == "f":
            self.formula = _formula("".join(self.text))
        elif name == "t" and not self.in_phonetic:
            self.value = (self.value or "") + "".join(self.text)
        elif name == "rPh":
            self.in_phonetic = False

    def _start_row(self, attributes: Mapping[str, str]) -> None:
        self.row = whole(attributes, "r") or self.row + 1
        if self.row > LAST_ROW:
            raise FileRefused("cell-nowhere", part=self.part, cell=str(self.row))
        self.row_digits = str(self.row)
        self.row_is_hidden = flag(attributes, "hidden")
        self.column = 0

    def _start_columns(self, attributes: Mapping[str, str]) -> None:
        if flag(attributes, "hidden"):
            last = min(whole(attributes, "max"), LAST_COLUMN)
            self.hidden_columns.update(range(whole(attributes, "min"), last + 1))

    def _end_cell(self) -> None:
        row, column = place = self._place()
        number_format, indent, bold, is_date = self.styles.get(self.attributes.get("s", "0"), PLAIN)
        value = self._value()
        if is_date and isinstance(value, float):
            value = self._day(value)
        if self.formula is None and (value is None or value == ""):
            return
        if place in self.cells:
            raise FileRefused("cell-twice", part=self.part, cell=a1(row, column))
        if len(self.cells) == limits.CELLS:
            raise FileRefused("too-many-cells", limit=limits.CELLS)
        is_hidden = self.row_is_hidden or column in self.hidden_columns
        self.cells[place] = Cell(value, number_format, indent, bold, self.formula, is_hidden)

    def _place(self) -> tuple[int, int]:
        """Where the cell stands; a cell without an address follows the one before it."""
        address = self.attributes.get("r") or a1(self.row, self.column + 1)
        known = self.columns.get(address.removesuffix(self.row_digits))
        if known:
            self.column = known
            return self.row, known
        try:
            self.row, self.column = position(address)
        except ValueError as misplaced:
            raise FileRefused("cell-nowhere", part=self.part, cell=clean(address)) from misplaced
        self.row_digits = str(self.row)
        self.columns[column_letters(self.column)] = self.column
        return self.row, self.column

    def _value(self) -> CellValue:
        """What the cell holds; "" only where a formula's cached result is the empty text."""
        if not self.value:
            return "" if self.value == "" and self.attributes.get("t") == "str" else None
        value = self.converters.get(self.attributes.get("t", "n"), _text)(self.value)
        return None if value == "" else value

    def _day(self, serial: float) -> float | date:
        """The day of a serial number that is formatted as a date; the number itself where it can be none."""
        if not 1 <= serial < (LAST_DAY - self.epoch).days + 1:
            return serial
        day = self.epoch + timedelta(days=int(serial + HALF_A_SECOND))
        return day if day >= FIRST_DAY else serial

    def _shared(self, index: str) -> str:
        number = counted(index)
        if number is None or number >= len(self.strings):
            raise FileRefused("string-missing", part=self.part, cell=a1(self.row, self.column))
        return self.strings[number]


def _number(text: str) -> float | str:
    """The number; what Python alone would take for one ("nan", "1_000", "1e999") stays text."""
    try:
        number = float(text)
    except ValueError:
        return _text(text)
    return number if isfinite(number) and "_" not in text else _text(text)


def _text(text: str) -> str:
    cleaned = clean(unescape(text))
    return "" if cleaned.isspace() else cleaned


def _truth(text: str) -> bool:
    return text.strip() in ("1", "true")


def _error(text: str) -> CellError:
    return CellError(_text(text))


def _iso_date(text: str) -> date | str:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return _text(text)


def _formula(text: str) -> str:
    """The formula's text without "="; "" where the cell gives none, as those that share another cell's formula."""
    is_whole = len(text) <= limits.FORMULA_CHARACTERS
    return clean(unescape(text), limits.FORMULA_CHARACTERS) if is_whole else ""
