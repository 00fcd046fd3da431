"""Which of the dates of a table close years, by their distance alone."""

from __future__ import annotations

from datetime import date

import pytest

from finvet.spreading.periods.date_distances import are_days_apart, lengths_of


def years_among(*ends: str, elsewhere: tuple[str, ...] = ()) -> list[str]:
    lengths = lengths_of(set(map(date.fromisoformat, ends)), set(map(date.fromisoformat, elsewhere)))
    return [end.isoformat() for end, months in lengths.items() if months == 12]


YEARS = {
    "years": ["2021-12-31", "2022-12-31", "2023-12-31"],
    "years of which one is missing": ["2020-06-30", "2022-06-30"],
    "years that end in February": ["2023-02-28", "2024-02-29"],
    "years of 52 and 53 weeks": ["2019-12-28", "2021-01-02", "2022-01-01"],
}


@pytest.mark.parametrize("name", YEARS)
def test_dates_years_apart_close_years(name: str) -> None:
    assert years_among(*YEARS[name]) == YEARS[name]


NO_YEARS = {
    "quarters of which some are missing": ["2022-03-31", "2023-03-31", "2023-06-30", "2023-12-31"],
    "a quarter, the one before and that of a year ago": ["2022-09-30", "2023-06-30", "2023-09-30"],
    "three days of the calendar": ["2021-09-30", "2022-12-31", "2024-03-31"],
    "two days of the calendar": ["2022-12-31", "2024-06-30"],
    "one before a change, and two after it": ["2021-03-31", "2021-12-31", "2022-12-31"],
    "two dates half a year apart": ["2022-12-31", "2023-06-30"],
    "halves beside years": ["2022-06-30", "2022-12-31", "2023-06-30", "2024-06-30", "2024-12-31"],
}


@pytest.mark.parametrize("name", NO_YEARS)
def test_other_dates_close_none(name: str) -> None:
    assert years_among(*NO_YEARS[name]) == []


def test_the_last_date_may_be_another_day() -> None:
    assert years_among("2021-12-31", "2022-12-31", "2024-03-31") == ["2021-12-31", "2022-12-31"]


def test_a_company_may_change_its_year_end_once() -> None:
    changed = ["2020-03-31", "2021-03-31", "2021-12-31", "2022-12-31"]
    assert years_among(*changed) == ["2020-03-31", "2021-03-31", "2022-12-31"]


def test_years_in_a_row_stand_before_quarters() -> None:
    years = ["2021-12-31", "2022-12-31", "2023-12-31"]
    assert years_among(*years, "2024-03-31", "2024-06-30") == years


def test_three_dates_evenly_apart_are_as_long_as_that() -> None:
    ends = set(map(date.fromisoformat, ["2023-03-31", "2023-06-30", "2023-09-30"]))
    assert set(lengths_of(ends).values()) == {3}


def test_a_lone_date_closes_the_calendar_year_or_lies_years_from_another() -> None:
    assert years_among("2023-12-31") == ["2023-12-31"]
    assert years_among("2023-09-30", elsewhere=("2023-09-30", "2022-12-31")) == []
    assert years_among("2023-09-30", elsewhere=("2021-09-30",)) == ["2023-09-30"]


@pytest.mark.parametrize(
    ("ends", "are_apart"),
    [
        (("2025-03-23", "2025-03-24"), True),
        (("2025-03-02", "2025-03-09", "2025-03-29"), True),
        (("2025-02-28", "2025-03-28"), False),
        (("2025-03-23",), False),
        ((), False),
    ],
)
def test_days_lie_within_a_month(ends: tuple[str, ...], *, are_apart: bool) -> None:
    assert are_days_apart(set(map(date.fromisoformat, ends))) == are_apart
