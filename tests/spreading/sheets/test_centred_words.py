"""Words centred over years that repeat head all of these, and not the first years of the next word."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from finvet.model import SourceFile
from finvet.spreading.sheets.views import views
from finvet.spreading.spread import spread
from tests.books import book, sheet, spread_of, values

LINES = """
Revenue | 5000 | 4800 | 3000 | 2900
Cost of sales | 3000 | 2900 | 2000 | 1900
Gross profit | 2000 | 1900 | 1000 | 1000
Net income | 330 | 295 | 120 | 110"""
YEARS = "\n | 2024 | 2023 | 2024 | 2023"


@pytest.mark.parametrize("years", [YEARS, "\n | 2024 | 2023 | 2024 | 2023 | 2025", "\n" + YEARS])
def test_group_and_company_over_the_second_of_their_years(years: str) -> None:
    statements = spread_of(" | | Group | | Company" + years + LINES.replace("\n", " | \n"))
    assert values(statements)["revenue"] == {"2024": 5000, "2023": 4800}


def test_the_company_may_stand_first() -> None:
    statements = spread_of(" | | Company | | Group" + YEARS + LINES)
    assert values(statements)["revenue"] == {"2024": 3000, "2023": 2900}


def test_years_told_from_the_newest_one_repeat_too() -> None:
    years = YEARS.replace("2024", "Current year").replace("2023", "Prior year")
    statements = spread_of("For the year ended 31 December 2024\n | | Group | | Company" + years + LINES)
    assert values(statements)["revenue"] == {"2024-12-31": 5000, "2023-12-31": 4800}


def words(drawn: str, *merged: tuple[int, int, int, int]) -> list[int]:
    """The columns in which texts stand in the first row of the view."""
    (grid,) = views(SourceFile("a.xlsx", "0" * 64), replace(sheet(drawn + LINES), merged=merged))
    return grid.text_columns[1]


def test_one_word_may_stand_over_the_first_of_its_years() -> None:
    assert words(" | | Group | Company" + YEARS) == [2, 4]


@pytest.mark.parametrize(
    "years",
    [
        YEARS.replace("2023", "2022", 1),
        YEARS.replace("2024 | 2023", "2024 | Change"),
        YEARS.replace("2024 | 2023 | 2024 | 2023", "2024 | 2023 | 2022 | 2021"),
        YEARS.replace("2024 | 2023 | 2024 | 2023", "2024 | 2024 | 2023 | 2023"),
    ],
)
def test_words_over_years_that_do_not_repeat_stay(years: str) -> None:
    assert words(" | | Group | | Company" + years) == [3, 5]


def test_fewer_words_and_merged_ones_stay() -> None:
    assert words(" | | Group" + YEARS) == [3]
    assert words(" | | | Group | Company" + YEARS) == [4, 5]
    assert words(" | | Group | | Company" + YEARS, (1, 3, 1, 4)) == [3, 5]


def test_a_figure_names_its_own_cell() -> None:
    drawn = book(sheet(" | | Group | | Company" + YEARS + LINES))
    assert spread([drawn]).figures["revenue"]["2024"].basis[0].cell == "B3"


def test_words_left_of_labels_stay() -> None:
    lines = [line.split(" | ")[::-1] for line in LINES.strip().split("\n")]
    drawn = "\n".join(" | ".join(line) for line in lines)
    (grid,) = views(SourceFile("a.xlsx", "0" * 64), sheet(" | Company | | Group\n2023 | 2024 | 2023 | 2024\n" + drawn))
    assert {text for _, text in sorted(grid.labels[1].items())} == {"Group", "Company"}
    assert values(spread_of(" | Company | | Group\n2023 | 2024 | 2023 | 2024\n" + drawn))["revenue"]["2024"] == 5000
