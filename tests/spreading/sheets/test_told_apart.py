from __future__ import annotations

from finvet.model import Cell
from finvet.spreading.sheets.told_apart import told_apart


def test_the_cells_of_a_row_are_told_apart() -> None:
    share = Cell(0.1, number_format="0%")
    found = told_apart({7: {1: Cell("Sales"), 2: Cell(2023.0), 3: Cell("1,234"), 4: share, 5: Cell(None)}})
    assert found.labels == {7: {1: "Sales"}}
    assert (found.numbers[7], found.amounts[7]) == ([2, 3, 4], [2, 3])
    assert (found.texts[7], found.years[7], found.others[7]) == ([1, 3], [2], [1, 3, 5])
