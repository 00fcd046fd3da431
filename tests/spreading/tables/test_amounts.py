from __future__ import annotations

import pytest

from finvet.model import Cell, CellError, SourceFile
from finvet.spreading.sheets.digits import Marks
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.tables.amounts import amounts_in, marks_of_book
from finvet.spreading.tables.tables import Amount
from tests.books import book, csv_book, sheet

COMMA, OPEN = Marks("comma", decided=True), Marks("comma", decided=False)


def at(cell: Cell, marks: Marks = COMMA) -> Amount | None:
    grid = Grid(SourceFile("partner.xlsx", "0" * 64), sheet([(cell,)]))
    return amounts_in(grid, 1, {1: (1,)}, "Cash", marks)[0].get(1)


@pytest.mark.parametrize(
    "cell", [Cell("n/a"), Cell("--"), Cell("12 %"), Cell(0.12, number_format="0%"), Cell("EUR thousand"), Cell(True)]
)  # fmt: skip
def test_what_says_nothing_is_no_amount(cell: Cell) -> None:
    assert at(cell) is None


@pytest.mark.parametrize(
    ("cell", "reason"),
    [
        (Cell(CellError("#REF!")), "error-cell"),
        (Cell("see note 5"), "no-amount"),
        (Cell(None, formula="A1"), "formula-without-value"),
        (Cell(None, formula="A1", note="formula-link"), "formula-link"),
    ],
)
def test_what_cannot_be_read_says_why(cell: Cell, reason: str) -> None:
    found = at(cell)
    assert found is not None
    assert found.value is None
    assert found.problem is not None
    assert found.problem.code == reason


def test_a_text_is_read_by_the_marks_of_its_file() -> None:
    found = at(Cell("1.234,50"))
    assert found is not None
    assert (found.value, found.unsure, found.source.cell) == (1234.5, False, "A1")
    unsure = at(Cell("1.234"), OPEN)
    assert unsure is not None
    assert unsure.unsure
    magnitude = at(Cell("1,2m"))
    assert magnitude is not None
    assert magnitude.states_magnitude


def test_the_language_of_the_labels_tells_the_mark_where_the_amounts_leave_it_open() -> None:
    german = csv_book("Umsatzerlöse;'1.234'\nMaterialaufwand;'1.100'".replace(";", " | "))
    english = csv_book("Revenue;'1.234'\nCost of sales;'1.100'".replace(";", " | "))
    assert (marks_of_book(german).decimal, marks_of_book(english).decimal) == ("comma", "point")
    assert marks_of_book(book("Revenue | 1234")) == Marks("point", decided=False)


@pytest.mark.parametrize(
    ("cells", "value"),
    [
        ((Cell("(789"), Cell(")")), -789),
        ((Cell("(1.234"), Cell(" ) ")), -1234),
        ((Cell("(789"), Cell("Note")), None),
        ((Cell("789"), Cell(")")), 789),
    ],
)
def test_the_closing_bracket_may_stand_in_the_next_cell(cells: tuple[Cell, Cell], value: float | None) -> None:
    grid = Grid(SourceFile("partner.xlsx", "0" * 64), sheet([cells]))
    found = amounts_in(grid, 1, {1: (1,)}, "Interest", COMMA)[0][1]
    assert (found.value, found.source.cell) == (value, "A1")


@pytest.mark.parametrize(("text", "unsure"), [("5120", True), ("5.120,0", False), ("5.120", False), ("7", False)])
def test_an_amount_without_a_mark_is_unsure_where_all_others_of_a_table_have_decimals(text: str, unsure: bool) -> None:
    found = at(Cell(text), COMMA._replace(throughout=True))
    assert found is not None
    assert found.unsure == unsure
    plain = at(Cell(text))
    assert plain is not None
    assert not plain.unsure
