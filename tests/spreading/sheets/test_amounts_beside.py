"""Amounts stand beside the years that head them: told by their order, or not at all."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from finvet.errors import FileRefused
from finvet.model import SourceFile, Statements
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.run_together import of_nobody
from finvet.spreading.sheets.views import YEARS_BESIDE, views
from finvet.spreading.spread import spread
from tests.books import book, sheet, spread_of

BOTH = {"2024": 5000, "2023": 4800}

BESIDE = """
 | 2024 | | 2023
Revenue | | 5000 | | 4800
Cost of sales | | 3000 | | 2900
Gross profit | | 2000 | | 1900
Net income | | 330 | | 295"""

SHIFTED = """
 | 2024 | 2023
Revenue | 5000 | 4800
Cost of sales | | 3000 | 2900
Gross profit | 2000 | 1900
Other income | | 20
Operating profit | 500 | 450
Net income | | 330 | 295"""

NOTED = """
 | 2024 | 2023
Revenue | 5 | 5000 | 4800
Cost of sales | 6 | 3000 | 2900
Gross profit | | 2000 | 1900
Operating profit | 12 | 500 | 450
Net income | | 330 | 295"""


def of(item: str, statements: Statements) -> dict[str, float | None]:
    return {period: figure.value for period, figure in statements.figures[item].items() if figure.value is not None}


@pytest.mark.parametrize("heading", [" | 2024 | | 2023", " | | | 2024 | | 2023", " | | 2024 | | | 2023"])
def test_the_first_of_as_many_amounts_is_of_the_first_year(heading: str) -> None:
    statements = spread_of(BESIDE.replace(" | 2024 | | 2023", heading))
    assert of("revenue", statements) == BOTH
    assert statements.figures["revenue"]["2023"].basis[0].cell == "E2"


def test_years_over_the_labels_take_their_units_along() -> None:
    drawn = BESIDE.replace(" | 2024 | | 2023", "2024 | 2023\nTEUR | TEUR")
    assert of("revenue", spread_of(drawn)) == {"2024": 5_000_000, "2023": 4_800_000}


def test_lines_that_a_scanner_shifted_are_told_by_their_order() -> None:
    statements = spread_of(SHIFTED)
    assert of("cost_of_sales", statements) == {"2024": 3000, "2023": 2900}
    assert of("net_income", statements) == {"2024": 330, "2023": 295}


def test_beside_shifted_lines_nobody_knows_of_which_year_one_amount_is() -> None:
    statements = spread_of(SHIFTED)
    assert not of("other_operating_income", statements)
    assert any("20 | ?" in source.text for warning in statements.warnings for source in warning.basis)


def test_an_amount_in_a_column_of_one_year_alone_is_of_that_year() -> None:
    assert of("other_operating_income", spread_of(BESIDE + "\nOther income | | | | 20")) == {"2023": 20}


def test_the_numbers_of_notes_are_no_amounts() -> None:
    assert of("revenue", spread_of(NOTED)) == BOTH


def test_a_year_merged_over_notes_and_amounts_heads_the_amounts() -> None:
    lines = " | 2024 | | 2023\nRevenue | 5 | 5000 | 5 | 4800\nCost of sales | 6 | 3000 | 6 | 2900\n"
    lines += "Gross profit | | 2000 | | 1900\nOperating profit | 7 | 500 | 7 | 450\nNet income | | 330 | | 295"
    noted = replace(sheet(lines), merged=((1, 2, 1, 3), (1, 4, 1, 5)))
    assert of("revenue", spread([book(noted)])) == BOTH


def view(drawn: str) -> Grid:
    (found,) = views(SourceFile("a.xlsx", "0" * 64), sheet(drawn))
    return found


def test_more_amounts_than_years_are_told_by_no_order() -> None:
    assert view(BESIDE + "\nTaxes | | 5 | 6 | 7").set_aside == YEARS_BESIDE


def test_a_date_in_the_corner_is_no_year_of_amounts() -> None:
    assert view(BESIDE.replace(" | 2024 | | 2023", "31.12.2024 | 2024")).set_aside == YEARS_BESIDE


def test_a_heading_in_words_among_the_amounts_says_what_they_are() -> None:
    drawn = BESIDE.replace("\nRevenue", "\n | | Budget\nRevenue")
    assert sorted(view(drawn).rows[3]) == [1, 3, 5]


def test_a_heading_over_nothing_beside_amounts_under_none_tells_that_all_stand_beside() -> None:
    lines = NOTED.replace(" | 2024 | 2023", " | | Current year | Prior year | Change").replace("| | 2000", "| 7 | 2000")
    drawn = lines.replace("| | 330", "| 9 | 330").replace(" 5 |", " 41 |")
    assert view(drawn).set_aside == YEARS_BESIDE
    assert view(drawn + "\nTaxes | | | | 20").set_aside is None


def test_two_lines_are_too_few_to_tell_an_order() -> None:
    drawn = "\n".join(BESIDE.split("\n")[:4])
    assert view(drawn + "\nTaxes | | 5").set_aside == YEARS_BESIDE


def test_a_year_over_numbers_of_notes_is_of_nobody() -> None:
    """The numbers go up too seldom to be surely those of notes, and are much too small for amounts."""
    drawn = NOTED.replace("Cost of sales | 6", "Cost of sales | 4")
    assert view(drawn).set_aside == YEARS_BESIDE
    with pytest.raises(FileRefused, match="years stand beside the amounts"):
        spread_of(drawn)


def test_years_that_are_not_filled_in_yet_head_zeros() -> None:
    heading, *lines = NOTED.replace("| | ", "| ").strip("\n").split("\n")
    drawn = [heading + " | 2025", "Revenue | 5000 | 4800", *(f"{line} | 0" for line in lines[2:])]
    assert view("\n".join(drawn)).set_aside is None


def test_details_and_totals_under_merged_years_stay_where_they_are() -> None:
    lines = " | 2024 | | 2023\nReceivables | 10 | | 8\nInventories | 20 | | 17\nCash | 5 | | 4\nCurrent assets | | 35 | | 29"
    merged = replace(sheet(lines), merged=((1, 2, 1, 3), (1, 4, 1, 5)))
    assert sorted(view(lines).rows[5]) == [1, 2, 4]
    (kept,) = views(SourceFile("a.xlsx", "0" * 64), merged)
    assert sorted(kept.rows[5]) == [1, 3, 5]


def test_numbers_under_a_word_left_of_the_years_are_none_of_their_amounts() -> None:
    lines = SHIFTED.replace(" | 2024 | 2023", "Note | Ref | 2024 | 2023").strip("\n").split("\n")
    drawn = "\n".join([lines[0], *(line.replace(" | ", f" | {7 + n % 2} | ", 1) for n, line in enumerate(lines[1:]))])
    assert of("net_income", spread_of(drawn)) == {"2024": 330, "2023": 295}


def test_a_period_up_to_now_beside_years_is_one_of_their_columns() -> None:
    drawn = SHIFTED.replace("2023", "2023 | LTM Mar 2024").replace("Other income | | 20", "Tax | 50 | 45")
    lines = [line + (" | 40" if line and line[0] != " " else "") for line in drawn.split("\n")]
    assert of("net_income", spread_of("\n".join(lines))) == {"2024": 330, "2023": 295}


@pytest.mark.parametrize("heading", ["Comment", "Consolidated", "LTM"])
def test_a_heading_of_words_counts_no_amount(heading: str) -> None:
    """The change between two years is none of the second one, though as many numbers stand there as headings."""
    lines = " | 2024 | | 2023 | HEADING\nRevenue | 5000 | 200 | 4800\nCost of sales | 3000 | 100 | 2900\n"
    drawn = lines + "Gross profit | 2000 | 100 | 1900\nNet income | 330 | 35 | 295"
    assert of("revenue", spread_of(drawn.replace("HEADING", heading))) == BOTH


def test_numbers_behind_the_years_in_more_lines_than_under_the_first_tell_that_all_stand_beside() -> None:
    noted = NOTED.replace(" | 5 |", " | '5,6' |").replace(" | 6 |", " | '7,8' |").replace(" | 12 |", " | |")
    assert view(noted).set_aside == YEARS_BESIDE
    assert view(noted.replace("2024 | 2023", "2024 | 2023 | 2022")).set_aside is None


def test_amounts_of_nobody_that_look_like_years_head_nothing() -> None:
    assert of_nobody(["8", "306"]) == "8 | 306 | ?"
    assert of_nobody(["8", "2068"]) == "?"
