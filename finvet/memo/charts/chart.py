"""A chart as it is handed out: its words at once, its picture when somebody looks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from finvet.memo.blocks import ImageFormat
from finvet.memo.charts.content import Content
from finvet.memo.charts.style import DPI

if TYPE_CHECKING:
    from matplotlib.figure import Figure


class Chart:
    """One chart of a partner: title and alternative text, the matplotlib figure, and its bytes as png, svg or pdf.

    In a notebook it shows itself. It is drawn when first asked for, and once a format.
    """

    def __init__(self, name: str, content: Content) -> None:
        self.name = name
        self.content = content
        self._bytes: dict[tuple[ImageFormat, int], bytes] = {}

    @property
    def title(self) -> str:
        """The finding."""
        return self.content.title

    @property
    def alt(self) -> str:
        """The chart in words, with every value that it draws."""
        return self.content.alt

    @cached_property
    def figure(self) -> Figure:
        """The figure, to be changed or drawn into a page of one's own."""
        from finvet.memo.charts.drawing.drawing import draw  # matplotlib is loaded when a chart is drawn

        return draw(self.content)

    def png(self, dpi: int = DPI) -> bytes:
        """The picture in dots, so many to the inch."""
        return self.image("png", dpi)

    def svg(self) -> bytes:
        """The picture in lines, its text as text."""
        return self.image("svg")

    def pdf(self) -> bytes:
        """The picture as a page."""
        return self.image("pdf")

    def image(self, image: ImageFormat, dpi: int = DPI) -> bytes:
        """The bytes of one format, the same on every run; `dpi` counts for a png."""
        from finvet.memo.charts.drawing.drawing import render

        key = (image, dpi if image == "png" else DPI)
        if key not in self._bytes:
            self._bytes[key] = render(self.figure, self.content, *key)
        return self._bytes[key]

    def _repr_png_(self) -> bytes:
        return self.png()

    def _repr_svg_(self) -> str:
        return self.svg().decode()

    def __repr__(self) -> str:
        return f"<chart {self.name}: {self.title}>"
