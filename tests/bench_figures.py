"""What a bench finds: figures with what was asked of them, and how far they move from one turn to the next."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from statistics import median
from typing import Any

LEAST_NOISE = 0.05
"""No figure is held to be steadier than that from one day to the next."""
TIMES = ("CPU ms", "CPU s", "ms")


@dataclass(frozen=True)
class Figure:
    """A figure of one bench: its values, a turn each, and the most or the least that was asked for.

    `is_peer`: others' code took that time, of a version that never changes: it tells how fast the machine is today.
    """

    group: str
    what: str
    unit: str
    values: tuple[float, ...]
    at_most: float | None = None
    at_least: float | None = None
    is_peer: bool = False

    @property
    def value(self) -> float:
        """The median of the turns."""
        return median(self.values)

    @property
    def noise(self) -> float:
        """How far the turns lie apart, as a share of the value."""
        spread = (max(self.values) - min(self.values)) / self.value if self.value else 0.0
        return max(LEAST_NOISE, spread)

    @property
    def is_missed(self) -> bool:
        """Whether the value is not what was asked for."""
        too_much = self.at_most is not None and self.value > self.at_most
        return too_much or (self.at_least is not None and self.value < self.at_least)

    @property
    def is_time(self) -> bool:
        """Whether a faster machine would make it less."""
        return self.unit in TIMES


def together(turns: Sequence[Sequence[Figure]]) -> Iterator[Figure]:
    """The figures of a bench that was measured several times, in a process of its own each."""
    for same in zip(*turns, strict=True):
        yield replace(same[0], values=tuple(value for figure in same for value in figure.values))


def as_json(figures: Iterable[Figure]) -> str:
    """Figures to be kept."""
    return json.dumps([asdict(figure) for figure in figures], indent=1)


def figures_of(document: Sequence[Mapping[str, Any]]) -> tuple[Figure, ...]:
    """Figures as they were kept."""
    return tuple(Figure(**{**one, "values": tuple(one["values"])}) for one in document)
