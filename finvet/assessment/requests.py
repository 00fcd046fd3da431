"""What to ask the partner for, each document once and in the policy's order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from finvet.assessment.conditions import Condition
from finvet.assessment.evidence import Evidence
from finvet.assessment.judging import judge
from finvet.assessment.policy_rules import RequestRule
from finvet.assessment.reasons import missing_inputs
from finvet.assessment.sentences import worded
from finvet.model import Confidence, Finding, Indicator, Message, Request, VerdictCode


def requests(
    rules: Iterable[RequestRule], evidence: Evidence, scorecard: Sequence[Indicator], reasons: Mapping[str, Message]
) -> tuple[Request, ...]:
    """The documents to ask for; `reasons` are the sentences of findings by their ids and of confidence steps."""
    inputs = list(missing_inputs(scorecard))
    return tuple(_request(rule, evidence, reasons, inputs) for rule in rules if _is_due(rule, evidence, reasons))


def are_needed(code: VerdictCode, confidence: Confidence) -> bool:
    """Nothing is asked for where the verdict is accept with high confidence."""
    return code != "accept" or confidence != "high"


def reasons_to_ask(findings: Iterable[Finding], confidence_steps: Iterable[Message]) -> Mapping[str, Message]:
    """What a request can follow, by id; the first finding of an id speaks for it."""
    found = {finding.code: finding.message for finding in reversed(tuple(findings))}
    return {step.code: step for step in confidence_steps} | found


def _is_due(rule: RequestRule, evidence: Evidence, reasons: Mapping[str, Message]) -> bool:
    if rule.unless and judge(rule.unless, evidence):
        return False
    holds = judge(rule.when, evidence) if rule.when else False
    return rule.always or bool(holds) or bool(_followed(rule, evidence, reasons))


def _followed(rule: RequestRule, evidence: Evidence, reasons: Mapping[str, Message]) -> list[Message]:
    """The sentences of what the request follows: findings, steps of confidence, and warnings about vetted years."""
    warnings = (warning.message for warning in evidence.warned(rule.after))
    return [*(reasons[name] for name in rule.after if name in reasons), *warnings]


def _request(rule: RequestRule, evidence: Evidence, reasons: Mapping[str, Message], inputs: Sequence[str]) -> Request:
    because = _followed(rule, evidence, reasons)
    sheets = dict.fromkeys(sheet for reason in because for sheet in _sheets(reason))
    if rule.when and judge(rule.when, evidence):
        because.extend(_values(rule.when, evidence))
    parameters = {"inputs": list(inputs), "sheets": list(sheets)}
    return Request(
        code=rule.code,
        document=worded(() if inputs else f"{rule.code}-unnamed", rule.code, parameters),
        because=tuple(because) or (Message("request-because-always"),),
        settles=worded(f"{rule.code}-settles", "request-settles", parameters),
        why=worded(f"{rule.code}-why", "request-why", parameters),
    )


def _sheets(message: Message) -> Iterator[str]:
    """The sheets that a warning of reading names."""
    sheets = message.parameters.get("sheets", ())
    if isinstance(sheets, Sequence) and not isinstance(sheets, str):
        yield from map(str, sheets)


def _values(condition: Condition, evidence: Evidence) -> Iterator[Message]:
    """The figures that a condition looks at, where they may decide."""
    for name in condition.figures:
        value = evidence.value(name)
        if value is not None:
            yield Message("request-because-figure", {"figure": name, "value": value})
