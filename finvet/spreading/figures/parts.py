"""A part is what one table adds to the partner's figures: its line items by period, in units of currency."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, lru_cache
from itertools import chain

from msgspec import Struct

from finvet.model import Figure, Message, Period, Source, SourceFile, StatementName, UnmatchedLine
from finvet.places import OF_ROW
from finvet.spreading.figures.entries import Entry
from finvet.spreading.figures.pieces import Piece
from finvet.spreading.figures.scopes import CASES, LISTS, case_of, is_other_version, reworked_by, scope_of
from finvet.spreading.tables.tables import Line
from finvet.spreading.units.counted import counts
from finvet.spreading.units.unit_ties import Columns, Settled
from finvet.spreading.units.units import Unit
from finvet.spreading.wording.scope_words import Scope
from finvet.spreading.wording.words import holds

COLUMN_GUESSED = "column-guessed"
LONGEST_TITLE = 12  # words
WHOLES = ("revenue", "total_assets", "total_liabilities_and_equity")
SHARES_OF = ({100.0}, {1.0})
FEWEST_SHARED = 2  # columns in which a whole is a hundred

FigureStore = dict[str, dict[str, Figure]]
"""Figures by line item and period's id."""

Key = tuple[str, str]
"""A line item and a period's id."""


class Part(Struct, frozen=True, dict=True):
    """A piece with its unit, the period of each column, and its figures; `step` is its last digit in currency.

    `contradicted`: what it states of its unit does not go with what others show. `tied`: the positions of the pieces
    that show some of its figures, its own among them. `unread`: the cell that states its unit, where that is not
    understood.
    """

    piece: Piece
    unit: Unit
    columns: Mapping[int, Period]
    figures: FigureStore
    step: float
    contradicted: bool
    tied: frozenset[int]
    unread: Source | None = None

    @property
    def file(self) -> SourceFile:
        """The file that it stands in."""
        return self.piece.table.file

    @property
    def statement(self) -> StatementName:
        """The statement that it is part of."""
        return self.piece.statement

    @property
    def keys(self) -> list[Key]:
        """Which figures it shows."""
        return [(item, period) for item, row in self.figures.items() for period in row]

    def every_figure(self) -> Iterator[Figure]:
        """Its figures, one after the other."""
        return chain.from_iterable(map(OF_ROW, self.figures.values()))

    def figure(self, item: str, period: Period) -> Figure | None:
        """What it shows of an item in one period."""
        return self.figures.get(item, {}).get(period.id)

    @cached_property
    def largest(self) -> float:
        """The largest amount of its piece in currency, whatever the sign: no figure is larger."""
        return max(map(abs, self.piece.amounts), default=0.0) * (self.unit.factor or 1.0)

    @cached_property
    def newest(self) -> tuple[int, date]:
        """The latest period that it shows as actual."""
        ends = [(p.year, p.end or date.max) for p in self.columns.values() if p.kind == "actual"]
        return max(ends, default=(0, date.min))

    @cached_property
    def scope(self) -> tuple[Scope, Source] | None:
        """Whose accounts it is by its titles, with the one that says so."""
        return scope_of(self.piece)

    @cached_property
    def reworked(self) -> Source | None:
        """The title that says that it is no statement of the whole company as it was reported."""
        return reworked_by(self.piece, LISTS if self.shows_both_kinds else (*LISTS, *CASES))

    @cached_property
    def in_case(self) -> Source | None:
        """The title that says of forecasts beside actual years that they come true in one case: "best case"."""
        return case_of(self.piece) if self.shows_both_kinds else None

    @property
    def shows_both_kinds(self) -> bool:
        """Whether it shows actual years and others."""
        kinds = {period.kind for period in self.columns.values()}
        return "actual" in kinds and len(kinds) > 1

    @cached_property
    def whole(self) -> str | None:
        """The item that is a hundred or one in every column: the amounts of a common-size statement are its shares."""
        for item in WHOLES:
            entries = self.piece.entries.get(item, {}).values()
            if len(entries) >= FEWEST_SHARED and {entry.value for entry in entries} in SHARES_OF:
                return item
        return None

    @cached_property
    def is_set_back(self) -> bool:
        """Whether another table that tells the same goes before it: it is reworked, a draft or a plan."""
        return bool(self.reworked) or is_other_version(self.piece)

    @cached_property
    def is_whole(self) -> bool:
        """Whether its titles say that it is of the group."""
        if self.scope:
            return self.scope[0] == "group"
        return any(_is_of_group(text) for text, _ in self.piece.table.titles)

    def told(self, line: Line) -> UnmatchedLine:
        """A line of its table as it stands there, its amounts in currency."""
        return UnmatchedLine(line.source, _amounts(line, self.columns, self.unit))


@lru_cache(maxsize=4096)
def _is_of_group(title: str) -> bool:
    is_short = len(title.split()) <= LONGEST_TITLE
    return is_short and holds(title, "headings", "whole")


def parts_of(pieces: Sequence[Piece], columns: Columns, settled: Settled) -> list[Part]:
    """The pieces in units of currency."""
    return [_part(index, piece, columns, settled) for index, piece in enumerate(pieces)]


def _part(index: int, piece: Piece, columns: Columns, settled: Settled) -> Part:
    unit = settled.units[index]
    factor = unit.factor or 1.0
    scale = factor if factor != (settled.main.factor or 1.0) else None
    own = {column: columns[index, column] for column in piece.columns if (index, column) in columns}
    step = piece.last_digit * factor
    tied = frozenset(i for pair in settled.tied if index in pair for i in pair) | {index}
    figures = _figures(piece, own, factor, scale)
    return Part(piece, unit, own, figures, step, index in settled.contradicted, tied, settled.unread.get(index))


def _figures(piece: Piece, columns: Mapping[int, Period], factor: float, scale: float | None) -> FigureStore:
    """The figures of a piece in some columns, in units of currency; one loop for many figures, as each call counts."""
    twice = piece.table.twice
    guessed = {column for column, period in piece.columns.items() if period in twice} if twice else set()
    named = {column: (period, period.id) for column, period in columns.items()}
    found: FigureStore = {}
    new = tuple.__new__  # makes a named tuple in half the time that its own call takes
    for item, entries in piece.entries.items():
        row = {}
        for column, entry in entries.items():
            if column in named:
                value, basis, confidence, _, notes, method = _guess(entry) if column in guessed else entry
                if value is not None and factor != 1:
                    amount = value * factor
                    value = amount if amount.is_integer() else _scaled(value, factor)
                period, name = named[column]
                row[name] = new(Figure, (item, period, value, basis, (), method, confidence, notes, None, scale))
        if row:
            found[item] = row
    return found


def _guess(entry: Entry) -> Entry:
    """The entry, marked as of a column that was taken among several of one period."""
    return entry._replace(confidence="low", notes=(*entry.notes, Message(COLUMN_GUESSED)))


def _amounts(line: Line, columns: Mapping[int, Period], unit: Unit) -> dict[str, float]:
    factor = 1.0 if counts(line.label) else unit.factor or 1.0
    return {columns[c].id: _scaled(value, factor) for c, value in line.values.items() if c in columns}


def _scaled(value: float, factor: float) -> float:
    """The amount in units of currency, without what binary fractions leave over: 64.6 million are 64,600,000."""
    scaled = value * factor
    return scaled if factor == 1 or scaled.is_integer() else round(scaled, 4)
