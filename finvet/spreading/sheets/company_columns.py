"""Tells companies apart that stand below one another in one table, with their names in a column."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from itertools import pairwise, product

from msgspec.structs import replace

from finvet.model import Cell, Sheet
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.wording.spelling import normalise
from finvet.spreading.wording.words import words

EMPTY = Cell(None)
ROWS_LOOKED_AT = 20  # from the top, for the heading


@cache
def _names() -> frozenset[str]:
    return frozenset({*words("name_labels", "partner"), *words("name_labels", "column"), *_composed("owner_name")})


@cache
def _identifiers() -> frozenset[str]:
    return frozenset({*words("name_labels", "identifier"), *_composed("owner_identifier")})


def _composed(key: str) -> Iterator[str]:
    """What a column of companies may be called by what they are and what tells them apart: "club name"."""
    return map(" ".join, product(words("name_labels", "owner"), words("name_labels", key)))


def company_column(named: Iterable[tuple[int, str]], at: Callable[[int], Sequence[str]]) -> int | None:
    """The first column whose name says that companies stand in it, or their codes; `at`: what stands in a column.

    A column of names beside that of the codes is preferred, where each code has one name and each name one code.
    """
    told = [(column, said) for column, text in named if (said := normalise(text)) in _names() | _identifiers()]
    if not told or told[0][1] in _names():
        return told[0][0] if told else None
    first = told[0][0]
    names = (column for column, said in told if said in _names())
    return next((column for column in names if are_the_same(at(first), at(column))), first)


def names_codes(name: str) -> bool:
    """Whether a column is called a code of companies."""
    return normalise(name) in _identifiers()


def are_the_same(codes: Sequence[str], names: Sequence[str]) -> bool:
    """Whether two columns tell the same companies apart."""
    return len(set(zip(codes, names, strict=True))) == len(set(codes)) == len(set(names))


def by_company(grid: Grid) -> list[Grid]:
    """A table with years across and companies down as a view of each company; none where it is no such table.

    A name that stands once holds for the rows below it. Where names stand in every row, one without is of none of the
    companies: a total of all.
    """
    for row in grid.row_numbers[:ROWS_LOOKED_AT]:
        headings = grid.headings(row)
        if headings:
            named = [(c, text) for c, text in grid.labels[row].items() if c < headings[0]]
            column = company_column(named, partial(_below, grid, row))
            return _split(grid, row, column) if column else []
    return []


def _below(grid: Grid, heading: int, column: int) -> list[str]:
    """What stands in a column below the heading, empty where nothing does."""
    return [shown(grid.rows[row].get(column, EMPTY)) for row in grid.below(heading)]


def _split(grid: Grid, heading: int, column: int) -> list[Grid]:
    below = list(grid.below(heading))
    if not any(grid.labels[row].keys() - {column} for row in below):
        return []  # what stands in the column names the lines
    names = [name or None for name in _below(grid, heading, column)]  # a code may look like an amount
    if names[0] is None:
        return []  # a row of nobody
    is_each = any(one == other is not None for one, other in pairwise(names)) and 2 * names.count(None) < len(names)
    rows: dict[str | None, list[int]] = {}
    company: str | None = None
    for row, name in zip(below, names, strict=True):
        company = name if name or is_each else company
        rows.setdefault(company, []).append(row)
    if len(rows.keys() - {None}) < 2:  # noqa: PLR2004 - one company is no reason to cut
        return []
    return [_view(grid, [*grid.between(0, heading), *own], column, company) for company, own in rows.items()]


def _view(grid: Grid, rows: Iterable[int], column: int, company: str | None) -> Grid:
    cells = {(r, c): cell for r in rows for c, cell in grid.rows[r].items() if c != column}
    return replace(grid, sheet=Sheet(grid.sheet.name, cells, merged=grid.sheet.merged), company=company)
