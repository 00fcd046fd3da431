"""Notes that break a line of a statement down: the same words and the same total, in a table of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from msgspec.structs import replace

from finvet.model import Period, StatementName
from finvet.spreading.mapping.numbered import says_only_total
from finvet.spreading.mapping.statements import statement_of_lines
from finvet.spreading.tables.tables import Line, Table
from finvet.spreading.wording.spelling import normalise

MOST_LINES = 30  # of a note
NEAREST_TITLES = 2  # above its amounts, one of which names what it breaks down


class _Place(NamedTuple):
    """A line of a statement by its table, and where it stands there."""

    table: Table
    position: int

    @property
    def line(self) -> Line:
        return self.table.lines[self.position]


def with_notes(tables: Sequence[Table]) -> list[Table]:
    """The tables, those that break a line of another one down as parts of that statement.

    Words alone prove nothing: the total of the note must be the amount of the line, in every period that both show.
    """
    small = {id(t) for t in tables if 1 < sum(bool(line.amounts) for line in t.lines) <= MOST_LINES}
    titles = {title for t in tables if id(t) in small for title in _titles(t)}
    places: dict[str, list[_Place]] = {}
    for table in tables if small else ():
        for position, line in enumerate(table.lines):
            if line.amounts and line.label and (label := normalise(line.label)) in titles:
                places.setdefault(label, []).append(_Place(table, position))
    return [_as_note(table, places) if id(table) in small else table for table in tables]


def _as_note(table: Table, places: Mapping[str, Sequence[_Place]]) -> Table:
    meant = (place for title in _titles(table) for place in places.get(title, ()) if place.table is not table)
    return next((note for place in meant if (note := _note(table, place))), table)


def _titles(table: Table) -> list[str]:
    return [normalise(text) for text, _ in table.titles[-NEAREST_TITLES:]]


def _note(table: Table, place: _Place) -> Table | None:
    """The table as a note to a line, where it is one: its heading, its lines and their total."""
    columns = _same_periods(table, place.table)
    lines = [*takewhile(lambda line: not _is_total(line), table.lines)]
    total = next((line for line in table.lines if _is_total(line)), None)
    if not columns or total is None or not _is_same(total, place, columns):
        return None
    statement = _statement_of(place)
    if statement is None:
        return None
    heading = Line(min(line.row for line in table.lines) - 1, place.line.label, place.line.source, {}, {})
    return replace(
        table,
        columns={own: place.table.columns[other] for own, other in columns.items()},
        lines=(heading, *lines, replace(total, label=place.line.label)),
        unit=table.unit.or_else(place.table.unit),
        interim=place.table.interim,
        unclear=place.table.unclear,
        statement=statement,
        breaks_down=True,
    )


def _is_total(line: Line) -> bool:
    return bool(line.values) and says_only_total(line.label)


def _statement_of(place: _Place) -> StatementName | None:
    return statement_of_lines(place.table)[place.position]


def _same_periods(table: Table, other: Table) -> dict[int, int]:
    """The columns of a table by those of another one that show the same years; none where one is missing there."""
    of_year = {_year(period): column for column, period in other.columns.items()}
    found = {column: of_year.get(_year(period)) for column, period in table.columns.items()}
    is_told = len(of_year) == len(other.columns) and None not in found.values()
    return {own: column for own, column in found.items() if column is not None} if is_told else {}


def _year(period: Period) -> tuple[int, str]:
    return period.year, period.kind


def _is_same(total: Line, place: _Place, columns: Mapping[int, int]) -> bool:
    """Whether a total and a line show the same amounts, whatever their sign."""
    line = place.line.values
    return bool(any(total.values.values())) and all(
        abs(total.values.get(own, 0.0)) == abs(line.get(other, 0.0)) for own, other in columns.items()
    )
