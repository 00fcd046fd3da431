"""The vocabulary of the scorecard: indicators, their measures and flags."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

from finvet.assessment.bounds import Bounds, Clause, Constraint, Count
from finvet.assessment.conditions import Condition
from finvet.mistakes import ContradictionError
from finvet.model import Confidence

Points = Annotated[int, Constraint(ge=0, le=2)]
Weight = Annotated[float, Constraint(gt=0, le=1_000_000)]


@dataclass(frozen=True, kw_only=True)
class Settlement(Clause):
    """Points of a measure that is not meaningful: `points` where the condition holds, else none."""

    when: Condition
    points: Points


@dataclass(frozen=True, kw_only=True)
class Measure(Clause):
    """A figure and its bands: 2 points at `fine` or better, 1 at `concern` or better, else 0; or points by zone.

    `when` says for which companies it is a measure at all. `at_most` caps the confidence of a verdict that rests on
    it. `source` names whose bands they are.
    """

    figure: str
    when: Condition | None = None
    better: Literal["higher", "lower"] = "higher"
    fine: float | None = None
    concern: float | None = None
    zones: Mapping[str, Points] = field(default_factory=dict)
    not_meaningful: Settlement | None = None
    at_most: Confidence = "high"
    source: str = ""

    def __post_init__(self) -> None:
        if bool(self.zones) == (self.concern is not None):
            raise ContradictionError("mistake-measure-bands")
        if self.fine is not None and self.concern is not None and not self.reaches(self.fine, self.concern):
            raise ContradictionError("mistake-bands-reversed")

    def reaches(self, value: float, bound: float) -> bool:
        """Whether the value is at the bound or on its better side."""
        return value >= bound if self.better == "higher" else value <= bound

    def points(self, value: float) -> int:
        """Points of an unrounded value; the better band includes its bound."""
        if self.fine is not None and self.reaches(value, self.fine):
            return 2
        return 1 if self.concern is not None and self.reaches(value, self.concern) else 0


@dataclass(frozen=True, kw_only=True)
class Flag(Bounds):
    """A sign that the figures may not be what they seem: raised where the figure lies within the bounds.

    `complete`: not computable where one of the figure's inputs was set for want of data.
    """

    id: str
    figure: str
    complete: bool = False
    source: str = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        if not self.marks:
            raise ContradictionError("mistake-condition-bounds")


@dataclass(frozen=True, kw_only=True)
class IndicatorRule(Clause):
    """A line of the scorecard: measures, of which the first available or the worst counts, or a count of flags."""

    id: str
    pillar: str
    weight: Weight
    star: bool = False
    take: Literal["first", "worst"] = "first"
    measures: tuple[Measure, ...] = ()
    flags: tuple[Flag, ...] = ()
    fewest_flags: Count = 1
    one_point_flags: Annotated[int, Constraint(ge=0)] = 1

    def __post_init__(self) -> None:
        if bool(self.measures) == bool(self.flags):
            raise ContradictionError("mistake-indicator-measures")
