"""A partner's statements on the standard chart: periods, figures, and the cells that they rest on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Literal, NamedTuple

from msgspec import Struct

from finvet.model.message import Message
from finvet.model.workbook import RefusedFile, SourceFile

Confidence = Literal["high", "medium", "low"]
PeriodKind = Literal["actual", "forecast", "budget"]
StatementName = Literal["BS", "IS", "CF", "MEMO"]
Polarity = Literal["strong", "weak", "none"]

CONFIDENCES: tuple[Confidence, ...] = ("low", "medium", "high")

FULL_YEAR_MONTHS = 12
DAYS_IN_A_WEEK = 7
DAYS_IN_A_YEAR = 365.25
YEARS_VETTED = 3


def weakest(*grades: Confidence) -> Confidence:
    """The lowest of several confidences; high where none is given."""
    for grade in CONFIDENCES:
        if grade in grades:
            return grade
    return "high"


class Source(NamedTuple):
    """The cell that a figure was read from: `cell` is A1-style, `text` what stands in it."""

    file: str
    sheet: str
    cell: str
    label: str = ""
    text: str = ""

    @property
    def table(self) -> str:
        """The sheet as people are told it: of a text file, which has none, the file."""
        return self.sheet or self.file


class Period(Struct, frozen=True, order=True, dict=True):
    """A fiscal period. `end` is None where the file names the year alone; `months` None where it cannot be told.

    `weeks`: how many a year has that closes on a day of the week.
    """

    year: int
    end: date | None = None
    months: int | None = FULL_YEAR_MONTHS
    kind: PeriodKind = "actual"
    weeks: int | None = None

    @cached_property
    def id(self) -> str:
        """The ISO end date, or the year; with /MONTHS where the period is not a year."""
        stem = self.end.isoformat() if self.end else str(self.year)
        return stem if self.months in (FULL_YEAR_MONTHS, None) else f"{stem}/{self.months}"

    @property
    def is_actual_year(self) -> bool:
        """Whether it is a full year of actual figures: the only kind that is vetted."""
        return self.kind == "actual" and self.months == FULL_YEAR_MONTHS

    @property
    def days(self) -> float:
        """Length in days: 365 for a year (366 is never used), 364 or 371 for one of weeks, 30.4 a month otherwise."""
        if self.weeks:
            return float(DAYS_IN_A_WEEK * self.weeks)
        if self.months in (FULL_YEAR_MONTHS, None):
            return 365.0
        return float(round(365 * (self.months or FULL_YEAR_MONTHS) / FULL_YEAR_MONTHS))

    def follows(self, earlier: Period) -> bool:
        """Whether it is the fiscal year after: it ends a year later, give or take a quarter."""
        between = (self.last_day - earlier.last_day).days
        return abs(between - DAYS_IN_A_YEAR) <= DAYS_IN_A_YEAR / 4

    @property
    def last_day(self) -> date:
        """The day on which it ends; 31 December where the file names the year alone."""
        return self.end or date(self.year, 12, 31)


class Figure(NamedTuple):
    """A line item or ratio of one period, with all that it rests on.

    `value` is None where the figure is absent; the first note then says why, and `polarity` is set where
    it is not meaningful rather than missing. `basis` are the cells it was read from, `inputs` the figures
    it was computed from. `scale` is given where its table states another unit than the main one.
    """

    name: str
    period: Period
    value: float | None
    basis: tuple[Source, ...] = ()
    inputs: tuple[Figure, ...] = ()
    method: str = "read"
    confidence: Confidence = "high"
    notes: tuple[Message, ...] = ()
    polarity: Polarity | None = None
    scale: float | None = None

    def cells(self) -> Iterator[Source]:
        """Every cell that the figure walks back to, its own first, each once."""
        seen: set[Source] = set()
        for source in self._walk():
            if source not in seen:
                seen.add(source)
                yield source

    def _walk(self) -> Iterator[Source]:
        yield from self.basis
        for figure in self.inputs:
            yield from figure._walk()


FigureTable = Mapping[str, Mapping[str, Figure]]
"""Figures by name (line item or ratio) and period id."""


class Scale(Struct, frozen=True):
    """The unit of the statements: an amount in the file times `factor` is in units of currency."""

    factor: float = 1.0
    stated: bool = False
    basis: tuple[Source, ...] = ()


class UnmatchedLine(Struct, frozen=True):
    """A line with amounts that no figure was taken from, so that nothing is lost: values by period id."""

    source: Source
    values: Mapping[str, float]


class SpreadWarning(Struct, frozen=True):
    """What a reader of the statements must know: which items, periods and cells it is about."""

    message: Message
    items: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    basis: tuple[Source, ...] = ()


class Statements(Struct, frozen=True):
    """A partner's statements on the standard chart of line items.

    `evidence`: documents that came with the statements and are not read, such as a letter or a scan, where those are
    told apart from files that are refused. `not_used`: lines of used tables that no figure was taken from,
    though they are understood, or of no statement: raw materials among inventories, a total once more, key figures.
    """

    partner: str
    files: tuple[SourceFile, ...]
    currency: str | None
    scale: Scale
    periods: tuple[Period, ...]
    figures: FigureTable
    unmatched: tuple[UnmatchedLine, ...] = ()
    warnings: tuple[SpreadWarning, ...] = ()
    refused: tuple[RefusedFile, ...] = ()
    evidence: tuple[str, ...] = ()
    not_used: tuple[UnmatchedLine, ...] = ()

    def figure(self, item: str, period: Period) -> Figure | None:
        """The line item's figure of one period."""
        row = self.figures.get(item)
        return row.get(period.id) if row else None

    def value(self, item: str, period: Period) -> float | None:
        """The line item's amount, None where it is absent."""
        figure = self.figure(item, period)
        return figure.value if figure else None

    @property
    def years(self) -> tuple[Period, ...]:
        """The actual full years that are vetted: the latest three, oldest first."""
        return tuple(p for p in self.periods if p.is_actual_year)[-YEARS_VETTED:]


class FilledIn(Struct, frozen=True):
    """A cell that a partner filled in: what it answers, a question by its id or a key of the case, and how.

    `value`: a number, text, date or truth value as it stands there, a choice as the questionnaire names it; a
    percentage as such, 34 for 34 %. `note`: the document that the partner names for it.
    """

    key: str
    value: object
    source: Source
    note: str | None = None
