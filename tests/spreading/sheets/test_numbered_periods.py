"""Numbers beside the year of a record: of a quarter, of a month, of how many months it has."""

from __future__ import annotations

import pytest

from finvet.model import Statements
from tests.books import spread_of

NAMES = "Revenue | Cost of sales | Gross profit | Net income | Total assets"


def listed(name: str, *numbers: tuple[int, int]) -> Statements:
    """A list of records with a number beside each year."""
    records = (f"Alder | {year} | {n} | {1000 + n} | 600 | {400 + n} | {90 - n} | {2000 + year}" for year, n in numbers)
    return spread_of(f"Company | Year | {name} | {NAMES}\n" + "\n".join(records))


def periods(statements: Statements) -> list[tuple[str, int | None]]:
    return [(period.id, period.months) for period in statements.periods]


@pytest.mark.parametrize("name", ["Months", "Number of months", "Nombre de mois", "Anzahl Monate"])
def test_a_number_of_months_says_how_long_a_record_is(name: str) -> None:
    assert periods(listed(name, (2022, 12), (2023, 9))) == [("2022", 12), ("2023/9", 9)]


@pytest.mark.parametrize(
    ("name", "number", "months"),
    [
        ("half", 1, 6),
        ("half_year", 2, 6),
        ("Halbjahr", 1, 6),
        ("semestre", 2, 6),
        ("tertial", 3, 4),
        ("trimestre", 3, 3),
        ("half", 3, 12),  # no number of one
    ],
)
def test_a_part_of_a_year_told_by_its_number_is_none(name: str, number: int, months: int) -> None:
    found = listed(name, (2022, number), (2023, number))
    assert {p.months for p in found.periods if p.id in found.figures["revenue"]} == {months}


@pytest.mark.parametrize("name", ["Month", "fiscal_period", "Monat"])
def test_months_of_a_year_are_no_years(name: str) -> None:
    found = periods(listed(name, *((year, month) for year in (2022, 2023) for month in range(1, 13))))
    assert {months for _, months in found} == {1}


def test_the_month_of_each_year_is_that_in_which_it_ends() -> None:
    assert [named for named, _ in periods(listed("Month", (2022, 3), (2023, 3)))] == ["2022-03-31", "2023-03-31"]


def test_a_number_under_another_name_is_no_month() -> None:
    assert periods(listed("Rank", (2022, 3), (2023, 3))) == [("2022", 12), ("2023", 12)]
