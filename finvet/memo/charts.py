"""The memo's charts: one finding each, readable at 8 cm, in grey print and to colour-blind eyes.

Only finvet's own words and numbers are drawn, never a name from a partner's file.
"""

from __future__ import annotations

import io
import textwrap
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from finvet.memo.blocks import ImageFormat
from finvet.memo.findings import (
    cash_flow_title,
    chart_gaps,
    days_title,
    earnings_title,
    exposure_title,
    series_name,
)
from finvet.memo.numbers import ABSENT, MoneyUnit
from finvet.memo.reference import NO_REFERENCE
from finvet.memo.text import sentence
from finvet.memo.view import View, year_name
from finvet.model import Partner
from finvet.wording import amount

WIDTH, HEIGHT = 3.3, 2.45  # inches: 8.4 cm wide
LEFT, RIGHT, BOTTOM, TOP = 0.03, 0.97, 0.22, 0.85
TITLE_LINE, LEGEND_HEIGHT, CHARACTER = 0.065, 0.08, 0.0155  # parts of the height and of the width
DPI = 200
TITLE_WIDTH, FOOT_WIDTH, FOOT_LINES = 50, 80, 2

INK, FOOT, FAINT = "#1a1a1a", "#4d4d4d", "#6e6e6e"
DARK_BLUE, ORANGE, PALE_BLUE = "#0b4f8a", "#e69f00", "#b5d3ea"
READABLE = {DARK_BLUE: DARK_BLUE, ORANGE: "#8a5a00", FAINT: FAINT, INK: INK}  # a series' colour as text on white
BAR_WIDTH = 0.27
MARKER_ROOM = 0.02
LABEL_STEP = 0.085
MOST_TICKS = 14
ROOM_FOR_LIMIT = 0.22
STYLE: Any = {
    "font.family": ["DejaVu Sans"],
    "font.size": 6.5,
    "text.color": INK,
    "text.parse_math": False,
    "axes.edgecolor": FAINT,
    "axes.linewidth": 0.6,
    "hatch.linewidth": 0.6,
    "svg.fonttype": "none",
    "svg.hashsalt": "finvet",
}


def cash_flow(partner: Partner) -> Figure:
    """Chart A: operating cash flow, capital spending and free cash flow, year by year."""
    view = View.of(partner, NO_REFERENCE)
    capex = _capital_spending(view)
    series = {"cf_operating": view.series("cf_operating"), "cf_capex": capex, "fcf": view.series("fcf")}
    with _canvas(cash_flow_title(view), view, ("cf_operating", "cf_capex", "fcf")) as (figure, axes):
        looks = ({"color": DARK_BLUE}, {"color": ORANGE}, {"color": PALE_BLUE, "hatch": "////", "edgecolor": DARK_BLUE})
        for place, ((name, values), look) in enumerate(zip(series.items(), looks, strict=True), start=-1):
            _bars(axes, view, place * BAR_WIDTH, values, label=series_name(name), **look)
        axes.axhline(0, color=INK, linewidth=0.7)
        axes.margins(y=0.16)
        axes.set_xlim(-0.5, len(view.years) - 0.5)
        _legend_above(figure, axes)
    return figure


def earnings_and_cash(partner: Partner) -> Figure:
    """Chart B: net income against operating cash flow."""
    view = View.of(partner, NO_REFERENCE)
    names = ("net_income", "cf_operating")
    with _canvas(earnings_title(view), view, names) as (figure, axes):
        scaled = {name: [_scaled(view, value) for value in view.series(name)] for name in names}
        looks = ({"color": ORANGE, "marker": "s", "linestyle": "--"}, {"color": DARK_BLUE, "marker": "o"})
        _lines(axes, scaled, looks, lambda value: view.money.shown(value * view.money.factor))
        if any(value is not None and value < 0 for values in scaled.values() for value in values):
            axes.axhline(0, color=INK, linewidth=0.7)
    return figure


def working_capital_days(partner: Partner) -> Figure:
    """Chart D: days sales, inventory and payables outstanding, and the cash conversion cycle."""
    view = View.of(partner, NO_REFERENCE)
    names = ("dso", "dio", "dpo", "ccc")
    with _canvas(days_title(view), view, names, unit=sentence("memo-unit-days")) as (figure, axes):
        looks = (
            {"color": DARK_BLUE, "marker": "o"},
            {"color": FAINT, "marker": "^", "linestyle": ":"},
            {"color": ORANGE, "marker": "s", "linestyle": "--"},
            {"color": INK, "marker": "D", "linestyle": "-."},
        )
        _lines(axes, {name: view.series(name) for name in names}, looks, amount)
    return figure


def exposure(partner: Partner) -> Figure:
    """Chart F: the most that the partner would owe us in each month, against the recommended limit."""
    if partner.exposure is None or partner.exposure.deal is None:
        raise ValueError("a chart of the exposure needs a deal")
    found, limit, view = partner.exposure.deal, partner.exposure.limit, View.of(partner, NO_REFERENCE)
    months = found.schedule.months
    money = MoneyUnit(found.currency, 1.0)
    foot = sentence("memo-chart-source-deal", unit=money.name)
    with _canvas(exposure_title(found, limit), view, (), foot=foot, ticks=_few([m.number for m in months])) as (
        figure,
        axes,
    ):
        axes.bar([m.number - 1 for m in months], [m.most_owed for m in months], 0.8, color=DARK_BLUE)
        peak = found.schedule.peak_month - 1
        _note(axes, money.shown(found.schedule.peak), (peak, found.schedule.peak), (0, 2), "bottom")
        if found.gap is not None and limit.amount is not None:
            axes.axhline(limit.amount, color=ORANGE, linewidth=1.4, linestyle="--")
            text = sentence("memo-series-limit", amount=money.shown(limit.amount))
            beside: Any = {"ha": "left", "va": "bottom", "fontsize": 6, "color": READABLE[ORANGE]}
            axes.annotate(text, (len(months) - 0.3, limit.amount), (0, 2), textcoords="offset points", **beside)
        axes.axhline(0, color=INK, linewidth=0.7)
        axes.margins(y=0.16)
        axes.set_xlim(-0.6, len(months) * (1 + ROOM_FOR_LIMIT))
    return figure


def _few(months: Sequence[int]) -> Mapping[float, str]:
    """Where the axis names a month: at most a dozen of them, evenly apart."""
    step = -(-len(months) // MOST_TICKS)
    return {number - 1: str(number) for number in months if number % step == 0 or step == 1}


BY_NAME: Mapping[str, Callable[[Partner], Figure]] = {
    "cash_flow": cash_flow,
    "earnings_and_cash": earnings_and_cash,
    "working_capital_days": working_capital_days,
}


def of(partner: Partner) -> Mapping[str, Callable[[Partner], Figure]]:
    """The charts of a partner's memo by their names; that of the exposure where there is a deal."""
    has_deal = partner.exposure is not None and partner.exposure.deal is not None
    return {**BY_NAME, "exposure": exposure} if has_deal else BY_NAME


def render(figure: Figure, image: ImageFormat) -> bytes:
    """The figure as the bytes of a png or svg, the same on every run."""
    out = io.BytesIO()
    undated = {"Date": None, "Creator": None} if image == "svg" else {"Software": None}
    with mpl.rc_context(STYLE):
        figure.savefig(out, format=image, dpi=DPI, metadata=undated)
    return out.getvalue()


@contextmanager
def _canvas(
    title: str,
    view: View,
    names: Sequence[str],
    *,
    unit: str = "",
    foot: str = "",
    ticks: Mapping[float, str] | None = None,
) -> Iterator[tuple[Figure, Axes]]:
    """An empty chart with its title above, years or other ticks below, and unit, source and gaps at the foot."""
    with mpl.rc_context(STYLE):
        figure = Figure(figsize=(WIDTH, HEIGHT), facecolor="white")
        FigureCanvasAgg(figure)
        lines = textwrap.wrap(title, TITLE_WIDTH)
        top = TOP - TITLE_LINE * (len(lines) - 1)
        axes = figure.add_axes((LEFT, BOTTOM, RIGHT - LEFT, top - BOTTOM))
        axes.spines[["top", "right", "left"]].set_visible(False)
        axes.tick_params(left=False, labelleft=False, bottom=False)
        yield figure, axes
        marks = dict(enumerate(map(year_name, view.years))) if ticks is None else ticks
        axes.set_xticks(list(marks), list(marks.values()))
        figure.text(LEFT, 0.98, "\n".join(lines), va="top", fontsize=7.5, fontweight="bold")
        source = foot or sentence("memo-chart-source", unit=unit or view.money.name)
        gaps = textwrap.wrap(" ".join(chart_gaps(view, tuple(names))), FOOT_WIDTH, max_lines=FOOT_LINES)
        figure.text(LEFT, 0.015, "\n".join([*gaps, source]), va="bottom", fontsize=5.5, color=FOOT)


def _legend_above(figure: Figure, axes: Axes) -> None:
    """The names of the bars on one line between title and bars."""
    box = axes.get_position()
    axes.set_position((box.x0, box.y0, box.width, box.height - LEGEND_HEIGHT))
    figure.legend(
        *axes.get_legend_handles_labels(), loc="upper left", bbox_to_anchor=(0, box.y1 + 0.02), ncols=3,
        frameon=False, fontsize=6, handlelength=1.1, columnspacing=1.2,
    )  # fmt: skip


def _capital_spending(view: View) -> list[float | None]:
    """Tangible and intangible spending together, as free cash flow takes them; None where the first is missing."""
    intangible = [value or 0.0 for value in view.series("cf_capex_intangibles")]
    return [
        None if tangible is None else tangible + other
        for tangible, other in zip(view.series("cf_capex"), intangible, strict=True)
    ]


def _scaled(view: View, value: float | None) -> float | None:
    return None if value is None else value / view.money.factor


def _bars(axes: Axes, view: View, offset: float, values: Sequence[float | None], *, label: str, **look: Any) -> None:
    """One bar a year with its value at the tip; a missing year stays empty and says n/a."""
    known = [(x + offset, v / view.money.factor, v) for x, v in enumerate(values) if v is not None]
    axes.bar([x for x, _, _ in known], [height for _, height, _ in known], BAR_WIDTH * 0.92, label=label, **look)
    for x, height, value in known:
        _note(
            axes,
            view.money.shown(value),
            (x, height),
            (0, 2 if height >= 0 else -2),
            "bottom" if height >= 0 else "top",
        )
    for x, missing in enumerate(values):
        if missing is None:
            _note(axes, ABSENT, (x + offset, 0), (0, 2), "bottom")


def _note(axes: Axes, text: str, at: tuple[float, float], shift: tuple[float, float], va: str) -> None:
    axes.annotate(text, at, shift, textcoords="offset points", ha="center", va=va, fontsize=5.5)


def _lines(
    axes: Axes,
    series: Mapping[str, Sequence[float | None]],
    looks: Sequence[Mapping[str, Any]],
    written: Callable[[float], str],
) -> None:
    """One line a series, named with its last value at its end; a gap breaks the line."""
    ends: list[tuple[float, str, str]] = []
    for (name, values), look in zip(series.items(), looks, strict=True):
        points = [float("nan") if value is None else value for value in values]
        axes.plot(range(len(points)), points, linewidth=1.4, markersize=3.5, **look)
        known = [value for value in values if value is not None]
        if known:
            ends.append((known[-1], f"{series_name(name)} {written(known[-1])}", READABLE[look["color"]]))
    box = axes.get_position()
    room = CHARACTER * (2 + max((len(text) for _, text, _ in ends), default=0))
    axes.set_position((box.x0 + MARKER_ROOM, box.y0, box.width - MARKER_ROOM - room, box.height))
    axes.margins(x=0.06, y=0.14)
    for y, (_, text, color) in zip(_spread_out([end[0] for end in ends], axes), ends, strict=True):
        axes.annotate(text, (1.02, y), xycoords="axes fraction", va="center", fontsize=6, color=color)


def _spread_out(values: Sequence[float], axes: Axes) -> list[float]:
    """Heights for labels, as fractions of the axis, near their values and far enough apart to be read."""
    low, high = axes.get_ylim()
    wanted = [(value - low) / (high - low) for value in values]
    placed = list(wanted)
    lowest = float("-inf")
    for index in sorted(range(len(wanted)), key=wanted.__getitem__):
        placed[index] = max(wanted[index], lowest + LABEL_STEP)
        lowest = placed[index]
    return placed
