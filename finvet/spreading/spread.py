"""Spreads a partner's workbooks: its own statements on the standard chart of line items."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from operator import attrgetter

from msgspec.structs import replace

from finvet.errors import FileRefused
from finvet.hints import Hints
from finvet.model import (
    RefusedFile,
    Scale,
    SourceFile,
    SourceSheet,
    SpreadWarning,
    StatementName,
    Statements,
    Workbook,
)
from finvet.spreading.figures.companies import Company, companies, not_of_others, without_company
from finvet.spreading.figures.entries import ADDED
from finvet.spreading.figures.hidden_sheets import hidden_differences
from finvet.spreading.figures.join import join
from finvet.spreading.figures.joined import Joined
from finvet.spreading.figures.partner_name import partner_name
from finvet.spreading.figures.parts import FigureStore
from finvet.spreading.figures.pieces import LONGEST_TITLE, Piece, pieces_in
from finvet.spreading.judgement.judged import judge
from finvet.spreading.judgement.left_aside import left_aside, tables_beside
from finvet.spreading.judgement.not_understood import not_understood
from finvet.spreading.judgement.not_used import not_used
from finvet.spreading.judgement.nothing_read import nothing_read, without_statement
from finvet.spreading.judgement.undated_sheets import undated_statements
from finvet.spreading.judgement.warnings import (
    counted_twice,
    hidden,
    lines_added,
    lines_left,
    nobodys,
    on_two_lines,
    open_lines,
    set_aside,
    unreadable,
    zeros_replaced,
)
from finvet.spreading.mapping.statements import title_statements
from finvet.spreading.periods.period_warnings import period_warnings
from finvet.spreading.sheets.hinting import corrected, hints_for, named, unused
from finvet.spreading.tables.layout import tables_of
from finvet.spreading.tables.tables import Table
from finvet.spreading.units.shares import Shares, shares_on
from finvet.spreading.units.units import SILENT, Unit
from finvet.spreading.units.units_elsewhere import unit_elsewhere

MOST_STATEMENTS = 150  # of one company: each is held against every other one
IS_HIDDEN = attrgetter("hidden")


def spread(
    workbooks: Sequence[Workbook], refused: Sequence[RefusedFile] = (), hints: Sequence[Hints] = ()
) -> Statements:
    """A partner's statements from its workbooks, read as the hints say that are for them.

    Amounts are in units of currency with the signs of the chart; every figure carries its cells and what is not
    understood is listed with its own. Raises FileRefused where no statement is found in any of the files, and where
    they hold several companies: `spread_companies` tells those apart.
    """
    found = spread_companies(workbooks, refused, hints)
    if len(found) > 1:
        raise several_companies(found)
    return found[0]


def several_companies(found: Sequence[Statements]) -> FileRefused:
    """The refusal of a workbook of several companies where one is asked for."""
    where = ", ".join(file.file for file in found[0].files)
    return FileRefused("several-companies", where=where, companies=[statements.partner for statements in found][:6])


def spread_companies(
    workbooks: Sequence[Workbook], refused: Sequence[RefusedFile] = (), hints: Sequence[Hints] = ()
) -> tuple[Statements, ...]:
    """The statements of every company that the workbooks hold; mostly it is one.

    Raises FileRefused where no statement is found in any of the files.
    """
    tables, too_large = _all_tables(workbooks, hints)
    pieces = pieces_in(tables)
    if not pieces:
        raise nothing_read(workbooks, tables)
    found = companies(pieces)
    if any(len(company.pieces) > MOST_STATEMENTS for company in found):
        where = ", ".join(book.source.file for book in workbooks)
        raise FileRefused("too-many-statements", where=where, limit=MOST_STATEMENTS)
    every = [_statements(company, workbooks, not_of_others(tables, company, found)) for company in found]
    left = [*too_large, *without_statement(workbooks, tables, pieces, too_large)]
    said = (
        *nobodys(without_company(pieces, found)),
        *hidden(workbooks),
        *set_aside(tables),
        *unused(hints, workbooks, tables),
    )
    return tuple(
        replace(
            statements,
            warnings=(*statements.warnings, *said),
            refused=(*refused, *statements.refused, *left),
        )
        for statements in every
    )


def _statements(company: Company, workbooks: Sequence[Workbook], tables: Sequence[Table]) -> Statements:
    own = {(piece.table.file.file, piece.table.sheet) for piece in company.pieces}
    joined = join(company.pieces, _elsewhere(company, workbooks, own), _shares(workbooks, own))
    periods = tuple(sorted(joined.periods.values(), key=lambda p: (p.year, p.end is not None, p.id, p.kind)))
    judged = judge(joined, periods, workbooks, _seen(tables, company.pieces))
    aside = left_aside(tables_beside(tables, company, joined), joined, judged.read)
    unclear = not_understood(joined, judged.read)
    told = {*(line.source for _, line in unclear), *(source for warning in aside for source in warning.basis)}
    return Statements(
        partner=company.name or _name(workbooks, joined, own),
        files=tuple(_described(book) for book in workbooks),
        currency=joined.unit.currency,
        scale=Scale(joined.unit.factor or 1.0, joined.unit.factor is not None, joined.unit.basis),
        periods=periods,
        figures=judged.figures,
        unmatched=tuple(part.told(line) for part, line in unclear),
        not_used=tuple(not_used(joined, judged.figures, told)),
        warnings=(
            *joined.warnings,
            *period_warnings((part.piece.table for part in joined.used), periods),
            *judged.warnings,
            *_about_lines(joined, judged.figures),
            *counted_twice(joined.figures),
            *hidden_differences(workbooks, joined),
            *open_lines(unclear, judged.figures),
            *aside,
            *undated_statements(workbooks, tables, {part.statement for part in joined.used}),
        ),
        refused=tuple(joined.refused),
    )


def _about_lines(joined: Joined, figures: FigureStore) -> Iterator[SpreadWarning]:
    """What must be said of the lines that figures were taken from."""
    told = [figure for row in figures.values() for figure in row.values() if figure.notes or figure.method == ADDED]
    noted = [figure for figure in told if figure.notes]
    yield from unreadable(noted)
    yield from zeros_replaced(noted)
    yield from lines_added(told)
    yield from lines_left(noted)
    yield from on_two_lines(joined, figures)


def _name(workbooks: Sequence[Workbook], joined: Joined, own: Container[tuple[str, str]]) -> str:
    """The name on the files that were used."""
    refused = {file.file for file in joined.refused}
    used = [book for book in workbooks if book.source.file not in refused]
    return partner_name(used, [book.source.file for book in used], own)


def _shares(workbooks: Sequence[Workbook], own: Container[tuple[str, str]]) -> Mapping[tuple[str, str], Shares]:
    """What the sheets of the statements say of the company's shares."""
    sheets = (
        (book.source, sheet) for book in workbooks for sheet in book.sheets if (book.source.file, sheet.name) in own
    )
    told = (((file.file, sheet.name), shares_on(file, sheet)) for file, sheet in sheets)
    return {at: shares for at, shares in told if shares}


def _elsewhere(company: Company, workbooks: Sequence[Workbook], own: Container[tuple[str, str]]) -> Unit:
    """What is said of units outside the statements, where these do not say it all."""
    units = [piece.table.unit for piece in company.pieces]
    is_told = any(unit.factor is not None for unit in units) and any(unit.currency for unit in units)
    return SILENT if is_told else unit_elsewhere(workbooks, own)


def _all_tables(workbooks: Sequence[Workbook], hints: Sequence[Hints]) -> tuple[list[Table], list[RefusedFile]]:
    """The tables of all workbooks; one of several that holds too much for a statement leaves the others standing."""
    tables: list[Table] = []
    refused: list[RefusedFile] = []
    for book in workbooks:
        try:
            tables += _tables(book, hints)
        except FileRefused as refusal:
            if len(workbooks) == 1:
                raise
            refused.append(RefusedFile(book.source.file, refusal.message))
    return tables, refused


def _tables(book: Workbook, hints: Sequence[Hints]) -> list[Table]:
    own = hints_for(book, hints)
    return [named(table, own) for table in tables_of(corrected(book, own), every_sheet=bool(own))]


def _described(book: Workbook) -> SourceFile:
    """The file with what was seen in it; a hidden row counts on a sheet that is shown."""
    sheets = tuple(
        SourceSheet(sheet.name, sheet.hidden, 0 if sheet.hidden else sum(map(IS_HIDDEN, sheet.cells.values())))
        for sheet in book.sheets
    )
    return replace(book.source, format=book.format, sheets=sheets)


def _seen(tables: Sequence[Table], pieces: Sequence[Piece]) -> set[StatementName]:
    """The statements that the files hold, also where their lines were not understood."""
    titles = [text for table in tables for text, _ in table.titles]
    headings = [line.label for table in tables for line in table.lines if not line.amounts]
    short = [text for text in (*titles, *headings) if len(text.split()) <= LONGEST_TITLE and not text.endswith(".")]
    named = {s for text in short for s in title_statements(text) if s}
    return named | {piece.statement for piece in pieces}
