"""The nouns of finvet: frozen plain data that one stage hands to the next.

Amounts are in units of currency, years are fiscal years, periods run from the oldest to the newest.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal, NamedTuple

from finvet.benchmarks import NO_BENCHMARKS, Benchmarks, Standing
from finvet.places import Place, Placed

Confidence = Literal["high", "medium", "low"]
PeriodKind = Literal["actual", "forecast", "budget"]
StatementName = Literal["BS", "IS", "CF", "MEMO"]
Polarity = Literal["strong", "weak", "none"]
Trade = Literal["manufacturing", "trade", "construction", "services"]
Severity = Literal["info", "low", "medium", "high"]
VerdictCode = Literal["accept", "conditions", "secured", "decline", "insufficient", "stop"]
ViableCashFlow = Literal["viable", "marginal", "not_viable", "not_shown"]
PaysOnTime = Literal["likely", "late", "doubtful", "not_shown"]

CONFIDENCES: tuple[Confidence, ...] = ("low", "medium", "high")

FULL_YEAR_MONTHS = 12
DAYS_IN_A_YEAR = 365.25
YEARS_VETTED = 3


def weakest(*grades: Confidence) -> Confidence:
    """The lowest of several confidences; high where none is given."""
    return min(grades, key=CONFIDENCES.index, default="high")


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence as its code and parameters; `finvet.wording.say` writes it out.

    Parameters hold text, numbers, dates, or lists of them; never another message's wording.
    """

    code: str
    parameters: Mapping[str, object] = field(default_factory=dict)


# ---------------------------------------------------------------- reading: what stands in a file


class CellError(str):
    """An error cell such as #REF! or #DIV/0!: neither blank nor zero nor a label."""


CellValue = str | float | bool | date | CellError | None

Range = tuple[int, int, int, int]
"""The first row and column of a range of cells, and its last."""


class Cell(NamedTuple):
    """One cell as a careful person sees it; an amount is a float, a blank is not there at all.

    `note` is the code of what must be said of it: that finvet computed its value, or why its formula has none.
    """

    value: CellValue
    number_format: str = ""
    indent: int = 0
    bold: bool = False
    formula: str | None = None
    hidden: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: its cells by (row, column), kept row by row. A csv file has one sheet named ''.

    `shared` tells of a cell with the formula "" which cell's formula it shares, moved to where it stands. `names`: what
    the names stand for that formulas of the sheet may use, by the name in small letters. `around`, `boxes`: texts
    that a person sees and that stand in no cell: headers and footers of the printed page, text boxes.
    """

    name: str
    cells: Mapping[Place, Cell]
    hidden: bool = False
    shared: Mapping[Place, Place] = field(default_factory=dict)
    merged: tuple[Range, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    around: tuple[str, ...] = ()
    boxes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "cells", Placed.of(self.cells))

    @property
    def rows(self) -> Mapping[int, Mapping[int, Cell]]:
        """The cells by row, then by column."""
        return Placed.of(self.cells).rows


@dataclass(frozen=True, slots=True)
class SourceSheet:
    """A sheet of a file by name; whether it is hidden, and how many of its cells stand in hidden rows or columns."""

    name: str
    hidden: bool = False
    hidden_cells: int = 0


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that the partner sent, identified by its content; as spread, also with its format and sheets."""

    file: str
    sha256: str
    format: str = ""
    sheets: tuple[SourceSheet, ...] = ()


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file as read: its format in words ("xlsx", "csv, utf-8, ;") and its sheets."""

    source: SourceFile
    format: str
    sheets: tuple[Sheet, ...]


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """A file of a partner that could not be read, while others could: the reason with its mend."""

    file: str
    reason: Message


# ---------------------------------------------------------------- spreading: statements


class Source(NamedTuple):
    """The cell that a figure was read from: `cell` is A1-style, `text` what stands in it."""

    file: str
    sheet: str
    cell: str
    label: str = ""
    text: str = ""


@dataclass(frozen=True, order=True)
class Period:
    """A fiscal period. `end` is None where the file names the year alone; `months` None where it cannot be told."""

    year: int
    end: date | None = None
    months: int | None = FULL_YEAR_MONTHS
    kind: PeriodKind = "actual"

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
        """Length in days: 365 for a year (366 is never used), 30.4 a month otherwise."""
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


@dataclass(frozen=True, slots=True)
class Scale:
    """The unit of the statements: an amount in the file times `factor` is in units of currency."""

    factor: float = 1.0
    stated: bool = False
    basis: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class UnmatchedLine:
    """A line with amounts that was not understood, so that nothing is lost: values by period id."""

    source: Source
    values: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class SpreadWarning:
    """What a reader of the statements must know: which items, periods and cells it is about."""

    message: Message
    items: tuple[str, ...] = ()
    periods: tuple[str, ...] = ()
    basis: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Statements:
    """A partner's statements on the standard chart of line items."""

    partner: str
    files: tuple[SourceFile, ...]
    currency: str | None
    scale: Scale
    periods: tuple[Period, ...]
    figures: FigureTable
    unmatched: tuple[UnmatchedLine, ...] = ()
    warnings: tuple[SpreadWarning, ...] = ()
    refused: tuple[RefusedFile, ...] = ()

    def figure(self, item: str, period: Period) -> Figure | None:
        """The line item's figure of one period."""
        return self.figures.get(item, {}).get(period.id)

    def value(self, item: str, period: Period) -> float | None:
        """The line item's amount, None where it is absent."""
        figure = self.figure(item, period)
        return figure.value if figure else None

    @property
    def years(self) -> tuple[Period, ...]:
        """The actual full years that are vetted: the latest three, oldest first."""
        return tuple(p for p in self.periods if p.is_actual_year)[-YEARS_VETTED:]


# ---------------------------------------------------------------- ratios


@dataclass(frozen=True, slots=True)
class CompanyKind:
    """What a company is that scores were not made for ("bank", "holding"), with the figures that show it."""

    name: str
    evidence: tuple[Figure, ...]

    def cells(self) -> tuple[Source, ...]:
        """The cells that show it."""
        return tuple(dict.fromkeys(source for figure in self.evidence for source in figure.cells()))

    def lines(self) -> tuple[str, ...]:
        """The lines that show it, by label and cell."""
        return tuple(
            f"“{s.label}” ({s.sheet}!{s.cell})" if s.sheet else f"“{s.label}” ({s.cell})" for s in self.cells()
        )


@dataclass(frozen=True, slots=True)
class FittedTo:
    """The companies that a score was fitted to, in a word, and what they have in common: countries, trades, listing."""

    name: str
    countries: tuple[str, ...] = ()
    trades: tuple[str, ...] = ()
    listed: bool | None = None

    def outside(self, case: Case) -> tuple[str, ...]:
        """By what a partner is not one of them, as far as its case tells: "country", "trade", "listed"."""
        told = {
            "country": bool(case.country and self.countries and case.country not in self.countries),
            "trade": bool(case.trade and self.trades and case.trade not in self.trades),
            "listed": None not in (case.listed, self.listed) and case.listed != self.listed,
        }
        return tuple(what for what, is_other in told.items() if is_other)


@dataclass(frozen=True, slots=True)
class Analysis:
    """Every ratio and score of every vetted year, absent ones with their reason; zones of the scores by period id.

    `unverified`: the scores that no reader is shown and no verdict counts, each with what of it is not sure.
    `fitted_to`: whom each score is for. `kinds`: what the company is, by period id, where none fits.
    """

    years: tuple[Period, ...]
    ratios: FigureTable
    scores: FigureTable
    zones: Mapping[str, Mapping[str, str]]
    unverified: Mapping[str, str] = field(default_factory=dict)
    fitted_to: Mapping[str, FittedTo] = field(default_factory=dict)
    kinds: Mapping[str, CompanyKind] = field(default_factory=dict)

    def figure(self, name: str, period: Period) -> Figure | None:
        """A ratio or score of one year."""
        table = self.ratios if name in self.ratios else self.scores
        return table.get(name, {}).get(period.id)


# ---------------------------------------------------------------- assessment


@dataclass(frozen=True, slots=True)
class Case:
    """What is known beside the statements; `facts` are the user's figures by item id, with the case file as source."""

    file: str | None = None
    partner: str | None = None
    as_of: date | None = None
    audit: Literal["audited", "reviewed", "compiled", "unaudited"] | None = None
    country: str | None = None
    trade: Trade | None = None
    listed: bool | None = None
    facts: Mapping[str, float] = field(default_factory=dict)


NO_CASE = Case()


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that fired: `code` is the rule's id."""

    code: str
    severity: Severity
    message: Message
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True)
class Indicator:
    """One line of the scorecard: its points of 2 (None where it is missing) and the figure that earned them."""

    name: str
    pillar: str
    weight: float
    star: bool
    points: int | None
    figure: Figure | None
    note: Message | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer to both questions with its reasons and with what it could not know."""

    code: VerdictCode
    score: float | None
    scorecard: tuple[Indicator, ...]
    pillars: Mapping[str, float | None]
    steps: tuple[Message, ...]
    confidence: Confidence
    confidence_steps: tuple[Message, ...]
    viable_cash_flow: ViableCashFlow
    pays_on_time: PaysOnTime
    reasons_for: tuple[Message, ...]
    reasons_against: tuple[Message, ...]
    unknown: tuple[Message, ...]
    requests: tuple[Message, ...]
    valid_until: date | None


@dataclass(frozen=True, slots=True)
class PolicyStamp:
    """Which rules judged: name, version and hash of the policy file."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Assessment:
    """What the policy says of the analysis on one day."""

    as_of: date
    policy: PolicyStamp
    findings: tuple[Finding, ...]
    verdict: Verdict


@dataclass(frozen=True)
class Partner:
    """All that is known and said of one partner."""

    statements: Statements
    analysis: Analysis
    assessment: Assessment
    case: Case = NO_CASE
    benchmarks: Benchmarks = NO_BENCHMARKS

    @cached_property
    def comparable(self) -> Benchmarks:
        """The benchmarks of those among whom it belongs: by the latest total assets, where these are sure enough."""
        years = self.statements.years
        figure = self.statements.figure("total_assets", years[-1]) if years else None
        assets = figure.value if figure and figure.confidence != "low" else None
        return self.benchmarks.suiting(self.statements.currency, assets)

    def standings(self) -> Mapping[str, Mapping[str, Standing]]:
        """Where the ratios of the latest year stand among others, by ratio and the name of the population."""
        found: dict[str, dict[str, Standing]] = {}
        for year in self.analysis.years[-1:]:
            for one in self.comparable.distributions:
                figure = self.analysis.figure(one.ratio, year)
                if figure and figure.value is not None:
                    found.setdefault(one.ratio, {})[one.population.name] = one.standing(figure.value)
        return found

    @cached_property
    def name(self) -> str:
        """The name that the case gives, else the one on the statements."""
        return self.case.partner or self.statements.partner
