"""Why no statement was read from a partner's files, or from one of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from finvet.errors import FileRefused
from finvet.model import RefusedFile, Workbook
from finvet.spreading.figures.pieces import Piece
from finvet.spreading.judgement.undated_sheets import undated_statements
from finvet.spreading.judgement.warnings import set_aside_sheets
from finvet.spreading.periods.period_warnings import headings_of_no_year, headings_of_parts, undated_headings
from finvet.spreading.sheets.long_tables import TOO_LONG
from finvet.spreading.tables.tables import Table
from finvet.spreading.wording.meanings import meanings

MOST_NAMED = 6


def nothing_read(workbooks: Sequence[Workbook], tables: Sequence[Table]) -> FileRefused:
    """The refusal of files in which nothing is a statement, with the first reason that holds."""
    code, told = next(_reasons(workbooks, tables))
    return FileRefused(code, where=", ".join(book.source.file for book in workbooks), **told)


def _reasons(workbooks: Sequence[Workbook], tables: Sequence[Table]) -> Iterator[tuple[str, Mapping[str, object]]]:
    """What was set aside, what tells no year, parts of years alone, lines under no year, at last that there is none."""
    aside = set_aside_sheets(tables)
    yield from ((reason, {"sheets": sheets}) for reason, sheets in aside.items() if reason != TOO_LONG)
    if undated := [f"{source.text} ({source.sheet} {source.cell})" for source in undated_headings(tables)]:
        yield "no-year", {"headings": undated[:MOST_NAMED]}
    if parts := [source.text for source in headings_of_parts(tables)]:
        yield "only-part", {"periods": parts[:MOST_NAMED]}
    if too_long := aside.get(TOO_LONG):
        yield TOO_LONG, {"sheets": too_long}
    for found in undated_statements(workbooks, tables, ()):
        if headings := [source.text for source in headings_of_no_year(tables)]:
            yield "no-fiscal-year", {"headings": headings[:MOST_NAMED]}
        yield "undated", {"lines": found.message.parameters["lines"]}
    sheets = [sheet.name for book in workbooks for sheet in book.sheets][:MOST_NAMED]
    if unknown := list(dict.fromkeys(_unknown_lines(tables))):
        yield "lines-unknown", {"sheets": sheets, "lines": unknown[:MOST_NAMED]}
    yield "no-statement", {"sheets": sheets}


def _unknown_lines(tables: Sequence[Table]) -> Iterator[str]:
    """The lines with amounts under past years of which no word list knows what they are, with their cells."""
    for table in tables:
        if any(period.kind == "actual" for period in table.columns.values()):
            for line in table.lines:
                if line.amounts and not meanings(line.label, line.hint, table.languages):
                    yield f"{line.label} ({line.source.cell})"


def without_statement(
    workbooks: Sequence[Workbook], tables: Sequence[Table], pieces: Sequence[Piece], refused: Sequence[RefusedFile]
) -> list[RefusedFile]:
    """The files in which no statement was found, while others held some, each with why."""
    answered = {piece.table.file.file for piece in pieces} | {one.file for one in refused}
    return [
        RefusedFile(file, nothing_read([book], [table for table in tables if table.file.file == file]).message)
        for book in workbooks
        if (file := book.source.file) not in answered
    ]
