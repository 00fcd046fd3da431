"""What the tables of a partner say together, while they are joined."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct, field

from finvet.model import Figure, Message, Period, RefusedFile, Source, SourceFile, SpreadWarning
from finvet.spreading.figures.parts import FigureStore, Key, Part
from finvet.spreading.units.units import Unit


class Taken(NamedTuple):
    """The figures of an item that were taken from a part, by period's id."""

    row: Mapping[str, Figure]
    part: Part


Known = Mapping[str, Sequence[Taken]]
"""What is known of each item; of every period there is one figure."""


class Joined(Struct):
    """What the parts say together; it grows while they are joined, and is frozen into Statements after that.

    `figures`: those that are known, by line item and period; `known`: the same with the part that each is of.
    `doubts`: why a figure is not to be relied on, whatever confirms it.
    """

    unit: Unit
    known: dict[str, list[Taken]] = field(default_factory=dict)
    figures: FigureStore = field(default_factory=dict)
    periods: dict[str, Period] = field(default_factory=dict)
    warnings: list[SpreadWarning] = field(default_factory=list)
    doubts: dict[Key, Message] = field(default_factory=dict)
    refused: list[RefusedFile] = field(default_factory=list)
    used: list[Part] = field(default_factory=list)

    def of_file(self, file: SourceFile, *, it: bool) -> Known:
        """The figures that were taken from a file, or those that were not."""
        wanted = {(part.file.file == file.file) is it for part in self.used}
        if wanted != {True, False}:
            return self.known if True in wanted else {}
        return {
            item: [taken for taken in every if (taken.part.file.file == file.file) is it]
            for item, every in self.known.items()
        }

    def figure(self, item: str, period: str) -> Figure | None:
        """The figure that was taken for an item in a period."""
        return self.figures.get(item, {}).get(period)

    def tells(self, figure: Figure) -> bool:
        """Whether the figure is the one that was taken."""
        return self.figure(figure.name, figure.period.id) is figure

    def add(self, part: Part) -> None:
        """Takes the figures of a part that are not known yet."""
        figures, periods = self.figures, self.periods
        for item, row in part.figures.items():
            there = figures.get(item, {})
            new = {period: figure for period, figure in row.items() if period not in there} if there else row
            if new:
                figures[item] = {**there, **new}
                self.known.setdefault(item, []).append(Taken(new, part))
                if not periods.keys() >= new.keys():
                    periods |= {period: figure.period for period, figure in new.items() if period not in periods}
        self.used.append(part)

    def doubt(self, keys: Iterable[Key], code: str) -> None:
        """Marks figures as not to be relied on; the first reason stays."""
        for key in keys:
            self.doubts.setdefault(key, Message(code))

    def say(self, code: str, about: Sequence[Key] = (), basis: Sequence[Source] = (), **parameters: object) -> None:
        """Warns, of some figures with their cells, or of all; `basis`: the cells that say it, where others do."""
        items, periods = (tuple(dict.fromkeys(key[place] for key in about)) for place in (0, 1))
        cells = basis or [source for key in about if (figure := self.figure(*key)) for source in figure.basis]
        self.warnings.append(SpreadWarning(Message(code, parameters), items, periods, tuple(dict.fromkeys(cells))))
