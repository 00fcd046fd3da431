"""Whether caps stand in an order in which each of them can count."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import combinations, pairwise

from finvet.assessment.bounds import Bounds
from finvet.assessment.conditions import Condition
from finvet.assessment.knockout_rules import FROM_BEST, KnockOut
from finvet.assessment.policy_rules import PolicyRules
from finvet.model import Message


def wrong_order(policy: PolicyRules) -> Iterator[Message]:
    """Caps that can never count, because one before them holds wherever they do, and more stars that cost less."""
    for rule in policy.knock_outs:
        yield from _never_reached(rule)
    for fewer, more in pairwise(sorted(policy.overrides.stars, key=lambda cap: cap.at_least)):
        if FROM_BEST.index(more.cap) < FROM_BEST.index(fewer.cap):
            yield Message("mistake-stars-order", {"key": "overrides.stars", "more": more.at_least})


def _never_reached(rule: KnockOut) -> Iterator[Message]:
    for (_, earlier), (place, later) in combinations(enumerate(rule.caps), 2):
        if _holds_wherever(earlier.when, later.when):
            yield Message("mistake-caps-order", {"key": f"knock_outs.{rule.id}.caps.{place}", "cap": later.cap})


def _holds_wherever(wide: Condition, narrow: Condition) -> bool:
    """Whether the one condition holds wherever the other does, as far as their bounds show."""
    if wide == narrow:
        return True
    if narrow.all_of:
        wanted = wide.all_of or (wide,)
        return all(any(_holds_wherever(part, own) for own in narrow.all_of) for part in wanted)
    return _is_within(narrow, wide)


def _is_within(narrow: Condition, wide: Condition) -> bool:
    """Whether the bounds of one lie within those of the other, for the same figure or pillar and nothing else."""
    if _subject(narrow) != _subject(wide) or not narrow.marks:
        return False
    return _lowest(wide) <= _lowest(narrow) and _highest(narrow) <= _highest(wide)


def _subject(condition: Condition) -> tuple[object, ...]:
    """What is held to the bounds, and when there is an answer at all."""
    how = (condition.changes, condition.or_not_meaningful, condition.complete)
    return (condition.figure, condition.pillar, *how)


def _lowest(bounds: Bounds) -> tuple[float, bool]:
    """Where the bounds begin, and whether just after that."""
    marks = ((bounds.above, True), (bounds.at_least, False), (bounds.between and bounds.between[0], False))
    return max(((mark, after) for mark, after in marks if mark is not None), default=(-math.inf, False))


def _highest(bounds: Bounds) -> tuple[float, bool]:
    """Where the bounds end, and whether only there and not just before."""
    marks = ((bounds.below, False), (bounds.at_most, True), (bounds.between and bounds.between[1], True))
    return min(((mark, at) for mark, at in marks if mark is not None), default=(math.inf, True))
