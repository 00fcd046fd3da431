"""What of a vet document is compared, checked and frozen.

Keys of the contract's first version must be there; one that was added later may be missing, so that documents of
earlier versions of finvet can be read.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from typing import Any, Literal

from pydantic import ConfigDict, Field, TypeAdapter
from pydantic.dataclasses import dataclass

from finvet.model import Confidence, Grade, PaysOnTime, PeriodKind, Severity, VerdictCode, ViableCashFlow

READ = ConfigDict(extra="ignore", allow_inf_nan=False)


@dataclass(frozen=True, config=READ)
class File:
    """A file by its content."""

    file: str
    sha256: str


@dataclass(frozen=True, config=READ)
class Unit:
    """The main unit of the statements."""

    factor: float


@dataclass(frozen=True, config=READ)
class Year:
    """A period of the statements."""

    id: str
    end: date | None
    year: int
    kind: PeriodKind

    @property
    def last_day(self) -> date:
        """The day on which it ends; 31 December where the year alone is known."""
        return self.end or date(self.year, 12, 31)


@dataclass(frozen=True, config=READ)
class Value:
    """A line item, ratio or score of one period; `note` says why a ratio is absent."""

    value: float | None
    confidence: Confidence | None = None
    note: str | None = None

    @property
    def is_unsure(self) -> bool:
        """Whether it is a value on which no decision may rest."""
        return self.value is not None and self.confidence == "low"


@dataclass(frozen=True, config=READ)
class Risk:
    """How likely the company is to fail."""

    failure_probability: float
    grade: Grade


@dataclass(frozen=True, config=READ)
class Stamp:
    """The rules that judged."""

    name: str
    version: str
    sha256: str


@dataclass(frozen=True, config=READ)
class Limit:
    """How much may be owed to us."""

    recommended_limit: float | None


@dataclass(frozen=True, config=READ)
class Facts:
    """What was known beside the statements, and which questions were open."""

    file: str | None = None
    answers: Mapping[str, Any] = Field(default_factory=dict)
    open_questions: Mapping[str, str] = Field(default_factory=dict)


@dataclass(frozen=True, config=READ)
class Finding:
    """A rule that fired."""

    code: str
    severity: Severity
    message: str
    figures: tuple[str, ...]


@dataclass(frozen=True, config=READ)
class Indicator:
    """A line of the scorecard."""

    points: int | None
    weight: float
    value: float | None


@dataclass(frozen=True, config=READ)
class Override:
    """An analyst's own verdict."""

    code: VerdictCode
    by: str


@dataclass(frozen=True, config=READ)
class Request:
    """A document that was asked for."""

    code: str
    document: str


@dataclass(frozen=True, config=READ)
class Verdict:
    """The answer."""

    code: VerdictCode
    score: float | None
    scorecard: Mapping[str, Indicator]
    confidence: Confidence
    viable_cash_flow: ViableCashFlow
    pays_on_time: PaysOnTime
    reasons_for: tuple[str, ...]
    reasons_against: tuple[str, ...]
    requests: tuple[str, ...]
    valid_until: date | None
    request_details: tuple[Request, ...] = ()
    override: Override | None = None


Rows = Mapping[str, Mapping[str, Value]]


@dataclass(frozen=True, config=READ)
class Record:
    """A vetting as it is compared."""

    schema: Literal["finvet.vet/1"]
    partner: str
    files: tuple[File, ...]
    currency: str | None
    scale: Unit
    periods: tuple[Year, ...]
    items: Rows
    ratios: Rows
    scores: Rows
    risk: Risk | None
    as_of: date
    policy: Stamp
    findings: tuple[Finding, ...]
    verdict: Verdict
    limit: Limit | None = None
    facts: Facts = Field(default_factory=Facts)

    @cached_property
    def years(self) -> tuple[Year, ...]:
        """The vetted years, oldest first: those that have ratios."""
        vetted = {period for row in self.ratios.values() for period in row}
        return tuple(year for year in self.periods if year.id in vetted)

    @property
    def latest(self) -> Year | None:
        """The latest vetted year."""
        return self.years[-1] if self.years else None

    def figure(self, name: str, period: str) -> Value | None:
        """A ratio, score or line item of one period."""
        return next((rows[name][period] for rows in self._tables if period in rows.get(name, {})), None)

    def now(self, name: str) -> Value | None:
        """A ratio, score or line item of the latest vetted year."""
        return self.figure(name, self.latest.id) if self.latest else None

    def value(self, name: str, period: str) -> float | None:
        """The value of a figure of one period."""
        found = self.figure(name, period)
        return found.value if found else None

    @property
    def _tables(self) -> tuple[Rows, ...]:
        return (self.ratios, self.scores, self.items)


RECORD = TypeAdapter(Record)


def record(document: Mapping[str, Any]) -> Record:
    """The document as it is compared. Raises pydantic's ValidationError where it is none."""
    return RECORD.validate_python(document)
