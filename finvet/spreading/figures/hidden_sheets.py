"""What hidden sheets say: they are not used, but one that shows other figures than the visible ones is named."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from finvet.model import SpreadWarning, Workbook
from finvet.spreading.figures.fiscal import fiscal_periods
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.overlaps import overlap_of, say
from finvet.spreading.figures.parts import parts_of
from finvet.spreading.figures.pieces import Piece, pieces_of
from finvet.spreading.settings import settings
from finvet.spreading.tables.layout import tables_of
from finvet.spreading.units.unit_ties import settle


def hidden_differences(workbooks: Sequence[Workbook], joined: Joined) -> Iterator[SpreadWarning]:
    """Figures that a hidden sheet shows otherwise than the statements do, for the same lines and periods."""
    books = [_unhidden(book) for book in workbooks if any(sheet.hidden for sheet in book.sheets)]
    hidden = [piece for book in books for table in tables_of(book) for piece in pieces_of(table)]
    pieces: list[Piece] = [*(part.piece for part in joined.used), *hidden]
    if not hidden:
        return
    columns = fiscal_periods(pieces).periods
    for part in parts_of(pieces, columns, settle(pieces, columns, joined.unit))[len(joined.used) :]:
        overlap = overlap_of(joined.known, part)
        if overlap.clashes and overlap.told >= settings()["files"]["fewest_hidden"]:
            yield from say("hidden-sheet-differs", overlap.clashes, sheet=part.piece.table.sheet)


def _unhidden(book: Workbook) -> Workbook:
    """The workbook of the hidden sheets alone, as they would be seen."""
    return replace(book, sheets=tuple(replace(sheet, hidden=False) for sheet in book.sheets if sheet.hidden))
