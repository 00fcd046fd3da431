"""Headings of bare digits that are dates, and rows of amounts that are none."""

from __future__ import annotations

from datetime import date

import pytest

from finvet.model import SourceFile
from finvet.spreading.sheets.grid import Grid
from tests.books import sheet

FILE = SourceFile("f", "0")


def second_row(drawn: str) -> list[object]:
    rows = Grid(FILE, sheet("Income statement\n" + drawn)).rows
    return [cell.value for cell in rows[2].values()]


@pytest.mark.parametrize(
    ("drawn", "first"),
    [
        (" | 20231231 | 20221231", date(2023, 12, 31)),
        (" | '20231231' | '20221231' | '20211231'", date(2023, 12, 31)),
        (" | ' 20231231 ' | '\u00a020221231'", date(2023, 12, 31)),
        (" | 202312 | 202212", date(2023, 12, 31)),
        (" | 20240331 | 20231231 | 20230930", date(2024, 3, 31)),
        (" | 45291 | 44926", date(2023, 12, 31)),
        ("Item | 45382 | 45016", date(2024, 3, 31)),
        ("Year end | 1703980800 | 1672444800", date(2023, 12, 31)),
        ("Year end | '1703980800' | '1672444800'", date(2023, 12, 31)),
        (" | '2022/3' | '2023/3' | '2024/3'", date(2022, 3, 31)),
        (" | '2020/12' | '2021/12' | '2022/09'", date(2022, 9, 30)),
        (" | '2007-09' | '2008-09' | 'TTM'", date(2008, 9, 30)),
        (" | '2011-12' | '2010-12'", date(2011, 12, 31)),
        ("EUR thousand | '12.20' | '12.21' | '12.22'", date(2020, 12, 31)),
        (" | '2023/9' | '2023/12' | | '2023/9' | '2023/12'", date(2023, 9, 30)),
    ],
)
def test_digits_that_are_dates(drawn: str, first: date) -> None:
    assert first in second_row(drawn)


@pytest.mark.parametrize(
    "drawn",
    [
        "Revenue | 20231231",
        " | 45291",
        "Revenue | 20231231 | 20221230",
        "Revenue | 45291 | 44000",
        "Revenue | 45291 | 44562",
        "Revenue | 45291 | 44926 | 12",
        "Revenue | 20231231 | 20201231",
        "Revenue | 202312 | 202311",
        "Revenue | 45291.5 | 44926",
        "Revenue | '2020/12' | '2021/12' | '2022/10'",
        "Revenue | '2020/12' | '2022/09'",
        " | '2010-11' | '2009-10' | '2008-09'",
        "Price | '12.20' | '12.21'",
        "Price | '10.20' | '11.25' | '12.30'",
        " | '2011-12' | '2012-13'",
        " | '2011-12'",
        "Revenue | 20231331 | 20221331",
        "Revenue | 1703980801 | 1672444801",
        "Revenue | 1703894400 | 1672444800",
    ],
)
def test_digits_that_are_amounts(drawn: str) -> None:
    assert not any(isinstance(value, date) for value in second_row(drawn))


@pytest.mark.parametrize("above", [" | 2023 | 2022", "Orders | 7"])
def test_digits_right_below_amounts_are_amounts(above: str) -> None:
    rows = Grid(FILE, sheet(f"{above}\nRevenue | 45291 | 44926")).rows
    assert [cell.value for cell in rows[2].values()] == ["Revenue", 45291.0, 44926.0]


THAI = "งบแสดงฐานะการเงิน\n{0}\nเงินสด | 10 | 9"


@pytest.mark.parametrize(
    ("text", "heads", "years"),
    [
        (THAI, " | 2567 | 2566", [2024, 2023]),
        (THAI, " | '2566' | '2567' | '2568'", [2023, 2024, 2025]),
        (THAI, " | 2567 | 2562", [2567, 2562]),
        ("Balance sheet\n{0}\nCash | 10 | 9", " | 2567 | 2566", [2567, 2566]),
    ],
)
def test_years_of_another_calendar_stand_bare_on_a_sheet_in_its_language(
    text: str, heads: str, years: list[float]
) -> None:
    rows = Grid(FILE, sheet(text.format(heads))).rows
    assert [cell.value for cell in rows[2].values()] == years


def test_days_in_seconds_stand_below_numbers_too() -> None:
    rows = Grid(FILE, sheet("Order | 1 | 2\nYear end | 1703980800 | 1672444800\nCash | 29009000 | 15326000")).rows
    assert [cell.value for cell in rows[2].values()] == ["Year end", date(2023, 12, 31), date(2022, 12, 31)]


def test_a_column_of_a_data_base_counts_its_days_in_seconds() -> None:
    rows = Grid(FILE, sheet("end | cash\n1703980800 | 29009000\n1672444800 | 15326000")).rows
    assert [cells[1].value for cells in rows.values()] == ["end", date(2023, 12, 31), date(2022, 12, 31)]


@pytest.mark.parametrize("last", ["Total | 1300", "1300 | 1300"])
def test_a_column_that_holds_anything_but_days_is_none_of_days(last: str) -> None:
    drawn = f"Income statement\n | Revenue\n20231231 | 700\n20221231 | 600\n{last}"
    rows = Grid(FILE, sheet(drawn)).rows
    assert [cells[1].value for row, cells in rows.items() if row > 2] == [20231231, 20221231, rows[5][1].value]
    assert rows[5][1].value is not None


def test_a_column_of_days_begins_in_the_first_row_of_two_numbers() -> None:
    drawn = "Income statement\n | Revenue\n20231231 | 700\n20221231 | 600\n20211231 | 500"
    rows = Grid(FILE, sheet(drawn)).rows
    assert [rows[row][1].value for row in (3, 4, 5)] == [date(2023, 12, 31), date(2022, 12, 31), date(2021, 12, 31)]


def test_days_of_eight_digits_down_a_column_may_lie_unevenly_apart() -> None:
    rows = Grid(FILE, sheet("end | Cash\n20241231 | 700\n20240930 | 600\n20231231 | 500")).rows
    assert [rows[row][1].value for row in (2, 3, 4)] == [date(2024, 12, 31), date(2024, 9, 30), date(2023, 12, 31)]
    months = Grid(FILE, sheet("end | Cash\n202412 | 700\n202409 | 600\n202312 | 500")).rows
    assert [months[row][1].value for row in (2, 3, 4)] == [202412, 202409, 202312]


@pytest.mark.parametrize(
    ("drawn", "second"),
    [
        (" | '22-23' | '21-22'", "2022-23"),
        ("Item | '22 - 23' | '23-24'", "2022-23"),
        (" | '22-23'", "22-23"),
        (" | '22-23' | '12-13'", "22-23"),
        (" | '22-23' | '21-23'", "22-23"),
        ("Note | '22-23' | '21-22' | 100", "22-23"),
    ],
)
def test_fiscal_years_of_two_digits_head_columns_where_they_follow_one_another(drawn: str, second: str) -> None:
    assert second in second_row(drawn)


@pytest.mark.parametrize(
    ("years", "first"),
    [
        (("22-23", "22-23", "21-22"), "2022-23"),  # of two records each, in any order
        (("21 - 22", "22 - 23", "23 - 24"), "2021-22"),
        (("22-23", "22-23", "22-23"), "22-23"),
        (("10-12", "12-14", "14-16"), "10-12"),
        (("22-23", "21-22", "19-20"), "22-23"),
        (("22-23", "21-22", "Total"), "22-23"),
        (("22-23", "21-22", "7"), "22-23"),
    ],
)
def test_fiscal_years_of_two_digits_stand_down_a_column_of_nothing_else(years: tuple[str, ...], first: str) -> None:
    drawn = "\n".join(f"'{year}' | {amount}" for amount, year in enumerate(years, 100))
    rows = Grid(FILE, sheet(f"Year | Revenue\n{drawn}")).rows
    assert rows[2][1].value == first
