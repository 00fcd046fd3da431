"""A chart's figure, and its bytes: the same on every run and machine, whatever settings of matplotlib a user has."""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any

import matplotlib as mpl
from matplotlib.figure import Figure

from finvet.memo.blocks import ImageFormat
from finvet.memo.charts.content import Bars, Content, Grid, Lines, Months, Panels, Rows, Strip
from finvet.memo.charts.drawing.canvas import Canvas
from finvet.memo.charts.drawing.grid import draw_grid
from finvet.memo.charts.drawing.marks import draw_bars, draw_lines, draw_months
from finvet.memo.charts.drawing.panels import draw_panels
from finvet.memo.charts.drawing.rows import draw_rows, draw_strip
from finvet.memo.charts.style import FONT
from finvet.memo.text import printable

DRAW: Mapping[type, Callable[[Content, Any], Canvas]] = {
    Bars: draw_bars, Lines: draw_lines, Months: draw_months, Grid: draw_grid, Panels: draw_panels,
    Rows: draw_rows, Strip: draw_strip,
}  # fmt: skip
OURS: Mapping[str, Any] = {
    "font.family": [FONT],
    "text.parse_math": False,
    "hatch.linewidth": 0.6,
    "svg.fonttype": "none",
    "svg.hashsalt": "finvet",
    "pdf.fonttype": 3,
}
SAVED: Mapping[ImageFormat, Callable[[str, str], Mapping[str, Any]]] = {
    "png": lambda title, alt: {
        "metadata": {"Software": None, "Title": title, "Description": alt},
        "pil_kwargs": {"compress_level": 1},
    },
    "svg": lambda title, alt: {"metadata": {"Date": None, "Creator": None, "Title": title, "Description": alt}},
    "pdf": lambda title, alt: {
        "metadata": {"CreationDate": None, "Creator": None, "Producer": None, "Title": title, "Subject": alt}
    },
}
FAMILY = f"font-family: '{FONT}'".encode()
FAMILIES = FAMILY + b", Verdana, sans-serif"
"""Where a viewer has not our font, one whose letters are as wide."""
OF_THE_MACHINE = ("backend", "interactive", "toolbar", "webagg", "tk.", "keymap", "savefig.directory", "datapath")


def draw(content: Content) -> Figure:
    """The figure of a chart."""
    with _settings():
        return DRAW[type(content.plot)](content, content.plot).figure


def render(figure: Figure, content: Content, image: ImageFormat, dpi: int) -> bytes:
    """The figure as a png, svg or pdf that holds its title and words too, without dates and names of programs."""
    out, told = io.BytesIO(), (printable(content.title), printable(content.alt))
    with _settings():
        figure.savefig(out, format=image, dpi=dpi, **SAVED[image](*told))
    written = out.getvalue()
    return written.replace(FAMILY, FAMILIES) if image == "svg" else written


@contextmanager
def _settings() -> Iterator[None]:
    """Matplotlib's own defaults and ours, in place of those of the user.

    A character that our font has not is drawn as a box, and is there as text in an svg: nothing to warn of.
    """
    with mpl.rc_context(_all_settings()), warnings.catch_warnings():
        warnings.filterwarnings("ignore", r"Glyph \d+")
        yield


@cache
def _all_settings() -> Any:
    defaults = {str(name): value for name, value in mpl.rcParamsDefault.items() if not name.startswith(OF_THE_MACHINE)}
    return {**defaults, **OURS}
