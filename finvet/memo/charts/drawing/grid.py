"""A heat map: rows by years, each cell with its value and a sign, so that grey print tells it too."""

from __future__ import annotations

from matplotlib.collections import PolyCollection

from finvet.memo.charts.content import Content, Grid
from finvet.memo.charts.drawing.canvas import ROOM, Canvas
from finvet.memo.charts.drawing.fitted import fitting
from finvet.memo.charts.drawing.lettering import label
from finvet.memo.charts.style import FAINT, MARGIN, POINTS, TEXT_SIZE, WIDTH

ROW = 0.15
NAMES = 0.44
"""The part of the width that the names of the rows take."""


def draw_grid(content: Content, plot: Grid) -> Canvas:
    """The rows from the top, the years from the left."""
    rows, columns = len(plot.rows), len(plot.columns)
    canvas = Canvas(content, plot=ROW * rows, legend=True, below=0.05)
    left = MARGIN + ROOM * NAMES
    canvas.place(canvas.axes, left, WIDTH - MARGIN - left)
    axes, cell = canvas.axes, ROOM * (1 - NAMES) / columns
    axes.set_xlim(0, columns)
    axes.set_ylim(rows, 0)
    corners = [[(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1)] for y in range(rows) for x in range(columns)]
    looks = [POINTS[one.points] for _, cells in plot.rows for one in cells]
    axes.add_collection(PolyCollection(corners, facecolors=[fill for fill, _, _ in looks], edgecolors="white"))
    for y, (name, cells) in enumerate(plot.rows):
        size = fitting(name, ROOM * NAMES - 0.05, TEXT_SIZE)
        label(axes, -0.05 / cell, y + 0.5, name, size, ha="right", va="center_baseline")
        for x, one in enumerate(cells):
            _, ink, sign = POINTS[one.points]
            text = f"{one.text} {sign}".strip()
            size = fitting(text, cell - 0.06, TEXT_SIZE)
            label(axes, x + 1 - 0.03 / cell, y + 0.5, text, size, color=ink, ha="right", va="center_baseline")
    for y in plot.groups:
        axes.axhline(y, color=FAINT, linewidth=0.8)
    for x, name in enumerate(plot.columns):
        size = fitting(name, cell, TEXT_SIZE)
        label(axes, x + 1 - 0.03 / cell, -0.15, name, size, bold=True, ha="right", va="bottom")
    return canvas
