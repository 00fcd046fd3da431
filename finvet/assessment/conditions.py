"""Conditions of a policy: what a rule may ask of figures, pillars and other rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Literal

from finvet.assessment.bounds import Bounds, Constraint, Count
from finvet.mistakes import ContradictionError

Change = Annotated[float, Constraint(gt=0)]


@dataclass(frozen=True, kw_only=True)
class Condition(Bounds):
    """One subject: a figure or pillar against bounds, a figure that is given, another rule, or conditions together.

    A figure is a line item, ratio, score or fact of the case, in the latest year; a pillar is in percent.
    `falls_by` and `rises_by` are the least change on the year before, in the figure's own unit or, where `relative`,
    as a share of its size then. `or_not_meaningful` lets a figure without a meaning meet the condition too, where it
    speaks against ("weak") or for the company ("strong"). A `term` is a condition that the policy has named.
    `complete` leaves it open where an input of the figure was set for want of data.
    """

    figure: str | None = None
    falls_by: Change | None = None
    rises_by: Change | None = None
    relative: bool = False
    or_not_meaningful: Literal["weak", "strong"] | None = None
    complete: bool = False
    pillar: str | None = None
    knock_out: str | None = None
    term: str | None = None
    given: str | None = None
    all_of: tuple[Condition, ...] = ()
    any_of: tuple[Condition, ...] = ()
    none_of: tuple[Condition, ...] = ()
    count: Count | None = None
    of: tuple[Condition, ...] = ()

    def __post_init__(self) -> None:
        super().__post_init__()
        subjects = (self.figure, self.pillar, self.knock_out, self.term, self.given)
        if sum(map(bool, (*subjects, self.all_of, self.any_of, self.none_of, self.of))) != 1:
            raise ContradictionError("mistake-condition-subject")
        if (self.count is None) != (not self.of) or (self.count or 0) > len(self.of):
            raise ContradictionError("mistake-condition-count")
        if (self.changes or self.or_not_meaningful or self.complete) and not self.figure:
            raise ContradictionError("mistake-condition-figure")
        if bool(self.figure or self.pillar) != bool(self.marks or self.changes):
            raise ContradictionError("mistake-condition-bounds")
        if self.relative and not self.changes:
            raise ContradictionError("mistake-condition-relative")

    @cached_property
    def changes(self) -> tuple[float, ...]:
        """The changes on the year before that are asked for."""
        return tuple(change for change in (self.falls_by, self.rises_by) if change is not None)

    @cached_property
    def parts(self) -> tuple[Condition, ...]:
        """The conditions that it joins."""
        return self.all_of + self.any_of + self.none_of + self.of

    def walk(self) -> Iterator[Condition]:
        """The condition and every condition inside it."""
        yield self
        for part in self.parts:
            yield from part.walk()

    @cached_property
    def figures(self) -> tuple[str, ...]:
        """Every figure that it names, each once."""
        return tuple(dict.fromkeys(name for part in self.walk() if (name := part.figure or part.given)))
