"""A program makes days of "Mar-23": such headings are years where a balance sheet or an income statement says so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from finvet.model import Cell, CellValue, Sheet, SpreadWarning, Statements
from finvet.spreading.periods.days_for_years import with_months_of_records, with_years_for_days
from finvet.spreading.spread import spread
from finvet.wording import say
from tests.books import book, sheet, spread_of

LINES: Sequence[Sequence[CellValue]] = (
    ("Revenue", 100.0, 90.0),
    ("Cost of sales", -60.0, -50.0),
    ("Gross profit", 40.0, 40.0),
    ("Net income", 10.0, 9.0),
)


def drawn(heads: Sequence[CellValue], name: str = "P&L") -> Sheet:
    return sheet([["INR crore"], ["", *heads], *LINES], name)


def shown(day: int, as_: str = "d-mmm", month: int = 3) -> Cell:
    return Cell(date(2025, month, day), as_)


def said(found: Statements) -> list[SpreadWarning]:
    return [w for w in found.warnings if w.message.code == "years-read-from-days"]


@pytest.mark.parametrize(
    "heads",
    [
        ("24-Mar", "23-Mar"),
        ("24-mar.", "23-mar."),
        ("24 mars", "23 mars"),
        (shown(24), shown(23)),
        (shown(24, "dd\\-mmm;@"), shown(23, "dd\\-mmm;@")),
    ],
)
def test_days_of_one_month_in_a_row_are_that_month_of_years_in_a_row(heads: Sequence[CellValue]) -> None:
    found = spread([book(drawn(heads))])
    assert {p.end: found.value("revenue", p) for p in found.periods} == {
        date(2024, 3, 31): 1e9,
        date(2023, 3, 31): 9e8,
    }
    assert found.figures["revenue"]["2024-03-31"].basis[0].cell == "B3"
    assert say(said(found)[0].message).endswith("they were read as 2024-03-31 and 2023-03-31")


def test_other_headings_need_no_such_word() -> None:
    assert said(spread([book(drawn(("Mar-24", "Mar-23")))])) == []


@pytest.mark.parametrize(
    "heads",
    [
        ("24-Mar", "22-Mar"),
        ("24-Mar", "23-Apr"),
        ("24-Mar",),
        ("24-Mar", "24-Mar"),
        ("24-Mar", "23-Foo"),
        ("24-Mar", 23.0),
        ("24-Mar", "23-Mar", 9.0),
        (shown(24, "dd-mmm-yy"), shown(23, "dd-mmm-yy")),
        (shown(24, "mmm"), shown(23, "mmm")),
        (shown(24), shown(23, month=4)),
    ],
)
def test_what_may_be_days_stays_so(heads: Sequence[CellValue]) -> None:
    made = drawn(heads)
    assert with_years_for_days(made) is made


@pytest.mark.parametrize(("name", "is_read"), [("Balance Sheet", True), ("Cash flow", False), ("Data", False)])
def test_cash_may_be_planned_day_by_day(name: str, is_read: bool) -> None:
    made = drawn(("24-Mar", "23-Mar"), name)
    assert (with_years_for_days(made) is not made) == is_read


def test_a_title_above_says_so_as_well_and_one_below_does_not() -> None:
    above, below = ([["Profit & Loss"], ["", "24-Mar", "23-Mar"]], [["", "24-Mar", "23-Mar"], ["Profit & Loss"]])
    assert with_years_for_days(sheet(above, "Data")).cells[2, 2].value == date(2024, 3, 31)
    assert with_years_for_days(sheet(below, "Data")).cells[1, 2].value == "24-Mar"


@pytest.mark.parametrize("name", ["Date", "YYYY/MM", "Period end", "Fecha", "日期"])
@pytest.mark.parametrize(("serials", "ends"), [((45291, 45657), (2023, 2024)), ((45261, 45627), (2023, 2024))])
def test_numbers_that_count_the_days_of_months_date_records(
    name: str, serials: tuple[int, int], ends: tuple[int, int]
) -> None:
    rows = "\n".join(f"Alder Ltd | {day}.00 | 900 | 300 | 75 | 25" for day in serials)
    found = spread_of(f"Company | {name} | Revenue | Gross profit | Net income | Inventories\n{rows}")
    assert [p.end for p in found.periods] == [date(year, 12, 31) for year in ends]


@pytest.mark.parametrize("serials", [(45291, 45300), (45292, 45658), (45291, 12), (2023, 2024)])
def test_other_numbers_are_no_days(serials: tuple[int, int]) -> None:
    drawn = "Date | Revenue\n" + "\n".join(f"{day}.0 | 900" for day in serials)
    before = sheet(drawn)
    assert with_months_of_records(before) is before


@pytest.mark.parametrize(
    ("line", "is_yearly"), [("Total assets", True), ("Income tax expense", True), ("Customers", False)]
)
def test_days_of_one_month_beside_yearly_lines_of_records_are_years(line: str, is_yearly: bool) -> None:
    rows = "\n".join(f"{year}-Mar | 900 | 300 | 75 | 25" for year in (24, 23, 22))
    found = with_months_of_records(sheet(f"Date | Revenue | Net income | Trade payables | {line}\n{rows}"))
    ends = [found.cells[row, 1].value for row in (2, 3, 4)]
    assert ends == (
        [date(2000 + year, 3, 31) for year in (24, 23, 22)] if is_yearly else ["24-Mar", "23-Mar", "22-Mar"]
    )
