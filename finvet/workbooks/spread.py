"""The spread statements as a workbook to be looked through: figures, where each was read, what was not understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise

from finvet.as_read import FileAsRead
from finvet.line_items import chart
from finvet.memo.text import sentence
from finvet.model import Figure, Statements
from finvet.wording import exactly, heading_of, name_of, say
from finvet.workbooks.cells import Book, fitted
from finvet.workbooks.places import NOT_UNDERSTOOD, SOURCES, STATEMENTS, WARNINGS
from finvet.workbooks.sheets_as_read import add_sheets_as_read
from finvet.workbooks.statement_sheets import unit_of
from finvet.workbooks.styles import BOLD, INDENTED, TEXT, number_style

WRITTEN = date(2000, 1, 1)  # a spread does not depend on the day
SOURCE_COLUMNS = ("id", "period", "value", "method", "confidence", "file", "sheet", "cell", "label", "text", "notes")
UNMATCHED_COLUMNS = ("file", "sheet", "cell", "label", "values")

Value = str | float | Figure | None
Rows = Callable[[Statements], Iterable[Sequence[Value]]]


def spread_workbook(found: Sequence[Statements], as_read: Sequence[FileAsRead] = ()) -> bytes:
    """The statements as xlsx: sheets of figures, of their source cells, of lines not understood, and those as read.

    The company stands in the first column.
    """
    book = Book(sentence("workbook-spread-title"), WRITTEN)
    periods = sorted({p.id for statements in found for p in statements.periods})
    figures = _each(found, lambda statements: _figures(statements, periods))
    _add(book, STATEMENTS, [*_named("id", "item"), *_headings(found, periods)], figures)
    _add(book, SOURCES, _named(*SOURCE_COLUMNS), _each(found, _sources))
    _add(book, NOT_UNDERSTOOD, _named(*UNMATCHED_COLUMNS), _each(found, _unmatched))
    _add(book, WARNINGS, _named("code", "message"), _each(found, _warnings))
    add_sheets_as_read(book, found, as_read)
    return book.content()


def _named(*columns: str) -> list[str]:
    """What stands over columns, as in the workbook of a vetting."""
    return [sentence(f"workbook-column-{column}") for column in columns]


def _headings(found: Sequence[Statements], periods: Sequence[str]) -> list[str]:
    """What stands over each period; the day alone where it is a budget to one company only."""
    told = {p: {heading_of(own) for statements in found for own in statements.periods if own.id == p} for p in periods}
    return [headings.pop() if len(headings) == 1 else period for period, headings in told.items()]


def _each(found: Sequence[Statements], rows: Rows) -> Iterator[Sequence[Value]]:
    return ((statements.partner, *row) for statements in found for row in rows(statements))


def _figures(statements: Statements, periods: Sequence[str]) -> Iterable[Sequence[Value]]:
    for item in (i for i in chart() if i in statements.figures):
        row = statements.figures[item]
        yield [item, name_of(item), *(row.get(p) for p in periods)]


def _sources(statements: Statements) -> Iterable[Sequence[Value]]:
    for item in (i for i in chart() if i in statements.figures):
        for period, figure in statements.figures[item].items():
            yield from _source_rows(item, period, figure)


def _source_rows(item: str, period: str, figure: Figure) -> Iterable[Sequence[Value]]:
    notes = "; ".join(say(n) for n in figure.notes)
    start: list[Value] = [item, period, figure, figure.method, figure.confidence]
    for source in figure.basis:
        yield [*start, source.file, source.sheet, source.cell, source.label, source.text, notes]
    if not figure.basis:
        yield [*start, "", "", "", "", "", notes]


def _unmatched(statements: Statements) -> Iterable[Sequence[Value]]:
    for line in statements.unmatched:
        values = ", ".join(f"{period}: {exactly(value)}" for period, value in line.values.items())
        yield [line.source.file, line.source.sheet, line.source.cell, line.source.label, values]


def _warnings(statements: Statements) -> Iterable[Sequence[Value]]:
    return ([w.message.code, say(w.message)] for w in statements.warnings)


def _add(book: Book, title: str, headings: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """A table under its headings; a figure is a number, marked where it is not sure."""
    lines = [(*_named("partner"), *headings), *rows]
    cells = {
        (row, column): value.value if isinstance(value, Figure) else value
        for row, values in enumerate(lines, start=1)
        for column, value in enumerate(values, start=1)
    }
    sheet = book.sheet(title, fitted(cells), frozen=(1, 0))
    for row, values in enumerate(lines, start=1):
        for column, (before, value) in enumerate(pairwise((None, *values)), start=1):
            if isinstance(value, Figure):
                sheet.number(row, column, value.value, number_style(unit_of(value.name), value.confidence))
            elif isinstance(value, str):
                plain = INDENTED if isinstance(before, Figure) else TEXT
                sheet.text(row, column, value, BOLD if row == 1 else plain)
