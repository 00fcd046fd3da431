"""What to ask the partner for, each document once and in the policy's order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from finvet.assessment.conditions import judge
from finvet.assessment.evidence import Evidence
from finvet.assessment.policy_rules import RequestRule
from finvet.assessment.reasons import missing_inputs
from finvet.model import Confidence, Finding, Indicator, Message, VerdictCode


def requests(
    rules: Iterable[RequestRule], evidence: Evidence, scorecard: Sequence[Indicator], signals: frozenset[str]
) -> tuple[Message, ...]:
    """The documents to ask for; `signals` are the ids of findings and the codes of confidence steps."""
    inputs = list(missing_inputs(scorecard))
    asked = [rule for rule in rules if _is_due(rule, evidence, signals)]
    return tuple(Message(rule.code, {"inputs": inputs}) for rule in asked)


def are_needed(code: VerdictCode, confidence: Confidence) -> bool:
    """Nothing is asked for where the verdict is accept with high confidence."""
    return code != "accept" or confidence != "high"


def signals(findings: Iterable[Finding], confidence_steps: Iterable[Message]) -> frozenset[str]:
    """What a request can follow."""
    return frozenset(finding.code for finding in findings) | {step.code for step in confidence_steps}


def _is_due(rule: RequestRule, evidence: Evidence, seen: frozenset[str]) -> bool:
    holds = judge(rule.when, evidence) if rule.when else False
    return rule.always or not seen.isdisjoint(rule.after) or bool(holds)
