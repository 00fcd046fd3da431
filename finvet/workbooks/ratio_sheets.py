"""Ratios and scores as formulas over the statements, each with its marks, its words, and why it is absent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from finvet.addresses import a1, column_letters
from finvet.memo.text import sentence
from finvet.memo.view import View, year_name
from finvet.model import YEARS_VETTED, Figure, Period
from finvet.ratios.spreadsheet import NOT_AVAILABLE, NOT_MEANINGFUL
from finvet.ratios.zones import not_for
from finvet.wording import heading_of, name_of, say
from finvet.workbooks.cells import Book, Sheet
from finvet.workbooks.places import (
    FIRST_YEAR_COLUMN,
    HEADING_ROW,
    LATEST_COLUMN,
    RATIOS,
    SCORES,
    Layout,
    follows,
    formulas,
    ratios_layout,
    scores_layout,
    year_columns,
)
from finvet.workbooks.statement_sheets import hide_unused_years
from finvet.workbooks.styles import FAINT, FAINT_TEXT, FILLS, Style, number_style

FINE, CONCERN = LATEST_COLUMN + 1, LATEST_COLUMN + 2
Written = Sequence[Mapping[str, str | None]]
"""The formulas of every year by the names of the ratios."""

ABSENT = Style(color=FAINT, align="right")


def absent_text(figure: Figure | None) -> str:
    """What stands in the cell of a figure that has no value."""
    return NOT_MEANINGFUL if figure and figure.polarity else NOT_AVAILABLE


def add_ratios(book: Book, view: View) -> None:
    """Every ratio of the catalogue by family, the policy's marks beside it."""
    sheet = book.sheet(RATIOS, [44, 9, 13, 13, 13, 9, 10, 76, 50, 70], frozen=(HEADING_ROW, 1))
    headings = ("fine", "concern", "notes", "id", "formula")
    _headings(sheet, view, "ratio", [sentence(f"workbook-column-{name}") for name in headings], [FINE, CONCERN])
    layout = ratios_layout()
    for section, row in layout.heads.items():
        sheet.section(row, name_of(section), CONCERN + 3)
    told, written = _Told(), formulas(follows(view.years), RATIOS)
    for name, row in layout.rows.items():
        _years(sheet, view, layout, name, written, told)
        _marks(sheet, view, row, name)
        sheet.wrapped(row, {CONCERN + 1: _notes(view, name, told)}, FAINT_TEXT._replace(wrap=True))
        sheet.texts(row, [name, view.reference.formula(name)], FAINT_TEXT, CONCERN + 2)
    sheet.title(RATIOS, told.in_words())
    sheet.raw.print_area(0, 0, max(layout.rows.values()) - 1, CONCERN)


def add_scores(book: Book, view: View) -> None:
    """The published scores with zone and population."""
    sheet = book.sheet(SCORES, [30, 9, 11, 11, 11, 42, 50, 76, 28, 70], frozen=(HEADING_ROW, 1))
    headings = ("zone", "fitted-to", "notes", "id", "formula")
    _headings(sheet, view, "score", [sentence(f"workbook-column-{name}") for name in headings])
    sheet.title(SCORES, sentence("workbook-scores-how"))
    layout, told, written = scores_layout(), _Told(), formulas(follows(view.years), SCORES)
    sheet.raw.print_area(0, 0, max(layout.rows.values()) - 1, CONCERN - 1)
    for section, row in layout.heads.items():
        sheet.section(row, name_of(section), FINE + 4)
    for name, row in layout.rows.items():
        _years(sheet, view, layout, name, written, told)
        zone = view.analysis.zones.get(name, {}).get(view.years[-1].id) if view.years else None
        sheet.text(row, FINE, sentence(f"memo-zone-{zone}") if zone else "", FAINT_TEXT)
        wrapped = {FINE + 1: view.fitted_to(name), FINE + 2: _notes(view, name, told)}
        sheet.wrapped(row, wrapped, FAINT_TEXT._replace(wrap=True))
        sheet.texts(row, [name, view.reference.formula(name)], FAINT_TEXT, FINE + 3)


def _headings(sheet: Sheet, view: View, kind: str, others: Sequence[str], numbers: Sequence[int] = ()) -> None:
    unused = [""] * (YEARS_VETTED - len(view.years))
    years = (*unused, *map(heading_of, view.years))
    names = (sentence(f"workbook-column-{kind}"), sentence("workbook-column-unit"))
    sheet.headings(HEADING_ROW, (*names, *years, *others), [*year_columns(YEARS_VETTED), *numbers])
    hide_unused_years(sheet, len(view.years))


class _Told:
    """Counts the cells with a formula, and notes the ratios that have a value without one."""

    def __init__(self) -> None:
        self.formulas = 0
        self.values: list[str] = []

    def in_words(self) -> str:
        counted = {"formulas": self.formulas, "values": len(self.values)}
        return sentence("workbook-values-only" if self.values else "workbook-ratios-how", **counted)


def _years(sheet: Sheet, view: View, layout: Layout, name: str, written: Written, told: _Told) -> None:
    row, unit = layout.rows[name], view.unit_of(name)
    sheet.wrapped(row, {1: name_of(name)})
    sheet.text(row, 2, view.statements.currency or unit if unit == "currency" else unit)
    for year, column, by_name in zip(view.years, year_columns(len(view.years)), written, strict=True):
        figure = view.analysis.figure(name, year)
        value = figure.value if figure else None
        formula = None if _is_unfit(view, name, year) else by_name[name]
        style = ABSENT if figure is None or value is None else number_style(unit, figure.confidence)
        if formula:
            sheet.formula(row, column, formula, style, absent_text(figure) if value is None else value)
            told.formulas += 1
        elif value is None:
            sheet.text(row, column, absent_text(figure), style)
        else:
            sheet.number(row, column, value, style)
            told.values.append(name)


def _is_unfit(view: View, name: str, year: Period) -> bool:
    """Whether a score says nothing of a company of this kind, whatever the figures."""
    kind = view.analysis.kinds.get(year.id)
    return kind is not None and kind.name in not_for().get(name, ())


def _marks(sheet: Sheet, view: View, row: int, name: str) -> None:
    """The policy's two marks, and the colours of the years that follow from them."""
    band = view.reference.bands.get(name)
    if band is None:
        return
    for column, mark in ((FINE, band.fine), (CONCERN, band.concern)):
        sheet.number(row, column, mark, number_style(view.unit_of(name)))
    reaches = ">=" if band.better == "higher" else "<="
    cell = f"{column_letters(FIRST_YEAR_COLUMN)}{row}"
    fine, concern = (f"${column_letters(column)}${row}" for column in (FINE, CONCERN))
    tests = [("good", f"{cell}{reaches}{fine}")] if band.fine is not None else []
    tests += [("caution", f"{cell}{reaches}{concern}"), ("bad", "TRUE")]
    for tone, test in tests:
        look = sheet.book.file.add_format({"bg_color": FILLS[tone]})
        rule = {"type": "formula", "criteria": f"=AND(ISNUMBER({cell}),{test})", "format": look, "stop_if_true": True}
        sheet.raw.conditional_format(f"{cell}:{a1(row, LATEST_COLUMN)}", rule)


def _notes(view: View, name: str, told: _Told) -> str:
    """Why years are absent and what the others assume, years with the same notes together."""
    years: dict[str, list[str]] = {}
    for year in view.years:
        figure = view.analysis.figure(name, year)
        for note in figure.notes if figure else ():
            years.setdefault(say(note), []).append(year_name(year))
    notes = [f"{', '.join(when)}: {note}" for note, when in years.items()]
    return " ".join([*notes, *([sentence("workbook-value-only")] if name in told.values else [])])


# ---------------------------------------------------------------- absences


def absences(view: View) -> Iterator[tuple[str, str, str, str]]:
    """Every absent ratio and score: its name, the years, whether it is missing or not meaningful, and why."""
    for name in (*ratios_layout().rows, *scores_layout().rows):
        years: dict[tuple[str, str], list[str]] = {}
        for year in view.years:
            figure = view.analysis.figure(name, year)
            if figure is None or figure.value is None:
                code = "workbook-not-meaningful" if figure and figure.polarity else "workbook-missing"
                years.setdefault((sentence(code), view.reason(figure)), []).append(year_name(year))
        for (kind, reason), when in years.items():
            yield name, ", ".join(when), kind, reason
