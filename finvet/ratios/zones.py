"""The zones of the scores, from data/score_zones.toml."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of a score's range: what lies above one bound or reaches the other."""

    name: str
    above: float = -math.inf
    at_least: float = -math.inf

    def holds(self, value: float) -> bool:
        """Whether the value lies above one bound and reaches the other."""
        return value > self.above and value >= self.at_least


@cache
def zones() -> Mapping[str, tuple[Zone, ...]]:
    """The zones of every score by its name, the first that holds counts."""
    table = tomllib.loads((resources.files("finvet") / "data" / "score_zones.toml").read_text("utf-8"))
    return {
        score: tuple(
            Zone(entry["zone"], entry.get("above", -math.inf), entry.get("at_least", -math.inf))
            for entry in section["zones"]
        )
        for score, section in table.items()
    }


def zone_of(score: str, value: float) -> str:
    """The zone that a score's value lies in."""
    return next(zone.name for zone in zones()[score] if zone.holds(value))
