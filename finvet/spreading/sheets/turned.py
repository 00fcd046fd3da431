"""Turns what stands the other way: labels at the right of their amounts, years down the rows, terms side by side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count

from msgspec.structs import replace

from finvet.model import Cell, Range, Sheet
from finvet.places import Place
from finvet.spreading.periods.periods import stamp_of
from finvet.spreading.periods.relative import relative_of
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.records import Records
from finvet.spreading.wording.spelling import normalise

FEWEST_LINES = 3
FEWEST_TERMS = 2


def from_the_left(grid: Grid) -> Grid:
    """The view as it is, or mirrored where its labels stand at the right of the amounts."""
    left = right = 0
    for row, amounts in grid.amounts.items():
        labels = grid.labels[row]
        if amounts and labels:
            left += min(labels) < amounts[-1]
            right += max(labels) > amounts[-1]
    return _mirrored(grid) if right >= FEWEST_LINES and left * 2 < right else grid


def _mirrored(grid: Grid) -> Grid:
    edge = max(max(cells) for cells in grid.rows.values()) + 1
    merged = tuple((top, edge - last, bottom, edge - first) for top, first, bottom, last in grid.sheet.merged)
    ends = {(top, first): last for top, first, _, last in grid.sheet.merged}  # a range keeps its cell at its left
    placed = (((row, edge - ends.get((row, c), c)), (row, c), cell) for (row, c), cell in grid.sheet.cells.items())
    return _moved(grid, placed, merged)


def years_across(records: Records, rows: Iterable[int]) -> Grid:
    """A list of records turned round: its names down the left, its periods across the top, an amount where both meet.

    `rows` are the records to take. The rows right above the names head groups of them.
    """
    grid = records.grid
    heads = [r for r in grid.between(0, records.names) if r == records.names or _heads_groups(records, r)]
    placed = (
        ((line, place), (row, column), grid.rows[row][column])
        for line, column in enumerate((*records.periods, *sorted((*records.amounts, *records.others))), start=1)
        for place, row in enumerate((*heads, *rows), start=1)
        if column in grid.rows[row] and (row in heads or column not in records.zeros)
    )
    above = grid.texts([r for r in grid.row_numbers if r < heads[0]])
    return _moved(replace(grid, above=(*grid.above, *above), is_turned=True), placed, ())


def with_terms(records: Records) -> Records:
    """The records, one that tells the years before beside its own as one of each: this term's amount, last term's."""
    terms = {c: said for c in records.amounts if (said := _term(records.name(c)))}
    base = next((c for c in records.periods if not _term(records.name(c))), None)
    columns = {back: c for c, (back, _) in sorted(terms.items(), key=lambda term: term[1])}
    if base is None or 0 not in columns or len(columns) < FEWEST_TERMS or len({of for _, of in terms.values()}) > 1:
        return records
    amounts = (*(c for c in records.amounts if c not in terms), columns[0])
    kept = (*records.texts, *amounts[:-1])
    names = records.grid.rows[records.names]
    heads = [((records.names, c), (records.names, c), names[c]) for c in (*kept, base, columns[0])]
    grid = _moved(records.grid, [*heads, *_by_term(records, base, columns, kept)], ())
    return replace(records, grid=grid, rows=tuple(grid.below(records.names)), periods=(base,), amounts=amounts)


def _by_term(
    records: Records, base: int, columns: Mapping[int, int], kept: Sequence[int]
) -> Iterator[tuple[Place, Place, Cell]]:
    """Each record once for each of its terms, in rows below each other: what is kept of it, the year, the amount."""
    places = count(records.names + 1)
    for row in records.rows:
        cells = records.grid.rows[row]
        year = stamp_of(cells[base].value).year if base in cells else None
        for back, column in columns.items():
            if year is None or column not in cells:
                continue
            at = next(places)
            yield from (((at, c), (row, c), cells[c]) for c in kept if c in cells)
            yield (at, base), (row, base), Cell(str(year - back))
            yield (at, columns[0]), (row, column), cells[column]


def _term(name: str) -> tuple[int, str] | None:
    """How many years back the amounts of a column are that is called by it, and what is said of them all."""
    words = normalise(name).split()
    for end in range(len(words), 0, -1):
        said = relative_of(" ".join(words[:end]))
        if said and said.term is None and not said.opening:
            return said.back, " ".join(words[end:])
    return None


def _heads_groups(records: Records, row: int) -> bool:
    """Whether a row right above the names stands over the amounts alone: "Assets" over the names of three assets."""
    grid = records.grid
    labels = grid.labels[row]
    is_near = records.names - row < len(grid.between(row, records.names))
    return is_near and bool(labels) and min(labels) >= min(records.amounts)


def _moved(grid: Grid, placed: Iterable[tuple[Place, Place, Cell]], merged: tuple[Range, ...]) -> Grid:
    """A view of the same cells at other places."""
    cells: dict[Place, Cell] = {}
    places: dict[Place, Place] = {}
    for to, origin, cell in placed:
        cells[to] = cell
        places[to] = grid.places.get(origin, origin)
    return replace(grid, sheet=Sheet(grid.sheet.name, cells, merged=merged), places=places)
