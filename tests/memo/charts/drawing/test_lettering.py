"""Labels are as wide and stand where matplotlib's own texts would, and lines fit their room."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.textpath import text_to_path

from finvet.memo.charts.drawing.lettering import POINT, balanced, clipped, fitting, font, label, width_of, wrapped

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


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize(
    "text",
    ["iiii ijij lill " * 9 + "WWWW WMWM " * 9, "x" * 5000, "w" * 40 + " and " + "m" * 90, "مرحبا " * 80, "净" * 400],
)
@pytest.mark.filterwarnings("ignore:Glyph")
@pytest.mark.parametrize("most", [1, 2, 3])
def test_lines_fit_their_room_and_say_that_the_text_goes_on(text: str, most: int, bold: bool) -> None:
    lines = wrapped(text, 6.5, 3.0, most, bold=bold)
    assert len(lines) <= most
    assert all(width_of(line, 6.5, bold=bold) <= 3.0 for line in lines)
    assert lines[-1].endswith("…") == (sum(map(len, "".join(lines).split())) < sum(map(len, text.split())))


def test_a_text_that_fits_stays_whole() -> None:
    assert wrapped("Operating cash flow fell", 8, 3.2, 2) == ["Operating cash flow fell"]
    assert wrapped("Operating cash flow\u202e fell \n in both years, and so did free cash flow", 8, 1.6, 9) == [
        "Operating cash flow fell in", "both years, and so did free", "cash flow",
    ]  # fmt: skip
    assert wrapped("", 8, 3.2, 2) == []


def test_lines_of_a_title_are_of_much_the_same_length() -> None:
    title = "Operating cash flow reached net income every year"
    assert wrapped(title, 8, 3.14, 3, bold=True)[1] == "year"
    assert balanced(title, 8, 3.14, 3, bold=True) == ["Operating cash flow reached", "net income every year"]
    assert balanced("word " * 90, 8, 3.14, 3) == wrapped("word " * 90, 8, 3.14, 3)


def test_what_does_not_fit_is_smaller_or_cut() -> None:
    text = "Cash flow to current liabilities, three years"
    assert clipped(text, 9.0, 6.5) == text
    short = clipped(text, 1.0, 6.5)
    assert short.endswith("…")
    assert text.startswith(short[:-1])
    assert width_of(short, 6.5) <= 1.0
    assert fitting(text, 9.0, 6.5) == 6.5
    smaller = fitting(text, 1.8, 6.5)
    assert width_of(text, smaller) == pytest.approx(1.8)
