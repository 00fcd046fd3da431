"""Small charts beside one another, each with the zones that a policy's marks cut."""

from __future__ import annotations

from matplotlib.axes import Axes

from finvet.memo.charts.content import Content, Panel, Panels
from finvet.memo.charts.drawing.canvas import LEADING, ROOM, Canvas
from finvet.memo.charts.drawing.fitted import fitting
from finvet.memo.charts.drawing.lettering import POINT, label
from finvet.memo.charts.style import (
    CONCERN_ZONE,
    CRITICAL_ZONE,
    DARK_ORANGE,
    FOOT_SIZE,
    INK,
    MARGIN,
    TEXT_SIZE,
    VALUE_SIZE,
)

HEIGHT = 2.6
BETWEEN = 0.1
BAR = 0.66
GAP, BESIDE = 0.02, 0.03
"""Inches from a bar to its value, and from one value to the next."""
LABEL_ROOM = 0.13
"""Inches above or below a bar that its value takes."""
MARKS = ("fine", "critical")
DASHES = {"fine": (0, (5, 2)), "critical": (0, (1, 1.2))}
HEAD = 2 * FOOT_SIZE * POINT * LEADING


def draw_panels(content: Content, plot: Panels) -> Canvas:
    """One panel a figure, of equal width, its marks named above it."""
    canvas = Canvas(content, height=HEIGHT, legend=True)
    canvas.top -= HEAD
    width = (ROOM - BETWEEN * (len(plot.panels) - 1)) / len(plot.panels)
    for number, panel in enumerate(plot.panels):
        left = MARGIN + number * (width + BETWEEN)
        _head(canvas, panel, left, width)
        axes = canvas.axes if number == 0 else canvas.plot(left, width)
        canvas.place(axes, left, width)
        _draw(axes, panel, plot.places, width, canvas.top - canvas.bottom)
    return canvas


def _head(canvas: Canvas, panel: Panel, left: float, width: float) -> None:
    """The figure's name, and what its marks are."""
    name, at = panel.series.name, canvas.legend_at
    canvas.text(left, at, name, fitting(name, width, TEXT_SIZE))
    for level in (panel.fine, panel.critical):
        at -= HEAD / 2
        if level:
            canvas.text(left, at, level.text, fitting(level.text, width, FOOT_SIZE), color=DARK_ORANGE)


def _draw(axes: Axes, panel: Panel, places: tuple[str, ...], width: float, height: float) -> None:
    levels = {code: level for code in MARKS if (level := getattr(panel, code))}
    known = [value for value in panel.series.values if value is not None]
    low, high = (pick([0.0, *known, *(level.value for level in levels.values())]) for pick in (min, max))
    room = LABEL_ROOM / (height - 2 * LABEL_ROOM) * ((high - low) or 1.0)
    low, high = low - (room if low < 0 else 0), high + room
    axes.set_xlim(-0.5, len(places) - 0.5)
    axes.set_ylim(low, high)
    _zones(axes, panel, low, high)
    drawn = [(x, value) for x, value in enumerate(panel.series.values) if value is not None]
    look = panel.series.look
    axes.bar([x for x, _ in drawn], [value for _, value in drawn], BAR, label=panel.series.name, color=look.color)
    _texts(axes, panel, places, width / len(places), (high - low) / height)
    for code, level in levels.items():
        axes.axhline(level.value, color=DARK_ORANGE, linewidth=1.0, linestyle=DASHES[code])
    axes.axhline(0, color=INK, linewidth=0.7)


def _texts(axes: Axes, panel: Panel, places: tuple[str, ...], room: float, inch: float) -> None:
    """The values at the tips of the bars, and the years below."""
    low, _ = axes.get_ylim()
    size = min(fitting(text, room - BESIDE, VALUE_SIZE) for text in panel.series.texts)
    for x, (value, text) in enumerate(zip(panel.series.values, panel.series.texts, strict=True)):
        side = -1 if value is not None and value < 0 else 1
        tip = _beyond_marks(panel, value or 0.0, side, LABEL_ROOM * inch)
        label(axes, x, tip + side * GAP * inch, text, size, ha="center", va="bottom" if side > 0 else "top")
    for x, place in enumerate(places):
        label(axes, x, low - GAP * inch, place, fitting(place, room, TEXT_SIZE), ha="center", va="top")


def _beyond_marks(panel: Panel, tip: float, side: int, room: float) -> float:
    """Where the value of a bar stands: at its tip, or at the mark that would cross it there."""
    for mark in sorted((level.value for level in (panel.fine, panel.critical) if level), reverse=side < 0):
        if 0 <= (mark - tip) * side < room:
            tip = mark
    return tip


def _zones(axes: Axes, panel: Panel, low: float, high: float) -> None:
    """The critical zone, and the one between critical and fine."""
    if panel.critical:
        ends = sorted((low if panel.better == "higher" else high, panel.critical.value))
        axes.axhspan(*ends, facecolor=CRITICAL_ZONE, edgecolor="#ffffff", hatch="////", linewidth=0, zorder=0)
    if panel.fine and panel.critical:
        ends = sorted((panel.critical.value, panel.fine.value))
        axes.axhspan(*ends, facecolor=CONCERN_ZONE, linewidth=0, zorder=0)
