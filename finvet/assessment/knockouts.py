"""Knock-outs: rules that cap the verdict whatever the score says."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from graphlib import TopologicalSorter
from typing import Literal

from finvet.assessment.conditions import Condition
from finvet.assessment.evidence import Evidence
from finvet.assessment.judging import holding, judge, missing
from finvet.assessment.knockout_rules import Cap, KnockOut
from finvet.assessment.sentences import worded
from finvet.model import Finding, VerdictCode


@dataclass(frozen=True, slots=True)
class Fired:
    """A rule that caps the verdict and that fired: the best verdict that it leaves, also without an opinion."""

    id: str
    cap: VerdictCode
    finding: Finding
    without_opinion: Literal["silent", "stands", "replaces"] = "silent"


@dataclass(frozen=True, slots=True)
class KnockOuts:
    """What the knock-outs of a policy say: those that fired, and the figures for want of which others stay open."""

    fired: tuple[Fired, ...]
    open: Mapping[str, tuple[str, ...]]

    @property
    def ids(self) -> frozenset[str]:
        """The ids of those that fired."""
        return frozenset(knock_out.id for knock_out in self.fired)


def knock_outs(rules: Sequence[KnockOut], evidence: Evidence) -> KnockOuts:
    """Every rule, after those that it asks about; told in the order of the policy."""
    fired: dict[str, Fired] = {}
    undecided: dict[str, tuple[str, ...]] = {}
    by_id = {rule.id: rule for rule in rules}
    for rule in (by_id[name] for name in evaluation_order(rules, evidence.terms)):
        seen = replace(evidence, fired=frozenset(fired))
        answers = [judge(cap.when, seen) for cap in rule.caps]
        if True in answers:
            fired[rule.id] = _fired(rule, rule.caps[answers.index(True)], seen)
        elif None in answers:
            names = (name for cap in rule.caps for name in missing(cap.when, seen))
            undecided[rule.id] = tuple(dict.fromkeys(names))
    return KnockOuts(
        tuple(fired[rule.id] for rule in rules if rule.id in fired),
        {rule.id: undecided[rule.id] for rule in rules if rule.id in undecided},
    )


def evaluation_order(rules: Iterable[KnockOut], terms: Mapping[str, Condition]) -> Iterable[str]:
    """The ids of the rules, each after those that its conditions or its terms name. A circle raises CycleError."""
    asked = {rule.id: {name for cap in rule.caps for name in _asked(cap.when, terms)} for rule in rules}
    return TopologicalSorter(asked).static_order()


def _asked(condition: Condition, terms: Mapping[str, Condition]) -> Iterable[str]:
    for part in condition.walk():
        if part.knock_out:
            yield part.knock_out
        if part.term:
            yield from _asked(terms[part.term], terms)


def _fired(rule: KnockOut, cap: Cap, evidence: Evidence) -> Fired:
    figures = [figure for name in rule.figures if (figure := evidence.decisive(name))]
    values: dict[str, object] = dict.fromkeys(rule.figures)
    values |= {figure.name: figure.value for figure in figures}
    held = holding(cap.when, evidence)
    parameters = values | {"rule": rule.id, "cap": cap.cap, "held": list(held), "country": evidence.country}
    parameters["currency"] = evidence.statements.currency or ""
    law = [f"knock-out-{rule.id}-law"] if any(evidence.country in rule.law.get(name, ()) for name in held) else []
    by_figure = [f"knock-out-{rule.id}-{name}" for name in held]
    codes = (*law, *by_figure, f"knock-out-{rule.id}-{cap.cap}", f"knock-out-{rule.id}")
    sentence = worded(codes, "knock-out", parameters)
    return Fired(rule.id, cap.cap, Finding(rule.id, "high", sentence, tuple(figures)), rule.without_opinion)
