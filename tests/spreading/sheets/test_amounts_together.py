"""Amounts of several years in one cell are told by their order where a line shows one of each; else not at all."""

from __future__ import annotations

from finvet.model import SourceFile
from finvet.spreading.sheets.cells import shown
from finvet.spreading.sheets.views import views
from tests.books import sheet, spread_of, values

LINES = """ | Note | 2024 | 2023
Revenue | 3 | 5,000 4,800
Cost of sales | 4 | (3,000) (2,900)
Gross profit | | 2,000 1,900
Other income | | 306 333
Net income | | | 330 295"""


def test_the_first_of_two_amounts_is_of_the_first_year() -> None:
    statements = spread_of(LINES)
    assert values(statements)["revenue"] == {"2024": 5000, "2023": 4800}
    assert values(statements)["net_income"] == {"2024": 330, "2023": 295}
    assert statements.figures["revenue"]["2023"].basis[0].cell == "C2"


def test_two_short_ones_are_not_one_long_one() -> None:
    assert values(spread_of(LINES))["other_operating_income"] == {"2024": 306, "2023": 333}


def row(drawn: str, number: int) -> dict[int, str]:
    (grid,) = views(SourceFile("a.xlsx", "0" * 64), sheet(drawn))
    return {column: shown(cell) for column, cell in grid.rows[number].items() if column > 2}


def test_a_number_beside_stays_one() -> None:
    three = LINES.replace("2024 | 2023", "2024 | 2023 | Change").replace("4,800", "4,800 | 200")
    assert row(three, 2) == {3: "5,000", 4: "4,800", 5: "200"}


def test_a_line_of_another_number_of_amounts_is_told_by_nothing() -> None:
    three = LINES.replace("2024 | 2023", "2024 | 2023 | 2022").replace("5,000 4,800", "5,000 4,800 | | 4,600")
    assert row(three, 2) == {3: "5,000", 4: "4,800", 5: "4,600"}
    assert row(three, 3) == {3: "(3,000) | (2,900) | ?"}


def test_digits_grouped_by_spaces_leave_all_of_them_open() -> None:
    grouped = LINES.replace(",", " ")
    assert row(grouped, 2) == {3: "5 | 000 | 4 | 800 | ?"}
    assert row(grouped, 5) == {3: "306 | 333 | ?"}


def test_two_lines_are_too_few() -> None:
    lines = LINES.split("\n")
    assert row("\n".join([*lines[:3], lines[4]]), 4) == {3: "306 333"}


def test_amounts_of_grouped_digits_beside_one_odd_cell_stay() -> None:
    lines = ["Revenue | | 5 000 | 4 800", "Cost of sales | | 3 000 | 2 900", "Taxes | | 306 333 | 295 100"]
    assert row("\n".join([LINES.split("\n", maxsplit=1)[0], *lines, "Net income | | 2,000 1,900"]), 4) == {
        3: "306 333",
        4: "295 100",
    }


def test_amounts_that_look_like_years_head_nothing() -> None:
    assert row(LINES.replace("Other income | | 306 333", "Other income | | 2011 | 2013"), 6) == {3: "330", 4: "295"}


def test_a_remark_behind_an_amount_is_no_other_amount() -> None:
    marked = LINES.replace("5,000 4,800", "5,000 1) | 4,800").replace("2,000 1,900", "2,000 1) | 1,900")
    assert row(marked.replace("(3,000) (2,900)", "3,000 1) | 2,900"), 2) == {3: "5,000 1)", 4: "4,800"}


def test_a_heading_of_words_counts_no_amount() -> None:
    assert row(LINES.replace("2024 | 2023", "2024 | 2023 | Comment"), 2) == {3: "5,000", 4: "4,800"}
