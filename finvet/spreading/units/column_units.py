"""The units that stand over or in the amount columns of a table, where columns have units of their own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from msgspec.structs import replace

from finvet.model import Period
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.units.named_units import is_unclear, scale_alone, unit_among
from finvet.spreading.units.units import SILENT, Unit, speaks_of_units_alone, unit_of


def column_units(grid: Grid, first: int, rows: Sequence[int], columns: Sequence[int]) -> dict[int, Unit]:
    """The unit that stands over or in each amount column: "EUR" beside "TEUR", a row "Currency | MSEK | MSEK".

    `first`: the row in which the heading begins; `rows`: those below it. Empty where the columns say nothing.
    """
    found = dict.fromkeys(columns, SILENT)
    sayings = list(filter(None, _sayings(grid, first, rows, columns))) if columns else []
    if not sayings:
        return {}
    for said in sayings:
        found = {c: unit.or_else(said.get(c, SILENT)) for c, unit in found.items()}
    return {c: unit for c, unit in found.items() if unit != SILENT}


def in_one_currency(columns: Sequence[int], units: Mapping[int, Unit]) -> list[int]:
    """The columns without those of another currency: a translation for convenience is not the statement."""
    usual = usual_unit(units)
    other = {c for c, unit in units.items() if unit.currency and usual.currency and unit.currency != usual.currency}
    return [c for c in columns if c not in other]


def translated(columns: Mapping[int, Period], units: Mapping[int, Unit]) -> list[int]:
    """The few columns that name a currency beside more that do not, of the same periods: "2024 | 2023 | 2024 US$".

    The unit in the corner of a page stands over one column alone: over the last, whose details stand next to it, or
    over a year that others repeat without a currency as well, those of a group and of its company.
    """
    named = [c for c in columns if units.get(c, SILENT).currency]
    silent = {c: period for c, period in columns.items() if c not in named}
    apart = (c for c in named if any(p == columns[c] and abs(c - other) > 1 for other, p in silent.items()))
    are_few = len(named) < len(silent) == len({*silent.values()})
    return list(apart) if are_few else []


def usual_unit(columns: Mapping[int, Unit]) -> Unit:
    """The unit of most columns, of the first where there are as many of each; what it leaves open the others say."""
    if not columns:
        return SILENT
    counts = Counter((unit.factor, unit.currency) for unit in columns.values())
    return columns[min(columns, key=lambda c: (-counts[columns[c].factor, columns[c].currency], c))]


def _sayings(grid: Grid, first: int, rows: Sequence[int], columns: Sequence[int]) -> Iterator[dict[int, Unit]]:
    """What each row of the heading, and each row of units among the amounts, says of the columns."""
    above = grid.between(first, min(rows, default=first) - 1)
    below = list(takewhile(lambda row: not grid.amounts_in(row, *columns), rows))
    for row in (*above, *below):
        yield _said_above(grid, row, columns)
    for row in rows[len(below) :]:
        texts = {c: grid.rows[row][c].value for c in grid.text_columns[row] if c in columns}
        if texts:
            yield _said_in(texts, grid, row, alone=True)


def _said_above(grid: Grid, row: int, columns: Sequence[int]) -> dict[int, Unit]:
    """What a row of the heading says of each column: a text reaches right to the next one, or begins left of it."""
    reaching = ((c, cell) for c, cell in grid.rows[row].items() if max(c, grid.merged_to(row, c) or c) >= columns[0])
    texts = {c: cell.value for c, cell in reaching}
    said = _said_in(texts, grid, row, alone=False)
    reached = ((c, max((s for s in said if s <= c), default=None)) for c in columns)
    return {c: said[start] for c, start in reached if start is not None}


def _said_in(texts: Mapping[int, object], grid: Grid, row: int, *, alone: bool) -> dict[int, Unit]:
    """The units that the texts of a row state; "EUR" beside "TEUR" is one euro. `alone`: and nothing else."""
    stated = {
        c: unit_of(text, grid.source(row, c, "", text))
        for c, text in texts.items()
        if isinstance(text, str) and (not alone or speaks_of_units_alone(text)) and unit_of(text) != SILENT
    }
    stated = stated or _scales_in(texts, grid, row)
    if any(unit.factor for unit in stated.values()):
        return {c: replace(unit, factor=unit.factor or 1.0) for c, unit in stated.items()}
    return stated


def _scales_in(texts: Mapping[int, object], grid: Grid, row: int) -> dict[int, Unit]:
    """The scales that stand alone in the cells of a row, each in one of its own: "2023 (mn) | 2022 (mn)"."""
    said = {c: text for c, text in texts.items() if isinstance(text, str) and (scale_alone(text) or is_unclear(text))}
    return {c: unit_among(t, grid.source(row, c, "", t)) for c, t in said.items()} if len(said) == len(texts) else {}
