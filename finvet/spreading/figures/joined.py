"""What the tables of a partner say together, while they are joined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from finvet.model import Figure, Message, Period, RefusedFile, Source, SourceFile, SpreadWarning, UnmatchedLine
from finvet.spreading.figures.parts import Key, Part
from finvet.spreading.units.units import Unit

FigureStore = dict[str, dict[str, Figure]]
Known = dict[Key, tuple[Figure, float]]
"""Figures with their last digit in currency."""


@dataclass
class Joined:
    """What the parts say together; it grows while they are joined, and is frozen into Statements after that.

    `figures`: those that are known, by line item and period. `doubts`: why a figure is not to be relied on, whatever
    confirms it.
    """

    unit: Unit
    known: Known = field(default_factory=dict)
    figures: FigureStore = field(default_factory=dict)
    periods: dict[str, Period] = field(default_factory=dict)
    unmatched: list[UnmatchedLine] = field(default_factory=list)
    warnings: list[SpreadWarning] = field(default_factory=list)
    doubts: dict[Key, Message] = field(default_factory=dict)
    refused: list[RefusedFile] = field(default_factory=list)
    used: list[Part] = field(default_factory=list)
    _by_file: dict[str, Known] = field(default_factory=dict)

    def of_file(self, file: SourceFile, *, it: bool) -> Known:
        """The figures that were taken from a file, or those that were not."""
        found: Known = {}
        for name, known in self._by_file.items():
            if (name == file.file) is it:
                found |= known
        return found

    def tells(self, key: Key, figure: Figure) -> bool:
        """Whether the figure is the one that was taken."""
        return key in self.known and self.known[key][0] is figure

    def add(self, part: Part) -> None:
        """Takes the figures of a part that are not known yet."""
        own = self._by_file.setdefault(part.file.file, {})
        known, figures, periods, step = self.known, self.figures, self.periods, part.step
        for key, figure in part.figures.items():
            if key in known:
                continue
            known[key] = own[key] = (figure, step)
            item, period = key
            if item not in figures:
                figures[item] = {}
            figures[item][period] = figure
            if period not in periods:
                periods[period] = figure.period
        self.used.append(part)
        self.unmatched += part.unmatched()

    def doubt(self, keys: Iterable[Key], code: str) -> None:
        """Marks figures as not to be relied on; the first reason stays."""
        for key in keys:
            self.doubts.setdefault(key, Message(code))

    def say(self, code: str, about: Sequence[Key] = (), basis: Sequence[Source] = (), **parameters: object) -> None:
        """Warns, of some figures with their cells, or of all; `basis`: the cells that say it, where others do."""
        items, periods = (tuple(dict.fromkeys(key[place] for key in about)) for place in (0, 1))
        cells = basis or [source for key in about if key in self.known for source in self.known[key][0].basis]
        self.warnings.append(SpreadWarning(Message(code, parameters), items, periods, tuple(dict.fromkeys(cells))))
