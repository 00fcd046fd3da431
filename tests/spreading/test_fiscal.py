from __future__ import annotations

from datetime import date

from finvet.model import Period, PeriodKind, SourceFile, StatementName
from finvet.spreading.fiscal import fiscal_periods
from finvet.spreading.layout import Table
from finvet.spreading.pieces import Piece
from finvet.spreading.units import SILENT

FILE = SourceFile("f", "0")


def piece(statement: StatementName, *columns: Period) -> Piece:
    table = Table(FILE, "s", dict(enumerate(columns, 2)), (), (), SILENT)
    return Piece(table, statement, {}, ())


def named(year: int, month: int | None = None, months: int | None = None, kind: PeriodKind = "actual") -> Period:
    last = {3: 31, 6: 30, 9: 30, 12: 31}
    return Period(year, date(year, month, last[month]) if month else None, months, kind)


def ids(*pieces: Piece) -> list[str]:
    return [p.id for p in fiscal_periods(pieces).values()]


def test_bare_years_take_the_date_that_the_balance_sheet_states() -> None:
    assert ids(piece("IS", named(2024), named(2023)), piece("BS", named(2024, 3), named(2023, 3))) == [
        "2024-03-31", "2023-03-31", "2024-03-31", "2023-03-31",
    ]  # fmt: skip


def test_years_that_no_table_dates_stay_years() -> None:
    assert ids(piece("IS", named(2024), named(2023))) == ["2024", "2023"]


def test_flows_of_half_a_year_stay_half_a_year() -> None:
    found = fiscal_periods([piece("IS", named(2024, 6, 6), named(2023, 12, 12)), piece("BS", named(2024, 6))])
    assert [p.months for p in found.values()] == [6, 12, 6]


def test_dates_three_months_apart_are_quarters() -> None:
    assert {p.months for p in fiscal_periods([piece("IS", named(2024, 9), named(2024, 6))]).values()} == {3}


def test_a_balance_sheet_between_year_ends_has_no_length() -> None:
    found = fiscal_periods([piece("IS", named(2023, 12, 12)), piece("BS", named(2024, 6), named(2023, 12))])
    assert [(p.id, p.is_actual_year) for p in found.values()][1:] == [("2024-06-30", False), ("2023-12-31", True)]


def test_balance_sheets_alone_a_year_apart_are_year_ends() -> None:
    found = fiscal_periods([piece("BS", named(2024, 12), named(2023, 12))])
    assert all(p.is_actual_year for p in found.values())


def test_the_budget_of_an_actual_year_is_left_out_and_that_of_a_coming_one_stays() -> None:
    found = fiscal_periods([piece("IS", named(2024), named(2024, kind="budget"), named(2025, kind="budget"))])
    assert [(p.year, p.kind) for p in found.values()] == [(2024, "actual"), (2025, "budget")]
