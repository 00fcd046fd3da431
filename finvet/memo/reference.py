"""What a memo's reader is told of the ratios and the policy: handed in by the caller, who knows both."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from msgspec import Struct, field


class Band(Struct, frozen=True):
    """The cuts of one figure in its own unit: two points at `fine` or better, one at `concern` or better, else none."""

    fine: float | None
    concern: float | None
    better: Literal["higher", "lower"] = "higher"

    @property
    def cuts(self) -> tuple[float, ...]:
        """Both cuts, or the one there is."""
        return tuple(cut for cut in (self.fine, self.concern) if cut is not None)


def _not_told(_ratio: str) -> str:
    return ""


class Reference(Struct, frozen=True):
    """What every ratio is (formula in words, unit, family, which way is better), and what the policy holds it to.

    Bands, flags and marks are by figure: a flag is raised beyond its value, above its mark a knock-out applies. The
    verdict changes at the scores of `verdict_cuts`. `agree` is the mitigant that answers a red flag, by pillar and
    verdict. `tool` is the program with its version.
    """

    formula: Callable[[str], str] = _not_told
    units: Mapping[str, str] = field(default_factory=dict)
    families: Mapping[str, str] = field(default_factory=dict)
    better: Mapping[str, str] = field(default_factory=dict)
    bands: Mapping[str, Band] = field(default_factory=dict)
    flags: Mapping[str, float] = field(default_factory=dict)
    marks: Mapping[str, float] = field(default_factory=dict)
    verdict_cuts: tuple[float, ...] = ()
    agree: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    tool: str = "finvet"

    def cuts(self, name: str) -> tuple[float, ...]:
        """Every threshold that this figure is held against."""
        band, others = self.bands.get(name), (self.flags.get(name), self.marks.get(name))
        return (*(band.cuts if band else ()), *(cut for cut in others if cut is not None))

    def agreed(self, verdict: str) -> Mapping[str, str]:
        """The mitigant that answers the red flags of each pillar, where the verdict gives credit."""
        return {pillar: by_verdict[verdict] for pillar, by_verdict in self.agree.items() if verdict in by_verdict}


NO_REFERENCE = Reference()
