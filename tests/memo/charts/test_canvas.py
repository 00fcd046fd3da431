"""Texts of a chart stay on its sheet, which shows them in the size that was measured."""

import pytest

from finvet.memo.charts.drawing.canvas import ROOM, width_of, wrapped
from finvet.memo.charts.style import FOOT_SIZE

UNEVEN = "iiii iiii ijij lill " * 6 + "WWWW MMMM WMWM MWMW " * 6


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize("text", [UNEVEN, "W" * 300, "Ж" * 200], ids=["uneven", "one word", "Cyrillic"])
def test_every_line_fits_the_sheet(text, bold):
    lines = wrapped(text, FOOT_SIZE, 9, bold=bold)
    assert len(lines) > 1
    assert max(width_of(line, FOOT_SIZE, bold=bold) for line in lines) <= ROOM


def test_nothing_takes_no_line():
    assert wrapped("", FOOT_SIZE, 2) == []
    assert wrapped("Days.", FOOT_SIZE, 2) == ["Days."]
