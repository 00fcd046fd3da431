"""The statements as numbers that formulas rest on, and the cells of the partner's files that they were read from."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date

from finvet.addresses import a1
from finvet.cases.facts import fact_units
from finvet.line_items import chart
from finvet.memo.printing import COUNTED_ITEMS
from finvet.memo.text import sentence, shortened
from finvet.memo.view import View, year_name
from finvet.model import YEARS_VETTED, Figure, Period
from finvet.ratios.analysis import known_numbers
from finvet.ratios.define import DAYS
from finvet.wording import heading_of, name_of, say
from finvet.workbooks.cells import Book, Sheet, fitted
from finvet.workbooks.places import (
    HEADING_ROW,
    LATEST_COLUMN,
    SOURCES,
    STATEMENTS,
    statements_layout,
    year_columns,
)
from finvet.workbooks.styles import FAINT_TEXT, INDENTED, INPUT_COLOR, LINK, Style, number_style

LABEL_WIDTH, AMOUNT_WIDTH, WIDEST_SOURCE = 34.0, 16.0, 28.0
SOURCE_COLUMN = LATEST_COLUMN + 1
ID_COLUMN = SOURCE_COLUMN + YEARS_VETTED
OTHER_COLUMN = ID_COLUMN + 1
SOURCE_COLUMNS = (
    "item", "id", "period", "value", "method", "confidence", "file", "sheet", "cell", "label", "text", "notes",
)  # fmt: skip

FIRST_DAY = date(1899, 12, 30).toordinal()
UNITS = {"period_end": "date", "usd_rate": "rate"}

Rows = Mapping[tuple[str, str], int]


def add_statements(book: Book, view: View, sources: Rows) -> None:
    """Line items down, the vetted years across with the cells they stand in; other periods behind."""
    others = [period for period in view.statements.periods if period not in view.years]
    amounts, origins = [AMOUNT_WIDTH] * YEARS_VETTED, [_source_width(view)] * YEARS_VETTED
    widths = [LABEL_WIDTH, LABEL_WIDTH, *amounts, *origins, 26.0, *[AMOUNT_WIDTH] * len(others)]
    sheet = book.sheet(STATEMENTS, widths, frozen=(HEADING_ROW, 1))
    sheet.raw.outline_settings(symbols_below=False)
    currency = view.statements.currency or sentence("memo-currency-unknown")
    sheet.title(STATEMENTS, sentence("workbook-amounts", currency=currency), sentence("workbook-marks"))
    _headings(sheet, view, others)
    layout = statements_layout()
    for section, row in layout.heads.items():
        sheet.section(row, sentence(f"workbook-section-{section}"), ID_COLUMN)
    known = known_numbers(view.statements)
    for item, row in layout.rows.items():
        _line(sheet, view, row, item, known.get(item, ()), sources, others)
    hide_unused_years(sheet, len(view.years))


def _headings(sheet: Sheet, view: View, others: Sequence[Period]) -> None:
    unused = [""] * (YEARS_VETTED - len(view.years))
    headings = (
        sentence("workbook-column-item"),
        sentence("workbook-column-label"),
        *(*unused, *map(heading_of, view.years)),
        *(*unused, *(sentence("workbook-column-source", year=year_name(year)) for year in view.years)),
        sentence("workbook-column-id"),
        *(sentence("workbook-column-other", period=heading_of(period)) for period in others),
    )
    sheet.headings(HEADING_ROW, headings, [*year_columns(YEARS_VETTED), *range(OTHER_COLUMN, len(headings) + 1)])


def _source_width(view: View) -> float:
    """As wide as the longest place in which a figure of a vetted year was read, so that a page still holds three."""
    years = {year.id for year in view.years}
    origins = [_origin(f) for row in view.statements.figures.values() for year, f in row.items() if year in years]
    (needed,) = fitted({(0, 1): "", **{(place, 1): text for place, text in enumerate(origins, 1)}})
    return min(WIDEST_SOURCE, needed + LINK.indent)


def _source_column(view: View, place: int) -> int:
    return SOURCE_COLUMN + YEARS_VETTED - len(view.years) + place


def hide_unused_years(sheet: Sheet, years: int) -> None:
    """A partner with fewer than three years has empty columns before them."""
    for column in range(year_columns(YEARS_VETTED).start, year_columns(years).start):
        sheet.raw.set_column(column - 1, column - 1, None, None, {"hidden": True})


def _line(
    sheet: Sheet, view: View, row: int, item: str, known: Sequence[float], sources: Rows, others: Sequence[Period]
) -> None:
    figures, unit = view.statements.figures.get(item, {}), unit_of(item)
    sheet.text(row, 1, name_of(item))
    sheet.text(row, 2, _labels(figures.values()), FAINT_TEXT)
    sheet.text(row, ID_COLUMN, item, FAINT_TEXT)
    for place, (year, column) in enumerate(zip(view.years, year_columns(len(view.years)), strict=True)):
        figure, source, at = figures.get(year.id), sources.get((item, year.id)), _source_column(view, place)
        value = figure.value if figure and figure.value is not None else _number(known, place)
        sheet.number(row, column, _as_shown(value, unit), _input_style(unit, figure))
        if figure and source:
            sheet.link(row, at, f"{SOURCES}!{a1(source, 1)}", _origin(figure))
        elif value is not None:
            sheet.text(row, at, sentence("workbook-known"), FAINT_TEXT)
    for column, period in enumerate(others, OTHER_COLUMN):
        figure = figures.get(period.id)
        sheet.number(row, column, _as_shown(figure.value if figure else None, unit), _input_style(unit, figure))
    if not figures and not known:
        sheet.fold(row)


def _number(known: Sequence[float], place: int) -> float | None:
    """What finvet knows itself, NaN where it does not."""
    return None if not known or math.isnan(known[place]) else known[place]


def _labels(figures: Collection[Figure]) -> str:
    labels = dict.fromkeys(s.label for figure in reversed([*figures]) for s in figure.basis if s.label)
    return shortened(" + ".join(map(shortened, labels)))


def _input_style(unit: str, figure: Figure | None) -> Style:
    return number_style(unit, figure.confidence if figure else "high")._replace(color=INPUT_COLOR)


def _as_shown(value: float | None, unit: str) -> float | None:
    """A day as a spreadsheet counts it, from the end of 1899 and not from the year 1; all else as it is."""
    return value - FIRST_DAY if value is not None and unit == "date" else value


def _origin(figure: Figure) -> str:
    """The cells of the file, or how else the figure came about."""
    if figure.value is None:
        return sentence("workbook-absent")
    cells = [f"{source.sheet}!{source.cell}" if source.sheet else source.cell for source in figure.basis]
    return shortened(" + ".join(cells)) if cells else sentence("workbook-derived")


def unit_of(item: str) -> str:
    """The unit of a line item or fact."""
    if item in COUNTED_ITEMS or item == DAYS.name:
        return "count"
    return UNITS.get(item) or ("currency" if item in chart() else fact_units().get(item) or "currency")


# ---------------------------------------------------------------- sources


def source_rows(view: View) -> Rows:
    """The row of the sheet of sources in which each figure begins."""
    rows, row = {}, HEADING_ROW + 1
    for item, period, figure in _figures(view):
        rows[(item, period)] = row
        row += max(1, len(figure.basis))
    return rows


def _figures(view: View) -> Iterator[tuple[str, str, Figure]]:
    spread = view.statements.figures
    for item in (*(i for i in statements_layout().rows if i in spread), *_others(view)):
        for period, figure in spread[item].items():
            yield item, period, figure


def _others(view: View) -> Iterator[str]:
    return (item for item in view.statements.figures if item not in statements_layout().rows)


def add_sources(book: Book, view: View) -> None:
    """A line for every cell that a figure rests on."""
    sheet = book.sheet(SOURCES, [32, 30, 12, 16, 40, 12, 28, 18, 8, 34, 16, 50], frozen=(HEADING_ROW, 1))
    sheet.title(SOURCES, sentence("workbook-sources-how"))
    sheet.headings(HEADING_ROW, [sentence(f"workbook-column-{column}") for column in SOURCE_COLUMNS], [4])
    row = HEADING_ROW + 1
    for item, period, figure in _figures(view):
        for source in figure.basis or (None,):
            sheet.texts(row, [name_of(item), item, period])
            unit = unit_of(item)
            sheet.number(row, 4, _as_shown(figure.value, unit), number_style(unit, figure.confidence))
            sheet.text(row, 5, figure.method, INDENTED)
            sheet.text(row, 6, figure.confidence)
            if source:
                sheet.texts(row, [source.file, source.sheet, source.cell, source.label, source.text], column=7)
            sheet.text(row, 12, "; ".join(map(say, figure.notes)))
            row += 1
    sheet.filter(HEADING_ROW, row - 1, len(SOURCE_COLUMNS))
