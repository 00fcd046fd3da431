"""The sheet that a chart is drawn on: title above, plot, what stands at the foot, and text that is fitted to its place.

Places are in inches, so that a line of text takes the same room on every chart. Text is placed by us: ticks and
legends of matplotlib cost more than all the rest.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.transforms import blended_transform_factory

from finvet.memo.charts.content import Content
from finvet.memo.charts.drawing.fitted import balanced, wrapped
from finvet.memo.charts.drawing.lettering import POINT, SPACING, label, width_of
from finvet.memo.charts.style import (
    FOOT,
    FOOT_SIZE,
    MARGIN,
    SMALLEST_SIZE,
    TEXT_SIZE,
    TITLE_SIZE,
    WIDTH,
    Look,
)

LEADING = 1.3
"""The height of a line of text, in its own size."""
TITLE_LINES, GAP_LINES, FOOT_LINES = 3, 4, 2
BETWEEN = 0.06
SQUARE, GAP = 0.09, 0.05
ROOM = WIDTH - 2 * MARGIN


class Canvas:
    """A figure with its title and foot, and the axes of the plot between them; as high as its height or its plot asks.

    `legend`: leaves a line for names between title and plot. `below`: inches under the axes for names of places.
    """

    def __init__(
        self,
        content: Content,
        *,
        height: float | None = None,
        plot: float = 0.0,
        legend: bool = False,
        below: float = 0.16,
    ) -> None:
        title = balanced(content.title, TITLE_SIZE, ROOM, TITLE_LINES, bold=True)
        source = wrapped(f"{content.unit} {content.source}".strip(), FOOT_SIZE, ROOM, FOOT_LINES)
        foot = [*wrapped(" ".join(content.gaps), FOOT_SIZE, ROOM, GAP_LINES), *source]
        head = MARGIN + len(title) * TITLE_SIZE * POINT * LEADING + BETWEEN
        names = TEXT_SIZE * POINT * LEADING + BETWEEN if legend else 0.0
        self.bottom = MARGIN + len(foot) * FOOT_SIZE * POINT * LEADING + below
        self.height = height or head + names + plot + self.bottom
        self.top = self.height - head - names
        self.legend_at = self.height - head - TEXT_SIZE * POINT * LEADING / 2
        self.figure = Figure(figsize=(WIDTH, self.height), facecolor="white")
        FigureCanvasAgg(self.figure)
        self._lines(title, self.height - MARGIN, TITLE_SIZE, va="top", bold=True)
        under = (len(foot) - 1) * FOOT_SIZE * POINT * SPACING
        self._lines(foot, MARGIN - 0.02 + under, FOOT_SIZE, va="bottom", color=FOOT)
        self.axes = self.plot(MARGIN, ROOM)

    def plot(self, left: float, width: float) -> Axes:
        """Axes without ticks between title and foot."""
        axes = self.figure.add_axes(self._box(left, width))
        axes.set_axis_off()
        return axes

    def place(self, axes: Axes, left: float, width: float) -> None:
        """Puts a plot elsewhere: beside it there is room for names, above it for others."""
        axes.set_position(self._box(left, width))

    def _box(self, left: float, width: float) -> tuple[float, float, float, float]:
        return left / WIDTH, self.bottom / self.height, width / WIDTH, (self.top - self.bottom) / self.height

    def text(self, x: float, y: float, text: str, size: float = TEXT_SIZE, **how: Any) -> None:
        """Text at a place of the sheet, in inches from its lower left."""
        label(self.figure, x / WIDTH, y / self.height, text, size, **how)

    def beside(self, y: float, x: float, text: str, size: float, ha: str) -> None:
        """Text at a height of the plot, so many inches from the left of the sheet."""
        place = blended_transform_factory(self.figure.transFigure, self.axes.transData)
        label(self.axes, x / WIDTH, y, text, size, ha=ha, va="center_baseline", at=place)

    def legend(self, named: Sequence[tuple[str, Look]], *, as_marks: bool = False) -> None:
        """Names on one line, each behind a square of its look, or behind its marker."""
        free = ROOM - len(named) * (SQUARE + GAP) - (len(named) - 1) * GAP * 2
        needed = sum(width_of(name, TEXT_SIZE) for name, _ in named)
        size = max(SMALLEST_SIZE, min(TEXT_SIZE, TEXT_SIZE * free / needed))
        x = MARGIN
        for name, look in named:
            self.figure.add_artist(self._mark(x, look) if as_marks else self._square(x, look))
            self.text(x + SQUARE + GAP, self.legend_at, name, size)
            x += SQUARE + GAP * 3 + width_of(name, size)

    def _square(self, x: float, look: Look) -> Rectangle:
        at = (x / WIDTH, (self.legend_at - SQUARE / 2) / self.height)
        return Rectangle(
            at, SQUARE / WIDTH, SQUARE / self.height, transform=self.figure.transFigure, linewidth=0.4,
            facecolor=look.color, hatch=look.hatch, edgecolor=look.text,
        )  # fmt: skip

    def _mark(self, x: float, look: Look) -> Line2D:
        return Line2D(
            [(x + SQUARE / 2) / WIDTH], [self.legend_at / self.height], transform=self.figure.transFigure,
            marker=look.marker, color=look.color, markeredgecolor=look.text, markersize=4.5, linestyle="none",
        )  # fmt: skip

    def _lines(self, lines: Sequence[str], y: float, size: float, **how: Any) -> None:
        """Lines of text under one another, the first at a height of the sheet."""
        for number, line in enumerate(lines):
            self.text(MARGIN, y - number * size * POINT * SPACING, line, size, **how)
