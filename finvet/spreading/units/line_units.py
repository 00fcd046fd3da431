"""The unit that each line of a table states, behind its label or in a cell beside it: "Revenue (mn)", "EUR k"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from finvet.spreading.sheets.grid import Grid
from finvet.spreading.units.counted import counts
from finvet.spreading.units.named_units import (
    apart,
    is_letter,
    is_set_off,
    is_unclear,
    is_unit,
    names_unit,
    scale_alone,
    unit_among,
    unit_of_label,
)
from finvet.spreading.units.units import SILENT, Unit

if TYPE_CHECKING:
    from finvet.spreading.tables.tables import Line

LineUnits = Mapping[int, Unit]
"""The unit that a line states for itself, by row; a silent one where it states that it is of no money."""

MOST_UNITS = 6  # different ones in a column, with what is said of lines that are of no money
TEN, MILLION = 10.0, 1e6
NO_LINES: LineUnits = {}
_LETTER = re.compile(r"\(([A-Za-z])\)$")


def units_of_lines(grid: Grid, lines: Sequence[Line]) -> LineUnits:
    """The unit that each line states: in a column of units, else behind its label.

    A letter behind a label is a unit where most labels end with one, and no other letters stand there: these refer to
    lines, as in "C = A + B".
    """
    money = _of_money(lines)
    beside = _beside(grid, money)
    if beside:
        others = {line.row: SILENT for line, text in beside if not is_unit(text)}
        stated = {r: unit_among(t, line.source._replace(text=t)) for line, t in beside if (r := line.row) not in others}
        return {**_in_one_way(stated), **others}
    named = {line.row: found.unit for line in money if (found := apart(line.label))}
    if not named:
        return NO_LINES
    are_references = _refer_to_lines(money)
    if 2 * len(named) > len(money) and not are_references:
        return _in_one_way({line.row: unit_among(named[line.row], line.source) for line in money if line.row in named})
    few = [line for line in money if line.row in named]
    own = {line.row: _of_few(line, "" if are_references else named[line.row]) for line in few}
    most = max((abs(v) for line in money if line.row not in named for v in line.values.values()), default=0.0)
    in_full = {line.row for line in few if _is_in_full(line, own[line.row], most)}
    stated = {row: unit for row, unit in own.items() if row not in in_full}
    return {row: unit for row, unit in stated.items() if unit.unread or unit.factor not in (None, 1.0)}


def _is_in_full(line: Line, unit: Unit, most: float) -> bool:
    """Whether the amounts of a line are as large as the others as they stand, and in their unit a million times so."""
    largest = max(map(abs, line.values.values()), default=0.0)
    return most >= MILLION and largest <= TEN * most and largest * (unit.factor or 0.0) >= MILLION * most


def unit_of_lines(lines: Sequence[Line], own: LineUnits) -> Unit:
    """The unit that most lines state, silent where few do; unread where some state different ones and others none."""
    money = [line for line in _of_money(lines) if own.get(line.row) is not SILENT]
    own = {row: unit for row, unit in own.items() if unit is not SILENT}
    unread = next((unit for unit in own.values() if unit.unread), None)
    if unread or 2 * len(own) <= len(money):
        return unread or SILENT
    stated = Counter((unit.factor, unit.currency, unit.sign) for unit in own.values())
    usual, *others = (told for told, _ in stated.most_common())
    basis = next(unit.basis for unit in own.values() if (unit.factor, unit.currency, unit.sign) == usual)
    if len(own) < len(money) and any(factor != usual[0] for factor, *_ in others):
        return Unit(unread=next(unit.basis for unit in own.values() if unit.basis)[0])
    is_one = all(other[1:] == usual[1:] for other in others)
    return Unit(*usual, basis) if is_one else Unit(usual[0], basis=basis)


def _of_few(line: Line, unit: str) -> Unit:
    """The unit of a line among others that state none; a letter that is set off there may be one, or not."""
    if is_letter(unit) and is_set_off(line.label, unit) and scale_alone(unit):
        return Unit(unread=line.source)
    return unit_of_label(line.label, line.source)


def _of_money(lines: Sequence[Line]) -> list[Line]:
    return [line for line in lines if line.label and line.values and "%" not in line.label and not counts(line.label)]


def _beside(grid: Grid, lines: Sequence[Line]) -> list[tuple[Line, str]]:
    """What a column of units says beside lines: one that says nothing else beside most of them.

    A letter is a unit there if the column is not called otherwise: "K" may mark what is consolidated. What else stands
    there says of a line that it is of no money: "%", "pieces".
    """
    columns = Counter(column for line in lines for column in grid.text_columns[line.row])
    for column in [c for c, count in columns.items() if 2 * count > len(lines)] if len(columns) > 1 else ():
        there = [(line, str(grid.rows[line.row][column].value)) for line in lines if column in grid.rows[line.row]]
        told = {text for _, text in there}
        units = set(filter(is_unit, told)) if len(told) <= MOST_UNITS else set()  # most texts beside lines are labels
        money = [text for _, text in there if text in units]
        if 2 * len(money) > len(there):
            above = grid.between(1, there[0][0].row - 1)
            head = next((str(cells[column].value) for r in reversed(above) if column in (cells := grid.rows[r])), "")
            is_open = all(map(is_letter, money)) and (bool(head) or len(money) < len(there))
            if names_unit(head) or not is_open:
                return there
    return []


def _refer_to_lines(lines: Sequence[Line]) -> bool:
    """Whether letters in brackets behind labels number the lines: one of them is that of no scale."""
    letters = (match for line in lines if (match := _LETTER.search(line.label)))
    return any(scale_alone(letter[1]) is None and not is_unclear(letter[1]) for letter in letters)


def _in_one_way(units: LineUnits) -> LineUnits:
    """The units, "EUR" beside "EUR k" as one euro."""
    if any(unit.factor for unit in units.values()):
        units = {r: u if u.unread or u.factor else replace(u, factor=1.0, basis=()) for r, u in units.items()}
    return {row: unit for row, unit in units.items() if unit != SILENT}
