"""A text fits its place on a chart, and says where it goes on."""

from __future__ import annotations

import pytest

from finvet.memo.charts.drawing.fitted import balanced, clipped, fitting, wrapped
from finvet.memo.charts.drawing.lettering import width_of


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
    assert fitting(text, 9.0, 6.5) == pytest.approx(6.5)
    smaller = fitting(text, 1.8, 6.5)
    assert width_of(text, smaller) == pytest.approx(1.8)
