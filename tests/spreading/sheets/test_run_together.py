"""A statement whose lines were pasted as text, each in one cell, is read under the periods of its heading."""

from __future__ import annotations

from datetime import date

import pytest

from finvet.errors import FileRefused
from finvet.model import SourceFile
from finvet.spreading.sheets.grid import Grid
from finvet.spreading.sheets.run_together import taken_apart
from finvet.spreading.spread import spread
from tests.books import csv_book, sheet, spread_of, values
from tests.spreading.drawn_tables import cells, told

PASTED = """
Larkspur Ltd
Income statement for the year ended 31 December, EUR
Note 2023 2022 2021
Revenue 3 5,200,300 4,800,100 4,500,900
Cost of sales (3,100,200) (2,900,300) (2,700,400)
Gross profit 2,100,100 1,899,800 1,800,500
Administrative expenses 4 (900,100) (850,200) (800,300)
Operating profit 1,200,000 1,049,600 1,000,200
Page 3 of 10
"""


def test_the_amounts_of_a_line_stand_under_its_periods() -> None:
    found = told(PASTED)
    assert found["Revenue"] == {2023: 5_200_300, 2022: 4_800_100, 2021: 4_500_900}
    assert found["Cost of sales"] == {2023: -3_100_200, 2022: -2_900_300, 2021: -2_700_400}
    assert set(found) == {
        "Revenue", "Cost of sales", "Gross profit", "Administrative expenses", "Operating profit"
    }  # fmt: skip


def test_every_figure_leads_to_the_cell_of_its_line_as_printed() -> None:
    figure = spread_of(PASTED).figures["cost_of_sales"]["2022-12-31"]
    assert (figure.value, figure.basis[0].cell, figure.basis[0].text) == (2_900_300, "A5", "(2,900,300)")
    assert figure.confidence == "high"


def test_labels_may_stand_in_a_column_of_their_own() -> None:
    drawn = """
Income statement 2023
 | 2023 2022
Revenue | 5,200,300 4,800,100
Cost of sales | (3,100,200) (2,900,300)
Gross profit | 2,100,100 1,899,800
"""
    assert cells(drawn)["Gross profit", 2022] == "B5"


def test_the_decimal_mark_is_that_of_all_amounts() -> None:
    drawn = PASTED.replace(",", ".")
    assert told(drawn)["Revenue"][2023] == 5_200_300
    assert told(drawn.replace("300 4", "300,50 4"))["Revenue"][2023] == pytest.approx(5_200_300.50)


def test_an_open_decimal_mark_leaves_all_as_it_is() -> None:
    lines = "Revenue 5,200 4,800\nCost of sales (3,100) (2,900)\nGross profit 100 90"
    with pytest.raises(FileRefused):
        spread_of(f"Income statement\n2023 2022\n{lines}")


@pytest.mark.parametrize("amounts", ["(100,000) (99,600)", "(100,000)"])
def test_a_line_that_lacks_an_amount_is_not_guessed_but_said(amounts: str) -> None:
    statements = spread_of(f"{PASTED}Finance costs {amounts}\n")
    assert "interest_expense" not in values(statements)
    assert len(told(PASTED)) == len(told(f"{PASTED}Finance costs {amounts}\n"))
    (unreadable,) = [w for w in statements.warnings if w.message.code == "unreadable-no-amount"]
    assert unreadable.message.parameters["cell"] == "A10"


def test_titles_and_notes_between_the_lines_stay_as_they_are() -> None:
    drawn = PASTED + "Audited in 2024\nSee page 12\n"
    statements = spread_of(drawn)
    assert statements.figures.keys() == spread_of(PASTED).figures.keys()
    assert not [w for w in statements.warnings if w.message.code == "unreadable-no-amount"]


def test_a_day_in_a_cell_of_its_own_stays_a_day() -> None:
    rows = [("Printed", date(2024, 3, 1)), *((line,) for line in PASTED.strip().splitlines())]
    grid = taken_apart(Grid(SourceFile("a.xlsx", ""), sheet(rows)))
    assert grid.rows[1][2].value == date(2024, 3, 1)
    assert grid.rows[5][4].value == "5,200,300"


def test_the_number_of_a_note_is_no_amount_where_one_is_missing() -> None:
    """Of "7 4,000 3,000" under three years nobody knows whether the first is the note."""
    assert "Finance costs" not in told(PASTED + "Finance costs 7 4,000 3,000\n")
    without_notes = PASTED.replace("Revenue 3", "Revenue").replace("expenses 4", "expenses")
    assert told(without_notes + "Finance costs 7 4,000 3,000\n")["Finance costs"][2023] == 7


def test_a_currency_before_an_amount_and_a_dash_for_none_are_parts_of_a_line() -> None:
    found = told(PASTED + "Finance costs $ (1,100) - $ (2,200)\n")
    assert found["Finance costs"] == {2023: -1100, 2021: -2200}


def view(drawn: str) -> Grid:
    """A sheet as pasted, with its amounts apart."""
    return taken_apart(Grid(SourceFile("a.xlsx", ""), sheet(drawn)))


@pytest.mark.parametrize("line", ["Net income 2024", "See page 12", "Notes", "Revenue of the group"])
def test_a_year_or_a_small_number_alone_is_no_amount(line: str) -> None:
    grid = view(PASTED + line)
    assert [cell.value for cell in grid.rows[max(grid.rows)].values()] == [line]


def test_words_below_a_heading_and_amounts_above_it_do_not_count() -> None:
    words = "\n".join(f"Accounting policy {'abcdefgh'[n]}" for n in range(8))
    above = "\n".join(f"Shareholder {'abcdefgh'[n]} holds 25,000 30,000" for n in range(8))
    assert told(f"{above}\n{PASTED.strip()}\n{words}") == told(PASTED)


def test_one_amount_more_than_periods_is_no_note_where_it_is_large() -> None:
    assert "Finance costs" not in told(PASTED + "Finance costs 5,000 100 90 80\n")


def test_small_whole_amounts_need_no_decimal_mark() -> None:
    lines = "Revenue 520 480\nCost of sales (310) (290)\nGross profit 210 190"
    assert told(f"Income statement\n2023 2022\n{lines}")["Gross profit"] == {2023: 210, 2022: 190}


def test_where_few_lines_fit_their_heading_none_is_taken_apart() -> None:
    drawn = PASTED + "\n".join(f"Finance costs {n} 1,000 2,000" for n in ("a", "b", "c"))
    assert max(max(cells) for cells in view(drawn).rows.values()) == 1


@pytest.mark.parametrize(
    "text",
    [
        "We met in 2023 2022\nRooms 4 5\nVisitors 1,200,300 1,100,200",  # few lines
        "Revenue 5 200 300 4 800 100\nCosts 3 100 200 2 900 300\nProfit 2 100 100 1 899 800\nTax 200 300",
        "Ports 80 443\nHosts 10 20\nUsers 30 40\nRooms 50 60",  # no periods above
    ],
)
def test_other_texts_stay_as_they_are(text: str) -> None:
    grid = Grid(SourceFile("a.xlsx", ""), sheet(text))
    assert taken_apart(grid) is grid


def test_a_text_file_without_a_delimiter_is_read_likewise() -> None:
    found = spread([csv_book(PASTED)])
    assert values(found)["revenue"] == {"2021-12-31": 4_500_900, "2022-12-31": 4_800_100, "2023-12-31": 5_200_300}


TOGETHER = "Balance sheet\n | 2023 | 2022\nInventories Cash Total assets | '{0}' | '{1}'"


@pytest.mark.parametrize(
    ("cells", "is_named"),
    [
        (("30 20 50", "25 20 45"), True),
        (("1,030 (20) 1,010", "1,025 -- 1,025"), True),
        (("30 20 50", "25 45"), False),  # of other lines
        (("30 20 50", "approx. 25 20 45"), False),
        (("1 030 200", "1 025 200"), False),  # one amount
        (("30 20", "25 20"), False),  # few enough for the groups of one amount's digits
    ],
)
def test_columns_that_stand_in_one_cell_are_named(cells: tuple[str, str], *, is_named: bool) -> None:
    income = "Income statement\n | 2023 | 2022\nRevenue | 300 | 280\nCost of sales | 200 | 190\nGross profit | 100 | 90"
    found = spread_of(sheet(income, "IS"), sheet(TOGETHER.format(*cells), "BS"))
    told = [w.message.parameters["sheets"] for w in found.warnings if w.message.code == "columns-together"]
    assert told == ([["BS"]] if is_named else [])


def test_a_row_of_several_numbers_beside_lines_is_no_whole_column() -> None:
    found = spread_of(
        TOGETHER.format("30 20 50", "25 20 45") + "\nCash | 20 | 20\nInventories | 30 | 25\nTotal assets | 50 | 45"
    )
    assert found.figures["total_assets"]["2023"].value == 50
