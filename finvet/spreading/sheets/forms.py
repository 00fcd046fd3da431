"""A sheet by all that stands in it but its amounts, as partners fill in one form; of the amounts it can only ask."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from operator import attrgetter
from typing import Generic, NamedTuple, TypeVar

from finvet.model import Cell, Range, Sheet, SourceFile
from finvet.spreading.remembered import Asked, Remembered
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.told_apart import MOST_SHEETS, ToldApart

A = TypeVar("A")
R = TypeVar("R")

NO_FILE = SourceFile("", "")
CODES: Callable[[Grid], frozenset[int]] = attrgetter("codes")


class SaidBySheet(NamedTuple):
    """A sheet without its amounts."""

    cells: ToldApart
    merged: tuple[Range, ...]
    is_turned: bool


class Form(Grid, frozen=True, kw_only=True, dict=True):
    """The sheets that say the same, with any amount in place of each; one of them is asked for its own."""

    said: SaidBySheet
    filled_in: Asked

    @cached_property
    def rows(self) -> Mapping[int, Mapping[int, Cell]]:
        """The cells by row, then by column."""
        return self.said.cells.rows

    @cached_property
    def told_apart(self) -> ToldApart:
        """The cells by what they hold."""
        return self.said.cells

    @cached_property
    def codes(self) -> frozenset[int]:
        """The columns of numbers of lines and notes."""
        return self.filled_in.ask(CODES)

    def shows_digits(self, row: int, column: int) -> bool:
        """Whether nothing but digits stands in a cell."""
        return self.filled_in.ask(Grid.shows_digits, row, column)

    def counts(self, row: int, *columns: int) -> tuple[str, ...]:
        """The short whole numbers that stand in some cells of a row; none where one of them is another number."""
        return self.filled_in.ask(Grid.counts, row, *columns)

    def go_up(self, column: int, *rows: int) -> bool:
        """Whether the numbers of a column in some rows go up as those of notes and accounts do."""
        return self.filled_in.ask(Grid.go_up, column, *rows)


def of_form(make: Callable[[Form], R]) -> OfForm[R]:
    """Makes of sheets that say the same but for their amounts the same, once."""
    return OfForm(make)


class OfForm(Generic[R]):
    """A function of a sheet that is a function of its form."""

    def __init__(self, make: Callable[[Form], R]) -> None:
        self._of_form = Remembered[SaidBySheet, R](lambda said, asked: make(_form(said, asked)), most=MOST_SHEETS)

    def __call__(self, grid: Grid) -> R:
        """What is made of the sheet, which nobody may change."""
        said = SaidBySheet(grid.told_apart, grid.sheet.merged, grid.is_turned)
        is_large = grid.told_apart.rows is grid.rows  # and told apart for itself alone
        return self._of_form(said, partial(_answer, grid), is_long=is_large)


def _form(said: SaidBySheet, filled_in: Asked) -> Form:
    sheet = Sheet("", {}, merged=said.merged)
    return Form(NO_FILE, sheet, is_turned=said.is_turned, said=said, filled_in=filled_in)


def _answer(grid: Grid, question: Callable[..., A], *of: int) -> A:
    return question(grid, *of)
