from __future__ import annotations

import pytest

from finvet.model import Cell, CellError, CellValue
from finvet.spreading.sheets.cells import is_amount, is_number, label_text, shown


@pytest.mark.parametrize(
    ("value", "label"),
    [
        ("Trade  receivables", "Trade receivables"), ("A", None), ("II.", None), ("a)", None), ("1,234", None),
        ("(756)", None), ("x" * 200, "x" * 160), ("现金", "现金"),
    ],
)  # fmt: skip
def test_what_is_a_label(value: str, label: str | None) -> None:
    assert label_text(Cell(value)) == label


@pytest.mark.parametrize(
    ("cell", "number", "amount"),
    [
        (Cell(12.0), True, True),
        (Cell(0.12, number_format="0.0%"), True, False),
        (Cell("1.234,5"), True, True),
        (Cell("12,5", number_format="0.0%"), True, False),
        (Cell("Cash"), False, False),
        (Cell(CellError("#REF!")), False, True),
        (Cell(None, formula="A1+A2"), False, True),
        (Cell(None), False, False),
    ],
)
def test_what_is_an_amount(cell: Cell, number: bool, amount: bool) -> None:
    assert (is_number(cell), is_amount(cell)) == (number, amount)


@pytest.mark.parametrize(("value", "text"), [(12.0, "12"), (0.5, "0.5"), (None, ""), ("x", "x")])
def test_a_cell_as_text(value: CellValue, text: str) -> None:
    assert shown(Cell(value)) == text
