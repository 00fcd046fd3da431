"""Turns lists with a line of a year in each column, as databases of companies export them: "Revenue 2024"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache, partial

from msgspec import Struct
from msgspec.structs import replace

from finvet.model import Cell, Sheet
from finvet.places import Place
from finvet.spreading.periods import periods
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.company_columns import company_column
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.units.units import speaks_of_units_alone
from finvet.spreading.wording.meanings import meanings
from finvet.spreading.wording.words import languages

ROWS_LOOKED_AT = 10  # from the top, for the names
FEWEST_ITEMS, FEWEST_YEARS = 3, 2
MOST_SHARE = 0.5  # of the lines, that are in one unit
EMPTY = Cell(None)
_YEAR = re.compile(r"(?<![\d.,/-])(?:FY\s?)?((?:19|20)\d\d)(?![\d.,/-])", re.IGNORECASE)
_END = re.compile(r"\s*\([^()]+\)$|(?:\s\S+){1,2}$")
_AROUND = " \t\n_-–,:"


class _Named(Struct, frozen=True):
    """The row that names the columns, and the column of each line and year."""

    row: int
    columns: Mapping[tuple[str, str], int]
    unit: str = ""

    @property
    def items(self) -> list[str]:
        """The lines in the order of their first columns."""
        return list(dict.fromkeys(item for item, _ in self.columns))

    @property
    def years(self) -> list[str]:
        """The years in the order of their first columns."""
        return list(dict.fromkeys(year for _, year in self.columns))


def by_item_and_year(grid: Grid) -> list[Grid]:
    """A view of each company of such a list, years across; none where it is no such list, or names none of several."""
    for row in grid.row_numbers[:ROWS_LOOKED_AT]:
        if len(grid.labels[row]) >= FEWEST_ITEMS * FEWEST_YEARS and (named := _named(grid, row)):
            records = [r for r in grid.below(row) if grid.amounts[r]]
            column = company_column(grid.labels[row].items(), partial(_in_column, grid, records))
            names = _in_column(grid, records, column) if column else [""] * len(records)
            if not records or (len(records) > 1 and len(set(names)) < len(records)):
                return []
            return [_view(grid, named, r, name or None) for r, name in zip(records, names, strict=True)]
    return []


def _in_column(grid: Grid, records: list[int], column: int) -> list[str]:
    return [shown(grid.rows[row].get(column, EMPTY)) for row in records]


def _named(grid: Grid, row: int) -> _Named | None:
    """What a row names where most lines that it names are known, and each of them once a year for several years."""
    columns: dict[tuple[str, str], int] = {}
    for column, text in grid.labels[row].items():
        if told := _told(text):
            if told in columns:
                return None
            columns[told] = column
    found = _without_unit(_Named(row, columns))
    is_list = len(found.items) >= FEWEST_ITEMS and len(found.years) >= FEWEST_YEARS
    known = sum(bool(meanings(item, None, languages())) for item in found.items) if is_list else 0
    is_known = known >= FEWEST_ITEMS and not any(periods.stamp_of(item).names_a_period for item in found.items)
    return found if is_known and len(columns) >= FEWEST_YEARS * len(found.items) else None


def _without_unit(named: _Named) -> _Named:
    """The same with the unit apart that most names end with: "Revenue 2024 (EUR 1,000)"."""
    ends = Counter(end[0].strip() for item in named.items if (end := _END.search(item)) and _is_unit(end[0]))
    unit, times = max(ends.items(), key=lambda told: told[1], default=("", 0))
    if times < MOST_SHARE * len(named.items):
        return named
    bare = {(item.removesuffix(unit).strip(), year): column for (item, year), column in named.columns.items()}
    return _Named(named.row, bare, unit) if len(bare) == len(named.columns) else named


def _is_unit(text: str) -> bool:
    return speaks_of_units_alone(f"in {text.strip(' ()')}")


@lru_cache(maxsize=4096)
def _told(text: str) -> tuple[str, str] | None:
    """The line and the year that a name tells; None where it tells no year, or several."""
    years = _YEAR.findall(text)
    if len(years) != 1:
        return None
    item = " ".join(_YEAR.sub(" ", text).replace("()", " ").split()).strip(_AROUND)
    return (item, years[0]) if item else None


def _view(grid: Grid, named: _Named, row: int, company: str | None) -> Grid:
    """The amounts of one row, its lines below each other and its years beside each other."""
    placed = list(_placed(grid, named, row))
    places = {to: grid.places.get(origin, origin) for to, origin, _ in placed}
    sheet = Sheet(grid.sheet.name, {to: cell for to, _, cell in placed})
    above = grid.texts([r for r in grid.row_numbers if r < named.row])
    unit = (f"in {named.unit.strip(' ()')}", grid.source(named.row, min(named.columns.values()), "", named.unit))
    above = [*grid.above, *above, *([unit] if named.unit else ())]
    return replace(grid, sheet=sheet, places=places, above=tuple(above), company=company, is_turned=True, is_list=True)


def _placed(grid: Grid, named: _Named, row: int) -> Iterator[tuple[Place, Place, Cell]]:
    """Each cell of the view with its place there and on the sheet."""
    places = {year: place for place, year in enumerate(named.years, start=2)}
    lines = {item: line for line, item in enumerate(named.items, start=2)}
    for (item, year), column in named.columns.items():
        at, origin = (lines[item], places[year]), (named.row, column)
        if column in grid.rows[row]:
            yield at, (row, column), grid.rows[row][column]
        yield (1, at[1]), origin, Cell(year)
        yield (at[0], 1), origin, Cell(item)
