"""Lines of the tables that were used from which no figure was taken: they are listed, so that nothing is lost."""

from __future__ import annotations

from collections.abc import Container, Iterator
from itertools import chain
from operator import attrgetter

from finvet.model import Source, UnmatchedLine
from finvet.places import OF_ROW
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.parts import FigureStore, Part
from finvet.spreading.judgement.cells import cell_of
from finvet.spreading.tables.tables import Line

BASIS = attrgetter("basis")


def not_used(joined: Joined, figures: FigureStore, told: Container[Source]) -> Iterator[UnmatchedLine]:
    """The lines with amounts of every used table that neither a figure nor another list shows, such as key figures.

    `told`: the labels that the lists of lines not understood and of rows set aside name.
    """
    every_figure = chain.from_iterable(map(OF_ROW, figures.values()))
    read = set(chain.from_iterable(map(BASIS, every_figure)))
    parts: dict[int, Part] = {}
    for part in joined.used:
        parts.setdefault(id(part.piece.table), part)
    left = [
        (part, line)
        for part in parts.values()
        for line in part.piece.table.lines
        if any(line.values.values()) and line.source not in told and read.isdisjoint(_sources(line))
    ]
    cells = {cell_of(source) for source in read} if left else set()
    for part, line in left:
        if not any(cell_of(source) in cells for source in _sources(line)):
            yield part.told(line)


def _sources(line: Line) -> Iterator[Source]:
    return (line.amounts[column].source for column in line.values)
