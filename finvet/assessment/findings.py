"""Findings beside gates and knock-outs: indicators that lost points, credibility flags, a missing balance sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from finvet.assessment.dating import balance_sheets
from finvet.assessment.evidence import Evidence
from finvet.assessment.gates import counted_years
from finvet.assessment.policy import Policy
from finvet.assessment.scorecard import is_raised
from finvet.assessment.scorecard_rules import Flag, IndicatorRule, Measure
from finvet.assessment.sentences import worded
from finvet.model import Finding, Indicator, Message, Severity

LEVELS = ("critical", "concern", "fine")
"""What an indicator's 0, 1 and 2 points are called."""


def scorecard_findings(policy: Policy, scorecard: Sequence[Indicator]) -> Iterator[Finding]:
    """Every indicator that lost points: a star at 0 is high, another at 0 medium, 1 point low."""
    rules = {rule.id: rule for rule in policy.indicators}
    for indicator in scorecard:
        if indicator.points in (0, 1):
            figures = (indicator.figure,) if indicator.figure else ()
            yield Finding(indicator.name, _severity(indicator), sentence(rules[indicator.name], indicator), figures)


def _severity(indicator: Indicator) -> Severity:
    if indicator.points == 1:
        return "low"
    return "high" if indicator.star else "medium"


def flag_findings(rules: Iterable[IndicatorRule], evidence: Evidence) -> Iterator[Finding]:
    """Every credibility flag that is raised."""
    for flag in (flag for rule in rules for flag in rule.flags):
        figure = evidence.decisive(flag.figure)
        if figure and is_raised(flag, evidence):
            yield Finding(flag.id, "medium", _flag_sentence(flag, figure.value), (figure,))


def _flag_sentence(flag: Flag, value: float | None) -> Message:
    parameters = {"flag": flag.id, "figure": flag.figure, "value": value, "mark": flag.marks[0]}
    return worded(f"flag-{flag.id}", "flag", parameters)


def statement_findings(policy: Policy, evidence: Evidence) -> Iterator[Finding]:
    """What the company is, where no score is for its like; fewer balance sheets than years, enough to judge.

    A balance sheet that is missing is asked for.
    """
    kind = evidence.analysis.kinds.get(evidence.years[-1].id) if evidence.years else None
    if kind:
        yield Finding("company-kind", "info", Message(f"kind-{kind.name}", {"evidence": kind.lines()}), kind.evidence)
    years = len(counted_years(policy.gates.D2, evidence))
    sheets = len(balance_sheets(evidence, policy.gates.D2.balance_sheet))
    if policy.gates.D2.fewest_balance_sheets <= sheets < years:
        yield Finding("third-balance-sheet", "info", Message("third-balance-sheet", {"years": years, "sheets": sheets}))


def sentence(rule: IndicatorRule, indicator: Indicator) -> Message:
    """What an available indicator says, with its value beside the marks of its bands."""
    level = LEVELS[indicator.points or 0]
    if indicator.figure is None:
        noted = indicator.note.parameters if indicator.note else {}
        return worded(f"{indicator.name}-{level}", f"indicator-signs-{level}", {"indicator": indicator.name, **noted})
    name = indicator.figure.name
    parameters: dict[str, object] = {"indicator": indicator.name, "figure": name, "value": indicator.figure.value}
    if indicator.figure.value is None:
        return worded(f"{name}-{level}-nm", f"indicator-{level}-nm", parameters)
    return worded(f"{name}-{level}", f"indicator-{level}", parameters | _marks(rule, name))


def _marks(rule: IndicatorRule, figure: str) -> dict[str, float | None]:
    measure: Measure = next(measure for measure in rule.measures if measure.figure == figure)
    fine = measure.concern if measure.fine is None else measure.fine
    return {"fine": fine, "concern": measure.concern}
