"""Which columns a heading cell speaks for: its own, those it is merged over, those without a cell of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import takewhile

from msgspec.structs import replace

from finvet.model import FULL_YEAR_MONTHS, Cell
from finvet.spreading.periods import periods
from finvet.spreading.periods.heading_cells import named_in, stamp_of_cell
from finvet.spreading.periods.stamps import Stamp
from finvet.spreading.sheets.grid import Grid


def spread(grid: Grid, row: int, first: int, columns: Set[int], beneath: Set[int]) -> dict[int, Stamp]:
    """What a heading row says of the columns of its table.

    `first` is the first amount column, `columns` are those with a heading that names a period, `beneath` those that
    the rows below head. A merged cell speaks for its range, a word for the columns up to the next cell, a year only
    for those headed below it, a word for columns of no statement ("Note") for its own, where it is the first.
    """
    cells = grid.rows[row]
    named = named_in(cells, grid.headings(row))
    centred = _centred(list(named), beneath, alike=_are_alike(grid, row, beneath))
    within = sorted(columns | beneath)
    said: dict[int, Stamp] = {}
    for start, cell in cells.items():
        is_year = start in named
        if not (is_year or periods.spans(cell.value)):
            continue
        merged = grid.merged_to(row, start)
        is_left = start < first and not (
            merged and merged >= first and not _stands_over_labels(grid, row, start, first)
        )
        if is_left and not periods.spans_all(cell.value):
            continue
        stamp = named.get(start) or stamp_of_cell(cell)
        if merged is not None:
            reach: Iterable[int] = range(start, merged + 1)
        elif start in centred:
            reach = centred[start]
        else:
            reach = (
                [start]
                if stamp.excluded and not is_year and not _shares(start, stamp, cells)
                else _open(start, cells, within, beneath if is_year else columns | beneath)
            )
        said.update((column, stamp) for column in reach)
    return said


def _stands_over_labels(grid: Grid, row: int, start: int, first: int) -> bool:
    """Whether labels stand from a column on, left of the first amounts, which are no years written as text."""
    below = grid.amounts_below(row, first)
    below = grid.amounts_below(below, first) if below and grid.headings(below) else below
    return below is not None and grid.label(below, first, start) is not None


def _shares(start: int, stamp: Stamp, cells: Mapping[int, Cell]) -> bool:
    """Whether the time up to a day stands over several columns, as another length does: "Month | | Year to date | "."""
    return stamp.to_date and any(periods.spans(cell.value) for column, cell in cells.items() if column < start)


def _open(start: int, cells: Mapping[int, object], within: Sequence[int], headed: Set[int]) -> list[int]:
    """The columns up to the next cell of the row for which a cell that is not merged speaks."""
    if start not in within and start > within[0]:
        return [start]
    free = takewhile(lambda column: column not in cells, range(start + 1, within[-1] + 1))
    return [start, *(column for column in free if column in headed)]


def _are_alike(grid: Grid, row: int, columns: Set[int]) -> bool:
    """Whether the row below heads all columns with the same word, as with a unit."""
    below = grid.rows.get(row + 1, {})
    return len({below[c].value if c in below else None for c in columns}) == 1


def _centred(years: Sequence[int], beneath: Set[int], *, alike: bool) -> dict[int, Sequence[int]]:
    """The columns of each year that stands over the middle or the end of its columns.

    Years stand so where a column headed below them lies left of the first. Columns headed `alike` go to each year in
    equal numbers. Where the columns do not fall into such groups, each year speaks for its own column alone.
    """
    headed = sorted(beneath)
    if not years or not headed or headed[0] >= years[0]:
        return {}
    ways = (_evenly, _around) if alike else (_around, _evenly)
    groups = next((found for way in ways if (found := way(headed, years))), [[year] for year in years])
    return dict(zip(years, groups, strict=True))


def _evenly(headed: Sequence[int], years: Sequence[int]) -> list[Sequence[int]]:
    """The columns cut into equal groups with a year over the same one of each: over totals beside their details."""
    size, rest = divmod(len(headed), len(years))
    groups = [headed[n * size : (n + 1) * size] for n in range(len(years))]
    if rest or years[0] not in groups[0]:
        return []
    place = groups[0].index(years[0])
    return groups if all(group[place] == year for group, year in zip(groups, years, strict=True)) else []


def _around(headed: Sequence[int], years: Sequence[int]) -> list[Sequence[int]]:
    """The columns cut into groups with a year in the exact middle of each."""
    groups: list[Sequence[int]] = []
    rest = headed
    for year in years:
        size = 2 * rest.index(year) + 1 if year in rest else 0
        groups.append(rest[:size])
        rest = rest[size:]
    return groups if not rest and all(len(group) % 2 for group in groups) else []


def of_parts(said: Mapping[int, Stamp], beneath: Mapping[int, Stamp]) -> Mapping[int, Stamp]:
    """What a row says of its columns, without the length of a year of which those below end on several days.

    "FY2023" over "Mar | Jun | Sep | Dec" is the year of four quarters.
    """
    years = {stamp for stamp in said.values() if stamp.months == FULL_YEAR_MONTHS and stamp.year and not stamp.end}
    days = {
        year: {s.month_end or s.end for c, s in beneath.items() if said.get(c) == year and not s.months}
        for year in years
    }
    split = {year for year, told in days.items() if len(told - {None}) > 1}
    return {c: replace(s, months=None) if s in split else s for c, s in said.items()} if split else said
