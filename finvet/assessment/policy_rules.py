"""The closed vocabulary of a policy file: what a rule can say, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from graphlib import TopologicalSorter
from typing import Annotated, Literal

from finvet.assessment.bounds import Amount, Clause, Constraint, Count
from finvet.assessment.conditions import Condition
from finvet.assessment.confidence_rules import ConfidenceRules, RiskRules
from finvet.assessment.deal_rules import CollectionClause, LimitClause, StressClause
from finvet.assessment.gate_rules import Gates, Names, Share
from finvet.assessment.knockout_rules import CapCode, KnockOut, Rule
from finvet.assessment.scorecard_rules import IndicatorRule
from finvet.mistakes import ContradictionError
from finvet.model import VerdictCode

Percent = Annotated[float, Constraint(ge=0, le=100)]
Whole = Annotated[int, Constraint(ge=0, le=100)]
Steps = Annotated[int, Constraint(ge=0)]


# ---------------------------------------------------------------- overrides


@dataclass(frozen=True, kw_only=True)
class StarCap(Clause):
    """So many star indicators at 0 points cap the verdict."""

    at_least: Count
    cap: CapCode


@dataclass(frozen=True, kw_only=True)
class PillarCap(Clause):
    """A pillar below so many percent caps the verdict."""

    pillar: str
    below: Percent
    cap: CapCode


@dataclass(frozen=True, kw_only=True)
class Series(Clause):
    """A figure over three years that is worse when it moves this way by more than noise in both intervals."""

    figure: str
    worse: Literal["rising", "falling"]
    noise: Amount
    relative: bool = False


@dataclass(frozen=True, kw_only=True)
class TrendOverride(Clause):
    """So many series worse in both intervals take the verdict steps down, never below the floor.

    `unless`: where it holds, the years do not compare and the trend is left alone.
    """

    worse_at_least: Count
    steps_down: Steps
    floor: CapCode
    unless: Condition | None = None
    series: tuple[Series, ...]


@dataclass(frozen=True, kw_only=True)
class Mitigants(Clause):
    """How far signed mitigants that cover the exposure lift the verdict: so many steps, never better than `best`.

    `least_share_of_peak`: what they must cover of the peak exposure, besides all that exceeds the limit.
    """

    least_share_of_peak: Share
    steps_up: Steps
    best: VerdictCode


@dataclass(frozen=True, kw_only=True)
class Overrides(Clause):
    """What corrects the band of the score, in the order in which it is applied."""

    stars: tuple[StarCap, ...]
    pillars: tuple[PillarCap, ...]
    trend: TrendOverride
    low_confidence: CapCode
    mitigants: Mitigants


# ---------------------------------------------------------------- answers and requests


@dataclass(frozen=True, kw_only=True)
class Bands(Clause):
    """The lowest score of each verdict; below the last one it is decline.

    Whole numbers, so that no score need be shown rounded onto one of them.
    """

    accept: Whole
    conditions: Whole
    secured: Whole

    def __post_init__(self) -> None:
        if not self.accept > self.conditions > self.secured:
            raise ContradictionError("mistake-bands-reversed")


@dataclass(frozen=True, kw_only=True)
class ViableCashFlowRules(Clause):
    """Q1, first match; neither is marginal."""

    not_viable: Condition
    viable: Condition


@dataclass(frozen=True, kw_only=True)
class PaysOnTimeRules(Clause):
    """Q2, first match; `alone` are the indicators of the pillar on which a low-confidence answer cannot rest."""

    doubtful: Condition
    likely: Condition
    pillar: str
    alone: Names


@dataclass(frozen=True, kw_only=True)
class RequestRule(Clause):
    """A document to ask for: always, after what was found, or when a condition holds.

    `after`: ids of findings and steps of confidence, and of those warnings of reading that gate D1 looks at. `unless`:
    where it holds, the case has the document already.
    """

    code: str
    always: bool = False
    after: tuple[str, ...] = ()
    when: Condition | None = None
    unless: Condition | None = None


@dataclass(frozen=True, kw_only=True)
class Unchecked(Clause):
    """What nothing in the statements can tell: said until the case gives the figure."""

    code: str
    until: str


@dataclass(frozen=True, kw_only=True)
class Agreed(Clause):
    """The mitigant that answers red flags of one kind, by the verdict; other verdicts give no credit."""

    accept: str
    conditions: str
    secured: str


@dataclass(frozen=True, kw_only=True)
class Validity(Clause):
    """How long an opinion lasts: the earlier of two dates."""

    months_after_opinion: Count
    months_after_balance_sheet: Count


@dataclass(frozen=True, kw_only=True)
class PolicyRules(Clause):
    """Everything that a policy file says."""

    name: str
    version: str
    extends: str | None = None
    bands: Bands
    gates: Gates
    indicators: Annotated[tuple[IndicatorRule, ...], Constraint(min_length=1)]
    terms: Mapping[str, Condition] = field(default_factory=dict)
    knock_outs: tuple[KnockOut, ...]
    rules: tuple[Rule, ...] = ()
    overrides: Overrides
    confidence: ConfidenceRules
    risk: RiskRules = field(default_factory=RiskRules)
    viable_cash_flow: ViableCashFlowRules
    pays_on_time: PaysOnTimeRules
    requests: tuple[RequestRule, ...]
    unchecked: tuple[Unchecked, ...]
    most_reasons: Count
    agree: Mapping[str, Agreed]
    validity: Validity
    collection: CollectionClause
    limit: LimitClause
    stress: StressClause

    @cached_property
    def knock_outs_in_turn(self) -> tuple[KnockOut, ...]:
        """The knock-outs, each after those that it asks about. A circle raises CycleError."""
        by_id = {rule.id: rule for rule in self.knock_outs}
        asked = {rule.id: {name for cap in rule.caps for name in self._asked(cap.when)} for rule in self.knock_outs}
        return tuple(by_id[name] for name in TopologicalSorter(asked).static_order())

    def _asked(self, condition: Condition) -> Iterator[str]:
        """The knock-outs that a condition, or a term in it, names."""
        for part in condition.walk():
            if part.knock_out:
                yield part.knock_out
            if part.term:
                yield from self._asked(self.terms[part.term])

    @cached_property
    def decisive_figures(self) -> tuple[str, ...]:
        """Every figure that a measure, a flag or a knock-out looks at."""
        measured = [measure.figure for rule in self.indicators for measure in rule.measures]
        flagged = [flag.figure for rule in self.indicators for flag in rule.flags]
        return tuple(dict.fromkeys([*measured, *flagged, *(name for rule in self.knock_outs for name in rule.figures)]))
