from __future__ import annotations

from datetime import date

import pytest
from msgspec.structs import replace

from finvet.model import Period, PeriodKind, Source, SourceFile, StatementName
from finvet.spreading.figures.fiscal import fiscal_periods
from finvet.spreading.figures.pieces import Piece
from finvet.spreading.tables.tables import Table
from finvet.spreading.units.units import SILENT

FILE = SourceFile("f", "0")


def piece(statement: StatementName, *columns: Period) -> Piece:
    table = Table(FILE, "s", dict(enumerate(columns, 2)), (), (), SILENT)
    return Piece(table, statement, {}, ())


def named(year: int, month: int | None = None, months: int | None = None, kind: PeriodKind = "actual") -> Period:
    last = {3: 31, 6: 30, 9: 30, 12: 31}
    return Period(year, date(year, month, last[month]) if month else None, months, kind)


def ids(*pieces: Piece) -> list[str]:
    return [p.id for p in fiscal_periods(pieces).periods.values()]


def test_bare_years_take_the_date_that_the_balance_sheet_states() -> None:
    assert ids(piece("IS", named(2024), named(2023)), piece("BS", named(2024, 3), named(2023, 3))) == [
        "2024-03-31", "2023-03-31", "2024-03-31", "2023-03-31",
    ]  # fmt: skip


def test_years_that_no_table_dates_stay_years() -> None:
    assert ids(piece("IS", named(2024), named(2023))) == ["2024", "2023"]


def test_flows_of_half_a_year_stay_half_a_year() -> None:
    found = fiscal_periods([piece("IS", named(2024, 6, 6), named(2023, 12, 12)), piece("BS", named(2024, 6))]).periods
    assert [p.months for p in found.values()] == [6, 12, 6]


def test_dates_three_months_apart_are_quarters() -> None:
    found = fiscal_periods([piece("IS", named(2024, 9), named(2024, 6), named(2024, 3))]).periods
    assert {p.months for p in found.values()} == {3}


def test_a_balance_sheet_between_year_ends_is_as_far_into_the_year() -> None:
    found = fiscal_periods([piece("IS", named(2023, 12, 12)), piece("BS", named(2024, 6), named(2023, 12))]).periods
    assert [(p.id, p.is_actual_year) for p in found.values()][1:] == [("2024-06-30/6", False), ("2023-12-31", True)]


def vetted(*pieces: Piece) -> list[str]:
    """The years that are vetted, each once."""
    return list(dict.fromkeys(p.id for p in fiscal_periods(pieces).periods.values() if p.is_actual_year))


def test_a_lone_balance_sheet_after_the_last_year_is_of_no_year() -> None:
    assert vetted(piece("IS", named(2022), named(2023)), piece("BS", named(2024, 6))) == ["2022", "2023"]
    assert vetted(piece("IS", named(2023)), piece("BS", named(2024, 3))) == ["2023"]
    assert vetted(piece("IS", named(2024), named(2023)), piece("BS", named(2024, 6))) == ["2023"]


def test_a_lone_balance_sheet_between_the_others_is_of_no_year() -> None:
    flows = piece("IS", named(2022), named(2023), named(2024))
    ends = (piece("BS", named(2022, 12)), piece("BS", named(2023, 12)))
    assert vetted(flows, *ends, piece("BS", named(2024, 6))) == ["2022-12-31", "2023-12-31"]
    assert vetted(flows, piece("BS", named(2022, 12), named(2023, 12)), piece("BS", named(2024, 6))) == [
        "2022-12-31", "2023-12-31",
    ]  # fmt: skip
    assert vetted(flows, *ends, piece("BS", named(2024, 12))) == ["2022-12-31", "2023-12-31", "2024-12-31"]


@pytest.mark.parametrize("statement", ["IS", "BS"])
def test_a_date_inside_a_year_after_bare_years_is_a_stub(statement: StatementName) -> None:
    assert vetted(piece(statement, named(2022), named(2023), named(2024, 6))) == ["2022", "2023"]
    assert vetted(piece(statement, named(2022), named(2023), named(2023, 6), named(2024, 6))) == ["2022", "2023"]
    assert vetted(piece(statement, named(2022), named(2023), named(2024, 12))) == ["2022", "2023", "2024-12-31"]
    assert len(vetted(piece(statement, named(2023, 3), named(2024, 3), named(2025)))) == 3


def test_a_bare_year_after_the_last_balance_sheet_is_not_known_to_be_over() -> None:
    flows = piece("IS", named(2022), named(2023), named(2024))
    assert vetted(flows, piece("BS", named(2022, 12), named(2023, 12))) == ["2022-12-31", "2023-12-31"]
    assert vetted(flows, piece("BS", named(2022, 12), named(2023, 12), named(2024, 6))) == ["2022-12-31", "2023-12-31"]
    assert len(vetted(flows, piece("BS", named(2022, 3), named(2023, 3), named(2024, 3)))) == 3
    assert len(vetted(flows, piece("BS", named(2022), named(2023)))) == 3


def test_flows_a_year_apart_that_no_balance_sheet_closes_are_no_years() -> None:
    quarters = piece("IS", named(2023, 9), named(2024, 9))
    assert vetted(quarters, piece("BS", named(2022, 12), named(2023, 12))) == []
    assert len(vetted(quarters, piece("BS", named(2023, 9), named(2024, 9)))) == 2
    assert vetted(quarters, piece("CF", named(2022, 12), named(2023, 12))) == []
    stated = piece("CF", named(2022, 12, 12), named(2023, 12, 12))
    assert vetted(quarters, stated) == ["2022-12-31", "2023-12-31"]


def test_flows_of_two_files_may_close_on_two_days() -> None:
    before, after = piece("IS", named(2021, 3), named(2022, 3)), piece("IS", named(2023, 12), named(2024, 12))
    other = replace(after, table=replace(after.table, file=SourceFile("g", "1")))
    assert len(vetted(before, other)) == 4


@pytest.mark.parametrize("statement", ["IS", "BS"])
def test_a_lone_date_inside_the_calendar_year_is_not_known_to_close_one(statement: StatementName) -> None:
    assert vetted(piece(statement, named(2024, 9))) == []
    assert vetted(piece(statement, named(2024, 12))) == ["2024-12-31"]
    assert vetted(piece(statement, named(2024, 9)), piece(statement, named(2023, 9))) == ["2024-09-30", "2023-09-30"]


def test_balance_sheets_alone_a_year_apart_are_year_ends() -> None:
    found = fiscal_periods([piece("BS", named(2024, 12), named(2023, 12))]).periods
    assert all(p.is_actual_year for p in found.values())


def test_the_budget_of_an_actual_year_is_left_out_and_that_of_a_coming_one_stays() -> None:
    found = fiscal_periods([piece("IS", named(2024), named(2024, kind="budget"), named(2025, kind="budget"))]).periods
    assert [(p.year, p.kind) for p in found.values()] == [(2024, "actual"), (2025, "budget")]


def remarks(*pieces: Piece) -> list[str]:
    return [remark.code for remark in fiscal_periods(pieces).remarks]


def on(end: str, months: int | None = None, kind: PeriodKind = "actual") -> Period:
    day = date.fromisoformat(end)
    return Period(day.year, day, months, kind)


def test_years_called_by_their_beginning_fit_the_dates_one_later() -> None:
    tables = (piece("IS", named(2023), named(2022)), piece("BS", named(2024, 3), named(2023, 3)))
    assert ids(*tables) == ["2024-03-31", "2023-03-31", "2024-03-31", "2023-03-31"]
    assert remarks(*tables) == ["year-named-by-start"]


def test_years_that_fit_the_dates_stay_where_they_are() -> None:
    tables = (piece("IS", named(2023), named(2022)), piece("BS", named(2023, 3), named(2022, 3)))
    assert ids(*tables)[:2] == ["2023-03-31", "2022-03-31"]
    later = (piece("IS", named(2023), named(2022)), piece("BS", named(2024, 12), named(2023, 12)))
    assert ids(*later)[:2] == ["2023-12-31", "2022"]
    assert remarks(*tables, *later) == []


def test_forecast_years_of_one_table_are_forecast_in_the_others() -> None:
    income = piece("IS", named(2023), named(2024, kind="forecast"))
    found = fiscal_periods([income, piece("BS", named(2023), named(2024))]).periods
    assert [p.kind for p in found.values()] == ["actual", "forecast", "actual", "forecast"]


def test_a_year_that_is_shown_as_actual_beside_its_forecast_stays_actual() -> None:
    income = piece("IS", named(2024), named(2024, kind="forecast"))
    found = fiscal_periods([income, piece("BS", named(2024))]).periods
    assert [p.kind for p in found.values()] == ["actual", "actual"]


def test_a_table_that_says_actual_is_believed() -> None:
    income = piece("IS", named(2024, kind="forecast"))
    balance = piece("BS", named(2024))
    found = fiscal_periods([income, replace(balance, table=replace(balance.table, said_actual=frozenset({2})))]).periods
    assert [p.kind for p in found.values()] == ["actual"]


@pytest.mark.parametrize(("title", "kind"), [("Actuals", "actual"), ("Income statement", "forecast")])
def test_a_table_whose_title_says_actual_is_believed_too(title: str, kind: str) -> None:
    income = piece("IS", named(2024))
    income = replace(income, table=replace(income.table, titles=((title, Source("f", "s", "A1")),)))
    found = fiscal_periods([income, piece("IS", named(2024, kind="forecast"))]).periods
    assert {p.kind for p in found.values()} == {kind}


SUPERSEDED = [
    ([named(2024, kind="budget"), named(2023, kind="budget")], ["2023", "2024"]),
    ([named(2024, kind="forecast"), named(2025, kind="forecast")], ["2024"]),
    ([named(2024, kind="budget"), named(2025, kind="budget")], ["2024"]),
    ([named(2024), named(2024, kind="budget")], []),  # beside what it is compared with
    ([named(2025, kind="budget")], []),
]


@pytest.mark.parametrize(("plan", "periods"), SUPERSEDED)
def test_plans_of_past_years_in_a_table_of_their_own_are_named(plan: list[Period], periods: list[str]) -> None:
    income = piece("IS", named(2024), named(2023))
    found = fiscal_periods(
        [replace(income, table=replace(income.table, said_actual=frozenset({2, 3}))), piece("IS", *plan)]
    )
    told = [remark.parameters["periods"] for remark in found.remarks if remark.code == "plan-superseded"]
    assert told == ([periods] if periods else [])


def test_a_stub_after_full_years_has_no_length() -> None:
    found = fiscal_periods([piece("IS", named(2022, 12), named(2023, 12), named(2024, 6))]).periods
    assert [p.months for p in found.values()] == [12, 12, None]


def test_flows_up_to_a_balance_sheet_set_against_the_last_year_end_are_no_year() -> None:
    found = fiscal_periods([piece("IS", named(2024, 6), named(2023, 6)), piece("BS", named(2024, 6), named(2023, 12))])
    assert not any(p.is_actual_year for p in found.periods.values() if p.end == date(2024, 6, 30))


def test_a_flow_of_unknown_length_is_left_out_beside_a_year_that_ends_then() -> None:
    tables = (piece("IS", on("2023-12-31", 12)), piece("CF", on("2023-12-31"), on("2023-09-30"), on("2022-12-31")))
    assert list(fiscal_periods(tables).periods) == [(0, 2), (1, 3), (1, 4)]
    assert remarks(*tables) == ["length-unknown"]


def test_balance_sheets_half_a_year_apart_have_no_length() -> None:
    found = fiscal_periods([piece("BS", named(2024, 6), named(2023, 12))]).periods
    assert {p.months for p in found.values()} == {None}


def test_the_first_of_january_on_a_balance_sheet_is_the_close_of_the_day_before() -> None:
    assert ids(piece("BS", on("2023-12-31"), on("2023-01-01"))) == ["2023-12-31", "2022-12-31"]
    assert ids(piece("BS", on("2023-03-31"), on("2022-04-01"))) == ["2023-03-31", "2022-03-31"]


def test_months_written_by_their_first_day_end_on_their_last() -> None:
    assert ids(piece("IS", on("2023-12-01"), on("2022-12-01")), piece("BS", on("2023-12-01"))) == [
        "2023-12-31", "2022-12-31", "2023-12-31",
    ]  # fmt: skip


def test_years_written_by_their_first_day_stay_years() -> None:
    assert ids(piece("IS", on("2023-01-01"), on("2022-01-01")), piece("BS", on("2023-01-01"))) == [
        "2023",
        "2022",
        "2023",
    ]


def test_years_of_52_and_53_weeks_are_years_of_the_calendar_year_they_end_in() -> None:
    tables = (piece("IS", on("2021-01-02"), on("2019-12-28")), piece("BS", on("2021-01-02"), on("2019-12-28")))
    found = fiscal_periods(tables).periods
    assert [(p.year, p.is_actual_year) for p in found.values()] == [(2021, True), (2019, True)] * 2


def test_a_balance_sheet_about_the_day_on_which_years_end_is_of_a_year() -> None:
    tables = (piece("IS", on("2021-01-02"), on("2019-12-28")), piece("BS", on("2021-01-02"), on("2019-01-05")))
    assert [p.is_actual_year for place, p in fiscal_periods(tables).periods.items() if place[0] == 1] == [True, True]


def test_a_short_year_after_a_change_of_year_end_is_what_it_is() -> None:
    income = piece("IS", on("2024-12-31", 9), on("2024-03-31", 12))
    found = fiscal_periods([income, piece("BS", on("2024-12-31"), on("2024-03-31"))]).periods
    assert [(p.id, p.months) for p in found.values()] == [
        ("2024-12-31/9", 9), ("2024-03-31", 12), ("2024-12-31/9", 9), ("2024-03-31", 12),
    ]  # fmt: skip


def test_a_balance_sheet_closes_no_year_where_flows_of_unknown_length_end() -> None:
    ends = [named(2024, 12), named(2023, 12), named(2023, 3), named(2022, 3)]
    assert vetted(piece("IS", *ends), piece("BS", *ends)) == ["2024-12-31", "2023-03-31", "2022-03-31"]


MONTHS = [Period(2024, date(2024, 11, 30), 1), Period(2024, date(2024, 12, 31), 1)]


def test_balance_sheets_a_year_apart_close_bare_years_though_a_month_ends_there_too() -> None:
    found = ids(piece("IS", named(2023), named(2024), *MONTHS), piece("BS", named(2023, 12), named(2024, 12)))
    assert found == ["2023-12-31", "2024-12-31", "2024-11-30/1", "2024-12-31/1", "2023-12-31", "2024-12-31"]


def test_balance_sheets_a_month_apart_are_of_months() -> None:
    months = [Period(2024, date(2024, 11, 30), None), Period(2024, date(2024, 12, 31), None)]
    found = fiscal_periods([piece("IS", named(2024), *MONTHS), piece("BS", *months)]).periods
    assert [p.months for p in found.values()][3:] == [1, 1]
    alone = fiscal_periods([piece("IS", *MONTHS), piece("BS", named(2023, 12), named(2024, 12))]).periods
    assert [p.months for p in alone.values()][3:] == [1]
