"""A policy's conditions, bounds and effects in an analyst's words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

from finvet.assessment.bounds import Bounds
from finvet.assessment.conditions import Condition
from finvet.assessment.confidence_rules import Effect
from finvet.assessment.scorecard_rules import Measure
from finvet.memo.numbers import IN_PERCENT, MOST_PLACES, PLAIN, WRITERS
from finvet.model import Message
from finvet.wording import name_of, say

YES_NO = "yes_no"


def told(code: str, **parameters: object) -> str:
    """A sentence of the wording."""
    return say(Message(f"policy-{code}", parameters))


class PolicyWords(Struct, frozen=True):
    """Writes conditions out; `units` say how the values of a figure are written, amounts have none."""

    units: Mapping[str, str]

    def value(self, figure: str, value: float) -> str:
        """A value in the figure's own unit, to its last digit."""
        return exact(value, self.units.get(figure, ""))

    def condition(self, condition: Condition) -> str:
        """A condition as one clause."""
        if condition.figure:
            return self._of_figure(condition, condition.figure)
        if condition.pillar:
            return f"{told('pillar', pillar=condition.pillar)} {_bounds(condition, lambda v: f'{v:g} %')}"
        for code, name in (("knock-out", condition.knock_out), ("term", condition.term), ("given", condition.given)):
            if name:
                return told(code, name=name)
        return self._together(condition)

    def bounded(self, figure: str, bounds: Bounds) -> str:
        """A figure within its bounds."""
        return f"{name_of(figure)} {_bounds(bounds, lambda v: self.value(figure, v))}"

    def _of_figure(self, condition: Condition, figure: str) -> str:
        if self.units.get(figure) == YES_NO and condition.at_least == 1:
            return name_of(figure)
        clauses = [_bounds(condition, lambda v: self.value(figure, v))] if condition.marks else []
        clauses += list(self._changes(condition, figure))
        words = f"{name_of(figure)} {told('and').join(clauses)}"
        polarity = condition.or_not_meaningful
        complete = f" ({told('complete')})" if condition.complete else ""
        return f"{words}{told('or-' + polarity)}{complete}" if polarity else f"{words}{complete}"

    def _changes(self, condition: Condition, figure: str) -> Iterator[str]:
        for code, change in (("falls", condition.falls_by), ("rises", condition.rises_by)):
            if change is not None:
                size = exact(change, "percent") if condition.relative else self.value(figure, change)
                yield told(code, change=size)

    def _together(self, condition: Condition) -> str:
        parts = [self._inner(part) for part in _told_parts(condition)]
        if condition.all_of:
            return told("and").join(parts)
        if condition.any_of:
            return told("or").join(parts)
        if condition.none_of:
            return told("none", parts=told("or").join(parts))
        return told("count", count=condition.count, parts="; ".join(parts))

    def _inner(self, part: Condition) -> str:
        words = self.condition(part)
        return f"({words})" if (part.all_of or part.any_of) and len(_told_parts(part)) > 1 else words

    def bands(self, measure: Measure) -> tuple[str, str]:
        """What earns two points, and what earns one."""
        if measure.zones:
            zones = [[zone for zone, points in measure.zones.items() if points == wanted] for wanted in (2, 1)]
            best, middle = (told("zones", zones=found) if found else "" for found in zones)
            return best, middle
        code = "at-least" if measure.better == "higher" else "at-most"
        fine, concern = (
            "" if mark is None else told(code, mark=self.value(measure.figure, mark))
            for mark in (measure.fine, measure.concern)
        )
        return fine, "" if concern == fine else concern


def _told_parts(condition: Condition) -> list[Condition]:
    """The conditions that it joins, without those that ask whether a figure is given that another one judges."""
    judged = {part.figure for part in condition.all_of}
    return [part for part in condition.parts if not part.given or part.given not in judged]


def exact(value: float, unit: str) -> str:
    """A value in its unit, to its last digit: a policy's marks are never rounded."""
    write, _ = WRITERS.get(unit, PLAIN)
    shift = 2 if write in IN_PERCENT else 0
    places = next((p for p in range(MOST_PLACES) if round(value, p + shift) == value), MOST_PLACES)
    return f"-{write(-value, places)}" if value < 0 else write(value, places)


def _bounds(bounds: Bounds, write: Callable[[float], str]) -> str:
    if bounds.at_least is not None and bounds.at_least == bounds.at_most:
        return told("exactly", mark=write(bounds.at_least))
    named = (
        ("above", bounds.above), ("at-least", bounds.at_least), ("below", bounds.below), ("at-most", bounds.at_most),
    )  # fmt: skip
    clauses = [told(code, mark=write(mark)) for code, mark in named if mark is not None]
    if bounds.between:
        low, high = bounds.between
        clauses.append(told("between", low=write(low), high=write(high)))
    return told("and").join(clauses)


def effect(found: Effect) -> str:
    """What an effect does to confidence."""
    clauses = [told("steps", steps=f"{found.steps:g}")] if found.steps else []
    clauses += [told("confidence-at-most", grade=found.at_most)] if found.at_most != "high" else []
    return told("and").join(clauses) or told("no-effect")
