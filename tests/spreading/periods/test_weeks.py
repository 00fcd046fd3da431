"""Years of 52 or 53 weeks: on which day they close, and how many days they have."""

from __future__ import annotations

from datetime import date

import pytest

from finvet.model import Figure, Period, Scale, Statements
from finvet.spreading.periods.fiscal_names import with_last_days
from finvet.spreading.periods.weeks import counted_in_weeks, weeks_between


def year(end: str) -> Period:
    day = date.fromisoformat(end)
    return Period(day.year, day)


def ends(*days: str, stocks: int = 0) -> list[str]:
    """The last days of columns dated so, of which the first are those of a balance sheet."""
    told = {(place, 1): year(day) for place, day in enumerate(days)}
    found = with_last_days(told, {(place, 1) for place in range(stocks)})
    return [period.end.isoformat() if period.end else str(period.year) for period in found.values()]


@pytest.mark.parametrize("stocks", [0, 1, 3])
def test_a_year_of_weeks_may_close_on_the_first_of_a_month(stocks: int) -> None:
    retailer = ("2025-02-01", "2024-02-03", "2023-01-28")
    assert ends(*retailer, stocks=stocks) == list(retailer)


def test_a_year_of_weeks_may_close_on_the_last_of_a_month_between_others() -> None:
    maker = ("2024-09-28", "2023-09-30", "2022-10-01")
    assert ends(*maker) == list(maker)


def test_dates_that_are_all_firsts_of_months_are_months_and_openings() -> None:
    assert ends("2025-02-01", "2024-02-01") == ["2025-02-28", "2024-02-29"]
    assert ends("2023-01-01", "2023-12-31", stocks=2) == ["2022-12-31", "2023-12-31"]


@pytest.mark.parametrize(
    ("earlier", "later", "weeks"),
    [
        ("2023-01-28", "2024-02-03", 53), ("2024-02-03", "2025-02-01", 52), ("2022-12-31", "2023-12-31", None),
        ("2023-12-31", "2024-12-31", None), ("2023-01-27", "2024-02-03", None), ("2022-01-29", "2024-02-03", None),
    ],
)  # fmt: skip
def test_a_year_of_weeks_is_whole_weeks_long(earlier: str, later: str, weeks: int | None) -> None:
    assert weeks_between(date.fromisoformat(earlier), date.fromisoformat(later)) == weeks


def test_their_days_are_counted_also_by_their_figures() -> None:
    periods = (
        year("2023-01-28"),
        year("2024-02-03"),
        year("2025-02-01"),
        Period(2026, date(2026, 1, 31), 12, "budget"),
    )
    revenue = {period.id: Figure("revenue", period, 1.0) for period in periods}
    statements = Statements("R", (), "USD", Scale(), periods, {"revenue": revenue})
    counted = counted_in_weeks(statements)
    assert [period.days for period in counted.periods] == [365, 371, 364, 365]
    assert [figure.period.days for figure in counted.figures["revenue"].values()] == [365, 371, 364, 365]
    assert [figure.value for figure in counted.figures["revenue"].values()] == [1.0] * 4
    calendar = Statements("C", (), "USD", Scale(), (year("2023-12-31"), year("2024-12-31")), {})
    assert counted_in_weeks(calendar) is calendar
