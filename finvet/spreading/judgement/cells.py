"""Cells as such: file, sheet and address, whatever is written in them or beside them."""

from __future__ import annotations

from collections.abc import Iterable

from finvet.model import Figure, Source

Cell = tuple[str, str, str]
"""File, sheet and address."""


def cell_of(source: Source) -> Cell:
    """The cell of a source."""
    return source.file, source.sheet, source.cell


def cells_of(figures: Iterable[Figure]) -> set[Cell]:
    """The cells that figures rest on."""
    return {cell_of(source) for figure in figures for source in figure.basis}
