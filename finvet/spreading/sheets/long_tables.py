"""Spreads out a list with one amount a record, (company,) year, item, amount, into a table of items by years."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from itertools import combinations

from msgspec.structs import replace

from finvet.model import Cell, Sheet, Source
from finvet.places import Place
from finvet.spreading.periods.heading_texts import read_text
from finvet.spreading.periods.periods import stamp_of
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.list_columns import MOST_LINES, ListColumns, with_numbers_as_names
from finvet.spreading.sheets.records import Records
from finvet.spreading.sheets.turned import with_terms, years_across
from finvet.spreading.units.named_units import is_unclear, scale_alone, unit_named
from finvet.spreading.units.units import is_label_of_unit
from finvet.spreading.units.unread_units import states_unread_unit
from finvet.spreading.wording.labels import readings

SHARED_AT_MOST = 0.34  # of the items of two groups that are two statements, not the same lines of two segments
EMPTY = Cell(None)
BILLIONS = "bn"
MOST_GROUPS = 200  # each is held against every other one

TOLD_TWICE, SEVERAL_UNITS, TOO_LONG = "told-twice", "several-units", "list-too-long"
"""Why a list is set aside: nothing says which of two amounts is the company's, units do not go together, or there are
more lines than in any statement.
"""


def spread_out(records: Records) -> list[Grid]:
    """The tables that a list of records makes, one a company; the list as set aside where it makes none."""
    from finvet.spreading.sheets.contexts import of_the_whole  # few files hold lists
    from finvet.spreading.sheets.numbered_periods import with_numbered_periods

    found = ListColumns(with_numbered_periods(with_numbers_as_names(with_terms(records))))
    tables: list[Grid] = []
    for (company, _), rows in found.companies().items():
        own = of_the_whole(_in_usual_unit(ListColumns(replace(found.records, rows=tuple(rows)))))
        if found.item and len(set(own.records.at(found.item))) > MOST_LINES:
            return [replace(records.grid, set_aside=TOO_LONG)]
        table = _pivoted(own) if found.item else _turned(own, found)
        is_in_several = _tells_in_several_units(own)
        if table is None or is_in_several:
            return [replace(records.grid, set_aside=SEVERAL_UNITS if is_in_several else TOLD_TWICE)]
        above = (*_constants(own), *_scope(own), *_days(found), *table.above)
        tables.append(replace(table, above=above, company=company, is_of_parts=own.names_parts, is_list=True))
    return tables


def _in_usual_unit(own: ListColumns) -> ListColumns:
    """The records without lines of no known item in another unit than most have: earnings a share, in rupees."""
    rows = own.records.rows
    for column in own.changing_units if own.item else ():
        usual, _ = Counter(filter(None, own.records.at(column))).most_common(1)[0]
        rows = tuple(
            row
            for row in rows
            if own.records.text(row, column) in ("", usual) or readings(own.records.text(row, own.item or 0))
        )
    return own if rows == own.records.rows else ListColumns(replace(own.records, rows=rows))


def _turned(own: ListColumns, found: ListColumns) -> Grid | None:
    """The records of one company, each with many amounts, turned round."""
    told = replace(own.records, periods=(*own.records.periods, *found.kinds))
    first: dict[Hashable, int] = {}
    pairs = [(first.setdefault(_period(told, row), row), row) for row in told.rows]
    if not all(_tell_the_same(told, one, other) for one, other in pairs):
        return None
    headed = replace(told, periods=(*told.periods, *own.changing_units))
    return years_across(headed, first.values())


def _tell_the_same(records: Records, one: int, other: int) -> bool:
    """Whether two records are one that stands twice: every text and every amount is the same."""
    rows = records.grid.rows
    return all(
        rows[one].get(c, EMPTY).value == rows[other].get(c, EMPTY).value for c in (*records.texts, *records.amounts)
    )


def _tells_in_several_units(own: ListColumns) -> bool:
    """Whether a company's records of one period are in several units, or of those that differ in none or an unknown."""
    told: dict[tuple[Hashable, int], set[str]] = {}
    for row in own.records.rows:
        for column in own.changing_units:
            told.setdefault((_period(own.records, row), column), set()).add(own.records.text(row, column))
    stated = [texts - {""} for texts in told.values()]
    return any(len(texts) != 1 or any(map(states_unread_unit, texts)) for texts in stated)


def _period(records: Records, row: int) -> tuple[str, ...]:
    cells = records.grid.rows[row]
    return tuple(shown(cells[c]) if c in cells else "" for c in records.periods)


def _constants(own: ListColumns) -> Iterator[tuple[str, Source]]:
    """The units that all records state alike, and that of the name over their one amount each: "value_mn"."""
    records = own.records
    if own.item and own.amount and (unit := unit_named(records.name(own.amount))):
        yield unit, records.grid.source(records.names, own.amount, "", records.name(own.amount))
    alike = [(c,) for c in own.units if c not in own.changing_units]
    for columns in [tuple(own.joint_units)] if own.joint_units else alike:
        row = next(row for row in records.rows if own.unit(row, columns))
        text, name = own.unit(row, columns), records.name(columns[0])
        yield _of_unit(text, name), records.grid.source(row, columns[0], "", text)


def _of_unit(text: str, name: str) -> str:
    """What a column of units says, as a title would: there "Cr" is no credit, and "B" stands for billions.

    A currency in a column called "unit" says that no scale goes with it.
    """
    if is_unclear(text):
        return f"in {BILLIONS if text.casefold() == BILLIONS[0] else text}"
    if scale_alone(text):
        return f"({text})"
    return f"{name}: {text}" if is_label_of_unit(name) else text


def _scope(own: ListColumns) -> Iterator[tuple[str, Source]]:
    """Whose accounts the records are from, where a column says so: a title of their table."""
    if own.scope:
        row = own.records.rows[0]
        text = own.records.text(row, own.scope)
        yield text, own.records.grid.source(row, own.scope, "", text)


def _days(found: ListColumns) -> Iterator[tuple[str, Source]]:
    """The days that the list itself tells in place of an amount: the end of the current period."""
    grid, records = found.records.grid, set(found.records.rows)
    for row in grid.below(found.records.names) if found.item and found.amount else ():
        told = grid.rows[row].get(found.amount or 0, EMPTY)
        if row not in records and found.amount not in grid.labels[row] and stamp_of(told.value).end:
            text = f"{found.records.text(row, found.item or 0)} {shown(told)}"
            yield text, grid.source(row, found.amount or 0, "", text)


# ---------------------------------------------------------------- pivot


def _pivoted(found: ListColumns) -> Grid | None:
    """Items down, periods across; None where two records tell different amounts of one item and period."""
    records = replace(found.records, periods=(*found.records.periods, *found.kinds))
    headed = replace(records, periods=(*records.periods, *found.changing_units))
    amount, item = found.amount or 0, found.item or 0
    sure = found.statements()
    others = [c for c in found.groups() if c not in sure]
    for taken in range(len(others) + 1):
        groups = [*sure, *others[:taken]]
        keyed = _keyed(records, item, groups, amount)
        if keyed is not None and (groups == sure or _are_statements(keyed)):
            return _table(headed, keyed, item, groups, amount)
    for identity in found.identities():
        keyed = _keyed(records, identity, sure, amount)
        if keyed is not None:
            return _table(headed, keyed, item, sure, amount)
    return None


Key = tuple[tuple[str, ...], str, tuple[str, ...]]
"""Groups, item and period of a record."""


def _keyed(records: Records, item: int, groups: Sequence[int], amount: int) -> dict[Key, int] | None:
    """The row of each amount, None where two of them contradict."""
    found: dict[Key, int] = {}
    cells = records.grid.rows
    for row in records.rows:
        if amount not in cells[row]:
            continue
        text = records.text(row, item) or shown(cells[row].get(item, EMPTY))
        key = (tuple(records.text(row, c) for c in groups), text, _period(records, row))
        first = found.setdefault(key, row)
        if cells[first][amount].value != cells[row][amount].value:
            return None
    return found


def _are_statements(keyed: Mapping[Key, int]) -> bool:
    """Whether the groups hold different lines, as statements do; segments and scenarios hold the same ones."""
    items: dict[Hashable, set[str]] = {}
    for group, item, _ in keyed:
        items.setdefault(group, set()).add(item)
    pairs = combinations(items.values(), 2)
    return len(items) <= MOST_GROUPS and all(len(a & b) <= SHARED_AT_MOST * min(len(a), len(b)) for a, b in pairs)


def _table(records: Records, keyed: Mapping[Key, int], item: int, groups: Sequence[int], amount: int) -> Grid:
    """The view: the periods over their columns, behind what says how long these are, groups as headings of items."""
    cells: dict[Place, Cell] = {}
    places: dict[Place, Place] = {}

    def put(to: Place, origin: Place) -> None:
        if origin[1] in records.grid.rows[origin[0]]:
            cells[to] = records.grid.rows[origin[0]][origin[1]]
            places[to] = records.grid.places.get(origin, origin)

    columns = {period: n for n, period in enumerate(dict.fromkeys(period for *_, period in keyed), start=2)}
    line = len(records.periods)
    lasting = (p for p in enumerate(records.periods, start=1) if read_text(records.name(p[1])).stamp.months)
    for head, column in lasting:  # any other name would make amounts of "2023.12"
        put((head, 1), (records.names, column))
    firsts: dict[tuple[str, ...], int] = {}
    texts: dict[tuple[str, ...], dict[str, int]] = {}  # with the row of each
    for (group, text, _), row in keyed.items():
        firsts.setdefault(group, row)
        texts.setdefault(group, {}).setdefault(text, row)
    lines: dict[tuple[tuple[str, ...], str], int] = {}
    for group, row in firsts.items():
        for column in groups:
            line += 1
            put((line, 1), (row, column))
        for text in texts[group]:
            line += 1
            lines[group, text] = line
    for (group, text, period), row in keyed.items():
        for head, column in enumerate(records.periods, start=1):
            put((head, columns[period]), (row, column))
        put((lines[group, text], 1), (row, item))
        put((lines[group, text], columns[period]), (row, amount))
    above = (*records.grid.above, *records.grid.texts([r for r in records.grid.row_numbers if r < records.names]))
    return replace(records.grid, sheet=Sheet(records.grid.sheet.name, cells), places=places, above=above)
