"""What a sheet says of its shares in a unit of their own: "Shares outstanding (millions)", and what each earned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from finvet.model import Sheet, Source, SourceFile
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.units.counted import counts, shares_counted_in


class Shares(Struct, frozen=True):
    """How many there are, the cell that says it, and what each earned by column, with the cell of its label."""

    number: float
    source: Source
    earned: Mapping[int, float]
    earnings: Source


def shares_on(file: SourceFile, sheet: Sheet) -> Shares | None:
    """The shares of a sheet, whatever table tells them; None where no label says in what they are counted."""
    grid = Grid(file, sheet)
    told = next(_counted(grid), None)
    earned = next(_labelled(grid, "per_share"), None) if told else None
    return Shares(told[1], told[0], earned[1], earned[0]) if told and earned else None


def _counted(grid: Grid) -> Iterator[tuple[Source, float]]:
    """The shares of the lines that say in what they count them, by their first number."""
    for source, values in _labelled(grid, "count"):
        unit = shares_counted_in(source.label)
        if unit:
            yield source, unit * next(iter(values.values()))


def _labelled(grid: Grid, kind: str) -> Iterator[tuple[Source, Mapping[int, float]]]:
    """The lines that no unit scales, of a kind, with their numbers by column."""
    if kind not in map(counts, grid.sheet.texts):
        return
    for row, cells in grid.sheet.rows.items():
        at, label = next(((c, cell.value) for c, cell in cells.items() if isinstance(cell.value, str)), (0, ""))
        if counts(label) == kind:
            values = {c: v for c, cell in cells.items() if c > at and isinstance(v := cell.value, float) and v}
            if values:
                yield grid.source(row, at, label, label), values
