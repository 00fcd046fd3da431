"""Conditions of a policy and their three answers: it holds, it does not, or it cannot be told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from finvet.assessment.evidence import Evidence


class Clause(BaseModel):
    """A part of a policy file: frozen, without any key that the vocabulary does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Bounds(Clause):
    """Where a value must lie: any of four bounds, all of which must hold; unrounded, in the figure's own unit."""

    below: float | None = None
    above: float | None = None
    at_least: float | None = None
    at_most: float | None = None

    def hold(self, value: float) -> bool:
        """Whether the value lies within every bound."""
        return (
            (self.below is None or value < self.below)
            and (self.above is None or value > self.above)
            and (self.at_least is None or value >= self.at_least)
            and (self.at_most is None or value <= self.at_most)
        )

    @property
    def marks(self) -> tuple[float, ...]:
        """The bounds that are set."""
        every = (self.below, self.above, self.at_least, self.at_most)
        return tuple(bound for bound in every if bound is not None)


class Condition(Bounds):
    """One of: a figure or a pillar (in percent) against bounds, a knock-out that fired, or conditions together.

    A figure is a line item, ratio, score or fact of the case, in the latest year.
    """

    figure: str | None = None
    pillar: str | None = None
    knock_out: str | None = None
    all_of: tuple[Condition, ...] = Field(default=(), alias="all", strict=False)
    any_of: tuple[Condition, ...] = Field(default=(), alias="any", strict=False)
    none_of: tuple[Condition, ...] = Field(default=(), alias="none", strict=False)

    @model_validator(mode="after")
    def _says_one_thing(self) -> Self:
        subjects = (self.figure, self.pillar, self.knock_out, self.all_of, self.any_of, self.none_of)
        if sum(bool(subject) for subject in subjects) != 1:
            raise PydanticCustomError("mistake-condition-subject", "one subject")
        if bool(self.figure or self.pillar) != bool(self.marks):
            raise PydanticCustomError("mistake-condition-bounds", "bounds")
        return self

    @property
    def parts(self) -> tuple[Condition, ...]:
        """The conditions that it joins."""
        return self.all_of + self.any_of + self.none_of

    def walk(self) -> Iterator[Condition]:
        """The condition and every condition inside it."""
        yield self
        for part in self.parts:
            yield from part.walk()

    @property
    def figures(self) -> tuple[str, ...]:
        """Every figure that it names, each once."""
        return tuple(dict.fromkeys(part.figure for part in self.walk() if part.figure))


def judge(condition: Condition, evidence: Evidence) -> bool | None:
    """Whether the condition holds; None where a missing figure leaves it open.

    A figure that is not meaningful meets no bound. A knock-out that could not be evaluated did not fire.
    """
    if condition.figure:
        return _judge_figure(condition, condition.figure, evidence)
    if condition.pillar:
        percent = evidence.pillars.get(condition.pillar)
        return None if percent is None else condition.hold(percent)
    if condition.knock_out:
        return condition.knock_out in evidence.fired
    if condition.all_of:
        return _all(judge(part, evidence) for part in condition.all_of)
    if condition.any_of:
        return _any(judge(part, evidence) for part in condition.any_of)
    return _negated(_any(judge(part, evidence) for part in condition.none_of))


def _judge_figure(condition: Condition, name: str, evidence: Evidence) -> bool | None:
    figure = evidence.decisive(name)
    if figure is None:
        return None
    return figure.value is not None and condition.hold(figure.value)


def _all(answers: Iterable[bool | None]) -> bool | None:
    return _negated(_any(_negated(answer) for answer in answers))


def _any(answers: Iterable[bool | None]) -> bool | None:
    given = tuple(answers)
    if any(given):
        return True
    return None if None in given else False


def _negated(answer: bool | None) -> bool | None:
    return None if answer is None else not answer
