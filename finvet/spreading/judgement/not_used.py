"""Lines of the tables that were used from which no figure was taken: they are listed, so that nothing is lost."""

from __future__ import annotations

from collections.abc import Container, Iterator

from finvet.model import Source, UnmatchedLine
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.parts import FigureStore, Part
from finvet.spreading.judgement.cells import cell_of, cells_of


def not_used(joined: Joined, figures: FigureStore, told: Container[Source]) -> Iterator[UnmatchedLine]:
    """The lines with amounts of every used table that neither a figure nor another list shows, such as key figures.

    `told`: the labels that the lists of lines not understood and of rows set aside name.
    """
    cells = cells_of(figure for row in figures.values() for figure in row.values())
    parts: dict[int, Part] = {}
    for part in joined.used:
        parts.setdefault(id(part.piece.table), part)
    for part in parts.values():
        for line in part.piece.table.lines:
            sources = (line.amounts[column].source for column in line.values)
            if any(line.values.values()) and line.source not in told and not any(cell_of(s) in cells for s in sources):
                yield part.told(line)
