"""Lays a company's amounts out on sheets, as a form or export prints them, and notes where every line item stands.

A table is drawn as text, a line a row: `label | note :: amount ; amount => item ; item`. The texts go into text
columns, the amounts, sums of accounts, into amount columns. What follows `=>` says which line item of the chart the
printed amount is: with `-` where the chart stores the other sign, with `+` where it is a part of the item that other
rows make whole. Where nothing stands before `=>`, the amount is the item itself. `*` opens a bold label.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from finvet.addresses import a1
from finvet.model import Cell, CellValue, Period, Range, Sheet
from tests.spreading.forms.company import Company


@dataclass(frozen=True)
class Wanted:
    """A figure that a careful reader finds: its amount in units of currency, and the cells (sheet, cell) it stands in."""

    item: str
    period: Period
    value: float
    spots: tuple[tuple[str, str], ...]
    label: str


@dataclass(frozen=True)
class Print:
    """How amounts are printed: in which unit, with how many decimals, as numbers of a format or as `words`."""

    unit: float = 1000.0
    decimals: int = 0
    number_format: str = "#,##0"
    words: Callable[[float], str] | None = None
    zero: CellValue = None

    def printed(self, amount: float) -> float:
        """The amount in the unit, rounded as it is printed."""
        return round(amount / self.unit, self.decimals) + 0.0

    def cell(self, printed: float, *, bold: bool) -> Cell | None:
        """The cell of a printed amount, None where nothing stands for zero."""
        if not printed:
            return None if self.zero is None else Cell(self.zero, self.number_format, bold=bold)
        value = self.words(printed) if self.words else printed
        return Cell(value, "" if self.words else self.number_format, bold=bold)


@dataclass(frozen=True)
class Amount:
    """An amount column: how many years back, which of the line's amounts (None: its first), whose books, which period.

    What does not `count` is printed and is not the truth: a budget, a variance, what was reported before.
    """

    back: int = 0
    slot: int | None = 0
    books: Company | None = None
    period: Period | None = None
    counts: bool = True


Column = int | str | None | Amount
"""A text of the line by its place, a text that is the same in every row of amounts, an empty column, or an amount."""


@dataclass(frozen=True)
class Line:
    """A drawn row."""

    texts: tuple[str, ...]
    amounts: tuple[str, ...]
    items: tuple[tuple[str, ...], ...]
    bold: bool = False

    def slot(self, wanted: int | None) -> int | None:
        """The place of the wanted amount, or of the first where none is named; None where the line has none there."""
        filled = [at for at, amount in enumerate(self.amounts) if amount]
        return next((at for at in filled if wanted in (None, at)), None)


def lines(drawn: str) -> Iterator[Line]:
    """The rows of a drawn table."""
    for row in drawn.strip("\n").split("\n"):
        left, _, named = row.partition("=>")
        texts, _, amounts = left.partition("::")
        items = tuple(tuple(slot.split()) for slot in named.split(";")) if named else ()
        sums = tuple(a.strip() for a in amounts.split(";")) if amounts.strip() else tuple(_own(slot) for slot in items)
        fields = tuple(text.rstrip() for text in texts.split("|"))
        bold = fields[0].lstrip().startswith("*")
        first = fields[0].replace("*", "", 1) if bold else fields[0]
        yield Line((first, *(text.strip() for text in fields[1:])), sums, items, bold)


def _own(slot: tuple[str, ...]) -> str:
    return slot[0].replace("+", "").partition("/")[0] if slot else ""


@dataclass
class Form:
    """Sheets being filled with one company's statements, and what a careful reader finds there.

    `end` is the day on which the last fiscal year ends; `dated` whether the sheets say so, or name the year alone.
    `loose` are items whose figures are not judged, since the form leaves open what belongs to them. `is_refused`: no
    statement may be read from it.
    """

    company: Company
    file: str
    end: date = date(2024, 12, 31)
    dated: bool = True
    prints: Print = field(default_factory=Print)
    loose: set[str] = field(default_factory=set)
    encoding: str = "utf-8"
    delimiter: str = ","
    is_refused: bool = False
    pages: list[Page] = field(default_factory=list)
    truth: dict[tuple[str, Period], Wanted] = field(default_factory=dict)
    known: dict[tuple[str, Period], float] = field(default_factory=dict)

    def page(self, name: str = "Sheet1", *, hidden: bool = False) -> Page:
        """Another sheet."""
        self.pages.append(Page(self, name, hidden))
        return self.pages[-1]

    def period(self, back: int = 0) -> Period:
        """The fiscal year so many years back."""
        year = self.end.year - back
        return Period(year, _in_year(self.end, year) if self.dated else None)

    def leave_open(self, items: str) -> None:
        """Names line items, parted by blanks, whose figures are not judged."""
        self.loose.update(items.split())

    def also(self, item: str, expression: str) -> None:
        """Says what a line item amounts to that the form does not print but that can be told from it."""
        for back in range(self.company.years):
            self.known[item, self.period(back)] = self.company.amount(expression, back) * self.company.step

    def sheets(self) -> tuple[Sheet, ...]:
        return tuple(page.sheet() for page in self.pages)

    def record(
        self, token: str, period: Period, printed: float, unit: float, spot: tuple[str, str], label: str
    ) -> None:
        """Notes the cell of an item. Raises ValueError where the form prints two different amounts for it."""
        item = token.lstrip("+-")
        value = printed * unit * (-1 if "-" in token else 1)
        wanted = Wanted(item, period, value, (spot,), label)
        before = self.truth.get((item, period))
        if before and "+" in token:
            wanted = replace(before, value=before.value + value, spots=(*before.spots, spot))
        elif before:
            if before.value != value:
                raise ValueError(f"{self.file}: {item} {period.id} is {before.value} and {value}")
            wanted = replace(before, spots=(*before.spots, spot))
        self.truth[item, period] = wanted


@dataclass
class Page:
    """A sheet being filled from the top; `row` is the next free row."""

    form: Form
    name: str
    hidden: bool = False
    cells: dict[tuple[int, int], Cell] = field(default_factory=dict)
    merged: list[Range] = field(default_factory=list)
    row: int = 1

    def put(self, *values: CellValue | Cell, column: int = 1) -> int:
        """Writes a row; returns its number. None leaves a place empty; numbers are floats, as a reader tells them."""
        for at, written in enumerate(values, column):
            value = float(written) if isinstance(written, int) and not isinstance(written, bool) else written
            if value is not None and value != "":
                self.cells[self.row, at] = value if isinstance(value, Cell) else Cell(value)
        self.row += 1
        return self.row - 1

    def skip(self, rows: int = 1) -> None:
        self.row += rows

    def merge(self, row: int, first: int, last: int) -> None:
        """Merges the cells of a row from one column to another."""
        self.merged.append((row, first, row, last))

    def table(
        self,
        drawn: str,
        columns: Sequence[Column],
        *,
        row: int | None = None,
        column: int = 1,
        prints: Print | None = None,
    ) -> None:
        """Lays the drawn table out from the next free row, or from `row`, and goes below it."""
        at = self.row if row is None else row
        for line in lines(drawn):
            for place, kind in enumerate(columns, column):
                self._place(line, (at, place), kind, prints or self.form.prints)
            at += 1
        self.row = max(self.row, at)

    def _place(self, line: Line, spot: tuple[int, int], kind: Column, prints: Print) -> None:
        if isinstance(kind, Amount):
            self._amount(line, spot, kind, prints)
        elif isinstance(kind, int):
            if kind < len(line.texts) and line.texts[kind].strip():
                self.cells[spot] = Cell(line.texts[kind], bold=line.bold)
        elif kind is not None and line.amounts:
            self.cells[spot] = Cell(kind)

    def _amount(self, line: Line, spot: tuple[int, int], column: Amount, prints: Print) -> None:
        slot = line.slot(column.slot)
        if slot is None:
            return
        books = column.books or self.form.company
        printed = prints.printed(books.amount(line.amounts[slot], column.back) * books.step)
        cell = prints.cell(printed, bold=line.bold)
        if cell is None:
            return
        self.cells[spot] = cell
        if not printed or not column.counts or slot >= len(line.items):
            return
        period = column.period or self.form.period(column.back)
        for token in line.items[slot]:
            self.form.record(token, period, printed, prints.unit, (self.name, a1(*spot)), max(line.texts, key=len))

    def sheet(self) -> Sheet:
        return Sheet(self.name, dict(sorted(self.cells.items())), self.hidden, {}, tuple(self.merged))


def _in_year(end: date, year: int) -> date:
    """The same day of another year; the end of February stays that."""
    if (end.month, end.day) in {(2, 28), (2, 29)}:
        return date(year, 3, 1) - timedelta(days=1)
    return end.replace(year=year)
