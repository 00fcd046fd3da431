"""The unit of a table: what its columns, heading, titles, lines and number formats say, brought into one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import reduce
from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from msgspec.structs import replace

from finvet.addresses import position
from finvet.model import Source
from finvet.spreading.mapping.statements import title_statements
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.units.column_units import usual_unit
from finvet.spreading.units.counted import counts
from finvet.spreading.units.line_units import NO_LINES, LineUnits, unit_of_lines
from finvet.spreading.units.named_units import apart, is_letter, scale_alone, unit_among, unit_of_label
from finvet.spreading.units.number_formats import shown_smaller, unit_of_formats, unread_format
from finvet.spreading.units.unit_choices import leaves_open
from finvet.spreading.units.units import (
    SILENT,
    Unit,
    begins_with_unit,
    speaks_of_units_alone,
    unit_of,
    unit_of_heading,
    unit_of_texts,
)
from finvet.spreading.units.units_elsewhere import unit_around
from finvet.spreading.units.unread_units import states_unread_unit

_CREDIT = re.compile(r"\d\s?CR\.?\)?$", re.IGNORECASE)
_PARTS = re.compile(r"\s*[|;•]\s*|(?<=\w\w)\.\s+|。")
STATES_MAGNITUDE, NUMBER_FORMAT = attrgetter("states_magnitude"), attrgetter("number_format")

Text = tuple[str, Source]
"""What a cell says, with the cell."""

if TYPE_CHECKING:
    from finvet.spreading.sheets.pages import Region
    from finvet.spreading.tables.tables import Line


def unit_of_table(
    grid: Grid,
    region: Region,
    titles: Sequence[Text],
    lines: Sequence[Line],
    columns: Mapping[int, Unit],
    line_units: LineUnits = NO_LINES,
    translated: Collection[int] = (),
) -> Unit:
    """The unit of a table: its columns say it first, then its heading, its titles, its lines, the top of the sheet.

    `line_units`: what lines state for themselves; `translated`: columns whose headings speak of other currencies.
    Of heading and titles the row nearest to the amounts says it first: a "$" in the company's name is no currency.
    """
    filled = [line.row for line in lines if line.values] or [region.head.last + 1]
    rows = list(reversed(grid.between(region.head.first, filled[0] - 1)))
    aside = {grid.address(row, column) for row in rows for column in translated} | _codes(grid, lines, filled[0])
    heading = [said for said in grid.texts(rows) if said[1].cell not in aside]
    inside = [(line.label, line.source) for line in lines if not line.values and line.row < filled[-1]]
    below = grid.texts([row for row in region.rows if row > filled[-1]])
    own = [*heading, *reversed(titles), *(said for said in inside if speaks_of_units_alone(said[0]))]
    remarks = [said for said in below if _states_unit(said[0])]
    is_last = region.rows[-1:] == tuple(grid.row_numbers[-1:])  # else they may be the titles of the next table
    stated = _stated(own, remarks, usual_unit(columns), is_last=is_last)
    formats = _formats(grid, lines)
    of_lines = unit_of_lines(lines, line_units) if line_units else SILENT
    stated = stated.unless_scaled(of_lines)
    unit = stated if stated.is_whole else _completed(stated, grid, lines, formats, filled[0], of_lines)
    if unit.factor in (None, 1.0):
        named = [title for title in reversed(titles) if title[1].text]  # a sheet's name states none in other words
        texts = [*heading, *named, *grid.top, *inside, *(below if is_last else ())]
        if unit.factor is not None:
            texts = [told for told in texts if not leaves_open(told[0])]  # what it leaves open another text says
        return unit.unless_unread(_unread(texts, lines, formats))
    hidden = shown_smaller(formats)
    return replace(unit, factor=unit.factor / hidden) if unit.factor and unit.factor >= hidden else unit


def _codes(grid: Grid, lines: Sequence[Line], first: int) -> set[str]:
    """The cells left of the labels of lines above the first amounts: a form's codes, though "RB" is a thousand too."""
    empty = ((line.row, position(line.source.cell)[1]) for line in lines if line.row < first and line.label)
    return {grid.address(row, column) for row, label in empty for column in grid.text_columns[row] if column < label}


def _stated(own: Sequence[Text], remarks: Sequence[Text], columns: Unit, *, is_last: bool) -> Unit:
    """The unit that columns and texts state, in that order; remarks that may be another table's only complete it."""
    above, below = ([_unit_of_title(text, source) for text, source in texts] for texts in (own, remarks))
    scaled = (unit for unit in (*above, *(below if is_last else ())) if unit.factor not in (None, 1.0))
    return reduce(Unit.or_else, (*above, *below), columns).unless_scaled(next(scaled, SILENT))


def _unit_of_title(text: str, source: Source) -> Unit:
    """The unit that a title or a heading states; a scale alone behind a statement's name, or in a cell of its own."""
    unit = unit_of_heading(text, source)
    if unit.factor is not None:
        return unit
    named = apart(text)
    if named and any(title_statements(named.label)):
        return unit.or_else(unit_among(named.unit, source))
    is_of_sheet = not source.text
    if is_of_sheet or scale_alone(text) is None or not any(map(str.isalpha, text)):
        return unit
    return unit.or_else(Unit(unread=source) if text.isalpha() and is_letter(text) else unit_among(text, source))


def _formats(grid: Grid, lines: Sequence[Line]) -> Counter[str]:
    """The number formats of the amounts that a unit scales."""
    there = (map(grid.rows[line.row].get, line.amounts) for line in lines if not counts(line.label))
    return Counter(map(NUMBER_FORMAT, filter(None, chain.from_iterable(there))))


def _states_unit(remark: str) -> bool:
    """Whether a remark, or a part of it, is of the unit of amounts: "Year ends in December | USD in thousands"."""
    return any(speaks_of_units_alone(part) or begins_with_unit(part) for part in _PARTS.split(remark))


def _unread(texts: Sequence[Text], lines: Sequence[Line], formats: Counter[str]) -> Source | None:
    """The cell that states a unit which is not understood: around the table, in it, behind most labels, in formats."""
    stated = next((source for text, source in texts if states_unread_unit(text)), None)
    if stated:
        return stated
    labels = [line.source for line in lines if line.label and line.values]
    behind = [source for source in labels if states_unread_unit(source.label)]
    printed = unread_format(formats)
    if 2 * len(behind) > len(labels):
        return behind[0]
    if printed and labels:
        return labels[0]._replace(text=printed)
    return _credit(lines)


def _credit(lines: Sequence[Line]) -> Source | None:
    """The first of amounts that all end with "Cr": nothing is on one side alone, so that it may stand for crore."""
    amounts = (amount for line in lines for amount in line.amounts.values() if amount.value != 0)
    first = next(amounts, None)
    if first is None or not _CREDIT.search(first.source.text):
        return None
    return first.source if all(_CREDIT.search(amount.source.text) for amount in amounts) else None


def _completed(
    unit: Unit, grid: Grid, lines: Sequence[Line], formats: Counter[str], first: int, of_lines: Unit
) -> Unit:
    """The unit with what the top of the sheet says, the labels of its lines, the number formats, the printed page.

    `first`: the row of its first amounts.
    """
    top = unit_of_texts(grid.top)
    if top.factor is not None and any(map(grid.has_amounts, grid.between(1, first - 1))):
        top = replace(top, borrowed=_heads_amounts(grid))
    printed = unit_of_formats(formats)
    basis = tuple(line.source for line in lines if line.values)[:1] if printed.factor else ()
    inside = unit.or_else(top).or_else(of_lines).or_else(replace(printed, basis=basis))
    return inside.or_else(unit_around(grid))


def _heads_amounts(grid: Grid) -> bool:
    """Whether the unit at the top of a sheet stands in the title of its first amounts, and may be of them alone."""
    titles = [row for row in grid.top_rows if grid.labels[row]]
    return unit_of_texts(grid.texts(titles[-1:])).factor is not None


def in_one_unit(
    lines: Sequence[Line], unit: Unit, columns: Mapping[int, Unit], own: LineUnits = NO_LINES
) -> Iterator[Line]:
    """The lines with all amounts in the table's unit, also those of which column or line states another one.

    So does a line between the amounts that says nothing else, of the lines below it: "in thousands", not "in EUR".
    """
    factors = {c: column.factor for c, column in columns.items() if column.factor is not None}
    differ = factors if len(set(factors.values())) > 1 else {}
    factor = standing = unit.factor or 1.0
    is_below = False
    for line in lines:
        is_below = is_below or bool(line.values)
        said = unit_of(line.label).factor if is_below and not line.values else None
        if said not in (None, 1.0) and speaks_of_units_alone(line.label):
            standing = said
        yield line if counts(line.label) else _in_unit(line, factor, standing, differ, own.get(line.row, SILENT).factor)


def _in_unit(line: Line, factor: float, standing: float, columns: Mapping[int, float], own: float | None) -> Line:
    if not columns and (own or standing) == factor and not any(map(STATES_MAGNITUDE, line.amounts.values())):
        return line
    amounts = {}
    for c, amount in line.amounts.items():
        stated = 1.0 if amount.states_magnitude else own or columns.get(c, standing)
        if amount.value is not None and stated != factor:
            amounts[c] = amount._replace(value=amount.value * (stated / factor))
    return line.with_amounts({**line.amounts, **amounts}) if amounts else line


def in_unit_meant(lines: Sequence[Line], stated: Unit, meant: Unit) -> Iterator[Line]:
    """The lines of a table that is in another unit than it states; amounts that state their own stay what they are."""
    factor, times = stated.factor or 1.0, (stated.factor or 1.0) / (meant.factor or 1.0)
    for line in lines:
        is_own = unit_of_label(line.label).factor not in (None, 1.0, factor)
        own = {c: a for c, a in line.amounts.items() if a.value is not None and (is_own or a.states_magnitude)}
        kept = {c: amount._replace(value=(amount.value or 0.0) * times) for c, amount in own.items()}
        yield line.with_amounts({**line.amounts, **kept}) if kept else line
