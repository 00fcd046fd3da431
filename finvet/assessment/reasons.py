"""Why the verdict is what it is, and what it could not know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from finvet.assessment.evidence import Evidence
from finvet.assessment.findings import sentence
from finvet.assessment.knockouts import KnockOuts
from finvet.assessment.policy import Policy
from finvet.assessment.policy_rules import Unchecked
from finvet.assessment.scorecard import BEST_POINTS
from finvet.assessment.sentences import worded
from finvet.line_items import chart
from finvet.model import Case, Finding, Indicator, Message

UNTOLD = ("step-pillar", "step-trend", "step-low-confidence")
"""The steps that no finding tells: a star at 0 is an indicator that costs, a knock-out has a finding."""


def reasons_for(policy: Policy, scorecard: Sequence[Indicator]) -> tuple[Message, ...]:
    """The indicators with full points, the heaviest first."""
    full = [indicator for indicator in scorecard if indicator.points == BEST_POINTS]
    return _sentences(policy, sorted(full, key=lambda i: -i.weight))


def reasons_against(
    policy: Policy, scorecard: Sequence[Indicator], rules: Iterable[Finding], lowered: Iterable[Message] = ()
) -> tuple[Message, ...]:
    """The gates and knock-outs that fired, what else lowered the verdict, then the indicators that cost most."""
    fired = (*(finding.message for finding in rules), *(step for step in lowered if step.code in UNTOLD))
    lost = [i for i in scorecard if i.points is not None and i.points < BEST_POINTS]
    costs = sorted(lost, key=lambda i: -i.weight * (BEST_POINTS - (i.points or 0)))
    return (fired + _sentences(policy, costs))[: policy.most_reasons]


def _sentences(policy: Policy, indicators: Iterable[Indicator]) -> tuple[Message, ...]:
    rules = {rule.id: rule for rule in policy.indicators}
    return tuple(sentence(rules[i.name], i) for i in indicators)[: policy.most_reasons]


def unknown(
    policy: Policy, evidence: Evidence, scorecard: Sequence[Indicator], knock_outs: KnockOuts, case: Case
) -> tuple[Message, ...]:
    """What the verdict could not know, grouped: indicators, rules, audit, dates, and what no statement tells."""
    found = (
        *_missing_indicators(scorecard),
        *_low_confidence(policy, evidence),
        *_open_rules(knock_outs, evidence),
        *_headings(evidence),
    )
    audit = () if case.audit else (Message("unknown-audit"),)
    unchecked = [_unchecked(rule, evidence) for rule in policy.unchecked if evidence.value(rule.until) is None]
    return (*found, *audit, *unchecked)


def _unchecked(rule: Unchecked, evidence: Evidence) -> Message:
    """What stays open, with the reason where there is more to say than that nobody gave the figure."""
    figure = evidence.figure(rule.until)
    reason = {"reason": figure.notes[0]} if figure and figure.value is None and figure.notes else {}
    return worded(f"{rule.code}-why" if reason else (), rule.code, reason)


def missing_inputs(indicators: Iterable[Indicator]) -> tuple[str, ...]:
    """The line items for want of which indicators are missing: core ones, for their variants are asked with them."""
    named = dict.fromkeys(item for indicator in indicators for item in _inputs(indicator))
    core = tuple(item for item in named if item in chart() and chart()[item].tier == "core")
    return core or tuple(named)


def _inputs(indicator: Indicator) -> Iterator[str]:
    """The line items for want of which an indicator is missing."""
    if indicator.points is None and indicator.note:
        inputs = indicator.note.parameters.get("inputs", ())
        if isinstance(inputs, Sequence) and not isinstance(inputs, str):
            yield from map(str, inputs)


def _missing_indicators(scorecard: Sequence[Indicator]) -> Iterator[Message]:
    """Indicators that could not be judged, those that lack the same lines together."""
    by_inputs: dict[tuple[str, ...], list[str]] = {}
    for indicator in scorecard:
        if indicator.points is None:
            by_inputs.setdefault(missing_inputs([indicator]), []).append(indicator.name)
    for inputs, names in by_inputs.items():
        if inputs:
            yield Message("unknown-indicators-inputs", {"indicators": names, "inputs": list(inputs)})
        else:
            yield Message("unknown-indicators", {"indicators": names})


def _low_confidence(policy: Policy, evidence: Evidence) -> Iterator[Message]:
    low = [name for name in policy.decisive_figures if evidence.is_low(name)]
    if low:
        yield Message("unknown-low-confidence", {"figures": low})


def _open_rules(knock_outs: KnockOuts, evidence: Evidence) -> Iterator[Message]:
    """Rules left open for want of what the statements do not show, then of what the case does not say."""
    for code, is_asked in (("unknown-knock-outs", False), ("unknown-facts", True)):
        found = {
            rule: [name for name in names if evidence.is_fact(name) == is_asked]
            for rule, names in knock_outs.open.items()
        }
        rules = [rule for rule, names in found.items() if names]
        if rules:
            figures = list(dict.fromkeys(name for names in found.values() for name in names))
            yield Message(code, {"rules": rules, "figures": figures})


def _headings(evidence: Evidence) -> Iterator[Message]:
    if any(year.end is None for year in evidence.years):
        yield Message("unknown-year-end", {"years": [str(y.year) for y in evidence.years if y.end is None]})
