"""Charts in rows: bars that lie, and where a company stands among others."""

from __future__ import annotations

from collections.abc import Sequence

from finvet.memo.charts.content import Content, Rows, Strip
from finvet.memo.charts.drawing.canvas import ROOM, Canvas
from finvet.memo.charts.drawing.fitted import clipped, fitting
from finvet.memo.charts.drawing.lettering import width_of
from finvet.memo.charts.style import FAINT, INK, MARGIN, RULE, TEXT_SIZE, WIDTH

ROW = 0.155
MOST_FOR_NAMES = 0.56
"""The part of the width that the names of the rows may take."""
SMALLEST_NAME = 5.5
BAR = 0.7
BESIDE = 0.04
"""Inches between the names and the bars."""
ALL = 100.0


def draw_rows(content: Content, plot: Rows) -> Canvas:
    """The rows from the top, on a scale that holds all of them."""
    canvas = _sheet(content, [row.name for row in plot.rows], [row.text for row in plot.rows])
    axes = canvas.axes
    ends = [end for row in plot.rows for end in (row.start, row.end) if end is not None]
    low, high = min([0.0, *ends]), max([0.0, *ends])
    axes.set_xlim(low, high if high > low else low + 1.0)
    for y, row in enumerate(plot.rows):
        look = row.look
        if row.start is not None and row.end is not None:
            axes.barh(
                y + 0.5, row.end - row.start, BAR, left=row.start, label=row.name, color=look.color, hatch=look.hatch,
                edgecolor=look.text, linewidth=0.4,
            )  # fmt: skip
    axes.axvline(0, color=INK, linewidth=0.7)
    return canvas


def draw_strip(content: Content, plot: Strip) -> Canvas:
    """A line a ratio, from worse than all to better than all, with a mark for every population."""
    canvas = _sheet(content, [name for name, _, _ in plot.rows], [value for _, value, _ in plot.rows], legend=True)
    axes = canvas.axes
    axes.set_xlim(-4, ALL + 4)
    for y in range(len(plot.rows)):
        axes.plot([0, ALL], [y + 0.5] * 2, color=RULE, linewidth=0.6, zorder=1)
    axes.axvline(ALL / 2, color=FAINT, linewidth=0.6, linestyle=":")
    for number, (name, look) in enumerate(plot.populations):
        known = [(y + 0.5, *range_) for y, row in enumerate(plot.rows) if (range_ := row[2][number].range)]
        heights, lows, highs = ([one[part] for one in known] for part in range(3))
        middles = [(low + high) / 2 for low, high in zip(lows, highs, strict=True)]
        axes.hlines(heights, lows, highs, color=look.text, linewidth=2.0, alpha=0.5, zorder=2)
        axes.plot(
            middles, heights, look.marker, color=look.color, markeredgecolor=look.text, markersize=4.5,
            label=name, linestyle="none", zorder=3,
        )  # fmt: skip
    canvas.legend(plot.populations, as_marks=True)
    return canvas


def _sheet(content: Content, names: Sequence[str], values: Sequence[str], *, legend: bool = False) -> Canvas:
    """A canvas with names before the rows and values behind them."""
    canvas = Canvas(content, plot=ROW * len(names), legend=legend, below=0.06)
    size = max(SMALLEST_NAME, min(fitting(name, ROOM * MOST_FOR_NAMES, TEXT_SIZE) for name in names))
    wide = min(ROOM * MOST_FOR_NAMES, max(width_of(name, size, bold=True) for name in names)) + 0.05
    value = max(width_of(text, TEXT_SIZE, bold=True) for text in values) + 0.05
    canvas.place(canvas.axes, MARGIN + wide + BESIDE, ROOM - wide - value - BESIDE)
    canvas.axes.set_ylim(len(names), 0)
    for y, (name, text) in enumerate(zip(names, values, strict=True)):
        canvas.beside(y + 0.5, MARGIN, clipped(name, wide, size), size, ha="left")
        canvas.beside(y + 0.5, WIDTH - MARGIN, text, TEXT_SIZE, ha="right")
    return canvas
