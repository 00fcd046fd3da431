"""Numbers of lines and codes told from amounts."""

from __future__ import annotations

from finvet.model import Cell
from finvet.spreading.sheets.codes import numbers_lines


def test_amounts_that_go_up_under_a_year_in_digits_are_no_line_numbers() -> None:
    rising = [31.0, 62.0, 93.0, 124.0, 155.0, 186.0]
    assert numbers_lines([Cell(number) for number in rising])
    for year in ("2023", 2023.0):
        assert not numbers_lines([Cell(year), *map(Cell, rising)])
    assert numbers_lines([Cell(float(code)) for code in range(2010, 2070, 10)])
