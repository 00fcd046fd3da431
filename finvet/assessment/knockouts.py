"""Knock-outs: rules that cap the verdict whatever the score says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from finvet.assessment.evidence import Evidence
from finvet.assessment.judging import holding, judge, missing
from finvet.assessment.knockout_rules import Cap, KnockOut
from finvet.assessment.policy_rules import PolicyRules
from finvet.assessment.sentences import worded
from finvet.model import Finding, VerdictCode


class Fired(Struct, frozen=True):
    """A rule that caps the verdict and that fired: the best verdict that it leaves, also without an opinion."""

    id: str
    cap: VerdictCode
    finding: Finding
    without_opinion: Literal["silent", "stands", "replaces"] = "silent"


class KnockOuts(Struct, frozen=True):
    """What the knock-outs of a policy say: those that fired, and the figures for want of which others stay open."""

    fired: tuple[Fired, ...]
    open: Mapping[str, tuple[str, ...]]

    @property
    def ids(self) -> frozenset[str]:
        """The ids of those that fired."""
        return frozenset(knock_out.id for knock_out in self.fired)


def knock_outs(policy: PolicyRules, evidence: Evidence) -> KnockOuts:
    """Every rule, after those that it asks about; told in the order of the policy."""
    fired: dict[str, Fired] = {}
    undecided: dict[str, tuple[str, ...]] = {}
    for rule in policy.knock_outs_in_turn:
        answers = [judge(cap.when, evidence) for cap in rule.caps]
        if True in answers:
            fired[rule.id] = _fired(rule, rule.caps[answers.index(True)], evidence)
            evidence = replace(evidence, fired=frozenset(fired))
        elif None in answers:
            names = (name for cap in rule.caps for name in missing(cap.when, evidence))
            undecided[rule.id] = tuple(dict.fromkeys(names))
    return KnockOuts(
        tuple(fired[rule.id] for rule in policy.knock_outs if rule.id in fired),
        {rule.id: undecided[rule.id] for rule in policy.knock_outs if rule.id in undecided},
    )


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
    told = [figure for figure in figures if figure.name in held] or figures
    return Fired(rule.id, cap.cap, Finding(rule.id, "high", sentence, tuple(told)), rule.without_opinion)
