"""Labels are as wide and stand where matplotlib's own texts would."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.textpath import text_to_path

from finvet.memo.charts.drawing import lettering
from finvet.memo.charts.drawing.lettering import POINT, font, label, width_of
from finvet.memo.charts.style import FONT
from finvet.memo.formats import fonts

TEXTS = ("Debt service cover 1.24 x ★", "Vandœuvre, To. AVATAR", "Ärger 10 % †", "Чистая прибыль", "(1,234.5)")
ARABIC, CHINESE = "صافي الربح", "净利润"
DPI = 200


def drawn(figure: Figure) -> Any:
    """The reds of a figure's dots."""
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba())[..., 0]


def dark(figure: Figure) -> tuple[int, int, int, int]:
    """Where the dots of a text are: left, right, top and bottom."""
    rows, columns = np.nonzero(drawn(figure) < 128)
    return columns.min(), columns.max(), rows.min(), rows.max()


def sheet() -> Figure:
    return Figure(figsize=(3, 1), dpi=DPI, facecolor="white")


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_as_wide_as_matplotlib_lays_it_out(text: str, bold: bool) -> None:
    laid_out = text_to_path.get_text_width_height_descent(text, font(10, bold=bold), ismath=False)[0] * POINT
    assert width_of(text, 10, bold=bold) == pytest.approx(laid_out, rel=0.01)
    assert width_of(text, 5, bold=bold) == pytest.approx(laid_out / 2, rel=0.01)


@pytest.mark.parametrize("va", ["top", "center", "center_baseline", "baseline", "bottom"])
@pytest.mark.parametrize("ha", ["left", "center", "right"])
def test_a_label_stands_where_matplotlib_would_put_it(ha: str, va: str) -> None:
    ours, theirs = sheet(), sheet()
    label(ours, 0.5, 0.5, "Fees, 12 x", 8, ha=ha, va=va)
    theirs.text(0.5, 0.5, "Fees, 12 x", fontproperties=font(8, bold=False), ha=ha, va=va)
    assert dark(ours) == pytest.approx(dark(theirs), abs=2)


@pytest.mark.parametrize("text", [ARABIC, "e\u0301 12"])
def test_what_is_shaped_is_left_to_matplotlib(text: str) -> None:
    ours, theirs = sheet(), sheet()
    label(ours, 0.1, 0.5, text, 8)
    theirs.text(0.1, 0.5, text, fontproperties=font(8, bold=False), va="center")
    assert dark(ours) == dark(theirs)


@pytest.mark.skipif(len(fonts.chosen(CHINESE).families) == len(fonts.OURS), reason="no font of this system is Chinese")
def test_letters_that_our_font_lacks_come_from_one_of_this_system() -> None:
    ours, boxes = sheet(), sheet()
    label(ours, 0.1, 0.5, f"Cash {CHINESE}", 8)
    dots = drawn(ours)
    boxes.text(0.1, 0.5, f"Cash {CHINESE}", fontproperties=font(8, bold=False), va="center")
    with pytest.warns(UserWarning, match="Glyph"):
        in_boxes = drawn(boxes)
    assert (in_boxes != dots).any()
    assert width_of(CHINESE, 10) == pytest.approx(3 * 10 * POINT, rel=0.05)


def test_where_no_font_has_them_they_are_boxes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fonts, "chosen", lambda _: fonts.Choice(fonts.OURS, {}))
    lettering._families.cache_clear()
    assert label(sheet(), 0.1, 0.5, "Cash 净", 8).get_fontfamily() == [FONT]
    lettering._families.cache_clear()


def test_a_label_that_somebody_changed_is_drawn_so() -> None:
    turned, larger, gone = sheet(), sheet(), sheet()
    label(turned, 0.1, 0.1, "Free cash flow", 8, va="bottom").set_rotation(90)
    left, right, top, bottom = dark(turned)
    assert bottom - top > right - left
    written = label(larger, 0.1, 0.5, "Free cash flow", 8)
    before = dark(larger)
    written.set_fontsize(16)
    assert dark(larger)[1] > before[1]
    label(gone, 0.1, 0.5, "Free cash flow", 8).set_visible(False)
    assert (drawn(gone) == 255).all()
