"""Years that begin over the labels are those of the amounts, one column to the right."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from finvet.errors import FileRefused
from finvet.model import Statements
from finvet.spreading.spread import spread
from tests.books import book, csv_book, spread_of

LINES = """
Revenue | 5000 | 4800
Cost of sales | 3000 | 2900
Gross profit | 2000 | 1900
Operating profit | 500 | 450
Net income | 330 | 295"""


def revenue(statements: Statements) -> dict[str, float | None]:
    return {period: figure.value for period, figure in statements.figures["revenue"].items()}


def spread_at_all(drawn: str) -> dict[str, float | None]:
    """What is read of the revenue; nothing where the sheet is refused."""
    try:
        return revenue(spread_of(drawn))
    except FileRefused:
        return {}


@pytest.mark.parametrize("title", ["", "Income statement\n", "Income statement\nin EUR\n"])
def test_as_many_years_as_columns_of_amounts_are_theirs(title: str) -> None:
    drawn = title + "2024 | 2023" + LINES
    assert revenue(spread_of(drawn)) == {"2024": 5000, "2023": 4800}
    assert revenue(spread([csv_book(drawn)])) == {"2024": 5000, "2023": 4800}
    assert revenue(spread_of(drawn.replace("2024 | 2023", "31.12.2024 | 31.12.2023"))) == {
        "2024-12-31": 5000, "2023-12-31": 4800,
    }  # fmt: skip


def test_the_cells_of_the_headings_are_where_they_stand() -> None:
    statements = spread([book("2024 | 2023 YTD" + LINES)])
    (left_out,) = (w for w in statements.warnings if w.message.code == "columns-to-date")
    assert [source.cell for source in left_out.basis] == ["B1"]
    assert statements.figures["revenue"]["2024"].basis[0].cell == "B2"


@pytest.mark.parametrize(
    ("heading", "read"),
    [
        (" | 2024 | 2023", {"2024": 5000, "2023": 4800}),
        ("EUR | 2024 | 2023", {"2024": 5000, "2023": 4800}),
        ("31.12.2024 | 2024 | 2023", {"2024": 5000, "2023": 4800}),
        ("31.12.2024 | 2024 | Change", {"2024": 5000}),
    ],
)
def test_other_headings_stay(heading: str, read: dict[str, float]) -> None:
    assert {p[:4]: v for p, v in revenue(spread_of(heading + LINES)).items()} == read


def test_an_amount_right_of_these_columns_leaves_the_years_where_they_are() -> None:
    assert not spread_at_all("2024 | 2023" + LINES + "\nTaxes | 5 | 6 | 7")


def test_fiscal_terms_that_are_numbered_are_years_as_well() -> None:
    titles = "제 25 기 2024.01.01 부터 2024.12.31 까지\n제 24 기 2023.01.01 부터 2023.12.31 까지\n"
    statements = spread_of(titles + "제 25 기 | 제 24 기" + LINES)
    assert revenue(statements) == {"2024-12-31": 5000, "2023-12-31": 4800}


def test_a_date_in_the_corner_is_no_year_of_amounts() -> None:
    assert not spread_at_all("31.12.2024 | 2024" + LINES)


def test_three_lines_show_where_the_amounts_stand() -> None:
    few = "\n".join(LINES.split("\n")[:4])
    assert revenue(spread_of("2024 | 2023" + few)) == {"2024": 5000, "2023": 4800}


def test_what_heads_no_columns_side_by_side_is_not_moved() -> None:
    lines = LINES.replace("| 5000", "| 5000 | 4999").replace("| 3000", "| 3000 | 2999").replace("| 330", "| 330 | 329")
    assert spread_at_all("2024 | | 2023" + lines).get("2024") != 5000


NOTED = """
Revenue | 5 | 5000 | 4800
Cost of sales | 6 | 3000 | 2900
Gross profit | | 2000 | 1900
Operating profit | 12 | 500 | 450
Net income | | 330 | 295"""


def test_the_heading_of_notes_over_labels_is_moved_with_the_years_behind_it() -> None:
    assert revenue(spread_of("Note | 2024 | 2023" + NOTED)) == {"2024": 5000, "2023": 4800}
    above = BALANCE + "\nIncome statement\nNote | 2024 | 2023"
    both = spread_of(above + NOTED)
    assert revenue(both) == {"2024": 5000, "2023": 4800}
    assert both.figures["total_assets"]["2024"].value == 900


def test_only_the_heading_of_notes_and_years_behind_it_are_moved() -> None:
    assert spread_at_all("Note | Ref | 2024" + NOTED) != {"2024": 5000, "2023": 4800}


def test_notes_that_head_labels_and_amounts_right_below_the_years_stay() -> None:
    assert revenue(spread_of("Note | 2024 | 2023" + LINES)) == {"2024": 5000, "2023": 4800}


BALANCE = """
Balance sheet
| Note | 2024 | 2023
Inventories | 8 | 300 | 280
Trade receivables | 9 | 200 | 190
Total current assets | | 500 | 470
Total assets | | 900 | 850"""


def merged(heads: str, *ranges: tuple[int, int, int, int]) -> Statements:
    drawn = book(heads + "\n | 2024 | 2023 | 2024 | 2023".replace("|", "| | |", 1) + TWO)
    return spread([replace(drawn, sheets=(replace(drawn.sheets[0], merged=ranges),))])


TWO = """
Revenue | 5 | 5000 | 4800 | 50 | 48
Cost of sales | 123 | 3000 | 2900 | 30 | 29
Gross profit | | 2000 | 1900 | 20 | 19
Operating profit | 7 | 500 | 450 | 5 | 4
Net income | | 330 | 295 | 3 | 2"""
HEADS = "Year ended 31 December 2024 | Notes | | Group | | Company"
RANGES = (1, 2, 2, 3), (1, 4, 1, 5), (1, 6, 1, 7)


def test_notes_merged_over_the_first_amounts_move_all_headings_back() -> None:
    statements = merged(HEADS, *RANGES)
    assert {p[:4]: v for p, v in revenue(statements).items()} == {"2024": 5000, "2023": 4800}


def test_other_words_over_the_first_amounts_leave_the_headings_where_they_are() -> None:
    for heads, ranges in ((HEADS.replace("Notes", "Opening"), RANGES), (HEADS, RANGES[1:])):
        with pytest.raises(FileRefused, match="years stand beside the amounts"):
            merged(heads, *ranges)
