from __future__ import annotations

from datetime import date

import pytest

from finvet.spreading.periods.days import is_last_of, is_month_end, safe_date, year_of


@pytest.mark.parametrize(("digits", "year"), [("2023", 2023), ("23", 2023), ("69", 2069), ("70", 1970), ("99", 1999)])
def test_two_digits_are_a_year_of_one_of_two_centuries(digits: str, year: int) -> None:
    assert year_of(digits) == year


@pytest.mark.parametrize(
    ("year", "month", "day", "expected"),
    [(2023, 2, 31, date(2023, 2, 28)), (2024, 2, 31, date(2024, 2, 29)), (2023, 13, 1, None), (2023, 1, 0, None), (1066, 1, 1, None),
     (1980, 1, 31, date(1980, 1, 31)), (1979, 12, 31, None), (2069, 12, 31, date(2069, 12, 31)), (2070, 1, 31, None)],
)  # fmt: skip
def test_a_day_that_a_month_lacks_is_its_last(year: int, month: int, day: int, expected: date | None) -> None:
    assert safe_date(year, month, day) == expected


def test_the_last_of_a_month() -> None:
    assert is_month_end(date(2024, 2, 29))
    assert not is_month_end(date(2024, 2, 28))
    assert is_last_of(2, 28)
    assert is_last_of(2, 29)
    assert not is_last_of(4, 31)
