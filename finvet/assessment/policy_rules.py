"""The closed vocabulary of a policy file: what a rule can say, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from finvet.assessment.conditions import Clause, Condition
from finvet.assessment.deal_rules import LimitClause, StressClause
from finvet.assessment.gate_rules import Gates, Names
from finvet.assessment.scorecard_rules import IndicatorRule
from finvet.model import Confidence, Message

CapCode = Literal["conditions", "secured", "decline", "stop"]
Percent = Annotated[float, Field(ge=0, le=100)]
Amount = Annotated[float, Field(ge=0)]


# ---------------------------------------------------------------- knock-outs, overrides, confidence


class Cap(Clause):
    """The best verdict still possible where the condition holds."""

    when: Condition
    cap: CapCode


class KnockOut(Clause):
    """A rule that caps the verdict: the first of its caps whose condition holds counts, so a lift stands first.

    `without_opinion`: what remains of it when a gate fails. It says nothing, it still stands where it caps at
    decline or worse because it does not rest on the statements, or it replaces the missing opinion.
    """

    id: str
    caps: tuple[Cap, ...] = Field(strict=False, min_length=1)
    without_opinion: Literal["silent", "stands", "replaces"] = "silent"


class StarCap(Clause):
    """So many star indicators at 0 points cap the verdict."""

    at_least: int
    cap: CapCode


class PillarCap(Clause):
    """A pillar below so many percent caps the verdict."""

    pillar: str
    below: Percent
    cap: CapCode


class Series(Clause):
    """A figure over three years that is worse when it moves this way by more than noise in both intervals."""

    figure: str
    worse: Literal["rising", "falling"]
    noise: Amount
    relative: bool = False


class TrendOverride(Clause):
    """So many series worse in both intervals take the verdict steps down, never below the floor."""

    worse_at_least: int
    steps_down: int
    floor: CapCode
    series: tuple[Series, ...] = Field(strict=False)


class Overrides(Clause):
    """What corrects the band of the score, in the order in which it is applied."""

    stars: tuple[StarCap, ...] = Field(strict=False)
    pillars: tuple[PillarCap, ...] = Field(strict=False)
    trend: TrendOverride
    low_confidence: CapCode


class Effect(Clause):
    """What lowers confidence: steps (halves are rounded down at the end), or a grade that it cannot exceed."""

    steps: Amount = 0
    at_most: Confidence = "high"


class ConfidenceRules(Clause):
    """How confidence falls from high."""

    fewer_years: Effect
    old_balance_sheet: Effect
    old_after_months: int
    derived_cash_flow: Effect
    file_refused: Effect
    star_missing: Effect
    star_medium: Effect
    audit: Mapping[Literal["audited", "reviewed", "compiled", "unaudited"], Effect]


# ---------------------------------------------------------------- answers and requests


class Bands(Clause):
    """The lowest score of each verdict; below the last one it is decline."""

    accept: Percent
    conditions: Percent
    secured: Percent

    @model_validator(mode="after")
    def _fall(self) -> Self:
        if not self.accept > self.conditions > self.secured:
            raise PydanticCustomError("mistake-bands-reversed", "reversed")
        return self


class ViableCashFlowRules(Clause):
    """Q1, first match; neither is marginal."""

    not_viable: Condition
    viable: Condition


class PaysOnTimeRules(Clause):
    """Q2, first match; `alone` are the indicators of the pillar on which a low-confidence answer cannot rest."""

    doubtful: Condition
    likely: Condition
    pillar: str
    alone: Names


class RequestRule(Clause):
    """A document to ask for: always, after a finding or a step of confidence of one of these ids, or when it holds."""

    code: str
    always: bool = False
    after: tuple[str, ...] = Field(default=(), strict=False)
    when: Condition | None = None


class Validity(Clause):
    """How long an opinion lasts: the earlier of two dates."""

    months_after_opinion: int
    months_after_balance_sheet: int


class PolicyRules(Clause):
    """Everything that a policy file says."""

    name: str
    version: str
    bands: Bands
    gates: Gates
    indicators: tuple[IndicatorRule, ...] = Field(strict=False, min_length=1)
    knock_outs: tuple[KnockOut, ...] = Field(strict=False)
    overrides: Overrides
    confidence: ConfidenceRules
    viable_cash_flow: ViableCashFlowRules
    pays_on_time: PaysOnTimeRules
    requests: tuple[RequestRule, ...] = Field(strict=False)
    unchecked: tuple[str, ...] = Field(strict=False)
    most_reasons: int
    validity: Validity
    limit: LimitClause
    stress: StressClause

    def broken_references(self) -> Iterator[Message]:
        """Pillars, knock-outs and indicators that a rule names and the policy does not have; names given twice."""
        pillars = {rule.pillar for rule in self.indicators}
        knock_outs = {rule.id for rule in self.knock_outs}
        indicators = [rule.id for rule in self.indicators]
        for condition in self._conditions():
            yield from _absent("pillar", [condition.pillar], pillars)
            yield from _absent("knock_out", [condition.knock_out], knock_outs)
        yield from _absent("overrides.pillars", [cap.pillar for cap in self.overrides.pillars], pillars)
        yield from _absent("gates.D6", [*self.gates.D6.all_of, *self.gates.D6.any_of], set(indicators))
        yield from _absent("pays_on_time.alone", self.pays_on_time.alone, set(indicators))
        yield from _absent("pays_on_time.pillar", [self.pays_on_time.pillar], pillars)
        for names in (indicators, [rule.id for rule in self.knock_outs]):
            twice = sorted({name for name in names if names.count(name) > 1})
            yield from (Message("mistake-given-twice", {"name": name}) for name in twice)

    def _conditions(self) -> Iterator[Condition]:
        for top in self._top_conditions():
            yield from top.walk()

    def _top_conditions(self) -> Iterator[Condition]:
        yield from (cap.when for rule in self.knock_outs for cap in rule.caps)
        yield from (rule.when for rule in self.requests if rule.when)
        measures = (measure for rule in self.indicators for measure in rule.measures)
        yield from (measure.not_meaningful.when for measure in measures if measure.not_meaningful)
        yield from (self.viable_cash_flow.not_viable, self.viable_cash_flow.viable)
        yield from (self.pays_on_time.doubtful, self.pays_on_time.likely)


def _absent(key: str, names: Sequence[str | None], there: set[str]) -> Iterator[Message]:
    for name in names:
        if name and name not in there:
            yield Message("mistake-broken-reference", {"key": key, "name": name})
