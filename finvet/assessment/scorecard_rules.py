"""The vocabulary of the scorecard: indicators, their measures and flags."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from finvet.assessment.bounds import Bounds, Clause, Count
from finvet.assessment.conditions import Condition
from finvet.model import Confidence

Points = Annotated[int, Field(ge=0, le=2)]
Weight = Annotated[float, Field(gt=0, le=1_000_000)]


class Settlement(Clause):
    """Points of a measure that is not meaningful: `points` where the condition holds, else none."""

    when: Condition
    points: Points


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
    zones: Mapping[str, Points] = Field(default_factory=dict)
    not_meaningful: Settlement | None = None
    at_most: Confidence = "high"
    source: str = ""

    @model_validator(mode="after")
    def _has_ordered_bands(self) -> Self:
        if bool(self.zones) == (self.concern is not None):
            raise PydanticCustomError("mistake-measure-bands", "bands")
        if self.fine is not None and self.concern is not None and not self.reaches(self.fine, self.concern):
            raise PydanticCustomError("mistake-bands-reversed", "reversed")
        return self

    def reaches(self, value: float, bound: float) -> bool:
        """Whether the value is at the bound or on its better side."""
        return value >= bound if self.better == "higher" else value <= bound

    def points(self, value: float) -> int:
        """Points of an unrounded value; the better band includes its bound."""
        if self.fine is not None and self.reaches(value, self.fine):
            return 2
        return 1 if self.concern is not None and self.reaches(value, self.concern) else 0


class Flag(Bounds):
    """A sign that the figures may not be what they seem: raised where the figure lies within the bounds.

    `complete`: not computable where one of the figure's inputs was set for want of data.
    """

    id: str
    figure: str
    complete: bool = False
    source: str = ""

    @model_validator(mode="after")
    def _is_bounded(self) -> Self:
        if not self.marks:
            raise PydanticCustomError("mistake-condition-bounds", "bounds")
        return self


class IndicatorRule(Clause):
    """A line of the scorecard: measures, of which the first available or the worst counts, or a count of flags."""

    id: str
    pillar: str
    weight: Weight
    star: bool = False
    take: Literal["first", "worst"] = "first"
    measures: tuple[Measure, ...] = Field(default=(), strict=False)
    flags: tuple[Flag, ...] = Field(default=(), strict=False)
    fewest_flags: Count = 1
    one_point_flags: Annotated[int, Field(ge=0)] = 1

    @model_validator(mode="after")
    def _is_measured(self) -> Self:
        if bool(self.measures) == bool(self.flags):
            raise PydanticCustomError("mistake-indicator-measures", "measures")
        return self
