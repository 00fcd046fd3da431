"""How charts look: sizes that can be read at 8 cm, colours that differ in grey print and to colour-blind eyes."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

WIDTH = 3.3
"""Inches: 8.4 cm."""
MARGIN = 0.08
TITLE_SIZE, TEXT_SIZE, VALUE_SIZE, FOOT_SIZE, SMALLEST_SIZE = 8.0, 6.5, 6.5, 5.8, 4.5
FONT = "DejaVu Sans"
DPI = 200

INK, FOOT, FAINT, RULE = "#1a1a1a", "#4d4d4d", "#6e6e6e", "#b0b0b0"
DARK_BLUE, ORANGE, PALE_BLUE, DARK_ORANGE = "#0b4f8a", "#e69f00", "#b5d3ea", "#8a5a00"
CRITICAL_ZONE, CONCERN_ZONE = "#f3d5c8", "#fdf3dc"


class Look(Struct, frozen=True):
    """A series' look: its colour, that of its name on white, and what tells it apart without colour."""

    color: str
    text: str
    marker: str = "o"
    dashes: str = "-"
    hatch: str | None = None
    thin: str | None = None

    @property
    def line(self) -> str:
        """The colour of a line, which must be seen where it is thin."""
        return self.thin or self.color


CASH = Look(DARK_BLUE, DARK_BLUE)
AGAINST = Look(ORANGE, DARK_ORANGE, "s", "--")
LEFT_OVER = Look(PALE_BLUE, DARK_BLUE, "D", "-.", "////", thin="#3f8fc4")
OTHER = Look(FAINT, FAINT, "^", ":")
RESULT = Look(INK, INK, "D", "-.")

POINTS: Mapping[int | None, tuple[str, str, str]] = {
    2: ("#dceaf6", INK, "●●"),
    1: ("#f2bd5c", INK, "●○"),
    0: ("#8f2d0b", "#ffffff", "○○"),
    None: ("#ffffff", FOOT, ""),
}
"""By points: the fill of a cell, its ink, and a sign that is read without colour."""
