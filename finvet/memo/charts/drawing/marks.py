"""Bars and lines with their values beside them; a year without a value stays empty and says so."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from matplotlib.axes import Axes

from finvet.memo.charts.content import Bars, Content, Level, Lines, Months, Series
from finvet.memo.charts.drawing.canvas import Canvas
from finvet.memo.charts.drawing.fitted import fitting
from finvet.memo.charts.drawing.lettering import POINT, label, width_of
from finvet.memo.charts.style import AGAINST, CASH, INK, MARGIN, SMALLEST_SIZE, TEXT_SIZE, VALUE_SIZE, WIDTH

HEIGHT = 2.5
GROUP, BAR = 0.84, 0.94
"""The part of a place that its bars take, and the part of its share that a bar takes."""
LABEL_ROOM = VALUE_SIZE * POINT * 1.5
LINE_STEP = TEXT_SIZE * POINT * 1.15
MOST_MONTHS_NAMED = 14
BACKGROUND = {"facecolor": "white", "edgecolor": "none", "pad": 0.6}


def draw_bars(content: Content, plot: Bars) -> Canvas:
    """Groups of bars over the places."""
    canvas = Canvas(content, height=HEIGHT, legend=True)
    canvas.legend([(one.name, one.look) for one in plot.series])
    scale = Scale(canvas, [value for one in plot.series for value in one.values], len(plot.places), floor=0.0)
    width = GROUP / len(plot.series)
    for number, one in enumerate(plot.series):
        offset = (number - (len(plot.series) - 1) / 2) * width
        _bars(canvas.axes, scale, one, offset, width)
    scale.axis(plot.places)
    return canvas


def draw_lines(content: Content, plot: Lines) -> Canvas:
    """Lines over the places, each named at its end."""
    canvas = Canvas(content, height=HEIGHT)
    ends = [(*_end(one, plot.places), one) for one in plot.series if one.is_known]
    names = [name for _, name, _ in ends]
    size = max(SMALLEST_SIZE, min([TEXT_SIZE, *(fitting(name, 1.35, TEXT_SIZE) for name in names)]))
    room = max(width_of(name, size) for name in names) + 0.12
    canvas.place(canvas.axes, MARGIN + 0.05, WIDTH - 2 * MARGIN - 0.05 - room)
    values = [value for one in plot.series for value in one.values] + [level.value for level in plot.levels]
    scale = Scale(canvas, values, len(plot.places))
    for one in plot.series:
        points = [float("nan") if value is None else value for value in one.values]
        look = one.look
        canvas.axes.plot(
            range(len(points)), points, color=look.line, linestyle=look.dashes, marker=look.marker, linewidth=1.4,
            markersize=3.5, markeredgecolor=look.text, label=one.name, clip_on=False,
        )  # fmt: skip
    for level in plot.levels:
        scale.level(level, [one.values[0] for one in plot.series])
    heights = scale.apart([value for value, _, _ in ends])
    for y, (_, name, one) in zip(heights, ends, strict=True):
        x = len(plot.places) - 1 + scale.inches_across(0.1)
        label(canvas.axes, x, y, name, size, color=one.look.text)
    scale.axis(plot.places, has_zero=scale.low < 0 < scale.high)
    return canvas


def draw_months(content: Content, plot: Months) -> Canvas:
    """A bar a month, the peak with its value, the limit across."""
    canvas = Canvas(content, height=HEIGHT)
    limit = [plot.limit.value] if plot.limit else []
    scale = Scale(canvas, [*plot.values, *limit], len(plot.numbers), floor=0.0)
    places = [number - 1 for number in plot.numbers]
    canvas.axes.bar(places, plot.values, 0.8, color=CASH.color, label=content.title)
    month, value, text = plot.peak
    scale.value(month - 1, value, text, 1.0, over_lines=True)
    if plot.limit:
        scale.level(plot.limit)
    step = -(-len(plot.numbers) // MOST_MONTHS_NAMED)
    scale.axis([str(n) if n % step == 0 or step == 1 else "" for n in plot.numbers])
    return canvas


class Scale:
    """The limits of a plot's axes, and how much of them an inch is."""

    def __init__(self, canvas: Canvas, values: Iterable[float | None], places: int, floor: float | None = None) -> None:
        known = [value for value in values if value is not None] + ([] if floor is None else [floor])
        self.axes, self.places = canvas.axes, places
        box = canvas.axes.get_position()
        self.across, self.up = box.width * WIDTH, box.height * canvas.height
        low, high = min(known, default=0.0), max(known, default=0.0)
        span = (high - low) or abs(high) or 1.0
        room = LABEL_ROOM / (self.up - 2 * LABEL_ROOM) * span
        is_floor = floor is not None and low == floor
        self.low, self.high = low - (0 if is_floor else room), high + room
        self.left, self.right = -0.5, places - 0.5
        if floor is None and places > 1:
            self.left, self.right = -0.15, places - 1.0
        self.axes.set_xlim(self.left, self.right)
        self.axes.set_ylim(self.low, self.high)

    def inches_up(self, inches: float) -> float:
        """So many inches on the scale of the values."""
        return inches / self.up * (self.high - self.low)

    def inches_across(self, inches: float) -> float:
        """So many inches on the scale of the places."""
        return inches / self.across * (self.right - self.left)

    def value(self, x: float, y: float, text: str, room: float, *, over_lines: bool = False) -> None:
        """A value at the tip of its bar, no wider than the room; where lines may cross it, on white."""
        size, gap = fitting(text, room, VALUE_SIZE), self.inches_up(0.02)
        y, va = (y - gap, "top") if y < 0 else (y + gap, "bottom")
        written = label(self.axes, x, y, text, size, ha="center", va=va)
        if over_lines:
            written.set_bbox(BACKGROUND)

    def level(self, level: Level, beside: Iterable[float | None] = ()) -> None:
        """A line across, with its words at the left: below it where something that starts there is in their way."""
        self.axes.axhline(level.value, color=AGAINST.text, linewidth=1.0, linestyle=(0, (4, 2)))
        gap, room = self.inches_up(0.02), self.inches_up(LABEL_ROOM)
        is_taken = any(value is not None and -gap <= value - level.value <= room for value in beside)
        y, va = (level.value - gap, "top") if is_taken else (level.value + gap, "bottom")
        label(self.axes, self.left, y, level.text, TEXT_SIZE, color=AGAINST.text, va=va)

    def axis(self, places: Sequence[str], *, has_zero: bool = True) -> None:
        """The names of the places below, and the line of zero."""
        if has_zero:
            self.axes.axhline(0, color=INK, linewidth=0.7)
        y = self.low - self.inches_up(0.02)
        room = self.across / len(places) if len(places) > 1 else self.across
        size = min(fitting(place, room, TEXT_SIZE) for place in places)
        for x, place in enumerate(places):
            if place:
                label(self.axes, x, y, place, size, ha="center", va="top")

    def apart(self, values: Sequence[float]) -> list[float]:
        """Heights for the names of lines: near their ends, far enough apart to be read, and within the plot."""
        step, placed, lowest = self.inches_up(LINE_STEP), list(values), float("-inf")
        order = sorted(range(len(values)), key=values.__getitem__)
        for index in order:
            placed[index] = lowest = max(values[index], lowest + step)
        excess = max(0.0, lowest - self.high)
        highest = float("inf")
        for index in reversed(order):
            placed[index] = highest = min(placed[index], self.high if excess else float("inf"), highest - step)
        return placed


def _bars(axes: Axes, scale: Scale, one: Series, offset: float, width: float) -> None:
    known = [(x + offset, value) for x, value in enumerate(one.values) if value is not None]
    look = one.look
    axes.bar(
        [x for x, _ in known], [value for _, value in known], width * BAR, label=one.name, color=look.color,
        hatch=look.hatch, edgecolor=look.text, linewidth=0.4,
    )  # fmt: skip
    room = width / (scale.right - scale.left) * scale.across * 1.05
    for x, (value, text) in enumerate(zip(one.values, one.texts, strict=True)):
        scale.value(x + offset, value or 0.0, text, room)


def _end(one: Series, places: Sequence[str]) -> tuple[float, str]:
    """The last value that is known of a series, and its name with it; and with the year, where it is not the last."""
    at, value = next((at, value) for at in range(len(places) - 1, -1, -1) if (value := one.values[at]) is not None)
    name = f"{one.name} {one.texts[at]}"
    return value, name if at == len(places) - 1 else f"{name} ({places[at]})"
