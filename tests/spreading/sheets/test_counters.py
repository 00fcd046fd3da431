"""Counts of rows and columns that a program wrote around a table are none of its amounts."""

from __future__ import annotations

import pytest

from finvet.model import CellValue, Sheet, SourceFile
from finvet.spreading.sheets.counters import without_counters
from finvet.spreading.sheets.grid import Grid
from tests.books import rows, sheet, spread_of, values

DRAWN = """
Balance sheet of Alder
USD thousand

 | 2023 | 2024
Cash at bank | 100 | 120
Trade receivables | 50 | 60
Total current assets | 150 | 180
Total assets | 450 | 490
Total liabilities | 200 | 220
Total equity | 250 | 270
"""
WHOLE = values(spread_of(DRAWN))


def counted(first: int, *, blank_rows: bool, over: list[CellValue] | None = None) -> Sheet:
    """The sheet with its rows counted at the left, and a row over it."""
    table: list[list[CellValue]] = []
    for row in rows(DRAWN):
        is_blank = not any(row)
        table.append([None if is_blank and not blank_rows else float(first), *row])
        first += bool(blank_rows or not is_blank)
    return sheet([*([over] if over is not None else []), *table])


@pytest.mark.parametrize("first", [0, 1, 7])
@pytest.mark.parametrize("blank_rows", [True, False])
@pytest.mark.parametrize("over", [None, [None, 0.0, 1.0, 2.0], ["Unnamed: 0", "Unnamed: 1"], ["index"]])
def test_a_column_that_counts_titles_and_lines_is_left_out(
    first: int, blank_rows: bool, over: list[CellValue] | None
) -> None:
    assert values(spread_of(counted(first, blank_rows=blank_rows, over=over))) == WHOLE


@pytest.mark.parametrize("drawn", ["0 | 1 | 2\n" + DRAWN, "1 | 2 | 3\n" + DRAWN])
def test_a_row_that_counts_the_columns_is_left_out(drawn: str) -> None:
    assert values(spread_of(drawn)) == WHOLE


def test_two_columns_are_counted_too() -> None:
    grid = without_counters(Grid(SourceFile("partner.xlsx", "0"), sheet("0 | 1\nRevenue | 2024\nWages | 900")))
    assert grid.row_numbers == [2, 3]


YEARS = """
 | Revenue | Cost of sales | Gross profit | Profit before tax | Net income
2017 | 90 | 50 | 40 | 12 | 9
2018 | 95 | 52 | 43 | 13 | 10
2019 | 100 | 55 | 45 | 14 | 11
2020 | 101 | 56 | 45 | 14 | 11
2021 | 110 | 60 | 50 | 15 | 12
2022 | 120 | 65 | 55 | 16 | 13
"""


def test_years_down_the_left_count_no_rows() -> None:
    assert values(spread_of(YEARS))["revenue"]["2022"] == 120


@pytest.mark.parametrize("broken", ["5 | 100 | 120", "Cash at bank | 5 | 6"])
def test_amounts_or_labels_in_the_column_are_kept(broken: str) -> None:
    table = counted(0, blank_rows=True)
    cells = {**table.cells, **{(place[0] + 20, place[1]): cell for place, cell in sheet(broken).cells.items()}}
    grid = without_counters(Grid(SourceFile("partner.xlsx", "0"), Sheet("Sheet1", cells)))
    assert 1 in {column for row in grid.rows.values() for column in row}


def left(drawn: str) -> set[int]:
    """The columns that are left of a drawn sheet."""
    grid = without_counters(Grid(SourceFile("partner.xlsx", "0"), sheet(drawn)))
    return {column for row in grid.rows.values() for column in row}


LINES = "\n".join(f"{number} | 2{number}0 | 3{number}0" for number in range(1, 7))
NO_COUNTERS = {
    "a name of its own": "Month | 2024 | 2023\n" + LINES,
    "a label between": LINES + "\nTotal | 2000 | 3000\n7 | 50 | 60",
    "a number left out": LINES + "\n8 | 50 | 60",
    "few rows": "\n".join(LINES.splitlines()[:5]),
    "titles over it": " | Alder Ltd\n | Annual report\n | Audited\n" + LINES,
}


@pytest.mark.parametrize("kind", NO_COUNTERS)
def test_other_numbers_at_the_left_are_kept(kind: str) -> None:
    assert left(NO_COUNTERS[kind]) == {1, 2, 3}
    assert left(LINES) == {2, 3}


def test_numbers_over_some_columns_alone_are_kept() -> None:
    drawn = " | 1 | 2\n" + DRAWN
    grid = without_counters(Grid(SourceFile("partner.xlsx", "0"), sheet(drawn)))
    assert 1 in grid.rows
