"""The types of the document `finvet.vet/1`, which `finvet schema vet` prints as JSON Schema."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from finvet.documents.deal import DealDocument, LimitDocument
from finvet.documents.facts import FactsDocument, RequestDocument
from finvet.documents.spread_types import SourceDocument, SpreadDocument
from finvet.model import Confidence, Grade, PaysOnTime, Severity, VerdictCode, ViableCashFlow
from finvet.trends import TrendWord


class RatioDocument(TypedDict):
    """A ratio of one year; `note` says why it is absent, or what was assumed."""

    value: float | None
    note: str | None
    inputs: list[str]
    confidence: Confidence


class ScoreDocument(TypedDict):
    """A published score of one year with its zone."""

    value: float | None
    zone: str | None
    note: str | None
    confidence: Confidence


class FittedToDocument(TypedDict):
    """Whom a score is for; by what the partner is none of them (country, trade, listed); what of it is not sure."""

    companies: str
    outside: list[str]
    unverified: str | None


class TrendDocument(TypedDict):
    """Where a ratio or score is heading over three fiscal years; `note` says why there is no trend.

    `change` is the last value less the first, `growth` compound growth a year (positive amounts alone), `volatility`
    the sample standard deviation. `throughout`: by more than noise in every year.
    """

    trend: TrendWord | None
    throughout: bool
    change: float | None
    growth: float | None
    volatility: float | None
    confidence: Confidence
    note: str | None


class StandingDocument(TypedDict):
    """Between which percentiles a value stands: the shares of the population with a lower value, in percent."""

    low: float
    high: float


class PopulationDocument(TypedDict):
    """Those whom the partner is compared with, and how many they are."""

    population: str
    count: int | None


class BenchmarksDocument(TypedDict):
    """Where the ratios of the latest year stand among other companies, by ratio and population."""

    title: str
    about: str
    source: str
    period: str | None
    populations: list[PopulationDocument]
    standings: dict[str, dict[str, StandingDocument]]


class ContributionDocument(TypedDict):
    """What one figure adds: the points of its band, of a typical company, and of the best band."""

    term: str
    value: float | None
    points: int
    typical: int
    best: int


class RiskDocument(TypedDict):
    """How likely the company is to fail within twelve months of its latest statement; more points are safer.

    `grade_observed` is the share of companies of that grade that failed, `model_base_rate` of all to which the model
    was fitted, `base_rate` what is assumed. Log-odds: offset + logit(base_rate) - logit(model_base_rate) - ln 2 /
    points_to_double * points. `outside`: why it is none of the model's companies; `unchecked`: what may make it so.
    `lacking`: terms of a fuller sub-model.
    """

    failure_probability: float
    grade: Grade
    grade_observed: float | None
    base_rate: float
    model_base_rate: float
    model: str
    reasons: list[str]
    reasons_for: list[str]
    reasons_against: list[str]
    outside: list[str]
    unchecked: list[str]
    lacking: list[str]
    offset: float
    points: int
    points_to_double: float
    contributions: list[ContributionDocument]


class PolicyDocument(TypedDict):
    """The rules that judged."""

    name: str
    version: str
    sha256: str


class FindingDocument(TypedDict):
    """A rule that fired."""

    code: str
    severity: Severity
    message: str
    figures: list[str]
    basis: list[SourceDocument]


class IndicatorDocument(TypedDict):
    """One line of the scorecard."""

    points: int | None
    weight: float
    value: float | None
    note: str | None


class OverrideDocument(TypedDict):
    """An analyst's own verdict beside the policy's."""

    code: VerdictCode
    by: str
    reason: str
    date: str | None


class VerdictDocument(TypedDict):
    """The answer, with its reasons."""

    code: VerdictCode
    override: OverrideDocument | None
    score: float | None
    scorecard: dict[str, IndicatorDocument]
    steps: list[str]
    confidence: Confidence
    confidence_steps: list[str]
    statistics_disagree: str | None
    viable_cash_flow: ViableCashFlow
    pays_on_time: PaysOnTime
    reasons_for: list[str]
    reasons_against: list[str]
    unknown: list[str]
    requests: list[str]
    request_details: list[RequestDocument]
    valid_until: str | None


class VetDocument(SpreadDocument):
    """The vetting of one partner: its spread statements and what follows from them."""

    schema: Literal["finvet.vet/1"]  # type: ignore[misc]
    ratios: dict[str, dict[str, RatioDocument]]
    scores: dict[str, dict[str, ScoreDocument]]
    fitted_to: dict[str, FittedToDocument]
    trends: dict[str, TrendDocument]
    benchmarks: BenchmarksDocument
    risk: RiskDocument | None
    risk_note: str | None
    as_of: str
    policy: PolicyDocument
    deal: DealDocument | None
    limit: LimitDocument | None
    facts: FactsDocument
    findings: list[FindingDocument]
    verdict: VerdictDocument


class VetsDocument(TypedDict):
    """The vettings of the companies that share a workbook."""

    schema: Literal["finvet.vet/1"]
    partners: list[VetDocument]
