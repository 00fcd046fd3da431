"""Native charts over figures of the other sheets; an absent year is a gap."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from textwrap import wrap
from typing import Any, Literal

from msgspec import Struct

from finvet.addresses import a1
from finvet.memo.charts.cash import cash_flow_title, earnings_title
from finvet.memo.charts.contract import exposure_title
from finvet.memo.charts.days import days_title
from finvet.memo.charts.figures import gaps
from finvet.memo.charts.ratios import liquidity_title
from finvet.memo.text import sentence
from finvet.memo.view import View, year_name
from finvet.wording import name_of
from finvet.workbooks.cells import Book, Sheet
from finvet.workbooks.deal_sheets import Schedule
from finvet.workbooks.places import CHARTS, DEAL, address_of, year_columns
from finvet.workbooks.styles import BOLD, FAINT, NOTE, number_style

DARK_BLUE, ORANGE, PALE_BLUE, BLACK, GREY = "#0b4f8a", "#e69f00", "#b5d3ea", "#1a1a1a", "#6e6e6e"
READABLE = {ORANGE: "#8a5a00"}  # as text on white
COLORS = (DARK_BLUE, ORANGE, GREY, BLACK)
MARKERS = ("circle", "square", "triangle", "diamond")
DAYS = "days"
CHARTS_A_PAGE = 2
NOTE_WIDTH, MOST_NOTES = 80, 8
CHART_COLUMN, CHART_ROWS, CHART_SIZE = 6, 17, {"width": 620, "height": 320}


class Drawing(Struct, frozen=True):
    """A chart: its finding, its series over the years, and the unit of its axis; days may have one of their own."""

    title: str
    names: tuple[str, ...]
    kind: Literal["column", "line"]
    unit: str
    in_days: str | None = None

    @property
    def all_names(self) -> tuple[str, ...]:
        """Its series, those of the second axis last."""
        return (*self.names, self.in_days) if self.in_days else self.names

    def unit_of(self, name: str) -> str:
        """The unit of the axis that a series is drawn by."""
        return DAYS if name == self.in_days else self.unit


def add_charts(book: Book, view: View, schedule: Schedule | None) -> None:
    """Cash flow, earnings and cash, liquidity, days of working capital; the exposure where there is a deal."""
    sheet = book.sheet(CHARTS, [34, 14, 14, 14, 4, *[10] * 8])
    row = sheet.title(CHARTS, sentence("workbook-charts-how"))
    for drawing in _drawings(view):
        row = _drawn(sheet, view, row, drawing)
    sheet.raw.set_h_pagebreaks([row - 1 - CHARTS_A_PAGE * CHART_ROWS, row - 1])
    exposure = view.partner.exposure
    if schedule and exposure and exposure.deal:
        _exposure(sheet, row, exposure_title(exposure.deal, exposure.limit), schedule)


def _drawings(view: View) -> Sequence[Drawing]:
    flows = ("cf_operating", "cf_capex", "fcf")
    return (
        Drawing(cash_flow_title(view), flows, "column", "currency"),
        Drawing(earnings_title(view), ("net_income", "cf_operating"), "line", "currency"),
        Drawing(liquidity_title(view), ("current_ratio", "quick_ratio"), "line", "ratio", in_days="cash_days"),
        Drawing(days_title(view), ("dso", "dio", "dpo", "ccc"), "line", DAYS),
    )


def _drawn(sheet: Sheet, view: View, row: int, drawing: Drawing) -> int:
    """The figures of a chart and, beside them, the chart; below them why years are missing."""
    years, first = len(view.years), row + 2
    sheet.text(row, 1, drawing.title, BOLD)
    sheet.headings(row + 1, ["", *map(year_name, view.years)], range(2, years + 2))
    chart = sheet.book.file.add_chart({"type": drawing.kind})
    for place, name in enumerate(drawing.all_names):
        at, values = first + place, [figure.value if figure else None for figure in view.figures(name)]
        _figures(sheet, at, name, values, drawing.unit_of(name))
        series = {
            "name": sheet.range((at, 1), (at, 1)),
            "categories": sheet.range((row + 1, 2), (row + 1, years + 1)),
            "values": sheet.range((at, 2), (at, years + 1)),
            "values_data": values,  # XlsxWriter would keep 0 for what is absent
        }
        chart.add_series({**series, **_look(drawing.kind, place), "y2_axis": name == drawing.in_days})
    below = first + len(drawing.all_names)
    for at, gap in enumerate(_gaps(view, drawing), below + 1):
        sheet.text(at, 1, gap, NOTE)
    if years:
        gone = sheet.book.file.add_format({"font_color": FAINT})
        sheet.raw.conditional_format(f"B{first}:{a1(below - 1, years + 1)}", {"type": "errors", "format": gone})
        if drawing.in_days:
            chart.set_y2_axis({**_axis(DAYS), "name": name_of(drawing.in_days), "name_font": {"size": 9}})
        _placed(sheet, row, chart, drawing.title, drawing.unit)
    return row + CHART_ROWS


def _figures(sheet: Sheet, row: int, name: str, values: Sequence[float | None], unit: str) -> None:
    """A line of a chart, taken from where its figures stand; #N/A once a change takes one away."""
    sheet.text(row, 1, name_of(name))
    for column, value, source in zip(range(2, len(values) + 2), values, year_columns(len(values)), strict=True):
        if value is not None:  # an empty cell is a gap in every program; LibreOffice draws #N/A as 0
            address = address_of(name, source)
            sheet.formula(row, column, f"=IF(ISNUMBER({address}),{address},NA())", number_style(unit), value)


def _gaps(view: View, drawing: Drawing) -> Sequence[str]:
    """Why years are missing, in lines that end before the chart."""
    lines = [line for gap in gaps(view, drawing.all_names) for line in wrap(gap, NOTE_WIDTH)]
    return lines if len(lines) <= MOST_NOTES else [*lines[: MOST_NOTES - 1], lines[MOST_NOTES - 1] + " …"]


def _look(kind: str, place: int) -> dict[str, object]:
    color = (DARK_BLUE, ORANGE, PALE_BLUE)[place] if kind == "column" else COLORS[place]
    if kind == "column":
        return {"fill": {"color": color}, "gap": 80, "data_labels": {"value": True, "font": {"size": 8}}}
    readable = READABLE.get(color, color)
    return {
        "line": {"color": color, "width": 2},
        "marker": {"type": MARKERS[place], "size": 6, "fill": {"color": color}, "border": {"color": color}},
        "data_labels": {"value": True, "position": "above", "font": {"size": 8, "color": readable}},
    }


def _placed(sheet: Sheet, row: int, chart: Any, title: str, unit: str) -> None:
    chart.set_title({"name": title, "name_font": {"size": 12, "bold": True}, "overlay": False})
    chart.set_y_axis(
        {**_axis(unit), "major_gridlines": {"visible": True, "line": {"color": "#e3e3e3"}}, "line": {"none": True}}
    )
    chart.set_x_axis({"num_font": {"size": 9}, "label_position": "low"})
    chart.set_legend({"position": "bottom"})
    # XlsxWriter leaves out what it holds for the usual, but the format's own default is to draw a gap as 0.
    chart._write_disp_blanks_as = partial(chart._xml_empty_tag, "c:dispBlanksAs", [("val", "gap")])
    chart.set_size(CHART_SIZE)
    sheet.raw.insert_chart(row - 1, CHART_COLUMN - 1, chart, {"description": title})


def _axis(unit: str) -> dict[str, object]:
    return {"num_format": number_style(unit).number, "num_font": {"size": 9}}


def _exposure(sheet: Sheet, row: int, title: str, schedule: Schedule) -> None:
    """Months of the contract as columns, the limit across them."""

    def cells(column: str) -> str:
        return f"={DEAL}!${column}${schedule.first}:${column}${schedule.last}"

    chart = sheet.book.file.add_chart({"type": "column"})
    owed = {"name": sentence("memo-column-most-owed"), "categories": cells("A"), "values": cells("E"), "gap": 40}
    chart.add_series({**owed, "fill": {"color": DARK_BLUE}})
    if schedule.has_limit:
        across = sheet.book.file.add_chart({"type": "line"})
        limit = {"name": sentence("memo-limit"), "categories": cells("A"), "values": cells("F")}
        across.add_series({**limit, "line": {"color": ORANGE, "width": 2, "dash_type": "dash"}})
        chart.combine(across)
    sheet.text(row, 1, title, BOLD)
    _placed(sheet, row, chart, title, "currency")
