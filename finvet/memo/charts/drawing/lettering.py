"""The text of charts: how wide it is, and a label that is drawn by the outlines of its letters.

Matplotlib lays out and draws every letter of a text anew, at more cost than all the rest of a chart. Here the outline
and the width of a letter are made out once; what has to be shaped, like Arabic, is left to matplotlib.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import RendererAgg
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager
from matplotlib.ft2font import FT2Font, Kerning, LoadFlags
from matplotlib.path import Path as Outline
from matplotlib.text import Text
from matplotlib.textpath import text_to_path
from matplotlib.transforms import Affine2D, Transform
from msgspec import Struct

from finvet.memo.charts.style import FONT, INK

POINT = 1 / 72
SPACING = 1.2
"""From one line of a text to the next, in its own size."""
ASCENT, DESCENT = 0.76, 0.24
"""How far the font stands above and below its line, in its own size."""
FACES: Mapping[bool, str] = {False: "DejaVuSans.ttf", True: "DejaVuSans-Bold.ttf"}
DROP: Mapping[str, float] = {
    "top": ASCENT, "center_baseline": ASCENT / 2, "center": (ASCENT - DESCENT) / 2, "baseline": 0.0, "bottom": -DESCENT
}  # fmt: skip
"""From the place of a label down to its line, in its own size."""
SHARE: Mapping[str, float] = {"left": 0.0, "center": 0.5, "right": 1.0}
"""The part of a label that stands left of its place."""


class Label(Text):
    """One line of our font; in an svg or pdf it stays text, in dots it is drawn by its outlines."""

    def draw(self, renderer: Any) -> None:
        """Draws it at its place; as matplotlib does where somebody gave it another font, a box or a turn."""
        if not self.get_visible() or not self.get_text():
            return
        if not self._is_plain():
            super().draw(renderer)
            return
        text, bold = self.get_text(), self.get_fontweight() == "bold"
        dots = renderer.points_to_pixels(self.get_fontsize())
        x, y = self.get_transform().transform(self.get_position())
        x -= width_of(text, dots, bold=bold) / POINT * SHARE[self.get_horizontalalignment()]
        y -= dots * DROP[self.get_verticalalignment()]
        is_in_dots, how = isinstance(renderer, RendererAgg), renderer.new_gc()
        color = to_rgba(self.get_color(), self.get_alpha())
        if is_in_dots:
            how.set_linewidth(0)
            how.set_snap(False)
            renderer.draw_path(how, _outline(text, bold), Affine2D.from_values(dots, 0, 0, dots, x, y), color)
        else:
            how.set_foreground(color, isRGBA=True)
            _, height = renderer.get_canvas_width_height()
            line = height - y if renderer.flipy() else y
            renderer.draw_text(how, x, line, text, self.get_fontproperties(), 0, ismath=False, mtext=self)
        how.restore()
        self.stale = False

    def _is_plain(self) -> bool:
        is_changed = self.get_rotation() or self.get_bbox_patch() or self.get_path_effects()
        return not is_changed and self.get_fontfamily() == [FONT] and all(map(_stands_alone, self.get_text()))


def label(
    on: Axes | Figure, x: float, y: float, text: str, size: float, *, bold: bool = False, color: str = INK,
    ha: str = "left", va: str = "center", at: Transform | None = None,
) -> Label:  # fmt: skip
    """Writes a text on axes or on the sheet, at a place of their own or of another transformation."""
    how: dict[str, Any] = {} if at is None else {"transform": at}
    how |= {"color": color, "ha": ha, "va": va, "parse_math": False, "clip_on": False}
    written = Label(x, y, text, fontproperties=font(size, bold=bold, beside=_beside(text)), **how)
    on.add_artist(written)
    return written


@cache
def font(size: float, *, bold: bool, beside: tuple[str, ...] = ()) -> FontProperties:
    """The font of all text; one that comes with matplotlib, so that every machine draws the same.

    `beside`: families for letters that it has not.
    """
    return FontProperties(family=[FONT, *beside], size=size, weight="bold" if bold else "normal")


def _beside(text: str) -> tuple[str, ...]:
    return _families(frozenset(character for character in text if not _is_ours(character)))


@lru_cache(maxsize=256)
def _families(letters: frozenset[str]) -> tuple[str, ...]:
    """Fonts of this system that have these letters, made known to matplotlib."""
    if not letters:
        return ()
    from finvet.memo.formats.fonts import files_beside_ours  # loads typst, for letters that few charts have

    found = files_beside_ours("".join(sorted(letters)))
    for file in found.values():
        _known_to_matplotlib(file)
    return tuple(found)


@cache
def _known_to_matplotlib(file: str) -> None:
    fontManager.addfont(file)


# ---------------------------------------------------------------- letters


class _Letter(Struct, frozen=True):
    """A letter of our font at the size of 1: how far the next one stands, and its outline."""

    index: Any
    advance: float
    corners: Any
    codes: Any


@cache
def _face(bold: bool) -> FT2Font:
    return FT2Font(str(Path(mpl.get_data_path()) / "fonts" / "ttf" / FACES[bold]))


@lru_cache(maxsize=4096)
def _letter(character: str, bold: bool) -> _Letter:
    face = _face(bold)
    face.set_size(float(face.units_per_EM), 1 / POINT)
    glyph = face.load_char(ord(character), LoadFlags.NO_HINTING)
    corners, codes = face.get_path()
    whole = face.units_per_EM
    return _Letter(face.get_char_index(ord(character)), glyph.linearHoriAdvance / 65536 / whole, corners / whole, codes)


@lru_cache(maxsize=16384)
def _kerning(left: str, right: str, bold: bool) -> float:
    face = _face(bold)
    units = face.get_kerning(_letter(left, bold).index, _letter(right, bold).index, Kerning.UNSCALED)
    return units / face.units_per_EM


@lru_cache(maxsize=4096)
def _stands_alone(character: str) -> bool:
    """Whether our font has a character, and draws it alike beside any other."""
    is_shaped = unicodedata.combining(character) or unicodedata.bidirectional(character) in ("R", "AL")
    return not is_shaped and _is_ours(character)


def _is_ours(character: str) -> bool:
    return bool(_face(False).get_char_index(ord(character)))


def _starts(text: str, bold: bool) -> Iterator[float]:
    """Where each letter of a text begins, and where the last one ends, at the size of 1."""
    at = 0.0
    for number, character in enumerate(text):
        if number:
            at += _kerning(text[number - 1], character, bold)
        yield at
        at += _letter(character, bold).advance
    yield at


def _outline(text: str, bold: bool) -> Outline:
    letters = [_letter(character, bold) for character in text]
    corners = [letter.corners + np.array((at, 0.0)) for letter, at in zip(letters, _starts(text, bold), strict=False)]
    return Outline(np.concatenate(corners), np.concatenate([letter.codes for letter in letters]))


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a text is, in inches."""
    if all(map(_stands_alone, text)):
        *_, width = _starts(text, bold)
        return width * size * POINT
    how = font(size, bold=bold, beside=_beside(text))
    return float(text_to_path.get_text_width_height_descent(text, how, ismath=False)[0]) * POINT
