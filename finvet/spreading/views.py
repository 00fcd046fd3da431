"""The views of a sheet in which labels stand at the left and periods across the top, whichever way it is laid out."""

from __future__ import annotations

from finvet.model import Sheet, SourceFile
from finvet.spreading.bands import side_by_side
from finvet.spreading.grid import Grid
from finvet.spreading.long_tables import spread_out
from finvet.spreading.records import records_of
from finvet.spreading.turned import from_the_left


def views(file: SourceFile, sheet: Sheet) -> list[Grid]:
    """The views of a sheet from left to right; mostly there is one, the sheet itself."""
    grid = Grid(file, sheet)
    if not grid.rows:
        return []
    records = records_of(grid)
    if records:
        return spread_out(records)
    return [from_the_left(band) for band in side_by_side(grid)]
