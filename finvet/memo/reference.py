"""What a memo's reader is told of the ratios and the policy: handed in by the caller, who knows both."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True, slots=True)
class Band:
    """The cuts of one figure in its own unit: two points at `fine` or better, one at `concern` or better, else none."""

    fine: float | None
    concern: float | None
    better: Literal["higher", "lower"] = "higher"

    @property
    def cuts(self) -> tuple[float, ...]:
        """Both cuts, or the one there is."""
        return tuple(cut for cut in (self.fine, self.concern) if cut is not None)


@dataclass(frozen=True, slots=True)
class Reference:
    """Formulas in words and units by ratio, bands and flags by figure, and the scores at which the verdict changes.

    A flag is raised beyond its value. `tool` is the program with its version.
    """

    formulas: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    bands: Mapping[str, Band] = field(default_factory=dict)
    flags: Mapping[str, float] = field(default_factory=dict)
    verdict_cuts: tuple[float, ...] = ()
    tool: str = "finvet"

    def cuts(self, name: str) -> tuple[float, ...]:
        """Every threshold that this figure is held against."""
        band, flag = self.bands.get(name), self.flags.get(name)
        return (*(band.cuts if band else ()), *(() if flag is None else (flag,)))


NO_REFERENCE = Reference()
