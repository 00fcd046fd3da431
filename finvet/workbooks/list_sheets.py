"""What is absent, what was not understood, and what a reader must be warned of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from finvet.memo.text import sentence
from finvet.memo.view import View
from finvet.model import Source
from finvet.wording import heading_of, name_of, say
from finvet.workbooks.cells import Book, Sheet
from finvet.workbooks.places import ABSENCES, HEADING_ROW, NOT_UNDERSTOOD, WARNINGS
from finvet.workbooks.ratio_sheets import absences
from finvet.workbooks.styles import number_style


def add_absences(book: Book, view: View) -> None:
    """Every absent ratio and score with its reason."""
    sheet = book.sheet(ABSENCES, [44, 34, 18, 18, 100], frozen=(HEADING_ROW, 1))
    sheet.title(ABSENCES, sentence("workbook-absences-how"))
    rows = [(name_of(name), name, year, kind, reason) for name, year, kind, reason in absences(view)]
    _table(sheet, ("figure", "id", "period", "kind", "reason"), rows)


def add_not_understood(book: Book, view: View) -> None:
    """The lines with amounts that found no line item, so that nothing is lost."""
    periods = view.statements.periods
    sheet = book.sheet(NOT_UNDERSTOOD, [44, 30, 18, 9, *[16] * len(periods)], frozen=(HEADING_ROW, 1))
    sheet.title(NOT_UNDERSTOOD, sentence("workbook-sheet-not-understood"))
    headings = [sentence(f"workbook-column-{name}") for name in ("label", "file", "sheet", "cell")]
    sheet.headings(HEADING_ROW, [*headings, *map(heading_of, periods)], range(5, 5 + len(periods)))
    for row, line in enumerate(view.statements.unmatched, HEADING_ROW + 1):
        source = line.source
        sheet.texts(row, [source.label, source.file, source.sheet, source.cell])
        for column, period in enumerate(periods, 5):
            sheet.number(row, column, line.values.get(period.id), number_style("currency"))


def add_warnings(book: Book, view: View) -> None:
    """The warnings of reading and spreading, each with the cells that it is about."""
    sheet = book.sheet(WARNINGS, [30, 90, 40, 16, 60], frozen=(HEADING_ROW, 1))
    sheet.title(WARNINGS)
    rows = [
        (w.message.code, say(w.message), ", ".join(map(name_of, w.items)), ", ".join(w.periods), _cells(w.basis))
        for w in view.statements.warnings
    ]
    _table(sheet, ("code", "message", "items", "period", "cell"), rows)
    if not rows:
        sheet.text(HEADING_ROW + 1, 1, sentence("workbook-warnings-none"))


def _table(sheet: Sheet, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    sheet.headings(HEADING_ROW, [sentence(f"workbook-column-{column}") for column in columns])
    for row, texts in enumerate(rows, HEADING_ROW + 1):
        sheet.wrapped(row, dict(enumerate(texts, 1)))
    sheet.filter(HEADING_ROW, HEADING_ROW + len(rows), len(columns))


def _cells(sources: Iterable[Source]) -> str:
    return ", ".join(f"{s.file} {s.sheet}!{s.cell}" if s.sheet else f"{s.file} {s.cell}" for s in sources)
