"""Knock-outs: rules that cap the verdict whatever the score says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from finvet.assessment.conditions import judge
from finvet.assessment.evidence import Evidence
from finvet.assessment.policy_rules import KnockOut
from finvet.assessment.sentences import worded
from finvet.model import Figure, Finding, VerdictCode


@dataclass(frozen=True, slots=True)
class FiredKnockOut:
    """A knock-out that fired, and the best verdict that it leaves."""

    rule: KnockOut
    cap: VerdictCode
    finding: Finding


@dataclass(frozen=True, slots=True)
class KnockOuts:
    """What the knock-outs of a policy say: those that fired, and those that missing figures leave open."""

    fired: tuple[FiredKnockOut, ...]
    open: tuple[KnockOut, ...]

    @property
    def ids(self) -> frozenset[str]:
        """The ids of those that fired."""
        return frozenset(knock_out.rule.id for knock_out in self.fired)


def knock_outs(rules: Iterable[KnockOut], evidence: Evidence) -> KnockOuts:
    """Every rule in the order of the policy; a later one may ask whether an earlier one fired."""
    fired: list[FiredKnockOut] = []
    undecided: list[KnockOut] = []
    for rule in rules:
        seen = replace(evidence, fired=frozenset(knock_out.rule.id for knock_out in fired))
        answers = [judge(cap.when, seen) for cap in rule.caps]
        if True in answers:
            cap = rule.caps[answers.index(True)].cap
            fired.append(FiredKnockOut(rule, cap, _finding(rule, cap, evidence)))
        elif None in answers:
            undecided.append(rule)
    return KnockOuts(tuple(fired), tuple(undecided))


def figures_of(rule: KnockOut) -> tuple[str, ...]:
    """Every figure that the rule looks at."""
    return tuple(dict.fromkeys(name for cap in rule.caps for name in cap.when.figures))


def _finding(rule: KnockOut, cap: VerdictCode, evidence: Evidence) -> Finding:
    figures = [figure for name in figures_of(rule) if (figure := evidence.decisive(name))]
    parameters = _values(figures_of(rule), figures) | {"rule": rule.id, "cap": cap}
    return Finding(rule.id, "high", worded(f"knock-out-{rule.id}", "knock-out", parameters), tuple(figures))


def _values(names: Iterable[str], figures: Iterable[Figure]) -> dict[str, Any]:
    values: Mapping[str, float | None] = {figure.name: figure.value for figure in figures}
    return {name: values.get(name) for name in names}
