"""Where the amounts of a workbook come from: a cell that only shows another one has that one as its source too."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from finvet.addresses import column_number, position
from finvet.model import Cell, Figure, Sheet, Source, SourceFile, Workbook
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.grid import Grid

_ONLY_A_CELL = re.compile(
    r"(?P<sign>[+-]?)(?:'(?P<quoted>(?:[^']|'')+)'!|(?P<sheet>[^\W0-9][\w.]*)!)?"
    r"(?P<fixed_column>\$?)(?P<column>[A-Za-z]{1,3})(?P<fixed_row>\$?)(?P<row>[0-9]{1,7})"
)

Figures = Mapping[str, Mapping[str, Figure]]


def with_references(figures: Figures, workbooks: Sequence[Workbook]) -> dict[str, dict[str, Figure]]:
    """The figures, each with the cells behind the one that shows it: the cell on the statement first, then those."""
    books = {book.source.file: _Book(book) for book in _with_formulas(figures, workbooks)}
    if not books:
        return {item: dict(row) for item, row in figures.items()}
    return {
        item: {period: _with_cells_behind(figure, books) for period, figure in row.items()}
        for item, row in figures.items()
    }


def _with_cells_behind(figure: Figure, books: Mapping[str, _Book]) -> Figure:
    basis = tuple(cell for source in figure.basis for cell in (source, *_behind(source, books)))
    return figure._replace(basis=basis) if len(basis) > len(figure.basis) else figure


def _behind(source: Source, books: Mapping[str, _Book]) -> Iterable[Source]:
    book = books.get(source.file)
    return book.behind(source) if book else ()


def _with_formulas(figures: Figures, workbooks: Sequence[Workbook]) -> list[Workbook]:
    """The workbooks with a formula on one of the sheets that figures stand on."""
    found = [(book, [sheet.name for sheet in book.sheets if sheet.has_formulas]) for book in workbooks]
    if not any(sheets for _, sheets in found):
        return []
    shown = {source.sheet for row in figures.values() for figure in row.values() for source in figure.basis}
    return [book for book, sheets in found if not shown.isdisjoint(sheets)]


class _Book:
    """The cells of a workbook, looked up by sheet."""

    def __init__(self, workbook: Workbook) -> None:
        self.file: SourceFile = workbook.source
        self.sheets: Sequence[Sheet] = workbook.sheets
        self.grids: dict[str, Grid] = {}

    @cached_property
    def named(self) -> dict[str, Sheet]:
        """The sheets by name, which formulas write in capitals or not."""
        return {sheet.name.casefold(): sheet for sheet in self.sheets}

    def behind(self, source: Source) -> Iterator[Source]:
        """The cells that a cell shows, one behind the other, as long as they hold the same amount."""
        place, sheet = position(source.cell), self.named.get(source.sheet.casefold())
        cell = sheet.rows.get(place[0], {}).get(place[1]) if sheet else None
        if sheet is None or cell is None or cell.formula is None or shown(cell) != source.text:
            return
        passed = {(sheet.name, place)}
        while (found := self._shown_by(sheet, place)) and (found[0].name, found[1]) not in passed:
            sheet, place = found
            passed.add((sheet.name, place))
            yield self._source(sheet, *place)

    def _source(self, sheet: Sheet, row: int, column: int) -> Source:
        grid = self.grids.setdefault(sheet.name, Grid(self.file, sheet))
        label = grid.label(row, column)
        return grid.source(row, column, label[1] if label else "", shown(sheet.cells[row, column]))

    def _shown_by(self, sheet: Sheet, place: tuple[int, int]) -> tuple[Sheet, tuple[int, int]] | None:
        cell = sheet.cells.get(place)
        if cell is None or cell.formula is None:
            return None
        origin = sheet.shared.get(place, place)
        match = _ONLY_A_CELL.fullmatch(sheet.cells[origin].formula or "") if origin in sheet.cells else None
        if match is None:
            return None
        name = (match["quoted"] or "").replace("''", "'") or match["sheet"] or sheet.name
        other = self.named.get(name.casefold())
        target = _moved(match, place[0] - origin[0], place[1] - origin[1])
        if other is None or target not in other.cells or not _is_same(cell, other.cells[target], match["sign"]):
            return None
        return other, target


def _moved(match: re.Match[str], down: int, right: int) -> tuple[int, int]:
    """The place that a reference names for a cell that stands so far from the one that holds the formula."""
    row = int(match["row"]) + (0 if match["fixed_row"] else down)
    column = column_number(match["column"].upper()) + (0 if match["fixed_column"] else right)
    return row, column


def _is_same(cell: Cell, other: Cell, sign: str) -> bool:
    if sign == "-":
        return isinstance(cell.value, float) and isinstance(other.value, float) and cell.value == -other.value
    return cell.value == other.value
