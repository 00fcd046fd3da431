"""What every part of a policy file shares, and the bounds between which a value must lie."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, ClassVar

from finvet.mistakes import ContradictionError

ENDING = "_of"
"""How fields end whose key in a file is a word of Python: `all` is `all_of`."""


class Constraint:
    """What holds of a value of a policy file besides its type, in pydantic's own words: `ge`, `min_length` …

    pydantic is not imported for it: a shipped policy has been checked when it was compiled.
    """

    def __init__(self, **holds: float) -> None:
        self._holds = holds

    def __get_pydantic_core_schema__(self, kind: Any, schema_of: Callable[[Any], Any]) -> Any:
        return {**schema_of(kind), **self._holds}


Amount = Annotated[float, Constraint(ge=0)]
Count = Annotated[int, Constraint(ge=1)]


def key_of(name: str) -> str:
    """The key in a policy file that a field has."""
    return name.removesuffix(ENDING)


@dataclass(frozen=True, kw_only=True)
class Clause:
    """A part of a policy file: frozen, without any key that the vocabulary does not know, and with finite numbers."""

    __pydantic_config__: ClassVar[Mapping[str, object]] = {
        "extra": "forbid", "strict": True, "allow_inf_nan": False, "alias_generator": key_of
    }  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Bounds(Clause):
    """Where a value must lie: any of five bounds, all of which must hold; unrounded, in the figure's own unit.

    `between` includes both of its ends.
    """

    below: float | None = None
    above: float | None = None
    at_least: float | None = None
    at_most: float | None = None
    between: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        lowest = [bound for bound in (self.above, self.at_least, self.between and self.between[0]) if bound is not None]
        highest = [bound for bound in (self.below, self.at_most, self.between and self.between[1]) if bound is not None]
        if lowest and highest and not self.hold(max(lowest)) and max(lowest) >= min(highest):
            raise ContradictionError("mistake-bounds-reversed")

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
