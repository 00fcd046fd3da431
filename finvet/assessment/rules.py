"""What a firm's own rules say: findings, and caps beside those of the knock-outs."""

from __future__ import annotations

from collections.abc import Iterable

from finvet.assessment.evidence import Evidence
from finvet.assessment.judging import judge, missing
from finvet.assessment.knockout_rules import Rule
from finvet.assessment.knockouts import Fired, KnockOuts
from finvet.assessment.says import OWN, written
from finvet.model import Finding, Message


def uncapped_findings(rules: Iterable[Rule], evidence: Evidence) -> tuple[Finding, ...]:
    """A finding of every rule that holds and leaves the verdict alone."""
    return tuple(_finding(rule, evidence) for rule in rules if rule.cap is None and judge(rule, evidence))


def with_caps(knock_outs: KnockOuts, rules: Iterable[Rule], evidence: Evidence) -> KnockOuts:
    """The knock-outs and the rules that cap the verdict, as one."""
    answers = [(rule, judge(rule, evidence)) for rule in rules if rule.cap]
    fired = [Fired(rule.id, rule.cap, _finding(rule, evidence)) for rule, holds in answers if holds and rule.cap]
    left_open = {rule.id: missing(rule, evidence) for rule, holds in answers if holds is None}
    return KnockOuts((*knock_outs.fired, *fired), {**knock_outs.open, **left_open})


def _finding(rule: Rule, evidence: Evidence) -> Finding:
    figures = [figure for name in rule.figures if (figure := evidence.decisive(name))]
    values = {figure.name: figure.value for figure in figures}
    own = {OWN: values.get(rule.figure)} if rule.figure else {}
    mark = rule.marks[0] if rule.marks else None
    return Finding(
        rule.id, rule.severity, Message("rule", {"text": written(rule.says, values | own, mark)}), tuple(figures)
    )
