"""What every part of a policy file shares, and the bounds between which a value must lie."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

Count = Annotated[int, Field(ge=1)]


class Clause(BaseModel):
    """A part of a policy file: frozen, without any key that the vocabulary does not know, and with finite numbers."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with other values; what was worked out from the old ones is not copied."""
        copy = super().model_copy(update=update, deep=deep)
        for name in copy.__dict__.keys() - type(self).model_fields.keys():
            del copy.__dict__[name]
        return copy


class Bounds(Clause):
    """Where a value must lie: any of five bounds, all of which must hold; unrounded, in the figure's own unit.

    `between` includes both of its ends.
    """

    below: float | None = None
    above: float | None = None
    at_least: float | None = None
    at_most: float | None = None
    between: tuple[float, float] | None = Field(default=None, strict=False)

    @model_validator(mode="after")
    def _leave_room(self) -> Self:
        lowest = [bound for bound in (self.above, self.at_least, self.between and self.between[0]) if bound is not None]
        highest = [bound for bound in (self.below, self.at_most, self.between and self.between[1]) if bound is not None]
        if lowest and highest and not self.hold(max(lowest)) and max(lowest) >= min(highest):
            raise PydanticCustomError("mistake-bounds-reversed", "reversed")
        return self

    def hold(self, value: float) -> bool:
        """Whether the value lies within every bound."""
        return (
            (self.below is None or value < self.below)
            and (self.above is None or value > self.above)
            and (self.at_least is None or value >= self.at_least)
            and (self.at_most is None or value <= self.at_most)
            and (self.between is None or self.between[0] <= value <= self.between[1])
        )

    @cached_property
    def marks(self) -> tuple[float, ...]:
        """The bounds that are set."""
        every = (self.below, self.above, self.at_least, self.at_most, *(self.between or ()))
        return tuple(bound for bound in every if bound is not None)
