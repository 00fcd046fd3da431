"""The portfolio as a workbook: every partner a row to filter and sort, with typed cells and links to its files.

The figures of a row's little charts stand in the row itself, so that a sort takes them along.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise

from msgspec import Struct

from finvet.addresses import column_letters
from finvet.memo.text import sentence
from finvet.portfolios.bars import CASH, FLOWS
from finvet.portfolios.columns import outcome, reason
from finvet.portfolios.links import Link, links
from finvet.portfolios.ranking import ranked
from finvet.portfolios.summary import Whole, counts, days, lead, title, whole, word
from finvet.results import Row
from finvet.workbooks.cells import Book, Sheet
from finvet.workbooks.styles import DAY, FILLS, HEADING, TEXT, Style, number_style

Value = str | float | date | None

SERIES = (*FLOWS, *CASH)
YEARS = 3
BLOCK = YEARS + 2  # a chart, the nought that it starts from, and the years
HEADING_LINES = 3
MOST_LINKS = 65_530  # of one sheet, by the format; the paths beyond stand as text
UNDATED = date(2000, 1, 1)
TONES = {"stop": "bad", "decline": "bad", "secured": "caution", "conditions": "caution", "accept": "good"}
CHART = {
    "type": "column", "axis": True, "show_hidden": True, "negative_points": True,
    "series_color": "#0b4f8a", "negative_color": "#b3540a",
}  # fmt: skip


def portfolio_workbook(rows: Sequence[Row], of: Whole | None = None) -> bytes:
    """The workbook of partners, the worst first; the same rows in any order give the same bytes.

    `of`: all the partners, where these are not all.
    """
    told, of = days(rows), of or whole(rows)
    book = Book(title(of), date.fromisoformat(told[-1]) if told else UNDATED)
    _partners(book, ranked(rows))
    _summary(book, rows, of)
    return book.content()


class Field(Struct, frozen=True):
    """A column: its heading and width, what it shows of a row, and the unit where that is a number.

    `is_wrapped`: a long text takes several lines, and its row is as high.
    """

    name: str
    width: float
    value: Callable[[Row], Value]
    unit: str = ""
    is_wrapped: bool = False

    def style(self, row: Row) -> Style:
        """How the cell of a row looks: a number by its unit, marked where its confidence is low."""
        if self.unit:
            return _figure_style(row, self.name, row.period, self.unit)
        fill = FILLS[TONES.get(outcome(row), "neutral")] if self.name == "verdict" else ""
        return TEXT._replace(fill=fill, indent=int(self.name in BESIDE_NUMBERS))


def _figure_style(row: Row, item: str, period: str | None, unit: str = "currency") -> Style:
    return number_style(unit, "high" if row.is_sure(item, period) else "low")


FIELDS = (
    Field("partner", 32, lambda row: row.partner, is_wrapped=True),
    Field("verdict", 12, lambda row: word(outcome(row))),
    Field("override", 12, lambda row: word(row.override)),
    Field("confidence", 11, lambda row: word(row.confidence)),
    Field("grade", 8, lambda row: row.grade),
    Field("failure_probability", 11, lambda row: row.failure_probability, "probability"),
    Field("score", 8, lambda row: row.score, "of 100"),
    Field("viable_cash_flow", 11, lambda row: word(row.viable_cash_flow)),
    Field("pays_on_time", 11, lambda row: word(row.pays_on_time)),
    Field("reason", 60, reason, is_wrapped=True),
    Field("currency", 10, lambda row: row.currency),
    Field("revenue", 16, lambda row: row.revenue, "currency"),
    Field("total_assets", 16, lambda row: row.total_assets, "currency"),
    Field("recommended_limit", 16, lambda row: row.recommended_limit, "currency"),
    Field("period", 12, lambda row: _day(row.period)),
    Field("as_of", 12, lambda row: _day(row.as_of)),
    Field("status", 10, lambda row: word(row.status)),
    Field("warnings", 11, lambda row: float(len(row.warnings)), "count"),
    Field("warning_codes", 30, lambda row: ", ".join(row.warnings)),
    Field("evidence", 30, lambda row: ", ".join(row.evidence)),
    Field("file", 30, lambda row: row.file),
)
"""The columns behind the rank; those of the three years and of the files follow."""

NUMBERED = [place for place, field in enumerate(FIELDS, start=2) if field.unit]
BESIDE_NUMBERS = {after.name for before, after in pairwise(FIELDS) if before.unit and not after.unit}
PRINTED = next(place for place, field in enumerate(FIELDS, start=1) if field.name == "as_of")
FIRST_SERIES = len(FIELDS) + 2
FIRST_FILE = FIRST_SERIES + len(SERIES) * BLOCK


def _day(text: str | None) -> Value:
    """A day as a date; a period that is no day as it is written."""
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return text


def _partners(book: Book, order: Sequence[Row]) -> None:
    """The sheet of all partners, a row each."""
    files = {link.file: link for row in order for link in links(row)}
    files = {file: files[file] for file in sorted(files, key=lambda file: (files[file].is_chart, file))}
    link_widths = [max(10, len(link.title) + 1) for link in files.values()]
    widths = [6, *(field.width for field in FIELDS), *[16, 2, 16, 16, 16] * len(SERIES), *link_widths]
    sheet = book.sheet(sentence("portfolio-sheet-partners"), widths, frozen=(1, 2))
    sheet.headings(1, [*_headings(), *(link.title for link in files.values())], NUMBERED)
    sheet.height(1, HEADING.size * HEADING_LINES)
    sheet.raw.print_area(0, 0, len(order), PRINTED)
    paths = 0
    for place, row in enumerate(order, start=1):
        sheet.number(place + 1, 1, place if row.verdict else None, number_style("count"))
        for column, field in enumerate(FIELDS, start=2):
            if not field.is_wrapped:
                _write(sheet, (place + 1, column), field.value(row), field.style(row))
        sheet.wrapped(place + 1, {c: str(f.value(row) or "") for c, f in enumerate(FIELDS, start=2) if f.is_wrapped})
        _series(sheet, place + 1, row)
        paths = _links(sheet, place + 1, files, row, paths)
    _charts(sheet, len(order))
    sheet.filter(1, len(order) + 1, len(widths))


def _headings() -> list[str]:
    told = [sentence(f"portfolio-column-{name}") for name in ("rank", *(field.name for field in FIELDS))]
    for item in SERIES:
        name = sentence(f"portfolio-bar-{item}")
        told += [sentence("portfolio-column-chart", item=name), ""]
        told += [sentence(f"portfolio-column-year-{back}", item=name) for back in reversed(range(YEARS))]
    return told


def _write(sheet: Sheet, at: tuple[int, int], value: Value, style: Style) -> None:
    """A text, a number or a day, each as what it is; what is absent leaves the cell empty."""
    if isinstance(value, str):
        sheet.text(*at, value, style)
    elif isinstance(value, date):
        sheet.day(*at, value, DAY._replace(indent=style.indent))
    elif value is not None:
        sheet.number(*at, value, style)


def _series(sheet: Sheet, at: int, row: Row) -> None:
    """Three years of each item, the latest on the right, behind the nought from which the bars of its chart start."""
    for block, item in enumerate(SERIES):
        start = FIRST_SERIES + block * BLOCK
        sheet.number(at, start + 1, 0, number_style("count"))
        values = getattr(row.series, item)
        first = start + BLOCK - len(values)
        for column, (year, value) in enumerate(zip(row.series.years, values, strict=True), start=first):
            _write(sheet, (at, column), value, _figure_style(row, item, year))


def _charts(sheet: Sheet, rows: int) -> None:
    """A little chart a row and item; the nought, hidden, keeps a bar's height true to its figure."""
    for start in range(FIRST_SERIES, FIRST_FILE, BLOCK):
        letters = [column_letters(start + place) for place in (0, 1, BLOCK - 1)]
        sheet.raw.set_column(start, start, None, None, {"hidden": True})
        if rows:
            at = range(2, rows + 2)
            places = [f"{letters[0]}{row}" for row in at]
            ranges = [f"'{sheet.name}'!{letters[1]}{row}:{letters[2]}{row}" for row in at]
            sheet.raw.add_sparkline(places[0], {"location": places, "range": ranges, **CHART})


def _links(sheet: Sheet, at: int, files: Iterable[str], row: Row, paths: int) -> int:
    """The files of a row as links, as long as the sheet may have more; how many it has then."""
    own: Mapping[str, Link] = {link.file: link for link in links(row)}
    for column, file in enumerate(files, start=FIRST_FILE):
        if file in own:
            if paths < MOST_LINKS:
                sheet.file_link(at, column, own[file].path, own[file].title)
            else:
                sheet.text(at, column, own[file].path)
            paths += 1
    return paths


def _summary(book: Book, rows: Sequence[Row], of: Whole) -> None:
    """How many partners got which verdict, and what to know of the figures."""
    sheet = book.sheet(sentence("portfolio-sheet-summary"), [60, 12, 12], portrait=True)
    sheet.title(title(of))
    heads = [sentence(f"portfolio-column-{name}") for name in ("verdict", "count", "share")]
    sheet.headings(3, heads, numbers=(2, 3))
    at = 4
    for count in counts(of):
        sheet.text(at, 1, count.phrase, TEXT._replace(fill=FILLS[TONES.get(count.code, "neutral")]))
        sheet.number(at, 2, count.count, number_style("count"))
        sheet.number(at, 3, count.share, number_style("percent"))
        at += 1
    for note in (
        *lead(rows, of),
        *(sentence(f"portfolio-{note}") for note in ("filter-currency", "marks", "own-scales")),
    ):
        at += 1
        sheet.wrapped(at, {1: note})
