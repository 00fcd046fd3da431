"""Spreads a partner's workbooks: its own statements on the standard chart of line items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from finvet.errors import FileRefused
from finvet.hints import Hints
from finvet.model import (
    Figure,
    Message,
    RefusedFile,
    Scale,
    Source,
    SourceFile,
    SourceSheet,
    SpreadWarning,
    StatementName,
    Statements,
    Workbook,
)
from finvet.spreading.checks import checks_of, gap_warnings, grade
from finvet.spreading.derive import derive
from finvet.spreading.hinting import corrected, hints_for, named, unused
from finvet.spreading.join import FigureStore, Joined, join
from finvet.spreading.layout import Table, tables_of
from finvet.spreading.partner_name import partner_name
from finvet.spreading.pieces import Piece, pieces_of, settings
from finvet.spreading.references import with_references
from finvet.spreading.statements import title_statements

LONGEST_TITLE = 8  # words; a sentence may say that there is no cash-flow statement


def spread(
    workbooks: Sequence[Workbook], refused: Sequence[RefusedFile] = (), hints: Sequence[Hints] = ()
) -> Statements:
    """A partner's statements from its workbooks, read as the hints say that are for them.

    Amounts are in units of currency with the signs of the chart; every figure carries its cells and what is not
    understood is listed with its own. Raises FileRefused where no statement is found in any of the files.
    """
    tables = [table for book in workbooks for table in _tables(book, hints)]
    pieces = [piece for table in tables for piece in pieces_of(table)]
    if not pieces:
        where = ", ".join(book.source.file for book in workbooks)
        raise FileRefused("no-statement", where=where, sheets=[s.name for book in workbooks for s in book.sheets][:6])
    joined = join(pieces)
    shown = with_references(joined.figures, workbooks)
    periods = tuple(sorted(joined.periods.values(), key=lambda p: (p.year, p.end is not None, p.id, p.kind)))
    unit = joined.unit.factor or 1.0
    step = max(piece.last_digit for piece in joined.used)
    checks = checks_of(shown, periods, unit * step)
    open_in = {piece.statement for piece in joined.used if piece.unmatched}
    figures = derive(grade(shown, checks), periods, _seen(tables, pieces), open_in)
    return Statements(
        partner=partner_name(workbooks, workbooks[0].source.file),
        files=tuple(_described(book) for book in workbooks),
        currency=joined.unit.currency,
        scale=Scale(unit, joined.unit.factor is not None, joined.unit.basis),
        periods=periods,
        figures=figures,
        unmatched=tuple(joined.unmatched),
        warnings=(
            *joined.warnings,
            *gap_warnings(checks),
            *_unreadable(figures),
            *_zeros_replaced(figures),
            *_hidden(workbooks),
            *_open_lines(joined, figures),
            *unused(hints, tables),
        ),
        refused=(*refused, *_without_statement(workbooks, pieces)),
    )


def _tables(book: Workbook, hints: Sequence[Hints]) -> list[Table]:
    own = hints_for(book, hints)
    return [named(table, own) for table in tables_of(corrected(book, own))]


def _described(book: Workbook) -> SourceFile:
    """The file with what was seen in it; a hidden row counts on a sheet that is shown."""
    sheets = tuple(
        SourceSheet(sheet.name, sheet.hidden, 0 if sheet.hidden else sum(cell.hidden for cell in sheet.cells.values()))
        for sheet in book.sheets
    )
    return replace(book.source, format=book.format, sheets=sheets)


def _without_statement(workbooks: Sequence[Workbook], pieces: Sequence[Piece]) -> list[RefusedFile]:
    """The files in which no statement was found, while others held some."""
    holding = {piece.table.file for piece in pieces}
    return [
        RefusedFile(book.source.file, Message("no-statement", {"sheets": [s.name for s in book.sheets]}))
        for book in workbooks
        if book.source not in holding
    ]


def _seen(tables: Sequence[Table], pieces: Sequence[Piece]) -> set[StatementName]:
    """The statements that the files hold, also where their lines were not understood."""
    titles = [text for table in tables for text, _ in table.titles]
    headings = [line.label for table in tables for line in table.lines if not line.amounts]
    short = [text for text in (*titles, *headings) if len(text.split()) <= LONGEST_TITLE and not text.endswith(".")]
    named = {s for text in short for s in title_statements(text) if s}
    return named | {piece.statement for piece in pieces}


def _unreadable(figures: FigureStore) -> list[SpreadWarning]:
    """Lines that were understood but whose cell holds no amount: an error, a text, a formula never calculated."""
    found: dict[tuple[str, ...], list[tuple[str, str, Source, Message]]] = {}
    for item, row in figures.items():
        for period, figure in row.items():
            if figure.value is None and figure.basis and figure.notes:
                note, source = figure.notes[0], figure.basis[0]
                found.setdefault((note.code, source.file, source.sheet), []).append((item, period, source, note))
    return [
        SpreadWarning(
            Message(
                "unreadable-" + key[0],
                {**cells[0][3].parameters, "sheet": key[2], "cell": cells[0][2].cell, "others": len(cells) - 1},
            ),
            tuple(dict.fromkeys(c[0] for c in cells)),
            tuple(dict.fromkeys(c[1] for c in cells)),
            tuple(c[2] for c in cells),
        )
        for key, cells in found.items()
    ]


def _zeros_replaced(figures: FigureStore) -> list[SpreadWarning]:
    """Figures whose formula the file keeps a 0 for that is not its result, by sheet."""
    found: dict[tuple[str, str], list[Figure]] = {}
    for figure in (figure for row in figures.values() for figure in row.values()):
        if any(note.code == "zero-replaced" for note in figure.notes):
            found.setdefault((figure.basis[0].file, figure.basis[0].sheet), []).append(figure)
    return [
        SpreadWarning(
            Message("cached-zero", {"sheet": sheet, "cells": [s.cell for f in group for s in f.basis]}),
            tuple(dict.fromkeys(f.name for f in group)),
            tuple(dict.fromkeys(f.period.id for f in group)),
            tuple(source for f in group for source in f.basis),
        )
        for (_, sheet), group in found.items()
    ]


def _hidden(workbooks: Sequence[Workbook]) -> list[SpreadWarning]:
    names = [sheet.name for book in workbooks for sheet in book.sheets if sheet.hidden and sheet.cells]
    return [SpreadWarning(Message("hidden-sheets", {"sheets": names}))] if names else []


def _open_lines(joined: Joined, figures: FigureStore) -> list[SpreadWarning]:
    """Lines not understood that are large beside total assets: a question each."""
    total = max((abs(f.value) for f in figures.get("total_assets", {}).values() if f.value), default=0.0)
    above = settings()["unmatched"]["question_above"] * total
    large = [
        line for line in joined.unmatched if line.source.label and any(abs(v) > above for v in line.values.values())
    ]
    return [
        SpreadWarning(
            Message(
                "line-not-understood",
                {"label": line.source.label, "sheet": line.source.sheet, "cell": line.source.cell},
            ),
            periods=tuple(line.values),
            basis=(line.source,),
        )
        for line in large
    ]
