"""Rows with a label and an amount of a year that no statement took: they are named, with their cells."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from finvet.model import Message, Source, SpreadWarning
from finvet.spreading.figures.companies import Company
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.parts import FigureStore
from finvet.spreading.judgement.cells import Cell, cell_of
from finvet.spreading.mapping.statements import statement_of_lines
from finvet.spreading.tables.tables import Line, Table

MOST_NAMED = 6  # in the sentence; the cells of all stand beside it


def tables_beside(tables: Sequence[Table], company: Company, joined: Joined) -> list[Table]:
    """The tables whose rows must be accounted for: those with years, in the files of the company that were used.

    Where a file holds several companies, those on the sheets of this one.
    """
    refused = {file.file for file in joined.refused}
    files = {piece.table.file.file for piece in company.pieces} - refused
    own = {id(piece.table) for piece in company.pieces}
    sheets = {(piece.table.file.file, piece.table.sheet) for piece in company.pieces}
    return [
        table
        for table in tables
        if (table.columns or id(table) in own)
        and table.file.file in files
        and table.company in (None, company.name)
        and (company.name is None or (table.file.file, table.sheet) in sheets)
    ]


def left_aside(tables: Sequence[Table], joined: Joined, figures: FigureStore) -> list[SpreadWarning]:
    """The rows of each file that no statement took, and that no figure and no line not understood tells."""
    not_taken = [(table.file.file, line) for table in tables for line in _not_taken(table, joined)]
    if not not_taken:
        return []  # as of most partners: what was read need not be gathered
    read = list(_read(joined, figures))
    cells = {cell_of(source) for source in read}
    words = {(source.label, source.text) for source in read}
    found: dict[str, list[Line]] = {}
    for file, line in not_taken:
        if not _is_read(line, cells, words):
            found.setdefault(file, []).append(line)
    return [_warning(file, lines) for file, lines in found.items()]


def _not_taken(table: Table, joined: Joined) -> Iterator[Line]:
    """The lines with amounts of a table from which no statement was taken, or not theirs.

    Key figures that stand below a statement, in its own table, are of none and no loss.
    """
    taken = {part.statement for part in joined.used if part.piece.table is table and not part.piece.is_aside}
    told = {None, *taken}
    owners = statement_of_lines(table) if taken else []
    for position, line in enumerate(table.lines):
        if line.label and any(line.values.values()) and not (taken and owners[position] in told):
            yield line


def _read(joined: Joined, figures: FigureStore) -> Iterator[Source]:
    """The cells that figures were taken from, also where another table tells the same figure."""
    for row in figures.values():
        for figure in row.values():
            yield from figure.basis
    for part in joined.used:
        for entries in part.piece.entries.values():
            for entry in entries.values():
                yield from entry.basis
        for line in part.piece.unmatched:
            yield from (amount.source for amount in line.amounts.values())


def _is_read(line: Line, cells: Collection[Cell], words: Collection[tuple[str, str]]) -> bool:
    """Whether an amount of a line was read, or all stand in the same words and digits where they were."""
    sources = [line.amounts[column].source for column in line.values]
    return any(cell_of(source) in cells for source in sources) or all((s.label, s.text) in words for s in sources)


def _warning(file: str, lines: Sequence[Line]) -> SpreadWarning:
    basis = tuple(line.source for line in lines)
    named = [f"{line.label} ({f'{line.source.sheet} {line.source.cell}'.strip()})" for line in lines[:MOST_NAMED]]
    names: dict[str, object] = {"file": file, "lines": named}
    if others := len(lines) - len(named):
        return SpreadWarning(Message("lines-set-aside-more", {**names, "others": others}), basis=basis)
    return SpreadWarning(Message("lines-set-aside", names), basis=basis)
