"""The three answers of a condition: it holds, it does not, or it cannot be told."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.assessment.conditions import Condition
from finvet.assessment.evidence import Evidence, is_complete


def judge(condition: Condition, evidence: Evidence) -> bool | None:
    """Whether the condition holds; None where a missing figure leaves it open.

    A figure that is not meaningful meets no bound, unless the condition says so. What another rule leaves open does
    not hold here: a knock-out that could not be evaluated did not fire, a term that cannot be told is not met.
    """
    if condition.figure:
        return _judge_figure(condition, condition.figure, evidence)
    if condition.pillar:
        percent = evidence.pillars.get(condition.pillar)
        return None if percent is None else condition.hold(percent)
    if condition.knock_out:
        return condition.knock_out in evidence.fired
    if condition.term:
        return judge(evidence.terms[condition.term], evidence) is True
    if condition.given:
        return evidence.value(condition.given) is not None
    return _judge_together(condition, evidence)


def holding(condition: Condition, evidence: Evidence) -> tuple[str, ...]:
    """The figures by which a condition came to hold; none where it does not."""
    if not judge(condition, evidence):
        return ()
    if condition.figure:
        return (condition.figure,)
    parts = condition.all_of + condition.any_of + condition.of
    return tuple(dict.fromkeys(name for part in parts for name in holding(part, evidence)))


def missing(condition: Condition, evidence: Evidence) -> tuple[str, ...]:
    """The figures for want of which a condition cannot be told; none where it can."""
    if judge(condition, evidence) is not None:
        return ()
    if condition.figure:
        return (condition.figure,)
    return tuple(dict.fromkeys(name for part in condition.parts for name in missing(part, evidence)))


def _judge_together(condition: Condition, evidence: Evidence) -> bool | None:
    if condition.all_of:
        return _at_least(len(condition.all_of), condition.all_of, evidence)
    if condition.any_of:
        return _at_least(1, condition.any_of, evidence)
    if condition.none_of:
        return _negated(_at_least(1, condition.none_of, evidence))
    return _at_least(condition.count or 1, condition.of, evidence)


def _judge_figure(condition: Condition, name: str, evidence: Evidence) -> bool | None:
    figure = evidence.decisive(name)
    if figure is None or (condition.complete and not is_complete(figure)):
        return None
    if figure.value is None:
        return condition.or_not_meaningful is not None and figure.polarity == condition.or_not_meaningful
    if not condition.hold(figure.value):
        return False
    return _judge_change(condition, figure.value, evidence) if condition.changes else True


def _judge_change(condition: Condition, now: float, evidence: Evidence) -> bool | None:
    before = evidence.before(condition.figure or "")
    if before is None or (condition.relative and before == 0):
        return None
    change = (now - before) / abs(before) if condition.relative else now - before
    falls = condition.falls_by is None or -change >= condition.falls_by
    rises = condition.rises_by is None or change >= condition.rises_by
    return falls and rises


def _at_least(wanted: int, parts: Sequence[Condition], evidence: Evidence) -> bool | None:
    """Whether so many of the conditions hold; what cannot change the answer any more is not looked at."""
    certain, possible = 0, len(parts)
    for part in parts:
        answer = judge(part, evidence)
        certain += answer is True
        possible -= answer is False
        if certain >= wanted:
            return True
        if possible < wanted:
            return False
    return None


def _negated(answer: bool | None) -> bool | None:
    return None if answer is None else not answer
