"""What layout makes of a drawn sheet: labels with their amounts by year, and the cells that these stand in."""

from __future__ import annotations

from collections.abc import Iterator

from finvet.model import Sheet
from finvet.spreading.tables.layout import tables_of
from finvet.spreading.tables.tables import Amount, Line, Table
from tests.books import book, sheet

Told = dict[str, dict[int, float]]


def tables(drawn: str | Sheet, name: str = "Sheet1") -> list[Table]:
    """The tables of one sheet."""
    return tables_of(book(drawn if isinstance(drawn, Sheet) else sheet(drawn, name)))


def told(drawn: str | Sheet, name: str = "Sheet1") -> Told:
    """The amounts of all tables of a sheet by label and year; lines without amounts are left out."""
    found: Told = {}
    for line, year, amount in _amounts(tables(drawn, name)):
        if amount.value is not None:
            assert year not in found.setdefault(line.label, {}), f"{line.label} twice"
            found[line.label][year] = amount.value
    return found


def cells(drawn: str | Sheet, name: str = "Sheet1") -> dict[tuple[str, int], str]:
    """The cell of each amount by label and year."""
    return {(line.label, year): amount.source.cell for line, year, amount in _amounts(tables(drawn, name))}


def labels(drawn: str | Sheet) -> list[str]:
    """The labels of the only table, headings among them."""
    (table,) = tables(drawn)
    return [line.label for line in table.lines]


def _amounts(found: list[Table]) -> Iterator[tuple[Line, int, Amount]]:
    for table in found:
        for line in table.lines:
            for column, amount in line.amounts.items():
                yield line, table.columns[column].year, amount
