"""The two questions: was the cash flow viable over three years, and will the partner pay on time?"""

from __future__ import annotations

from collections.abc import Sequence

from finvet.assessment.evidence import Evidence
from finvet.assessment.judging import judge
from finvet.assessment.policy_rules import PaysOnTimeRules, ViableCashFlowRules
from finvet.model import Confidence, Indicator, PaysOnTime, ViableCashFlow


def viable_cash_flow(rules: ViableCashFlowRules, evidence: Evidence, *, has_opinion: bool) -> ViableCashFlow:
    """Q1, first match: not shown, not viable, viable, else marginal."""
    if not has_opinion:
        return "not_shown"
    if judge(rules.not_viable, evidence):
        return "not_viable"
    return "viable" if judge(rules.viable, evidence) else "marginal"


def pays_on_time(
    rules: PaysOnTimeRules,
    evidence: Evidence,
    scorecard: Sequence[Indicator],
    confidence: Confidence,
    *,
    has_opinion: bool,
) -> PaysOnTime:
    """Q2, first match: not shown without an opinion, doubtful, not shown on thin evidence, likely, else late."""
    if not has_opinion:
        return "not_shown"
    if judge(rules.doubtful, evidence):
        return "doubtful"
    if confidence == "low" and _rests_on_days_payable(rules, scorecard):
        return "not_shown"
    return "likely" if judge(rules.likely, evidence) else "late"


def _rests_on_days_payable(rules: PaysOnTimeRules, scorecard: Sequence[Indicator]) -> bool:
    there = {i.name for i in scorecard if i.pillar == rules.pillar and i.points is not None}
    return there.issubset(rules.alone)
