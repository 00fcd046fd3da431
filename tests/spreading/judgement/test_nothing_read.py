from __future__ import annotations

import pytest

from finvet.errors import FileRefused
from finvet.spreading.spread import spread
from finvet.wording import say
from tests.books import book, csv_book, sheet

INCOME = """
Income statement, in EUR
 | {now} | {before}
Revenue | 1000 | 900
Cost of sales | -600 | -500
Gross profit | 400 | 400
Operating profit | 150 | 140
Profit before tax | 120 | 110
Net income | 100 | 90
"""


@pytest.mark.parametrize("word", ["YTD", "LTM", "adjusted", "pro forma"])
def test_columns_of_no_fiscal_year_are_named_where_there_are_no_others(word: str) -> None:
    with pytest.raises(FileRefused, match=rf"no fiscal year .*FY24 {word} and FY23 {word}.*--hints"):
        spread([book(sheet(INCOME.format(now=f"FY24 {word}", before=f"FY23 {word}"), "P&L"))])


def test_a_file_without_any_heading_beside_others_is_refused_for_want_of_years() -> None:
    read = csv_book(INCOME.format(now="2024", before="2023"), "income.csv")
    found = spread([read, csv_book(INCOME.format(now="Quux", before="Quuz"), "last.csv")])
    (refused,) = found.refused
    assert refused.file == "last.csv"
    assert "under no heading that tells a year" in say(refused.reason)


def test_lines_that_are_not_known_are_named_where_there_are_years() -> None:
    drawn = "Project report | 2024 | 2023\nKept\nBees | 40 | 30\nHives | 7 | 6\nSwarms | 2 | 1"
    with pytest.raises(FileRefused, match=r"fiscal years is known \(Bees \(A3\), Hives \(A4\) and Swarms.*--hints"):
        spread([book(sheet(drawn))])


def test_those_of_a_plan_alone_are_not() -> None:
    with pytest.raises(FileRefused) as refused:
        spread(
            [book(sheet("Project report | 2024 budget | 2025 budget\nBees | 40 | 30\nHives | 7 | 6\nSwarms | 2 | 1"))]
        )
    assert refused.value.message.code == "no-statement"
