"""Lines that were not understood: each is told here, or by a figure of its statement, never by both."""

from __future__ import annotations

from finvet.line_items import chart
from finvet.model import Figure, StatementName
from finvet.spreading.figures.entries import LEFT
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.parts import FigureStore, Part
from finvet.spreading.judgement.cells import Cell, cell_of, cells_of
from finvet.spreading.tables.tables import Line


def not_understood(joined: Joined, figures: FigureStore) -> list[tuple[Part, Line]]:
    """The lines of the used tables of which no figure of their statement is made, each with the part it stands in.

    A line that its table leaves unexplained may be understood all the same: arithmetic names it, or it is the cell
    behind the one that shows a figure.
    """
    parts = [part for part in joined.used if part.piece.unmatched]
    read = {statement: _read(figures, statement) for statement in {part.statement for part in parts}}
    return [
        (part, line)
        for part in parts
        for line in part.piece.unmatched
        if read[part.statement].isdisjoint(cell_of(amount.source) for amount in line.amounts.values())
    ]


def _read(figures: FigureStore, statement: StatementName) -> set[Cell]:
    """The cells of the figures of a statement; what is counted with the rest of its block is not understood by that."""
    own = (row for item, row in figures.items() if chart()[item].statement == statement)
    return cells_of(figure for row in own for figure in row.values() if not _is_left(figure))


def _is_left(figure: Figure) -> bool:
    return any(note.code == LEFT for note in figure.notes)
