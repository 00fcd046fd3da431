"""Pages that continue the statement of another one: "Income statement (continued)", "Compte de résultat (suite)"."""

from __future__ import annotations

from collections.abc import Sequence, Set

from msgspec.structs import replace

from finvet.model import StatementName
from finvet.spreading.mapping.statements import title_statements
from finvet.spreading.tables.tables import Line, Table
from finvet.spreading.wording.lexicon import keys_of, plain


def with_continuations(tables: Sequence[Table]) -> list[Table]:
    """The tables, the lines of a page that continues a statement at the end of the only one that it can continue."""
    pages = [table for table in tables if table.lines and table.columns and _is_continued(table)]
    meant = {id(page): found[0] for page in pages if len(found := _begun(page, tables)) == 1}
    joined = []
    for table in tables:
        if id(table) not in meant:
            own = (page for page in pages if meant.get(id(page)) is table)
            joined.append(_with_pages(table, list(own)))
    return joined


def _is_continued(table: Table) -> bool:
    return any("continued" in keys_of(plain(text)) for text, _ in table.titles)


def _begun(page: Table, tables: Sequence[Table]) -> list[Table]:
    """The tables of the page's file that begin the statement which its title names, for the same periods."""
    named = _statements(page)
    return [
        table
        for table in tables
        if table.lines
        and table.file == page.file
        and table.unit == page.unit
        and set(page.columns.values()) == set(table.columns.values())
        and len(set(table.columns.values())) == len(table.columns)
        and not _is_continued(table)
        and named & _statements(table)
    ]


def _statements(table: Table) -> Set[StatementName]:
    return {statement for text, _ in table.titles for statement in title_statements(text) if statement}


def _with_pages(table: Table, pages: Sequence[Table]) -> Table:
    lines = list(table.lines)
    for page in pages:
        columns = {period: column for column, period in table.columns.items()}
        places = {column: columns[period] for column, period in page.columns.items()}
        below = lines[-1].row + 1
        lines += [_moved(line, below + line.row - page.lines[0].row, places) for line in page.lines]
    return replace(table, lines=tuple(lines)) if pages else table


def _moved(line: Line, row: int, places: dict[int, int]) -> Line:
    return replace(line, row=row).with_amounts({places[column]: amount for column, amount in line.amounts.items()})
