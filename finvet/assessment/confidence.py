"""How far the verdict can be relied on: it starts high, and every step down is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from finvet.assessment.confidence_rules import Effect
from finvet.assessment.dating import balance_sheets, months_after
from finvet.assessment.evidence import Evidence
from finvet.assessment.gates import counted_years
from finvet.assessment.judging import judge
from finvet.assessment.policy import Policy
from finvet.assessment.sentences import worded
from finvet.model import CONFIDENCES, Case, Confidence, Indicator, Message, weakest

Step = tuple[Effect, Message]

STEPS = {0.5: "lowers-half-a-step", 1: "lowers-one-step"}


def confidence(
    policy: Policy,
    evidence: Evidence,
    case: Case,
    scorecard: Sequence[Indicator],
    as_of: date,
    disagreement: Step | None = None,
) -> tuple[Confidence, tuple[Message, ...]]:
    """The confidence and what lowered it. A half step that is left at the end rounds down."""
    told = chain(_steps(policy, evidence, case, scorecard, as_of), [disagreement] if disagreement else [])
    steps = [(effect, message) for effect, message in told if _lowers(effect)]
    down = sum(effect.steps for effect, _ in steps)
    highest = len(CONFIDENCES) - 1
    grade = CONFIDENCES[max(0, int(highest - down))]
    return weakest(grade, *(effect.at_most for effect, _ in steps)), tuple(message for _, message in steps)


def _lowers(effect: Effect) -> bool:
    return effect.steps > 0 or effect.at_most != "high"


def _steps(
    policy: Policy, evidence: Evidence, case: Case, scorecard: Sequence[Indicator], as_of: date
) -> Iterator[Step]:
    rules = policy.confidence
    years = len(counted_years(policy.gates.D2, evidence))
    if years < policy.gates.D2.wanted:
        yield _step(rules.fewer_years, "confidence-fewer-years", years=years, wanted=policy.gates.D2.wanted)
    yield from _of_age(policy, evidence, as_of)
    if evidence.is_derived(policy.gates.D5.figure):
        yield _step(rules.derived_cash_flow, "confidence-derived-cash-flow")
    if evidence.statements.refused:
        files = [refused.file for refused in evidence.statements.refused]
        yield _step(rules.file_refused, "confidence-file-refused", files=files)
    if case.audit and case.audit in rules.audit:
        yield _step(rules.audit[case.audit], f"confidence-{case.audit}")
    for rule in rules.rules:
        if judge(rule.when, evidence):
            told: dict[str, object] = {name: evidence.value(name) for name in rule.when.figures}
            told |= {"rule": rule.id, "effect": _in_words(rule)}
            yield rule, worded(f"confidence-{rule.id}", "confidence-rule", told)
    yield from _of_scorecard(policy, scorecard)


def _of_age(policy: Policy, evidence: Evidence, as_of: date) -> Iterator[Step]:
    rules = policy.confidence
    sheets = balance_sheets(evidence, policy.gates.D2.balance_sheet)
    if sheets and as_of > months_after(sheets[-1].last_day, rules.old_after_months):
        told = {"date": sheets[-1].last_day, "months": rules.old_after_months}
        yield _step(rules.old_balance_sheet, "confidence-old-balance-sheet", **told)


def _of_scorecard(policy: Policy, scorecard: Sequence[Indicator]) -> Iterator[Step]:
    rules = policy.confidence
    for star in (indicator for indicator in scorecard if indicator.star):
        if star.points is None:
            yield _step(rules.star_missing, "confidence-star-missing", indicator=star.name)
    caps = {measure.figure: measure.at_most for rule in policy.indicators for measure in rule.measures}
    medium = []
    for indicator, figure in ((i, i.figure) for i in scorecard if i.figure):
        cap = caps.get(figure.name, "high")
        if cap != "high":
            yield _step(Effect(at_most=cap), "confidence-substitute", figure=figure.name)
        elif indicator.star and figure.confidence == "medium":
            medium.append(indicator.name)
    if medium:
        yield _step(rules.star_medium, "confidence-star-medium", indicators=medium)


def _step(effect: Effect, code: str, **told: object) -> Step:
    return effect, Message(code, told | {"effect": _in_words(effect)})


def _in_words(effect: Effect) -> Message | None:
    """What a policy lets it do: the sentence is the same whatever that is."""
    if effect.at_most == "low":
        return Message("lowers-to-low")
    steps = Message(STEPS.get(effect.steps, "lowers-steps"), {"steps": effect.steps}) if effect.steps else None
    cap = Message("lowers-to-medium") if effect.at_most == "medium" else None
    return Message("lowers-both", {"steps": steps, "cap": cap}) if steps and cap else steps or cap
