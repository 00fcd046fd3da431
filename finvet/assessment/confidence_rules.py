"""The vocabulary of confidence: how it falls from high, and where the failure model contradicts the rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from finvet.assessment.bounds import Amount, Clause, Constraint, Count
from finvet.assessment.conditions import Condition
from finvet.model import Confidence, Grade, VerdictCode


@dataclass(frozen=True, kw_only=True)
class Effect(Clause):
    """What lowers confidence: steps (halves are rounded down at the end), or a grade that it cannot exceed."""

    steps: Amount = 0.0
    at_most: Confidence = "high"


@dataclass(frozen=True, kw_only=True)
class ConfidenceRule(Effect):
    """What lowers confidence where a condition holds."""

    id: str
    when: Condition


@dataclass(frozen=True, kw_only=True)
class Disagreement(Effect):
    """Grades of the failure model that speak against the scorecard where it alone would come to these verdicts."""

    verdicts: Annotated[tuple[VerdictCode, ...], Constraint(min_length=1)]
    grades: Annotated[tuple[Grade, ...], Constraint(min_length=1)]


@dataclass(frozen=True, kw_only=True)
class RiskRules(Clause):
    """What share of all companies is taken to fail in a year, and where the failure model contradicts the rules."""

    base_rate: Annotated[float, Constraint(gt=0, lt=1)] | None = None
    disagrees: tuple[Disagreement, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ConfidenceRules(Clause):
    """How confidence falls from high."""

    fewer_years: Effect
    old_balance_sheet: Effect
    old_after_months: Count
    derived_cash_flow: Effect
    file_refused: Effect
    star_missing: Effect
    star_medium: Effect
    audit: Mapping[Literal["audited", "reviewed", "compiled", "unaudited"], Effect]
    rules: tuple[ConfidenceRule, ...] = ()
