from __future__ import annotations

from finvet.model import SourceFile
from finvet.spreading.sheets.grid import Grid
from tests.books import sheet

FILE = SourceFile("partner.xlsx", "0" * 64)


def test_numbers_of_lines_are_no_amounts() -> None:
    lines = "\n".join(f"Line {chr(65 + n)}{chr(97 + n)} | {n + 1} | {1000 + 37 * n}" for n in range(7))
    grid = Grid(FILE, sheet(f"Item | No. | 2024\n{lines}"))
    assert grid.amount_rows.keys() == {3}
    assert grid.amounts_in(2, 3)
    assert not grid.amounts_in(2, 2)


def test_a_heading_speaks_for_the_amounts_up_to_the_next_one_in_words() -> None:
    grid = Grid(FILE, sheet("Balance sheet | FY2024\nCash | 10\nStocks | 20\nIncome | FY2024\nRevenue | 30"))
    assert grid.heads_amounts(1, 2, 2)
    assert not grid.heads_amounts(1, 2, 3)
    assert grid.heads_amounts(4, 2, 1)


def test_rows_and_cells_stand_in_order_and_texts_have_their_sources() -> None:
    grid = Grid(FILE, sheet([("Title",), (), ("Cash", 1.0)]))
    assert grid.row_numbers == [1, 3]
    assert (grid.between(2, 9), list(grid.below(1))) == ([3], [3])
    assert [(text, source.cell) for text, source in grid.top] == [("Title", "A1")]
    assert grid.label(3, before=2) == (1, "Cash")


def test_a_letter_in_several_columns_answers_and_in_one_is_a_year() -> None:
    grid = Grid(FILE, sheet("Item | N\nAudited | N | N\nRevenue | 10 | 9"))
    assert [grid.headings(row) for row in (1, 2)] == [[2], []]
