"""Appendix A1: every figure of the statements with its label and the cells where it stands."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from finvet.line_items import chart
from finvet.memo.blocks import Block, Column, Heading, Items, Paragraph, Table
from finvet.memo.numbers import MEDIUM_CONFIDENCE_MARK
from finvet.memo.text import NAME_LENGTH, sentence, shortened
from finvet.memo.view import LABEL_SHARE, View
from finvet.model import Figure, Period, Source, UnmatchedLine
from finvet.wording import name_of, say

PERIODS_SHOWN = 5
READ = "read"
NEGATIVE_STARTS = ("-", "(", "−")

Place = tuple[str, str]
"""A file and a sheet of it."""


def statements(view: View) -> Iterator[Block]:
    """The statements line by line, then what was not understood and every warning."""
    yield Heading(sentence("memo-heading-spread"), 2)
    yield Paragraph(sentence("memo-spread-how"), "note")
    older = len(view.statements.periods) - PERIODS_SHOWN
    if older > 0:
        yield Paragraph(sentence("memo-older-periods", count=older), "note")
    items = _items(view)
    for statement in ("IS", "BS", "CF", "MEMO"):
        of_it = [item for item in items if _statement_of(item) == statement]
        if of_it:
            yield _table(view, statement, of_it)
    if view.statements.unmatched:
        yield _unmatched(view)
    noticed = (*refused_files(view), *(say(warning.message) for warning in view.statements.warnings))
    if noticed:
        yield Paragraph(sentence("memo-warnings-all"), "note")
        yield Items(noticed)


def refused_files(view: View) -> Iterator[str]:
    """The files that could not be read, each with its reason."""
    for refused in view.statements.refused:
        yield sentence("memo-file-refused", file=shortened(refused.file), reason=say(refused.reason))


def _periods(view: View) -> tuple[Period, ...]:
    return view.statements.periods[-PERIODS_SHOWN:]


def _items(view: View) -> list[str]:
    """The items with a figure in a period shown, in the order of the chart; facts of the case after them."""
    ids = [period.id for period in _periods(view)]
    spread = view.statements.figures
    known = [item for item, figures in spread.items() if any(period in figures for period in ids)]
    order = {item: place for place, item in enumerate(chart())}
    return sorted(known, key=lambda item: (order.get(item, len(order)), item))


def _statement_of(item: str) -> str:
    line = chart().get(item)
    return line.statement if line else "MEMO"


def _figures(view: View, item: str) -> list[Figure | None]:
    return [view.statements.figure(item, period) for period in _periods(view)]


def _table(view: View, statement: str, items: Sequence[str]) -> Table:
    sheet = _main_sheet(view, items)
    columns = (
        Column(sentence("memo-column-item"), share=2.2),
        Column(sentence("memo-column-label"), share=2.0),
        *view.year_columns(_periods(view)),
        Column(sentence("memo-column-cells"), share=2.0),
    )
    absent = [
        (item, period, figure)
        for item in items
        for period, figure in zip(_periods(view), _figures(view, item), strict=True)
        if figure and figure.value is None
    ]
    caption = sentence(f"memo-caption-spread-{statement.lower()}", unit=view.money.name)
    where = _sheet_name(view, *sheet) if sheet else ""
    return Table(
        sentence("memo-caption-spread-on", caption=caption, sheet=where) if where else caption,
        columns,
        tuple(_row(view, item, sheet) for item in items),
        tuple(view.absences(absent)),
    )


def _main_sheet(view: View, items: Sequence[str]) -> Place | None:
    """File and sheet of most of these lines: the caption names it once for all of them."""
    known = (figure for item in items for figure in _figures(view, item) if figure)
    counted = Counter((s.file, s.sheet) for figure in known for s in figure.basis if s.sheet)
    return counted.most_common(1)[0][0] if counted else None


def _row(view: View, item: str, sheet: Place | None) -> tuple[str, ...]:
    figures = _figures(view, item)
    labels = dict.fromkeys(s.label for f in reversed(figures) if f for s in f.basis if s.label)
    return (
        name_of(item),
        shortened(" + ".join(shortened(label) for label in labels)) if labels else sentence("memo-derived"),
        *(_cell(view, figure) for figure in figures),
        "; ".join(_origins(view, figures, sheet)),
    )


def _cell(view: View, figure: Figure | None) -> str:
    """A figure marked by its confidence, where that is not high."""
    text = view.cell(figure)
    is_medium = figure is not None and figure.value is not None and figure.confidence == "medium"
    return text + MEDIUM_CONFIDENCE_MARK if is_medium else text


# ---------------------------------------------------------------- where a figure stands


def _origins(view: View, figures: Sequence[Figure | None], main: Place | None) -> Iterator[str]:
    """The cells of a line in the order of the years, with their sheet where it is not the main one; its derivation."""
    known = [figure for figure in figures if figure and figure.value is not None]
    cells: dict[tuple[str, str, str], list[str]] = {}
    for figure in known:
        method = "" if figure.method == READ else shortened(method_in_words(figure.method), NAME_LENGTH)
        for place in dict.fromkeys((s.file, s.sheet) for s in figure.basis) or [("", "")]:
            of_it = [_cell_name(s, figure) for s in figure.basis if (s.file, s.sheet) == place]
            cells.setdefault((*place, method), []).extend([" + ".join(of_it)] if of_it else [])
    for (file, sheet, method), names in cells.items():
        cells_told = ", ".join(names)
        is_elsewhere = bool(names) and (file, sheet) != main
        where = place_name(view, file, sheet, cells_told) if is_elsewhere else cells_told
        if method and where:
            yield sentence("memo-cells-derived", method=method, cells=where)
        else:
            yield method or where


def method_in_words(method: str) -> str:
    """The derivation with line items by their names."""
    return re.sub(r"\w+", lambda word: name_of(word[0]) if word[0] in chart() else word[0], method)


def _cell_name(source: Source, figure: Figure) -> str:
    """The cell; with what stands in it where that reads otherwise than the figure."""
    return f"{source.cell} “{shortened(source.text)}”" if _reads_otherwise(source, figure) else source.cell


def _reads_otherwise(source: Source, figure: Figure) -> bool:
    """Whether other digits or another sign stand in the cell; the unit may be any power of ten."""
    if not source.text or figure.value is None or len(figure.basis) > 1:
        return bool(source.text)
    in_cell, in_figure = (_digits(text) for text in (source.text, f"{abs(figure.value):.6f}"))
    is_negative = source.text.strip().startswith(NEGATIVE_STARTS)
    return in_cell != in_figure or (is_negative != (figure.value < 0) and bool(in_cell))


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit()).strip("0")


def place_name(view: View, file: str, sheet: str, cells: str) -> str:
    """ "F2 Balance sheet!C4"; the file is left out where there is one only, and where it is the case."""
    where = _sheet_name(view, file, sheet)
    if not where:
        return cells
    return sentence("memo-place" if sheet else "memo-place-of-file", where=where, cells=cells)


def _sheet_name(view: View, file: str, sheet: str) -> str:
    files = [one.file for one in view.statements.files]
    if [file] == files or file == view.partner.case.file:
        return shortened(sheet)
    number = sentence("memo-file-number", number=files.index(file) + 1) if file in files else shortened(file)
    return " ".join(part for part in (number, shortened(sheet)) if part)


# ---------------------------------------------------------------- what was not understood


def _unmatched(view: View) -> Table:
    columns = (
        Column(sentence("memo-column-label"), share=LABEL_SHARE),
        Column(sentence("memo-column-cell"), share=LABEL_SHARE),
        *view.year_columns(_periods(view)),
    )
    rows = tuple(_unmatched_row(view, line) for line in view.statements.unmatched)
    return Table(sentence("memo-caption-unmatched", unit=view.money.name), columns, rows)


def _unmatched_row(view: View, line: UnmatchedLine) -> tuple[str, ...]:
    source = line.source
    return (
        shortened(source.label),
        place_name(view, source.file, source.sheet, source.cell),
        *(view.money.shown(line.values.get(period.id)) for period in _periods(view)),
    )
